"""Neighbourhoods, the teams that cover them, and the practices and postcodes by which a person belongs to one."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q

WARD_CODE = RegexValidator(r"^[A-Z]\d{8}\Z", "Write the ward's code, such as E05000907.")


class Neighbourhood(models.Model):
    name = models.CharField(max_length=80, unique=True)
    slug = models.SlugField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return str(self.name)


class Team(models.Model):
    """The people who look after one neighbourhood; one team, and only one, owns everybody who fits nowhere."""

    name = models.CharField(max_length=80, unique=True)
    slug = models.SlugField(max_length=60, unique=True)
    neighbourhood = models.OneToOneField(
        Neighbourhood, on_delete=models.PROTECT, null=True, blank=True, related_name="team"
    )
    email = models.EmailField(help_text="Told, without personal detail, when somebody needs the team")
    telephone = models.CharField(max_length=20, blank=True)
    is_unallocated = models.BooleanField(default=False, help_text="The queue of people who fit no neighbourhood")

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_unallocated"], condition=Q(is_unallocated=True), name="one_unallocated_team"
            ),
            models.CheckConstraint(
                condition=Q(is_unallocated=True, neighbourhood=None)
                | Q(is_unallocated=False, neighbourhood__isnull=False),
                name="team_covers_a_neighbourhood_or_the_rest",
            ),
        ]

    def __str__(self) -> str:
        return str(self.name)

    def clean(self) -> None:
        if self.is_unallocated and self.neighbourhood_id is not None:
            raise ValidationError({"neighbourhood": "This team looks after everybody who fits no neighbourhood."})
        if not self.is_unallocated and self.neighbourhood_id is None:
            raise ValidationError({"neighbourhood": "Choose the neighbourhood that the team looks after."})


class Practice(models.Model):
    """A GP practice, as NHS Organisation Data Service lists it."""

    code = models.CharField("ODS code", max_length=10, unique=True)
    name = models.CharField(max_length=120)
    postcode = models.CharField(max_length=8, blank=True)
    pcn_code = models.CharField("primary care network", max_length=10, blank=True)
    pcn_name = models.CharField(max_length=120, blank=True)
    pcn_since = models.DateField(null=True, blank=True, help_text="When it joined that network")
    is_open = models.BooleanField(default=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return str(self.name)


class PracticeMappingQuerySet(models.QuerySet["PracticeMapping"]):
    def in_force(self, day: date) -> "PracticeMappingQuerySet":
        return self.filter(Q(until=None) | Q(until__gt=day), since__lte=day)


class PracticeMapping(models.Model):
    """Which neighbourhood a practice belonged to, from when until when (the end day is not included)."""

    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="mappings")
    neighbourhood = models.ForeignKey(Neighbourhood, on_delete=models.PROTECT, related_name="practice_mappings")
    since = models.DateField()
    until = models.DateField(null=True, blank=True)

    objects = PracticeMappingQuerySet.as_manager()

    class Meta:
        verbose_name = "practice's neighbourhood"
        verbose_name_plural = "practices by neighbourhood"
        ordering = ["practice__name", "-since"]
        constraints = [
            models.UniqueConstraint(fields=["practice"], condition=Q(until=None), name="practice_in_one_neighbourhood"),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gt=F("since")), name="practice_mapping_ends_after_start"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.practice} in {self.neighbourhood} from {self.since}"


class Postcode(models.Model):
    """A postcode and where it is (WGS84 degrees). `ward` is the ward code the source gave."""

    code = models.CharField(max_length=8, primary_key=True, help_text='As people write it: "L8 1XY"')
    latitude = models.FloatField()
    longitude = models.FloatField()
    district = models.CharField(max_length=9, blank=True, db_index=True)
    ward = models.CharField(max_length=9, blank=True, db_index=True)

    def __str__(self) -> str:
        return str(self.code)


class WardMapping(models.Model):
    """Which neighbourhood a ward lies in; kept by an administrator, since wards and neighbourhoods both change."""

    ward = models.CharField("ward code", max_length=9, unique=True, validators=[WARD_CODE])
    neighbourhood = models.ForeignKey(Neighbourhood, on_delete=models.CASCADE, related_name="wards")

    class Meta:
        verbose_name = "ward's neighbourhood"
        verbose_name_plural = "wards by neighbourhood"
        ordering = ["ward"]

    def __str__(self) -> str:
        return str(self.ward)

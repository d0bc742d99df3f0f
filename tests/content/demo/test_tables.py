"""Everybody in the demo is made up, everything fits together, and every word is read as it is meant."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import settings

from content.demo import programmes, stories, tables, tour
from portal.core import phone
from portal.core.postcode import normalise
from selfcare.checkins import script
from selfcare.checkins.script import Intent
from selfcare.risk.models import Circumstance, Flag

TODAY = date(2026, 11, 24)
DATA = sorted(tables.DATA.glob("*.csv"))
OTHER_TEXT = [Path(module.__file__ or "").read_text() for module in (tour, programmes)]
DRAMA_LANDLINE = re.compile(r"^0151 496 0\d{3}$")
# Real services of the city or the country; none may stand in a made-up one.
REAL = [
    "NHS Trust",
    "Mersey Care",
    "Alder Hey",
    "Broadgreen",
    "Clatterbridge",
    "Aintree Hospital",
    "Royal Liverpool",
    "Liverpool City Council",
    "Age UK",
    "Age Concern",
    "Everton in the Community",
    "Liverpool FC",
    "Whitechapel Centre",
    "Brownlow",
    "Careline",
    "Merseyside Police",
    "British Red Cross",
    "Mencap",
    "Macmillan",
    "Marie Curie",
    "Cruse",
]


def everything() -> str:
    return "\n".join([path.read_text(encoding="utf-8") for path in DATA] + OTHER_TEXT + [str(settings.DEMO_ACCOUNTS)])


def test_every_mobile_number_is_one_of_those_set_aside_for_drama() -> None:
    found = re.findall(r"\b07\d{3} ?\d{6}\b", everything())
    assert len(found) > 40
    assert all(phone.DRAMA.match(phone.parse_mobile(number)) for number in found)


def test_every_landline_is_one_of_those_set_aside_for_drama() -> None:
    found = re.findall(r"\b01\d{2,3} ?\d{3} ?\d{4}\b", everything())
    assert len(found) > 30
    assert [number for number in found if not DRAMA_LANDLINE.match(number)] == []


def test_every_address_on_the_internet_is_an_example() -> None:
    assert set(re.findall(r"@([\w-]+(?:\.[\w-]+)+)", everything())) == {"alongside.example"}


def test_no_real_organisation_has_lent_its_name() -> None:
    text = everything().casefold()
    assert [name for name in REAL if name.casefold() in text] == []


def test_no_practice_bears_a_real_ones_code_or_name() -> None:
    practices = list(tables.rows("practices"))
    assert all(re.fullmatch(r"DEMO\d\d", row["code"]) for row in practices)
    assert len({row["name"] for row in practices}) == len(practices) == 53
    shared = Path(settings.BASE_DIR).parent / "shared" / "data" / "gp_practices_liverpool.csv"
    if not shared.exists():
        pytest.skip(f"the list of real practices is not beside the project (looked for {shared})")
    real = shared.read_text().casefold()
    assert [row["name"] for row in practices if row["name"].casefold() in real] == []


def test_what_one_table_names_stands_in_the_other() -> None:
    places = {row["slug"] for row in tables.rows("neighbourhoods")}
    assert {row["neighbourhood"] for row in tables.rows("wards")} == places
    assert {row["neighbourhood"] for row in tables.rows("practices")} == places | {""}
    assert {row["team"] for row in tables.rows("workers")} == places | {"unallocated"}
    wards = {row["ward"] for row in tables.rows("wards")}
    assert {row["ward"] for row in tables.rows("postcodes")} <= wards
    practices = {row["code"] for row in tables.rows("practices")}
    running = {programme.name for programme in programmes.RUNNING}
    told = {row["story"] for row in tables.rows("stories")}
    for resident in tables.residents():
        assert resident.practice in practices
        assert resident.programme in running | {""}
        assert resident.story in told
        assert set(resident.circumstances) <= set(Circumstance.Kind.values)
        assert normalise(resident.postcode) == resident.postcode
    keys = {resident.key for resident in tables.residents()}
    assert {trouble.sender for trouble in tables.troubles()} <= keys
    assert {m.sender for m in tables.moments() if not m.sender.startswith("07")} <= keys


def test_there_are_some_forty_residents_with_lives_of_their_own() -> None:
    residents = tables.residents()
    assert len(residents) == 44
    assert len({resident.about for resident in residents}) == 44
    mobiles = [resident.mobile for resident in residents if resident.mobile]
    assert len(residents) - len(mobiles) == 1
    assert len(mobiles) - len(set(mobiles)) == 2
    assert {kind for resident in residents for kind in resident.circumstances} == set(Circumstance.Kind.values)


def test_notes_can_be_written_whatever_flag_is_up() -> None:
    notes = tables.notes()
    assert {note.kind for note in notes} >= set(Flag.Kind.values)
    assert {note.outcome for note in notes} <= set(Flag.Outcome.values)
    assert all(note.words.format(called="Joan") for note in notes)


MEANT = {
    "number": {Intent.OK},
    "ok": {Intent.OK},
    "chatty": {Intent.OK},
    "low": {Intent.LOW},
    "call": {Intent.WANTS_CALL},
    "help": {Intent.WANTS_CALL},
    "thanks": {Intent.THANKS},
    "question": {Intent.QUESTION},
    "unclear": {Intent.UNCLEAR},
    "carer_ok": {Intent.OK},
    "carer_low": {Intent.LOW},
    "yes_call": {Intent.OK, Intent.WANTS_CALL},
    "no_call": {Intent.THANKS, Intent.WANTS_CALL, Intent.UNCLEAR},
    "say_again": {Intent.OK},
}


@pytest.mark.parametrize("row", list(tables.rows("replies")), ids=lambda row: f"{row['mood']}: {row['words']}")
def test_every_answer_is_read_as_it_is_meant(row: dict[str, str]) -> None:
    assert script.interpret(row["words"], today=TODAY).intent in MEANT[row["mood"]]


def test_the_moments_mean_what_the_stories_need() -> None:
    read = {m.words: script.interpret(m.words, today=TODAY).intent for m in tables.moments()}
    by_sender = {(m.sender, read[m.words]) for m in tables.moments()}
    assert by_sender >= {
        ("victor", Intent.HOSPITAL),
        ("victor", Intent.BACK),
        ("ellis", Intent.AWAY),
        ("patsy", Intent.STOP),
        ("norman", Intent.CRISIS),
        ("alan", Intent.CRISIS),
        ("ivy", Intent.WRONG_NUMBER),
        ("samina", Intent.LOW),
        ("ray", Intent.WANTS_CALL),
        ("stan", Intent.UNCLEAR),
    }


def test_the_same_questions_get_the_same_answers() -> None:
    one, other = (stories.voices(tables.residents())["maureen"] for _ in range(2))
    assert [one.answer(day=day) for day in range(40)] == [other.answer(day=day) for day in range(40)]


def test_stories_change_with_time() -> None:
    """Somebody who fades is silent late, never early; somebody who recovers, the other way round."""
    cast = stories.voices(tables.residents())
    fading, recovering = cast["kelvin"], cast["harry"]
    assert None not in [fading.answer(day=0) for _ in range(300)]
    assert None in [fading.answer(day=40) for _ in range(300)]
    assert None in [recovering.answer(day=0) for _ in range(300)]
    assert None not in [recovering.answer(day=40) for _ in range(300)]


def test_whoever_needs_a_nudge_answers_after_it() -> None:
    voice = stories.voices(tables.residents())["tommy"]
    answers = [answer for _ in range(400) if (answer := voice.answer(day=0)) is not None]
    assert {answer.after_nudge for answer in answers} == {True, False}
    assert all(timedelta(0) < answer.wait < timedelta(hours=2) for answer in answers)

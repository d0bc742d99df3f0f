"""An address on this site, such as /check-ins/: never another site's, never a script."""

from django.core.validators import RegexValidator

ON_THIS_SITE = RegexValidator(
    r"\A/(?![/\\])[^\s\\]*\Z", "Write an address on this site. It begins with one /, such as /help-now/."
)

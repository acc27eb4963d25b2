"""The languages that CERO speaks."""

from typing import Literal, get_args

from msgspec import Struct

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
"""What CERO speaks; the first one is for those who ask for none."""


class InBoth(Struct, frozen=True):
    """The same thing said in each language."""

    sv: str
    en: str

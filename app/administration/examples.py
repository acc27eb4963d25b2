"""Files to begin with: what a list of people or of departments looks like, for download."""

from typing import Final

from app.administration.roster_rows import Kind
from app.languages import Language

_BOM: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""By it Excel knows that the letters are UTF-8."""

_ROWS: Final[dict[tuple[Kind, Language], tuple[str, ...]]] = {
    ("people", "sv"): (
        "Namn;E-post;Avdelning;Ingår i;Anställningsnummer",
        "Åsa Öberg;asa.oberg@kommun.example;Kansliet;;1001",
        "Erik Lindqvist;erik.lindqvist@kommun.example;Förskolan Björken;Utbildning;1002",
        "Amina Hassan;amina.hassan@kommun.example;Förskolan Björken;Utbildning;1003",
        "Per Ek;;Hemtjänsten;Omsorg;1004",
    ),
    ("people", "en"): (
        "Name;E-mail;Department;Part of;Employee number",
        "Åsa Öberg;asa.oberg@kommun.example;Secretariat;;1001",
        "Erik Lindqvist;erik.lindqvist@kommun.example;Birch preschool;Education;1002",
        "Amina Hassan;amina.hassan@kommun.example;Birch preschool;Education;1003",
        "Per Ek;;Home care;Social services;1004",
    ),
    ("departments", "sv"): (
        "Avdelning;Ingår i;Antal anställda",
        "Kansliet;;24",
        "Utbildning;;6",
        "Förskolan Björken;Utbildning;18",
        "Omsorg;;4",
        "Hemtjänsten;Omsorg;52",
    ),
    ("departments", "en"): (
        "Department;Part of;Head count",
        "Secretariat;;24",
        "Education;;6",
        "Birch preschool;Education;18",
        "Social services;;4",
        "Home care;Social services;52",
    ),
}  # fmt: skip


def example(kind: Kind, language: Language) -> bytes:
    """Return a short example as CSV that Excel opens in columns with every letter right."""
    return (_BOM + "".join(f"{row}\r\n" for row in _ROWS[kind, language])).encode()

"""Files to begin with: what a ledger of each kind looks like, for download."""

from typing import Final

from app.languages import Language
from app.ledgers.vocabulary import Kind

_BOM: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""By it Excel knows that the letters are UTF-8."""
_ROWS: Final[dict[tuple[Kind, Language], tuple[str, ...]]] = {
    ("mileage", "sv"): (
        "Datum;Anställningsnummer;Avdelning;Sträcka (mil);Belopp (kr);Fordon",
        "2026-03-05;1001;;8,4;210,00;Egen bil", "2026-03-09;;Hemtjänsten;2,6;65,00;Egen bil",
    ),
    ("mileage", "en"): (
        "Date;Employee number;Department;Distance (km);Amount (kr);Vehicle",
        "2026-03-05;1001;;84;210.00;Own car", "2026-03-09;;Home care;26;65.00;Own car",
    ),
    ("tickets", "sv"): (
        "Resdatum;Färdmedel;Från;Till;Sträcka (km);Klass;Belopp (kr);CO2 (kg);Avdelning",
        "2026-03-10;Tåg;Umeå;Stockholm;640;;895,00;;Kansliet", "2026-03-12;Flyg;UME;ARN;;Ekonomi;1450,00;;Kansliet",
    ),
    ("tickets", "en"): (
        "Travel date;Mode;From;To;Distance (km);Class;Amount (kr);CO2 (kg);Department",
        "2026-03-10;Train;Umeå;Stockholm;640;;895.00;;Secretariat", "2026-03-12;Flight;UME;ARN;;Economy;1450.00;;Secretariat",
    ),
    ("fuel", "sv"): (
        "Datum;Registreringsnummer;Drivmedel;Liter;Belopp (kr)",
        "2026-03-04;ABC12D;Diesel;41,2;740,00", "2026-03-06;EFG34H;El;38,5;115,50",
    ),
    ("fuel", "en"): (
        "Date;Registration number;Fuel;Litres;Amount (kr)",
        "2026-03-04;ABC12D;Diesel;41.2;740.00", "2026-03-06;EFG34H;Electric;38.5;115.50",
    ),
    ("taxi", "sv"): (
        "Datum;Avdelning;Sträcka (km);Drivmedel;Belopp (kr)",
        "2026-03-10;Kansliet;14,2;El;385,00", "2026-03-11;Hemtjänsten;6,0;;210,00",
    ),
    ("taxi", "en"): (
        "Date;Department;Distance (km);Fuel;Amount (kr)",
        "2026-03-10;Secretariat;14.2;Electric;385.00", "2026-03-11;Home care;6.0;;210.00",
    ),
    ("rental", "sv"): ("Datum;Avdelning;Sträcka (km);Drivmedel;Belopp (kr)", "2026-03-17;Kansliet;312;Diesel;1295,00"),
    ("rental", "en"): ("Date;Department;Distance (km);Fuel;Amount (kr)", "2026-03-17;Secretariat;312;Diesel;1295.00"),
}  # fmt: skip


def example(kind: Kind, language: Language) -> bytes:
    """Return a short example as CSV that Excel opens in columns with every letter right."""
    return (_BOM + "".join(f"{row}\r\n" for row in _ROWS[kind, language])).encode()

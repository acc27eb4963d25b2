"""Files to begin with: what a list of cars and a driving log look like, for download."""

from typing import Final

from app.fleet.columns import FileKind
from app.languages import Language

_BOM: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""By it Excel knows that the letters are UTF-8."""
_ROWS: Final[dict[tuple[FileKind, Language], tuple[str, ...]]] = {
    ("register", "sv"): (
        "Registreringsnummer;Modell;Innehav;Avdelning;Drivmedel;g/km;l/100 km;Anskaffad;Kostnad per år;Kostnad per km",
        "ABC12D;Volvo V60;Pool;Kansliet;Diesel;118;4,5;2022-03-01;54000;1,10",
        "EFG34H;Kia Niro;Leasad;;El;0;16;2024-09-15;61000;0,55",
    ),
    ("register", "en"): (
        "Registration number;Model;Ownership;Department;Fuel;g/km;l/100 km;Acquired;Cost a year;Cost a km",
        "ABC12D;Volvo V60;Pool;Secretariat;Diesel;118;4.5;2022-03-01;54000;1.10",
        "EFG34H;Kia Niro;Leased;;Electric;0;16;2024-09-15;61000;0.55",
    ),
    ("driving_log", "sv"): (
        "Datum;Registreringsnummer;Sträcka (km)", "2026-03-02;ABC12D;84", "2026-03-02;EFG34H;37,5", "2026-03-03;ABC12D;212",
    ),
    ("driving_log", "en"): (
        "Date;Registration number;Distance (km)", "2026-03-02;ABC12D;84", "2026-03-02;EFG34H;37.5", "2026-03-03;ABC12D;212",
    ),
}  # fmt: skip


def example(kind: FileKind, language: Language) -> bytes:
    """Return a short example as CSV that Excel opens in columns with every letter right."""
    return (_BOM + "".join(f"{row}\r\n" for row in _ROWS[kind, language])).encode()

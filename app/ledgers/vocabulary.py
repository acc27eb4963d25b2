"""The kinds of ledgers, what a file of each may say of its rows, and the lines that ledger and diary are compared by."""

from typing import Final, Literal, get_args

from app.spreadsheets.columns import Field
from app.spreadsheets.words import plain

Kind = Literal["mileage", "tickets", "fuel", "taxi", "rental"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Line = Literal["own_car", "company_car", "train", "flight", "bus", "ferry", "taxi", "rental", "pool_car"]
"""What a ledger's rows are added up by, and what of the diary they are compared with (`line_of`)."""
LINES: tuple[Line, ...] = get_args(Line)
LINES_OF: Final[dict[Kind, tuple[Line, ...]]] = {
    "mileage": ("own_car", "company_car"), "tickets": ("train", "flight", "bus", "ferry"), "taxi": ("taxi",),
    "rental": ("rental",), "fuel": (),
}  # fmt: skip
"""Which lines a ledger of a kind tells all of; litres and pool cars are of the fleet (`app.fleet`)."""

_DATE = Field("date", "date, travel date, trip date, day, datum, resdatum, avresedatum, köpdatum, transaktionsdatum, dag, avresa, "
    "departure, month, period, månad, löneperiod, avser, från och med, from date, startdatum")  # fmt: skip
_KM = Field("distance", "km, kilometre, kilometres, kilometer, distance, distance km, sträcka, sträcka km, antal km, körda km, "
    "reslängd, mil, antal mil, körda mil, milage, mileage, antal, quantity, kvantitet")  # fmt: skip
_KR = Field("cost", "amount, cost, price, sum, total, amount sek, belopp, kostnad, pris, summa, kr, sek, belopp kr, ersättning, "
    "belopp inkl moms, totalt, belopp öre, öre")  # fmt: skip
_KG = Field(
    "emissions",
    "co2, co2e, co2 kg, co2e kg, kg co2, kg co2e, emissions, utsläpp, utsläpp kg, koldioxid, klimatpåverkan",
)
_DEPARTMENT = Field("department", "department, dept, unit, division, cost centre, cost center, avdelning, avd, enhet, förvaltning, "
    "verksamhet, kostnadsställe, organisationsenhet, arbetsplats")  # fmt: skip
_PERSON = Field("person", "employee number, employee id, employee no, reference, staff number, personnel number, "
    "anställningsnummer, anställningsnr, anst.nr., anst.id, personalnummer, referens, resenär-id, traveller id")  # fmt: skip
_FUEL = Field("fuel", "fuel, fuel type, product, drivmedel, bränsle, produkt, vara")

FIELDS: Final[dict[Kind, tuple[Field, ...]]] = {
    "mileage": (
        _DATE, _KM, _KR, _KG, _DEPARTMENT, _PERSON,
        Field("vehicle", "vehicle, car, vehicle type, fordon, fordonstyp, bil, biltyp, löneart, ersättningstyp"), _FUEL,
    ),
    "tickets": (
        _DATE, Field("mode", "mode, means of travel, transport, type, färdmedel, färdsätt, transportslag, typ, produkt"), _KM,
        Field("origin", "from, origin, departure airport, från, avreseort, avgångsort, från flygplats"),
        Field("destination", "to, destination, arrival airport, till, ankomstort, till flygplats"),
        Field("class", "class, cabin, cabin class, klass, bokningsklass, kabinklass"), _KR, _KG, _DEPARTMENT, _PERSON,
    ),
    "fuel": (
        _DATE, Field("registration", "registration, registration number, reg no, vehicle, plate, licence plate, "
            "registreringsnummer, regnr, reg.nr., regnummer, fordon, bil"),
        Field("quantity", "litres, liters, volume, quantity, kwh, energy, liter, volym, kvantitet, mängd, antal, antal liter"),
        Field("fuel", "fuel, fuel type, product, drivmedel, bränsle, produkt, vara, artikel"), _KR,
    ),
    "taxi": (_DATE, _KM, _KR, _KG, _DEPARTMENT, _PERSON, _FUEL),
    "rental": (_DATE, _KM, _KR, _KG, _DEPARTMENT, _PERSON, _FUEL),
}  # fmt: skip
"""What a file of each kind may have columns for."""
NEEDED: Final[dict[Kind, tuple[str, ...]]] = {
    "mileage": ("date", "distance"), "tickets": ("date",), "fuel": ("date", "registration", "quantity"), "taxi": ("date",),
    "rental": ("date",),
}  # fmt: skip
"""What a file of each kind must have columns for; all but fuel cards also need one that tells how much."""
AMOUNTS: Final = ("distance", "cost", "emissions")


def line_of(mode: str, vehicle_owner: str) -> Line | None:
    """Return the line that a leg of a business trip in the diary belongs to, None where no ledger knows of it."""
    if mode == "taxi" or vehicle_owner == "taxi":
        return "taxi"
    if mode == "car" and vehicle_owner in _CARS:
        return _CARS[vehicle_owner]
    if mode in ("car", "moped", "motorcycle"):
        return "own_car" if vehicle_owner in ("", "private") else None
    return _PUBLIC.get(mode)


_CARS: Final[dict[str, Line]] = {"company": "company_car", "rental": "rental", "pool": "pool_car"}
_PUBLIC: Final[dict[str, Line]] = {
    "train": "train", "commuter_train": "train", "flight": "flight", "bus": "bus", "coach": "bus", "tram": "bus", "metro": "bus",
    "ferry": "ferry",
}  # fmt: skip


def _words(meanings: dict[str, str]) -> dict[str, str]:
    return {plain(word): meaning for meaning, words in meanings.items() for word in words.split(",")}


MODE_WORDS: Final = _words(
    {
        "train": "train, rail, railway, tåg, järnväg, sj, tågresa, tågbiljett, pendeltåg, commuter train",
        "flight": "flight, air, plane, flights, airline, flyg, flygresa, flygbiljett, inrikesflyg, utrikesflyg",
        "coach": "coach, bus, buss, bussresa, bussbiljett, långfärdsbuss",
        "metro": "metro, tunnelbana, t-bana, underground, tram, spårvagn",
        "ferry": "ferry, boat, färja, båt, båtresa",
    }
)
"""The mode of a ticket by what a travel agency calls it."""
CLASS_WORDS: Final = _words(
    {
        "economy": "economy, ekonomi, ekonomiklass, turist, turistklass, coach class",
        "premium_economy": "premium, premium economy, premium ekonomi, economy plus",
        "business": "business, affärs, affärsklass, businessklass, business class",
        "first": "first, första, första klass, first class",
    }
)
"""The cabin class of a flight; any other word is none, and counted as the factor set counts an untold class."""
FUEL_WORDS: Final = _words(
    {
        "petrol": "petrol, gasoline, bensin, bensin 95, 95, 98, blyfri 95, bensin 98, e10, e5",
        "diesel": "diesel, b7, miljödiesel, mk1",
        "hybrid": "hybrid, elhybrid, bensinhybrid",
        "plugin_hybrid": "plug-in hybrid, plugin hybrid, plug-in, laddhybrid, phev",
        "electric": "electric, electricity, el, elbil, laddning, charging, ev, bev, kwh",
        "e85": "e85, ethanol, etanol",
        "biogas": "biogas, gas, fordonsgas, cng, biogas 100",
        "hvo": "hvo, hvo100, hvo 100, förnybar diesel",
    }
)
"""The fuel by what a card or a register calls it."""
COMPANY_WORDS: Final = ("tjänstebil", "förmånsbil", "company", "bilförmån", "benefit")
"""Beginnings of words by which payroll names a car that the employer pays for."""

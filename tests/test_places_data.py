"""The lists of airports and places that come with the app: complete, corrected, and small enough for a phone."""

import gzip
import math
from pathlib import Path

import pytest

LISTS = Path(__file__).parent.parent / "pwa" / "public" / "places"
EARTH_RADIUS_KM = 6371

# Seven airports stand in the source with degrees.minutes+seconds where decimal degrees belong: 15 to 42 km away. These
# are the degrees that are meant; other lists agree within 1.5 km.
MISREAD = {
    "ANR": (51.189, 4.460), "BRU": (50.901, 4.484), "CRL": (50.460, 4.453), "KJK": (50.819, 3.209),
    "LGG": (50.636, 5.443), "LUX": (49.623, 6.204), "OST": (51.199, 2.862),
}  # fmt: skip


def rows(name: str) -> list[dict[str, str]]:
    """Read a list: a line of credit, a line of column names, the rows."""
    credit, header, *lines = (LISTS / name).read_text(encoding="utf-8").splitlines()
    assert credit.startswith("# ")
    names = header.split("\t")
    table = [dict(zip(names, line.split("\t"), strict=True)) for line in lines]
    assert table
    return table


@pytest.fixture(scope="module")
def airports() -> dict[str, dict[str, str]]:
    return {row["iata"]: row for row in rows("airports.tsv")}


@pytest.fixture(scope="module")
def places() -> list[dict[str, str]]:
    return rows("places.tsv")


def km(a: dict[str, str], b: dict[str, str]) -> float:
    (north_a, east_a), (north_b, east_b) = (
        (math.radians(float(each["latitude"])), math.radians(float(each["longitude"]))) for each in (a, b)
    )
    chord = (
        math.sin((north_b - north_a) / 2) ** 2
        + math.cos(north_a) * math.cos(north_b) * math.sin((east_b - east_a) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(chord))


def test_no_airport_stands_where_its_minutes_were_read_as_decimals(airports: dict[str, dict[str, str]]) -> None:
    for code, (latitude, longitude) in MISREAD.items():
        right = {"latitude": str(latitude), "longitude": str(longitude)}
        assert km(airports[code], right) < 1, code
    assert km(airports["BRU"], airports["CRL"]) == pytest.approx(49, abs=2)


def test_no_flight_within_sweden_is_computed_from_elsewhere(airports: dict[str, dict[str, str]]) -> None:
    assert km(airports["ARN"], airports["GOT"]) == pytest.approx(394, abs=1)
    assert km(airports["ARN"], airports["LLA"]) == pytest.approx(689, abs=5)
    assert km(airports["ARN"], airports["LHR"]) == pytest.approx(1462, abs=10)


def test_no_airport_and_no_place_stands_there_twice(places: list[dict[str, str]]) -> None:
    codes = [row["iata"] for row in rows("airports.tsv")]
    assert len(codes) == len(set(codes))
    named = [(row["name"], row["county"], row["country"]) for row in places]
    assert len(named) == len(set(named))


def test_no_row_is_unfinished(airports: dict[str, dict[str, str]], places: list[dict[str, str]]) -> None:
    for row in [*airports.values(), *places]:
        assert row["name"].strip(), row
        assert row["name"] == row["name"].strip(), row
        assert len(row["country"]) == 2, row
        assert row["country"].isupper(), row
        assert -90 <= float(row["latitude"]) <= 90, row
        assert -180 <= float(row["longitude"]) <= 180, row
        assert all(len(row[axis].split(".")[1]) == 3 for axis in ("latitude", "longitude")), row
    assert all(len(code) == 3 and code.isalnum() and code.isupper() for code in airports)
    assert all(row["county"] for row in places if row["country"] == "SE")


def test_no_swedish_name_has_lost_its_dots_and_rings(
    airports: dict[str, dict[str, str]], places: list[dict[str, str]]
) -> None:
    assert airports["GOT"]["name"] == "Göteborg Landvetter"
    assert airports["OSD"]["city"] == "Östersund"
    names = {row["name"] for row in places if row["country"] == "SE"}
    assert {"Göteborg", "Malmö", "Östersund", "Åre", "Skövde", "Hallsberg", "Nässjö"} <= names
    assert "Gothenburg" not in names


def test_no_town_that_people_take_the_train_to_is_missing(places: list[dict[str, str]]) -> None:
    found = {(row["name"], row["country"]) for row in places} | {(row["other"], row["country"]) for row in places}
    for name, country in [
        ("Köpenhamn", "DK"), ("Oslo", "NO"), ("Helsingfors", "FI"), ("Hamburg", "DE"), ("Berlin", "DE"),
        ("Bryssel", "BE"), ("Paris", "FR"), ("London", "GB"), ("Narvik", "NO"), ("Reykjavík", "IS"), ("Tallinn", "EE"),
    ]:  # fmt: skip
        assert (name, country) in found, name
    assert sum(row["country"] == "SE" for row in places) > 1200


def test_the_lists_are_never_more_than_a_phone_should_fetch() -> None:
    sizes = {path.name: len(gzip.compress(path.read_bytes(), 6)) for path in LISTS.glob("*.tsv")}
    assert sizes.keys() == {"airports.tsv", "places.tsv"}
    assert sizes["airports.tsv"] <= 200_000
    assert sum(sizes.values()) <= 300_000


def test_nobody_goes_without_credit() -> None:
    licences = (LISTS / "LICENSES.txt").read_text(encoding="utf-8")
    for words in ("Mike Borsetti", "mwgg", "GeoNames", "Attribution 4.0"):
        assert words in licences
    assert "CC BY 4.0" in (LISTS / "places.tsv").read_text(encoding="utf-8").splitlines()[0]

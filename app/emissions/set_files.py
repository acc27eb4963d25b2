"""Reads the files that factor sets are made of, and refuses a malformed one with file, line and reason.

A *set file* (`data/sets/KEY.set`) is what the set is, as `name: value` lines; an empty line; and a CSV table with a row for
each (mode, fuel, cabin class). Its `file` names a source file of the same edition and boundary – or says `gap`, where no
sourced factor is known, or `no_fuel`, for what moves by muscle alone. A *source file* (`data/*.csv`) has the numbers as read,
one row for each key and edition. Both are checked as a whole before a single number is used. What a person may read (notes,
sources, licence) stands there in English and in Swedish, never in one alone.
"""

import csv
import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from typing import get_args

from app.emissions.factors import Factor, FactorError, FactorSet
from app.emissions.vocabulary import FUELS, MODES, CabinClass

METADATA = (
    "key", "name_sv", "name_en", "edition", "boundary", "basis", "geography", "valid_from", "uplift", "licence",
    "licence_sv",
)  # fmt: skip
COLUMNS = ("mode", "fuel", "cabin_class", "file", "factor_key", "edition", "component", "boundary", "note", "note_sv")
SOURCE_COLUMNS = (
    "key", "mode", "fuel_or_class", "unit", "kg_co2e", "kg_co2e_wtt", "geography", "edition", "valid_from", "source",
    "read_at", "note",
)  # fmt: skip
WORDS: dict[str, tuple[str, ...]] = {
    "boundary": ("WTW", "TTW", "LCA"),
    "basis": ("location", "market"),
    "uplift": ("altitude_in_factor", "distance_and_altitude_in_factor"),
}
SWEDISH_SOURCES = "sources_sv.csv"
"""How the texts in the column `source` of the source files read in Swedish."""
UNITS = ("vkm", "pkm", "hour", "night")
CABIN_CLASSES: tuple[str, ...] = get_args(CabinClass)
WITHOUT_FUEL = ("walk", "bicycle")

Row = dict[str, str]


def read_set(path: Traversable, sources: Traversable) -> FactorSet:
    """Read a set file.

    Parameters:
        path: the set file; its name is the set's key.
        sources: the folder of the source files.

    Raises:
        FactorError: with file, line and reason.
    """
    metadata, first = _read_metadata(path)
    factors: dict[tuple[str, str, str], Factor] = {}
    files = _Sources(sources)
    for line, row in _rows(path, COLUMNS, skip=first):
        where = f"{path.name}, line {line}"
        _check_row(row, metadata["boundary"], where)
        key = (row["mode"], row["fuel"], row["cabin_class"])
        if key in factors:
            raise FactorError(f"{where}: {' '.join(part for part in key if part)} stands twice")
        factors[key] = _factor(row, files, where)
    if missing := [mode for mode in MODES if (mode, "", "") not in factors]:
        raise FactorError(f"{path.name}: no row for {', '.join(missing)}; a mode without a sourced factor is a gap")
    return FactorSet(
        key=metadata["key"], name={"sv": metadata["name_sv"], "en": metadata["name_en"]}, edition=metadata["edition"],
        boundary=metadata["boundary"], basis=metadata["basis"], geography=metadata["geography"],
        valid_from=dt.date.fromisoformat(metadata["valid_from"]), uplift=metadata["uplift"], licence=metadata["licence"],
        licence_sv=metadata["licence_sv"], factors=factors,
    )  # fmt: skip


def read_source(path: Traversable) -> Mapping[tuple[str, str], Row]:
    """Read a source file: its rows by key and edition.

    Raises:
        FactorError: with file, line and reason.
    """
    rows: dict[tuple[str, str], Row] = {}
    for line, row in _rows(path, SOURCE_COLUMNS):
        where = f"{path.name}, line {line}"
        if row["unit"] not in UNITS:
            raise FactorError(f"{where}: unit {row['unit']!r}; expected one of: {', '.join(UNITS)}")
        for name in ("kg_co2e", "kg_co2e_wtt"):
            _number(row, name, where)
        for name in ("key", "edition", "source"):
            if not row[name]:
                raise FactorError(f"{where}: {name} is missing; no number without its source")
        key = (row["key"], row["edition"])
        if key in rows:
            raise FactorError(f"{where}: {row['key']} in edition {row['edition']} stands twice")
        rows[key] = row
    return rows


def _read_swedish(path: Traversable) -> Mapping[str, str]:
    texts: dict[str, str] = {}
    for line, row in _rows(path, ("source", "source_sv")):
        where = f"{path.name}, line {line}"
        if not row["source"] or not row["source_sv"]:
            raise FactorError(f"{where}: expected the text of a source, and the same in Swedish")
        if row["source"] in texts:
            raise FactorError(f"{where}: {row['source']!r} stands twice")
        texts[row["source"]] = row["source_sv"]
    return texts


def _read_metadata(path: Traversable) -> tuple[Row, int]:
    """Return what the set is, and the number of lines before its table."""
    metadata: Row = {}
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            break
        where = f"{path.name}, line {number}"
        name, colon, value = line.partition(":")
        if name not in METADATA or not colon:
            raise FactorError(f"{where}: {line!r}; expected `name: value`, the name one of: {', '.join(METADATA)}")
        if name in metadata:
            raise FactorError(f"{where}: {name} stands twice")
        metadata[name] = value.strip()
        _check_value(path, name, value.strip(), where)
    if missing := [name for name in METADATA if not metadata.get(name)]:
        raise FactorError(f"{path.name}: {', '.join(missing)} missing before the empty line")
    return metadata, len(metadata) + 1


def _check_value(path: Traversable, name: str, value: str, where: str) -> None:
    known = (path.name.removesuffix(".set"),) if name == "key" else WORDS.get(name)
    if known and value not in known:
        raise FactorError(f"{where}: {name} {value!r}; expected one of: {', '.join(known)}")
    if name == "valid_from":
        try:
            dt.date.fromisoformat(value)
        except ValueError:
            raise FactorError(f"{where}: valid_from {value!r}; expected a date, e.g. 2026-01-01") from None


def _check_row(row: Row, boundary: str, where: str) -> None:
    for name, known in (("mode", MODES), ("fuel", ("", *FUELS)), ("cabin_class", ("", *CABIN_CLASSES))):
        if row[name] not in known:
            raise FactorError(f"{where}: {name} {row[name]!r}; expected one of: {', '.join(filter(None, known))}")
    if row["boundary"] != boundary:
        raise FactorError(
            f"{where}: boundary {row['boundary']!r} in a set of {boundary!r}; one set never mixes boundaries"
        )
    if row["file"] == "no_fuel" and row["mode"] not in WITHOUT_FUEL:
        raise FactorError(f"{where}: no_fuel is only for {', '.join(WITHOUT_FUEL)}; expected a source file or gap")
    if row["file"] in ("gap", "no_fuel") and not row["note"]:
        raise FactorError(f"{where}: a row without a source says why in its note")
    if bool(row["note"]) != bool(row["note_sv"]):
        missing = "note_sv" if row["note"] else "note"
        raise FactorError(f"{where}: {missing} is missing; a note is written in both languages or not at all")


class _Sources:
    """The source files that a set names, each read once."""

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder
        self._read: dict[str, Mapping[tuple[str, str], Row]] = {}
        self._swedish: Mapping[str, str] | None = None

    def in_swedish(self, source: str, where: str) -> str:
        """Return the Swedish text of a source."""
        if self._swedish is None:
            self._swedish = _read_swedish(self._folder / SWEDISH_SOURCES)
        if source not in self._swedish:
            raise FactorError(
                f"{where}: {source!r} is not in {SWEDISH_SOURCES}; people read the source in their language"
            )
        return self._swedish[source]

    def find(self, row: Row, where: str) -> Row:
        """Return the source row that a row of the set names."""
        name, key, edition = row["file"], row["factor_key"], row["edition"]
        if name not in self._read:
            if not re.fullmatch(r"[a-z_]+\.csv", name) or not (self._folder / name).is_file():
                raise FactorError(f"{where}: file {name!r}; expected a source file, gap or no_fuel")
            self._read[name] = read_source(self._folder / name)
        found = self._read[name].get((key, edition))
        if found is None:
            raise FactorError(f"{where}: {key!r} in edition {edition!r} is not in {name}")
        return found


def _factor(row: Row, sources: _Sources, where: str) -> Factor:
    common = {name: row[name] for name in ("mode", "fuel", "cabin_class", "boundary", "note", "note_sv")}
    if row["file"] in ("gap", "no_fuel"):
        return Factor(
            **common, factor_key=row["file"], edition="", unit="pkm", kg_per_km=None if row["file"] == "gap" else 0.0,
            geography="", source="", source_sv="",
        )  # fmt: skip
    source = sources.find(row, where)
    if source["unit"] not in ("vkm", "pkm"):
        raise FactorError(f"{where}: {row['factor_key']} is per {source['unit']}; expected vkm or pkm")
    return Factor(
        **common, factor_key=row["factor_key"], edition=row["edition"], unit="vkm" if source["unit"] == "vkm" else "pkm",
        kg_per_km=_kg_per_km(source, row["component"], where), geography=source["geography"], source=source["source"],
        source_sv=sources.in_swedish(source["source"], where),
    )  # fmt: skip


def _kg_per_km(source: Row, component: str, where: str) -> float:
    """Sum direct and upstream part, or take one component (g/km) of a lifecycle row's note."""
    if component:
        found = re.search(rf"\b{re.escape(component)} (\d+(?:\.\d+)?)", source["note"])
        if not found:
            raise FactorError(f"{where}: {source['key']} has no component {component!r}")
        return round(float(found[1]) / 1000, 9)
    direct = _number(source, "kg_co2e", where)
    if direct is None:
        raise FactorError(f"{where}: {source['key']} has no number in kg_co2e; what is not known is a gap")
    return round(direct + (_number(source, "kg_co2e_wtt", where) or 0.0), 9)


def _number(row: Row, name: str, where: str) -> float | None:
    if not row[name]:
        return None
    try:
        value = float(row[name])
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 0):
        raise FactorError(f"{where}: {name} {row[name]!r}; expected a number from 0 upwards, with a decimal point")
    return value


def _rows(path: Traversable, columns: Sequence[str], skip: int = 0) -> Iterator[tuple[int, Row]]:
    """Yield each row of a table with the number of its last line in the file."""
    with path.open(encoding="utf-8") as lines:
        for _ in range(skip):
            next(lines, "")
        reader = csv.reader(lines, strict=True)
        try:
            header = next(reader, [])
            if tuple(header) != tuple(columns):
                raise FactorError(
                    f"{path.name}, line {skip + 1}: columns {','.join(header)}; expected {','.join(columns)}"
                )
            for values in reader:
                if len(values) != len(columns):
                    found = f"{len(values)} values; expected {len(columns)}"
                    raise FactorError(f"{path.name}, line {skip + reader.line_num}: {found}")
                yield skip + reader.line_num, dict(zip(columns, map(str.strip, values), strict=True))
        except csv.Error as error:
            raise FactorError(f"{path.name}, line {skip + reader.line_num}: {error}") from error

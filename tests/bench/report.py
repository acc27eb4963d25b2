"""Writes what was measured into docs/performance.md, between the markers of each part, and the picture beside it."""

import os
import platform
import re
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.installing import LISTS, ROOT
from tests.bench.plot import contest_name, picture
from tests.bench.rows import Pace, Row, ratios, spread

PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "performance.svg"
OURS = "CERO"
SAID = {True: "yes", False: "no", None: ""}


def write(measured: Mapping[str, Sequence[Row]], day: str) -> list[str]:
    """Put the parts that were measured into the page; returns the names of those that it has no markers for.

    Parameters:
        measured: rows by the name of their part.
        day: when, e.g. ``2026-11-27``.
    """
    page, missing = PAGE.read_text(), []
    for name, rows in measured.items():
        paces = [row.pace for row in rows if row.pace]
        others = f" The others: {versions()}." if paces else ""
        text = f"{machine()}, {day}.{others}\n\n{document(rows)}"
        replaced = put(page, name, text)
        if replaced is None:
            missing.append(name)
        else:
            page = replaced
        if paces:
            PICTURE.write_text(picture(paces, OURS))
    PAGE.write_text(page)
    return missing


def put(page: str, name: str, text: str) -> str | None:
    """Return a page with this text between the markers of a part, None if it has none."""
    begin, end = f"<!-- measured: {name} -->", "<!-- end -->"
    pattern = re.compile(rf"(?s){re.escape(begin)}\n.*?{re.escape(end)}")
    if not pattern.search(page):
        return None
    return pattern.sub(lambda _: f"{begin}\n{text}\n{end}", page)


def document(rows: Sequence[Row]) -> str:
    """Return the rows as tables: comparisons as one row for each contender, then everything else."""
    paces = [row.pace for row in rows if row.pace]
    rest = [row for row in rows if not row.pace and not (paces and "÷" in row.what and row.holds is None)]
    parts = [rates_table(paces), multiples_table(paces)] if paces else []
    if rest:
        lines = [f"| {row.what} | {row.measured} | {row.hold} | {SAID[row.holds]} |" for row in rest]
        parts.append("\n".join(["| what | median (range) | hold | holds |", "|---|---|---|---|", *lines]))
    return "\n\n".join(parts)


def rates_table(paces: Sequence[Pace]) -> str:
    """Return trips a second by contender and contest, with the server's CPU."""
    contests = _contests(paces)
    head = [contest_name(some[0]) for some in contests.values()]
    lines = [f"| trips/s; server CPU, µs a trip | {' | '.join(head)} | durable |", "|---" * (len(head) + 2) + "|"]
    for name in dict.fromkeys(one.name for one in paces):
        cells, durable = [], ""
        for some in contests.values():
            mine = next((one for one in some if one.name == name), None)
            used = f"; {median(mine.cpu):,.0f} µs" if mine and any(mine.cpu) else ""
            cells.append(spread(mine.rates, 0) + used if mine else "–")
            durable = mine.durable if mine else durable
        lines.append(f"| {name} | {' | '.join(cells)} | {durable} |")
    return "\n".join(lines)


def multiples_table(paces: Sequence[Pace]) -> str:
    """Return how many times as many trips a second our own stores on SQLite as each other."""
    contests = _contests(paces)
    head = [contest_name(some[0]) for some in contests.values()]
    lines = [f"| CERO (SQLite) as a multiple of | {' | '.join(head)} |", "|---" * (len(head) + 1) + "|"]
    for name in dict.fromkeys(one.name for one in paces if not one.name.startswith(OURS)):
        cells = []
        for some in contests.values():
            by_name = {one.name: one for one in some}
            ours, other = by_name.get("CERO (SQLite)"), by_name.get(name)
            cells.append(spread(ratios(ours.rates, other.rates)) if ours and other else "–")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _contests(paces: Sequence[Pace]) -> dict[tuple[int, int], list[Pace]]:
    found: dict[tuple[int, int], list[Pace]] = {}
    for one in paces:
        found.setdefault((one.connections, one.size), []).append(one)
    return found


def machine() -> str:
    """Return what it was measured on and with, in a line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    return (
        f"{os.cpu_count()} cores ({_processor()}), {memory:.0f} GiB, Linux {platform.release().split('-')[0]}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def versions() -> str:
    """Return the names and versions of the others, from the lists that they are installed by."""
    packages = (LISTS / "pouchdb" / "package.json").read_text()
    found = {"express-pouchdb": re.findall(r'"express-pouchdb": "([\d.]+)"', packages)[0]}
    found["pouchdb-adapter-leveldb"] = re.findall(r'"pouchdb-adapter-leveldb": "([\d.]+)"', packages)[0]
    for name in ("kinto", "django"):
        lines = (LISTS / name / "requirements.txt").read_text().lower().splitlines()
        found |= dict(
            line.split("==")
            for line in lines
            if line.startswith(("kinto=", "django=", "djangorestframework=", "gunicorn="))
        )
    return ", ".join(f"{name} {version}" for name, version in found.items())

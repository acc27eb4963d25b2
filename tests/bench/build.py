"""Size of the phone's app: what the first load needs, and everything."""

import gzip
import json
import re
from pathlib import Path

from tests.bench.rows import Row

DIST = Path(__file__).resolve().parents[2] / "app" / "web" / "dist"


def measure() -> list[Row]:
    """Weigh the built files as a browser receives them."""
    first = first_load()
    scripts = {path for path in DIST.rglob("*.js") if "dashboard" not in path.parts}
    styles = {path for path in DIST.rglob("*.css") if "dashboard" not in path.parts}
    dashboard = {path for path in DIST.rglob("*.js") if "dashboard" in path.parts}
    lists = set((DIST / "places").glob("*.tsv"))
    first_kb, all_kb, lists_kb = kilobytes(first), kilobytes(scripts), kilobytes(lists)
    return [
        Row("first load, JS gzip", f"{first_kb:.1f} kB in {len(first)} files", "≤ 60 kB", first_kb <= 60),
        Row("all JS gzip, worker included", f"{all_kb:.1f} kB in {len(scripts)} files", "≤ 200 kB", all_kb <= 200),
        Row("airports and places, gzip, in the background", f"{lists_kb:.1f} kB", "≤ 300 kB", lists_kb <= 300),
        Row("all CSS gzip", f"{kilobytes(styles):.1f} kB"),
        Row("dashboard JS gzip", f"{kilobytes(dashboard):.1f} kB"),
    ]


def first_load() -> set[Path]:
    """Return the scripts that the shell loads before it is usable: its own and what they import at once."""
    shell = (DIST / "index.html").read_text()
    named = re.findall(r"""(?:src|href)=["']/?([^"']+\.js)["']""", shell)
    manifest = json.loads((DIST / ".vite" / "manifest.json").read_text())
    by_file = {chunk["file"]: chunk for chunk in manifest.values()}
    found: set[str] = set()
    waiting = list(named)
    while waiting:
        if (file := waiting.pop()) not in found:
            found.add(file)
            waiting += [manifest[key]["file"] for key in by_file.get(file, {}).get("imports", [])]
    return {DIST / file for file in found}


def kilobytes(paths: set[Path]) -> float:
    """Return the sum of the gzipped sizes."""
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths) / 1000

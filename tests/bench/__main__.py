"""`python -m tests.bench [NAME…] [--write]`: measures, and prints one table; with --write into docs/performance.md too."""

import datetime as dt
import importlib
import signal
import sys
import time

from rich.console import Console
from rich.table import Table

from tests.bench import report
from tests.bench.rows import Row

MARKS = {True: "[green]holds[/]", False: "[red]misses[/]", None: ""}
BENCHES = {
    "build": "size of the phone's app as built",
    "push": "sync push over HTTP against raw sqlite3",
    "small": "five trips a request from many phones, against requests that do nothing",
    "pull": "sync pull, pages of 500",
    "peers": "our sync beside PouchDB Server, Kinto and Django REST framework, which it installs the first time (3 min)",
    "processes": "our sync on PostgreSQL in 1, 2 and 4 processes, against PostgreSQL's own limit",
    "diary": "a two-year diary in a new phone's browser",
    "full": "five million trips in the database, made the first time: ingest beside an empty one, and the dashboard (1 to 5 min)",
    "live": "open dashboards: memory and CPU of a stream",
    "figures": "the dashboard's figures and its page, on the demonstration",
    "estimates": "a round of 20,000 persons with intervals, by linearisation and by 500 replicates",
    "hostile": "a thousand slow or hostile connections: another person's home meanwhile, and memory afterwards",
    "nudges": "the weekly messages, planned and delivered to a local sink",
    "planner": "the cheapest mix for 20,000 employees and 25 measures",
    "phone": "offline start and logging the usual, at 4x CPU throttle",
}


LONG = {"full"}
"""Run only where they are named."""


def main(arguments: list[str]) -> int:
    """Run the named benchmarks, or all short ones; returns the exit code."""
    names = [one for one in arguments if one != "--write"]
    if unknown := set(names) - set(BENCHES):
        print(f"There is no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    # An end from outside stops what was started too: servers would else go on for nobody.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    console = Console()
    table = Table("what", "measured", "hold", "", title="CERO: numbers to hold", title_justify="left")
    measured: dict[str, list[Row]] = {}
    for name in names or [one for one in BENCHES if one not in LONG]:
        began = time.monotonic()
        console.print(f"[dim]{name}: {BENCHES[name]} …[/]")
        try:
            rows: list[Row] = importlib.import_module(f"tests.bench.{name}").measure()
        except Exception as error:  # one benchmark that cannot run must not hide the others
            console.print_exception(max_frames=6)
            rows = [Row(name, f"did not run: {type(error).__name__}")]
        else:
            measured[name] = rows
        for row in rows:
            table.add_row(row.what, row.measured, row.hold, MARKS[row.holds])
        table.add_section()
        console.print(f"[dim]{name}: {time.monotonic() - began:.0f} s[/]")
    console.print(table)
    if "--write" in arguments:
        missing = report.write(measured, f"{dt.datetime.now(dt.UTC):%Y-%m-%d}")
        console.print(
            f"Written to {report.PAGE.relative_to(report.ROOT)}"
            + (f", but for {', '.join(missing)}." if missing else ".")
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

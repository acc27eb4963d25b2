"""`python -m tests.bench [NAME…]`: measures, and prints one table."""

import importlib
import sys
import time

from rich.console import Console
from rich.table import Table

from tests.bench.rows import Row

MARKS = {True: "[green]holds[/]", False: "[red]misses[/]", None: ""}
BENCHES = {
    "build": "size of the phone's app as built",
    "push": "sync push over HTTP against raw sqlite3",
    "small": "five trips a request from many phones, against requests that do nothing",
    "pull": "sync pull, pages of 500",
    "peers": "our sync beside PouchDB Server, Kinto and Django REST framework, which it installs the first time (five minutes)",
    "processes": "our sync on PostgreSQL in 1, 2 and 4 processes, against PostgreSQL's own limit",
    "diary": "a two-year diary in a new phone's browser",
    "live": "open dashboards: memory and CPU of a stream",
    "figures": "the dashboard's figures and its page, on the demonstration",
    "estimates": "a round of 20,000 persons with intervals, by linearisation and by 500 replicates",
    "hostile": "a thousand slow or hostile connections: another person's home meanwhile, and memory afterwards",
    "nudges": "the weekly messages, planned and delivered to a local sink",
    "planner": "the cheapest mix for 20,000 employees and 25 measures",
    "phone": "offline start and logging the usual, at 4x CPU throttle",
}


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; returns the exit code."""
    if unknown := set(names) - set(BENCHES):
        print(f"There is no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    console = Console()
    table = Table("what", "measured", "hold", "", title="CERO: numbers to hold", title_justify="left")
    for name in names or BENCHES:
        began = time.monotonic()
        console.print(f"[dim]{name}: {BENCHES[name]} …[/]")
        try:
            rows: list[Row] = importlib.import_module(f"tests.bench.{name}").measure()
        except Exception as error:  # one benchmark that cannot run must not hide the others
            console.print_exception(max_frames=6)
            rows = [Row(name, f"did not run: {type(error).__name__}")]
        for row in rows:
            table.add_row(row.what, row.measured, row.hold, MARKS[row.holds])
        table.add_section()
        console.print(f"[dim]{name}: {time.monotonic() - began:.0f} s[/]")
    console.print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

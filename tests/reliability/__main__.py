"""`python -m tests.reliability --database sqlite --seeds 1000`: plays histories, and prints what came of them.

It ends after so many seeds or minutes, or when told to (Ctrl+C, SIGTERM), and prints its record in any case. The exit code is 1
if a promise did not hold in one of them; then the seed is told, what happened in it, and the command that plays it again.
"""

import argparse
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from types import FrameType

from app.logs import configure
from tests.reliability.databases import KINDS, Databases
from tests.reliability.histories import play
from tests.reliability.oracle import Violation, require
from tests.reliability.server import Server, serving
from tests.reliability.world import World

OFFICE = 20
"""Histories whose people work together: their weekly figures are counted anew together."""
DATABASE = 400
"""Histories of one database."""


@dataclass
class Record:
    """What was played so far."""

    database: str
    began: float = field(default_factory=time.monotonic)
    seeds: int = 0
    writes: int = 0
    exchanges: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    findings: int = 0

    def add(self, world: World) -> None:
        """Count a history that was played to its end."""
        self.seeds += 1
        self.writes += world.writes
        self.exchanges += world.network.exchanges
        self.faults += world.network.faults + world.events

    def __str__(self) -> str:
        seconds = time.monotonic() - self.began
        faults = ", ".join(f"{name} {count:,}" for name, count in sorted(self.faults.items()))
        return (
            f"{self.database}: {self.seeds:,} seeds, {self.writes:,} writes, {self.exchanges:,} exchanges, "
            f"{self.faults.total():,} faults, {self.findings} findings, {seconds / 60:.1f} min "
            f"({self.writes / seconds:,.0f} writes/s)\n  {faults}"
        )


class Runner:
    """Plays histories until it has played enough, or is told to stop.

    Parameters:
        arguments: of the command line.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments, self.record = arguments, Record(arguments.database)
        self._until = time.monotonic() + arguments.minutes * 60
        self._following, self._last = arguments.first, arguments.first + arguments.seeds
        self._stopped, self._told = False, time.monotonic()

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """End after the history that is being played."""
        self._stopped = True

    def run(self) -> None:
        """Play."""
        databases = Databases(self._arguments.database)
        try:
            while self._goes_on():
                with databases.fresh() as database, serving(database) as server:
                    for _ in range(0, DATABASE, OFFICE):
                        if self._goes_on():
                            self._play_office(server)
        finally:
            databases.close()

    def _play_office(self, server: Server) -> None:
        office, whose = server.operator().open_office(), {}
        for _ in range(OFFICE):
            if not self._goes_on():
                break
            seed = self._following
            self._following += 1
            try:
                world = play(server, office, seed)
            except Violation as violation:
                self._tell(violation, str(seed))
                continue
            self.record.add(world)
            whose |= {person.member_id: seed for person in world.people}
            self._tell_totals()
        miscounted = office.miscounted()
        try:
            require(not miscounted, "weekly figures equal a recount", differences=miscounted[:5])
        except Violation as violation:
            self._tell(violation, f"among {min(whose.values())} to {max(whose.values())}; members and seeds: {whose}")

    def _tell(self, violation: Violation, seed: str) -> None:
        self.record.findings += 1
        traceback.print_exception(violation)
        command = f"python -m tests.reliability --database {self._arguments.database} --seeds 1 --first {seed}"
        print(f"\nFINDING, seed {seed}. Again: {command}\n", flush=True)

    def _tell_totals(self) -> None:
        if time.monotonic() > self._told + 60:
            self._told = time.monotonic()
            print(self.record, flush=True)

    def _goes_on(self) -> bool:
        if self._stopped or self._following >= self._last or self.record.findings >= self._arguments.findings:
            return False
        return time.monotonic() < self._until


def main() -> int:
    """Read the command line and run; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("--database", choices=KINDS, default="sqlite")
    parser.add_argument("--seeds", type=int, default=1000, help="how many")
    parser.add_argument("--first", type=int, default=1, help="the first of them")
    parser.add_argument("--minutes", type=float, default=24 * 60, help="end after so many")
    parser.add_argument("--findings", type=int, default=5, help="end after so many")
    configure("CRITICAL")
    runner = Runner(parser.parse_args())
    for how in (signal.SIGTERM, signal.SIGINT):
        signal.signal(how, runner.stop)
    runner.run()
    print(runner.record, flush=True)
    return int(runner.record.findings > 0)


if __name__ == "__main__":
    sys.exit(main())

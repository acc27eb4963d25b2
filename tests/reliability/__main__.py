"""`python -m tests.reliability --database sqlite --seeds 1000`: plays histories, and prints what came of them.

It ends after so many seeds or minutes, or when told to (Ctrl+C, SIGTERM), and prints its record in any case. Every 500 seeds it
prints the sum so far, which is there however it ends. Where a promise did not hold it tells the seed, what happened in it, and the
command that plays it again, and goes on; then the exit code is 1.
"""

import argparse
import gc
import signal
import sys
import time
import traceback
from types import FrameType

from app.logs import configure
from tests.reliability.databases import KINDS, Databases
from tests.reliability.histories import play
from tests.reliability.oracle import Violation, require
from tests.reliability.record import Record
from tests.reliability.server import Server, serving

OFFICE = 20
"""Histories whose people work together: their weekly figures are counted anew together."""
DATABASE = 500
"""Histories of one database, and between two lines of progress."""


class Runner:
    """Plays histories until it has played enough, or is told to stop.

    Parameters:
        arguments: of the command line.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments, self.record = arguments, Record(arguments.database, arguments.first)
        self._until = time.monotonic() + arguments.minutes * 60
        self._following, self._last = arguments.first, arguments.first + arguments.seeds
        self._stopped = False

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """End after the history that is being played."""
        self._stopped = True

    def run(self) -> None:
        """Play."""
        databases = Databases(self._arguments.database)
        try:
            while self._goes_on():
                with databases.fresh() as database, serving(database) as server:
                    self._spare_the_collector()
                    for _ in range(0, DATABASE, OFFICE):
                        if self._goes_on():
                            self._play_office(server)
                if self._goes_on():
                    print(self.record.progress(), flush=True)
        finally:
            databases.close()

    def _play_office(self, server: Server) -> None:
        office, first = server.operator().open_office(), self._following
        for _ in range(OFFICE):
            if not self._goes_on():
                break
            seed = self._following
            self._following += 1
            try:
                self.record.add(seed, play(server, office, seed))
            except Violation as violation:
                self._tell(violation, seed, seed)
        miscounted = office.miscounted()
        try:
            require(not miscounted, "weekly figures equal a recount", differences=miscounted[:5])
        except Violation as violation:
            self._tell(violation, first, self._following - 1)

    def _tell(self, violation: Violation, first: int, last: int) -> None:
        self.record.findings += 1
        traceback.print_exception(violation)
        again = f"python -m tests.reliability --database {self._arguments.database} --first {first}"
        print(f"FINDING, seeds {first} to {last}. Again: {again} --seeds {last - first + 1}", flush=True)

    def _goes_on(self) -> bool:
        if self._stopped or self._following >= self._last or self.record.findings >= self._arguments.findings:
            return False
        return time.monotonic() < self._until

    def _spare_the_collector(self) -> None:
        """What a history leaves is counted away; the application, looked through again and again, cost a fifth of the time."""
        gc.collect()
        gc.freeze()
        gc.set_threshold(100_000, 20, 50)


def main() -> int:
    """Read the command line and run; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("--database", choices=KINDS, default="sqlite")
    parser.add_argument("--seeds", type=int, default=1000, help="how many")
    parser.add_argument("--first", type=int, default=1, help="the first of them")
    parser.add_argument("--minutes", type=float, default=24 * 60, help="end after so many")
    parser.add_argument("--findings", type=int, default=20, help="end after so many")
    configure("CRITICAL")
    runner = Runner(parser.parse_args())
    for how in (signal.SIGTERM, signal.SIGINT):
        signal.signal(how, runner.stop)
    runner.run()
    print(runner.record.summary(), flush=True)
    return int(runner.record.findings > 0)


if __name__ == "__main__":
    sys.exit(main())

"""Runs pytest on another day: `python -m tests.support.clock 2028-02-29 -k sync`.

The wall clock of every process of the run is shifted by the same number of seconds (`clock.c`, which they all preload): pytest,
the server and its commands, the three browsers with their workers, Node. So the product holds nothing that could set its
clock, no process sees another day than its neighbour, and time goes on. Debian's libfaketime would do the same, but with it
Firefox does not start, and Python 3.11's sleep fails.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.support.days import DAYS, HOME, find_day

SOURCE = Path(__file__).with_name("clock.c")
SHIFT = "TESTS_CLOCK_SHIFT"
PRELOAD = "LD_PRELOAD"
CLOCK = (PRELOAD, SHIFT)
"""The variables of the environment that set a process's clock."""
COMPILERS = ("cc", "gcc", "clang", "tcc")


def find_compiler() -> str | None:
    """Return the path of a C compiler; the smallest is enough (Debian's `tcc`)."""
    return next((path for name in COMPILERS if (path := shutil.which(name))), None)


def shifted(shift: int) -> dict[str, str]:
    """Return the environment of processes whose clock is ahead of this one's by so many seconds (or behind, if negative).

    This process may have been shifted itself: `make test` runs on another day.

    Raises:
        RuntimeError: this machine cannot do it; says why.
    """
    if not (compiler := find_compiler()):
        raise RuntimeError("there is no C compiler (on Debian: apt-get install tcc)")
    library = Path(sys.prefix) / "tests-clock.so"
    partial = library.with_suffix(f".{os.getpid()}")
    command = [compiler, "-shared", "-fPIC", "-nostdlib", "-o", str(partial), str(SOURCE)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{compiler} does not translate {SOURCE.name}: {done.stderr.strip()}")
    partial.replace(library)
    already = int(os.environ.get(SHIFT, "0")) if str(library) in os.environ.get(PRELOAD, "") else 0
    environment = {**os.environ, PRELOAD: str(library), SHIFT: str(already + shift)}
    look = [sys.executable, "-c", "import time; print(time.time())"]
    seen = float(subprocess.run(look, env=environment, capture_output=True, text=True, check=True).stdout)
    if abs(seen - time.time() - shift) > 60:
        raise RuntimeError("what processes preload does not set their clock")
    return environment


def run(day: str, arguments: list[str]) -> int:
    """Run pytest on a day of the list, or any date; returns its exit code."""
    moment = find_day(day)
    try:
        environment = shifted(round(moment.timestamp() - time.time()))
    except RuntimeError as problem:
        print(f"The clock of the tests cannot be set: {problem}.", file=sys.stderr)
        if os.environ.get("CI"):
            return 1
        print("They run on the day that it is.", flush=True)
        environment = dict(os.environ)
    else:
        print(f"For the tests it is {moment:%A %d %B %Y, %H:%M} in {HOME.key} ({day}).", flush=True)
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], env=environment).returncode


def main() -> int:
    """Run pytest on one day, or on all of them one after another; returns the first exit code that is not 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("day", help=f"a date, `all`, or one of: {', '.join(DAYS)}; empty is the first of them")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="what pytest is given")
    given = parser.parse_args()
    days = list(DAYS) if given.day == "all" else [given.day or next(iter(DAYS))]
    results = {day: run(day, given.arguments) for day in days}
    if len(days) > 1:
        print("\n".join(f"{day}: {'passed' if not code else f'FAILED ({code})'}" for day, code in results.items()))
    return next((code for code in results.values() if code), 0)


if __name__ == "__main__":
    sys.exit(main())

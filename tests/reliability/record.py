"""What a run has played, in the words in which it stands in docs/reliability.md."""

import subprocess
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.world import World

HERE = Path(__file__).parent


@dataclass
class Record:
    """The sum of the histories that were played to their end.

    Parameters:
        database: which kind.
        first: the first seed.
    """

    database: str
    first: int
    began: float = field(default_factory=time.monotonic)
    last: int = 0
    seeds: int = 0
    writes: int = 0
    exchanges: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    findings: int = 0

    def add(self, seed: int, world: World) -> None:
        """Count a history that was played to its end."""
        self.last = seed
        self.seeds += 1
        self.writes += world.writes
        self.exchanges += world.network.exchanges
        self.faults += world.network.faults + world.events

    def progress(self) -> str:
        """Return the sum so far, in one line."""
        faults = ", ".join(f"{name} {count:,}" for name, count in sorted(self.faults.items()))
        return (
            f"{self.database}: seeds {self.first:,} to {self.last:,}, {self.seeds:,} played, {self.writes:,} writes, "
            f"{self.exchanges:,} exchanges, {self.faults.total():,} faults ({faults}), {self.findings} findings, "
            f"{self._seconds():,.0f} s"
        )

    def summary(self) -> str:
        """Return the rows of a table in Markdown."""
        faults = ", ".join(f"{name} {count:,}" for name, count in sorted(self.faults.items()))
        rows = {
            "Database": self.database, "Commit": commit(), "Seeds": f"{self.first:,} to {self.last:,}",
            "Histories": f"{self.seeds:,}", "Writes": f"{self.writes:,}", "Exchanges": f"{self.exchanges:,}",
            "Faults": f"{self.faults.total():,}: {faults}", "Findings": str(self.findings),
            "Seconds": f"{self._seconds():,.0f}",
        }  # fmt: skip
        return "\n".join(f"| {name} | {value} |" for name, value in rows.items())

    def _seconds(self) -> float:
        return time.monotonic() - self.began


def commit() -> str:
    """Return the commit that is played, with a plus if files were changed since; `unknown` outside a repository."""
    said = subprocess.run(
        ["git", "describe", "--always", "--dirty=+", "--abbrev=10"], cwd=HERE, capture_output=True, text=True
    )  # fmt: skip
    return said.stdout.strip() or "unknown"

"""Which kinds of record there are, and who hears of them. The owner log knows none of them by name.

A room that adds kinds has a `kinds.py`, one that keeps figures of the records a `projection.py`; both have a function
`register(registry)`. They are found by these names, as tables are found in a room's `models.py`.
"""

import importlib
import pkgutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol

from sqlmodel import Session

import app
from app.sync.kind import Kind
from app.sync.owner import Owner
from app.sync.records import Difference


class Projection(Protocol):
    """Keeps something that follows from the records, in the transaction of the records."""

    def follow(self, session: Session, owner: Owner, differences: Sequence[Difference], before: int) -> None:
        """Take in how one person's records changed in this transaction.

        Parameters:
            before: the seq of the log as it stood; the rows that have a later one are those of the differences.

        It comes last in the transaction, when records, log and head are written: rows that people share are locked for the
        shortest time. The owner's head row is locked, so nobody else changes what is theirs.
        """


class Registry:
    """The kinds by name, and the projections, in the order in which they were registered."""

    def __init__(self) -> None:
        self.kinds: dict[str, Kind] = {}
        self.projections: list[Projection] = []

    def add_kind(self, kind: Kind) -> None:
        """Let the owner log take a kind of record.

        Raises:
            ValueError: another kind has that name already.
        """
        if kind.name in self.kinds:
            raise ValueError(f"two kinds are called {kind.name!r}")
        self.kinds[kind.name] = kind

    def add_projection(self, projection: Projection) -> None:
        """Let a projection hear of every record that is stored."""
        self.projections.append(projection)

    def tell(self, session: Session, owner: Owner, differences: Sequence[Difference], before: int) -> None:
        """Tell every projection how one person's records changed; `before` as in `Projection.follow`."""
        for projection in self.projections:
            projection.follow(session, owner, differences, before)


@cache
def registry() -> Registry:
    """Return what the rooms have registered, found at the first call."""
    found = Registry()
    package = Path(app.__file__).parent
    for room in sorted(room.name for room in pkgutil.iter_modules([str(package)]) if room.ispkg):
        for module in ("kinds", "projection"):
            if (package / room / f"{module}.py").is_file():
                importlib.import_module(f"app.{room}.{module}").register(found)
    return found

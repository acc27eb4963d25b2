"""Which cars are one person's: told by the room that keeps the cars, so that no ledger keeps what such a car was filled with."""

from collections.abc import Callable

from sqlmodel import Session

Finder = Callable[[Session, int], frozenset[str]]
_finders: list[Finder] = []


def register(finder: Finder) -> None:
    """Let a later room tell the registration numbers of an organisation's cars that are one person's."""
    _finders.append(finder)


def personal_cars(session: Session, organisation_id: int) -> frozenset[str]:
    """Return the registration numbers of cars that are one person's."""
    return frozenset().union(*(finder(session, organisation_id) for finder in _finders))

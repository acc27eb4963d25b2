"""What an organisation makes of the catalogue: its own copy of a measure, and measures of its own. Pure functions.

A change is only what differs, nested like the measure itself; what it does not name follows the catalogue, also when a later
edition of that says otherwise. A measure of the organisation's own is whole.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from app.measures.catalogue import CatalogueError, Measure, read_measure

OWN = "own_"
"""What the keys of an organisation's own measures begin with; none of the catalogue does."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an organisation says of a measure: what differs, and whether it is not among its measures any more."""

    key: str
    differs: Mapping[str, Any]
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A measure as an organisation has it.

    `own`: of its own; `changed`: differs from the catalogue; `ended`: not among its measures, but can be brought back.
    """

    measure: Measure
    own: bool = False
    changed: bool = False
    ended: bool = False


def merged(shipped: Sequence[Measure], changes: Iterable[Change]) -> tuple[Entry, ...]:
    """Return an organisation's measures: those of the catalogue in its order, then its own by their keys.

    A change of a measure that the catalogue no longer has is passed over: nothing is left that it could differ from.

    Raises:
        CatalogueError: with a change, a measure is not all it should be.
    """
    by_key = {one.key: one for one in changes}
    entries = [_entry(measure, by_key.get(measure.key)) for measure in shipped]
    own = sorted(one.key for one in by_key.values() if one.key.startswith(OWN))
    for key in own:
        entries.append(Entry(read_measure(dict(by_key[key].differs), "measure"), own=True, ended=by_key[key].ended))
    return tuple(entries)


def _entry(measure: Measure, change: Change | None) -> Entry:
    if change is None:
        return Entry(measure)
    return Entry(applied(measure, change.differs), changed=bool(change.differs), ended=change.ended)


def applied(measure: Measure, differs: Mapping[str, Any]) -> Measure:
    """Return a measure with what differs.

    Raises:
        CatalogueError: its key would change, or it is no longer all it should be.
    """
    if "key" in differs:
        raise CatalogueError(f"measure {measure.key!r}: a change names another key, {differs['key']!r}")
    return read_measure(_with(msgspec.to_builtins(measure), differs), "measure")


def difference(before: Measure, after: Measure) -> dict[str, Any]:
    """Return what of a measure differs from another, so that `applied` gives it back."""
    return _differs(msgspec.to_builtins(before), msgspec.to_builtins(after))


def _with(value: Any, differs: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(value) if isinstance(value, dict) else {}
    for name, one in differs.items():
        result[name] = _with(result.get(name), one) if isinstance(one, Mapping) else one
    return result


def _differs(before: Any, after: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in after.items():
        was = before.get(name)
        if value == was:
            continue
        found[name] = _differs(was, value) if isinstance(value, dict) and isinstance(was, dict) else value
    return found

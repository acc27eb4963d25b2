"""An organisation's measures: read, changed, added, ended and brought back."""

import datetime as dt
import re
import unicodedata
from typing import Any

import msgspec
from sqlmodel import Session, col, select

from app.languages import Language
from app.measures.catalogue import CatalogueError, Measure, catalogue, in_language, read_measure
from app.measures.merging import OWN, Change, Entry, applied, difference, merged
from app.measures.models import OwnMeasure
from app.organisations import audit
from app.organisations.service import lock

MOST_OWN = 50
"""Measures of its own that an organisation may have."""
_LONGEST_KEY = 36


def entries_of(session: Session, organisation_id: int) -> tuple[Entry, ...]:
    """Return an organisation's measures, with those that it has ended."""
    rows = session.exec(
        select(OwnMeasure).where(OwnMeasure.organisation_id == organisation_id).order_by(col(OwnMeasure.key))
    )
    return merged(catalogue(), [Change(row.key, row.differs, row.ended) for row in rows])


def measures_of(session: Session, organisation_id: int) -> tuple[Measure, ...]:
    """Return the measures that an organisation may choose from."""
    return tuple(entry.measure for entry in entries_of(session, organisation_id) if not entry.ended)


def find_entry(session: Session, organisation_id: int, key: str) -> Entry | None:
    """Return one of an organisation's measures, None if there is none by that key."""
    return next((entry for entry in entries_of(session, organisation_id) if entry.measure.key == key), None)


def measure_names(session: Session, organisation_id: int, language: Language | str) -> dict[str, str]:
    """Return what an organisation's measures are called, by key; those that it has ended too."""
    return {
        entry.measure.key: in_language(entry.measure.name, language) for entry in entries_of(session, organisation_id)
    }


def change_measure(
    session: Session, organisation_id: int, actor: int, key: str, wanted: dict[str, Any], now: dt.datetime
) -> Measure:
    """Let a measure differ.

    Parameters:
        wanted: what it shall say, nested like a measure; what is not named stays as it is.

    Raises:
        KeyError: there is no such measure.
        CatalogueError: it would not be all it should be.
    """
    lock(session, organisation_id)
    entry = find_entry(session, organisation_id, key)
    if entry is None:
        raise KeyError(key)
    after = applied(entry.measure, wanted)
    if after == entry.measure:
        return after
    differs = msgspec.to_builtins(after) if entry.own else difference(_shipped(key), after)
    _store(session, organisation_id, key, differs, entry.ended, now)
    audit.note(session, organisation_id, actor, "measure_changed", now, measure=after.name.sv, in_english=after.name.en)
    return after


def add_measure(
    session: Session, organisation_id: int, actor: int, like: str, wanted: dict[str, Any], now: dt.datetime
) -> Measure:
    """Add a measure of the organisation's own, made like another one.

    Parameters:
        like: the key of the one whose people, effect and costs it begins with.
        wanted: what is otherwise, with a name.

    Raises:
        KeyError: there is no measure to make it like.
        CatalogueError: it would not be all it should be, or there are too many.
    """
    lock(session, organisation_id)
    entries = entries_of(session, organisation_id)
    pattern = next((entry.measure for entry in entries if entry.measure.key == like), None)
    if pattern is None:
        raise KeyError(like)
    if sum(entry.own for entry in entries) >= MOST_OWN:
        raise CatalogueError(f"there are {MOST_OWN} measures of your own already; end and replace one")
    changed = applied(pattern, wanted)
    key = _free_key(changed.name.sv, {entry.measure.key for entry in entries})
    whole = read_measure(msgspec.to_builtins(changed) | {"key": key}, "measure")
    _store(session, organisation_id, key, msgspec.to_builtins(whole), False, now)
    audit.note(session, organisation_id, actor, "measure_added", now, measure=whole.name.sv, in_english=whole.name.en)
    return whole


def end_measure(
    session: Session, organisation_id: int, actor: int, key: str, now: dt.datetime, *, ended: bool = True
) -> None:
    """Take a measure out of an organisation's measures, or bring it back.

    Raises:
        KeyError: there is no such measure.
    """
    lock(session, organisation_id)
    entry = find_entry(session, organisation_id, key)
    if entry is None:
        raise KeyError(key)
    if entry.ended == ended:
        return
    differs = msgspec.to_builtins(entry.measure) if entry.own else difference(_shipped(key), entry.measure)
    _store(session, organisation_id, key, differs, ended, now)
    act: audit.Act = "measure_ended" if ended else "measure_reopened"
    audit.note(
        session, organisation_id, actor, act, now, measure=entry.measure.name.sv, in_english=entry.measure.name.en
    )


def restore_measure(session: Session, organisation_id: int, actor: int, key: str, now: dt.datetime) -> None:
    """Let a measure say again what the catalogue says.

    Raises:
        KeyError: the catalogue has no such measure.
    """
    lock(session, organisation_id)
    shipped = _shipped(key)
    row = session.get(OwnMeasure, (organisation_id, key))
    if row is None:
        return
    session.delete(row)
    session.flush()
    audit.note(
        session, organisation_id, actor, "measure_restored", now, measure=shipped.name.sv, in_english=shipped.name.en
    )


def _shipped(key: str) -> Measure:
    found = next((one for one in catalogue() if one.key == key), None)
    if found is None:
        raise KeyError(key)
    return found


def _store(
    session: Session, organisation_id: int, key: str, differs: dict[str, Any], ended: bool, now: dt.datetime
) -> None:
    row = OwnMeasure(organisation_id=organisation_id, key=key, differs=differs, ended=ended, changed_at=now)
    session.merge(row)
    session.flush()


def _free_key(name: str, taken: set[str]) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = (OWN + re.sub(r"[^a-z0-9]+", "_", plain).strip("_"))[:_LONGEST_KEY].rstrip("_")
    stem = stem if len(stem) > len(OWN) else f"{OWN}measure"
    return next(
        key for number in range(1, MOST_OWN + 2) if (key := stem if number == 1 else f"{stem}_{number}") not in taken
    )

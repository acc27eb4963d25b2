"""Counts the weekly figures anew from the trips, with what each was computed with: to rebuild them, or to compare.

The figures are kept exact, so neither should be needed. But somebody may doubt them, an older server may have written beside a
newer one, or a row that no program can read was erased. Bounded memory: one person at a time, then one week at a time.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, cast, delete, select, text, union
from sqlmodel import Session

from app.diary.kinds import AVOIDED_TRIP, TRIP
from app.organisations.models import Member
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.rollups.projection import FIGURE_KEY, FIGURES, MEMBER, PARTICIPATION, Deltas, Week
from app.rollups.reading import member_weeks
from app.rollups.travel import TRAVELLED, figures_of, sums_of, travel_key
from app.sync.kind import Kind, UnreadableRow
from app.sync.records import Record

_FIGURE = WeekFigure.__table__  # type: ignore[attr-defined]
_PARTICIPATION = WeekParticipation.__table__  # type: ignore[attr-defined]
_WEEK = MemberWeek.__table__  # type: ignore[attr-defined]
_MEMBER = Member.__table__  # type: ignore[attr-defined]
_KINDS: tuple[Kind, ...] = (TRIP, AVOIDED_TRIP)


@dataclass(frozen=True, slots=True)
class Difference:
    """A row whose figures are not those of the trips; `stored` and `counted` have the figures that differ, by name."""

    table: str
    key: Mapping[str, Any]
    stored: Mapping[str, int]
    counted: Mapping[str, int]

    def __str__(self) -> str:
        where = " ".join(f"{name}={value}" for name, value in self.key.items())
        what = ", ".join(f"{name} {self.stored[name]:,}, counted {self.counted[name]:,}" for name in self.stored)
        return f"{self.table} {where}: {what}"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A record that no figure can be counted from: a fault of ours, see `app.sync.kind.UnreadableRow`."""

    table: str
    key: Mapping[str, Any]
    problem: str

    def __str__(self) -> str:
        return f"{self.table} member_id={self.key['member_id']} id={self.key['id']}: cannot be read ({self.problem})"


def rebuild(session: Session, organisation_id: int) -> list[Unreadable]:
    """Write an organisation's weekly figures anew, in the caller's transaction; returns the records that could not be counted.

    Nobody's diary is written meanwhile: on SQLite there is one writer, on PostgreSQL the owner heads are locked, which every
    exchange locks first.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE owner_head IN EXCLUSIVE MODE"))
    for table in (_FIGURE, _PARTICIPATION, _WEEK):
        session.execute(delete(table).where(table.c.organisation_id == organisation_id))
    unreadable: list[Unreadable] = []
    for member_id in _members(session, organisation_id):
        _count(session, organisation_id, member_id, unreadable).apply(session, pending=False)
    return unreadable


def verify(session: Session, organisation_id: int) -> Iterator[Difference | Unreadable]:
    """Compare every weekly table of an organisation with a recount, and yield what differs.

    Each person's weeks are compared with their trips; then each week's figures with its people, as these were counted.
    """
    corrections = _Shared()
    for member_id in _members(session, organisation_id):
        unreadable: list[Unreadable] = []
        counted = _count(session, organisation_id, member_id, unreadable).weeks
        yield from unreadable
        yield from _compare_person(session, organisation_id, member_id, counted, corrections)
    for week in _weeks(session, organisation_id, corrections):
        yield from _compare_week(session, organisation_id, week, corrections)


class _Shared:
    """Figures that people share, by table and key."""

    def __init__(self) -> None:
        self.figures: dict[dt.date, Counter[tuple[Any, ...]]] = defaultdict(Counter)
        self.participation: dict[dt.date, Counter[tuple[Any, ...]]] = defaultdict(Counter)

    def add(
        self, week: dt.date, department_id: int, travel: Mapping[str, Sequence[int]], avoided: int, sign: int = 1
    ) -> None:
        """Add what one person's week is worth, or take it off."""
        for key, sums in figures_of(travel):
            for name, value in zip(FIGURES, sums, strict=True):
                self.figures[week][department_id, *key, name] += sign * value
        trips = sum(sums[0] for sums in travel.values())
        for name, value in zip(PARTICIPATION, (int(trips + avoided > 0), trips, avoided), strict=True):
            self.participation[week][department_id, name] += sign * value


def _members(session: Session, organisation_id: int) -> Sequence[int]:
    return session.scalars(
        select(_MEMBER.c.member_id).where(_MEMBER.c.organisation_id == organisation_id).order_by(_MEMBER.c.member_id)
    ).all()


def _weeks(session: Session, organisation_id: int, corrections: _Shared) -> list[dt.date]:
    """Return every week that stands in one of the tables, or should."""
    tables = (_FIGURE, _PARTICIPATION, _WEEK)
    stored = union(*(select(table.c.week).where(table.c.organisation_id == organisation_id) for table in tables))
    return sorted({*session.scalars(stored), *corrections.figures, *corrections.participation})


def _count(session: Session, organisation_id: int, member_id: int, unreadable: list[Unreadable]) -> Deltas:
    """Count one person's records."""
    records: list[tuple[str, Record]] = []
    for kind in _KINDS:
        table = kind.model.__table__
        query = select(table).where(
            table.c.organisation_id == organisation_id, table.c.member_id == member_id, table.c.deleted.is_(False)
        )
        for row in session.execute(query):
            try:
                record = kind.open(row)
            except UnreadableRow as error:
                unreadable.append(Unreadable(kind.name, {"member_id": member_id, "id": row.id}, str(error)))
                continue
            records.append((kind.name, record))
    deltas = Deltas(organisation_id, member_id)
    deltas.count_all(records, 1)
    return deltas


def _compare_person(
    session: Session,
    organisation_id: int,
    member_id: int,
    counted: Mapping[tuple[dt.date, int], Week],
    corrections: _Shared,
) -> Iterator[Difference]:
    query = select(_WEEK, cast(_WEEK.c.travel, Text).label("said")).where(
        _WEEK.c.organisation_id == organisation_id, _WEEK.c.member_id == member_id
    )
    stored = {(row.week, row.department_id): row for row in session.execute(query)}
    for week, department_id in sorted(stored.keys() | counted.keys()):
        key = (week, department_id)
        row, mine = stored.get(key), counted.get(key, Week())
        before = dict(zip(MEMBER, (getattr(row, name, 0) for name in MEMBER), strict=True))
        after = dict(zip(MEMBER, mine.sums(), strict=True))
        travel = sums_of(row.said) if row else {}
        before |= _named(travel)
        after |= _named(mine.travel)
        if differing := _differing(before, after):
            yield Difference(
                "member_week", {"member_id": member_id, "week": week, "department_id": department_id}, *differing
            )
            corrections.add(week, department_id, mine.travel, mine.avoided)
            if before["trips"] + before["avoided"] > 0:
                corrections.add(week, department_id, travel, before["avoided"], -1)


def _compare_week(session: Session, organisation_id: int, week: dt.date, corrections: _Shared) -> Iterator[Difference]:
    people = _Shared()
    for one in member_weeks(session, organisation_id, [week]):
        people.add(week, one.department_id, {travel_key(*entry[:5]): entry[5:] for entry in one.travel}, one.avoided)
    tables: tuple[tuple[Any, tuple[str, ...], tuple[str, ...], Counter[tuple[Any, ...]]], ...] = (
        (_FIGURE, FIGURE_KEY[2:], FIGURES, people.figures[week] + Counter()),
        (_PARTICIPATION, FIGURE_KEY[2:3], PARTICIPATION, people.participation[week] + Counter()),
    )
    for (table, key, names, counted), correction in zip(
        tables, (corrections.figures[week], corrections.participation[week]), strict=True
    ):
        counted.update(correction)
        stored: Counter[tuple[Any, ...]] = Counter()
        for row in session.execute(
            select(table).where(table.c.organisation_id == organisation_id, table.c.week == week)
        ):
            stored.update({(*(getattr(row, column) for column in key), name): getattr(row, name) for name in names})
        for place in sorted({where[:-1] for where in stored.keys() | counted.keys()}):
            differing = _differing(
                {name: stored[*place, name] for name in names}, {name: counted[*place, name] for name in names}
            )
            if differing:
                yield Difference(table.name, {"week": week} | dict(zip(key, place, strict=True)), *differing)


def _named(travel: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """Return the sums of the entries by names such as ``commute/car/petrol/private/1 metres``."""
    return {f"{key} {name}": value for key, sums in travel.items() for name, value in zip(TRAVELLED, sums, strict=True)}


def _differing(stored: Mapping[str, int], counted: Mapping[str, int]) -> tuple[dict[str, int], dict[str, int]] | None:
    """Return the figures of both that are not the same, None if all are; what is not there is 0."""
    names = [name for name in {**stored, **counted} if stored.get(name, 0) != counted.get(name, 0)]
    if not names:
        return None
    return {name: stored.get(name, 0) for name in names}, {name: counted.get(name, 0) for name in names}

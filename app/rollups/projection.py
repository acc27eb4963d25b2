"""Keeps the weekly figures: what one transaction did to a person's records is gathered, then applied at once.

Call order matters on PostgreSQL: the shared rows come last in the transaction and in sorted order, so that two writers
never wait for each other in a circle and hold the rows only until their commit.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from sqlalchemy import Text, bindparam, cast, select
from sqlmodel import Session

from app.bulk import Bulk
from app.calendar import monday
from app.diary.kinds import AVOIDED_TRIP, TRIP, TripDerived
from app.diary.repeated import repeated
from app.diary.schemas import TripFields
from app.prepared import Query
from app.rollups.days import read_others
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.rollups.pending import PENDING, add, mix_of
from app.rollups.travel import EMPTY, NOTHING, figures_of, travel_key, with_added
from app.sync.owner import Owner
from app.sync.records import Difference, Record
from app.sync.registry import Registry

FIGURES = ("legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds")
FIGURE_KEY = ("organisation_id", "week", "department_id", "purpose", "mode", "vehicle_owner", "shared")
PARTICIPATION = ("people", "trips", "avoided")
MEMBER = ("trips", "avoided", "metres", "milligrams", "ore", "active_seconds", "saved_milligrams")
_MEMBER_KEY = ("organisation_id", "member_id", "week", "department_id")

_TRIP = TRIP.name
_COUNTED = frozenset({_TRIP, AVOIDED_TRIP.name})
_WEEKS = MemberWeek.__table__  # type: ignore[attr-defined]
_weeks = Query(
    select(
        _WEEKS.c.week, _WEEKS.c.department_id, cast(_WEEKS.c.travel, Text), *(_WEEKS.c[name] for name in MEMBER)
    ).where(
        _WEEKS.c.organisation_id == bindparam("of_organisation"),
        _WEEKS.c.member_id == bindparam("of_member"),
        _WEEKS.c.week.in_(bindparam("weeks", expanding=True)),
    )
)
_figures = Bulk(WeekFigure, (*FIGURE_KEY, *FIGURES), FIGURE_KEY, add=FIGURES)
_participation = Bulk(WeekParticipation, (*FIGURE_KEY[:3], *PARTICIPATION), FIGURE_KEY[:3], add=PARTICIPATION)
_NO_WEEK = (EMPTY, (0,) * len(MEMBER))
_member_weeks = Bulk(MemberWeek, (*_MEMBER_KEY, *MEMBER, "travel"), _MEMBER_KEY, replace=(*MEMBER, "travel"))


class WeeklyFigures:
    """The projection: hears of every trip and avoided trip."""

    def follow(self, session: Session, owner: Owner, differences: Sequence[Difference], before: int) -> None:
        """Take back how the records stood, and count how they stand now.

        One that was not touched may begin or cease to count, because another one of its day did: see `app.diary.repeated`.
        """
        told = [difference for difference in differences if difference.kind in _COUNTED]
        others = read_others(session, owner, told, before)
        deltas = Deltas(owner.organisation_id, owner.member_id)
        for sign, touched in (
            (-1, [(one.kind, one.before) for one in told if one.before is not None]),
            (1, [(one.kind, one.after) for one in told if one.after is not None]),
        ):
            deltas.count_all([*others, *touched], sign)
        deltas.apply(session)


def register(registry: Registry) -> None:
    """Let the weekly figures hear of the records."""
    registry.add_projection(WeeklyFigures())


@dataclass(slots=True)
class Week:
    """What one person's records add to one week in one department."""

    avoided: int = 0
    saved_milligrams: int = 0
    travel: dict[str, list[int]] = field(default_factory=dict)

    def sums(self) -> list[int]:
        """Return the sums in the order of `MEMBER`."""
        trips, _legs, metres, milligrams, _unknown, ore, active = map(
            sum, zip(NOTHING, *self.travel.values(), strict=True)
        )
        return [trips, self.avoided, metres, milligrams, ore, active, self.saved_milligrams]

    def mix(self) -> Iterable[int]:
        """Return how the distance was travelled, in the order of `app.rollups.pending.MIX`."""
        keys = ((key.split("/"), sums) for key, sums in self.travel.items())
        return mix_of((key[1], int(key[4]), sums[2], sums[4]) for key, sums in keys).values()


class Deltas:
    """The differences of one person's records in one transaction; `weeks` has them by (week, department)."""

    def __init__(self, organisation_id: int, member_id: int) -> None:
        self._organisation_id, self._member_id = organisation_id, member_id
        self.weeks: dict[tuple[dt.date, int], Week] = defaultdict(Week)

    def count_all(self, records: Sequence[tuple[str, Record]], sign: int) -> None:
        """Count records, with their kinds (`sign` 1), or take them back (−1); of those that repeat each other, one.

        An avoided trip counts once for each person who would have travelled, there and back together.
        """
        left_out = repeated((record.id, record.checked) for _, record in records)
        for kind, record in records:
            if record.id in left_out:
                continue
            if kind == _TRIP:
                self._count_trip(record.checked, record.derived, sign)
            else:
                week = self.weeks[monday(record.derived.date), record.derived.department_id]
                week.avoided += sign * record.checked.people

    def _count_trip(self, trip: TripFields, derived: TripDerived, sign: int) -> None:
        mine, result = self.weeks[monday(trip.date), derived.department_id], derived.result
        mine.saved_milligrams += sign * result.saved_milligrams
        travel, longest = mine.travel, 0
        for leg, computed in zip(trip.legs, result.legs, strict=True):
            key = travel_key(trip.purpose, leg.mode, leg.fuel, leg.vehicle_owner, leg.persons)
            sums = travel.get(key)
            if sums is None:
                sums = travel[key] = [*NOTHING]
            metres, milligrams = sign * leg.metres, computed.milligrams
            if leg.metres > longest:
                longest, main = leg.metres, sums
            sums[1] += sign
            sums[2] += metres
            if milligrams is None:
                sums[4] += metres
            else:
                sums[3] += sign * milligrams
            if computed.ore:
                sums[5] += sign * computed.ore
            if computed.active_seconds:
                sums[6] += sign * computed.active_seconds
        main[0] += sign

    def apply(self, session: Session, *, pending: bool = True) -> None:
        """Write the differences; the owner's head row must be locked, so that nobody else changes their weeks.

        Parameters:
            pending: count them as not shown yet; False where figures are counted anew that nobody changed.
        """
        if not self.weeks:
            return
        _participation.run(session, self._apply_member_weeks(session, pending))
        figures: dict[tuple[Any, ...], list[int]] = {}
        for (week, department_id), mine in self.weeks.items():
            for (purpose, mode, owner, shared), sums in figures_of(mine.travel):
                key = (self._organisation_id, week, department_id, purpose, mode, owner, shared)
                before = figures.get(key)
                figures[key] = sums if before is None else [old + new for old, new in zip(before, sums, strict=True)]
        _figures.run(session, sorted((*key, *sums) for key, sums in figures.items() if any(sums)))

    def _apply_member_weeks(self, session: Session, pending: bool) -> list[tuple[Any, ...]]:
        """Write the person's weeks; return by how much the participation of each (week, department) changed, in order."""
        organisation_id, member_id = self._organisation_id, self._member_id
        wanted = {"of_organisation": organisation_id, "of_member": member_id}
        weeks = _weeks.rows(session, wanted | {"weeks": list({week for week, _ in self.weeks})})
        known = {(row[0], row[1]): (row[2], row[3:]) for row in weeks}
        rows, participation, unshown = [], [], []
        for key, mine in sorted(self.weeks.items(), key=itemgetter(0)):
            travel, before = known.get(key, _NO_WEEK)
            new = mine.sums()
            after = [old + more for old, more in zip(before, new, strict=True)]
            rows.append((organisation_id, member_id, *key, *after, with_added(travel, mine.travel)))
            people = int(after[0] + after[1] > 0) - int(before[0] + before[1] > 0)
            if people or new[0] or new[1]:
                participation.append((organisation_id, *key, people, new[0], new[1]))
            changed = (people, *new[: len(PENDING) - 1], *mine.mix())
            if any(changed):
                unshown.append((organisation_id, key[0], member_id, key[1], *changed))
        _member_weeks.run(session, rows)
        if pending:
            add(session, unshown)
        return participation

"""What of people's weeks was not shown yet: kept with the weekly figures, read and settled by whoever shows them.

Who shows figures of groups (`app.disclosure`) asks here for each person's week as it stands, and for what of it is pending:
signed sums of all that happened since each figure was last shown.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Text, cast, delete, select
from sqlmodel import Session

from app.bulk import Bulk
from app.emissions.vocabulary import CATEGORIES, category
from app.rollups.models import MemberWeek, PendingWeek, WeekParticipation
from app.rollups.travel import read_travel

PENDING = ("people", "trips", "avoided", "metres", "milligrams", "ore")
"""What is pending by itself, in the order of `PersonWeek.now`; units: metres, mg CO2e, öre."""
MIX = (*(f"{name}_metres" for name in CATEGORIES), "unknown_metres")
"""What is pending of how the distance was travelled: metres by category, and those without a sourced factor."""
COLUMNS = (*PENDING, *MIX)
KEY = ("organisation_id", "week", "member_id", "department_id")

_MINE = MemberWeek.__table__  # type: ignore[attr-defined]
_PENDING = PendingWeek.__table__  # type: ignore[attr-defined]
_PARTICIPATION = WeekParticipation.__table__  # type: ignore[attr-defined]
_NOTHING = (0,) * len(COLUMNS)
_pending = Bulk(PendingWeek, (*KEY, *COLUMNS), KEY, add=COLUMNS)


@dataclass(slots=True)
class PersonWeek:
    """One person's week in one department: as it stands (`now`), what of it was not shown yet (`pending`), and what has been taken
    of that to be shown, both in the order of `COLUMNS`. `travel` is the column of `member_week`. Never to be shown to anybody but
    that person.
    """

    member_id: int
    department_id: int
    now: Sequence[int] = _NOTHING[: len(PENDING)]
    pending: list[int] = field(default_factory=lambda: [*_NOTHING])
    taken: list[int] = field(default_factory=lambda: [*_NOTHING])
    travel: str = "{}"

    def shown(self, column: int) -> int:
        """Return what is shown of a column, once what was taken is shown."""
        return self.now[column] - self.pending[column]

    def shown_mix(self) -> dict[str, int]:
        """Return what is shown of how the distance was travelled, by the names of `MIX`, once what was taken is shown."""
        mix = mix_of((one.mode, one.persons, one.metres, one.unknown_metres) for one in read_travel(self.travel))
        return {name: mix[name] - amount for name, amount in zip(MIX, self.pending[len(PENDING) :], strict=True)}

    def take(self, columns: Iterable[int]) -> None:
        """Take what is pending of some columns."""
        for column in columns:
            self.taken[column] += self.pending[column]
            self.pending[column] = 0


def add(session: Session, rows: Sequence[Sequence[object]]) -> None:
    """Count changes of people's weeks as pending; each row has the values of `KEY` and `COLUMNS`."""
    _pending.run(session, rows)


def mix_of(travelled: Iterable[tuple[str, int, int, int]]) -> dict[str, int]:
    """Return metres by the names of `MIX` of what was travelled: mode, persons, metres, metres without a factor."""
    mix = dict.fromkeys(MIX, 0)
    for mode, persons, metres, unknown in travelled:
        mix[f"{category(mode, persons)}_metres"] += metres
        mix["unknown_metres"] += unknown
    return mix


def settle(session: Session, organisation_id: int, week: dt.date, rows: Iterable[PersonWeek]) -> None:
    """Take off what has been taken of people's weeks. What came in since they were read stays pending."""
    taken = [row for row in rows if any(row.taken)]
    add(
        session,
        [
            (organisation_id, week, row.member_id, row.department_id, *(-amount for amount in row.taken))
            for row in taken
        ],
    )
    settled = [_PENDING.c[name] == 0 for name in COLUMNS]
    session.execute(
        delete(_PENDING).where(_PENDING.c.organisation_id == organisation_id, _PENDING.c.week == week, *settled)
    )


def weeks(session: Session, organisation_id: int) -> set[dt.date]:
    """Return the weeks of which something is pending."""
    return set(session.scalars(select(_PENDING.c.week).where(_PENDING.c.organisation_id == organisation_id).distinct()))


def pending_members(session: Session, organisation_id: int, week: dt.date) -> set[int]:
    """Return whose week has something pending."""
    query = select(_PENDING.c.member_id).where(_PENDING.c.organisation_id == organisation_id, _PENDING.c.week == week)
    return set(session.scalars(query.distinct()))


def recorded_weeks(session: Session, organisation_id: int) -> set[dt.date]:
    """Return the weeks in which somebody recorded something."""
    recorded = select(_PARTICIPATION.c.week).where(_PARTICIPATION.c.organisation_id == organisation_id).distinct()
    return set(session.scalars(recorded))


def person_weeks(session: Session, organisation_id: int, week: dt.date) -> list[PersonWeek]:
    """Return everyone's week, ordered by person and department, in two queries of one picture."""
    columns = (
        _MINE.c.member_id,
        _MINE.c.department_id,
        *(_MINE.c[name] for name in PENDING[1:]),
        cast(_MINE.c.travel, Text),
    )
    mine = select(*columns).where(_MINE.c.organisation_id == organisation_id, _MINE.c.week == week)
    found = {}
    for member_id, department_id, *sums, travel in session.execute(mine):
        people = int(sums[0] + sums[1] > 0)
        found[member_id, department_id] = PersonWeek(member_id, department_id, (people, *sums), travel=travel)
    waiting = select(_PENDING.c.member_id, _PENDING.c.department_id, *(_PENDING.c[name] for name in COLUMNS)).where(
        _PENDING.c.organisation_id == organisation_id, _PENDING.c.week == week
    )
    for member_id, department_id, *sums in session.execute(waiting):
        found.setdefault((member_id, department_id), PersonWeek(member_id, department_id)).pending = sums
    return [found[key] for key in sorted(found)]

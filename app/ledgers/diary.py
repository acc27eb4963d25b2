"""What the diary holds of business travel in weeks that are told, by person: `reconciliation` makes of it what may be told."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from sqlmodel import Session

from app.disclosure.reading import released_weeks
from app.ledgers.telling import Diary, PersonPart, PersonRest
from app.ledgers.vocabulary import Line, line_of
from app.rollups.pending import PENDING, person_weeks
from app.rollups.travel import read_travel

_PEOPLE, _METRES, _MILLIGRAMS, _ORE = (PENDING.index(name) for name in ("people", "metres", "milligrams", "ore"))


def read_diary(session: Session, organisation_id: int, weeks: Sequence[dt.date]) -> Diary:
    """Return what is recorded in those of some weeks that are told; whoever has anything pending in a week is left out of it.

    Parameters:
        weeks: their Mondays.
    """
    told = {week: one for week, one in released_weeks(session, organisation_id, weeks).items() if one.groups}
    parts: list[PersonPart] = []
    totals: list[PersonRest] = []
    members: dict[tuple[dt.date, int], set[int]] = defaultdict(set)
    for week in told:
        for row in person_weeks(session, organisation_id, week):
            # What is shown of the week's totals; what was taken from it is still the person's own.
            shown = (row.shown(_METRES), row.shown(_MILLIGRAMS), row.shown(_ORE))
            totals.append(PersonRest(row.member_id, row.department_id, week, shown))
            if any(row.pending) or not row.now[_PEOPLE]:
                continue
            members[week, row.department_id].add(row.member_id)
            lines: dict[Line, list[int]] = defaultdict(lambda: [0, 0, 0])
            for leg in read_travel(row.travel):
                line = line_of(leg.mode, leg.vehicle_owner) if leg.purpose == "business" else None
                if line is not None:
                    for at, amount in enumerate((leg.metres, leg.milligrams, leg.ore)):
                        lines[line][at] += amount
            parts += (
                PersonPart(row.member_id, row.department_id, week, line, (of[0], of[1], of[2]))
                for line, of in lines.items()
            )
    strata = {week: [group.departments for group in one.groups] for week, one in told.items()}
    people = {place: len(some) for place, some in members.items()}
    return Diary(parts, totals, people, strata, dict(members))

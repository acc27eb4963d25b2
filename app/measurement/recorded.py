"""Who recorded in some closed weeks, and what of it is told: what estimates, errors and changes are computed from."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from app.disclosure.figures import Figures
from app.disclosure.reading import Week, released_weeks
from app.disclosure.rules import LEAST_METRES
from app.measurement.estimation import Amount, Key
from app.measurement.indicators import DEFINITIONS, Definition, FigureKey
from app.measurement.influence import Groups, Linearised, linearise
from app.measurement.models import Round
from app.measurement.rounds import head_counts_of, weeks_of
from app.rollups.pending import PENDING, PersonWeek, person_weeks
from app.rollups.travel import Travel, read_travel

PEOPLE, METRES, MILLIGRAMS, ORE = (PENDING.index(name) for name in ("people", "metres", "milligrams", "ore"))
_SHOWN: Mapping[FigureKey, int] = {"total_emissions": MILLIGRAMS, "distance": METRES, "cost": ORE}
"""The figures that follow from the weeks as they are shown, and the column of each."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Some weeks: what is told of each, and everybody's own. Never to be shown to anybody.

    `head_counts` are by department.
    """

    weeks: Sequence[dt.date]
    told: Mapping[dt.date, Week]
    rows: Mapping[dt.date, Sequence[PersonWeek]]
    head_counts: Mapping[int, int]

    @property
    def head_count(self) -> int:
        """How many are employed."""
        return sum(self.head_counts.values())

    def groups(self, column: int) -> Groups:
        """Return the departments of each group of which a column of `app.rollups.pending.PENDING` is told, by week."""
        name = PENDING[column]
        found = {
            week: [group.departments for group in one.groups if _told(group.figures, name) is not None]
            for week, one in self.told.items()
        }
        return {week: groups for week, groups in found.items() if groups}

    def linearised(self, key: FigureKey) -> Linearised | None:
        """Return a figure per employee and week with the influence of each person; None if nothing of it is told.

        Units: mg CO2e, metres, öre; of an indicator that of its definition's amount.
        """
        if key in _SHOWN:
            column = _SHOWN[key]
            return linearise(
                self.rows,
                self.groups(column),
                self.head_counts,
                lambda row: row.shown(column) if row.shown(PEOPLE) > 0 else None,
            )
        definition = DEFINITIONS[key]  # type: ignore[index]
        column = METRES if definition.least == LEAST_METRES else MILLIGRAMS
        return linearise(self.rows, self.groups(column), self.head_counts, lambda row: part_of(row, definition))


def load_weeks(
    session: Session, organisation_id: int, weeks: Sequence[dt.date], head_counts: Mapping[int, int]
) -> Recorded:
    """Load who recorded in some weeks.

    Parameters:
        weeks: their Mondays; those that are not closed are without rows.
        head_counts: how many are employed, by department.
    """
    told = released_weeks(session, organisation_id, weeks)
    rows = {week: person_weeks(session, organisation_id, week) for week, one in told.items() if one.groups}
    return Recorded(weeks, told, rows, head_counts)


def recorded(session: Session, measured: Round) -> Recorded:
    """Load who recorded in a round, with the head counts it was opened with."""
    return load_weeks(session, measured.organisation_id, weeks_of(measured), head_counts_of(session, measured))


def amount_of(travel: Sequence[Travel], definition: Definition) -> int:
    """Return how much of an indicator is in what a person travelled."""
    return round(
        sum(
            definition.amount(Amount(leg.milligrams, leg.metres, leg.ore))
            for leg in travel
            if definition.belongs(Key(leg.purpose, leg.mode, leg.vehicle_owner))
        )
    )


def counts(row: PersonWeek) -> bool:
    """Tell whether a person's week counts towards indicators: something is recorded, and nothing of it waits to be shown."""
    return not any(row.pending) and bool(row.now[PEOPLE])


def part_of(row: PersonWeek, definition: Definition) -> int | None:
    """Return how much of an indicator is in a person's week; None where the week does not count towards indicators."""
    return amount_of(read_travel(row.travel), definition) if counts(row) else None


def _told(figures: Figures, name: str) -> int | None:
    found: int | None = getattr(figures, name)
    return found

"""Remembers all that was ever told of an organisation's groups, and what was true then: what an attacker sees, and must not see."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.database import Database
from app.disclosure.figures import OTHER, Figures
from app.disclosure.models import ReleasedWeek
from app.disclosure.reading import WHOLE, Week, released_since, released_weeks
from app.emissions.vocabulary import category
from app.measurement.figures import RoundFigures
from app.measurement.indicators import IndicatorKey
from app.measurement.models import ReleasedRound, Round
from app.measurement.rounds import head_counts_of, rounds, weeks_of
from app.measurement.telling import exact_indicators
from app.rollups.models import MemberWeek
from app.rollups.pending import person_weeks
from app.rollups.travel import read_travel

Place = tuple[int, int]
"""A member and the department in which something of theirs counts."""
Parts = tuple[tuple[frozenset[int] | None, int], ...]
"""Of which departments a figure tells (None is all of them), as they were at which moment."""
CELLS = {"people": ("people",), "metres": ("trips", "metres", "categories", "unknown_metres"), "avoided": ("avoided",),
         "milligrams": ("milligrams",), "ore": ("ore",)}  # fmt: skip
"""Figures that are shown anew together."""


@dataclass(frozen=True)
class Truth:
    """One person's week in one department as it is; `categories` are metres."""

    amounts: Mapping[str, int]
    categories: Mapping[str, int]


@dataclass(frozen=True)
class RoundTold:
    """A round that was told: its figures, to how much the indicators are rounded, and whose weeks waited to be shown."""

    measured: Round
    figures: RoundFigures
    head_counts: Mapping[int, int]
    steps: Mapping[IndicatorKey, float]
    strata: Mapping[dt.date, list[frozenset[int]]]
    waiting: frozenset[tuple[dt.date, Place]]


@dataclass
class Moment:
    """A moment at which something was shown anew: what was handed out, what lies behind it, and what was true."""

    told: dict[dt.date, Week]
    exact: dict[tuple[dt.date, int], tuple[frozenset[int], Figures]]
    truth: dict[dt.date, dict[Place, Truth]]
    rounds: list[RoundTold] = field(default_factory=list)


@dataclass(frozen=True)
class Renewal:
    """A figure shown anew: at the moment `shown` it tells the sum of `parts`, each some departments (None is all) as they were at a
    moment. The groups of a running week are told to nobody; an attacker here sees even those.
    """

    week: dt.date
    number: int
    cell: str
    shown: int
    parts: Parts
    exact: Figures
    told: Figures
    keeps_mix: bool = False
    """It is the whole of a closed week, whose mix stays as it was."""
    earlier: "Renewal | None" = field(default=None, repr=False, compare=False)
    """How it was told before."""


@dataclass
class Watcher:
    """Looks at an organisation after each release, and remembers."""

    database: Database
    organisation_id: int
    moments: list[Moment] = field(default_factory=list)

    def look(self) -> None:
        """Remember what is told now, if it is anything new."""
        with self.database.read() as session:
            columns = (ReleasedWeek.__table__.c[name] for name in ("week", "number", "departments", "figures"))
            exact = {}
            for week, number, departments, figures in session.execute(
                select(*(cast(one, Text) if one.name == "figures" else one for one in columns)).where(
                    ReleasedWeek.__table__.c.organisation_id == self.organisation_id
                )
            ):
                exact[week, number] = frozenset(departments), msgspec.json.decode(figures, type=Figures)
            rounds = self._rounds(session)
            if self.moments and self.moments[-1].exact == exact and not rounds:
                return
            told = released_since(session, self.organisation_id)
            self.moments.append(Moment(told, exact, self._truth(session), rounds))

    def _rounds(self, session: Session) -> list[RoundTold]:
        """Return the rounds that were told since the last look."""
        before = {one.measured.round_id for moment in self.moments for one in moment.rounds}
        found = []
        for measured in rounds(session, self.organisation_id):
            stored = session.get(ReleasedRound, (self.organisation_id, measured.round_id))
            if stored is None or measured.round_id in before:
                continue
            weeks, head_counts = weeks_of(measured), head_counts_of(session, measured)
            told = released_weeks(session, self.organisation_id, weeks)
            exact = exact_indicators(session, measured, told, head_counts)
            waiting = {
                (week, (row.member_id, row.department_id))
                for week in weeks
                for row in person_weeks(session, self.organisation_id, week)
                if any(row.pending)
            }
            found.append(
                RoundTold(
                    measured,
                    msgspec.convert(stored.figures, RoundFigures),
                    head_counts,
                    {key: one.step for key, one in exact.items()},
                    {week: [group.departments for group in one.groups] for week, one in told.items() if one.groups},
                    frozenset(waiting),
                )
            )
            session.expunge(measured)
        return found

    def _truth(self, session: Any) -> dict[dt.date, dict[Place, Truth]]:
        found: dict[dt.date, dict[Place, Truth]] = defaultdict(dict)
        table = MemberWeek.__table__
        for row in session.execute(select(table).where(table.c.organisation_id == self.organisation_id)):
            categories: dict[str, int] = defaultdict(int)
            unknown = 0
            for leg in read_travel(
                row.travel if isinstance(row.travel, str) else msgspec.json.encode(row.travel).decode()
            ):
                categories[category(leg.mode, leg.persons)] += leg.metres
                unknown += leg.unknown_metres
            amounts = {name: getattr(row, name) for name in ("trips", "avoided", "metres", "milligrams", "ore")}
            amounts |= {"people": int(row.trips + row.avoided > 0), "unknown_metres": unknown}
            found[row.week][row.member_id, row.department_id] = Truth(amounts, dict(categories))
        return dict(found)

    def renewals(self) -> list[Renewal]:
        """Return every figure that was ever shown anew, in the order in which that happened."""
        found: list[Renewal] = []
        latest: dict[tuple[dt.date, int, str], Renewal] = {}
        before: dict[tuple[dt.date, int], tuple[frozenset[int], Figures]] = {}
        for shown, moment in enumerate(self.moments):
            # The whole after its groups: it is told as they are.
            for (week, number), (departments, figures) in sorted(
                moment.exact.items(), key=lambda one: one[0][1] == WHOLE
            ):
                groups = {one: of[0] for (day, one), of in moment.exact.items() if day == week and one != WHOLE}
                if number > WHOLE and (week, number) not in before:
                    for cell in CELLS:
                        if closed := _told_while_running(latest, before, week, cell, departments):
                            latest[week, number, cell] = closed
                for cell, names in CELLS.items():
                    key = (week, number, cell)
                    if getattr(figures, cell) is None:
                        continue
                    earlier = latest.get(key)
                    if earlier and all(getattr(earlier.exact, name) == getattr(figures, name) for name in names):
                        continue
                    # How figures are made the attacker knows; the others are how they would be, were a rule missing.
                    ways: list[Parts] = [((None if number == WHOLE else departments, shown),)]
                    if number == WHOLE and cell != "avoided":
                        told = [latest[week, one, cell] for one in groups if (week, one, cell) in latest]
                        ways.insert(0, tuple(part for one in told for part in one.parts))
                    elif (week, WHOLE, cell) in latest:
                        ways.append(((departments, latest[week, WHOLE, cell].shown),))
                    true = getattr(figures, cell)
                    parts = next((one for one in ways if self._sum(week, one, cell) == true), ways[0])
                    keeps_mix = number == WHOLE and any(one > WHOLE for one in groups) and (week, WHOLE) in before
                    handed_out = _told(moment.told[week], number) if number >= WHOLE else figures.handed_out()
                    latest[key] = Renewal(week, number, cell, shown, parts, figures, handed_out, keeps_mix, earlier)
                    found.append(latest[key])
            before = moment.exact
        return found

    def _sum(self, week: dt.date, parts: Parts, name: str) -> int:
        parted: dict[int, int] = defaultdict(int)
        for (member_id, _), truth, _at in self._places(week, parts):
            parted[member_id] += truth.amounts[name]
        return sum(amount > 0 for amount in parted.values()) if name == "people" else sum(parted.values())

    def places(self, renewal: Renewal) -> Iterator[tuple[Place, Truth, int]]:
        """Return whose weeks a figure tells the sum of, as they were, with the moment."""
        return self._places(renewal.week, renewal.parts)

    def _places(self, week: dt.date, parts: Parts) -> Iterator[tuple[Place, Truth, int]]:
        for departments, at in parts:
            for place, truth in self.moments[at].truth.get(week, {}).items():
                if departments is None or place[1] in departments:
                    yield place, truth, at

    def contributions(self, renewal: Renewal, name: str) -> dict[int, int]:
        """Return each person's part in a figure."""
        parts: dict[int, int] = defaultdict(int)
        for (member_id, _), truth, _at in self.places(renewal):
            parts[member_id] += truth.amounts[name]
        return parts


def _told_while_running(
    latest: Mapping[tuple[dt.date, int, str], Renewal],
    before: Mapping[tuple[dt.date, int], tuple[frozenset[int], Figures]],
    week: dt.date,
    cell: str,
    departments: frozenset[int],
) -> Renewal | None:
    """Return what a group of a closed week was while the week ran; what joined it then was not told and is still waiting."""
    inside = [one for (day, one), of in before.items() if day == week and one < WHOLE and of[0] <= departments]
    return next((latest[week, one, cell] for one in inside if (week, one, cell) in latest), None)


def _told(week: Week, number: int) -> Figures:
    return week.whole if number == WHOLE else week.groups[number - 1].figures


def untrue(watcher: Watcher) -> list[str]:
    """Return which figures are not the sum of what was true when they were shown, with what they are and what it was."""
    found = []
    for one in watcher.renewals():
        for name in CELLS[one.cell]:
            told = getattr(one.exact, name)
            if name == "categories":
                if one.keeps_mix:
                    continue
                true: Any = _mix(watcher, one, told)
            elif name == "people":
                true = sum(amount > 0 for amount in watcher.contributions(one, name).values())
            else:
                true = sum(watcher.contributions(one, name).values())
            if name == "unknown_metres" and (one.keeps_mix or not told):
                continue  # too few travelled without a factor
            if told != true:
                found.append(
                    f"{one.week} group {one.number} {name} shown at {one.shown}: {told}, not {true} of {one.parts}"
                )
    return found


def _mix(watcher: Watcher, one: Renewal, told: Mapping[str, int]) -> dict[str, int]:
    sums: dict[str, int] = defaultdict(int)
    for _, truth, _at in watcher.places(one):
        for name, metres in truth.categories.items():
            sums[name if name in told else OTHER] += metres
    return {name: metres for name, metres in sums.items() if metres}


def by_too_few(watcher: Watcher, floor: int) -> list[str]:
    """Return which figures are of too few people, or differ by too few from how they were told before."""
    found = []
    for one in watcher.renewals():
        now = watcher.contributions(one, one.cell)
        was = watcher.contributions(one.earlier, one.cell) if one.earlier else {}
        people = sum(now.get(member, 0) != was.get(member, 0) for member in now.keys() | was.keys())
        if people <= floor:
            found.append(f"{one.week} group {one.number} {one.cell} shown at {one.shown}: differs by {people}")
        if one.exact.unknown_metres and one.cell == "metres":
            unknown = sum(amount > 0 for amount in watcher.contributions(one, "unknown_metres").values())
            if unknown <= floor and not one.keeps_mix:
                found.append(f"{one.week} group {one.number} without a factor shown at {one.shown}: of {unknown}")
    return found

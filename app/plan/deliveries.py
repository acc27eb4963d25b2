"""What the measures of a plan delivered: the change of the travel that they are about between the rounds before and after them.

Computed from what is told of rounds, and from nothing else, so nothing here says more of anybody than rounds do: no week of a
person is read. With v kg CO2e per employee and week, d workdays in a week of the round, D days worked in the year of the later
round and N employed then, a year is N · D · v / d, of both rounds: that more people work here is no measure's doing. The interval
has the errors of both rounds, how they go together, and what rounding adds (step ÷ √12, JCGM 100:2008, 4.3.7).
"""

import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final, Literal

from sqlmodel import Session

from app.calendar import workdays, workdays_a_year
from app.measurement.figures import Part, RoundFigures
from app.measurement.indicators import TravelKey
from app.measurement.models import Round
from app.measurement.releasing import told_rounds
from app.measurement.rounds import ends_on, head_counts_by_round, rounds, weeks_of
from app.measures.service import entries_of
from app.organisations.departments import in_order
from app.organisations.service import departments, get_organisation
from app.plan.delivered import Delivered, Estimate, Z, delivered, saving, steadied
from app.plan.models import PlanItem
from app.plan.reach import Reach, together, travel_of, widening
from app.plan.reading import items
from app.plan.sums import Sum, add_up

Why = Literal["own_words", "not_begun", "no_round_before", "no_round_after"]
"""Why nothing can be said of a measure: which travel it is about is not known, or it lies between no two rounds that are told."""
MILLIGRAMS: Final = 1e6
"""In a kg."""
DIGITS: Final = 3
"""Significant digits of an indicator as it is told."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """The change that some measures share: of some travel, of everyone or of a department, between two rounds.

    `saved` is how much less there is, in mg CO2e a year, and `found` holds it against what was promised; None where nobody promised
    anything. Both are None where too few travel that way to tell it.
    """

    items: tuple[PlanItem, ...]
    travel: TravelKey
    department: str | None
    before: Round
    after: Round
    promised: Sum
    saved: Estimate | None
    found: Delivered | None

    @property
    def is_certain(self) -> bool:
        """Whether the change can be told apart from chance."""
        return self.saved is not None and (self.saved.low > 0 or self.saved.high < 0)

    @property
    def is_rough(self) -> bool:
        """Whether it keeps its promise by an interval that is wider than the promise itself."""
        found = self.found
        return found is not None and found.outcome == "kept" and found.high - found.low > found.promised

    @property
    def is_done(self) -> bool:
        """Whether all of its measures are carried out; else it is what they delivered so far."""
        return all(one.status == "done" for one in self.items)

    def others(self, item_id: int) -> list[PlanItem]:
        """Return the measures that share the change with one of them."""
        return [one for one in self.items if one.item_id != item_id]


@dataclass(frozen=True, slots=True)
class Deliveries:
    """What the measures of a plan delivered, the latest rounds first, and of which nothing can be said, by their ids."""

    told: tuple[Delivery, ...]
    untold: Mapping[int, Why]
    items: Mapping[int, PlanItem]

    def of(self, item_id: int) -> Delivery | None:
        """Return the change that a measure has part in; None where nothing can be said of it."""
        return next((one for one in self.told if any(item.item_id == item_id for item in one.items)), None)

    def waiting(self, *why: Why) -> list[PlanItem]:
        """Return the measures of which nothing can be said for one of some reasons."""
        return [self.items[item_id] for item_id, found in self.untold.items() if found in why]


@dataclass(frozen=True, slots=True)
class _Rounds:
    """The rounds that are told, oldest first, with what is told of them, and how many were employed by department."""

    measured: Sequence[Round]
    told: Sequence[RoundFigures]
    head_counts: Sequence[Mapping[int, int]]
    country: str

    def parts(self, number: int, travel: TravelKey, place: Set[int] | None) -> list[tuple[int, Part]] | None:
        """Return the parts of a round that are just some departments, with their places in its list; None if there are none."""
        parts = self.told[number].parts.get(travel) or _of_everyone(self.told[number], travel)
        if not parts or place is None or place >= set(parts[0].departments) > set():
            return [(0, parts[0])] if parts else None
        inside = [(at, one) for at, one in enumerate(parts) if at and place >= set(one.departments)]
        covered = {department for _, one in inside for department in one.departments}
        employed = {one for one in place if self.head_counts[number].get(one)}
        return inside if inside and covered >= employed else None

    def tells(self, reach: Reach, travel: TravelKey) -> bool:
        """Tell whether some travel of a place is told of both rounds of a measure."""
        return all(self.parts(one, travel, reach.departments) is not None for one in (reach.first, reach.last))

    def week(self, number: int) -> float:
        """Return how many workdays a week of a round has."""
        weeks = weeks_of(self.measured[number])
        return sum(len(workdays(one, self.country)) for one in weeks) / len(weeks)


def deliveries(session: Session, organisation_id: int) -> Deliveries:
    """Return what the measures of a plan that were decided have delivered, so far as rounds tell it."""
    told = told_rounds(session, organisation_id)
    measured = [one for one in rounds(session, organisation_id) if one.round_id in told]
    counted = head_counts_by_round(session, organisation_id)
    known = _Rounds(
        measured, [told[one.round_id] for one in measured], [counted.get(one.round_id, {}) for one in measured],
        get_organisation(session, organisation_id).country,
    )  # fmt: skip
    below, names = _departments(session, organisation_id)
    measures = {one.measure.key: one.measure for one in entries_of(session, organisation_id)}
    decided = {
        one.item_id: one for one in items(session, organisation_id) if one.status in ("decided", "under_way", "done")
    }
    reaches: list[tuple[int, Reach]] = []
    untold: dict[int, Why] = {}
    for item in decided.values():
        measure = measures.get(item.measure_key or "")
        travel = None if measure is None else travel_of(measure)
        place = None if item.department_id is None else below.get(item.department_id, frozenset([item.department_id]))
        found = _reach(item, travel, place, known)
        if isinstance(found, Reach):
            reaches.append((item.item_id, found))
        else:
            untold[item.item_id] = found
    made = [_delivery([decided[one] for one in some], reach, known, names) for some, reach in together(reaches)]
    newest = sorted(made, key=lambda one: (one.after.starts_on, one.before.starts_on), reverse=True)
    return Deliveries(tuple(newest), untold, decided)


def _reach(item: PlanItem, travel: TravelKey | None, place: frozenset[int] | None, known: _Rounds) -> Reach | Why:
    """Return what a measure is about, between the last round before it was decided and the first after it was done.

    Of a measure that is under way the latest round tells how far it has come.
    """
    if item.status == "decided":
        return "not_begun"
    if travel is None:
        return "own_words"
    begun = min(one for one in (item.decided_on, item.done_on) if one is not None)
    earlier = [number for number, one in enumerate(known.measured) if ends_on(one) < begun]
    later = [number for number, one in enumerate(known.measured) if one.starts_on > (item.done_on or begun)]
    if not earlier:
        return "no_round_before"
    if not later:
        return "no_round_after"
    reach = Reach(travel, place, earlier[-1], later[0] if item.status == "done" else later[-1])
    told = next((one for one in widening(travel) if known.tells(reach, one)), travel)
    return Reach(told, place, reach.first, reach.last)


def _delivery(some: Sequence[PlanItem], reach: Reach, known: _Rounds, names: Mapping[frozenset[int], str]) -> Delivery:
    promised = add_up(some)
    saved, found = _held_against(reach, promised, known)
    return Delivery(
        items=tuple(some), travel=reach.travel, department=names.get(reach.departments or frozenset()),
        before=known.measured[reach.first], after=known.measured[reach.last], promised=promised, saved=saved, found=found,
    )  # fmt: skip


def _held_against(reach: Reach, promised: Sum, known: _Rounds) -> tuple[Estimate | None, Delivered | None]:
    first = known.parts(reach.first, reach.travel, reach.departments)
    last = known.parts(reach.last, reach.travel, reach.departments)
    if first is None or last is None:
        return None, None
    employed = sum(part.head_count for _, part in last)
    days = workdays_a_year(known.measured[reach.last].starts_on.year, known.country)
    scales = [MILLIGRAMS * employed * days / known.week(one) for one in (reach.first, reach.last)]
    before, after = (_estimate(parts, scale) for parts, scale in zip((first, last), scales, strict=True))
    alike = known.told[reach.last].alike.get(known.measured[reach.first].round_id or 0, {}).get(reach.travel, [])
    covariance = _covariance(first, last, alike) * scales[0] * scales[1]
    saved = _steadied(saving(before, after, covariance))
    if not promised.milligrams:
        return saved, None
    low, high = (promised.milligrams if one is None else one for one in (promised.low, promised.high))
    found = delivered(before, after, Estimate(promised.milligrams, low, high), covariance)
    told = Delivered(found.outcome, saved.value, saved.low, saved.high, found.promised, found.share)
    return saved, told


def _estimate(parts: Sequence[tuple[int, Part]], scale: float) -> Estimate:
    """Return what is told of some departments together, with what rounding adds to its interval."""
    value, variance = 0.0, 0.0
    for share, part in zip(_shares(parts), (one for _, one in parts), strict=True):
        value += share * part.value
        variance += share**2 * ((part.margin / Z) ** 2 + (part.step**2 + _digit(part.value) ** 2) / 12)
    half = Z * math.sqrt(variance)
    return Estimate(value * scale, (value - half) * scale, (value + half) * scale)


def _covariance(first: Sequence[tuple[int, Part]], last: Sequence[tuple[int, Part]], alike: Sequence[float]) -> float:
    """Return the covariance of two rounds' figures, of the parts that both tell; parts are drawn independently of each other."""
    known = {tuple(part.departments): (share, part) for share, (_, part) in zip(_shares(first), first, strict=True)}
    total = 0.0
    for share, (at, part) in zip(_shares(last), last, strict=True):
        if at < len(alike) and tuple(part.departments) in known:
            other, earlier = known[tuple(part.departments)]
            total += alike[at] * share * other * (part.margin / Z) * (earlier.margin / Z)
    return total


def _shares(parts: Sequence[tuple[int, Part]]) -> list[float]:
    employed = sum(part.head_count for _, part in parts)
    return [part.head_count / employed for _, part in parts]


def _digit(value: float) -> float:
    """Return what the last digit of an indicator is worth as it is told."""
    return 10.0 ** (math.floor(math.log10(abs(value))) - DIGITS + 1) if value else 0.0


def _steadied(found: Estimate) -> Estimate:
    margin = (found.high - found.low) / 2
    value, low, high = (steadied(one, margin) for one in (found.value, found.low, found.high))
    return Estimate(value, min(low, value), max(high, value))


def _of_everyone(figures: RoundFigures, travel: TravelKey) -> list[Part]:
    """Return the part of everyone of a round that was told before there were parts; none where it may not be told."""
    value, margin = figures.indicators.get(travel), figures.margins.get(travel)
    return [] if value is None or margin is None else [Part([], figures.head_count, value, margin, 0.0)]


def _departments(session: Session, organisation_id: int) -> tuple[dict[int, frozenset[int]], dict[frozenset[int], str]]:
    """Return each department with those below it, and what such a set is called."""
    everything = list(in_order(departments(session, organisation_id)))
    below: dict[int, frozenset[int]] = {}
    for at, (one, depth) in enumerate(everything):
        within = [one.department_id]
        for other, deeper in everything[at + 1 :]:
            if deeper <= depth:
                break
            within.append(other.department_id)
        below[one.department_id] = frozenset(within)
    return below, {below[one.department_id]: one.name for one, _ in reversed(everything)}

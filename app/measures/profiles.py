"""What people really have: everybody's usual travel in a year, from the weeks that they recorded. Pure arrays, no database.

Each person p stands for u_p employed persons. With the weights w_pv of `app.measurement.estimation.weights_of` (share of one
recorded unit in the figure per employee and week, by week v and department) and N employed,

    u_p = N · Σ_v w_pv                                 y_p = D · Σ_v (w_pv / d_v) · y_pv  /  Σ_v w_pv

where y_pv was recorded in week v of d_v workdays, and D are the days that are worked in a year. Then Σ_p u_p = N, and Σ_p u_p ·
y_p is the estimate of all weeks carried to a year.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.calendar import workdays, workdays_a_year
from app.emissions.vocabulary import MODES
from app.rollups.reading import PersonWeek

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Marks = NDArray[np.bool_]

BANDS_KM = (2.0, 6.0, 15.0, 30.0, 60.0)
"""Where the bands of distance end that people are compared in; the last is open."""
COMMON = 0.1
"""A way of travelling is common in a band where so many of the ways to work are made by it."""


class Kind(NamedTuple):
    """What travel is told apart by; as in `app.rollups.travel.Travel`, "" for what was not said."""

    purpose: str
    mode: str
    fuel: str
    vehicle_owner: str
    persons: int


@dataclass(frozen=True, eq=False)
class Population:
    """People and what they travel in a year. Never to be shown: only sums of more people than the privacy floor.

    Parameters:
        members: ids, shape (n,).
        weights: how many employed persons each stands for, shape (n,).
        kinds: of travel that there are.
        person: index in `members` of each use, shape (u,); a use is what one person travels in one kind.
        kind: index in `kinds` of each use.
        trips: a year by use; counted where a trip's longest leg is, so a use may have none.
        metres: a year by use, as are `milligrams` (mg CO2e) and `ore` (öre, 0 where unknown).
        recorded: share of the year that was recorded, to come back to what a person gave.
        alternatives: ways to work that a person said to have, by id; whoever did not answer is not in it.
        shift_workers: ids of those who are known to work shifts.
    """

    members: Integers
    weights: Floats
    kinds: tuple[Kind, ...]
    person: Integers
    kind: Integers
    trips: Floats
    metres: Floats
    milligrams: Floats
    ore: Floats
    recorded: float = 1.0
    alternatives: Mapping[int, frozenset[str]] = field(default_factory=dict)
    shift_workers: frozenset[int] = frozenset()

    @property
    def size(self) -> int:
        """How many people recorded."""
        return len(self.members)

    @property
    def employed(self) -> float:
        """How many employed persons they stand for."""
        return float(self.weights.sum())

    def by_person(self, amounts: Floats) -> Floats:
        """Return the sums of an amount by use for each person, shape (n,)."""
        return np.bincount(self.person, weights=amounts, minlength=self.size).astype(np.float64)

    def given(self, amounts: Floats) -> list[int]:
        """Return what each person gave to the sum of an amount by use, as it weighs, where the heaviest weigh 1.

        Head counts weigh, and a coordinator chooses them: whoever weighs next to nothing hides nobody.
        """
        largest = float(self.weights.max()) if self.size else 1.0
        parts = self.by_person(amounts) * self.recorded * self.weights / (largest or 1.0)
        return [int(part) for part in np.rint(parts)]

    def of_kinds(self, marked: Sequence[bool]) -> Marks:
        """Return which uses are of the kinds that are marked, shape (u,)."""
        return np.asarray(marked, dtype=np.bool_)[self.kind] if self.kinds else np.zeros(0, dtype=np.bool_)

    @cached_property
    def trip_metres(self) -> Floats:
        """Length of a trip one way by use, nan where the longest leg is never of that kind; shape (u,)."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(np.where(self.trips > 0, self.metres / self.trips, np.nan), dtype=np.float64)

    @cached_property
    def commute_trips(self) -> Floats:
        """Ways to and from work a year, shape (n,)."""
        return self.by_person(self.trips * self.of_kinds([kind.purpose == "commute" for kind in self.kinds]))

    @cached_property
    def commute_metres(self) -> Floats:
        """Length of a way to work, nan for whoever made none; shape (n,)."""
        metres = self.by_person(self.metres * self.of_kinds([kind.purpose == "commute" for kind in self.kinds]))
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(np.where(self.commute_trips > 0, metres / self.commute_trips, np.nan), dtype=np.float64)

    @cached_property
    def bands(self) -> Integers:
        """The band of each person's way to work, see `BANDS_KM`; shape (n,)."""
        return np.searchsorted(np.asarray(BANDS_KM) * 1000, np.nan_to_num(self.commute_metres)).astype(np.int64)

    @cached_property
    def commute_shares(self) -> dict[str, Floats]:
        """By mode, the share of each person's ways to work whose longest leg is of that mode; shape (n,)."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return {
                mode: np.nan_to_num(self.by_person(self.trips * self._of(mode, "commute")) / self.commute_trips)
                for mode in MODES
            }

    @cached_property
    def used(self) -> dict[str, Marks]:
        """By mode, who travelled by it at all in the window, whatever for; shape (n,)."""
        return {mode: self.by_person(self.metres * self._of(mode)) > 0 for mode in MODES}

    def common(self, modes: Iterable[str]) -> Marks:
        """Tell for each person whether one in ten ways to work of those who live as far away is made by some modes; shape (n,)."""
        share = sum((self.commute_shares[mode] for mode in modes), np.zeros(self.size))
        weights = self.weights * (self.commute_trips > 0)
        number = len(BANDS_KM) + 1
        all_of_them = np.bincount(self.bands, weights=weights, minlength=number)
        theirs = np.bincount(self.bands, weights=weights * share, minlength=number)
        found = theirs >= COMMON * np.maximum(all_of_them, 1e-9)
        return np.asarray(found[self.bands], dtype=np.bool_)

    def _of(self, mode: str, purpose: str = "") -> Marks:
        return self.of_kinds([kind.mode == mode and purpose in ("", kind.purpose) for kind in self.kinds])


def make_population(
    rows: Iterable[PersonWeek],
    weights: Mapping[tuple[dt.date, int], float],
    employed: int,
    country: str,
    *,
    alternatives: Mapping[int, frozenset[str]] | None = None,
    shift_workers: frozenset[int] = frozenset(),
) -> Population:
    """Return everybody's year from some weeks, see the formulas above.

    Parameters:
        rows: people's weeks; those without a weight are passed over.
        weights: by (week, department), of `app.measurement.estimation.weights_of`.
        employed: how many there are.
        country: whose workdays count.
    """
    totals: dict[int, float] = defaultdict(float)
    sums: dict[tuple[int, Kind], list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0, 0.0])
    days: dict[dt.date, int] = {}
    for row in rows:
        weight = weights.get((row.week, row.department_id), 0.0)
        worked = days.setdefault(row.week, len(workdays(row.week, country)))
        if not weight or not worked:
            continue
        totals[row.member_id] += weight
        for one in row.travel:
            found = sums[row.member_id, Kind(one.purpose, one.mode, one.fuel, one.vehicle_owner, one.persons)]
            for index, amount in enumerate((one.trips, one.metres, one.milligrams, one.ore)):
                found[index] += weight * amount / worked
    if not totals:
        return empty_population()
    year = workdays_a_year(max(days).year, country)
    members = sorted(totals)
    index_of = {member: position for position, member in enumerate(members)}
    kinds = sorted({kind for _, kind in sums})
    numbers = {kind: position for position, kind in enumerate(kinds)}
    person = np.array([index_of[member] for member, _ in sums], dtype=np.int64)
    per_person = np.array([totals[member] for member in members], dtype=np.float64)
    amounts = np.array(list(sums.values()), dtype=np.float64).reshape(len(sums), 4)
    yearly = amounts * year / per_person[person][:, None]
    return Population(
        members=np.array(members, dtype=np.int64), weights=per_person * employed, kinds=tuple(kinds), person=person,
        kind=np.array([numbers[kind] for _, kind in sums], dtype=np.int64), trips=yearly[:, 0], metres=yearly[:, 1],
        milligrams=yearly[:, 2], ore=yearly[:, 3], recorded=min(1.0, sum(days.values()) / year),
        alternatives=alternatives or {}, shift_workers=shift_workers,
    )  # fmt: skip


def empty_population() -> Population:
    """Return nobody."""
    nothing: dict[str, Any] = {name: np.zeros(0) for name in ("weights", "trips", "metres", "milligrams", "ore")}
    integers: dict[str, Any] = {name: np.zeros(0, dtype=np.int64) for name in ("members", "person", "kind")}
    return Population(kinds=(), **nothing, **integers)

"""How uncertain an estimate is that is held against a ledger: 95 % intervals by linearisation. Pure functions, in plain Python.

A ledger is a sum of everybody, and no sample; the diary is one. With N_g employed and n_gw who recorded something in group g of
week w, r_iw a person's amount and r̄_gw its mean, the estimate E = Σ_w Σ_g (N_g / n_gw) Σ_i r_iw has of person i the influence

    u_i = Σ_w  N_g / n_gw · (r_iw − r̄_gw)          over the weeks in which they recorded something

so somebody who records in many weeks is one person (`app.measurement.influence`). Its variance is that of a stratified sample
without replacement (`app.measurement.changes.uncertain`), and the coverage E / L has that of E over L², for L does not vary. A
line of travel, or a group of departments, is a domain: whoever is not in it counts with 0.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from math import isfinite

from app.disclosure.rules import rounded_up
from app.measurement.changes import uncertain
from app.measurement.influence import Linearised, finest_strata

Place = tuple[dt.date, int]
"""A week, and the number of a group of departments in it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Who recorded something in some weeks; make it with `drawn`.

    Parameters:
        weight: N_g / n_gw by place.
        people: n_gw by place.
        places: of each person, where they recorded.
        stratum: of each person; the finest division that no week's groups cut through.
        head_counts: how many are employed in each stratum.
        place_of: of each week and department.
    """

    weight: Mapping[Place, float]
    people: Mapping[Place, int]
    places: Mapping[int, Sequence[Place]]
    stratum: Mapping[int, int]
    head_counts: Mapping[int, int]
    place_of: Mapping[tuple[dt.date, int], Place]

    def margin(
        self, amounts: Mapping[tuple[int, dt.date, int], float], rounded_by: float = 0.0, floor: int = 0
    ) -> float | None:
        """Return half the width of an estimate's 95 % interval as it is told, in its unit; None where too few recorded.

        Parameters:
            amounts: by person, week and department; who has none has 0.
            rounded_by: how far the estimate is from what is told of it, at most: so the interval of people who are all alike
                does not say that they are.
            floor: the organisation's privacy floor; up to one more than that is too few, for a sum and how far people are apart are
                two equations (`app.measurement.changes.told_uncertain`).
        """
        if floor and len({member_id for (member_id, *_), amount in amounts.items() if amount}) <= floor + 1:
            return None
        sums: dict[Place, float] = defaultdict(float)
        influence = dict.fromkeys(self.places, 0.0)
        for (member_id, week, department_id), amount in amounts.items():
            place = self.place_of.get((week, department_id))
            if place is not None and member_id in influence:
                sums[place] += amount
                influence[member_id] += self.weight[place] * amount
        means = {place: self.weight[place] * found / self.people[place] for place, found in sums.items()}
        for member_id, places in self.places.items():
            for place in places:
                if place in means:
                    influence[member_id] -= means[place]
        if not influence:
            return None
        found = uncertain(Linearised(0.0, influence, {}, self.stratum, self.head_counts)).margin
        travellers = len({member_id for (member_id, _, _), amount in amounts.items() if amount})
        return rounded_up(found + rounded_by, travellers) if isfinite(found) else None


def drawn(
    members: Mapping[tuple[dt.date, int], Set[int]], strata: Mapping[dt.date, Sequence[frozenset[int]]],
    head_counts: Mapping[int, int], weeks: Collection[dt.date],
) -> Drawn:  # fmt: skip
    """Return who recorded something in some weeks, as `Drawn`.

    Parameters:
        members: by week and department.
        strata: the groups of departments that are told of each week.
        head_counts: how many are employed, by department.
        weeks: the Mondays.
    """
    chosen = sorted(set(weeks) & set(strata))
    number_of = finest_strata([strata[week] for week in chosen])
    weight: dict[Place, float] = {}
    people: dict[Place, int] = {}
    place_of: dict[tuple[dt.date, int], Place] = {}
    places: dict[int, list[Place]] = defaultdict(list)
    stratum: dict[int, int] = {}
    for week in chosen:
        for number, group in enumerate(strata[week]):
            found = [member_id for one in sorted(group) for member_id in members.get((week, one), ())]
            if not found:
                continue
            place = (week, number)
            people[place] = len(found)
            weight[place] = sum(head_counts.get(one, 0) for one in group) / len(found)
            place_of |= dict.fromkeys(((week, one) for one in group), place)
            for member_id in found:
                places[member_id].append(place)
                stratum[member_id] = number_of[next(iter(group))]
    employed: dict[int, int] = defaultdict(int)
    for department_id, number in number_of.items():
        employed[number] += head_counts.get(department_id, 0)
    return Drawn(weight, people, dict(places), stratum, {one: employed[one] for one in stratum.values()}, place_of)

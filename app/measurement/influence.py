"""What each person adds to an estimate: the linearisation from which errors, changes and panels follow.

The estimate of a round per employee and week is the mean over its W weeks of the stratified means (`app.measurement.estimation`).
With N_g employed and n_gw people in group g of week w, N_w the employed of all groups told that week, and y_iw a person's amount,

    u_i = 1/W · Σ_w  N_g / N_w · (y_iw − ȳ_gw) / n_gw

is the influence of person i (Taylor linearisation: Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992, section
5.5; Woodruff 1971). People are the units drawn, so a person's weeks are one value. The strata are the finest division that no
week's groups cut through.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from app.rollups.pending import PersonWeek

Part = Callable[[PersonWeek], float | None]
"""What of a person's week in a department belongs to a figure; None where the person does not count as having recorded."""
Groups = Mapping[dt.date, Sequence[Set[int]]]
"""The departments of each group that is told of a week."""


@dataclass(frozen=True, slots=True)
class Linearised:
    """An estimate per employee and week with the influence of each person, and the stratum that each was drawn from.

    `amounts` are the people's own means over the weeks in which they recorded, in the unit of the estimate; `head_counts` and
    `stratum` speak of strata by number.
    """

    amount: float
    influence: Mapping[int, float]
    amounts: Mapping[int, float]
    stratum: Mapping[int, int]
    head_counts: Mapping[int, int]


def linearise(
    rows: Mapping[dt.date, Iterable[PersonWeek]], groups: Groups, head_counts: Mapping[int, int], part: Part
) -> Linearised | None:
    """Linearise an estimate of some closed weeks; None if nobody recorded anything in them.

    Parameters:
        rows: everybody's week, by week.
        groups: what the weeks are divided into; a department in none of them is not told, and not estimated.
        head_counts: how many are employed, by department.
        part: what is estimated, e.g. mg CO2e.
    """
    weeks = [parts_of_week(rows[week], divided, part) for week, divided in groups.items()]
    told = [(week, divided) for week, divided in zip(weeks, groups.values(), strict=True) if any(week.values())]
    number_of = finest_strata([divided for _, divided in told])
    influence: dict[int, float] = defaultdict(float)
    own: dict[int, list[float]] = defaultdict(list)
    stratum: dict[int, int] = {}
    amount = 0.0
    for week, divided in told:
        sizes = {
            number: sum(head_counts.get(one, 0) for one in divided[number]) for number, some in week.items() if some
        }
        employed = sum(sizes.values())
        for number, size in sizes.items():
            people = week[number]
            mean, weight = sum(people.values()) / len(people), size / employed / len(told) if employed else 0.0
            amount += weight * mean
            for member_id, value in people.items():
                influence[member_id] += weight * (value - mean) / len(people)
                own[member_id].append(value)
                stratum[member_id] = number_of[next(iter(divided[number]))]
    if not influence:
        return None
    sums: dict[int, int] = defaultdict(int)
    for department_id, number in number_of.items():
        sums[number] += head_counts.get(department_id, 0)
    return Linearised(
        amount=amount,
        influence=dict(influence),
        amounts={member_id: sum(values) / len(values) for member_id, values in own.items()},
        stratum=stratum,
        head_counts={number: sums[number] for number in set(stratum.values())},
    )


def parts_of_week(rows: Iterable[PersonWeek], divided: Sequence[Set[int]], part: Part) -> dict[int, dict[int, float]]:
    """Return each person's part by the number of the group; who moved within the week is of the group they recorded in last.

    Parameters:
        rows: everybody's week.
        divided: the groups.
        part: what of somebody's week counts.
    """
    group_of = {department_id: number for number, some in enumerate(divided) for department_id in some}
    found: dict[int, dict[int, float]] = {number: {} for number in range(len(divided))}
    seen: dict[int, int] = {}
    for row in rows:
        number, value = group_of.get(row.department_id), part(row)
        if number is None or value is None:
            continue
        before = found[seen[row.member_id]].pop(row.member_id) if row.member_id in seen else 0.0
        found[number][row.member_id], seen[row.member_id] = before + value, number
    return found


def finest_strata(weeks: Sequence[Sequence[Set[int]]]) -> dict[int, int]:
    """Return the number of each department's stratum: departments that are of one group in any week are of one stratum.

    Parameters:
        weeks: the groups of departments of each week.
    """
    stands_for: dict[int, int] = {}

    def root(one: int) -> int:
        while stands_for.setdefault(one, one) != one:
            one = stands_for[one]
        return one

    for divided in weeks:
        for some in divided:
            first, *rest = sorted(some)
            for other in rest:
                stands_for[root(other)] = root(first)
            root(first)
    return {one: root(one) for one in stands_for}

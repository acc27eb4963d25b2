"""Weights that meet a margin of the usual way to work as well as head counts: non-response by mode does not bias a round then.

Who keeps a diary depends on how they travel: cyclists like to tell, drivers less. Head counts by department do not see that. With
a margin of everyone employed – how many usually drive to work, from a parking register or a question asked of all – the weights of
group g of departments and way c are found in every week by iterative proportional fitting of the cells' people n_gc until

    Σ_c w_gc n_gc = N_g        Σ_g w_gc n_gc = M_c

(raking: Deming and Stephan 1940; Deville, Särndal and Sautory 1993; `app.statistics.weights`). The estimate is the mean over the
weeks of Σ w y / Σ w, and the influence of a person is u_i = 1/W · Σ_w w_gc / N_w · e_iw, where e is the residual of the unweighted
regression on groups and ways. Plain Python, by cells; `tests/test_raking.py` holds both to `app.statistics`.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import Any, Final, Literal, get_args

from app.emissions.vocabulary import category
from app.measurement.influence import Groups, Linearised, Part, finest_strata, parts_of_week
from app.rollups.pending import PersonWeek
from app.rollups.travel import Travel

Way = Literal["car", "public", "active", "other"]
"""How somebody usually gets to work; `other` is every other way, and not at all: who works at home."""
WAYS: tuple[Way, ...] = get_args(Way)
REST: Final = "rest"
"""All ways that a margin does not name, together."""
TOLERANCE, MOST_ROUNDS = 1e-10, 1000
Cell = tuple[int, str]
"""Number of a group, and a way."""
_WAY_OF: Mapping[str, Way] = {"active": "active", "public": "public", "car": "car", "shared": "car", "air": "other"}


class MarginError(ValueError):
    """A margin that no weights of those who recorded can meet; `way` is the category where it fails."""

    def __init__(self, way: str, why: str) -> None:
        self.way = way
        super().__init__(f"usual way {way!r}: {why}")


def usual_way(weeks: Iterable[Iterable[Travel]]) -> Way:
    """Return the way by which most of somebody's trips to and from work were made; of as many, the longer one.

    Parameters:
        weeks: what they travelled, week by week.
    """
    found: dict[Way, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for travel in weeks:
        for one in travel:
            if one.purpose == "commute":
                way = _WAY_OF[category(one.mode, one.persons)]
                trips, metres = found[way]
                found[way] = (trips + one.trips, metres + one.metres)
    return max(found, key=lambda way: (found[way], way)) if found else "other"


def rake(people: Mapping[Cell, int], employed: Mapping[int, float], margin: Mapping[str, float]) -> dict[Cell, float]:
    """Return the weight of each cell's people, so that groups and ways count as many as are employed.

    Parameters:
        people: who recorded, by cell; none of 0.
        employed: by group.
        margin: by way; its sum is that of `employed`.

    Raises:
        MarginError: a way without people, or groups and ways that contradict each other.

    >>> found = rake({(0, "car"): 10, (0, "rest"): 10}, {0: 100}, {"car": 80, "rest": 20})
    >>> {cell: round(weight, 6) for cell, weight in found.items()}
    {(0, 'car'): 8.0, (0, 'rest'): 2.0}
    """
    of_group = _sums(people, 0)
    weights = {cell: employed[cell[0]] / of_group[cell[0]] for cell in people}
    for way, count in margin.items():
        if count and not any(cell[1] == way for cell in people):
            raise MarginError(way, f"{count:g} are employed, and none of them recorded anything in a week")
    targets: tuple[Mapping[Any, float], ...] = (employed, margin)
    for _ in range(MOST_ROUNDS):
        for at, counts in enumerate(targets):
            whole = _sums({cell: weights[cell] * number for cell, number in people.items()}, at)
            weights = {cell: weight * counts[cell[at]] / whole[cell[at]] for cell, weight in weights.items()}
        whole = _sums({cell: weights[cell] * number for cell, number in people.items()}, 0)
        if all(abs(whole[group] / size - 1) <= TOLERANCE for group, size in employed.items()):
            return weights
    worst = min(margin, key=lambda way: sum(number for cell, number in people.items() if cell[1] == way))
    raise MarginError(worst, f"groups and ways contradict each other after {MOST_ROUNDS} rounds")


def linearise_raked(
    rows: Mapping[dt.date, Iterable[PersonWeek]], groups: Groups, head_counts: Mapping[int, int], part: Part,
    way_of: Mapping[int, str], margin: Mapping[str, float],
) -> tuple[Linearised, dict[tuple[dt.date, int], float]] | None:  # fmt: skip
    """Linearise a raked estimate of some closed weeks; None if nobody recorded anything in them.

    Parameters:
        rows: everybody's week, by week.
        groups: what the weeks are divided into.
        head_counts: how many are employed, by department.
        part: what is estimated, e.g. mg CO2e.
        way_of: the category of the margin of whoever recorded, by id.
        margin: how many of everyone employed there are of each category; scaled to the groups that are told of a week.

    Returns:
        The estimate per employee and week, and what a recorded unit of each person's week adds to it, by week and person.

    Raises:
        MarginError: the margin cannot be met in one of the weeks.
    """
    weeks = [(week, parts_of_week(rows[week], divided, part)) for week, divided in groups.items()]
    told = [(week, people) for week, people in weeks if any(people.values())]
    number_of = finest_strata([groups[week] for week, _ in told])
    influence: dict[int, float] = defaultdict(float)
    own: dict[int, list[float]] = defaultdict(list)
    stratum: dict[int, int] = {}
    shares: dict[tuple[dt.date, int], float] = {}
    amount = 0.0
    for week, people in told:
        sizes = {
            number: float(sum(head_counts.get(one, 0) for one in groups[week][number]))
            for number, some in people.items()
            if some
        }
        sizes = {number: size for number, size in sizes.items() if size}
        employed, whole = sum(sizes.values()), sum(margin.values())
        cells: dict[Cell, dict[int, float]] = defaultdict(dict)
        for number in sizes:
            for member_id, value in people[number].items():
                cells[number, way_of[member_id]][member_id] = value
        weights = rake(
            {cell: len(some) for cell, some in cells.items()}, sizes,
            {way: count * employed / whole for way, count in margin.items() if count},
        )  # fmt: skip
        fitted = _fitted(cells)
        for cell, some in cells.items():
            share = weights[cell] / employed / len(told)
            for member_id, value in some.items():
                amount += share * value
                influence[member_id] += share * (value - fitted[cell])
                own[member_id].append(value)
                stratum[member_id] = number_of[next(iter(groups[week][cell[0]]))]
                shares[week, member_id] = share
    if not influence:
        return None
    sums: dict[int, int] = defaultdict(int)
    for department_id, number in number_of.items():
        sums[number] += head_counts.get(department_id, 0)
    means = {member_id: sum(values) / len(values) for member_id, values in own.items()}
    found = Linearised(amount, dict(influence), means, stratum, {one: sums[one] for one in set(stratum.values())})
    return found, shares


def _sums(amounts: Mapping[Cell, float], at: int) -> dict[int | str, float]:
    found: dict[int | str, float] = defaultdict(float)
    for cell, amount in amounts.items():
        found[cell[at]] += amount
    return found


def _fitted(cells: Mapping[Cell, Mapping[int, float]]) -> dict[Cell, float]:
    """Return what the regression on groups and ways expects in each cell: a_g + b_c by alternating least squares."""
    number = {cell: len(some) for cell, some in cells.items()}
    total = {cell: sum(some.values()) for cell, some in cells.items()}
    people: tuple[dict[int | str, float], ...] = (_sums(number, 0), _sums(number, 1))
    effects: tuple[dict[int | str, float], ...] = (dict.fromkeys(people[0], 0.0), dict.fromkeys(people[1], 0.0))
    scale = max((abs(one) for one in total.values()), default=0.0) or 1.0
    for _ in range(MOST_ROUNDS):
        moved = 0.0
        for at in (0, 1):
            left = _sums({cell: total[cell] - number[cell] * effects[1 - at][cell[1 - at]] for cell in cells}, at)
            for key, one in left.items():
                mean = one / people[at][key]
                moved = max(moved, abs(mean - effects[at][key]))
                effects[at][key] = mean
        if moved <= TOLERANCE * scale:
            break
    return {cell: effects[0][cell[0]] + effects[1][cell[1]] for cell in cells}


def categories(way_of: Mapping[int, Way], named: Set[str]) -> dict[int, str]:
    """Return the category of everybody in a margin that names some ways; of all others `REST`."""
    return {member_id: way if way in named else REST for member_id, way in way_of.items()}

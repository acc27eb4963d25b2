"""Nobody's travel or answer follows from modules and plans, however a coordinator chooses distances, shares, costs and budgets.

`CERO_HISTORIES=500` tries so many organisations.
"""

import os
import random
from itertools import pairwise

import msgspec
import numpy as np
import pytest

from app.disclosure.rules import LEAST_METRES, is_protected
from app.measures import telling
from app.measures.acceptance import Willingness, expected_share
from app.measures.assessing import assess, eligible_uses
from app.measures.catalogue import Measure, catalogue
from app.measures.edges import rings_of, widened
from app.measures.forms import KILOMETRES
from app.measures.grouping import _cells_of, _groups_of, _large, make_offers
from app.measures.merging import Entry
from app.measures.modules import make_modules
from app.measures.profiles import Population
from app.measures.telling import Told, tell
from tests.support.profiles import DAY, FACTORS, population, travel

TRIED = int(os.environ.get("CERO_HISTORIES", "25"))
FLOOR = 5
TONNE = 1e9
BY_KEY = {one.key: one for one in catalogue()}
COMMUTES = ("e_bike", "telework", "public_transport_card", "car_pool", "train_tickets")


def organisation_of(seed: int) -> Population:
    """Return people of whom some travel like nobody else."""
    chance = random.Random(seed)
    people = []
    for _ in range(chance.choice([10, 16, 25, 60])):
        way = chance.choice(["car", "car", "car", "bus", "bicycle"])
        legs = [travel(way, km=round(chance.lognormvariate(2.2, 0.9), 1))]
        if chance.random() < 0.3:
            legs.append(
                travel(
                    chance.choice(["car", "taxi", "flight"]),
                    km=chance.choice([30, 80, 400]),
                    trips=2,
                    purpose="business",
                )
            )
        people.append(legs)
    return population(*people, employed=len(people) * chance.choice([1, 2]))


def copy_of(
    key: str, *, name: str = "own_x", least_km: float = 0.0, most_km: float | None = None, share: float = 1.0
) -> Measure:
    """Return a measure of an organisation's own, with what a coordinator may choose."""
    pattern = BY_KEY[key]
    return msgspec.structs.replace(
        pattern, key=name,
        eligible=msgspec.structs.replace(pattern.eligible, least_km=least_km, most_km=most_km),
        effect=msgspec.structs.replace(pattern.effect, share=share),
    )  # fmt: skip


def told_of(measure: Measure, people: Population, floor: int = FLOOR) -> Told:
    one = assess(widened(measure, people, floor), people, FACTORS, DAY)
    [module] = make_modules([one], people, Willingness(), 20 * TONNE, together=floor + 1, replicates=50)
    return tell(Entry(measure, own=True), one, module, people, floor)


# --- from where to where ----------------------------------------------------------------------------------------------


def few_between(measure: Measure, people: Population) -> list[tuple[float, float]]:
    """Return the distances between which few people travel whom one choice has and the next has not."""
    found = []
    for shorter, longer in pairwise(KILOMETRES[1:]):
        ends = [
            eligible_uses(widened(copy_of(measure.key, most_km=most), people, FLOOR).eligible, people)
            for most in (shorter, longer)
        ]  # fmt: skip
        apart = people.by_person((ends[1] & ~ends[0]) * people.metres)
        if apart.any() and not is_protected(np.rint(apart * people.recorded).astype(int).tolist(), FLOOR, LEAST_METRES):
            found.append((shorter, longer))
    return found


@pytest.mark.parametrize("key", COMMUTES)
def test_no_choice_of_distances_differs_from_the_next_by_few_people(key: str) -> None:
    for seed in range(TRIED):
        people = organisation_of(seed)
        assert few_between(BY_KEY[key], people) == [], seed


def test_a_distance_is_widened_to_where_enough_people_are_and_the_catalogues_own_stays() -> None:
    people = population(*([travel(km=km)] for km in (*[3] * 8, 7, *[12] * 8, *[40] * 3)))
    measure = copy_of("telework")
    assert rings_of(measure, people, FLOOR) == [0.0, 3.0]
    moved = widened(copy_of("telework", least_km=5, most_km=8), people, FLOOR).eligible
    assert (moved.least_km, moved.most_km) == (3.0, None)
    for one in catalogue():
        assert widened(one, people, FLOOR) is one


# --- how much, and at what price --------------------------------------------------------------------------------------


def found_by_shares(people: Population) -> tuple[float, float]:
    """Return between what a coordinator finds the savings of all whom a copy is for, in percent, by trying every share."""
    low, high = 0.0, float("inf")
    for percent in range(1, 101):
        module = told_of(copy_of("telework", share=percent / 100), people).module
        assert module is not None
        unit = 10.0 ** (np.floor(np.log10(module.all_percent)) - 1)
        low = max(low, (module.all_percent - unit / 2) / percent)
        high = min(high, (module.all_percent + unit / 2) / percent)
    return 100 * low, 100 * high


def of(distance: float) -> Population:
    return population(*[[travel(km=20)]] * 12, [travel(km=distance)], *[[travel("bus", km=20)]] * 8)


def test_who_tries_every_share_finds_no_more_than_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each share is rounded to two digits, and together they tell the sum to four: with and without somebody, what they save."""
    low, high = found_by_shares(of(37))
    assert low < high
    assert found_by_shares(of(40)) == (low, high), "three km more are not seen"
    monkeypatch.setattr(telling, "coarse", lambda module, assessed, people: module)
    sharp = found_by_shares(of(37)), found_by_shares(of(40))
    assert sharp[0][1] < sharp[1][0], "without the rule they are told apart"


def test_whoever_tries_every_floor_learns_no_more_of_how_many_it_is_for() -> None:
    shown: dict[float, set[tuple[float, ...]]] = {}
    for number in range(20, 60):
        people = population(*[[travel(km=20)]] * number, *[[travel("bus", km=20)]] * 30)
        told = [told_of(copy_of("telework"), people, floor).module for floor in (5, 6, 10, 11)]
        counts = [module.eligible for module in told if module]
        shown.setdefault(counts[0], set()).add(tuple(counts))
    assert all(len(one) == 1 for one in shown.values())


def test_of_those_who_travel_farthest_nobodys_savings_are_seen_by_moving_the_goal() -> None:
    """How many give one percent, for one share after the other, is the curve of what each of them saves."""
    distances = [
        180,
        160,
        150,
        140,
        131,
        122,
        113,
        104,
        100,
        95,
        91,
        88,
        85,
        82,
        80,
        78,
        76,
        74,
        72,
        71,
        70,
        69,
        68,
        67,
    ]
    steps = []
    for own in (100, 90):
        people = population(*([travel("train", km=20), travel(km=own if km == 100 else km)] for km in distances))
        measure = copy_of("telework")
        measure = msgspec.structs.replace(measure, effect=msgspec.structs.replace(measure.effect, order="longest"))
        one = assess(measure, people, FACTORS, DAY)
        numbers = [
            make_modules([one], people, Willingness(), goal * TONNE, together=6, replicates=2)[0].number
            for goal in np.linspace(300, 900, 25)
        ]  # fmt: skip
        steps.append(np.round([number for number in numbers if number], 6))
    jumps = [np.unique(np.round(np.diff(one), 5)) for one in steps]
    assert all(len(one) <= 2 * len(distances) // 6 for one in jumps), "as many slopes as groups of six, not as people"


# --- who would --------------------------------------------------------------------------------------------------------


def shares_told(yes: int, answered: int) -> list[float]:
    """Return what is told for every share that a coordinator may expect."""
    said = Willingness({"willing_e_bike": {number: float(number < yes) for number in range(answered)}}, floor=FLOOR)
    acceptance = BY_KEY["e_bike"].acceptance
    return [
        expected_share(msgspec.structs.replace(acceptance, share=share / 1000), *said.worth("willing_e_bike"))
        for share in range(0, 1001, 5)
    ]


def test_no_answer_is_found_by_moving_what_is_expected() -> None:
    assert shares_told(100, 300) == shares_told(101, 300), "one yes more"
    for few in (0, 1, 5):
        assert shares_told(few, 30) == shares_told(0, 0), "so few said yes"
        assert shares_told(30 - few, 30) == shares_told(0, 0), "so few did not"


# --- what a plan is made of -------------------------------------------------------------------------------------------


def test_a_plan_is_made_of_groups_of_enough_people_who_save_the_same() -> None:
    for seed in range(TRIED):
        people = organisation_of(seed)
        assessed = [assess(one, people, FACTORS, DAY) for one in catalogue()]
        cells = _cells_of(people)
        marks = np.array([cells.sums(one.uses.astype(np.float64)) > 0 for one in assessed])
        groups, marks = _large(_groups_of(cells, marks, people)[0], marks, cells, people, FLOOR)
        metres = cells.sums(people.metres) * people.recorded
        for group in set(groups.tolist()) - {-1}:
            mine = groups == group
            assert is_protected(np.rint(metres[mine]).astype(int).tolist(), FLOOR, LEAST_METRES), seed
            assert (marks[:, mine] == marks[:, mine][:, :1]).all(), "all of a group have the same to choose from"
        offers = make_offers(assessed, people, Willingness(), 20 * TONNE, floor=FLOOR)
        assert len({(one.measure, one.group) for one in offers.options}) == len(offers.options)


def test_somebody_whom_nobody_is_like_is_moved_by_no_plan_alone() -> None:
    flyer = [travel(km=20), travel("flight", km=900, trips=2, purpose="business")]
    people = population(*[[travel(km=20)]] * 12, flyer, employed=52)
    assessed = [assess(one, people, FACTORS, DAY) for one in catalogue()]
    with_it, without = (make_offers(assessed, people, Willingness(), 20 * TONNE, floor=floor) for floor in (0, FLOOR))
    flight = {assessed[one.measure].measure.key for one in with_it.options} - {
        assessed[one.measure].measure.key for one in without.options
    }
    assert flight, "what only the flight could be replaced by"
    assert without.options

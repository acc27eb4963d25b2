"""How far what a mix saves may be from what is told: by hand, for made-up organisations, and on the page; what is not proven."""

import dataclasses

import numpy as np
import pytest

from app.database import Database
from app.measures.asking import asked_of
from app.measures.assessing import assess
from app.measures.catalogue import catalogue
from app.measures.grouping import grouped, make_offers
from app.measures.mix_error import savings_error, savings_margin
from app.measures.mixes import Mix, Move, Taken
from app.measures.planning import answer, unproven
from app.measures.profiles import Population
from tests.support.desk import open_desk
from tests.support.profiles import DAY, FACTORS, population, travel
from tests.test_measures_modules import NOBODY_ASKED, TONNE
from tests.test_planner_page import coordinator, ground, plain, told

BY_KEY = {one.key: one for one in catalogue()}
TELEWORK = BY_KEY["telework"]


def drivers(kilometres: list[float], employed: int) -> Population:
    return population(*([travel(km=one)] for one in kilometres), employed=employed)


def moved(people: Population, share: float) -> tuple[Mix, list[float]]:
    """Return a mix that moves a share of each group by telework, and what each of those who recorded saves."""
    one = assess(TELEWORK, people, FACTORS, DAY)
    offers = make_offers([one], people, NOBODY_ASKED, 100 * TONNE)
    moves = tuple(
        Move("telework", group, round(share * size)) for group, size in enumerate(offers.sizes) if round(share * size)
    )
    found = grouped([one], people)
    saved = found.cells.sums(one.milligrams)
    return Mix((), moves, 0.0, 0.0, 0.0), saved.tolist()


def test_of_a_group_it_is_the_error_of_a_mean_and_of_who_changes() -> None:
    people = drivers([20.0, 22.0, 24.0, 26.0], employed=40)
    mix, saved = moved(people, 0.5)
    [move] = mix.moves
    spread = float(np.std(saved, ddof=1))
    x, n, employed = move.people, 4, 40
    expected = (x**2 * spread**2 / n + x * (1 - x / employed) * spread**2) ** 0.5
    error, behind = savings_error(mix, [assess(TELEWORK, people, FACTORS, DAY)], people)
    assert (error, behind) == (pytest.approx(expected), 4)
    assert savings_margin(mix, [assess(TELEWORK, people, FACTORS, DAY)], people) >= 1.95 * expected


def test_where_all_are_alike_nothing_is_uncertain_and_a_single_one_borrows_from_the_others() -> None:
    alike = drivers([20.0] * 5, employed=50)
    mix, _ = moved(alike, 0.5)
    assert savings_error(mix, [assess(TELEWORK, alike, FACTORS, DAY)], alike)[0] == pytest.approx(0, abs=1)
    one_far = drivers([20.0, 21.0, 22.0, 100.0], employed=40)
    mix, _ = moved(one_far, 0.5)
    alone = dataclasses.replace(mix, moves=tuple(one for one in mix.moves if one.people == 5))
    assert len(alone.moves) == 1
    assert savings_error(alone, [assess(TELEWORK, one_far, FACTORS, DAY)], one_far)[0] > 0


def test_measures_for_the_same_people_vary_together() -> None:
    people = drivers([20.0, 22.0, 24.0, 26.0], employed=40)
    two = [assess(TELEWORK, people, FACTORS, DAY), assess(BY_KEY["renewable_fuel"], people, FACTORS, DAY)]
    group = int(grouped(two, people).groups.max())

    def variance(*moves: Move) -> float:
        return savings_error(Mix((), moves, 0.0, 0.0, 0.0), two, people)[0] ** 2

    first, second = Move("telework", group, 20), Move("renewable_fuel", group, 20)
    assert variance(first, second) > variance(first) + variance(second), "who drives far saves more by both"


def test_the_interval_holds_what_a_made_up_organisation_saves() -> None:
    random = np.random.default_rng(5)
    held, samples = 0, 120
    for _ in range(samples):
        everybody = random.uniform(16.0, 29.0, 300)
        recorded = random.choice(300, 90, replace=False)
        people = drivers(everybody[recorded].round(3).tolist(), employed=300)
        mix, saved = moved(people, 0.4)
        [move] = mix.moves
        # A kilometre saves everybody as much, so what any choice of them saves is known.
        per_km = saved[0] / everybody[recorded].round(3)[0]
        true = per_km * random.choice(everybody, move.people, replace=False).sum()
        estimate = move.people * float(np.mean(saved))
        error, _ = savings_error(mix, [assess(TELEWORK, people, FACTORS, DAY)], people)
        held += abs(true - estimate) <= 1.96 * error
    assert held >= 0.9 * samples


def test_the_page_tells_the_interval_and_what_is_not_proven(database: Database) -> None:
    world = told(database)
    found = ground(database, world)
    asked = asked_of({"percent": "22"}, [one.key for one in found.measures], found.default_percent, found.percent_step)
    here = answer(found, asked)
    assert here.cheaper_ore is None, "so few options are solved whole"
    assert here.total is not None
    assert here.total.milligrams is not None
    assert here.interval is not None
    assert here.interval.low < here.total.milligrams < here.interval.high
    with open_desk(database) as desk:
        with database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        text = plain(desk.get("/measures/planner?percent=22"))
    assert "Med 95 % säkerhet mellan" in text
    assert "Det är inte bevisat" not in text


def test_a_mix_that_is_not_proven_says_what_another_could_cost_less() -> None:
    taken = (Taken("telework", 40, 5e9, 1_000_000.0), Taken("eco_driving", 40, 5e9, -1_000_000.0))
    assert unproven(Mix(taken, (), 1e10, 0.0, gap_ore=0.0)) is None
    assert unproven(Mix(taken, (), 1e10, 0.0, gap_ore=199.0)) is None, "one in ten thousand of what is paid"
    assert unproven(Mix(taken, (), 1e10, 0.0, gap_ore=260_000.0)) == 300_000
    assert unproven(Mix(taken, (), 1e10, 0.0, gap_ore=300.0)) == 100_000, "in whole thousands of kr, upwards"

"""Nobody's travel follows from the indicators of a round taken from each other, nor from what is told around them.

`CERO_HISTORIES=500` tries so many rounds.
"""

import os
import random
from collections.abc import Mapping

import pytest

from app.disclosure.figures import NEAREST_MILLIGRAMS
from app.disclosure.rules import LEAST_MILLIGRAMS, is_protected
from app.measurement import steps
from app.measurement.estimation import Key
from app.measurement.indicators import DEFINITIONS, IndicatorKey
from app.measurement.steps import Amounts, Cell, steps_of
from tests.support.ranges import FREE, Ranges

ROUNDS = int(os.environ.get("CERO_HISTORIES", "60"))
FLOOR = 5
INSIDERS = 4
WAYS = (
    Key("commute", "car", "private"), Key("commute", "bus", ""), Key("business", "car", "private"),
    Key("business", "car", "pool"), Key("business", "flight", ""), Key("business", "taxi", ""), Key("private", "car", "private"),
    Key("private", "flight", ""),
)  # fmt: skip
OF_MILLIGRAMS = {key: one for key, one in DEFINITIONS.items() if one.least == LEAST_MILLIGRAMS}
Round = Mapping[tuple[int, Key], int]
"""Mg CO2e by person and way."""


def round_of(seed: int) -> Round:
    """Return a round in which some ways are few people's."""
    chance = random.Random(seed)
    people = chance.choice([8, 12, 12, 20, 40])
    found: dict[tuple[int, Key], int] = {}
    for way in WAYS:
        travellers = chance.sample(range(people), min(people, chance.choice([0, 0, 1, 1, 2, 6, 8, 12, 40])))
        scale = chance.choice([3, 8, 20, 150 if way.mode == "flight" else 30]) * 1_000_000
        found |= {(one, way): round(chance.uniform(0.7, 1.3) * scale) for one in travellers}
    return found


def told_of(travelled: Round) -> tuple[dict[int, int], dict[IndicatorKey, Amounts], dict[IndicatorKey, int]]:
    """Return what everybody emitted, the indicators that may be told, and to how much each is."""
    whole: dict[int, int] = {}
    for (person, _), milligrams in travelled.items():
        whole[person] = whole.get(person, 0) + milligrams
    parts = {}
    for key, one in OF_MILLIGRAMS.items():
        travel: dict[Cell, dict[int, int]] = {}
        for (person, way), milligrams in travelled.items():
            if one.belongs(way):
                travel.setdefault((way, 1), {})[person] = milligrams
        parts[key] = Amounts(travel, {})
    parts = {key: one for key, one in parts.items() if is_protected(one.people.values(), FLOOR, LEAST_MILLIGRAMS)}
    return whole, parts, steps_of(whole, parts, FLOOR, LEAST_MILLIGRAMS)


def isolated(travelled: Round) -> list[tuple[int, Key]]:
    """Return whose travel by which way follows, to somebody who knows who went by what, and of four people how far."""
    whole, parts, told_to = told_of(travelled)
    if not is_protected(whole.values(), FLOOR, LEAST_MILLIGRAMS):
        return []
    places = list(travelled)
    ranges = Ranges([FREE] * len(places))
    unit = LEAST_MILLIGRAMS / 1000
    tell = [(dict.fromkeys(range(len(places)), 1.0), sum(whole.values()), NEAREST_MILLIGRAMS)]
    for key, part in parts.items():
        belongs = OF_MILLIGRAMS[key].belongs
        tell.append(
            ({at: 1.0 for at, one in enumerate(places) if belongs(one[1])}, sum(part.people.values()), told_to[key])
        )
    for row, exact, step in tell:
        value = round(exact / step) * step
        ranges.tell((value - step / 2) / unit, (value + step / 2) / unit, row)
    found = []
    for at, (person, way) in enumerate(places):
        insiders = sorted({one for one, of in places if one != person}, key=lambda one: -travelled.get((one, way), 0))[
            :INSIDERS
        ]
        inside = [other for other, (one, _) in enumerate(places) if one in insiders]
        for other in inside:
            ranges.know(other, travelled[places[other]] / unit)
        low, high = ranges.of({at: 1.0})
        for other in inside:
            ranges.forget(other)
        true = travelled[person, way] / unit
        if high - low < max(min(1000, true), true / 10) * (1 - 1e-6):
            found.append((person, way))
    return found


def test_nobodys_travel_follows_from_indicators_taken_from_each_other() -> None:
    assert {seed: found for seed in range(ROUNDS) if (found := isolated(round_of(seed)))} == {}


ONE_FLIGHT: Round = (
    {(one, WAYS[0]): 8_000_000 for one in range(12)}
    | {(one, WAYS[2]): 90_000_000 for one in range(12)}
    | {(0, WAYS[4]): 500_000_000}
)
ONE_PRIVATE_TRIP: Round = (
    {(one, WAYS[0]): 20_000_000 for one in range(12)}
    | {(one, WAYS[2]): 30_000_000 for one in range(12)}
    | {(3, WAYS[6]): 150_000_000}
)


def from_the_whole_alone(
    whole: Mapping[int, int], parts: Mapping[IndicatorKey, Amounts], floor: int, least: int
) -> dict[IndicatorKey, int]:
    """Take each indicator from the whole, and from nothing else."""
    return {
        key: steps.step_of([amount - part.people.get(one, 0) for one, amount in whole.items()], floor, least)
        for key, part in parts.items()
    }


@pytest.mark.parametrize(
    ("travelled", "who"),
    [(ONE_FLIGHT, (0, WAYS[4])), (ONE_PRIVATE_TRIP, (3, WAYS[6]))],
    ids=["a flight", "a private trip"],
)
def test_one_persons_way_follows_where_indicators_are_not_taken_from_each_other(
    travelled: Round, who: tuple[int, Key], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Business travel without that by private car was the one flight, to four kilograms of five hundred."""
    assert isolated(travelled) == []
    monkeypatch.setitem(globals(), "steps_of", from_the_whole_alone)
    assert who in isolated(travelled)

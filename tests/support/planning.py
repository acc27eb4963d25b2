"""Small offers made by chance, and every mix that there is of them, counted out by hand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from hypothesis import strategies as some

from app.measures.mixes import NOTHING, Mix
from app.measures.offers import Offers, Option

KEYS = ("bicycle", "bus", "meeting")


@dataclass(frozen=True, slots=True)
class Counted:
    """One mix: people by measure, mg and öre."""

    people: tuple[int, ...]
    milligrams: float
    ore: float


def every_mix(
    offers: Offers, required: Mapping[str, int] = NOTHING, excluded: frozenset[str] = frozenset()
) -> list[Counted]:
    """Return all mixes, those alike once."""
    sums = {((0,) * len(offers.measures), 0.0, 0.0)}
    for group in range(len(offers.sizes)):
        ways = list(_ways(offers, group, excluded))
        sums = {
            (tuple(map(sum, zip(people, way[0], strict=True))), mg + way[1], ore + way[2])
            for (people, mg, ore), way in product(sums, ways)
        }
    least = [required.get(key, 0) for key in offers.measures]
    return [
        Counted(people, mg, ore + sum(fixed for fixed, count in zip(offers.fixed_ore, people, strict=True) if count))
        for people, mg, ore in sums
        if all(count >= fewest for count, fewest in zip(people, least, strict=True))
    ]


def _ways(offers: Offers, group: int, excluded: frozenset[str]) -> Iterator[tuple[tuple[int, ...], float, float]]:
    """Yield what can be done with one group."""
    options = [one for one in offers.options if one.group == group and offers.measures[one.measure] not in excluded]
    for counts in product(*(range(one.most + 1) for one in options)):
        if sum(counts) <= offers.sizes[group]:
            people = [0] * len(offers.measures)
            for one, count in zip(options, counts, strict=True):
                people[one.measure] = count
            yield (
                tuple(people),
                sum(count * one.milligrams for one, count in zip(options, counts, strict=True)),
                sum(count * one.ore for one, count in zip(options, counts, strict=True)),
            )


def cheapest(mixes: list[Counted], need: float, budget: float | None = None) -> float | None:
    """Return öre of the cheapest mix that saves so much within the budget, None if there is none."""
    costs = [one.ore for one in mixes if one.milligrams >= need and (budget is None or one.ore <= budget)]
    return min(costs, default=None)


def most(mixes: list[Counted], budget: float | None = None) -> float | None:
    """Return mg of the mix that saves most within the budget, None if there is none."""
    return max((one.milligrams for one in mixes if budget is None or one.ore <= budget), default=None)


def fits(offers: Offers, mix: Mix) -> None:
    """Hold that a mix can be: nobody moved twice, nobody who would not accept, sums that are those of its parts."""
    moved = [0] * len(offers.sizes)
    options = {(offers.measures[one.measure], one.group): one for one in offers.options}
    by_measure: dict[str, list[float]] = {}
    for move in mix.moves:
        option = options[move.measure, move.group]
        assert 1 <= move.people <= option.most
        moved[move.group] += move.people
        part = by_measure.setdefault(
            move.measure, [0, 0.0, offers.fixed_ore[offers.measures.index(move.measure)]]
        )  # fmt: skip
        part[0] += move.people
        part[1] += move.people * option.milligrams
        part[2] += move.people * option.ore
    assert all(count <= size for count, size in zip(moved, offers.sizes, strict=True))
    assert {one.measure: [one.people, one.milligrams, one.ore] for one in mix.taken} == by_measure
    assert [one.measure for one in mix.taken] == [key for key in offers.measures if key in by_measure]
    assert mix.people == sum(moved)


@some.composite
def small_offers(draw: some.DrawFn) -> Offers:
    """Up to three groups of up to three people, and up to three measures; whole mg and öre, so that sums are exact."""
    measures = draw(some.integers(1, len(KEYS)))
    sizes = tuple(draw(some.lists(some.integers(0, 3), min_size=1, max_size=3)))
    options = tuple(
        Option(
            measure, group, draw(some.integers(0, size)),
            draw(some.integers(0, 40)) * 25_000_000, draw(some.integers(-20, 40)) * 5_000,
        )
        for measure in range(measures)
        for group, size in enumerate(sizes)
        if draw(some.booleans()) or measure == 0
    )  # fmt: skip
    fixed = tuple(draw(some.integers(0, 3)) * 40_000 for _ in range(measures))
    return Offers(sizes, KEYS[:measures], fixed, options, 1e10)


def shares() -> some.SearchStrategy[float]:
    """Return how much is to be saved, as a share of what can be: hardly anything, just all, a little more than all."""
    return some.sampled_from([0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0, 1.05, 1.6])

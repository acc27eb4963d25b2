"""What is told of modules: of more people than the floor, of nobody who stands out, and too coarse to subtract."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.measures.acceptance import Willingness
from app.measures.answers import answers_from
from app.measures.assessing import assess
from app.measures.catalogue import catalogue
from app.measures.forms import KILOMETRES, FormError, own_texts, typed_of, wanted_of
from app.measures.merging import Entry, applied
from app.measures.modules import Interval, make_modules
from app.measures.profiles import Population
from app.measures.routes import typed_as
from app.measures.telling import Told, people_step, significant, tell
from tests.support.profiles import DAY, FACTORS, many, population, travel

BY_KEY = {one.key: one for one in catalogue()}
TONNE = 1e9


def told(key: str, people: Population, baseline: float = 20 * TONNE, floor: int = 5) -> Told:
    measure = BY_KEY[key]
    one = assess(measure, people, FACTORS, DAY)
    [module] = make_modules([one], people, Willingness(), baseline)
    return tell(Entry(measure), one, module, people, floor)


def test_a_measure_for_as_many_as_the_floor_is_not_told_and_for_more_it_is() -> None:
    others = many(20, travel("bus", km=20))
    assert told("telework", population(*many(5, travel(km=20)), *others)).module is None
    assert told("telework", population(*many(12, travel(km=20)), *others)).module is not None
    assert told("telework", population(*many(12, travel(km=20)), *others), floor=12).module is None


def test_nobody_and_too_few_are_told_alike() -> None:
    others = many(20, travel("bus", km=20))
    none, few = (told("telework", population(*many(number, travel(km=20)), *others)) for number in (0, 3))
    assert none == few


def test_what_is_nearly_all_one_persons_is_not_told() -> None:
    people = population(*many(7, travel(km=0.6)), [travel(km=300)], *many(20, travel("bus", km=20)))
    assert told("eco_driving", people).module is None


def test_people_are_told_in_steps_of_as_many_as_the_floor_stands_for() -> None:
    people = population(*many(23, travel(km=20)), *many(20, travel("bus", km=20)), employed=430)
    assert people_step(people, 5) == 50
    found = told("telework", people).module
    assert found is not None
    assert found.eligible == 250
    assert people_step(population(*many(43, travel())), 5) == 5


def test_one_more_person_is_not_seen_in_the_number_of_people() -> None:
    others = many(60, travel("bus", km=20))
    shown = {
        module.eligible
        for number in (21, 22)
        if (module := told("telework", population(*many(number, travel(km=20)), *others)).module)
    }
    assert len(shown) == 1


def test_so_few_that_travel_far_are_neither_counted_nor_priced() -> None:
    near = many(20, travel("train", km=65))
    people = population(*many(12, travel(km=80)), *near)
    found = told("train_tickets", people)
    assert found.few == 10
    assert found.reaches
    assert found.module is not None
    assert (found.module.number, found.module.ore, found.ore_per_tonne) == (None, 0, None)


def test_a_part_of_a_person_is_told_as_a_whole_one_with_what_they_give() -> None:
    people = population(*many(20, travel(km=20)), *many(5, travel("bus", km=20)))
    whole, small = (told("public_transport_trial", people, baseline=baseline) for baseline in (200 * TONNE, 20 * TONNE))
    assert whole.module is not None
    assert small.module is not None
    assert small.module.number is not None
    assert small.module.number == round(small.module.number) >= 2
    assert small.percent > 1
    assert small.module.milligrams == pytest.approx(small.percent * 20 * TONNE / 100, rel=0.06)
    assert small.module.number_interval is not None
    assert small.module.number_interval.low <= small.module.number <= small.module.number_interval.high


@dataclass
class Person:
    member_id: int
    willing: Mapping[str, str]
    alternatives: Collection[str] = ()


def test_few_answers_are_not_in_what_is_told_and_many_only_to_a_twentieth() -> None:
    people = population(*many(40, travel(km=20)), *many(20, travel("bus", km=20)))
    measure = BY_KEY["telework"]
    one = assess(measure, people, FACTORS, DAY)
    shown = []
    for answered in (0, 3, 5, 30):
        said = answers_from(Person(number, {"telework": "yes"}) for number in range(1, answered + 1))
        [module] = make_modules([one], people, said.willingness, 20 * TONNE)
        told_one = tell(Entry(measure), one, module, people, 5).module
        assert told_one is not None
        shown.append(told_one.acceptance)
    assert shown == [0.25, 0.25, 0.25, 0.7], "(20 · 0.25 + 30) / 50"


def test_what_was_answered_is_read_by_question_and_person() -> None:
    said = answers_from(
        [
            Person(1, {"e_bike": "yes", "telework": "perhaps"}, ["public_transport"]),
            Person(2, {"e_bike": "no"}, ["none"]),
            Person(3, {}),
        ]
    )
    assert said.willingness.count("willing_e_bike") == (1, 2)
    assert said.willingness.count("willing_telework") == (0, 1), "perhaps is an answer, and no yes"
    assert said.willingness.count("willing_e_bike", [2, 3]) == (0, 1)
    assert set(said.alternatives) == {1, 2}
    assert "bus" in said.alternatives[1]
    assert "bus" not in said.alternatives[2]


def test_figures_have_two_digits_and_kronor_are_whole_thousands() -> None:
    people = population(*many(80, travel(km=17.3)), *many(20, travel("bus", km=20)), employed=317)
    module = told("telework", people).module
    assert module is not None
    assert module.number == significant(module.number or 0)
    assert module.ore % 100_000 == 0
    interval = module.number_interval
    assert interval is not None
    assert interval.low <= (module.number or 0) <= interval.high, "an interval is rounded outwards"


@given(st.floats(-1e9, 1e9))
def test_two_digits_are_near(value: float) -> None:
    assert significant(value) == pytest.approx(value, rel=0.051)


def test_what_reaches_comes_first_and_what_is_not_told_last() -> None:
    from app.measures.smorgasbord import in_order

    people = population(*many(30, travel(km=20)), *many(20, travel("bus", km=20)))
    reaching, less, untold = (
        told("telework", people), told("eco_driving", people, 4000 * TONNE), told("bicycle_pool", people),
    )  # fmt: skip
    assert in_order([untold, less, reaching]) == (reaching, less, untold)
    assert reaching.module is not None
    dear = replace(
        reaching, module=replace(reaching.module, ore=reaching.module.ore + 1e9, number_interval=Interval(0, 1))
    )
    assert in_order([dear, reaching]) == (reaching, dear)


# --- what a coordinator types -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_form_sent_back_as_it_was_changes_nothing(language: str) -> None:
    for measure in catalogue():
        wanted = wanted_of(typed_as(measure, language), measure)
        assert applied(measure, wanted) == measure, measure.key


WRONG = {
    "name": " ", "says": "{number}", "share": "0", "acceptance": "101", "years": "0", "once_kr": "tio", "yearly_kr": "1e9",
    "fixed_once_kr": "-1", "fixed_yearly_kr": "", "least_km": "4", "most_km": "0.5",
}  # fmt: skip


@pytest.mark.parametrize("field", WRONG)
def test_what_cannot_be_is_told_at_its_field(field: str) -> None:
    measure = BY_KEY["walk_or_cycle"]
    with pytest.raises(FormError) as refused:
        wanted_of(typed_as(measure) | {field: WRONG[field]}, measure)
    assert refused.value.field == field


def test_numbers_are_read_as_swedes_write_them() -> None:
    measure = BY_KEY["walk_or_cycle"]
    wanted = wanted_of(typed_as(measure) | {"yearly_kr": "−1 250,5", "share": "62,5", "most_km": ""}, measure)
    after = applied(measure, wanted)
    assert (after.cost.yearly_kr, after.effect.share, after.eligible.most_km) == (-1250.5, 0.625, None)


def test_distances_are_chosen_so_coarsely_that_no_edge_passes_one_person_alone() -> None:
    measure = BY_KEY["walk_or_cycle"]
    with pytest.raises(FormError):
        wanted_of(typed_as(measure) | {"most_km": "6.1"}, measure)
    for one in catalogue():
        assert one.eligible.least_km in KILOMETRES, one.key
        assert one.eligible.most_km is None or one.eligible.most_km in KILOMETRES, one.key
    assert typed_of(measure, "en")["name"] == measure.name.en


def test_a_measure_of_ones_own_assumes_everything_and_asks_nothing() -> None:
    for pattern in catalogue():
        own = applied(pattern, {"name": {"sv": "Vår", "en": "Vår"}} | own_texts("Vår", pattern))
        assert own.evidence.grade == "assumption"
        assert own.acceptance.question == ""

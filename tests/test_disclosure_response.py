"""Nobody is seen to take part in a round, nor to be missing: not by asking before and after everything that happens."""

import os
import random
from collections.abc import Callable
from typing import Any

import pytest

from app.database import Database
from app.disclosure.rules import LOWEST_FLOOR
from app.measurement.rounds import head_counts_of, weeks_of
from app.questionnaire import response
from app.questionnaire.response import told_groups
from tests.support.desk import open_desk
from tests.support.people import TODAY, make_workplace
from tests.support.polled import Colleagues, Poller
from tests.test_questionnaire import opened

HISTORIES = int(os.environ.get("CERO_HISTORIES", "1"))
EVENTS = 45


def polled(
    database: Database, seed: int, play: Callable[[Colleagues], None] = lambda all_of_them: all_of_them.play(EVENTS)
) -> list[str]:
    """Let a round happen, and return what a poller saw of few."""
    workplace = make_workplace(database, *(f"Person {number}" for number in range(26)), head_count=26)
    with open_desk(database, workplace=workplace) as desk:
        desk.configure(privacy_floor=LOWEST_FLOOR)
        desk.post("/people/departments", name="Skola", head_count="14")
        desk.post("/people/departments", name="Bad", head_count="3")
        measured = opened(desk.database, desk.workplace, TODAY, 2)
        poller = Poller(desk, f"/measure/rounds/{measured.round_id}")
        play(Colleagues(desk, measured, poller, seed))
    assert any(any(numbers) for numbers in poller.seen.values())
    return poller.found


@pytest.mark.parametrize("seed", range(HISTORIES))
def test_a_poller_sees_nobody_take_part(database: Database, seed: int) -> None:
    assert polled(database, seed) == []


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(100, 100 + max(20, HISTORIES)))
def test_a_poller_sees_nobody_take_part_in_many_rounds(database: Database, seed: int) -> None:
    assert polled(database, seed) == []


def fives(floor: int) -> int:
    return LOWEST_FLOOR


def one_more_and_back(colleagues: Colleagues) -> None:
    """Let twelve answer, one after the other, and the last take it back."""
    colleagues.poller.look("at first")
    for person in range(12):
        colleagues.answer(person)
        colleagues.poller.look(f"answer of {person}")
    colleagues.take_back(11)
    colleagues.poller.look("take_back")


MUTANTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "steps are as few as the floor": lambda patch: patch.setattr(response, "step_of", fives),
    "the page counts whenever it is asked": lambda patch: patch.setattr(response, "_stored", counted_now),
    "who takes back counts no more": lambda patch: patch.setattr(response, "departments_first_answered", response_now),
}


def counted_now(session: Any, measured: Any) -> Any:
    recorded = response.departments_first_recorded_in(session, measured.organisation_id, weeks_of(measured))
    answered = response.departments_first_answered(session, measured.organisation_id, measured.round_id)
    return response.finest(head_counts_of(session, measured), recorded.values(), answered.values())


def response_now(session: Any, organisation_id: int, round_id: int) -> dict[int, int]:
    from app.questionnaire.results import departments_answered

    return departments_answered(session, organisation_id, round_id)


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_poller_sees_somebody_where_a_rule_is_missing(
    database: Database, monkeypatch: pytest.MonkeyPatch, mutant: str
) -> None:
    assert polled(database, 0, one_more_and_back) == []
    MUTANTS[mutant](monkeypatch)
    assert polled(database, 0, one_more_and_back) != []


def test_whoever_tries_every_floor_learns_no_more_than_the_lowest_tells() -> None:
    chance = random.Random(4)
    for _ in range(40):
        head_counts = {number: chance.choice([0, 3, 8, 12, 14, 25, 60]) for number in range(1, 7)}
        told: dict[Any, set[Any]] = {}
        for _ in range(60):
            recorded, answered = (
                [one for one in head_counts for _ in range(chance.randint(0, head_counts[one]))] for _ in range(2)
            )
            least = tuple(told_groups(head_counts, recorded, answered, LOWEST_FLOOR))
            more = tuple(tuple(told_groups(head_counts, recorded, answered, floor)) for floor in (6, 7, 11, 12, 20, 50))
            told.setdefault(least, set()).add(more)
        assert all(len(one) == 1 for one in told.values())


def test_who_works_in_a_department_that_was_opened_since_is_in_no_line_of_their_own() -> None:
    [large, small] = told_groups({1: 40, 2: 14}, [1] * 12 + [7], [1] * 6 + [2] * 6 + [7], LOWEST_FLOOR)
    assert (large.departments, large.recorded, large.answered) == (frozenset({1}), 12, 6)
    assert (small.departments, small.recorded, small.answered) == (frozenset({2}), None, 6)

"""Answers weighted by department: the known truth of a made-up organisation, what weights cost, and that they give nobody away."""

import datetime as dt
import itertools
import random

import numpy as np
import pytest

from app.calendar import WEEK
from app.database import Database
from app.measurement.models import Round
from app.measures.acceptance import Willingness
from app.measures.answers import answers_of
from app.organisations.models import Department, Member
from app.organisations.service import get_organisation, next_ids
from app.questionnaire.questions import questions
from app.questionnaire.telling import ToldQuestion, release_answers, told_answers, told_cells, told_question
from app.questionnaire.views import interval_of, shown_round
from app.questionnaire.weighting import answer_weights, design_effect, step_of_shares, weighted_mean
from app.statistics.sample import sample
from app.statistics.shares import weighted_share, wilson
from app.statistics.weights import weights
from tests.support.people import TODAY, Workplace, make_workplace, new_device
from tests.test_questionnaire import CYCLIST, DRIVER, answers, applied, opened

FLOOR = 5
EMPLOYED = {1: 400, 2: 60, 3: 40}
SUPPORT = questions()["support"]


def made_up(seed: int) -> tuple[float, list[str], list[int]]:
    """Return the true share that is for it, what those who answered said, and their departments.

    Department 2 is for it and answers eagerly; department 1 is large, doubtful and slow.
    """
    chance = random.Random(seed)
    opinion = {1: 0.25, 2: 0.85, 3: 0.5}
    said, where, favour = [], [], 0
    for department, employed in EMPLOYED.items():
        for _ in range(employed):
            one = chance.random() < opinion[department]
            favour += one
            if chance.random() < {1: 0.2, 2: 0.9, 3: 0.5}[department]:
                said.append("for" if one else "against")
                where.append(department)
    return favour / sum(EMPLOYED.values()), said, where


def stands_for(where: list[int]) -> list[float]:
    by_id = answer_weights(dict(enumerate(where)), EMPLOYED, FLOOR)
    return [by_id[number] for number in range(len(where))]


def test_the_weighted_interval_holds_the_truth_and_the_unweighted_one_does_not() -> None:
    held, fooled = 0, 0
    for seed in range(300):
        truth, said, where = made_up(seed)
        told = told_question(SUPPORT, said, stands_for(where), FLOOR)
        found = interval_of(told.shares["for"] / 100, told, sum(EMPLOYED.values()), FLOOR)
        held += found.lower <= truth <= found.upper
        plain = wilson(said.count("for"), len(said), head_count=sum(EMPLOYED.values()))
        fooled += plain.lower <= truth <= plain.upper
    assert held >= 0.93 * 300, "95 %, rounded outwards by the step of the share"
    assert fooled < 0.05 * 300, "the eager department speaks for all"


def test_weights_are_those_of_the_statistics() -> None:
    _, said, where = made_up(1)
    exact = weights(sample([float(one == "for") for one in said], where, EMPLOYED))
    assert stands_for(where) == pytest.approx(exact.tolist())
    assert sum(stands_for(where)) == pytest.approx(sum(EMPLOYED.values()))
    found = weighted_share([one == "for" for one in said], exact.tolist())
    kish = found.effective_people
    assert design_effect(exact.tolist()) >= len(said) / kish
    told = told_question(SUPPORT, said, exact.tolist(), FLOOR)
    assert told.shares["for"] / 100 == pytest.approx(found.value, abs=0.011)


def test_a_department_of_which_too_few_answered_is_of_one_group_with_the_others() -> None:
    where = dict(enumerate([1] * 20 + [2] * 12 + [3] * 3))
    found = answer_weights(where, EMPLOYED | {4: 8, 9: 0}, FLOOR)
    assert found[0] == 400 / 20
    assert {found[20], found[34]} == {(60 + 40 + 8) / 15}, "three answers are joined by the next smallest department"
    assert answer_weights({1: 5, 2: 5}, {5: 1}, FLOOR) == {1: 1.0, 2: 1.0}, "nobody stands for less than themselves"
    assert answer_weights({1: 77}, {}, FLOOR) == {1: 1.0}, "a department that is newer than the round"
    assert answer_weights({}, EMPLOYED, FLOOR) == {}


def test_unequal_weights_cost_precision_and_equal_ones_none() -> None:
    assert design_effect([7.0] * 30) == 1
    assert design_effect([1.0] * 10 + [3.0] * 10) == 1.25
    assert design_effect([1.0] * 200 + [400.0]) > 10
    told = ToldQuestion(40, {"for": 50}, design_effect=2)
    narrow, wide = (interval_of(0.5, one, None, FLOOR) for one in (ToldQuestion(40, {"for": 50}), told))
    assert wide.upper - wide.lower > narrow.upper - narrow.lower
    assert interval_of(0.5, ToldQuestion(40), 42, FLOOR).upper > 0.5, (
        "as if six at least were missing, who are not to be seen"
    )
    assert interval_of(0.5, ToldQuestion(10), 6, FLOOR).upper > 0.9, "fewer employed than answered by the roundings"
    mean, margin = weighted_mean([2.0, 4.0, 9.0], [1.0, 1.0, 2.0])
    assert (mean, margin > 0) == (6.0, True)


def test_what_is_told_leaves_open_how_any_department_answered() -> None:
    # A reader who knows how many answered in both departments, and so the weights to the digit, tries every possibility.
    for slow, eager, employed in ((20, 15, (300, 20)), (12, 30, (200, 31)), (60, 7, (100, 60)), (9, 9, (40, 12))):
        weighted = [employed[0] / slow] * slow + [employed[1] / eager] * eager
        for yes in itertools.product((slow // 4, slow // 2), (1, eager // 2, eager - 1)):
            told = _told(weighted, slow, eager, yes)
            if not told:
                continue
            alike = [
                one
                for one in itertools.product(range(slow + 1), range(eager + 1))
                if _told(weighted, slow, eager, one) == told
            ]
            assert len({one[1] for one in alike}) > 2, (slow, eager, yes)
            assert len({one[0] for one in alike}) > 2, (slow, eager, yes)


def _told(weighted: list[float], slow: int, eager: int, yes: tuple[int, int]) -> dict[str, int]:
    said = ["for"] * yes[0] + ["against"] * (slow - yes[0]) + ["for"] * yes[1] + ["against"] * (eager - yes[1])
    return told_question(SUPPORT, said, weighted, FLOOR).shares


def test_an_answer_that_stands_for_nearly_all_is_not_told_and_shares_are_told_as_coarsely_as_weights_ask_for() -> None:
    assert told_cells({"for": [1.0] * 6, "against": [1.0] * 9}, FLOOR) == {"for", "against"}
    assert told_cells({"for": [90.0] + [1.0] * 5, "against": [1.0] * 9}, FLOOR) == set()
    assert step_of_shares([2.0] * 40, 5) == 5
    assert step_of_shares([60.0] * 7 + [1.0] * 20, 5) is None, "a share in steps of more than 20 percent says nothing"
    assert told_question(SUPPORT, ["for", "against"] * 10, [200.0] * 4 + [1.0] * 16, FLOOR).shares == {}


def test_a_round_is_told_weighted_by_head_count_and_says_how_many_answered(database: Database) -> None:
    ours, measured = _two_departments(database)
    over = dt.datetime.combine(measured.starts_on + 2 * WEEK, dt.time(1), dt.UTC)
    assert release_answers(database, ours.organisation_id, over)
    with database.read(ours.organisation_id) as session:
        told = told_answers(session, ours.organisation_id, measured.round_id)
        shown = shown_round(session, get_organisation(session, ours.organisation_id), measured, over.date())
        said = answers_of(session, ours.organisation_id, measured, floor=0)
    assert told is not None
    assert (told.answered, told.head_count) == (20, 100)
    # Of ten who answered where 90 are employed seven drive; of the ten of the small one, three: 66 %, not half.
    assert told.questions["summer_mode"].shares["car"] == 60
    assert told.questions["summer_mode"].design_effect == 2
    assert shown.answer_rate == 0.2
    assert shown.thin == ()
    [mode] = [one for one in shown.results if one.question.key == "summer_mode"]
    assert mode.rate == 0.2
    assert sorted(set(said.willingness.weights.values())) == [1.0, 9.0]
    yes, number = said.willingness.worth("willing_e_bike")
    assert yes / number == 1, "all who drive said yes"


def _two_departments(database: Database) -> tuple[Workplace, Round]:
    """Return a round that ten of 90 answered, of whom seven drive, and ten of ten, of whom three do."""
    ours = make_workplace(database, *(f"Person {number}" for number in range(20)), head_count=90)
    with database.write(ours.organisation_id) as session:
        [small] = next_ids(session, ours.organisation_id, 1)
        session.add(Department(organisation_id=ours.organisation_id, department_id=small, name="Bad", head_count=10))
        session.flush()
        for member_id in ours.member_ids[10:]:
            session.get_one(Member, (ours.organisation_id, member_id)).department_id = small
    measured = opened(database, ours, TODAY)
    for person in range(20):
        drives = person < 7 or person >= 17
        applied(new_device(database, ours, person), answers(measured, DRIVER if drives else CYCLIST))
    return ours, measured


def test_willingness_counts_as_many_answers_as_the_weights_are_worth() -> None:
    said = {"q": {1: 1.0, 2: 0.0, 3: 1.0, 4: 0.0}}
    assert Willingness(said).worth("q") == (2.0, 4.0)
    yes, number = Willingness(said, {1: 1.0, 2: 5.0, 3: 1.0, 4: 5.0}).worth("q")
    assert (yes / number, number) == (pytest.approx(1 / 6), pytest.approx(144 / 52))
    assert Willingness(said).worth("q", [9]) == (0.0, 0.0)
    assert np.isclose(Willingness(said, {1: 3.0}).worth("q", [1])[1], 1)

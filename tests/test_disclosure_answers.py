"""Nobody's answer follows from what is told of a round's questions, also where a coordinator asks the same of all but one.

`CERO_HISTORIES=500` tries so many rounds.
"""

import datetime as dt
import os
import random
from collections.abc import Sequence

import pytest

from app.database import Database
from app.languages import InBoth
from app.questionnaire import telling
from app.questionnaire.comparing import comparable
from app.questionnaire.own_questions import Draft, add_question
from app.questionnaire.questions import Choice, Question
from app.questionnaire.telling import Told, told_of, told_question
from tests.support.people import TODAY, make_workplace, new_device
from tests.support.ranges import Ranges
from tests.test_questionnaire import answers, applied, opened

ROUNDS = int(os.environ.get("CERO_HISTORIES", "60"))
FLOOR = 5
INSIDERS = 4
BOTH = InBoth(sv="Svar", en="Answer")
YES_OR_NO = Question(key="own_1", kind="single", text=BOTH, choices=[Choice("c1", BOTH), Choice("c2", BOTH)])
NUMBER = Question(key="own_2", kind="number", text=BOTH, least=0, most=10)


# --- the same question put to nearly the same people ------------------------------------------------------------------


def known(truth: Sequence[bool], asked: Sequence[frozenset[int]]) -> list[int]:
    """Return whose answer follows, to somebody who knows whom each question was put to and four people's answers.

    All questions ask the same, of other people each; the first is put to everybody.
    """
    told: list[frozenset[int]] = []
    ranges = Ranges([1.0] * len(truth))
    for at, people in enumerate(asked):
        some = comparable(people, told, FLOOR) if at else people
        if some is None:
            continue
        said = ["c1" if truth[one] else "c2" for one in sorted(some)]
        if len(said) <= FLOOR:
            continue
        told.append(some)
        shares = told_question(YES_OR_NO, said, [1.0] * len(said), FLOOR).shares
        for key, share in shares.items():
            half = (2.5 if len(some) < 50 else 1.0) + 0.5
            low, high = (len(some) * (share + sign * half) / 100 for sign in (-1, 1))
            sign = 1.0 if key == "c1" else -1.0
            of = len(some) if key == "c2" else 0
            ranges.tell(low - of, high - of, dict.fromkeys(some, sign))
    found = []
    for person in range(len(truth)):
        insiders = [one for one in range(len(truth)) if one != person][:INSIDERS]
        for one in insiders:
            ranges.know(one, float(truth[one]))
        low, high = ranges.of({person: 1.0})
        for one in insiders:
            ranges.forget(one)
        if low > 1e-6 or high < 1 - 1e-6:
            found.append(person)
    return found


def asked_of(chance: random.Random, people: int) -> list[frozenset[int]]:
    """Return whom a coordinator puts the same question to: everybody, all but a few, and some others."""
    everybody = frozenset(range(people))
    sets = [everybody]
    for _ in range(chance.randint(1, 6)):
        base = chance.choice(sets)
        few = frozenset(chance.sample(sorted(base), min(len(base), chance.choice([1, 1, 2, 5, 6, 8, 12]))))
        sets.append(chance.choice([base - few, everybody - few, few | frozenset(chance.sample(sorted(everybody), 9))]))
    return sets


def rounds_of(seed: int) -> tuple[list[bool], list[frozenset[int]]]:
    chance = random.Random(seed)
    people = chance.choice([14, 18, 24, 24, 31, 56])
    share = chance.uniform(0.2, 0.8)
    return [chance.random() < share for _ in range(people)], asked_of(chance, people)


def test_nobodys_answer_follows_from_the_same_question_put_to_all_but_a_few() -> None:
    assert [seed for seed in range(ROUNDS) if known(*rounds_of(seed))] == []


def test_answers_follow_where_questions_of_nearly_the_same_people_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    truth, asked = [True] * 13 + [False] * 11, [frozenset(range(24)), frozenset(range(1, 24))]
    assert known(truth, asked) == []
    monkeypatch.setitem(globals(), "comparable", lambda people, others, floor: frozenset(people))
    assert 0 in known(truth, asked)


def test_those_few_whom_another_question_was_not_put_to_are_left_out() -> None:
    everybody, drivers = frozenset(range(40)), frozenset(range(3, 40))
    assert comparable(everybody, [everybody], FLOOR) == everybody
    assert comparable(everybody, [everybody, frozenset(range(20))], FLOOR) == everybody
    assert comparable(everybody, [everybody, frozenset(range(31))], FLOOR) is None
    assert comparable(everybody, [everybody, drivers], FLOOR) is None, "whom all others were put to, and a few were not"
    assert comparable(everybody, [drivers], FLOOR) == drivers
    assert comparable(everybody - {7}, [everybody], FLOOR) is None
    halves = frozenset(range(20)), frozenset(range(20, 39))
    assert comparable(halves[1], [everybody, halves[0]], FLOOR) is None, "both from everybody leave one"


# --- a number ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "mean"),
    [
        ([10] * 20, None),
        ([0] * 20, None),
        ([10] * 18 + [9, 8], None),
        ([0] * 18 + [1, 2], None),
        ([0] * 10 + [10] * 10, 5.0),
        ([3, 4, 5, 6, 7] * 4, 5.0),
    ],
)
def test_a_mean_tells_no_answer_at_either_end(values: list[int], mean: float | None) -> None:
    """Of a number from 0 to 1 it would tell to the person how many said no, and of the highest one what everybody said."""
    assert told_question(NUMBER, values, [1.0] * len(values), FLOOR).mean == mean


# --- through the real exchange ----------------------------------------------------------------------------------------


def asked_twice(database: Database, *, late: bool = False) -> Told:
    """Let everybody answer, but Anna not one question; where `late` because it was added when she had answered."""
    ours = make_workplace(database, *(f"Person {number}" for number in range(24)))
    measured = opened(database, ours, TODAY)

    def add(*drafts: Draft) -> None:
        with database.write(ours.organisation_id) as session:
            for one in drafts:
                add_question(session, measured, one, 0, dt.datetime.now(dt.UTC), TODAY)

    same = Draft("Har du varit för sen?", kind="single", choices="Ja\nNej")
    if late:
        add(same)
        applied(new_device(database, ours, 0), answers(measured, {"own_1": "c1"}))
        add(same)
    else:
        add(same, Draft("Heter du Anna?", kind="single", choices="Ja\nNej"))
        add(Draft("Har du varit för sen?", kind="single", choices="Ja\nNej", asked_if="own_2=c2"))
    for person in range(int(late), 24):
        said = {"own_1": "c1" if person < 13 else "c2"}
        said |= {"own_2": said["own_1"]} if late else {"own_2": "c2" if person else "c1"}
        said |= {} if late or not person else {"own_3": said["own_1"]}
        applied(new_device(database, ours, person), answers(measured, said))
    with database.read(ours.organisation_id) as session:
        return told_of(session, measured)


@pytest.mark.parametrize("late", [False, True], ids=["asked if", "added late"])
def test_the_same_question_of_all_but_one_is_told_once(database: Database, late: bool) -> None:
    told = asked_twice(database, late=late).questions
    assert told["own_1"].shares == {"c1": 55, "c2": 45}
    assert ("own_2" if late else "own_3") not in told


def test_it_would_be_told_twice_without_the_rule(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "comparable", lambda people, others, floor: people)
    assert asked_twice(database, late=True).questions["own_2"].shares == {"c1": 50, "c2": 50}

"""An organisation's own questions of a round: asked after the others, judged like them, withdrawn and never changed."""

import datetime as dt

import pytest

from app.database import Database
from app.measurement.models import Round
from app.measurement.rounds import answers_until
from app.questionnaire.own_questions import (
    Draft,
    OwnQuestionError,
    add_question,
    own_questions,
    parts_of,
    withdraw_question,
)
from tests.support.people import NOW, TODAY, Workplace, make_workplace, new_device
from tests.test_questionnaire import answers, applied, opened, reason


@pytest.fixture
def ours(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo", "Cilla")


@pytest.fixture
def measured(database: Database, ours: Workplace) -> Round:
    return opened(database, ours, TODAY)


PLACES = "Vid jobbet | At work\nPå gatan | In the street"
SINGLE = Draft(
    "Var parkerar du?",
    "Where do you park?",
    "single",
    "Vid jobbet | At work\nPå gatan | In the street",
    asked_if="summer_mode=car",
)


def add(database: Database, measured: Round, draft: Draft) -> str:
    with database.write(measured.organisation_id) as session:
        return add_question(session, measured, draft, 0, NOW, TODAY).key


def test_an_own_question_is_asked_after_the_others_and_judged_like_them(
    database: Database, ours: Workplace, measured: Round
) -> None:
    assert add(database, measured, SINGLE) == "own_1"
    assert add(database, measured, Draft("Hur många barn lämnar du?", kind="number", most="9")) == "own_2"
    assert (
        add(database, measured, Draft("Vad saknas?", kind="several", choices="Dusch\nSkåp\nTak", asked_if="own_1=c2"))
        == "own_3"
    )
    with database.read(ours.organisation_id) as session:
        [*_, own] = parts_of(session, ours.organisation_id, measured.round_id)
    assert (own.key, [one.key for one in own.questions]) == ("own", ["own_1", "own_2", "own_3"])
    assert own.questions[1].text.en == own.questions[1].text.sv, "said in the one language where the other is missing"
    anna = new_device(database, ours)
    applied(anna, answers(measured, {"summer_mode": "car", "own_1": "c2", "own_2": 3, "own_3": ["c1", "c3"]}))
    for number, (value, code) in enumerate(
        [("c9", "unknown_value"), (["c1"], "wrong_type"), (3, "wrong_type")], 1
    ):  # fmt: skip
        assert reason(anna, answers(measured, {"own_1": value})) == (code, "own_1"), number
    assert reason(anna, answers(measured, {"own_2": 10})) == ("out_of_range", "own_2")
    assert reason(anna, answers(measured, {"own_3": ["c1", "c1"]})) == ("unknown_value", "own_3")
    assert reason(anna, answers(measured, {"own_4": "c1"})) == ("unknown_field", "own_4")


def test_a_withdrawn_question_is_asked_no_more_nor_what_depends_on_it_and_its_late_answers_are_taken(
    database: Database, ours: Workplace, measured: Round
) -> None:
    add(database, measured, SINGLE)
    add(database, measured, Draft("Vad saknas?", kind="several", choices="Dusch\nSkåp", asked_if="own_1=c2"))
    with database.write(ours.organisation_id) as session:
        withdraw_question(session, measured, 1, 0, NOW)
    with database.read(ours.organisation_id) as session:
        assert "own" not in {one.key for one in parts_of(session, ours.organisation_id, measured.round_id)}
        assert set(own_questions(session, ours.organisation_id, measured.round_id)) == {"own_1", "own_2"}
    applied(new_device(database, ours), answers(measured, {"summer_mode": "car", "own_1": "c1"}))
    assert add(database, measured, SINGLE) == "own_3", "its number is not given again"


@pytest.mark.parametrize(
    ("draft", "trouble"),
    [
        (Draft(" ", "", "single", "a\nb"), "text"),
        (Draft("x" * 201, "", "single", "a\nb"), "text"),
        (Draft("Fråga", kind="free_text"), "kind"),
        (Draft("Fråga", kind="single", choices="bara ett"), "choices"),
        (Draft("Fråga", kind="single", choices="a\nA"), "choices"),
        (Draft("Fråga", kind="single", choices="\n".join(map(str, range(13)))), "choices"),
        (Draft("Fråga", kind="several", choices="a\n" + "b" * 81), "choices"),
        (Draft("Fråga", kind="number", most="mycket"), "numbers"),
        (Draft("Fråga", kind="number", least="5", most="5"), "numbers"),
        (Draft("Fråga", kind="number", least="-5", most="5"), "numbers"),
        (Draft("Fråga", kind="number", most="1000001"), "numbers"),
        (Draft("Fråga", kind="single", choices="a\nb", asked_if="own_1=c1"), "asked_if"),
        (Draft("Fråga", kind="single", choices="a\nb", asked_if="car=rocket"), "asked_if"),
        (Draft("Fråga", kind="single", choices="a\nb", asked_if="distance_metres=5"), "asked_if"),
    ],
)
def test_what_is_no_question_is_refused(database: Database, measured: Round, draft: Draft, trouble: str) -> None:
    with pytest.raises(OwnQuestionError) as refused:
        add(database, measured, draft)
    assert refused.value.trouble == trouble


def test_a_round_has_ten_own_questions_at_most_and_none_once_it_is_over(database: Database, measured: Round) -> None:
    for _ in range(10):
        add(database, measured, SINGLE)
    with pytest.raises(OwnQuestionError, match="too_many"):
        add(database, measured, SINGLE)
    with pytest.raises(OwnQuestionError, match="closed"), database.write(measured.organisation_id) as session:
        add_question(session, measured, SINGLE, 0, NOW, answers_until(measured) + dt.timedelta(days=1))

"""Answers to a round: one for each person, question by question, while it is open; what is hostile is refused with a reason."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest

from app.calendar import WEEK
from app.database import Database
from app.home.service import _open_round
from app.measurement.models import Round
from app.measurement.rounds import answers_until, close_round, open_round
from app.personal_data.contents import contents
from app.personal_data.erasure import erase
from app.personal_data.export import exported
from app.questionnaire.judgement import judge
from app.questionnaire.kinds import answer_id
from app.questionnaire.questions import Question, asked, check_question, counted, measures, parts, questions, read_parts
from app.questionnaire.results import departments_answered, profiles, willingness
from app.questionnaire.schemas import AnswerFields
from app.sync.records import Rejected
from tests.support.people import NOW, TODAY, Device, Workplace, get_owner, make_workplace, mutation, new_device, trip

DRIVER = {
    "summer_mode": "car",
    "winter_mode": "car",
    "distance_metres": 12_500,
    "willing_e_bike": "yes",
    "willing_telework": "no",
}
GOLDEN = json.loads((Path(__file__).parent / "golden" / "questionnaire.json").read_text())
CYCLIST = {"summer_mode": "bicycle", "winter_mode": "bus", "distance_metres": 4_000}


@pytest.fixture
def ours(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo", "Cilla")


@pytest.fixture
def measured(database: Database, ours: Workplace) -> Round:
    """A round of the running week."""
    return opened(database, ours, TODAY)


def opened(database: Database, workplace: Workplace, starts_on: dt.date, weeks: int = 1) -> Round:
    with database.write(workplace.organisation_id) as session:
        found = open_round(session, workplace.organisation_id, "baseline", "Nuläge", starts_on, weeks)
        session.expunge_all()
    return found


def answers(measured: Round, fields: dict[str, Any], generation: int = 0, **more: Any) -> dict[str, Any]:
    patch = {"round_id": measured.round_id} | fields
    return mutation(patch, "answer", id=str(answer_id(measured.round_id, generation)), **more)


def reason(device: Device, sent: dict[str, Any]) -> tuple[str, str]:
    """Return code and field of the rejection of a mutation."""
    [result] = device.send(sent).results.values()
    assert result.outcome == "rejected", result
    return result.reason["code"], result.reason["field"]  # type: ignore[index]


def applied(device: Device, sent: dict[str, Any]) -> None:
    [result] = device.send(sent).results.values()
    assert result.outcome == "applied", result


def on(database: Database, workplace: Workplace, person: int, day: dt.date) -> Device:
    """Return a phone of somebody on another day."""
    return Device(database, get_owner(database, workplace.organisation_id, workplace.member_ids[person], day))


# --- the questions ----------------------------------------------------------------------------------------------------


def test_every_question_is_a_field_and_offers_what_the_field_takes() -> None:
    fields = {name for name in AnswerFields.__struct_fields__ if name != "round_id" and not name.startswith("own_")}
    assert set(questions()) == fields
    for key, question in questions().items():
        values = [choice.key for choice in question.choices] or [question.least, question.most]
        for value in values:
            assert judge({"round_id": 1, key: [value] if question.kind == "several" else value})
    assert {"public_transport_card", "e_bike", "car_pool", "train_instead_of_flight", "digital_meetings"} <= set(
        measures()
    )


def test_the_questions_are_said_in_both_languages() -> None:
    texts = [one.title for one in parts()]
    for question in questions().values():
        texts += [
            question.text,
            *([question.hint] if question.hint else []),
            *(choice.text for choice in question.choices),
        ]
    assert all(text.sv.strip() and text.en.strip() for text in texts)


def test_who_does_not_drive_is_not_asked_what_would_make_them_leave_the_car() -> None:
    every = list(questions().values())
    cyclist = {one.key for one in asked(every, CYCLIST)}
    assert {"distance_metres", "reason"} <= cyclist
    assert not {"willing_e_bike", "alternatives", "willing_train_instead_of_flight"} & cyclist
    assert "willing_e_bike" in {one.key for one in asked(every, {"winter_mode": "shared_car"})}
    assert "distance_metres" not in {
        one.key for one in asked(every, {"summer_mode": "telework", "winter_mode": "telework"})
    }
    assert "willing_train_instead_of_flight" in {one.key for one in asked(every, {"business_travel": "flight"})}


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["name"])
def test_the_phone_asks_the_same(case: dict[str, Any]) -> None:
    every = msgspec.convert(GOLDEN["questions"], list[Question])
    assert [one.key for one in asked(every, case["answers"])] == case["asked"]


def test_an_answer_to_a_question_that_is_not_asked_counts_for_nothing() -> None:
    said = CYCLIST | {"willing_e_bike": "yes", "fuel": "diesel", "car": "none"}
    assert counted(list(questions().values()), said) == CYCLIST | {"car": "none"}


NO_SCALE = {"key": "q", "kind": "single", "text": {"sv": "Q", "en": "Q"}, "choices": "no"}
FILE: dict[str, Any] = {"edition": "1", "scales": {}, "conditions": {}, "parts": []}


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"edition": "1"}, "missing required field"),
        (FILE | {"parts": [{"key": "a", "title": {"sv": "A", "en": "A"}, "questions": [NO_SCALE]}]}, "'no'"),
        (FILE | {"more": 1}, "unknown field"),
    ],
)
def test_a_file_of_questions_that_is_none_is_refused(wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_parts(json.dumps(wrong).encode())


def test_no_question_depends_on_a_later_one() -> None:
    *_, last = questions().values()
    with pytest.raises(ValueError, match="was not asked"):
        check_question(questions()["fuel"], {last.key: last})


# --- what is taken ----------------------------------------------------------------------------------------------------


def test_an_answer_comes_back_to_every_phone_of_its_person_and_to_nobody_else(
    database: Database, ours: Workplace, measured: Round
) -> None:
    anna = new_device(database, ours)
    applied(anna, answers(measured, DRIVER))
    other, bo = new_device(database, ours), new_device(database, ours, 1)
    other.pull()
    bo.pull()
    assert other.rows[str(answer_id(measured.round_id))]["fields"] == {"round_id": measured.round_id} | DRIVER
    assert not bo.rows


def test_two_phones_without_a_network_make_one_answer_and_lose_none(
    database: Database, ours: Workplace, measured: Round
) -> None:
    first, second = new_device(database, ours), new_device(database, ours)
    applied(first, answers(measured, {"summer_mode": "car", "distance_metres": 10_000}))
    applied(second, answers(measured, {"winter_mode": "car", "distance_metres": 12_000}))
    first.pull()
    [row] = first.rows.values()
    assert row["fields"] == {
        "round_id": measured.round_id, "summer_mode": "car", "winter_mode": "car", "distance_metres": 12_000
    }  # fmt: skip
    assert [one["value"] for one in row["conflicts"] if one["field"] == "distance_metres"] == [10_000]


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"shoe_size": 38}, "unknown_field", "shoe_size"),
        ({"summer_mode": "rocket"}, "unknown_value", "summer_mode"),
        ({"summer_mode": 7}, "wrong_type", "summer_mode"),
        ({"distance_metres": "far"}, "wrong_type", "distance_metres"),
        ({"distance_metres": True}, "wrong_type", "distance_metres"),
        ({"distance_metres": -1}, "out_of_range", "distance_metres"),
        ({"distance_metres": 300_001}, "out_of_range", "distance_metres"),
        ({"telework_days": 8}, "out_of_range", "telework_days"),
        ({"telework_days": 2.5}, "wrong_type", "telework_days"),
        ({"alternatives": "bicycle"}, "wrong_type", "alternatives"),
        ({"alternatives": ["bicycle", "bicycle"]}, "unknown_value", "alternatives"),
        ({"alternatives": ["bicycle", "none"]}, "unknown_value", "alternatives"),
        ({"willing_e_bike": "never"}, "unknown_value", "willing_e_bike"),
        ({"own_1": "c1"}, "unknown_field", "own_1"),
        ({"own_11": "c1"}, "unknown_field", "own_11"),
        ({"round_id": None}, "wrong_type", "round_id"),
        ({"round_id": 0}, "out_of_range", "round_id"),
        ({"round_id": 2**40}, "out_of_range", "round_id"),
        ({"round_id": 4711}, "round_not_open", "round_id"),
    ],
)
def test_what_is_no_answer_is_refused_with_the_question_and_nothing_of_it_is_kept(
    database: Database, ours: Workplace, measured: Round, fields: dict[str, Any], code: str, field: str
) -> None:
    device = new_device(database, ours)
    assert reason(device, answers(measured, fields)) == (code, field)
    assert not device.rows
    with database.read(ours.organisation_id) as session:
        assert not departments_answered(session, ours.organisation_id, measured.round_id)


def test_an_answer_has_one_id_and_one_round(database: Database, ours: Workplace, measured: Round) -> None:
    device = new_device(database, ours)
    assert reason(device, mutation({"round_id": measured.round_id} | CYCLIST, "answer")) == ("unknown_value", "id")
    assert reason(device, answers(measured, CYCLIST, generation=1)) == ("unknown_value", "id")
    applied(device, answers(measured, CYCLIST))
    assert reason(device, answers(measured, {"round_id": measured.round_id + 1})) == ("round_not_open", "round_id")


def test_another_organisations_round_is_like_an_unknown_one(database: Database, ours: Workplace) -> None:
    theirs = make_workplace(database, *"ABCDEFGH", organisation="Grannkommun")
    foreign = opened(database, theirs, TODAY)
    assert reason(new_device(database, ours), answers(foreign, CYCLIST)) == ("round_not_open", "round_id")


def test_answers_are_taken_from_the_first_day_to_the_monday_after_the_last(database: Database, ours: Workplace) -> None:
    measured = opened(database, ours, TODAY + WEEK, 2)
    last = answers_until(measured)
    assert last == TODAY + 3 * WEEK
    assert reason(new_device(database, ours), answers(measured, CYCLIST)) == ("round_not_open", "round_id")
    applied(on(database, ours, 0, TODAY + WEEK), answers(measured, CYCLIST))
    late = on(database, ours, 0, last)
    late.pull()
    applied(late, answers(measured, {"winter_mode": "train"}, base_seq=1))
    too_late = on(database, ours, 0, last + dt.timedelta(days=1))
    assert reason(too_late, answers(measured, {"winter_mode": "bus"}, base_seq=2)) == ("round_not_open", "round_id")
    assert reason(too_late, mutation({"reason": "time"}, "answer", id=str(answer_id(measured.round_id)))) == (
        "round_not_open",
        "round_id",
    )
    applied(
        too_late, mutation(kind="answer", op="delete", id=str(answer_id(measured.round_id)), base_seq=too_late.cursor)
    )


def test_a_round_that_was_closed_takes_no_answer(database: Database, ours: Workplace) -> None:
    measured = opened(database, ours, TODAY, 3)
    with database.write(ours.organisation_id) as session:
        close_round(session, session.get_one(Round, (ours.organisation_id, measured.round_id)), NOW, TODAY)
    with database.read(ours.organisation_id) as session:
        closed = session.get_one(Round, (ours.organisation_id, measured.round_id))
        assert (closed.weeks, closed.closed_at) == (1, NOW), "weeks that had not begun are left out"
    assert reason(new_device(database, ours), answers(measured, CYCLIST)) == ("round_not_open", "round_id")
    with pytest.raises(ValueError, match="not open"), database.write(ours.organisation_id) as session:
        close_round(session, session.get_one(Round, (ours.organisation_id, measured.round_id)), NOW, TODAY)


def test_who_erased_everything_may_answer_anew_and_what_was_erased_stays_so(
    database: Database, ours: Workplace, measured: Round
) -> None:
    phone = new_device(database, ours)
    applied(phone, answers(measured, DRIVER))
    erase(database, ours.organisation_id, ours.member_ids[0], NOW)
    phone.pull()
    with database.read(ours.organisation_id) as session:
        told = _open_round(session, phone.owner)
    assert told is not None
    assert told.answer_id == answer_id(measured.round_id, 1)
    assert reason(phone, answers(measured, CYCLIST)) == ("purged", "id")
    applied(phone, answers(measured, CYCLIST, generation=1))


def test_the_department_is_that_of_the_first_answer(database: Database, ours: Workplace, measured: Round) -> None:
    applied(new_device(database, ours), answers(measured, CYCLIST))
    with database.read(ours.organisation_id) as session:
        found = departments_answered(session, ours.organisation_id, measured.round_id)
    assert found == {ours.member_ids[0]: ours.department_id}


def test_trips_of_the_same_exchange_are_taken_beside_a_refused_answer(
    database: Database, ours: Workplace, measured: Round
) -> None:
    results = new_device(database, ours).send(answers(measured, {"summer_mode": "rocket"}), mutation(trip())).results
    assert [one.outcome for one in results.values()] == ["rejected", "applied"]


# --- what the modules get ---------------------------------------------------------------------------------------------


def test_willingness_counts_yes_among_those_who_were_asked_and_answered(
    database: Database, ours: Workplace, measured: Round
) -> None:
    for person, said in enumerate(
        (DRIVER, DRIVER | {"willing_e_bike": "perhaps"}, CYCLIST | {"willing_e_bike": "yes"})
    ):
        applied(new_device(database, ours, person), answers(measured, said))
    with database.read(ours.organisation_id) as session:
        found = willingness(session, ours.organisation_id, measured.round_id)
        people = list(profiles(session, ours.organisation_id, measured.round_id))
    assert (found["e_bike"], found["telework"], found["car_pool"]) == ((1, 2), (0, 2), (0, 0))
    assert set(found) == set(measures())
    assert [one.member_id for one in people] == ours.member_ids
    assert [one.drives for one in people] == [True, True, False]
    assert (people[0].distance_metres, people[0].willing) == (12_500, {"e_bike": "yes", "telework": "no"})
    assert people[2].willing == {}, "who cycles was not asked"


def test_a_round_id_of_no_answer_is_named() -> None:
    with pytest.raises(Rejected, match="missing required field"):
        judge({"summer_mode": "car"})


def test_answers_are_in_a_persons_copy_and_their_spreadsheet(
    database: Database, ours: Workplace, measured: Round
) -> None:
    applied(new_device(database, ours), answers(measured, DRIVER))
    with database.read(ours.organisation_id) as session:
        copy = {one.name: list(one.rows) for one in contents(session, ours.organisation_id, ours.member_ids[0])}
        file = exported(session, "xlsx", ours.organisation_id, ours.member_ids[0], "sv", NOW)
    assert copy["answer"][0]["willing_e_bike"] == "yes"
    with file:
        sheet = openpyxl.load_workbook(file)["Svar i mätningar"]
    said = {row[0]: row[1] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert said["Hur långt är det, enkel väg?"] == 12.5
    assert said["En elcykel på förmån"] == "Ja"

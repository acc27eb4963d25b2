"""Rounds: who takes part and what was answered, as it may be told; reminding, closing, weeks of few workdays, and the page."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from app.calendar import WEEK
from app.database import Database
from app.mail.models import Letter
from app.measurement.models import Round
from app.measurement.rounds import FreeWeeks, close_round, free_weeks, open_round, state_of, told_from
from app.organisations.models import Member
from app.organisations.service import get_organisation
from app.push.models import WaitingPush
from app.push.outbox import deliver
from app.questionnaire.questions import questions
from app.questionnaire.reminding import NotNow, is_due, remind
from app.questionnaire.response import Response, at_least, release_response, response
from app.questionnaire.telling import Told, release_answers, told_answers, told_cells, told_question
from app.questionnaire.wording import words
from tests.support.desk import ANNA, BO, Desk, make_neighbours, open_desk
from tests.support.nudges import ask_for_nudges, settings_for
from tests.support.people import NOW, TODAY, Workplace, make_workplace, mutation, new_device, trip
from tests.support.push_service import PushService
from tests.test_questionnaire import CYCLIST, DRIVER, answers, applied, opened

FLOOR = 5
CHRISTMAS = dt.date(2026, 12, 21)
DAY = dt.timedelta(days=1)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    people = ["Karin Lind", "Anna Ek", "Bo Ek", *(f"Person {number}" for number in range(3, 20))]
    with open_desk(database, workplace=make_workplace(database, *people)) as desk:
        yield desk


def ours_of(database: Database, people: int = 12, head_count: int = 40) -> Workplace:
    return make_workplace(database, *(f"Person {number}" for number in range(people)), head_count=head_count)


def answer_all(database: Database, ours: Workplace, measured: Round, people: Mapping[int, dict[str, object]]) -> None:
    for person, said in people.items():
        applied(new_device(database, ours, person), answers(measured, said))


def response_of(database: Database, measured: Round) -> Response:
    release_response(database, measured.organisation_id, NOW)
    with database.read(measured.organisation_id) as session:
        return response(session, measured)


# --- weeks of few workdays --------------------------------------------------------------------------------------------


def test_weeks_of_few_workdays_are_named_and_refused_unless_they_are_meant(database: Database) -> None:
    ours = ours_of(database, 1)
    assert free_weeks(CHRISTMAS - WEEK, 3, "SE") == [CHRISTMAS, CHRISTMAS + WEEK]
    with pytest.raises(FreeWeeks, match=r"2026-12-21 has 3 workdays \(Christmas Eve, Christmas Day\)") as refused:
        opened(database, ours, CHRISTMAS - WEEK, 2)
    assert refused.value.weeks == (CHRISTMAS,)
    with database.write(ours.organisation_id) as session:
        meant = open_round(session, ours.organisation_id, "baseline", "Jul", CHRISTMAS, 1, over_free_weeks=True)
        assert meant.starts_on == CHRISTMAS


# --- who takes part ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "head_count", "told"),
    [(0, 40, None), (5, 40, None), (6, 40, 6), (11, 40, 6), (12, 40, 12), (34, 40, 30), (35, 40, 30), (40, 40, 30), (99, 40, 30),
     (11, 12, 6), (12, 12, 6), (11, 11, None), (6, 10, None), (3, 0, None)],
)  # fmt: skip
def test_how_many_take_part_is_told_in_steps_and_never_that_few_are_missing(
    count: int, head_count: int, told: int | None
) -> None:
    assert at_least(count, head_count) == told


def test_response_is_told_by_department_and_small_ones_are_one_line(desk: Desk) -> None:
    desk.post("/people/departments", name="Skola", head_count="30")
    desk.post("/people/departments", name="Bad", head_count="4")
    measured = opened(desk.database, desk.workplace, TODAY)
    people = 15
    for person in range(people):
        applied(new_device(desk.database, desk.workplace, person), answers(measured, CYCLIST))
    for person in range(8):
        applied(new_device(desk.database, desk.workplace, person), mutation(trip()))
    found = response_of(desk.database, measured)
    names = {one.department_id: one.name for one in desk.departments().values()}
    assert {tuple(sorted(names[each] for each in one.departments)): (one.recorded, one.answered) for one in found.groups} == {
        ("Kansli",): (6, 12), ("Bad", "Skola"): (None, None)
    }  # fmt: skip
    assert (found.whole.head_count, found.whole.recorded, found.whole.answered) == (74, 6, 12)


def test_response_is_renewed_at_fixed_times_alone_and_no_more_once_the_round_may_be_told(desk: Desk) -> None:
    measured = opened(desk.database, desk.workplace, TODAY)

    def take_part(people: range) -> None:
        for person in people:
            applied(new_device(desk.database, desk.workplace, person), answers(measured, CYCLIST))

    def answered(at: dt.datetime | None = None) -> int | None:
        if at is not None:
            release_response(desk.database, desk.organisation_id, at)
        with desk.database.read(desk.organisation_id) as session:
            return response(session, measured).whole.answered

    assert answered() is None
    take_part(range(6))
    assert answered() is None, "not at once"
    assert answered(NOW) == 6
    take_part(range(6, 12))
    desk.configure(privacy_floor=6)
    assert answered() is None, "another floor shows nothing that was not counted"
    desk.configure(privacy_floor=5)
    assert answered() == 6
    assert answered(told_from(measured)) == 6, "told once: a late one moves nothing"


def test_a_round_that_was_over_before_its_response_was_stored_is_told_once(desk: Desk) -> None:
    measured = opened(desk.database, desk.workplace, TODAY)
    for person in range(7):
        applied(new_device(desk.database, desk.workplace, person), answers(measured, CYCLIST))
    later = told_from(measured) + WEEK
    assert release_response(desk.database, desk.organisation_id, later)
    with desk.database.read(desk.organisation_id) as session:
        assert response(session, measured).whole.answered == 6
    applied(new_device(desk.database, desk.workplace, 7), mutation(trip()))
    assert not release_response(desk.database, desk.organisation_id, later)


# --- what is told of answers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ({"yes": 20, "no": 10}, {"yes", "no"}),
        ({"yes": 20, "perhaps": 10, "no": 3}, {"yes"}),
        ({"yes": 20, "perhaps": 4, "no": 3}, {"yes"}),
        ({"yes": 20, "no": 5}, set()),
        ({"yes": 30}, set()),
        ({"yes": 5, "no": 5}, set()),
        ({"a": 6, "b": 6, "c": 6}, {"a", "b", "c"}),
    ],
)
def test_an_answer_is_told_where_neither_it_nor_the_rest_is_too_few(counts: dict[str, int], told: set[str]) -> None:
    found = told_cells({key: [3.0] * count for key, count in counts.items()}, FLOOR)
    assert found == told
    rest = sum(count for key, count in counts.items() if key not in found)
    assert rest == 0 or rest > FLOOR, "what is left out can be found by subtraction"


def test_numbers_are_told_in_bands_and_several_choices_each_for_itself() -> None:
    def shares(key: str, values: list[Any]) -> dict[str, int]:
        return told_question(questions()[key], values, [1.0] * len(values), FLOOR).shares

    assert shares("distance_metres", [1_000] * 8 + [8_000] * 12 + [60_000] * 10) == {"0-2": 25, "5-10": 40, "50-": 35}
    assert shares("telework_days", [0] * 20 + [5, 6, 7] * 4) == {"0": 60, "5-": 40}
    ways = [["bicycle"]] * 10 + [["bicycle", "walk"]] * 10 + [["none"]] * 10
    assert shares("alternatives", ways) == {"walk": 35, "bicycle": 65, "none": 35}


def test_answers_are_told_once_when_no_more_are_taken_and_the_same_from_then_on(database: Database) -> None:
    ours = ours_of(database)
    measured = opened(database, ours, TODAY)
    answer_all(database, ours, measured, dict.fromkeys(range(7), DRIVER) | dict.fromkeys(range(7, 12), CYCLIST))
    assert not release_answers(database, ours.organisation_id, NOW)
    over = dt.datetime.combine(measured.starts_on + WEEK + DAY, dt.time(1), dt.UTC)
    assert release_answers(database, ours.organisation_id, over)
    assert not release_answers(database, ours.organisation_id, over), "once"
    told = told_of(database, measured)
    assert told.answered == 10
    assert "summer_mode" in told.questions
    assert told.questions["summer_mode"].shares == {}, "five cycle: who drives is all others"
    assert "willing_car_pool" not in told.questions


def told_of(database: Database, measured: Round) -> Told:
    with database.read(measured.organisation_id) as session:
        told = told_answers(session, measured.organisation_id, measured.round_id)
    assert told is not None
    return told


def test_of_a_round_that_few_answered_it_is_told_that_they_were_few(database: Database) -> None:
    ours = ours_of(database)
    measured = opened(database, ours, TODAY)
    answer_all(database, ours, measured, dict.fromkeys(range(5), DRIVER))
    with database.write(ours.organisation_id) as session:
        close_round(session, session.get_one(Round, (ours.organisation_id, measured.round_id)), NOW, TODAY)
    release_answers(database, ours.organisation_id, NOW)
    assert told_of(database, measured) == Told(0)


def test_a_round_says_where_it_stands(database: Database) -> None:
    measured = opened(database, ours_of(database, 1), TODAY, 2)
    days = {-1: "ahead", 0: "running", 13: "running", 14: "closing", 16: "closing", 17: "untold"}
    for offset, state in days.items():
        assert state_of(measured, TODAY + offset * DAY, told=False) == state, offset
    assert state_of(measured, TODAY, told=True) == "told"


# --- reminding --------------------------------------------------------------------------------------------------------


def reminded(database: Database, measured: Round, at: dt.datetime, folder: Path) -> None:
    with database.write(measured.organisation_id) as session:
        organisation = get_organisation(session, measured.organisation_id)
        remind(session, organisation, measured, words(settings_for(folder), organisation), None, at)


def waiting(database: Database) -> tuple[list[Letter], list[WaitingPush]]:
    with database.read() as session:
        found = list(session.exec(select(Letter)).all()), list(session.exec(select(WaitingPush)).all())
        session.expunge_all()
    return found


def test_who_has_taken_part_is_not_reminded_and_the_others_by_push_or_letter(
    database: Database, push_service: PushService, tmp_path: Path
) -> None:
    ours = ours_of(database, 6)
    measured = opened(database, ours, TODAY)
    with database.write() as session:
        for number, person in enumerate(ours.member_ids):
            member = session.get_one(Member, (ours.organisation_id, person))
            member.email = f"person{number}@kommun.example"
            if number == 4:
                member.joined_on = None  # only expected
            if number == 5:
                member.left_on = TODAY
    done, only_answered = new_device(database, ours, 0), new_device(database, ours, 1)
    applied(done, answers(measured, CYCLIST))
    done.send(mutation(trip()))
    applied(only_answered, answers(measured, CYCLIST))
    browser = ask_for_nudges(database, ours, push_service, 2)
    reminded(database, measured, NOW, tmp_path)
    letters, pushes = waiting(database)
    assert {one.address for one in letters} == {"person1@kommun.example", "person3@kommun.example"}
    texts = {one.address[:7]: one.text for one in letters}
    assert "Det är bara resorna som saknas" in texts["person1"]
    assert "https://cero.example/questionnaire" in texts["person3"]
    assert [one.member_id for one in pushes] == [ours.member_ids[2]]
    settings = settings_for(tmp_path, push_service)
    assert deliver(database, settings, ours.organisation_id, NOW) == 1
    assert deliver(database, settings, ours.organisation_id, NOW) == 0, "once"
    message = browser.read(push_service.wait_for(1)[0])
    assert message["notification"]["navigate"] == "https://cero.example/questionnaire"
    assert message["notification"]["title"] == "Tre minuter: hur reser du?"


def test_nobody_is_reminded_twice_in_three_days_nor_on_a_free_day_nor_when_it_is_over(
    database: Database, tmp_path: Path
) -> None:
    measured = opened(database, ours_of(database, 2), TODAY, 2)
    reminded(database, measured, NOW, tmp_path)
    for days, trouble in ((2, "too_soon"), (5, "free_day"), (15, "not_open")):
        with pytest.raises(NotNow, match=trouble):
            reminded(database, measured, NOW + days * DAY, tmp_path)
    reminded(database, measured, NOW + 3 * DAY, tmp_path)


def test_a_round_reminds_by_itself_once_in_its_last_week(database: Database, tmp_path: Path) -> None:
    ours = ours_of(database, 2)
    measured = opened(database, ours, TODAY, 2)

    def due(at: dt.datetime) -> bool:
        with database.read(ours.organisation_id) as session:
            return is_due(session, get_organisation(session, ours.organisation_id), measured, at)

    wednesday = NOW.replace(hour=9) + 9 * DAY
    assert not due(wednesday - WEEK)
    assert not due(wednesday - DAY)
    assert not due(wednesday.replace(hour=6)), "seven in the morning"
    assert due(wednesday)
    reminded(database, measured, wednesday, tmp_path)
    assert not due(wednesday + 5 * DAY), "once"


# --- the page ---------------------------------------------------------------------------------------------------------


def begin(desk: Desk, **form: str) -> str:
    """Open a round of the running week; returns its page."""
    typed = {"kind": "baseline", "name": "Nuläge", "starts_on": str(TODAY), "weeks": "2"} | form
    desk.post("/measure/rounds", **typed)
    return re.findall(r'"(/measure/rounds/\d+)"', desk.get("/measure"))[0]


def test_weeks_of_few_workdays_can_be_opened_by_saying_so(desk: Desk) -> None:
    form = {"kind": "baseline", "name": "Jul", "starts_on": str(CHRISTMAS), "weeks": "2"}
    answer = desk.post("/measure/rounds", 400, **form).text
    assert "Vecka 52 har få arbetsdagar: Julafton, Juldagen." in answer
    assert 'name="over_free_weeks"' in answer
    assert 'name="over_free_weeks"' not in desk.get("/measure")
    desk.post("/measure/rounds", **form, over_free_weeks="yes")


def test_the_page_tells_who_takes_part_only_as_it_may_be_told(desk: Desk) -> None:
    path = begin(desk)
    assert "Än har för få loggat någon resa" in desk.get(path)
    measured = round_of(desk, path)
    for person in range(13):
        phone = new_device(desk.database, desk.workplace, person)
        phone.send(mutation(trip()), answers(measured, CYCLIST))
    assert "Än har för få loggat någon resa" in desk.get(path), "nothing is seen before the next fixed time"
    assert release_response(desk.database, desk.organisation_id, NOW)
    assert not release_response(desk.database, desk.organisation_id, NOW), "nothing new, so no page is told"
    page = plain(desk.get(path))
    assert "Minst 12 av 40 har loggat sina resor, 30 %." in page
    assert "13" not in re.sub(r"<[^>]*>", "", page.split('id="response"')[1].split("</section>")[0])


def plain(page: str) -> str:
    return page.replace("\u00a0", " ")


def round_of(desk: Desk, path: str) -> Round:
    with desk.database.read(desk.organisation_id) as session:
        found = session.get_one(Round, (desk.organisation_id, int(path.rpartition("/")[2])))
        session.expunge_all()
    return found


def test_a_coordinator_reminds_once_and_closes(desk: Desk) -> None:
    desk.configure(email_domains=[])
    desk.change(desk.people[ANNA], email="anna@kommun.example")
    path = begin(desk)
    desk.post(f"{path}/remind")
    assert [one.address for one in waiting(desk.database)[0]] == ["anna@kommun.example"]
    assert "för mindre än 3 dagar sedan" in desk.post(f"{path}/remind", 400).text
    desk.post(f"{path}/close")
    assert "stängd i förtid" in desk.get(path)
    assert "För få svarade" in desk.get(path), "told at once"
    for what in ("close", "questions/1/withdraw"):
        desk.post(f"{path}/{what}", 404)
    assert "inte emot svar" in desk.post(f"{path}/remind", 400).text
    assert "inte emot svar" in desk.post(f"{path}/questions", 400, text_sv="A?", choices="a\nb").text


def test_a_coordinator_adds_a_question_and_withdraws_it(desk: Desk) -> None:
    path = begin(desk)
    desk.post(f"{path}/questions", text_sv="Vad saknas?", kind="several", choices="Dusch\nSkåp", asked_if="car=none")
    assert "Vad saknas?" in desk.get(path)
    answer = desk.post(f"{path}/questions", 400, text_sv="Hur <b>många</b>?", kind="number", most="x").text
    assert "två heltal" in answer
    assert "Hur &lt;b&gt;många&lt;/b&gt;?" in answer, "what was typed stands there still"
    desk.post(f"{path}/questions/1/withdraw")
    assert "Vad saknas?" not in desk.get(path)
    desk.post(f"{path}/questions/2/withdraw", 404)


def test_nobody_sees_another_organisations_round(desk: Desk) -> None:
    path = begin(desk)
    desk.enter(of=make_neighbours(desk.database))
    for asked in (path, path.replace(path.rpartition("/")[2], "99999")):
        desk.get(asked, 404)
        for what in ("close", "remind", "questions", "questions/1/withdraw"):
            desk.post(f"{asked}/{what}", 404, text_sv="A?", choices="a\nb")


def test_the_results_are_shown_with_their_intervals(desk: Desk) -> None:
    path = begin(desk)
    measured = round_of(desk, path)
    for person in range(19):
        applied(
            new_device(desk.database, desk.workplace, person), answers(measured, DRIVER if person < 10 else CYCLIST)
        )
    desk.post(f"{path}/close")
    page = plain(desk.get(path))
    assert "Hur tar du dig oftast till jobbet på sommarhalvåret?" in page
    assert re.search(r"Bil, själv.*?55 %.*?34–74 %", page, re.S)
    assert "Vad som skulle få folk att ändra sig" in page


def test_an_expected_person_is_nobody_to_remind(desk: Desk) -> None:
    desk.change(desk.people[BO], email="bo@kommun.example", joined_on=None)
    desk.post(f"{begin(desk)}/remind")
    assert not waiting(desk.database)[0]

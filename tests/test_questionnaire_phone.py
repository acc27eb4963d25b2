"""The questions on a real phone: answered offline in a few screens, kept through a reload, sent later, changed and taken back."""

import re

import pytest
from playwright.sync_api import Page, expect
from sqlmodel import select

from app.calendar import monday
from app.database import Database
from app.measurement.models import Round
from app.measurement.rounds import close_round, open_round
from app.questionnaire.kinds import answer_id
from app.questionnaire.models import Answer
from app.questionnaire.own_questions import Draft, add_question
from tests.support.days import today
from tests.support.keyboard import tab_to
from tests.support.people import NOW, mutation
from tests.support.server import LiveServer
from tests.support.workplace import Workplace, online, usual, waiting

pytestmark = pytest.mark.browser

CAR = [{"mode": "car", "metres": 14_200, "fuel": "petrol", "vehicle_owner": "private"}]


@pytest.fixture
def work(live_server: LiveServer) -> Workplace:
    """A workplace in whose running week a measurement began, with a question of its own."""
    work = Workplace.on(live_server)
    organisation_id = work.office.ids.organisation_id
    with Database(live_server.database_url).write(organisation_id) as session:
        measured = open_round(
            session, organisation_id, "baseline", "Nuläge", monday(today()), 2, over_free_weeks=True
        )  # fmt: skip
        own = Draft("Vad saknas vid cykelparkeringen?", "What is missing?", "several", "Tak | A roof\nLås | Locks")
        add_question(session, measured, own, 0, NOW, today())
    work.device.send(usual(CAR, [1, 2, 3, 4, 5]))
    return work


def round_id_of(work: Workplace) -> int:
    organisation_id = work.office.ids.organisation_id
    with Database(work.server.database_url).read(organisation_id) as session:
        return session.exec(select(Round.round_id).where(Round.organisation_id == organisation_id)).one()


def answers_of(work: Workplace) -> dict[str, object]:
    [row] = work.rows(Answer)
    fields: dict[str, object] = row["fields"]
    return fields


def choose(phone: Page, *names: str) -> None:
    for name in names:
        phone.get_by_test_id(name).tap()


def test_the_questions_are_answered_without_a_network_and_nothing_is_lost(work: Workplace, phone: Page) -> None:
    work.offline(phone, "/")
    expect(phone.get_by_test_id("invitation")).to_contain_text("Tre minuter: hur reser du?")
    choose(phone, "to-questions", "summer_mode-bicycle")
    waiting(phone, 1)
    phone.reload()
    expect(phone.get_by_test_id("summer_mode-bicycle").locator("input")).to_be_checked()
    season = "summer_mode" if "04" <= f"{today():%m}" <= "09" else "winter_mode"
    if season == "winter_mode":
        expect(phone.get_by_test_id("suggested-winter_mode")).to_have_text("Enligt dagboken: Bil, själv")
        choose(phone, "suggested-winter_mode")
    else:
        choose(phone, "winter_mode-car")
    expect(phone.get_by_test_id("suggested-distance_metres")).to_have_text("Enligt dagboken: 14,2 km")
    phone.get_by_test_id("input-distance_metres").fill("12,5")
    choose(phone, "part-next", "reason-time", "alternatives-bicycle", "alternatives-public_transport", "part-next")
    choose(phone, "car-own", "fuel-petrol", "part-next", "willing_e_bike-yes", "willing_telework-no", "part-next")
    phone.get_by_test_id("input-telework_days").fill("2")
    choose(phone, "business_travel-no", "digital_meeting-yes", "support-for", "part-next", "own_1-c2", "part-next")
    expect(phone.get_by_test_id("questions-end")).to_contain_text("Tack för dina svar!")
    waiting(phone, 1)
    online(phone)
    said = answers_of(work)
    assert said.pop("round_id")
    assert said == {
        "summer_mode": "bicycle", "winter_mode": "car", "distance_metres": 12_500, "reason": "time",
        "alternatives": ["bicycle", "public_transport"], "car": "own", "fuel": "petrol", "willing_e_bike": "yes",
        "willing_telework": "no", "telework_days": 2, "business_travel": "no", "digital_meeting": "yes",
        "support": "for", "own_1": ["c2"],
    }  # fmt: skip


def test_who_cycles_is_not_asked_about_the_car_and_may_change_and_take_all_back(work: Workplace, phone: Page) -> None:
    work.offline(phone, "/questionnaire")
    choose(phone, "summer_mode-bicycle", "winter_mode-bus", "part-next")
    expect(phone.get_by_test_id("part-reason")).to_be_visible()
    expect(phone.get_by_test_id("question-alternatives")).to_have_count(0)
    choose(phone, "part-next", "part-next")
    expect(phone.get_by_test_id("part-work")).to_be_visible()
    choose(phone, "part-back", "part-back", "part-back", "winter_mode-shared_car", "part-next")
    expect(phone.get_by_test_id("question-alternatives")).to_be_visible()
    phone.goto(f"{work.server.url}/questionnaire?part=end")
    online(phone)
    assert answers_of(work)["winter_mode"] == "shared_car"
    phone.context.set_offline(True)
    phone.get_by_test_id("answers-remove").tap()
    waiting(phone, 1)
    online(phone)
    assert not work.rows(Answer)
    phone.context.set_offline(True)
    phone.get_by_test_id("undo").tap()
    waiting(phone, 1)
    online(phone)
    assert answers_of(work)["winter_mode"] == "shared_car"


def test_whoever_is_quicker_than_the_saving_comes_to_the_part_that_follows_from_the_answer(
    work: Workplace, phone: Page
) -> None:
    work.offline(phone, "/questionnaire")
    expect(phone.get_by_test_id("part-way")).to_be_visible()
    # Both in one moment: nothing is saved between them.
    phone.evaluate("""() => {
        document.querySelector("[data-testid=summer_mode-car] input").click();
        document.querySelector("[data-testid=part-next]").click();
    }""")
    expect(phone.get_by_test_id("part-reason")).to_be_visible()


def test_a_number_that_is_none_is_named_and_not_saved(work: Workplace, phone: Page) -> None:
    work.offline(phone, "/questionnaire")
    choose(phone, "summer_mode-train")
    phone.get_by_test_id("input-distance_metres").fill("långt")
    expect(phone.get_by_test_id("question-distance_metres").get_by_role("alert")).to_contain_text("mellan 0 och 300 km")
    choose(phone, "part-next")
    online(phone)
    assert "distance_metres" not in answers_of(work)


def test_what_another_device_answered_meanwhile_is_told_and_can_be_taken(work: Workplace, phone: Page) -> None:
    work.offline(phone, "/questionnaire")
    choose(phone, "summer_mode-bicycle")
    round_id = round_id_of(work)
    work.device.send(mutation({"round_id": round_id, "summer_mode": "bus"}, "answer", id=str(answer_id(round_id))))
    online(phone)
    question = phone.get_by_test_id("question-summer_mode")
    expect(question).to_contain_text("På en annan enhet svarade du: Buss.")
    question.get_by_text("Använd det svaret").tap()
    expect(phone.get_by_test_id("summer_mode-bus").locator("input")).to_be_checked()
    waiting(phone, 0)
    assert answers_of(work)["summer_mode"] == "bus"
    expect(question).not_to_contain_text("På en annan enhet")


def test_an_answer_that_comes_after_the_close_is_refused_and_kept_until_its_owner_lets_go(
    work: Workplace, phone: Page
) -> None:
    work.offline(phone, "/questionnaire")
    choose(phone, "summer_mode-bicycle")
    organisation_id = work.office.ids.organisation_id
    with Database(work.server.database_url).write(organisation_id) as session:
        close_round(session, session.get_one(Round, (organisation_id, round_id_of(work))), NOW, today())
    phone.context.set_offline(False)
    expect(phone.get_by_role("alert").filter(has_text="Mätningen tar inte emot svar längre.")).to_be_visible()
    phone.get_by_test_id("discard").tap()
    expect(phone.get_by_role("alert").filter(has_text=re.compile("Mätningen tar"))).to_have_count(0)
    assert not work.rows(Answer)


def test_the_questions_need_no_finger(work: Workplace, phone: Page) -> None:
    work.offline(phone, "/questionnaire")
    first = phone.get_by_test_id("summer_mode-walk").locator("input")
    tab_to(phone, first)
    phone.keyboard.press("ArrowRight")
    expect(phone.get_by_test_id("summer_mode-bicycle").locator("input")).to_be_checked()
    # What comes next follows from the answer, once it is saved.
    expect(phone.get_by_test_id("input-distance_metres")).to_be_visible()
    tab_to(phone, phone.get_by_test_id("part-next"))
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading", name="Varför just så")).to_be_focused()

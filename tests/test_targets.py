"""The climate target and its rounds: a baseline is measured once, nothing is measured backwards, and what was told stays."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pytest

from app.database import Database
from app.disclosure.releasing import release
from app.measurement import releasing
from app.measurement.releasing import told_rounds
from app.measurement.rounds import head_counts_of, rounds
from app.measurement.targets import release_rounds
from app.organisations.models import Target
from app.organisations.service import get_target
from tests.support.departments import Offices, make_offices
from tests.support.desk import ANNA, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import BICYCLE_AND_TRAIN, TODAY, Workplace

MONDAY = TODAY
WEEK = dt.timedelta(days=7)
BICYCLE = [BICYCLE_AND_TRAIN[0]]


@pytest.fixture
def offices(database: Database) -> Offices:
    """Twenty people in one department, the first of whom coordinates."""
    return make_offices(database, Kontor=20)


@pytest.fixture
def desk(database: Database, offices: Offices) -> Iterator[Desk]:
    workplace = Workplace(offices.organisation_id, offices.departments["Kontor"], offices.people["Kontor"])
    with open_desk(database, workplace=workplace) as desk:
        yield desk


def aim(desk: Desk, reduction: str = "20", year: str = "2030", status: int = 303) -> str:
    return desk.post("/measure/target", status, reduction=reduction, year=year).text


def open_round(
    desk: Desk, starts_on: dt.date | str = MONDAY, weeks: int | str = 1, status: int = 303, **form: str
) -> str:
    typed = {
        "kind": "baseline",
        "name": "Mätning",
        "starts_on": str(starts_on),
        "weeks": weeks,
        "over_free_weeks": "yes",
    }
    typed |= form
    return desk.post("/measure/rounds", status, **typed).text


def target_of(desk: Desk) -> Target:
    with desk.database.read(desk.organisation_id) as session:
        found = session.get_one(Target, desk.organisation_id)
        session.expunge_all()
    return found


def has_target(desk: Desk) -> bool:
    with desk.database.read(desk.organisation_id) as session:
        return session.get(Target, desk.organisation_id) is not None


def opened(desk: Desk) -> list[tuple[str, dt.date, int]]:
    with desk.database.read(desk.organisation_id) as session:
        return [(one.name, one.starts_on, one.weeks) for one in rounds(session, desk.organisation_id)]


def remove(desk: Desk, number: int = 0, status: int = 303) -> None:
    """Take back a round."""
    with desk.database.read(desk.organisation_id) as session:
        round_id = rounds(session, desk.organisation_id)[number].round_id
    desk.post(f"/measure/rounds/{round_id}/remove", status)


def measure(desk: Desk, offices: Offices, week: dt.date, people: int = 20, legs: Any = None) -> None:
    """Let people record in a week, and let it be over and told."""
    desk.clock.move_to(dt.datetime.combine(week + dt.timedelta(days=2), dt.time(12), dt.UTC))
    offices.record_all(week, legs, Kontor=people)
    desk.clock.move_to(dt.datetime.combine(week + 3 * WEEK, dt.time(12), dt.UTC))
    now = dt.datetime.now(dt.UTC)
    release(desk.database, desk.organisation_id, now, every_week=True)


def settle(desk: Desk) -> bool:
    return release_rounds(desk.database, desk.organisation_id, dt.datetime.now(dt.UTC))


def milligrams_told(desk: Desk) -> list[int]:
    with desk.database.read(desk.organisation_id) as session:
        return [round(one.milligrams) for one in told_rounds(session, desk.organisation_id).values()]


# --- the target --------------------------------------------------------------------------------------------------------------


def test_what_is_no_reduction_is_no_target(desk: Desk) -> None:
    for text in (
        "", " ", "0", "0,00", "0,001", "101", "100,01", "nan", "inf", "-inf", "NaN", "infinity", "tjugo", "1e1", "1_0", "٢٠",
        "２０", "20 %%", "--20", "−−20", "20-30", "2−0", "+20", "1 000", "20 procent", "%", "−", ",5", "5,", "0x14", "9" * 300,
    ):  # fmt: skip
        page = aim(desk, text, status=400)
        assert "mer än 0 och högst 100" in page, text
    assert not has_target(desk)
    assert desk.acts() == []


def test_a_reduction_is_typed_in_many_ways(desk: Desk) -> None:
    for text, percent in (
        ("20", 20), ("20 %", 20), ("20%", 20), ("20\u00a0%", 20), ("−20", 20), ("-20", 20), ("– 20 %", 20), ("12,5", 12.5),
        ("12.5", 12.5), (" 100 ", 100), ("0,5", 0.5), ("33,333", 33.33), ("07", 7),
    ):  # fmt: skip
        aim(desk, text)
        assert target_of(desk).reduction_percent == percent, text
    assert f'value="{7}"' in desk.get("/measure")


def test_a_target_lies_ahead(desk: Desk) -> None:
    for year in ("2025", "1999", "2101", "9999", "", "26", "-2030", "2030.0", "２０３０", "20300", "nästa år"):
        assert "från och med 2026" in aim(desk, year=year, status=400), year
    assert not has_target(desk)
    for year in ("2100", "2026", " 2030 "):
        aim(desk, year=year)
        assert target_of(desk).target_on == dt.date(int(year), 12, 31)
    desk.clock.move_to(dt.datetime(2026, 12, 31, 23, 30, tzinfo=dt.UTC))
    aim(desk, year="2026", status=400)  # it is 2027 where the organisation is
    assert target_of(desk).target_on.year == 2030


def test_a_target_waits_for_its_baseline_and_has_it_once_it_is_told(desk: Desk, offices: Offices) -> None:
    aim(desk)
    open_round(desk)
    assert (target_of(desk).baseline_on, target_of(desk).baseline_milligrams) == (None, None)
    assert "när det har mätts" in desk.get("/measure")
    measure(desk, offices, MONDAY)
    assert target_of(desk).baseline_on is None
    assert settle(desk)
    [told] = milligrams_told(desk)
    assert (target_of(desk).baseline_on, target_of(desk).baseline_milligrams) == (MONDAY, told)
    assert not settle(desk), "nothing is left to do"
    with desk.database.read(desk.organisation_id) as session:
        assert get_target(session, desk.organisation_id)
    assert "när det har mätts" not in desk.get("/measure")


def test_a_target_that_is_set_after_the_baseline_has_it_at_once(desk: Desk, offices: Offices) -> None:
    open_round(desk)
    measure(desk, offices, MONDAY)
    assert settle(desk)
    aim(desk)
    assert target_of(desk).baseline_milligrams == milligrams_told(desk)[0]


def test_a_baseline_is_settled_also_where_the_server_ended_after_the_round_was_told(
    desk: Desk, offices: Offices
) -> None:
    aim(desk)
    open_round(desk)
    measure(desk, offices, MONDAY)
    assert releasing.release_rounds(desk.database, desk.organisation_id, dt.datetime.now(dt.UTC))
    assert target_of(desk).baseline_on is None
    assert settle(desk)
    assert target_of(desk).baseline_on == MONDAY


def test_what_was_measured_first_stays_the_baseline(desk: Desk, offices: Offices) -> None:
    aim(desk)
    open_round(desk)
    measure(desk, offices, MONDAY)
    settle(desk)
    first = target_of(desk).baseline_milligrams
    later = MONDAY + 7 * WEEK
    open_round(desk, later)
    measure(
        desk, offices, later, legs=[{"mode": "car", "metres": 20_000, "fuel": "petrol", "vehicle_owner": "private"}]
    )
    assert settle(desk)
    aim(desk, "35", "2040")
    now = target_of(desk)
    assert (now.baseline_on, now.baseline_milligrams, now.reduction_percent) == (MONDAY, first, 35)
    assert len(set(milligrams_told(desk))) == 2


def test_a_follow_up_is_no_baseline_nor_is_a_round_that_too_few_recorded(desk: Desk, offices: Offices) -> None:
    aim(desk)
    open_round(desk, kind="follow_up")
    measure(desk, offices, MONDAY)
    settle(desk)
    later = MONDAY + 4 * WEEK
    open_round(desk, later)
    measure(desk, offices, later, people=3)
    assert not settle(desk)
    assert len(milligrams_told(desk)) == 1
    assert target_of(desk).baseline_on is None


def test_nobody_aims_for_another_organisation(desk: Desk) -> None:
    aim(desk)
    desk.enter(of=make_neighbours(desk.database))
    assert "20 % mindre" not in desk.get("/measure").replace("\u00a0", " ")
    aim(desk, "50")
    assert target_of(desk).reduction_percent == 20


# --- rounds ------------------------------------------------------------------------------------------------------------------


def test_nothing_is_measured_backwards_nor_from_the_middle_of_a_week_nor_too_far_ahead(desk: Desk) -> None:
    for starts_on in (
        MONDAY - WEEK, MONDAY + dt.timedelta(days=1), MONDAY - dt.timedelta(days=1), MONDAY + 26 * WEEK, "9999-12-27", "0001-01-01",
        "", "måndag", "2026-13-01", "2026-02-30", "\x00",
    ):  # fmt: skip
        assert "Välj en vecka i listan" in open_round(desk, starts_on, status=400), starts_on
    desk.clock.move_to(dt.datetime.combine(MONDAY + dt.timedelta(days=6), dt.time(22, 30), dt.UTC))
    open_round(desk, MONDAY)
    desk.clock.move_to(dt.datetime.combine(MONDAY + dt.timedelta(days=6), dt.time(23, 30), dt.UTC))
    remove(desk, status=404)
    assert "Välj en vecka" in open_round(desk, MONDAY, status=400), "it is Monday already where the organisation is"
    open_round(desk, MONDAY + 26 * WEEK)
    assert [starts_on for _, starts_on, _ in opened(desk)] == [MONDAY, MONDAY + 26 * WEEK]


def test_every_week_that_is_offered_may_be_chosen(desk: Desk) -> None:
    offered = re.findall(r'<option value="(\d{4}-\d\d-\d\d)"', desk.get("/measure"))
    assert (len(offered), offered[0]) == (26, str(MONDAY))
    open_round(desk, offered[0])
    open_round(desk, offered[-1])


def test_a_round_has_a_kind_a_name_and_one_to_twelve_weeks(desk: Desk) -> None:
    for form in ({"weeks": "0"}, {"weeks": "13"}, {"weeks": str(2**31 - 1)}, {"kind": "other"}, {"kind": ""}):
        open_round(desk, status=400, **form)  # type: ignore[arg-type]
    for name in ("", "  ", "Å" * 81, "a\x00", "\u202e"):
        assert "vad mätningen heter" in open_round(desk, name=name, status=400)
    assert opened(desk) == []
    open_round(desk, weeks=12, name=" <b>Start</b>  2026 ")
    assert opened(desk) == [("<b>Start</b> 2026", MONDAY, 12)]
    assert "<b>Start" not in desk.get("/measure")


def test_each_week_is_measured_once(desk: Desk) -> None:
    open_round(desk, MONDAY + 2 * WEEK, 3)
    for first, weeks in ((2, 3), (4, 1), (0, 3), (1, 12), (3, 1)):
        assert "några av de veckorna" in open_round(desk, MONDAY + first * WEEK, weeks, 400), (first, weeks)
    open_round(desk, MONDAY, 2)
    open_round(desk, MONDAY + 5 * WEEK, 1, kind="follow_up")
    assert len(opened(desk)) == 3


def test_of_two_who_open_the_same_weeks_at_once_one_does(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    form = {"kind": "baseline", "name": "Mätning", "starts_on": str(MONDAY), "weeks": "2"}
    later = form | {"starts_on": str(MONDAY + WEEK)}
    answers = desk.at_once((desk.token(KARIN), "/measure/rounds", form), (desk.token(ANNA), "/measure/rounds", later))
    assert sorted(answers) == [303, 400]
    assert len(opened(desk)) == 1


def test_a_round_speaks_for_those_who_are_employed_when_it_is_opened(desk: Desk) -> None:
    open_round(desk)
    name = f"/people/departments/{desk.workplace.department_id}"
    desk.post(name, name="Kontor", head_count="99")
    with desk.database.read(desk.organisation_id) as session:
        assert list(head_counts_of(session, rounds(session, desk.organisation_id)[0]).values()) == [20]


def test_a_round_is_taken_back_only_before_it_begins(desk: Desk) -> None:
    open_round(desk, MONDAY)
    remove(desk, status=404)
    open_round(desk, MONDAY + WEEK, 2)
    desk.clock.move_to(dt.datetime.combine(MONDAY + dt.timedelta(days=6), dt.time(22, 30), dt.UTC))
    remove(desk, 1)
    assert len(opened(desk)) == 1
    open_round(desk, MONDAY + WEEK, 2)
    desk.clock.move_to(dt.datetime.combine(MONDAY + WEEK, dt.time(8), dt.UTC))
    remove(desk, 1, status=404)
    assert len(opened(desk)) == 2


def test_a_round_that_was_told_is_not_taken_back(desk: Desk, offices: Offices) -> None:
    open_round(desk)
    measure(desk, offices, MONDAY)
    settle(desk)
    remove(desk, status=404)
    assert "/remove" not in desk.get("/measure")
    assert len(milligrams_told(desk)) == 1


def test_of_two_who_take_the_same_round_back_one_does_and_the_other_finds_nothing(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    for _ in range(3):
        open_round(desk, MONDAY + WEEK)
        [path] = re.findall(r"/measure/rounds/\d+/remove", desk.get("/measure"))
        answers = desk.at_once((desk.token(KARIN), path, {}), (desk.token(ANNA), path, {}))
        assert sorted(answers) == [303, 404]
        assert opened(desk) == []
        desk.enter()


def test_another_organisations_round_is_unknown(desk: Desk) -> None:
    open_round(desk, MONDAY + WEEK)
    [path] = re.findall(r"/measure/rounds/\d+/remove", desk.get("/measure"))
    desk.enter(of=make_neighbours(desk.database))
    desk.post(path, 404)
    for number in (0, 2**31 - 1, 2**31):
        desk.post(f"/measure/rounds/{number}/remove", 404)
    assert len(opened(desk)) == 1

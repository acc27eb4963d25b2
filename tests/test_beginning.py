"""The five steps of an organisation that has just begun: each is ticked off by what it says and by nothing else."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest
import time_machine

from app.dashboard.beginning import beginning
from app.database import Database
from app.organisations.service import create_organisation
from app.settings import Settings
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import NOW, TODAY, make_workplace

STEPS = ["departments", "poster", "colleague", "target", "baseline"]
WEEK = dt.timedelta(days=7)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    """An organisation as it is after signing up: Karin alone, in one department of one employee; Anna and Bo have left."""
    workplace = make_workplace(database, "Karin Lind", "Anna Ek", "Bo Ek", head_count=1)
    with open_desk(database, Settings(), workplace) as desk:
        for person in (ANNA, BO):
            desk.change(desk.people[person], left_on=TODAY)
        yield desk


def done(desk: Desk) -> list[str]:
    with desk.database.read(desk.organisation_id) as session:
        found = beginning(session, desk.organisation_id, dt.datetime.now(dt.UTC).date())
    assert [step for step, _ in found.steps] == STEPS
    left = [step for step, is_done in found.steps if not is_done]
    assert found.next == (left[0] if left else None)
    return [step for step, is_done in found.steps if is_done]


def open_round(desk: Desk, kind: str, weeks_ahead: int) -> None:
    starts_on = str(TODAY + weeks_ahead * WEEK)
    desk.post("/measure/rounds", kind=kind, name="Mätning", starts_on=starts_on, weeks=1, over_free_weeks="yes")


def remove_round(desk: Desk) -> None:
    [path] = re.findall(r"/measure/rounds/\d+/remove", desk.get("/measure"))
    desk.post(path)


def end_poster(desk: Desk) -> None:
    [path] = re.findall(r"/people/posters/[\w-]+/end", desk.get("/people/posters"))
    desk.post(path)


def test_nothing_is_done_at_the_beginning(desk: Desk) -> None:
    assert done(desk) == []
    page = desk.get("/dashboard")
    assert [step for step in STEPS if f'id="step-{step}"' in page] == STEPS
    assert page.count('class="done"') == 0


def test_what_another_organisation_has_done_ticks_nothing_off(desk: Desk) -> None:
    neighbours = make_neighbours(desk.database)
    desk.enter(of=neighbours)
    desk.post("/people/departments", name="Två", head_count="7")
    desk.post("/people/posters")
    desk.post("/measure/target", reduction="20", year="2030")
    open_round(desk, "baseline", 1)
    desk.enter()
    assert done(desk) == []


def test_departments_are_there_with_a_second_one_or_a_second_employee(desk: Desk) -> None:
    kansli = f"/people/departments/{desk.workplace.department_id}"
    desk.post(kansli, name="Stab", head_count="1")
    desk.post(kansli, name="Stab", head_count="0")
    assert done(desk) == [], "another name, or nobody, is not how many work where"
    desk.post(kansli, name="Stab", head_count="2")
    assert done(desk) == ["departments"]
    desk.post(kansli, name="Stab", head_count="1")
    assert done(desk) == []
    desk.post("/people/departments", name="Park", head_count="0")
    assert done(desk) == ["departments"]
    desk.post(f"/people/departments/{desk.departments()['Park'].department_id}/end")
    assert done(desk) == [], "one that is no more does not count"


def test_the_poster_is_there_as_long_as_one_works(desk: Desk) -> None:
    desk.post("/people/posters")
    assert done(desk) == ["poster"]
    end_poster(desk)
    assert done(desk) == []
    desk.post("/people/posters", department=desk.workplace.department_id)
    assert done(desk) == ["poster"]


def test_a_colleague_is_there_once_they_have_joined_and_as_long_as_they_are(desk: Desk) -> None:
    desk.post("/people/posters")
    form = {"name": "Eva", "email": "eva@kommun.example", "department": desk.workplace.department_id}
    eva = int(re.findall(r"\d+", desk.post("/people/list", **form).headers["location"])[0])
    desk.post(f"/people/{eva}/roles", give="manager")
    assert done(desk) == ["poster"], "who is only expected has not joined"
    desk.change(eva, joined_on=TODAY)
    assert done(desk) == ["poster", "colleague"]
    desk.change(eva, left_on=TODAY + dt.timedelta(days=1))
    assert done(desk) == ["poster", "colleague"]
    desk.clock.shift(dt.timedelta(days=1))
    assert done(desk) == ["poster"]


def test_where_colleagues_came_in_without_a_poster_none_is_asked_for(desk: Desk) -> None:
    desk.change(desk.people[ANNA], left_on=None)
    assert done(desk) == ["poster", "colleague"]


def test_the_target_is_there_once_it_is_set(desk: Desk) -> None:
    desk.post("/measure/target", 400, reduction="0", year="2030")
    assert done(desk) == []
    desk.post("/measure/target", reduction="20", year="2030")
    assert done(desk) == ["target"]


def test_the_baseline_is_there_once_it_is_open_and_a_follow_up_is_none(desk: Desk) -> None:
    open_round(desk, "follow_up", 1)
    assert done(desk) == []
    remove_round(desk)
    open_round(desk, "baseline", 2)
    assert done(desk) == ["baseline"]
    remove_round(desk)
    assert done(desk) == []


def test_other_acts_tick_nothing_off(desk: Desk) -> None:
    desk.change(desk.people[BO], left_on=None, joined_on=None)
    bo = f"/people/{desk.people[BO]}"
    desk.post(bo, name="Bo Berg", email="bo@kommun.example", department=desk.workplace.department_id)
    desk.post(f"{bo}/roles", give="coordinator")
    desk.post(f"{bo}/link", 200)
    desk.post(f"{bo}/devices")
    desk.post(f"{bo}/leave", on=str(TODAY))
    desk.post(f"{bo}/return")
    assert done(desk) == []


def test_the_steps_lead_on_one_by_one_and_are_gone_once_all_are_done(desk: Desk) -> None:
    assert 'class="next" id="step-departments"' in desk.get("/dashboard")
    desk.post("/people/departments", name="Park", head_count="9")
    assert 'class="next" id="step-poster"' in desk.get("/dashboard")
    desk.post("/people/posters")
    assert 'class="next" id="step-colleague"' in desk.get("/dashboard")
    desk.change(desk.people[ANNA], left_on=None)
    assert 'class="next" id="step-target"' in desk.get("/dashboard")
    desk.post("/measure/target", reduction="20", year="2030")
    assert 'class="next" id="step-baseline"' in desk.get("/dashboard")
    open_round(desk, "baseline", 0)
    page = desk.get("/dashboard")
    assert 'id="step-' not in page
    assert "Allt är klart" in page
    assert done(desk) == STEPS


def test_only_coordinators_are_told_what_to_do_next(desk: Desk) -> None:
    desk.change(desk.people[ANNA], left_on=None, roles=["employee", "manager"])
    desk.enter(ANNA)
    assert "beginning" not in desk.get("/dashboard")
    desk.enter(KARIN)
    assert 'id="beginning"' in desk.get("/dashboard")


def test_an_organisation_of_nobody_has_done_nothing(database: Database) -> None:
    with time_machine.travel(NOW, tick=False), database.write() as session:
        organisation_id = create_organisation(session, "Tom", NOW).organisation_id or 0
        found = beginning(session, organisation_id, TODAY)
    assert ([done for _, done in found.steps], found.joined) == ([False] * 5, 0)

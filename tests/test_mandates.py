"""Mandates: somebody always coordinates an organisation, and nobody does more than their role lets them."""

import datetime as dt
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.database import Database
from app.main import create_app
from app.organisations.mandates import MandateError, coordinators, give_role, take_role
from app.organisations.models import Member
from app.personal_data.erasure import forget
from app.settings import Settings, get_settings
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import NOW, TODAY
from tests.support.routes import routes_of
from tests.test_roles import AUDIENCES

TOMORROW = TODAY + dt.timedelta(days=1)
LAST = "enda samordnaren"


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def who_coordinates(desk: Desk) -> list[str]:
    with desk.database.read(desk.organisation_id) as session:
        today = dt.datetime.now(dt.UTC).date()
        return sorted(one.name.split()[0] for one in coordinators(session, desk.organisation_id, today))


def give(desk: Desk, person: int, role: str = "coordinator") -> None:
    desk.post(f"/people/{desk.people[person]}/roles", give=role)


def take(desk: Desk, person: int, status: int = 303, role: str = "coordinator") -> str:
    return desk.post(f"/people/{desk.people[person]}/roles", status, take=role).text


def leave(desk: Desk, person: int, on: dt.date = TODAY, status: int = 303) -> str:
    return desk.post(f"/people/{desk.people[person]}/leave", status, on=str(on)).text


# --- somebody always coordinates ----------------------------------------------------------------------------------------------


def test_the_last_coordinator_cannot_take_the_role_from_themselves(desk: Desk) -> None:
    assert LAST in take(desk, KARIN, 400)
    assert who_coordinates(desk) == ["Karin"]
    assert [act for act, _ in desk.acts()] == []


def test_the_last_coordinator_cannot_leave_today_or_later(desk: Desk) -> None:
    """Later neither: on that day nobody would be asked, and nobody would coordinate."""
    for days in (0, -400, 1, 900):
        assert LAST in leave(desk, KARIN, TODAY + dt.timedelta(days=days), 400)
    assert desk.member(desk.people[KARIN]).left_on is None
    assert who_coordinates(desk) == ["Karin"]


def test_who_will_leave_is_nobody_who_stays(desk: Desk) -> None:
    give(desk, ANNA)
    leave(desk, ANNA, TOMORROW)
    assert LAST in take(desk, KARIN, 400)
    assert LAST in leave(desk, KARIN, TODAY + dt.timedelta(days=30), 400)
    give(desk, BO)
    leave(desk, KARIN, TOMORROW)
    desk.clock.shift(dt.timedelta(days=2))
    assert who_coordinates(desk) == ["Bo"]


def test_who_is_only_expected_is_nobody_who_stays(desk: Desk) -> None:
    """Whether they ever come in is not known, and nobody else could let them."""
    desk.change(desk.people[ANNA], joined_on=None)
    give(desk, ANNA)
    assert LAST in take(desk, KARIN, 400)
    assert LAST in leave(desk, KARIN, TODAY, 400)


def test_of_two_who_take_the_role_from_each_other_at_once_one_keeps_it(desk: Desk) -> None:
    give(desk, ANNA)
    karin, anna = (f"/people/{desk.people[one]}/roles" for one in (KARIN, ANNA))
    for _ in range(4):
        tokens = desk.token(KARIN), desk.token(ANNA)
        form = {"take": "coordinator"}
        answers = desk.at_once((tokens[0], anna, form), (tokens[1], karin, form))
        assert len(who_coordinates(desk)) == 1
        # The other one came too late: refused as the last one, or no coordinator any more when it was asked who they are.
        assert sorted(answers) in ([303, 400], [303, 404])
        for person in (KARIN, ANNA):
            desk.change(desk.people[person], roles=["employee", "coordinator"])


def test_of_two_who_leave_at_once_one_stays(desk: Desk) -> None:
    give(desk, ANNA)
    for _ in range(4):
        asked = [
            (desk.token(one), f"/people/{desk.people[one]}/{what}", form)
            for one, what, form in ((KARIN, "leave", {"on": str(TODAY)}), (ANNA, "roles", {"take": "coordinator"}))
        ]
        assert sorted(desk.at_once(*asked)) == [303, 400]
        assert len(who_coordinates(desk)) == 1
        for person in (KARIN, ANNA):
            desk.change(desk.people[person], roles=["employee", "coordinator"], left_on=None)


def test_roles_that_are_given_and_taken_at_once_undo_nothing_of_each_other(desk: Desk) -> None:
    give(desk, ANNA)
    path = f"/people/{desk.people[BO]}/roles"
    for _ in range(4):
        desk.change(desk.people[BO], roles=["employee", "network_lead"])
        tokens = desk.token(KARIN), desk.token(ANNA), desk.token(KARIN)
        forms = {"give": "manager"}, {"give": "coordinator"}, {"take": "network_lead"}
        assert desk.at_once(*((token, path, form) for token, form in zip(tokens, forms, strict=True))) == [303] * 3
        assert sorted(desk.member(desk.people[BO]).roles) == ["coordinator", "employee", "manager"]


def test_the_command_line_lets_the_last_coordinator_leave_neither(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.change(desk.people[KARIN], reference="K1")
    desk.change(desk.people[ANNA], reference="A1")
    monkeypatch.setenv("CERO_DATABASE_URL", desk.database.url)
    get_settings.cache_clear()
    runner = CliRunner()
    refused = runner.invoke(app, ["person", "leave", "K1"])
    assert refused.exit_code == 2
    assert "coordinator" in refused.output
    assert who_coordinates(desk) == ["Karin"]
    assert runner.invoke(app, ["person", "leave", "A1"]).exit_code == 0
    # Who still works here keeps the account, and the role in it.
    assert runner.invoke(app, ["person", "erase", "K1", "--yes"]).exit_code == 0
    assert who_coordinates(desk) == ["Karin"]
    get_settings.cache_clear()


def test_nobody_who_coordinates_is_forgotten(desk: Desk) -> None:
    with pytest.raises(ValueError, match="still works here"):
        forget(desk.database, desk.organisation_id, desk.people[KARIN], NOW)
    give(desk, ANNA)
    leave(desk, ANNA)
    forget(desk.database, desk.organisation_id, desk.people[ANNA], NOW)
    assert who_coordinates(desk) == ["Karin"]


# --- what a role lets somebody do -----------------------------------------------------------------------------------------------


def test_a_manager_reads_the_overview_and_nothing_else(desk: Desk) -> None:
    give(desk, BO, "manager")
    before = [desk.acts(), [one.model_dump() for one in desk.members()], desk.organisation().model_dump()]
    desk.enter(BO)
    overview = desk.get("/dashboard")
    assert '"/people' not in overview
    assert '"/settings' not in overview
    ids = {"{member_id}": str(desk.people[ANNA]), "{department_id}": str(desk.workplace.department_id)}
    asked = 0
    for method, path in routes_of(create_app(Settings(), Database("sqlite://"))):
        if AUDIENCES[path] == "coordinators":
            for name, value in ids.items():
                path = path.replace(name, value)
            assert desk.web.request(method, path, data={"name": "X"} if method == "POST" else None).status_code == 404
            asked += 1
    assert asked > 25
    assert [desk.acts(), [one.model_dump() for one in desk.members()], desk.organisation().model_dump()] == before


def test_a_role_that_is_given_or_taken_counts_from_the_next_request_on(desk: Desk) -> None:
    give(desk, ANNA)
    anna = desk.token(ANNA)
    for then, expected in ((lambda: None, 200), (lambda: take(desk, ANNA), 404), (lambda: give(desk, ANNA), 200)):
        desk.enter(KARIN)
        then()
        desk.web.cookies.clear()
        desk.web.cookies.set("cero", anna)
        desk.get("/people", expected)
        desk.get("/dashboard", expected)


def test_who_takes_the_role_from_themselves_is_taken_to_their_diary(desk: Desk) -> None:
    give(desk, ANNA)
    answer = desk.post(f"/people/{desk.people[KARIN]}/roles", take="coordinator")
    assert answer.headers["location"] == "/"
    desk.get("/people", 404)


def test_a_coordinator_gives_no_role_that_there_is_none_of_nor_to_who_has_left(desk: Desk) -> None:
    for role in ("employee", "owner", "", "coordinator,manager", "\x00"):
        desk.post(f"/people/{desk.people[BO]}/roles", 400, give=role)
        desk.post(f"/people/{desk.people[BO]}/roles", 400, take=role)
    leave(desk, BO)
    desk.post(f"/people/{desk.people[BO]}/roles", 400, give="manager")
    assert desk.member(desk.people[BO]).roles == ["employee"]
    assert [act for act, _ in desk.acts()] == ["person_left"]


def test_nobody_gets_or_loses_a_role_in_another_organisation(desk: Desk) -> None:
    neighbours = make_neighbours(desk.database)
    olle, pia = neighbours.member_ids
    desk.post(f"/people/{pia}/roles", 404, give="coordinator")
    desk.post(f"/people/{olle}/roles", 404, take="coordinator")
    desk.post(f"/people/{2**40}/roles", 404, give="coordinator")
    desk.post(f"/people/{olle}/leave", 404, on=str(TODAY))
    assert [one.roles for one in desk.members(neighbours)] == [["employee", "coordinator"], ["employee"]]
    assert desk.acts(neighbours) == desk.acts() == []


def test_a_role_is_given_once_and_written_down_once(desk: Desk) -> None:
    give(desk, BO, "manager")
    give(desk, BO, "manager")
    take(desk, BO, role="network_lead")
    assert desk.member(desk.people[BO]).roles == ["employee", "manager"]
    take(desk, BO, role="manager")
    assert desk.acts() == [
        ("role_taken", {"person": desk.people[BO], "role": "manager"}),
        ("role_given", {"person": desk.people[BO], "role": "manager"}),
    ]


def test_the_service_says_why_not(desk: Desk) -> None:
    with desk.database.write(desk.organisation_id) as session:
        karin = session.get_one(Member, (desk.organisation_id, desk.people[KARIN]))
        for call, role in ((take_role, "coordinator"), (give_role, "owner"), (take_role, "employee")):
            with pytest.raises(MandateError):
                call(session, karin, role, karin.member_id, NOW, TODAY)

"""Beginning an organisation: only by who may, once for each invitation, and whoever does coordinates nothing else."""

import datetime as dt
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier

import pytest
from sqlmodel import select

from app.database import Database
from app.joining.models import SignUpInvitation
from app.joining.service import invite_to_sign_up
from app.main import SIGN_UPS_AN_HOUR
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import organisation_ids
from app.settings import Settings
from app.web.rates import Rates
from tests.support.desk import Desk, open_desk
from tests.support.letters import code_in, letters
from tests.support.people import NOW, TODAY

WITHOUT_LETTERS = {"public_url": "http://cero.example"}
FORM = {"organisation": "Regionen", "name": "Rut Berg", "department": "Stab", "email": "rut@region.example"}


@contextmanager
def installation(database: Database, **settings: str) -> Iterator[Desk]:
    """Open an installation on which Provkommun is, with nobody signed in."""
    with open_desk(database, Settings(**settings)) as desk:
        desk.web.cookies.clear()
        yield desk


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with installation(database) as desk:
        yield desk


def invite(desk: Desk, days: int = 14) -> str:
    with desk.database.write() as session:
        return invite_to_sign_up(session, dt.datetime.now(dt.UTC), days)


def names(desk: Desk) -> list[str]:
    """Return the organisations that there are."""
    with desk.database.read() as session:
        return sorted(session.exec(select(Organisation.name)))


def begin(desk: Desk, status: int = 303, **form: str) -> str:
    """Send the form by which an organisation begins; returns what was answered."""
    answer = desk.post("/begin", status, **FORM | form)
    return answer.headers.get("location", answer.text)


def show_address(desk: Desk) -> None:
    desk.post("/sign-in/code", code=code_in(letters(desk.database)[-1].text))


# --- what must never happen --------------------------------------------------------------------------------------------------


def test_where_nobody_may_begin_there_is_no_such_page(database: Database) -> None:
    with installation(database, sign_up="closed") as desk:
        for invitation in ("", invite(desk)):
            desk.get(f"/begin?invitation={invitation}", 404)
            begin(desk, 404, invitation=invitation)
        assert names(desk) == ["Provkommun"]
        assert letters(database) == []


@pytest.mark.parametrize("settings", [{"sign_up": "invitation"}, WITHOUT_LETTERS])
def test_without_an_invitation_that_works_nothing_begins(database: Database, settings: dict[str, str]) -> None:
    with installation(database, **settings) as desk:
        old = invite(desk, days=1)
        desk.clock.shift(dt.timedelta(days=1))
        for invitation in ("", "unknown", old, "\x00", "å" * 300):
            assert "inbjudan" in begin(desk, 400, invitation=invitation)
        assert "<form" not in desk.get(f"/begin?invitation={old}")
        assert names(desk) == ["Provkommun"]
        assert letters(database) == []


@pytest.mark.parametrize("settings", [{"sign_up": "invitation"}, WITHOUT_LETTERS])
def test_an_invitation_is_for_one_organisation(database: Database, settings: dict[str, str]) -> None:
    with installation(database, **settings) as desk:
        invitation = invite(desk)
        for _ in range(3):
            assert invitation in desk.get(f"/begin?invitation={invitation}"), "looking uses nothing up"
        begin(desk, invitation=invitation)
        if desk.web.app.state.settings.letters_arrive:  # type: ignore[attr-defined]
            show_address(desk)
        assert names(desk) == ["Provkommun", "Regionen"]
        begin(desk, 400, invitation=invitation, organisation="En till")
        assert names(desk) == ["Provkommun", "Regionen"]
        with database.read() as session:
            assert session.exec(select(SignUpInvitation)).all() == []


def test_of_two_who_have_the_same_invitation_one_begins(database: Database) -> None:
    with installation(database, **WITHOUT_LETTERS) as desk:
        form, barrier = FORM | {"invitation": invite(desk)}, Barrier(2)

        def send(organisation: str) -> int:
            barrier.wait()
            return desk.web.post("/begin", data=form | {"organisation": organisation}).status_code

        with ThreadPoolExecutor(2) as pool:
            answers = sorted(pool.map(send, ("Regionen", "Länet")))
        assert answers == [303, 400]
        assert len(names(desk)) == 2


def test_an_invitation_that_was_used_while_the_code_was_on_its_way_begins_nothing(database: Database) -> None:
    with installation(database, sign_up="invitation") as desk:
        invitation = invite(desk)
        begin(desk, invitation=invitation)
        with database.write() as session:
            session.delete(session.exec(select(SignUpInvitation)).one())
        answer = desk.post("/sign-in/code", 400, code=code_in(letters(database)[-1].text))
        assert "inbjudan" in answer.text
        assert names(desk) == ["Provkommun"]


def test_where_letters_arrive_nothing_begins_before_the_address_was_shown(desk: Desk) -> None:
    assert begin(desk) == "/sign-in/code"
    assert names(desk) == ["Provkommun"]
    desk.post("/sign-in/code", 400, code="123")
    assert names(desk) == ["Provkommun"]
    begin(desk, 400, email="")
    begin(desk, 400, email="rut@")
    assert len(letters(desk.database)) == 1


def test_the_first_coordinator_coordinates_nothing_else(desk: Desk) -> None:
    begin(desk)
    show_address(desk)
    karin = desk.people[0]
    for path in ("/people", "/settings/log", "/people/list", "/measure"):
        page = desk.get(path)
        assert "Provkommun" not in page
        assert "Karin" not in page
    with desk.database.read() as session:
        members = session.exec(select(Member)).all()
        [rut] = [one for one in members if one.name == "Rut Berg"]
        assert (rut.roles, rut.email, rut.joined_on) == (["employee", "coordinator"], "rut@region.example", TODAY)
        assert [one.name for one in members if "coordinator" in one.roles] == ["Karin Lind", "Rut Berg"]
        [stab] = session.exec(select(Department).where(Department.organisation_id == rut.organisation_id))
        assert (stab.name, stab.head_count, stab.department_id) == ("Stab", 1, rut.department_id)
    assert karin not in (stab.department_id, rut.member_id) or desk.member(karin).name == "Karin Lind"


def test_names_that_are_none_are_refused_before_a_code_is_sent(desk: Desk) -> None:
    for field in ("organisation", "name", "department"):
        for typed in ("", "  ", "\u200b", "a\x00b", "Å" * 121):
            page = begin(desk, 400, **{field: typed})
            assert re.search(rf'name="{field}"[^>]*aria-invalid="true"', page), (field, typed)
    assert letters(desk.database) == []
    assert names(desk) == ["Provkommun"]


def test_twenty_organisations_may_begin_from_one_address_in_an_hour(desk: Desk) -> None:
    seconds = 0.0
    rates = Rates(SIGN_UPS_AN_HOUR, 3600, lambda: seconds)
    desk.web.app.state.sign_ups = rates  # type: ignore[attr-defined]
    for number in range(20):
        begin(desk, email=f"rut{number}@region.example")
    assert "senaste timmen" in begin(desk, 429)
    begin(desk, 400, name="")
    assert len(letters(desk.database)) == 20
    seconds += 3600
    begin(desk)


# --- what works ------------------------------------------------------------------------------------------------------------------


def test_whoever_shows_their_address_begins_an_organisation_and_is_in_it(desk: Desk) -> None:
    begin(desk)
    answer = desk.post("/sign-in/code", code=code_in(letters(desk.database)[-1].text))
    assert answer.headers["location"] == "/dashboard"
    assert "Regionen" in desk.get("/dashboard")
    assert "Organisationen startades" in desk.get("/settings/log")


def test_where_no_letters_arrive_it_begins_at_once_and_nobody_has_an_address(database: Database) -> None:
    with installation(database, **WITHOUT_LETTERS, sign_up="open") as desk:
        assert "email" not in desk.get("/begin")
        assert begin(desk, email="karin@region.example") == "/dashboard"
        assert "Regionen" in desk.get("/dashboard")
        with database.read() as session:
            assert {one.email for one in session.exec(select(Member))} == {None}


def test_an_organisation_begins_in_the_language_of_who_begins_it(desk: Desk) -> None:
    desk.web.headers["Accept-Language"] = "en"
    begin(desk)
    show_address(desk)
    with desk.database.read() as session:
        [began] = session.exec(select(Organisation).where(Organisation.name == "Regionen"))
        assert (began.language, began.created_at) == ("en", NOW + (dt.datetime.now(dt.UTC) - NOW))
        assert len(organisation_ids(session)) == 2

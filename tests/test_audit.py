"""The log of who did what: every act is in it, in the act's own transaction, by ids alone, and no other organisation reads it."""

import datetime as dt
import re
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import Session, SQLModel

from app.database import Database
from app.main import create_app
from app.organisations import audit
from app.organisations.audit import ACTS
from app.organisations.models import AuditEntry
from app.personal_data.erasure import forget
from app.settings import Settings
from tests.support.deeds import CASES, FILES, NAMES, ROUND, person
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import NOW, TODAY
from tests.support.routes import routes_of
from tests.test_configuration import FORM as SETTINGS
from tests.test_roles import AUDIENCES


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def entries(desk: Desk) -> list[AuditEntry]:
    """Return the organisation's log, the newest first."""
    with desk.database.read(desk.organisation_id) as session:
        found = list(audit.entries(session, desk.organisation_id, most=1000))
        session.expunge_all()
    return found


def everything(desk: Desk) -> dict[str, list[str]]:
    """Return every row of every table."""
    with desk.database.read(desk.organisation_id) as session:
        tables = SQLModel.metadata.sorted_tables
        return {one.name: sorted(map(repr, session.execute(one.select()))) for one in tables}


def values_of(value: Any) -> list[str]:
    """Return everything that is written in something, however deep."""
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in values_of(one)]
    return [text for one in value for text in values_of(one)] if isinstance(value, list) else [str(value)]


def note(desk: Desk, count: int, **about: Any) -> None:
    """Let so many acts be done in one transaction."""
    with desk.database.write(desk.organisation_id) as session:
        for number in range(count):
            about = about or {"person": desk.people[BO], "role": "manager"}
            at = dt.datetime.now(dt.UTC)
            audit.note(session, desk.organisation_id, desk.people[KARIN], "role_given", at, number=number, **about)


# --- every act --------------------------------------------------------------------------------------------------------------


def test_whether_each_form_of_a_coordinator_is_an_act_was_decided() -> None:
    posts = {path for method, path in routes_of(create_app(Settings(), Database("sqlite://"))) if method == "POST"}
    theirs = {path for path in posts if AUDIENCES[path] in ("coordinators", "readers") or path.startswith("/plan")}
    assert theirs - set(CASES) == set(), "say in CASES what it writes down"
    assert set(CASES) - theirs == {"/join/{token}"}


@pytest.mark.parametrize("path", CASES)
def test_an_act_and_its_entry_are_there_together_or_not_at_all(desk: Desk, path: str) -> None:
    address, form = CASES[path].asks(desk)
    files = {"file": ("a.csv", FILES[path])} if path in FILES else None
    before, known = everything(desk), {one.entry_id for one in entries(desk)}
    if CASES[path].acts:
        with a_log_that_refuses():
            assert desk.web.post(address, data=form).status_code == 500
        assert everything(desk) == before, "what cannot be written down is not done"
    assert desk.web.post(address, data=form, files=files).status_code in (200, 303)
    assert everything(desk) != before
    new = [one for one in entries(desk) if one.entry_id not in known]
    assert {one.act for one in new} == CASES[path].acts
    who = desk.people[KARIN] if path != "/join/{token}" else desk.members()[-1].member_id
    assert {(one.member_id, one.at) for one in new} <= {(who, dt.datetime.now(dt.UTC))}
    written = [text for one in entries(desk) for text in values_of(one.about)]
    assert not [text for text in written if re.search("|".join(rf"\b{name}\b" for name in NAMES), text) or "@" in text]


@contextmanager
def a_log_that_refuses() -> Iterator[None]:
    def refuse(session: Session, *_: Any) -> None:
        if any(isinstance(one, AuditEntry) for one in session.new):
            raise RuntimeError("the log is full")

    event.listen(Session, "before_flush", refuse)
    try:
        yield
    finally:
        event.remove(Session, "before_flush", refuse)


def test_what_was_refused_is_no_act(desk: Desk) -> None:
    for path, form in (
        ("/people/list", {"name": ""}),
        (f"/people/{desk.people[KARIN]}/roles", {"take": "coordinator"}),
        ("/people/departments", {"name": "Kansli", "head_count": "1"}),
        ("/measure/target", {"reduction": "0", "year": "2030"}),
        ("/measure/rounds", ROUND | {"weeks": "0"}),
        ("/settings", SETTINGS | {"privacy_floor": "4"}),
    ):
        desk.post(path, 400, **form)
    assert entries(desk) == []


# --- who is told --------------------------------------------------------------------------------------------------------------


def test_an_erased_person_is_told_as_erased(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    desk.enter(ANNA)
    desk.post(f"{person(desk)}/roles", give="manager")
    desk.enter()
    desk.post(f"{person(desk, ANNA)}/leave", on=str(TODAY))
    page = desk.get("/settings/log")
    assert page.count("Anna Ek") == 2
    forget(desk.database, desk.organisation_id, desk.people[ANNA], dt.datetime.now(dt.UTC))
    page = desk.get("/settings/log")
    assert "Anna" not in page
    assert page.lower().count("någon som har raderats") == 2
    assert "Bo Ek" in page
    assert [(one.act, one.member_id) for one in entries(desk)] == [
        ("person_left", desk.people[KARIN]),
        ("role_given", 0),
    ]


def test_what_the_installation_did_is_told_as_the_installations(desk: Desk) -> None:
    with desk.database.write(desk.organisation_id) as session:
        audit.note(session, desk.organisation_id, None, "poster_made", NOW)
    assert "installationen" in desk.get("/settings/log")


def test_every_act_has_words(desk: Desk) -> None:
    with desk.database.write(desk.organisation_id) as session:
        for act in ACTS:
            about = {
                "person": desk.people[BO],
                "department": "<i>Park</i>",
                "was": "<i>A</i>",
                "to": "B",
                "role": "manager",
            }
            audit.note(session, desk.organisation_id, desk.people[KARIN], act, NOW, **about)
    page = desk.get("/settings/log")
    assert page.count('<tr role="row">') == len(ACTS) + 1
    assert [act for act in ACTS if act in page] == []
    assert "<i>" not in page.replace('<i aria-hidden="true">', "")


# --- who reads it ---------------------------------------------------------------------------------------------------------------


def test_no_other_organisation_reads_the_log_not_even_by_asking_for_what_is_older(desk: Desk) -> None:
    neighbours = make_neighbours(desk.database)
    desk.post(f"{person(desk)}/roles", give="manager")
    ours = entries(desk)[0]
    desk.enter(of=neighbours)
    desk.post("/people/departments", name="Granparken", head_count="3")
    for before in ("", str(ours.entry_id), str(uuid.uuid4()), "nonsense", ours.at.isoformat(), "\x00"):
        page = desk.web.get("/settings/log", params={"before": before}).text
        assert "Granparken" in page, before
        assert "Bo Ek" not in page
    desk.enter()
    assert "Granparken" not in desk.get("/settings/log")


def test_only_coordinators_read_the_log(desk: Desk) -> None:
    desk.post(f"{person(desk)}/roles", give="manager")
    for place in (BO, ANNA):
        desk.enter(place)
        desk.get("/settings/log", 404)
    desk.web.cookies.clear()
    desk.get("/settings/log", 303)


def test_older_pages_leave_nothing_out_and_tell_nothing_twice(desk: Desk) -> None:
    """An import is hundreds of acts of one and the same moment: by the moment alone, all after the hundredth were lost."""
    note(desk, 3)
    desk.clock.shift(1)
    note(desk, 240)
    desk.clock.shift(1)
    note(desk, 57)
    all_of_them = [one.entry_id for one in entries(desk)]
    assert len(all_of_them) == 300
    counts, link = [], "/settings/log"
    while link:
        page = desk.get(link)
        counts.append(page.count('<tr role="row">') - 1)
        link = next(iter(re.findall(r'href="(/settings/log\?before=[^"]*)"', page)), "")
    assert counts == [100, 100, 100]
    seen: list[uuid.UUID] = []
    with desk.database.read(desk.organisation_id) as session:
        while some := audit.entries(session, desk.organisation_id, seen[-1] if seen else None, 7):
            seen += [one.entry_id for one in some]
    assert seen == all_of_them


def test_a_log_that_fits_on_a_page_has_no_other(desk: Desk) -> None:
    assert "before=" not in desk.get("/settings/log")
    note(desk, 100)
    assert "before=" not in desk.get("/settings/log")
    note(desk, 1)
    assert "before=" in desk.get("/settings/log")


def test_acts_are_told_in_the_time_of_the_organisation(desk: Desk) -> None:
    note(desk, 1)
    assert "08:31" in desk.get("/settings/log")
    desk.configure(time_zone="Europe/Helsinki")
    assert "09:31" in desk.get("/settings/log")

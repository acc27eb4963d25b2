"""The log of who did what: every act is in it, in the act's own transaction, by ids alone, and no other organisation reads it."""

import datetime as dt
import re
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

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
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import NOW, TODAY
from tests.support.routes import routes_of
from tests.test_configuration import FORM as SETTINGS
from tests.test_measures_pages import FORM as MEASURE
from tests.test_roles import AUDIENCES

NAMES = ("Karin", "Lind", "Anna", "Ek", "Bo", "Eva", "Ny", "@", "kommun.example")
EVA = {"name": "Eva Ny", "email": "eva@kommun.example"}
LIST = b"Namn;E-post;Avdelning\nEva Ny;eva@kommun.example;Park\n"


class Case(NamedTuple):
    """What a route writes down, and how it is asked: `asks` prepares what is needed, and returns the path and the form."""

    acts: set[str]
    asks: Callable[[Desk], tuple[str, dict[str, Any]]]


def person(desk: Desk, place: int = BO) -> str:
    return f"/people/{desk.people[place]}"


def expected(desk: Desk) -> str:
    answer = desk.post("/people/list", **EVA, department=desk.workplace.department_id)
    return answer.headers["location"].partition("?")[0]


def school(desk: Desk) -> int:
    desk.post("/people/departments", name="Skola", head_count="5")
    return desk.departments()["Skola"].department_id


def of_school(desk: Desk, what: str = "", **form: Any) -> tuple[str, dict[str, Any]]:
    department = school(desk)
    desk.post("/people/posters", department=department)
    return f"/people/departments/{department}{what}", {"name": "Skolan", "head_count": "6"} | form


def moved(desk: Desk) -> tuple[str, dict[str, Any]]:
    return expected(desk), EVA | {"name": "Eva Ek", "email": "eva.ek@kommun.example", "department": school(desk)}


def left(desk: Desk) -> tuple[str, dict[str, Any]]:
    desk.post(f"{person(desk)}/leave", on=str(TODAY))
    return f"{person(desk)}/return", {}


def poster(desk: Desk) -> str:
    return desk.post("/people/posters").headers["location"]


def joined_by(desk: Desk) -> tuple[str, dict[str, Any]]:
    [path] = re.findall(r"/join/[\w.-]+", desk.get(poster(desk)))
    return path, EVA | {"department": desk.workplace.department_id}


def opened(desk: Desk) -> tuple[str, dict[str, Any]]:
    desk.post("/measure/rounds", **ROUND)
    [path] = re.findall(r"/measure/rounds/\d+/remove", desk.get("/measure"))
    return path, {}


def running(desk: Desk, what: str, **form: Any) -> tuple[str, dict[str, Any]]:
    desk.post("/measure/rounds", **ROUND | {"starts_on": str(TODAY)})
    [path] = re.findall(r'"(/measure/rounds/\d+)"', desk.get("/measure"))
    return path + what, form


def asking(desk: Desk) -> tuple[str, dict[str, Any]]:
    path, form = running(desk, "/questions", **QUESTION)
    desk.post(path, **form)
    return f"{path}/1/withdraw", {}


def draft(desk: Desk) -> tuple[str, dict[str, Any]]:
    return desk.web.post("/people/import", files={"file": ("a.csv", LIST)}).headers["location"], {}


QUESTION = {"text_sv": "Vad saknas?", "kind": "single", "choices": "Tak\nLås"}
ROUND = {"kind": "baseline", "name": "Start", "starts_on": "2026-11-30", "weeks": "2"}


def invited(desk: Desk) -> tuple[str, dict[str, Any]]:
    expected(desk)
    return "/people/invitations", {}


def provider(desk: Desk) -> tuple[str, dict[str, Any]]:
    asked = {"name": "Google", "issuer": "https://accounts.google.com", "client_id": "cero", "client_secret": "geheim"}
    return "/settings/sign-on", asked


def measure(desk: Desk, what: str = "") -> tuple[str, dict[str, Any]]:
    path = "/measures/telework"
    if what != "/end":
        desk.post(path, **MEASURE)
    if what == "/reopen":
        desk.post(f"{path}/end")
    return path + what, MEASURE


def no_provider(desk: Desk) -> tuple[str, dict[str, Any]]:
    address, form = provider(desk)
    desk.post(address, **form)
    return f"{address}/remove", {}


def proposed(desk: Desk, what: str = "", **form: Any) -> tuple[str, dict[str, Any]]:
    """Propose a measure; returns what is asked of it, and the form for its first version."""
    address = desk.post("/plan/new", title="Fler cyklar", kg="4 200").headers["location"].partition("?")[0]
    return f"{address}{what}", {"version": "1"} | form


def decided(desk: Desk, what: str, **form: Any) -> tuple[str, dict[str, Any]]:
    """The same of one that was decided, in its second version."""
    address, given = proposed(desk, "/decide", owner="Anna Ek", deadline="2027-03-31")
    desk.post(address, **given)
    return address.replace("/decide", what), {"version": "2"} | form


MILEAGE = b"Datum;Avdelning;km\n2026-03-02;Kansli;12\n"
CARS = b"Regnr;Innehav;Drivmedel\nABC12D;Pool;Diesel\n"
LOG = b"Datum;Regnr;km\n2026-03-02;ABC12D;12\n"
CAR = {"registration": "abc 12d", "ownership": "pool", "fuel": "diesel"}


def sheet(desk: Desk, kind: str, content: bytes) -> str:
    path = "/measure/ledgers/import" if kind == "mileage" else "/fleet/import"
    return desk.web.post(path, data={"kind": kind}, files={"file": ("a.csv", content)}).headers["location"]


def taken_in(desk: Desk) -> tuple[str, dict[str, Any]]:
    desk.post(sheet(desk, "mileage", MILEAGE))
    [path] = re.findall(r"/measure/ledgers/\d+/remove", desk.get("/measure/ledgers"))
    return path, {}


def car(desk: Desk) -> str:
    desk.post("/fleet/cars", **CAR)
    [path] = re.findall(r"/fleet/cars/\d+", desk.get("/fleet/cars"))
    return path


def driven(desk: Desk) -> tuple[str, dict[str, Any]]:
    car(desk)
    desk.post(sheet(desk, "driving_log", LOG))
    [path] = re.findall(r"/fleet/logs/\d+/remove", desk.get("/fleet"))
    return path, {}


FILES = {"/people/import": LIST, "/measure/ledgers/import": MILEAGE, "/fleet/import": CARS}
CASES: dict[str, Case] = {
    "/people/departments": Case(
        {"department_added"}, lambda desk: ("/people/departments", {"name": "A", "head_count": 1})
    ),
    "/people/departments/{department_id}": Case(
        {"department_renamed", "department_moved", "head_count_set"},
        lambda desk: of_school(desk, parent=desk.workplace.department_id),
    ),
    "/people/departments/{department_id}/end": Case(
        {"department_ended", "poster_ended"}, lambda desk: of_school(desk, "/end")
    ),
    "/people/import": Case(set(), lambda desk: ("/people/import", {})),  # a list is read; nothing is changed yet
    "/people/import/{draft_id}": Case({"people_imported", "department_added"}, draft),
    "/people/list": Case(
        {"person_added"}, lambda desk: ("/people/list", EVA | {"department": desk.workplace.department_id})
    ),
    "/people/invitations": Case({"invitations_sent"}, invited),
    "/people/posters": Case({"poster_made"}, lambda desk: ("/people/posters", {})),
    "/people/posters/{poster_id}/end": Case({"poster_ended"}, lambda desk: (f"{poster(desk)}/end", {})),
    "/people/{member_id}": Case({"person_renamed", "person_moved", "address_set"}, moved),
    "/people/{member_id}/roles": Case({"role_given"}, lambda desk: (f"{person(desk)}/roles", {"give": "manager"})),
    "/people/{member_id}/leave": Case({"person_left"}, lambda desk: (f"{person(desk)}/leave", {"on": "2026-12-24"})),
    "/people/{member_id}/return": Case({"person_returned"}, left),
    "/people/{member_id}/link": Case({"link_made"}, lambda desk: (f"{expected(desk)}/link", {})),
    "/people/{member_id}/devices": Case({"devices_ended"}, lambda desk: (f"{person(desk)}/devices", {})),
    "/measure/target": Case({"target_set"}, lambda desk: ("/measure/target", {"reduction": "20", "year": "2030"})),
    "/measure/rounds": Case({"round_opened"}, lambda desk: ("/measure/rounds", ROUND)),
    "/measure/rounds/{round_id}/remove": Case({"round_removed"}, opened),
    "/measures/new": Case(
        {"measure_added"},
        lambda desk: ("/measures/new", {"name": "Cykelköket", "says": "Vi mekar ihop.", "like": "walk_or_cycle"}),
    ),
    "/measures/{key}": Case({"measure_changed"}, lambda desk: ("/measures/telework", MEASURE)),
    "/measures/{key}/end": Case({"measure_ended"}, lambda desk: measure(desk, "/end")),
    "/measures/{key}/reopen": Case({"measure_reopened"}, lambda desk: measure(desk, "/reopen")),
    "/measures/{key}/restore": Case({"measure_restored"}, lambda desk: measure(desk, "/restore")),
    "/plan/new": Case({"plan_proposed"}, lambda desk: ("/plan/new", {"title": "Fler cyklar", "kg": "4 200"})),
    "/plan/{item_id}": Case({"plan_changed"}, lambda desk: proposed(desk, title="Fler elcyklar")),
    "/plan/{item_id}/decide": Case(
        {"plan_decided"}, lambda desk: proposed(desk, "/decide", owner="Anna Ek", deadline="2027-03-31")
    ),
    "/plan/{item_id}/assign": Case(
        {"plan_owner_set", "plan_deadline_set", "plan_department_set"},
        lambda desk: decided(desk, "/assign", owner="Bo Ek", deadline="2027-04-30", department=school(desk)),
    ),
    "/plan/{item_id}/status": Case({"plan_status_set"}, lambda desk: decided(desk, "/status", state="done")),
    "/plan/{item_id}/comments": Case(
        {"plan_commented"}, lambda desk: proposed(desk, "/comments", words="Bra, säger Bo!")
    ),
    "/measure/ledgers/import": Case(
        set(), lambda desk: ("/measure/ledgers/import", {"kind": "mileage"})
    ),  # nothing counts yet
    "/measure/ledgers/import/{draft_id}": Case({"ledger_imported"}, lambda desk: (sheet(desk, "mileage", MILEAGE), {})),
    "/measure/ledgers/{import_id}/remove": Case({"ledger_removed"}, taken_in),
    "/fleet/import": Case(set(), lambda desk: ("/fleet/import", {"kind": "register"})),  # nothing is changed yet
    "/fleet/import/{draft_id}": Case({"cars_imported"}, lambda desk: (sheet(desk, "register", CARS), {})),
    "/fleet/cars": Case({"car_added"}, lambda desk: ("/fleet/cars", CAR)),
    "/fleet/cars/{car_id}": Case({"car_changed"}, lambda desk: (car(desk), CAR | {"fuel": "electric"})),
    "/fleet/cars/{car_id}/remove": Case({"car_removed"}, lambda desk: (f"{car(desk)}/remove", {})),
    "/fleet/logs/{import_id}/remove": Case({"ledger_removed"}, driven),
    "/measure/rounds/{round_id}/close": Case({"round_closed"}, lambda desk: running(desk, "/close")),
    "/measure/rounds/{round_id}/remind": Case({"round_reminded"}, lambda desk: running(desk, "/remind")),
    "/measure/rounds/{round_id}/questions": Case(
        {"question_added"}, lambda desk: running(desk, "/questions", **QUESTION)
    ),
    "/measure/rounds/{round_id}/questions/{number}/withdraw": Case({"question_withdrawn"}, asking),
    "/settings/sign-on": Case({"sign_on_set"}, provider),
    "/settings/sign-on/remove": Case({"sign_on_removed"}, no_provider),
    "/settings": Case(
        {"setting_changed"},
        lambda desk: ("/settings", SETTINGS | {"name": "Nya", "privacy_floor": "9", "factor_set": "desnz_2026"}),
    ),
    # Not the coordinators' alone, but acts of the organisation's.
    "/join/{token}": Case({"person_joined"}, joined_by),
}


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

"""Each form by which a coordinator does something, filled in so that it is an act, and what the audit log says of it."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from tests.support.desk import BO, Desk
from tests.support.people import TODAY
from tests.test_configuration import FORM as SETTINGS
from tests.test_measures_pages import FORM as MEASURE

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
    "/measure/rounds/{round_id}/usual-ways": Case(
        {"usual_ways_set"}, lambda desk: running(desk, "/usual-ways", car="20", source="Parkeringsregistret")
    ),
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

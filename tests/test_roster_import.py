"""A list of people is applied as it was shown: thousands at once, twice without a difference, and never what nobody agreed to."""

import datetime as dt
import threading
import uuid
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func
from sqlmodel import select

from app.administration.importing import Applied, drop_drafts, get_draft, keep_draft
from app.administration.models import Draft
from app.administration.roster_rows import RosterFile
from app.database import Database
from app.organisations.departments import add_department, change_department, end_department, head_counts
from app.organisations.models import Department, Member
from app.organisations.service import next_ids
from tests.support.databases import as_application
from tests.support.hearing import hearing
from tests.support.people import NOW, TODAY, make_workplace
from tests.support.rosters import (
    BAD,
    DEPARTMENTS,
    HEADER,
    NAMES,
    PEOPLE,
    Town,
    as_csv,
    department_of,
    people_rows,
    with_openpyxl,
)

TOMORROW = TODAY + dt.timedelta(days=1)


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database, make_workplace(database, "Karin Lind", head_count=3))


# --- thousands ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["xlsx", "cp1252"])
def thousands(request: pytest.FixtureRequest) -> Callable[[list[list[Any]]], tuple[bytes, str]]:
    if request.param == "xlsx":
        return lambda rows: (with_openpyxl(rows), "personal.xlsx")
    return lambda rows: (as_csv(rows), "personal.csv")


def test_of_five_thousand_ten_are_bad_and_all_others_come_in(
    town: Town, thousands: Callable[[list[list[Any]]], tuple[bytes, str]]
) -> None:
    rows = people_rows()
    roster = town.preview(*thousands(rows))
    assert [(bad.line, bad.field, bad.trouble) for bad in roster.bad] == [
        (line, field, trouble) for line, (_, field, trouble) in BAD.items()
    ]
    assert roster.unknown_columns == ["Telefon"]
    assert (len(roster.new_people), len(roster.new_departments)) == (PEOPLE - len(BAD), DEPARTMENTS)
    assert len(town.members()) == 1, "a preview changes nothing"

    applied = town.apply(roster)
    assert (applied.people_added, applied.departments_added, applied.skipped) == (PEOPLE - len(BAD), DEPARTMENTS, [])
    members, departments = town.members(), town.departments()
    assert len(members) == 1 + PEOPLE - len(BAD)
    one = members["person100@kommun.example"]
    assert (one.name, one.reference, one.joined_on, one.language, one.roles) == (
        "Person 100",
        "10100",
        None,
        "sv",
        ["employee"],
    )
    for number in range(50, 110):
        department, parent = department_of(number)
        assert town_department(departments, members[f"person{number}@kommun.example"]) == (department, parent)
    there = Counter(member.department_id for member in members.values())
    for department in departments.values():
        assert department.head_count == max(there[department.department_id], 3 if department.name == "Kansli" else 0)
    acts = Counter(act for act, _ in town.acts())
    assert acts == {"department_added": DEPARTMENTS, "people_imported": 1}

    before = town.everything()
    again = town.preview(*thousands(rows))
    assert (again.new_people, again.changed_people, again.new_departments) == ([], [], [])
    assert town.apply(again) == Applied(people_unchanged=PEOPLE - len(BAD))
    assert town.everything() == before

    moved = people_rows(bad=False)[1000:2500]
    for row in moved:
        row[3], row[4] = "Enhet 7", ""
    applied = town.apply(town.preview(*thousands([HEADER, *moved])))
    assert applied.people_moved == 1500 - 25 - 2  # who works there already, and two who were bad before
    assert (
        town.departments()["Enhet 7"].head_count
        == Counter(one.department_id for one in town.members().values())[town.departments()["Enhet 7"].department_id]
    )


def town_department(departments: dict[str, Department], member: Member) -> tuple[str, str]:
    by_id = {one.department_id: one for one in departments.values()}
    department = by_id[member.department_id]
    return department.name, by_id[department.parent_id].name if department.parent_id else ""


def test_the_number_of_statements_does_not_grow_with_the_file(town: Town) -> None:
    """A query for each row would hold all writers for as long as the file is long."""
    counts = []
    for start, count in ((0, 10), (1_000, 400)):
        rows = [[f"P{at}", f"p{at}@kommun.example", f"Enhet {at % 5}"] for at in range(start, start + count)]
        roster, statements = town.preview([NAMES, *rows]), []

        with hearing(town.database, statements.append):
            town.apply(roster)
        counts.append(len(statements))
    assert counts[1] <= counts[0]


# --- what is done ------------------------------------------------------------------------------------------------------


def test_somebody_who_is_known_is_moved_and_renamed_and_whoever_is_not_in_the_file_stays(town: Town) -> None:
    town.bring(["Anna Ek", "anna@kommun.example", "Skola", "", "1"], ["Bo Ek", "bo@kommun.example", "Skola", "", "2"])
    applied = town.bring(["Anna Berg", "anna@kommun.example", "Park", "", "1"])
    assert (applied.people_moved, applied.people_renamed, applied.people_added, applied.departments_added) == (
        1,
        1,
        0,
        1,
    )
    assert (town.members()["anna@kommun.example"].name, town.works_in("anna@kommun.example")) == ("Anna Berg", "Park")
    assert town.works_in("bo@kommun.example") == "Skola"
    assert town.works_in("Karin Lind") == "Kansli"
    imported = [about for act, about in town.acts() if act == "people_imported"]
    assert imported[0] == {"people_moved": 1, "people_renamed": 1, "departments_added": 1}


def test_a_list_with_addresses_meets_who_came_from_one_without(town: Town) -> None:
    town.bring(["Anna Ek", "", "Skola"], ["Bo Ek", "", "Skola"])
    applied = town.bring(["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "bo@kommun.example", "Skola"])
    assert (applied.addresses_set, applied.people_added) == (2, 0)
    assert town.members().keys() == {"Karin Lind", "anna@kommun.example", "bo@kommun.example"}


def test_an_address_of_somebody_who_has_joined_is_never_changed_by_a_list(town: Town) -> None:
    town.bring(["Anna Ek", "anna@kommun.example", "Skola", "", "1"])
    town.change("anna@kommun.example", joined_on=TODAY)
    assert town.bring(["Anna Ek", "karin@kommun.example", "Skola", "", "1"]) == Applied(people_unchanged=1)
    assert "anna@kommun.example" in town.members()


def test_somebody_who_had_left_returns(town: Town) -> None:
    town.bring(["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "bo@kommun.example", "Skola"])
    town.change("anna@kommun.example", left_on=TODAY)
    town.change("bo@kommun.example", left_on=TOMORROW)
    applied = town.bring(["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "bo@kommun.example", "Skola"])
    assert applied.people_returned == 1
    assert town.members()["anna@kommun.example"].left_on is None
    assert town.members()["bo@kommun.example"].left_on == TOMORROW, "who leaves tomorrow is here today"


def test_only_who_is_expected_is_changed_where_that_is_asked_for(town: Town) -> None:
    rows = [["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "bo@kommun.example", "Skola"]]
    town.bring(*rows)
    town.change("anna@kommun.example", joined_on=TODAY)
    roster = town.preview([NAMES, *([name, address, "Park"] for name, address, _ in rows), ["Cia", "", "Park"]])
    applied = town.apply(roster, expected_only=True)
    assert (applied.people_moved, applied.people_added, applied.people_unchanged) == (1, 1, 1)
    assert town.works_in("anna@kommun.example") == "Skola"


def test_a_list_of_departments_makes_moves_and_counts_them(town: Town) -> None:
    header = ["Avdelning", "Ingår i", "Antal anställda"]
    applied = town.apply(town.preview([header, ["Förskola", "Skola", 18], ["Skola", "", 6], ["KANSLI", "", 2]]))
    assert (applied.departments_added, applied.head_counts_set) == (2, 1)
    found = town.departments()
    assert {name: one.head_count for name, one in found.items()} == {"Förskola": 18, "Skola": 6, "Kansli": 2}
    assert found["Förskola"].parent_id == found["Skola"].department_id
    with town.database.read(town.organisation_id) as session:
        assert [(one.valid_from, one.head_count) for one in head_counts(session, found["Kansli"])] == [(TODAY, 2)]
    assert town.apply(town.preview([header, ["Förskola", "Kansli", ""]])) == Applied(departments_moved=1)
    assert ("department_moved", {"department": "Förskola", "was": "Skola", "to": "Kansli"}) in town.acts()
    assert ("head_count_set", {"department": "Kansli", "was": 3, "to": 2}) in town.acts()
    assert town.apply(town.preview([header, ["Förskola", "Kansli", 18]])) == Applied()


def test_a_department_that_had_ended_is_opened_again(town: Town) -> None:
    with town.database.write(town.organisation_id) as session:
        park = add_department(session, town.organisation_id, town.coordinator, "Park", 7, None, NOW, TODAY)
        end_department(session, park, town.coordinator, NOW, TODAY)
    applied = town.bring(["Anna Ek", "", "park", "Kansli"])
    assert applied.departments_added == 1
    park = town.departments()["Park"]
    assert (park.ended_on, park.head_count, park.parent_id) == (None, 1, town.workplace.department_id)


# --- what has changed meanwhile ----------------------------------------------------------------------------------------


def test_an_address_that_was_taken_since_the_preview_costs_its_row_alone(town: Town) -> None:
    roster = town.preview([NAMES, ["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "bo@kommun.example", "Park"]])
    town.change("Karin Lind", email="anna@kommun.example")
    applied = town.apply(roster)
    assert [(bad.line, bad.trouble) for bad in applied.skipped] == [(2, "changed_meanwhile")]
    assert (applied.people_added, applied.departments_added) == (1, 1)
    assert town.departments().keys() == {"Kansli", "Park"}, "nobody comes to a school that nobody works in"
    assert town.members()["anna@kommun.example"].name == "Karin Lind"


def test_nobody_is_moved_from_where_they_were_not_when_it_was_shown(town: Town) -> None:
    town.bring(["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "", "Park"], ["Cia Ek", "", "Hamn"])
    roster = town.preview([NAMES, ["Anna Ek", "anna@kommun.example", "Park"]])
    town.change("anna@kommun.example", department_id=town.departments()["Hamn"].department_id)
    assert [bad.trouble for bad in town.apply(roster).skipped] == ["changed_meanwhile"]
    assert town.works_in("anna@kommun.example") == "Hamn"


def test_a_department_that_was_renamed_since_the_preview_is_not_made_again(town: Town) -> None:
    roster = town.preview([NAMES, ["Anna Ek", "", "Kansli"], ["Bo Ek", "", "Skola", "Kansli"], ["Cia Ek", "", "Park"]])
    with town.database.write(town.organisation_id) as session:
        office = session.get_one(Department, (town.organisation_id, town.workplace.department_id))
        change_department(session, office, town.coordinator, "Stab", 3, None, NOW, TODAY)
    applied = town.apply(roster)
    assert [bad.line for bad in applied.skipped] == [2, 3]
    assert town.departments().keys() == {"Stab", "Park"}


def test_a_head_count_that_somebody_else_set_since_the_preview_stays(town: Town) -> None:
    roster = town.preview([["Avdelning", "Antal"], ["Kansli", 20], ["Park", 5]])
    with town.database.write(town.organisation_id) as session:
        office = session.get_one(Department, (town.organisation_id, town.workplace.department_id))
        change_department(session, office, town.coordinator, "Kansli", 22, None, NOW, TODAY)
    assert [bad.line for bad in town.apply(roster).skipped] == [2]
    assert {name: one.head_count for name, one in town.departments().items()} == {"Kansli": 22, "Park": 5}


def test_of_two_coordinators_who_apply_the_same_list_at_once_one_has_nothing_to_do(town: Town) -> None:
    rows = [[f"P{at}", f"p{at}@kommun.example", f"Enhet {at % 9}", "Alla"] for at in range(300)]
    roster, barrier = town.preview([NAMES, *rows]), threading.Barrier(2)

    def one() -> Applied:
        barrier.wait()
        return town.apply(roster)

    with ThreadPoolExecutor(2) as pool:
        applied = [future.result() for future in [pool.submit(one), pool.submit(one)]]
    assert sorted(one.people_added for one in applied) == [0, 300]
    assert sorted(one.people_unchanged for one in applied) == [0, 300]
    assert [one.skipped for one in applied] == [[], []]
    assert (len(town.members()), len(town.departments())) == (301, 11)


@pytest.mark.postgres
@pytest.mark.parametrize(("taken", "loser"), [("anna@kommun.example", "Anna Ek"), ("bo@kommun.example", "Bo Ek")])
def test_an_address_that_is_taken_in_this_very_moment_costs_its_row_alone(
    postgres_url: str, taken: str, loser: str
) -> None:
    database = Database(postgres_url)
    town = Town(database, make_workplace(database, "Karin Lind", "Bo Ek", joined_on=None))
    rows = [["Anna Ek", "anna@kommun.example", "Skola"], ["Bo Ek", "bo@kommun.example", "Kansli"], ["Cia", "", "Park"]]
    roster, compared, go_on = town.preview([NAMES, *rows]), threading.Event(), threading.Event()

    def waits(statement: str) -> None:
        if not compared.is_set() and "INSERT INTO department" in statement:
            compared.set()
            assert go_on.wait(20)

    with hearing(database, waits), ThreadPoolExecutor(1) as pool:
        result = pool.submit(town.apply, roster)
        assert compared.wait(20)
        town.change("Karin Lind", email=taken)
        go_on.set()
        applied = result.result()
    assert [(bad.given, bad.trouble) for bad in applied.skipped] == [(loser, "changed_meanwhile")]
    assert town.members()[taken].name == "Karin Lind"
    assert (applied.people_added, applied.addresses_set) == ((1, 1) if loser == "Anna Ek" else (2, 0))
    database.dispose()


@pytest.mark.postgres
def test_a_list_is_applied_behind_the_wall(postgres_url: str) -> None:
    """The application's role sees one organisation a transaction, and no more is needed."""
    owners, behind = Database(postgres_url), Database(as_application(postgres_url))
    make_workplace(owners, "Olle", organisation="Grannkommun")
    town = Town(behind, make_workplace(owners, "Karin Lind"))
    assert town.bring(["Anna Ek", "anna@kommun.example", "Skola", "Allt"]).people_added == 1
    with behind.write(town.organisation_id) as session:
        keep_draft(
            session, town.organisation_id, town.coordinator, "a.csv", town.preview([NAMES, ["Bo", "", "Skola"]]), NOW
        )
    owners.dispose()
    behind.dispose()


# --- drafts ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def roster(town: Town) -> RosterFile:
    return town.preview([NAMES, ["Anna Ek", "anna@kommun.example", "Skola"], ["", "", "Skola"]])


@pytest.fixture
def keep(town: Town, roster: RosterFile) -> Callable[..., uuid.UUID]:
    def keep(member_id: int = 0, now: dt.datetime = NOW, name: str = "personal.xlsx") -> uuid.UUID:
        with town.database.write(town.organisation_id) as session:
            return keep_draft(session, town.organisation_id, member_id or town.coordinator, name, roster, now)

    return keep


def drafts(town: Town) -> int:
    with town.database.read(town.organisation_id) as session:
        return session.scalar(select(func.count()).select_from(Draft)) or 0


def test_a_draft_comes_back_as_it_was_read(town: Town, roster: RosterFile, keep: Callable[..., uuid.UUID]) -> None:
    draft_id = keep(name="C:\\Users\\Karin\\per\u202esonal.xlsx")
    with town.database.read(town.organisation_id) as session:
        kept = get_draft(session, town.organisation_id, town.coordinator, draft_id, NOW)
    assert kept
    assert (kept.roster, kept.file_name, kept.created_at) == (roster, "personal.xlsx", NOW)
    assert town.apply(kept.roster).people_added == 1


def test_a_draft_of_another_organisation_or_of_somebody_else_is_unknown(
    town: Town, keep: Callable[..., uuid.UUID]
) -> None:
    other = make_workplace(town.database, "Olle", organisation="Grannkommun")
    draft_id = keep()
    for organisation_id, member_id, asked in (
        (other.organisation_id, other.member_ids[0], draft_id),
        (other.organisation_id, town.coordinator, draft_id),
        (town.organisation_id, town.coordinator + 1, draft_id),
        (town.organisation_id, town.coordinator, uuid.uuid4()),
    ):
        with town.database.read(organisation_id) as session:
            assert get_draft(session, organisation_id, member_id, asked, NOW) is None


def test_a_draft_is_forgotten_with_the_next_one_or_after_a_day(town: Town, keep: Callable[..., uuid.UUID]) -> None:
    [someone_else] = make_another(town)
    old = keep()
    keep(someone_else)
    assert drafts(town) == 2
    keep(now=NOW + dt.timedelta(hours=23))
    assert drafts(town) == 2
    later = NOW + dt.timedelta(hours=25)
    with town.database.write(town.organisation_id) as session:
        assert get_draft(session, town.organisation_id, town.coordinator, old, later) is None
        drop_drafts(session, town.organisation_id, None, later)
    assert drafts(town) == 1


def make_another(town: Town) -> list[int]:
    with town.database.write(town.organisation_id) as session:
        ids = list(next_ids(session, town.organisation_id, 1))
        session.add(
            Member(
                organisation_id=town.organisation_id, member_id=ids[0], department_id=town.workplace.department_id, name="Per"
            )
        )  # fmt: skip
    return ids

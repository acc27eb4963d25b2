"""How a week is divided: before anything of it is told, so that no later division can be subtracted from what was told."""

import datetime as dt

from sqlalchemy import delete

from app.database import Database
from app.disclosure.models import ReleasedWeek
from app.disclosure.reading import WHOLE, Week, released_weeks
from app.organisations.models import Department, Member
from app.organisations.service import next_ids
from tests.support.departments import WEEK, Offices, make_offices

MONDAY = dt.date(2026, 11, 16)
CLOSED = MONDAY + dt.timedelta(days=8)
TABLE = ReleasedWeek.__table__  # type: ignore[attr-defined]


def told(offices: Offices, week: dt.date = MONDAY) -> Week:
    with offices.database.read() as session:
        return released_weeks(session, offices.organisation_id, [week])[week]


def groups(offices: Offices, week: dt.date = MONDAY) -> dict[frozenset[str], int | None]:
    """Return the people of each group, by the names of its departments."""
    names = {department_id: name for name, department_id in offices.departments.items()}
    found = told(offices, week).groups
    return {frozenset(names.get(one, "new") for one in group.departments): group.figures.people for group in found}


def a_week_before(offices: Offices, **counts: int) -> None:
    offices.record_all(MONDAY - WEEK, **counts)
    offices.release(CLOSED - WEEK)


def test_nothing_of_a_department_is_told_of_that_too_few_recorded_in_nor_of_others_with_it(database: Database) -> None:
    offices = make_offices(database, Kansli=12, Skola=12)
    a_week_before(offices, Kansli=12, Skola=12)
    offices.record_all(MONDAY, Kansli=8, Skola=5)
    offices.release(MONDAY)
    assert told(offices).whole.people == 8
    offices.record("Skola", 5, MONDAY)
    offices.release(MONDAY)
    assert told(offices).whole.people == 8 + 6
    assert groups(offices) == {}, "departments are told once the week is closed"


def test_a_closed_week_has_the_groups_that_it_ran_with(database: Database) -> None:
    offices = make_offices(database, Kansli=12, Skola=12, Teknik=12)
    a_week_before(offices, Kansli=12, Skola=12, Teknik=6)
    assert set(groups(offices, MONDAY - WEEK)) == {frozenset({one}) for one in ("Kansli", "Skola", "Teknik")}
    offices.record_all(MONDAY, Kansli=12, Skola=12, Teknik=12)
    offices.release(MONDAY)
    offices.release(CLOSED)
    # Six were as many as may be told, but not twice as many as the floor: they could have been away.
    assert groups(offices) == {frozenset({"Skola"}): 12, frozenset({"Kansli", "Teknik"}): 24}


def test_the_first_week_is_told_of_all_together_and_the_second_of_departments(database: Database) -> None:
    offices = make_offices(database, Kansli=12, Skola=12)
    for week in (MONDAY, MONDAY + WEEK):
        offices.record_all(week, Kansli=12, Skola=12)
        offices.release(week)
        offices.release(week + (CLOSED - MONDAY))
    assert groups(offices) == {frozenset({"Kansli", "Skola"}): 24}
    assert groups(offices, MONDAY + WEEK) == {frozenset({"Kansli"}): 12, frozenset({"Skola"}): 12}


def test_who_was_too_few_all_week_waits_with_another_department_and_is_lost_to_nobody(database: Database) -> None:
    offices = make_offices(database, Kansli=12, Skola=12)
    a_week_before(offices, Kansli=12, Skola=12)
    offices.record_all(MONDAY, Kansli=12, Skola=3)
    offices.release(MONDAY)
    offices.release(CLOSED)
    assert groups(offices) == {frozenset({"Kansli", "Skola"}): 12}
    for person in (3, 4, 5):
        offices.record("Skola", person, MONDAY)
    offices.release(CLOSED)
    assert groups(offices) == {frozenset({"Kansli", "Skola"}): 18}
    assert told(offices).whole.people == 18


def test_a_department_made_while_the_week_runs_is_counted_with_another(database: Database) -> None:
    offices = make_offices(database, Kansli=20, Skola=12)
    a_week_before(offices, Kansli=12, Skola=12)
    offices.record_all(MONDAY, Kansli=12, Skola=12)
    offices.release(MONDAY)
    with database.write() as session:
        [department_id] = next_ids(session, offices.organisation_id, 1)
        session.add(
            Department(
                organisation_id=offices.organisation_id, department_id=department_id, name="Ny enhet", head_count=8
            )
        )
        session.flush()
        for member_id in offices.people["Kansli"][12:]:
            session.get_one(Member, (offices.organisation_id, member_id)).department_id = department_id
    for person in range(12, 20):
        offices.record("Kansli", person, MONDAY)
    offices.release(MONDAY)
    assert told(offices).whole.people == 24 + 8
    offices.release(CLOSED)
    assert sum(people or 0 for people in groups(offices).values()) == 32
    assert frozenset().union(*groups(offices)) == {"Kansli", "Skola", "new"}


def test_a_running_week_that_an_older_version_told_undivided_stays_undivided(database: Database) -> None:
    offices = make_offices(database, Kansli=12, Skola=12)
    a_week_before(offices, Kansli=12, Skola=12)
    offices.record_all(MONDAY, Kansli=12, Skola=3)
    offices.release(MONDAY)
    before = told(offices).whole
    with database.write() as session:
        session.execute(delete(TABLE).where(TABLE.c.week == MONDAY, TABLE.c.number < WHOLE))
    for person in (3, 4, 5):
        offices.record("Skola", person, MONDAY)
    offices.release(MONDAY)
    assert told(offices).whole.people == (before.people or 0) + 6
    offices.release(CLOSED)
    assert groups(offices) == {frozenset({"Kansli", "Skola"}): 18}

"""The dashboard's figures: only one's own organisation, never a group below the floor, always equal to a recount."""

import datetime as dt
import random
from collections import Counter

import pytest
from sqlalchemy import event, select

from app.dashboard.overview import overview
from app.database import Database
from app.diary.models import Trip
from app.emissions.vocabulary import category
from app.organisations.service import departments
from app.rollups.figures import department_rows, load_weeks, may_be_seen_alone, week_series
from tests.support.departments import CAR, WEEK, Offices, make_offices

MONDAY = dt.date(2026, 11, 16)
TRAIN = [{"mode": "bicycle", "metres": 2_000}, {"mode": "commuter_train", "metres": 30_000}]
SHARED = [{"mode": "car", "metres": 14_000, "fuel": "diesel", "persons": 2}]
FLIGHT = [{"mode": "flight", "metres": 394_000, "cabin_class": "economy", "ore": 129_900}]


def rows(offices: Offices, week: dt.date = MONDAY, floor: int = 5) -> dict[str | None, tuple[int, int]]:
    """Return the table as name -> (people, milligrams)."""
    with offices.database.read() as session:
        everywhere = departments(session, offices.organisation_id)
        weeks = load_weeks(session, offices.organisation_id, [week, week - WEEK])
    shown = department_rows(everywhere, weeks, week, floor)
    return {row.name: (row.now.people, row.now.milligrams) for row in shown}


def test_another_organisations_figures_never_appear(database: Database) -> None:
    ours, theirs = make_offices(database, Kansli=6), make_offices(database, "Grannkommun", Kansli=9)
    theirs.record_all(MONDAY, Kansli=9)
    with database.read() as session:
        shown = overview(session, ours.organisation_id, 5, MONDAY)
        assert (shown.now, shown.last, shown.rows, shown.table) == (None, None, [], [])
        assert week_series(session, ours.organisation_id, 5) == []
        assert overview(session, theirs.organisation_id, 5, MONDAY).now is not None


def test_a_department_under_the_floor_is_never_shown_alone_nor_by_subtraction(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=4, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=4, Skola=7)
    shown = rows(offices)
    assert set(shown) == {"Kansli", None}, (
        "Skola, the next smallest, joins Kultur: else the total minus the others is Kultur"
    )
    assert shown[None][0] == 11


def test_a_department_that_was_below_the_floor_the_week_before_is_not_compared_alone(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=6, Skola=7)
    offices.record_all(MONDAY - WEEK, Kansli=9, Kultur=3, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=6, Skola=7)
    assert set(rows(offices)) == {"Kansli", None}


def test_below_the_floor_as_a_whole_there_are_no_figures_at_all(database: Database) -> None:
    offices = make_offices(database, Kansli=3, Skola=3)
    offices.record_all(MONDAY, Kansli=2, Skola=2)
    with database.read() as session:
        shown = overview(session, offices.organisation_id, 5, MONDAY + WEEK)
    assert (shown.now, shown.last, shown.rows, shown.table, shown.weeks) == (None, None, [], [], None)


def test_a_phone_sees_its_own_department_only_where_the_others_do_not_follow(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=4, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=4, Skola=7)
    with database.read() as session:
        everywhere = departments(session, offices.organisation_id)
        weeks = load_weeks(session, offices.organisation_id, [MONDAY])
    seen = {name: may_be_seen_alone(everywhere, weeks, MONDAY, one, 5) for name, one in offices.departments.items()}
    assert seen == {"Kansli": True, "Kultur": False, "Skola": False}


def test_a_higher_floor_of_the_organisation_is_kept(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Skola=7, Teknik=12)
    offices.record_all(MONDAY, Kansli=9, Skola=7, Teknik=12)
    assert set(rows(offices, floor=10)) == {"Teknik", None}


def test_figures_equal_a_recount_of_the_trips(database: Database) -> None:
    offices = make_offices(database, Kansli=6, Skola=8, Teknik=5)
    chance = random.Random(8)
    for _ in range(60):
        name = chance.choice(list(offices.people))
        person = chance.randrange(len(offices.people[name]))
        day = MONDAY - WEEK + dt.timedelta(days=chance.randrange(14))
        offices.record(name, person, day, chance.choice([CAR, TRAIN, SHARED, FLIGHT]), additional=True)
    with database.read() as session:
        weeks = load_weeks(session, offices.organisation_id, [MONDAY - WEEK, MONDAY])
        series = {one.week: one for one in week_series(session, offices.organisation_id, 1)}
        trips = session.execute(select(Trip.__table__)).all()
    for week in (MONDAY - WEEK, MONDAY):
        mine = [trip for trip in trips if week <= trip.date < week + WEEK]
        shares: Counter[str] = Counter()
        for trip in mine:
            for leg in trip.fields["legs"]:
                shares[category(leg["mode"], leg.get("persons", 1))] += leg["metres"]
        whole = weeks.together(week)
        assert whole.people == len({trip.member_id for trip in mine})
        assert whole.trips == len(mine) == series[week].trips
        assert whole.metres == sum(trip.computed["metres"] for trip in mine) == series[week].metres
        assert whole.milligrams == sum(trip.computed["milligrams"] or 0 for trip in mine) == series[week].milligrams
        assert whole.ore == sum(trip.computed["ore"] or 0 for trip in mine) == series[week].ore
        assert +whole.categories == shares
        for name, department_id in offices.departments.items():
            own = [trip for trip in mine if trip.department_id == department_id]
            assert weeks.department(week, department_id).trips == len(own), name


def test_the_rows_of_the_departments_add_up_to_the_whole(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=2, Skola=7, Vård=3)
    offices.record_all(MONDAY, Kansli=9, Kultur=2, Skola=7, Vård=3)
    shown = rows(offices)
    assert set(shown) == {"Kansli", "Skola", None}
    assert sum(people for people, _ in shown.values()) == 21
    with database.read() as session:
        whole = load_weeks(session, offices.organisation_id, [MONDAY]).together(MONDAY)
    assert sum(milligrams for _, milligrams in shown.values()) == whole.milligrams


def test_the_departments_are_those_of_the_last_whole_week(database: Database) -> None:
    """The running week moves with every trip: who watches a small department's row would see one person's."""
    offices = make_offices(database, Kansli=6, Skola=6)
    offices.record_all(MONDAY, Kansli=6, Skola=6)
    offices.record_all(MONDAY + WEEK, Kansli=6)
    with database.read() as session:
        shown = overview(session, offices.organisation_id, 5, MONDAY + WEEK)
        first = overview(session, offices.organisation_id, 5, MONDAY)
    assert shown.rows_week == MONDAY
    assert [row.now.people for row in shown.rows] == [6, 6]
    assert first.rows_week == MONDAY, "in the very first week there is nothing else to show"


def test_telework_counts_as_taking_part_and_as_a_trip_not_needed(database: Database) -> None:
    offices = make_offices(database, Kansli=6)
    offices.record_all(MONDAY, Kansli=5)
    offices.stay_home("Kansli", 5, MONDAY)
    with database.read() as session:
        whole = load_weeks(session, offices.organisation_id, [MONDAY]).together(MONDAY)
    assert (whole.people, whole.trips, whole.avoided) == (6, 5, 1)


@pytest.mark.parametrize("weeks", [1, 12])
def test_the_number_of_queries_does_not_grow_with_departments_or_weeks(database: Database, weeks: int) -> None:
    offices = make_offices(database, Kansli=5, Skola=5, Teknik=5, Vård=5)
    for number in range(weeks):
        offices.record_all(MONDAY - number * WEEK, Kansli=5, Teknik=5)
    statements: list[str] = []
    with database.read() as session:
        event.listen(database.engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
        load_weeks(session, offices.organisation_id, [MONDAY - number * WEEK for number in range(weeks)])
        week_series(session, offices.organisation_id, 5)
    assert len([statement for statement in statements if statement.startswith("SELECT")]) == 4
    assert not any(" trip" in statement for statement in statements)

"""What may be told of groups: only one's own organisation, never a group of few people, nothing that one person changed."""

import datetime as dt
import random
from collections import Counter

import pytest
from sqlalchemy import select

from app.dashboard.overview import Overview, overview
from app.database import Database
from app.diary.models import Trip
from app.disclosure.figures import Figures
from app.disclosure.reading import released_weeks
from app.emissions.vocabulary import category
from app.organisations.models import Organisation
from app.rollups.pending import person_weeks
from tests.support.departments import CAR, WEEK, Offices, make_offices
from tests.support.hearing import hearing

MONDAY = dt.date(2026, 11, 16)
CLOSED = MONDAY + dt.timedelta(days=9)
"""The Wednesday after: the week is closed."""
TRAIN = [{"mode": "bicycle", "metres": 2_000}, {"mode": "commuter_train", "metres": 30_000}]
SHARED = [{"mode": "car", "metres": 14_000, "fuel": "diesel", "persons": 2}]
FLIGHT = [{"mode": "flight", "metres": 394_000, "cabin_class": "economy", "ore": 129_900}]


def shown(offices: Offices, day: dt.date = CLOSED) -> Overview:
    with offices.database.read() as session:
        return overview(session, offices.organisation_id, 5, day)


def rows(offices: Offices, day: dt.date = CLOSED) -> dict[str | None, int | None]:
    """Return the table as name -> people, as released at noon of the day."""
    offices.release(day)
    return {row.name: row.now.people for row in shown(offices, day).rows}


def whole(offices: Offices, week: dt.date = MONDAY) -> Figures:
    with offices.database.read() as session:
        return released_weeks(session, offices.organisation_id, [week])[week].whole


def test_another_organisations_figures_never_appear(database: Database) -> None:
    ours, theirs = make_offices(database, Kansli=6), make_offices(database, "Grannkommun", Kansli=9)
    theirs.record_all(MONDAY, Kansli=9)
    ours.release(MONDAY)
    theirs.release(MONDAY)
    found = shown(ours, MONDAY)
    assert (found.now, found.last, found.rows, found.table) == (None, None, [], [])
    assert shown(theirs, MONDAY).now is not None


def test_a_department_of_few_is_never_shown_alone_nor_by_subtraction(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=4, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=4, Skola=7)
    found = rows(offices)
    assert set(found) == {"Kansli", None}, (
        "Skola, the next smallest, joins Kultur: else the total minus the others is Kultur"
    )
    assert found[None] == 11


def test_the_reader_does_not_count_towards_the_floor(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=5, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=5, Skola=7)
    assert set(rows(offices)) == {"Kansli", None}


def test_one_who_travels_far_is_not_the_figure_of_a_department(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=7, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=6, Skola=7)
    offices.record("Kultur", 6, MONDAY, [{"mode": "flight", "metres": 9_000_000}], purpose="business")
    assert "Kultur" not in rows(offices)


def test_a_department_is_compared_with_the_week_before_only_where_the_groups_are_the_same(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Kultur=6, Skola=7)
    offices.record_all(MONDAY - WEEK, Kansli=9, Kultur=3, Skola=7)
    offices.record_all(MONDAY, Kansli=9, Kultur=6, Skola=7)
    offices.release(CLOSED)
    before = {row.name: row.before is not None for row in shown(offices).rows}
    assert before == {"Kansli": True, "Kultur": False, "Skola": False}


def test_below_the_floor_as_a_whole_there_are_no_figures_at_all(database: Database) -> None:
    offices = make_offices(database, Kansli=3, Skola=3)
    offices.record_all(MONDAY, Kansli=3, Skola=2)
    offices.release(CLOSED)
    found = shown(offices)
    assert (found.now, found.last, found.rows, found.table, found.weeks) == (None, None, [], [], None)


def test_a_higher_floor_of_the_organisation_is_kept(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Skola=7, Teknik=12)
    with database.write() as session:
        organisation = session.get_one(Organisation, offices.organisation_id)
        organisation.privacy_floor = 10
        session.add(organisation)
    offices.record_all(MONDAY, Kansli=9, Skola=7, Teknik=12)
    assert set(rows(offices)) == {"Teknik", None}


def test_what_fewer_than_the_floor_changed_is_not_shown_however_often_it_is_asked_for(database: Database) -> None:
    offices = make_offices(database, Kansli=20)
    offices.record_all(MONDAY, Kansli=9)
    offices.release(MONDAY)
    before = whole(offices)
    assert before.people == 9
    for person in range(9, 14):
        offices.record("Kansli", person, MONDAY)
        offices.release(MONDAY)
        assert whole(offices) == before
    offices.record("Kansli", 14, MONDAY)
    offices.release(MONDAY)
    assert whole(offices).people == 15


def test_a_late_trip_of_one_person_does_not_move_a_closed_week(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Skola=9)
    offices.record_all(MONDAY, Kansli=9, Skola=9)
    offices.release(CLOSED)
    before = shown(offices)
    offices.record("Kansli", 3, MONDAY + dt.timedelta(days=1), FLIGHT)
    offices.release(CLOSED)
    assert shown(offices) == before


def test_a_closed_weeks_division_stays_and_its_total_is_the_sum_of_its_groups(database: Database) -> None:
    offices = make_offices(database, Kansli=20, Kultur=12, Skola=9)
    offices.record_all(MONDAY, Kansli=9, Kultur=4, Skola=8)
    assert set(rows(offices)) == {"Kansli", None}
    for person in range(12):
        offices.record("Kultur", person, MONDAY + dt.timedelta(days=1))
    for person in range(9, 18):
        offices.record("Kansli", person, MONDAY)
    assert rows(offices) == {"Kansli": 18, None: 20}
    assert whole(offices).people == 38
    with database.read() as session:
        week = released_weeks(session, offices.organisation_id, [MONDAY])[MONDAY]
    assert sum(group.figures.people or 0 for group in week.groups) == week.whole.people


def test_released_figures_equal_a_recount_of_the_trips_but_for_rounding(database: Database) -> None:
    offices = make_offices(database, Kansli=9, Skola=9, Teknik=9)
    chance = random.Random(8)
    for name, people in offices.people.items():
        for person in range(len(people)):
            for legs in (CAR, TRAIN, chance.choice([SHARED, TRAIN, SHARED, FLIGHT])):
                day = MONDAY + dt.timedelta(days=chance.randrange(7))
                offices.record(name, person, day, legs, additional=True)
    offices.release(CLOSED)
    with database.read() as session:
        trips = session.execute(select(Trip.__table__)).all()
    found = whole(offices)
    shares: Counter[str] = Counter()
    for trip in trips:
        for leg in trip.fields["legs"]:
            shares[category(leg["mode"], leg.get("persons", 1))] += leg["metres"]
    metres = sum(shares.values())
    assert found.people == 27
    assert found.trips == pytest.approx(len(trips), abs=2.5)
    assert found.metres == pytest.approx(metres, abs=5_000)
    assert found.milligrams == pytest.approx(sum(trip.computed["milligrams"] or 0 for trip in trips), abs=500_000)
    assert found.ore == pytest.approx(sum(trip.computed["ore"] or 0 for trip in trips), abs=5_000)
    told = {name: share for name, share in found.shares().items() if name != "other"}
    for name, share in told.items():
        assert share == 0 or share == pytest.approx(shares[name] / metres, abs=0.05), name


def test_telework_counts_as_taking_part(database: Database) -> None:
    offices = make_offices(database, Kansli=8)
    offices.record_all(MONDAY, Kansli=7)
    offices.stay_home("Kansli", 7, MONDAY)
    offices.release(MONDAY)
    found = whole(offices)
    assert (found.people, found.trips, found.avoided) == (8, 5, None), "one person's telework is not told"


def test_the_way_of_travelling_of_few_is_told_with_others(database: Database) -> None:
    offices = make_offices(database, Kansli=14)
    offices.record_all(MONDAY, Kansli=9)
    for person in range(9, 12):
        offices.record("Kansli", person, MONDAY, [{"mode": "train", "metres": 90_000}])
    offices.release(MONDAY)
    assert set(whole(offices).categories) == {"other"}, "with the trains alone, the cars would be the rest"


def test_nothing_is_pending_that_was_released(database: Database) -> None:
    offices = make_offices(database, Kansli=9)
    offices.record_all(MONDAY, Kansli=9)
    offices.release(MONDAY)
    with database.read() as session:
        weeks = person_weeks(session, offices.organisation_id, MONDAY)
    assert len(weeks) == 9
    assert not any(any(week.pending) for week in weeks)


@pytest.mark.parametrize("weeks", [1, 12])
def test_the_number_of_queries_does_not_grow_with_departments_or_weeks(database: Database, weeks: int) -> None:
    offices = make_offices(database, Kansli=7, Skola=7, Teknik=7, Vård=7)
    for number in range(weeks):
        offices.record_all(MONDAY - number * WEEK, Kansli=7, Teknik=7)
    offices.release(CLOSED)
    statements: list[str] = []
    with database.read() as session, hearing(database, statements.append):
        overview(session, offices.organisation_id, 5, CLOSED)
    asked = [statement for statement in statements if statement.startswith("SELECT")]
    assert len(asked) <= 6, asked
    assert not any(" trip" in statement or "member_week" in statement for statement in asked)

"""The same figure is the same on every page: overview, measurements, a round's own page, comparison and report."""

import datetime as dt
import re

import pytest

from app.dashboard.overview import Overview, overview
from app.database import Database
from app.measurement.comparison import comparison
from app.measurement.models import Round
from app.measurement.releasing import release_rounds, told_rounds
from app.measurement.rounds import open_round
from app.organisations.models import Department, Target
from app.reports.service import climate_report
from tests.support.desk import open_desk
from tests.support.employed import NOW, TODAY, WEEK, World
from tests.test_planner_page import coordinator

BEFORE = WEEK - dt.timedelta(weeks=4)
FLOOR = 5


def kilograms(milligrams: float) -> str:
    return f"{milligrams / 1e6:.1f}".replace(".", ",")


@pytest.fixture
def measured(database: Database) -> tuple[World, Round, Round]:
    """A baseline, and a follow-up of the week that has just been told.

    Of the school, who travels little, nearly all record, of the office, who drives far, few: unweighted everything is too low.
    """
    world = World(database, office=60, school=40)
    with database.write(world.organisation_id) as session:
        rounds = [
            open_round(session, world.organisation_id, kind, name, week, 1)
            for kind, name, week in (("baseline", "Nuläge", BEFORE), ("follow_up", "Uppföljning", WEEK))  # type: ignore[arg-type]
        ]
        session.expunge_all()
    for week, far in ((BEFORE, 200), (WEEK, 150)):
        world.people_drive("office", week, *[far] * 12)
        world.people_drive("school", week, *[40] * 30)
    world.progress()
    release_rounds(database, world.organisation_id, NOW)
    with database.write(world.organisation_id) as session:
        told = told_rounds(session, world.organisation_id)[rounds[0].round_id]
        session.add(
            Target(
                organisation_id=world.organisation_id, baseline_on=BEFORE, baseline_milligrams=round(told.milligrams),
                target_on=dt.date(2030, 12, 31), reduction_percent=30,
            )
        )  # fmt: skip
    world.progress()
    return world, rounds[0], rounds[1]


def seen(world: World) -> Overview:
    with world.database.read(world.organisation_id) as session:
        return overview(session, world.organisation_id, FLOOR, TODAY)


def agree(world: World, baseline: Round, follow_up: Round) -> None:
    """Hold that what is told of both rounds is the same wherever it is told."""
    with world.database.read(world.organisation_id) as session:
        told = told_rounds(session, world.organisation_id)
        compared = comparison(session, world.organisation_id)
        report = climate_report(session, world.organisation_id, TODAY)
    before, after = told[baseline.round_id], told[follow_up.round_id]
    found = seen(world)
    assert compared is not None
    assert found.stands is not None
    assert (compared.before, compared.after) == (before, after)
    assert report.compared == compared == found.comparison
    assert report.stands == found.stands
    assert {one.on: (kilograms(one.kg * 1e6), one.ore) for one in found.table if one.kind == "round"} == {
        BEFORE: (kilograms(before.milligrams), before.ore), WEEK: (kilograms(after.milligrams), after.ore)
    }  # fmt: skip
    change = compared.indicators["total_emissions"].change_percent
    assert found.stands.change_percent == pytest.approx(change, abs=0.01)
    assert found.stands.change == compared.change("total_emissions")


def test_every_page_says_the_same_of_a_round_and_it_is_weighted(measured: tuple[World, Round, Round]) -> None:
    world, _, follow_up = measured
    agree(*measured)
    with world.database.read(world.organisation_id) as session:
        after = told_rounds(session, world.organisation_id)[follow_up.round_id]
    # 60 of 100 drive 150 km and 40 of them 40, though of those who recorded 12 and 30 do.
    assert after.milligrams == pytest.approx((0.6 * 150 + 0.4 * 40) * 0.167e6, rel=0.02)
    with open_desk(world.database) as desk:
        with world.database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        pages = {
            path: re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", desk.get(path).replace("\u00a0", " ")))
            for path in ("/dashboard", "/measure", f"/measure/rounds/{follow_up.round_id}", "/measure/compare")
        }
    for path, page in pages.items():
        assert f" {kilograms(after.milligrams)} " in page, path


def test_last_week_is_weighted_as_the_round_of_the_same_week(measured: tuple[World, Round, Round]) -> None:
    world, _, follow_up = measured
    found = seen(world)
    with world.database.read(world.organisation_id) as session:
        after = told_rounds(session, world.organisation_id)[follow_up.round_id]
    assert found.per_employee is not None
    assert (found.per_employee.milligrams, found.per_employee.ore) == (after.milligrams, after.ore)


def test_without_a_target_weeks_are_weighted_too(measured: tuple[World, Round, Round]) -> None:
    world, baseline, follow_up = measured
    with world.database.write(world.organisation_id) as session:
        session.delete(session.get_one(Target, world.organisation_id))
    with world.database.read(world.organisation_id) as session:
        told = told_rounds(session, world.organisation_id)
    assert {one.on: one.kg * 1e6 for one in seen(world).table} == pytest.approx(
        {BEFORE: told[baseline.round_id].milligrams, WEEK: told[follow_up.round_id].milligrams}
    )


def test_head_counts_and_trips_that_come_later_let_no_page_say_it_otherwise(
    measured: tuple[World, Round, Round],
) -> None:
    world, baseline, follow_up = measured
    with world.database.write(world.organisation_id) as session:
        office = session.get_one(Department, (world.organisation_id, world.departments["office"]))
        office.head_count = 25
    agree(world, baseline, follow_up)
    world.people_drive("school", WEEK, *[300] * 12)
    world.progress()
    agree(world, baseline, follow_up)

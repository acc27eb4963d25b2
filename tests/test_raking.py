"""A round raked to a margin of the usual way to work: as `app.statistics` does it, and true where answering depends on it."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping

import numpy as np
import pytest

from app.calendar import WEEK
from app.database import Database
from app.measurement.changes import uncertain
from app.measurement.influence import Linearised, linearise
from app.measurement.models import Round
from app.measurement.raking import MarginError, linearise_raked, rake, usual_way
from app.measurement.releasing import release_rounds, told_rounds
from app.measurement.rounds import open_round
from app.measurement.usual_ways import UsualWaysError, read_usual_ways, set_usual_ways, usual_ways_of
from app.rollups.pending import PersonWeek
from app.statistics.estimates import mean
from app.statistics.sample import sample
from tests.support.desk import open_desk
from tests.support.employed import NOW, World
from tests.support.population import Population, population
from tests.support.profiles import travel
from tests.test_planner_page import coordinator, plain

MONDAY = dt.date(2026, 3, 2)
ROUND = dt.date(2026, 11, 2)
SEEDS = 60


def weekly(made: Population, who: np.ndarray, weeks: int = 1) -> tuple[dict[dt.date, list[PersonWeek]], dict[int, str]]:
    """Return the weeks of those who answered, in grams, and the way of each."""
    numbers = np.flatnonzero(who).tolist()
    rows = [
        PersonWeek(one, int(made.department[one]), (1, 0, 0, 0, round(float(made.kilograms[one]) * 1000), 0))
        for one in numbers
    ]
    return {MONDAY + number * WEEK: rows for number in range(weeks)}, {one: str(made.mode[one]) for one in numbers}


def raked(made: Population, who: np.ndarray, weeks: int = 1) -> Linearised:
    rows, way_of = weekly(made, who, weeks)
    groups = {week: [frozenset([one]) for one in made.head_counts] for week in rows}
    margin = {str(way): float(count) for way, count in made.by_mode.items()}
    found = linearise_raked(rows, groups, made.head_counts, lambda row: row.now[4], way_of, margin)
    assert found is not None
    return found[0]


def post_stratified(made: Population, who: np.ndarray) -> Linearised:
    rows, _ = weekly(made, who)
    groups = {MONDAY: [frozenset([one]) for one in made.head_counts]}
    found = linearise(rows, groups, made.head_counts, lambda row: row.now[4])
    assert found is not None
    return found


def test_it_is_the_raked_mean_of_the_statistics_with_its_error() -> None:
    random = np.random.default_rng(2)
    made = population(random, depends_on_mode=True)
    who = made.answers(random)
    ours, theirs = uncertain(raked(made, who)), mean(made.drawn(who, raked=True), "kg", method="t")
    assert ours.amount / 1000 == pytest.approx(theirs.value, rel=1e-5)
    assert ours.error / 1000 == pytest.approx(theirs.standard_error, rel=1e-4)
    assert ours.freedom <= theirs.degrees_of_freedom, "Satterthwaite's, at most people less strata"
    twice = uncertain(raked(made, who, weeks=2))
    assert (twice.amount, twice.error) == (pytest.approx(ours.amount), pytest.approx(ours.error)), (
        "a person's weeks are one"
    )


def test_the_raked_interval_holds_the_truth_and_the_one_by_department_alone_does_not() -> None:
    random = np.random.default_rng(7)
    held, fooled, bias = 0, 0, []
    for _ in range(SEEDS):
        made = population(random, depends_on_mode=True)
        who, truth = made.answers(random), float(made.kilograms.mean()) * 1000
        right, wrong = uncertain(raked(made, who)), uncertain(post_stratified(made, who))
        held += abs(right.amount - truth) <= right.margin
        fooled += abs(wrong.amount - truth) <= wrong.margin
        bias.append(wrong.amount / truth - 1)
    assert held >= 0.88 * SEEDS
    assert fooled < 0.2 * SEEDS
    assert -0.2 < float(np.mean(bias)) < -0.1, "too few drivers keep a diary"


def test_weights_meet_groups_and_ways_or_name_what_cannot_be_met() -> None:
    people = {(0, "car"): 30, (0, "rest"): 20, (1, "car"): 10, (1, "rest"): 25}
    found = rake(people, {0: 200.0, 1: 90.0}, {"car": 190.0, "rest": 100.0})
    for at, counts in ((0, {0: 200, 1: 90}), (1, {"car": 190, "rest": 100})):
        sums: Counter[object] = Counter()
        for cell, weight in found.items():
            sums[cell[at]] += weight * people[cell]  # type: ignore[assignment]
        assert sums == pytest.approx(counts)
    with pytest.raises(MarginError, match=r"'public': 40 are employed, and none of them") as refused:
        rake(people, {0: 200.0, 1: 90.0}, {"car": 150.0, "public": 40.0, "rest": 100.0})
    assert refused.value.way == "public"
    with pytest.raises(MarginError, match="contradict each other"):
        rake({(0, "car"): 5, (1, "rest"): 5}, {0: 100.0, 1: 10.0}, {"car": 50.0, "rest": 60.0})


def test_the_usual_way_is_that_of_most_ways_to_work() -> None:
    assert usual_way([[travel("car", trips=4), travel("bus", trips=6)]]) == "public"
    assert usual_way([[travel("car", trips=4)], [travel("bicycle", trips=3)]]) == "car"
    assert usual_way([[travel("car", purpose="business", trips=9)]]) == "other", "who works at home goes nowhere"
    assert usual_way([]) == "other"
    assert usual_way([[travel("car", trips=5, km=30), travel("e_bike", trips=5, km=30)]]) == "car"


@pytest.mark.parametrize(
    ("typed", "source", "trouble"),
    [
        ({"car": "many"}, "Register", "number"), ({"car": "-4"}, "Register", "number"), ({"car": "5"}, "Register", "few"),
        ({"car": "96"}, "Register", "few"), ({"car": "101"}, "Register", "many"), ({"car": "60"}, " ", "source"),
        ({"car": "60"}, "x" * 81, "source"), ({"car": "30", "public": "20", "active": "20", "other": "20"}, "Register", "many"),
    ],
)  # fmt: skip
def test_what_is_no_margin_is_refused(typed: Mapping[str, str], source: str, trouble: str) -> None:
    with pytest.raises(UsualWaysError) as refused:
        read_usual_ways(typed, source, 100, 5)
    assert refused.value.trouble == trouble


def test_a_margin_names_what_is_known_and_the_rest_is_counted() -> None:
    found = read_usual_ways({"car": " 6 0 ", "public": ""}, " Parkeringsregistret ", 100, 5)
    assert found is not None
    assert (found.counts, found.source) == ({"car": 60}, "Parkeringsregistret")
    assert read_usual_ways({}, "", 100, 5) is None


# --- told with a round ------------------------------------------------------------------------------------------------


def told(database: Database, margin: Mapping[str, str], cyclists: int = 30) -> tuple[World, Round]:
    """Return a told round of 100 employed: ten who drive recorded 20 to 29 km each, and so many who cycle."""
    world = World(database, office=100)
    for number in range(10):
        world.record(world.person("office"), ROUND, 20 + number, vehicle_owner="private")
    for _ in range(cyclists):
        world.record(world.person("office"), ROUND, 5, mode="bicycle", fuel=None)
    with database.write(world.organisation_id) as session:
        measured = open_round(session, world.organisation_id, "baseline", "Nuläget", ROUND, 1)
        if margin:
            set_usual_ways(
                session,
                measured,
                1,
                margin,
                "Parkeringsregistret",
                NOW,
                told=False,
            )
        session.expunge_all()
    world.progress()
    release_rounds(database, world.organisation_id, NOW)
    return world, measured


def test_a_round_is_told_by_the_margin_with_the_figure_by_department_beside(database: Database) -> None:
    world, measured = told(database, {"car": "70"})
    with database.read(world.organisation_id) as session:
        figures = told_rounds(session, world.organisation_id)[measured.round_id]
        stored = session.get_one(Round, (world.organisation_id, measured.round_id))
        assert usual_ways_of(stored) == figures.raked.ways if figures.raked else False
    assert figures.raked is not None
    assert figures.raked.milligrams is not None
    assert figures.raked.margin is not None
    # A quarter of those who recorded drive, but seventy of the hundred employed.
    assert figures.raked.milligrams / figures.milligrams == pytest.approx(0.7 / 0.25, rel=0.2)
    with database.write(world.organisation_id) as session:
        stored = session.get_one(Round, (world.organisation_id, measured.round_id))
        with pytest.raises(UsualWaysError) as refused:
            set_usual_ways(session, stored, 1, {"car": "60"}, "Register", NOW, told=True)
    assert refused.value.trouble == "told"


def test_a_margin_that_cannot_be_met_is_named_and_the_round_told_without(database: Database) -> None:
    world, measured = told(database, {"car": "60", "active": "20"}, cyclists=5)
    with database.read(world.organisation_id) as session:
        figures = told_rounds(session, world.organisation_id)[measured.round_id]
    assert figures.raked is not None
    assert (figures.raked.milligrams, figures.raked.refused) == (None, "active")


def test_without_a_margin_nothing_is_raked(database: Database) -> None:
    world, measured = told(database, {})
    with database.read(world.organisation_id) as session:
        assert told_rounds(session, world.organisation_id)[measured.round_id].raked is None


def test_the_page_takes_a_margin_and_tells_both_figures(database: Database) -> None:
    world, measured = told(database, {"car": "70"})
    with database.write(world.organisation_id) as session:
        running = open_round(session, world.organisation_id, "follow_up", "Nästa", ROUND + 4 * WEEK, 1).round_id
    with open_desk(database) as desk:
        with database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        text = plain(desk.get(f"/measure/rounds/{measured.round_id}"))
        assert (
            "Den är viktad efter enhet och efter hur alla anställda brukar ta sig till jobbet (Parkeringsregistret): 70 med bil."
            in text
        )
        assert "Jämförelser med andra mätningar, målvägen och åtgärderna räknar med den här siffran." in text
        assert 'action="/measure/rounds/' not in text.partition('id="result"')[2].partition("</section>")[0]
        path = f"/measure/rounds/{running}/usual-ways"
        assert "Skriv hela antal personer" in desk.post(path, 400, car="många").text
        assert "Siffrorna står fast" in desk.post(f"/measure/rounds/{measured.round_id}/usual-ways", 400, car="60").text
        desk.post(path, car="60", source="Parkeringsregistret")
        assert 'value="60"' in desk.get(f"/measure/rounds/{running}")


def test_a_round_of_twenty_thousand_is_raked_in_time() -> None:
    random = np.random.default_rng(1)
    department = random.integers(0, 100, 20_000)
    way = random.choice(["car", "public", "rest"], 20_000)
    rows = [
        PersonWeek(one, int(department[one]), (1, 0, 0, 0, int(random.integers(0, 9000)), 0)) for one in range(20_000)
    ]
    weeks = {MONDAY: rows, MONDAY + WEEK: rows}
    heads = {one: 2 * int((department == one).sum()) for one in range(100)}
    groups = {week: [frozenset([one]) for one in heads] for week in weeks}
    margin = {str(one): 2.0 * int((way == one).sum()) for one in ("car", "public", "rest")}
    way_of = {one: str(way[one]) for one in range(20_000)}
    found = linearise_raked(weeks, groups, heads, lambda row: row.now[4], way_of, margin)
    assert found is not None
    exact = sample(
        [float(row.now[4]) for row in rows], department.tolist(), heads, margins={"way": (way.tolist(), margin)}
    )
    assert found[0].amount == pytest.approx(mean(exact, "0").value)

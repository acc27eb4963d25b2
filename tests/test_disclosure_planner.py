"""Nobody's travel follows from the planner, whatever a coordinator asks: targets, budgets, acceptance, must-haves, exclusions.

The poller asks everything twice, of two organisations that differ in one person's travel by no more than must stay unknown, and
looks for an answer that is another one: where there is none, no number of questions tells which of the two it is.
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator, Sequence

import pytest

from app.database import Database
from app.measures import coarseness
from app.measures.acceptance import Willingness
from app.measures.asking import asked_of
from app.measures.assessing import assess
from app.measures.catalogue import catalogue
from app.measures.ground import Ground, make_ground
from app.measures.offering import Basis
from app.measures.planning import answer
from app.organisations.models import Target
from app.rollups.travel import Travel
from tests.support.desk import open_desk
from tests.support.profiles import DAY, FACTORS, WEEK, population, travel
from tests.test_planner_page import ROUND, coordinator, plain, told

FLOOR = 5
TONNE = 1e9


def ground_with(*somebody: Travel) -> Ground:
    """Return what plans are made of where 24 others drive and 12 take the bus; baselines are told, so they are alike."""
    others: list[Sequence[Travel]] = [
        [travel(km=km), travel(km=60, trips=2, purpose="business")] for km in (18, 19, 20, 20, 21, 22)
    ]
    others += [[travel(km=km)] for km in (7, 8, 9, 10, 11, 12, 7, 8, 9, 10, 11, 12, 31, 32, 33, 34, 35, 36)]
    people = population(*others, *[[travel("bus", km=20)]] * 12, somebody, employed=74)
    basis = Basis(people, Willingness(), None, (WEEK,), 74, people.size, 90 * TONNE)
    return make_ground(basis, [assess(one, people, FACTORS, DAY) for one in catalogue()], FLOOR)


def questions(keys: Sequence[str]) -> Iterator[dict[str, str]]:
    """Yield what a coordinator asks who moves every slider, and looks at each measure alone and without it."""
    for percent in range(1, 40, 2):
        yield {"percent": str(percent)}
    for key in keys:
        alone = {f"measure-{other}": "without" for other in keys if other != key}
        for acceptance in (25, 60, 100, 140, 200):
            yield {"percent": "100", "acceptance": str(acceptance)} | alone
        yield {"percent": "5", f"measure-{key}": "must"}
        yield {"percent": "5", f"measure-{key}": "without"}
    for budget in (-200_000, 0, 30_000):
        yield {"percent": "15", "budget": str(budget)}


def seen(ground: Ground) -> list[str]:
    """Return everything that is told, question by question."""
    keys = [one.key for one in ground.measures]
    found = [" ".join(keys), str(ground.step)]
    for question in questions(keys):
        said = answer(ground, asked_of(question, keys, ground.default_percent, ground.percent_step))
        found.append(repr(dataclasses.replace(said, points=(), prices=())))
        found.append(repr((said.points, said.prices)))
    return found


def differences(one: Ground, other: Ground) -> int:
    return sum(first != second for first, second in zip(seen(one), seen(other), strict=True))


SOMEBODY = {
    "drives 21 or 21.5 km to work": ([travel(km=21)], [travel(km=21.5)]),
    "drives 33 or 33.4 km to work": ([travel(km=33)], [travel(km=33.4)]),
    "flies 900 or 930 km, as nobody else does": (
        [travel(km=20), travel("flight", km=900, trips=2, purpose="business")],
        [travel(km=20), travel("flight", km=930, trips=2, purpose="business")],
    ),
    "goes 400 or 410 km by taxi, as nobody else does": (
        [travel(km=20), travel("taxi", km=400, trips=2, purpose="business")],
        [travel(km=20), travel("taxi", km=410, trips=2, purpose="business")],
    ),
}


@pytest.mark.parametrize("who", SOMEBODY)
def test_a_poller_of_every_slider_does_not_see_how_far_somebody_travels(who: str) -> None:
    one, other = (ground_with(*legs) for legs in SOMEBODY[who])
    assert one.measures
    assert differences(one, other) == 0


def test_the_poller_sees_it_where_groups_are_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coarseness, "step_of", lambda parts, share, least: 1e-6)
    one, other = (ground_with(*legs) for legs in SOMEBODY["drives 21 or 21.5 km to work"])
    assert differences(one, other) > 0


def test_all_that_somebody_may_have_driven_is_told_as_two_or_three_answers_at_most() -> None:
    """Over 80 km a week: what every answer is computed from, so that it holds of questions that nobody has thought of."""
    views = set()
    for km in range(170, 251, 2):
        ground = ground_with(travel(km=km / 10))
        views.add((ground.offers_at(0).options, ground.offers_at(0).sizes, tuple(sorted(ground.totals.items()))))
    assert len(views) <= 3


def test_the_page_says_the_same_of_both_whatever_is_asked(database: Database) -> None:
    asked = ("", "percent=3", "percent=12&acceptance=140", "percent=5&measure-telework=without", "percent=99&budget=0")
    pages: list[list[str]] = []
    for km in (180, 184):
        world = told(database, 30, [km])
        with database.write(world.organisation_id) as session:
            # What one percent is of is told, so it is the same.
            session.add(
                Target(
                    organisation_id=world.organisation_id, baseline_on=ROUND, baseline_milligrams=60_000_000,
                    target_on=dt.date(2030, 12, 31), reduction_percent=20,
                )
            )  # fmt: skip
        with open_desk(database) as desk:
            with database.write() as session:
                desk.web.cookies.set("cero", coordinator(session, world))
            pages.append([mix_of(desk.get(f"/measures/planner?{one}")) for one in asked])
    for one, other in zip(*pages, strict=True):
        assert one == other
    assert all(re.search(r"\d", one) for one in pages[0])


def mix_of(page: str) -> str:
    """Return the answer of the planner's page, without marks."""
    return re.sub(r"<[^>]+>", " ", plain(page.split('id="mix"')[1].split("</main>")[0]))

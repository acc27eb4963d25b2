"""The cycle on the overview: each step is ticked off by what is there, and what is next has somebody whose it is."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from app.dashboard.cycle import STEPS, Cycle, cycle
from app.database import Database
from app.measurement.models import ReleasedRound, Round
from app.measurement.progress import progress
from app.organisations.service import next_ids
from tests.support.desk import ANNA, BO, KARIN, Desk, open_desk
from tests.support.people import NOW, TODAY
from tests.support.planned import DEADLINE, decide, propose, set_target, tell

WEEK = dt.timedelta(days=7)
TUESDAY_AFTER = TODAY + WEEK + dt.timedelta(days=1)
"""On which a round of the running week is told, as its own page says."""


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    """Karin coordinates, and the first steps of a beginning are done but for target and baseline."""
    with open_desk(database) as desk:
        desk.post("/people/posters")
        yield desk


def now_at(desk: Desk) -> Cycle:
    day = dt.datetime.now(dt.UTC).date()
    with desk.database.read(desk.organisation_id) as session:
        return cycle(session, desk.organisation_id, day, progress(session, desk.organisation_id, day))


def done(desk: Desk) -> list[str]:
    found = now_at(desk).done
    return [step for step in STEPS if step in found]


def measured(desk: Desk, kind: str, starts_on: dt.date, *, told: bool) -> None:
    """Let a round of one week be there, told or not."""
    with desk.database.write(desk.organisation_id) as session:
        [round_id] = next_ids(session, desk.organisation_id, 1)
        ids: dict[str, Any] = {"organisation_id": desk.organisation_id, "round_id": round_id}
        session.add(Round(**ids, kind=kind, name=kind, starts_on=starts_on, weeks=1))
        session.flush()
        if told:
            figures = {"people": 30, "head_count": 40, "milligrams": 9_000_000.0, "ore": None, "indicators": {}}
            session.add(ReleasedRound(**ids, figures=figures, released_at=NOW))


def strip(desk: Desk) -> str:
    page = desk.get("/dashboard")
    return page[page.index('id="cycle"') : page.index("</section>", page.index('id="cycle"'))]


def test_an_organisation_goes_through_a_lap_and_into_the_next(desk: Desk) -> None:
    assert (now_at(desk).next, done(desk)) == ("set_target", [])
    desk.post("/measure/target", reduction="20", year="2030")
    assert (now_at(desk).next, done(desk)) == ("open_baseline", ["target"])
    measured(desk, "baseline", TODAY - 3 * WEEK, told=False)
    assert now_at(desk).next == "repeat_baseline", "over, and too few recorded"
    set_target(desk)
    assert (now_at(desk).next, done(desk)) == ("choose", ["target", "measure"])
    first = propose(desk)
    assert (now_at(desk).next, now_at(desk).waiting) == ("decide", 1)
    assert done(desk) == ["target", "measure", "choose"]
    decide(desk, first)
    found = now_at(desk)
    assert (found.next, found.to_do, found.deadline) == ("open_follow_up", 1, DEADLINE)
    measured(desk, "follow_up", TODAY + WEEK, told=False)
    awaited = now_at(desk).awaited
    assert (now_at(desk).next, awaited and awaited.told_on) == ("wait_for_follow_up", TUESDAY_AFTER + WEEK)
    assert done(desk) == ["target", "measure", "choose", "decide"]
    desk.clock.shift(4 * WEEK)
    assert now_at(desk).next == "repeat_follow_up"
    measured(desk, "follow_up", TODAY + 3 * WEEK, told=True)
    assert (now_at(desk).next, done(desk)) == ("choose_more", list(STEPS))
    second = propose(desk, title="Tåg i stället")
    assert now_at(desk).next == "decide"
    decide(desk, second)
    assert (now_at(desk).next, done(desk)) == ("open_follow_up", ["target", "measure", "choose", "decide"])


def test_a_baseline_that_runs_is_waited_for(desk: Desk) -> None:
    desk.post("/measure/target", reduction="20", year="2030")
    measured(desk, "baseline", TODAY, told=False)
    found = now_at(desk)
    assert (found.next, found.at) == ("wait_for_baseline", "measure")
    assert found.awaited
    assert (found.awaited.state, found.awaited.told_on) == ("running", TUESDAY_AFTER)


def test_a_follow_up_from_before_the_first_decision_follows_nothing_up(desk: Desk) -> None:
    set_target(desk)
    measured(desk, "follow_up", TODAY - 2 * WEEK, told=True)
    decide(desk, propose(desk))
    assert now_at(desk).next == "open_follow_up"


def test_what_was_dropped_is_as_if_it_had_never_been(desk: Desk) -> None:
    set_target(desk)
    tell(desk, decide(desk, propose(desk)), "dropped")
    assert (now_at(desk).next, done(desk)) == ("choose", ["target", "measure"])


def test_the_strip_says_what_is_next_and_whose_it_is(desk: Desk) -> None:
    assert 'id="cycle"' not in desk.get("/dashboard"), "who has just begun is led through the first steps"
    desk.post("/measure/target", reduction="20", year="2030")
    measured(desk, "baseline", TODAY, told=False)
    assert "Nulägesmätningen pågår." in strip(desk)
    set_target(desk)
    assert "Välj vad ni ska göra" in strip(desk)
    assert 'href="/measures"' in strip(desk)
    assert strip(desk).count('aria-current="step"') == 1
    propose(desk)
    assert "Beslutas av samordnaren, så länge ingen i ledningen har mandatet." in strip(desk)
    desk.change(desk.people[BO], roles=["employee", "manager"])
    assert "Beslutas av ledningen: Bo Ek." in strip(desk)
    assert "1 förslag väntar på beslut" in strip(desk)


def test_the_strip_does_not_say_that_a_round_runs_before_it_begins_or_when_it_is_over(desk: Desk) -> None:
    desk.post("/measure/target", reduction="20", year="2030")
    measured(desk, "baseline", TODAY + WEEK, told=False)
    assert "Nulägesmätningen börjar" in strip(desk)
    desk.clock.shift(WEEK)
    assert "Nulägesmätningen pågår." in strip(desk)
    assert 'href="/measure/rounds/' in strip(desk)
    desk.clock.shift(WEEK)
    assert "Nulägesmätningen är över." in strip(desk)


def test_the_strip_says_that_a_measure_is_late_and_leads_to_it(desk: Desk) -> None:
    set_target(desk)
    measured(desk, "baseline", TODAY - 3 * WEEK, told=True)
    decide(desk, propose(desk), deadline=TODAY + WEEK)
    assert "ska genomföras" in strip(desk)
    desk.clock.shift(2 * WEEK)
    assert "skulle vara klar senast" in strip(desk)
    assert 'href="/plan?show=open#measures"' in strip(desk)


def test_the_strip_leads_to_what_has_changed_once_a_follow_up_is_told(desk: Desk) -> None:
    set_target(desk)
    measured(desk, "baseline", TODAY - 3 * WEEK, told=True)
    decide(desk, propose(desk))
    desk.clock.shift(4 * WEEK)
    measured(desk, "follow_up", TODAY + 2 * WEEK, told=True)
    assert 'href="/measure/compare"' in strip(desk)


def test_a_manager_sees_what_is_next_and_a_button_only_for_what_is_theirs(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "manager"])
    desk.enter(ANNA)
    assert "Sätt klimatmålet" in strip(desk)
    assert "Görs av samordnaren." in strip(desk)
    assert 'class="button' not in strip(desk)
    desk.enter(KARIN)
    set_target(desk)
    propose(desk)
    desk.enter(ANNA)
    assert 'href="/plan?show=proposed#measures"' in strip(desk)


def test_flags_stand_on_the_path_of_the_overview(desk: Desk) -> None:
    set_target(desk)
    measured(desk, "baseline", TODAY - 3 * WEEK, told=True)
    decide(desk, propose(desk))
    tell(desk, decide(desk, propose(desk, title="Tåg i stället"), deadline=dt.date(2029, 3, 1)), "done")
    page = desk.get("/dashboard")
    assert 'id="cycle"' in page
    # Whether the chart itself is drawn depends on figures: tests/test_dashboard_chart.py holds where the flags stand.
    assert "Traceback" not in page

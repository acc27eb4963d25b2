"""Nobody is isolated: not by everything that was ever told, not by asking again and again, whatever happens in an organisation.

`CERO_HISTORIES=500` tries so many made-up histories on each database; `make torture` tries 300.
"""

import dataclasses
import os
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from app.accounts.service import Identity
from app.dashboard.overview import overview
from app.database import Database
from app.disclosure import figures, groups, releasing, rules
from app.disclosure.figures import Figures
from app.disclosure.groups import Group, Judged
from app.disclosure.reading import WHOLE
from app.home.service import home
from app.measurement import parts, telling
from app.organisations.models import Member
from app.organisations.service import get_organisation
from app.rollups.pending import PENDING, PersonWeek
from tests.support.attacker import isolated
from tests.support.departments import WEEK
from tests.support.histories import FIRST_WEEK, Close, History, Log, Move, Office, StayHome, histories
from tests.support.watcher import Watcher, by_too_few, untrue

HISTORIES = int(os.environ.get("CERO_HISTORIES", "12"))
# Not made smaller: that takes minutes, and a history of a few events can be read as it is.
MANY = settings(
    max_examples=HISTORIES, deadline=None, derandomize=HISTORIES == 12, phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


def watched(database: Database, history: History) -> Watcher:
    """Play a history, and return who watched it."""
    office = Office(database, history)
    watcher = Watcher(database, office.organisation_id)
    office.looks.append(lambda what: watcher.look() if what == "release" else None)
    office.play()
    return watcher


def findings(watcher: Watcher, floor: int) -> list[object]:
    """Return all that somebody could hold against what was told."""
    if wrong := untrue(watcher):
        return [*wrong]  # from something else than what was true nothing follows
    return [*by_too_few(watcher, floor), *isolated(watcher), *isolated(watcher, knows_ways=True)]


@given(history=histories())
@MANY
def test_nobody_follows_from_all_that_was_ever_told(database: Database, history: History) -> None:
    assert findings(watched(database, history), history.floor) == []


@pytest.mark.torture
@given(history=histories(most_events=20))
@settings(MANY, max_examples=max(300, HISTORIES), derandomize=False)
def test_nobody_follows_from_long_histories(database: Database, history: History) -> None:
    assert findings(watched(database, history), history.floor) == []


WEEK_BEFORE = (Log(0, 24, "car", 25), Close())
"""Divides the week after it into two departments of twelve."""


def test_nobody_follows_from_a_group_and_what_was_told_before_the_week_was_closed(database: Database) -> None:
    """Who knew that a department's first eleven had all logged, and nobody else, subtracted them from the department."""
    history = History(
        5,
        (12, 12),
        (*WEEK_BEFORE, Log(0, 11, "car", 25, 1), Log(11, 1, "car", 140, 1), Log(12, 12, "car", 25, 1), Close()),
    )
    watcher = watched(database, history)
    assert findings(watcher, history.floor) == []
    assert {one.number for one in watcher.renewals() if one.week == FIRST_WEEK + WEEK} >= {-2, -1, 0}


def test_a_department_that_too_few_recorded_in_joins_another_and_gives_nobody_away(database: Database) -> None:
    history = History(
        5,
        (12, 12, 12),
        (Log(0, 36, "car", 25), Close(), Log(0, 12, "car", 25, 1), Log(12, 10, "car", 60, 1), Log(24, 4, "car", 140, 1),
         Close(), Log(24, 12, "car", 12, 1)),
    )  # fmt: skip
    watcher = watched(database, history)
    assert findings(watcher, history.floor) == []
    [*_, last] = watcher.moments
    assert [len(group.departments) for group in last.told[FIRST_WEEK + WEEK].groups] == [1, 2]
    assert last.told[FIRST_WEEK + WEEK].whole.people == 34 - 2, "two are too few to be told of"


def seen(office: Office) -> dict[str, Any]:
    """Return what an employee of every department and a coordinator see of the others."""
    told: dict[str, Any] = {}
    with office.database.read() as session:
        organisation = get_organisation(session, office.organisation_id)
        for number in office.people:
            member = session.get_one(Member, (office.organisation_id, number))
            if f"home of {member.department_id}" not in told:
                answer = home(session, Identity(organisation, member), "key", office.now)
                told[f"home of {member.department_id}"] = (answer.together, answer.target, answer.nudge)
        shown = overview(session, office.organisation_id, organisation.privacy_floor, office.now.date())
        told["overview"] = dataclasses.asdict(shown)
    return told


@given(history=histories(most_people=18, most_events=5))
@settings(MANY, max_examples=max(4, HISTORIES // 3))
def test_a_poller_never_sees_one_person_log(database: Database, history: History) -> None:
    """Sixty of sixty exchanges were once read to the metre by asking ten times a second."""
    poll(database, history)


def test_a_poller_sees_a_department_opened_and_nobody_log_for_that(database: Database) -> None:
    """Its head count changes what is still needed: not the exchange that comes after."""
    morning = Log(0, 18, "bicycle", 4)
    poll(database, History(6, (8, 4), (morning, Move(1, 4), Log(0, 12, "bicycle", 60), Move(1, 4))))


def poll(database: Database, history: History) -> None:
    """Ask before and after everything that happens."""
    office = Office(database, history)
    watcher = Watcher(database, office.organisation_id)
    last: list[Any] = [None]

    def look(what: str) -> None:
        known = len(watcher.moments)
        if what == "release":
            watcher.look()
        now = {"time": office.now, **seen(office)}
        # Whoever moves somebody, or opens a department, changes what is seen of it without any figure.
        if what != "move" and last[0] is not None and now["time"] == last[0]["time"] and now != last[0]:
            assert len(watcher.moments) > known, f"what is seen changed by an {what} that showed nothing anew"
        last[0] = now

    office.looks.append(look)
    office.play()
    assert by_too_few(watcher, history.floor) == []


def test_one_flight_among_cyclists_is_told_nowhere(database: Database) -> None:
    history = History(
        5, (9, 9), (Log(0, 17, "bicycle", 4), Log(0, 1, "flight", 180), Log(1, 16, "bicycle", 7), Close())
    )
    watcher = watched(database, history)
    assert findings(watcher, 5) == []
    assert all("air" not in one.told.categories and one.told.milligrams is None for one in watcher.renewals())


def test_a_late_trip_by_another_way_is_not_in_the_shares_of_a_closed_week(database: Database) -> None:
    """What waits to be shown was in the shares of the groups, from the moment a week was divided."""
    history = History(5, (9, 9), (Log(0, 18, "car", 25), Log(2, 1, "bicycle", 180), Close()))
    watcher = watched(database, history)
    assert findings(watcher, 5) == []
    assert all(
        "active" not in one.told.categories and not one.exact.categories.get("other") for one in watcher.renewals()
    )


def test_one_taxi_without_a_factor_is_not_told(database: Database) -> None:
    watcher = watched(
        database, History(5, (12,), (Log(0, 12, "car", 25), Log(3, 1, "taxi", 60), Log(0, 12, "car", 60)))
    )
    assert findings(watcher, 5) == []
    assert all(one.told.unknown_metres == 0 for one in watcher.renewals())


def test_one_train_among_drivers_does_not_follow_from_a_round(database: Database) -> None:
    """Everybody drives to work: the kilometres of the week minus those by car are one person's by train."""
    history = History(5, (12,), (Log(0, 12, "car", 25), Log(3, 1, "train", 60), Close()), (1,))
    watcher = watched(database, history)
    assert [
        one.figures.indicators["commute_car_km"] is not None for told in watcher.moments for one in told.rounds
    ] == [True]
    assert findings(watcher, 5) == []


def test_only_telework_tells_no_distance(database: Database) -> None:
    watcher = watched(database, History(5, (7, 8), (StayHome(0, 15), Close())))
    told = [one.told for one in watcher.renewals()]
    assert told
    assert all(one.metres is None and one.milligrams is None and not one.categories for one in told)


# --- the attacker bites -----------------------------------------------------------------------------------------------


def at_once(parts: Any, floor: int, least: int = 0) -> bool:
    return True


def with_the_reader(parts: Any, floor: int, least: int = 0) -> bool:
    return rules.is_protected(parts, floor - 1, least)


def without_dominance(parts: Any, floor: int, least: int = 0) -> bool:
    return sum(bool(part) for part in parts) > floor


def divided_anew(judged: Judged, closed: Mapping[int, Group]) -> dict[int, Group]:
    """Divide a closed week anew whenever the whole may be shown anew."""
    whole = groups._renew(judged, judged.rows, closed[WHOLE].figures, groups.OF_GROUPS)
    return {} if whole is None else groups.divided(judged, whole) | {WHOLE: Group(frozenset(), whole)}


def of_the_whole(judged: Judged, whole: Figures, parts: Mapping[int, Group]) -> dict[int, Group]:
    """Tell a running week of the whole organisation as if it were never to be divided."""
    told = groups._renew(judged, judged.rows, whole if whole.people else None, groups.OF_GROUPS)
    return {WHOLE: Group(frozenset(), told)} if told else {}


def divided_late(judged: Judged, whole: Figures, parts: Mapping[int, Group]) -> dict[int, Group]:
    return {WHOLE: Group(frozenset(), whole)} | groups.divided(judged, whole)


def whole_as_it_is(judged: Judged, closed: Mapping[int, Group]) -> dict[int, Group]:
    """Count the whole of a closed week anew when one of its groups is shown anew, with all that the others wait to show."""
    fresh = RENEW_CLOSED(judged, closed)
    if fresh:
        now = {
            name: sum(row.now[column] for row in judged.rows)
            for column, name in enumerate(PENDING)
            if name != "avoided"
        }
        whole = msgspec.structs.replace(closed[WHOLE].figures, **now)
        fresh[WHOLE] = Group(frozenset(), whole)
    return fresh


def mix_as_it_is(self: PersonWeek) -> dict[str, int]:
    pending, self.pending = self.pending, [0] * len(self.pending)
    found = SHOWN_MIX(self)
    self.pending = pending
    return found


def tell_of_the_whole(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(releasing, "renew_running", of_the_whole)
    patch.setattr(releasing, "closed", divided_late)


def to_the_kilometre(whole: Any, parts: Any, floor: int, least: int) -> dict[Any, int]:
    return dict.fromkeys(parts, 2_000)


def to_the_gram(patch: pytest.MonkeyPatch) -> None:
    for module in (telling, parts):
        patch.setattr(module, "steps_of", lambda whole, told, floor, least: dict.fromkeys(told, 1_000))


RENEW_CLOSED = groups.renew_closed
SHOWN_MIX = PersonWeek.shown_mix
MORNING = (Log(0, 18, "car", 12), Log(0, 18, "car", 25))
Found = Callable[[Watcher, int], list[Any]]


def people(watcher: Watcher, floor: int) -> list[Any]:
    """Find people by computing what follows."""
    return isolated(watcher) + isolated(watcher, knows_ways=True)


def by_emissions(watcher: Watcher, floor: int) -> list[Any]:
    """Find people by what they emitted."""
    return [one for one in isolated(watcher) if one.quantity == "milligrams"]


def seen_wrongly(watcher: Watcher, floor: int) -> list[Any]:
    """Find figures that tell something that was not to be told yet."""
    return untrue(watcher)


MUTANTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], History, Found]] = {
    "totals are told at once": (
        lambda patch: patch.setattr(groups, "is_protected", at_once),
        History(5, (9, 9), MORNING),
        people,
    ),
    "the reader counts": (
        lambda patch: patch.setattr(groups, "is_protected", with_the_reader),
        History(8, (9, 9), MORNING),
        by_too_few,
    ),
    "nobody asks who dominates": (
        lambda patch: patch.setattr(groups, "is_protected", without_dominance),
        History(5, (9,), (Log(0, 5, "bicycle", 4), Log(5, 1, "car", 180))),
        people,
    ),
    "a closed week is divided anew": (
        lambda patch: patch.setattr(releasing, "renew_closed", divided_anew),
        History(
            5,
            (9, 9, 6),
            (
                Log(23, 1, "car", 2),
                Log(18, 5, "car", 240),
                Log(0, 18, "car", 25),
                Close(),
                Log(23, 1, "car", 600),
                Log(0, 9, "car", 60),
            ),
        ),
        people,
    ),
    "the whole of a closed week is counted by itself": (
        lambda patch: patch.setattr(releasing, "renew_closed", whole_as_it_is),
        History(
            5,
            (12, 12),
            (*WEEK_BEFORE, Log(0, 24, "car", 25, 1), Close(), Log(6, 1, "car", 600, 1), Log(12, 12, "car", 60, 1)),
        ),
        people,
    ),
    "a running week is told of the whole, and divided later": (
        tell_of_the_whole,
        History(5, (9, 9), (Log(0, 8, "car", 25), Log(8, 1, "car", 140), Log(9, 9, "car", 25), Close())),
        people,
    ),
    "ways are told as they are": (
        lambda patch: patch.setattr(PersonWeek, "shown_mix", mix_as_it_is),
        History(
            5,
            (12, 12),
            (*WEEK_BEFORE, Log(0, 24, "car", 25, 1), Log(2, 1, "bicycle", 180, 1), Log(12, 12, "car", 60, 1)),
        ),
        seen_wrongly,
    ),
    "indicators of rounds are told to a kilometre": (
        lambda patch: patch.setattr(telling, "steps_of", to_the_kilometre),
        History(5, (12,), (Log(0, 12, "car", 25), Log(3, 1, "train", 60), Close()), (1,)),
        people,
    ),
    "emissions of departments are told to the gram": (
        to_the_gram,
        History(5, (12, 12), (Log(0, 24, "car", 25), Log(3, 1, "car", 60), Close()), (1,)),
        by_emissions,
    ),
    "shares are told to a percent": (
        lambda patch: patch.setattr(figures, "share_step", lambda people, metres: 1),
        History(
            5,
            (17,),
            (Log(0, 8, "car", 12), Log(8, 9, "bicycle", 25), Log(0, 1, "car", 60), Log(8, 6, "bicycle", 25)),
        ),
        people,
    ),
}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_the_attacker_finds_people_where_a_rule_is_missing(
    database: Database, monkeypatch: pytest.MonkeyPatch, mutant: str
) -> None:
    change, history, found = MUTANTS[mutant]
    assert found(watched(database, history), history.floor) == [], "nothing is found where no rule is missing"
    change(monkeypatch)
    assert found(watched(database, history), history.floor) != []

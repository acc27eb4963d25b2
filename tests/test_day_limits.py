"""What one person's day can hold: beyond it nothing is recorded, whoever sends it, in whatever portions. On both databases."""

import datetime as dt
import json
import uuid
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlmodel import Session

from app.database import Database
from app.diary.models import Trip
from app.emissions.vocabulary import LONGEST_KM
from app.imports.format import Problem
from app.imports.service import Importer
from app.rollups.models import MemberWeek
from app.sync.schemas import Result
from tests.support.hearing import hearing
from tests.support.people import NOW, TODAY, Device, Workplace, make_workplace, mutation, new_device, trip

FLIGHT = {"mode": "flight", "metres": LONGEST_KM["flight"] * 1000}
MONDAY = TODAY - dt.timedelta(days=TODAY.weekday() + 7)


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna")


@pytest.fixture
def phone(database: Database, workplace: Workplace) -> Device:
    return new_device(database, workplace)


def by(mode: str, kilometres: float, day: dt.date = TODAY, **more: Any) -> dict[str, Any]:
    """Return the edit that records a business trip by one mode."""
    leg = {"mode": mode, "metres": round(kilometres * 1000)}
    return mutation(trip(day, legs=[leg], purpose="business", direction="none"), **more)


def results(phone: Device, *edits: dict[str, Any]) -> list[Result]:
    """Send edits together; returns what became of each."""
    answer = phone.send(*edits)
    return [answer.results[uuid.UUID(edit["mutation_id"])] for edit in edits]


def said(result: Result) -> str:
    """Return what became of an edit in a word: its outcome, or why it was rejected."""
    return result.reason["code"] if result.reason else result.outcome


def sent(phone: Device, *edits: dict[str, Any]) -> list[str]:
    return [said(result) for result in results(phone, *edits)]


def metres_of_the_week(session: Session) -> int:
    return session.scalar(select(func.sum(MemberWeek.__table__.c.metres))) or 0


def test_one_request_never_puts_a_thousand_flights_around_the_world_into_a_week(phone: Device) -> None:
    legs = [FLIGHT] * 8
    edits = [
        mutation(trip(MONDAY + dt.timedelta(days=number % 7), legs=legs, purpose="business", direction="none"))
        for number in range(100)
    ]
    assert "applied" not in sent(phone, *edits)
    with phone.database.read() as session:
        assert metres_of_the_week(session) == 0


@pytest.mark.parametrize("mode", LONGEST_KM)
def test_a_day_holds_the_longest_way_there_and_back_and_not_a_metre_more(phone: Device, mode: str) -> None:
    there, back, beyond = (by(mode, kilometres) for kilometres in (LONGEST_KM[mode], LONGEST_KM[mode], 0.001))
    assert sent(phone, there, back) == ["applied", "applied"]
    [refused] = results(phone, beyond)
    assert refused.reason
    assert (refused.reason["code"], refused.reason["field"]) == ("too_far_for_day", "legs")
    assert f"at most {2 * LONGEST_KM[mode]} km by {mode}" in refused.reason["message"]
    assert str(TODAY) in refused.reason["message"]


def test_what_one_way_of_travelling_has_filled_says_nothing_of_the_others_or_of_another_day(phone: Device) -> None:
    yesterday = TODAY - dt.timedelta(days=1)
    full = [by("walk", 100), by("walk", 100)]
    assert sent(phone, *full, by("train", 455), by("walk", 1, yesterday)) == ["applied"] * 4


def test_a_day_is_full_whichever_phone_filled_it(phone: Device, workplace: Workplace) -> None:
    assert sent(phone, by("walk", 100), by("walk", 100)) == ["applied", "applied"]
    assert sent(new_device(phone.database, workplace), by("walk", 1)) == ["too_far_for_day"]


def test_a_day_that_somebody_else_has_filled_is_not_full(database: Database) -> None:
    both = make_workplace(database, "Bo", "Cecilia", organisation="Grannkommun")
    assert sent(new_device(database, both, 0), by("walk", 100), by("walk", 100)) == ["applied", "applied"]
    assert sent(new_device(database, both, 1), by("walk", 100)) == ["applied"]


def test_one_that_goes_too_far_never_costs_the_others_of_its_batch(phone: Device) -> None:
    edits = [by("walk", 100), by("walk", 60), by("walk", 60), by("walk", 40)]
    assert sent(phone, *edits) == ["applied", "applied", "too_far_for_day", "applied"]


def test_no_edit_makes_of_a_possible_day_an_impossible_one(phone: Device) -> None:
    yesterday = TODAY - dt.timedelta(days=1)
    first, second, third = by("walk", 100), by("walk", 100), by("walk", 100, yesterday)
    assert sent(phone, first, second, third) == ["applied"] * 3
    moved = mutation({"date": str(TODAY)}, id=third["id"], base_seq=phone.cursor)
    longer = mutation({"legs": [{"mode": "walk", "metres": 60_000}] * 2}, id=first["id"], base_seq=phone.cursor)
    assert sent(phone, moved, longer) == ["too_far_for_day", "too_far_for_day"]
    assert phone.rows[third["id"]]["fields"]["date"] == str(yesterday)


def test_a_full_day_can_be_mended_and_filled_again(phone: Device) -> None:
    first, second = by("walk", 100), by("walk", 100)
    assert sent(phone, first, second) == ["applied", "applied"]
    note = mutation({"note": "vandring"}, id=first["id"], base_seq=phone.cursor)
    shorter = mutation({"legs": [{"mode": "walk", "metres": 50_000}]}, id=first["id"], base_seq=phone.cursor)
    assert sent(phone, note, shorter, by("walk", 50)) == ["applied"] * 3
    gone = mutation(op="delete", id=second["id"], base_seq=phone.cursor)
    assert sent(phone, gone, by("walk", 100)) == ["applied", "applied"]
    undone = mutation({"note": "ändå"}, id=second["id"], base_seq=phone.cursor)
    assert sent(phone, undone) == ["too_far_for_day"]


def test_a_day_that_is_beyond_the_possible_already_can_still_be_brought_down(
    phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one that was recorded before there was a limit."""
    edits = [by("walk", 100) for _ in range(4)]
    with monkeypatch.context() as before:
        before.setattr("app.diary.day_limits.WAYS_A_DAY", 9)
        assert sent(phone, *edits) == ["applied"] * 4
    shorter = mutation({"legs": [{"mode": "walk", "metres": 99_000}]}, id=edits[0]["id"], base_seq=phone.cursor)
    gone = mutation(op="delete", id=edits[1]["id"], base_seq=phone.cursor)
    longer = mutation({"legs": [{"mode": "walk", "metres": 99_500}]}, id=edits[0]["id"], base_seq=phone.cursor)
    assert sent(phone, shorter, gone, longer) == ["applied", "applied", "too_far_for_day"]


def test_nobody_makes_more_than_a_hundred_trips_a_day(phone: Device) -> None:
    edits = [by("bus", 1) for _ in range(101)]
    assert sent(phone, *edits[:100]) == ["applied"] * 100
    assert sent(phone, edits[100]) == ["too_many_for_day"]
    gone = mutation(op="delete", id=edits[0]["id"], base_seq=phone.cursor)
    assert sent(phone, gone, by("bus", 1)) == ["applied", "applied"]


def test_trips_not_made_have_a_day_of_their_own_with_an_end(phone: Device) -> None:
    meeting = {"date": str(TODAY), "reason": "remote_meeting", "people": 5}
    edits = [mutation(meeting, kind="avoided_trip") for _ in range(25)]
    assert sent(phone, *edits, by("bus", 1)) == ["applied"] * 24 + ["too_many_for_day", "applied"]
    far = mutation(meeting | {"date": str(MONDAY), "legs": [FLIGHT] * 3}, kind="avoided_trip")
    assert sent(phone, far) == ["too_far_for_day"]


def test_a_stored_trip_that_cannot_be_read_fills_nothing_and_stops_nobody(phone: Device) -> None:
    assert sent(phone, by("walk", 100), by("walk", 100)) == ["applied", "applied"]
    with phone.database.write() as session:
        session.execute(Trip.__table__.update().values(fields={"half": "a row"}))
    assert sent(phone, by("walk", 100)) == ["applied"]


@pytest.mark.parametrize("date", [None, 7, "i går", "2026-11-23T07:31", ["2026-11-23"], {"a": 1}, "2026-02-30"])
def test_a_date_that_is_none_is_rejected_alone(phone: Device, date: Any) -> None:
    wrong = mutation(trip() | {"date": date})
    outcomes = sent(phone, wrong, by("walk", 1))
    assert outcomes[0] in {"wrong_type", "missing_field"}
    assert outcomes[1] == "applied"


def test_an_import_names_the_line_that_fills_a_day_beyond_the_possible_and_takes_the_others(
    database: Database, workplace: Workplace, tmp_path: Any
) -> None:
    way = f"anna,{MONDAY},business,walk,90\n"
    path = tmp_path / "trips.csv"
    path.write_text(f"person,date,purpose,mode,distance_km\n{way * 3}anna,{MONDAY},business,bus,20\n")

    def imported() -> tuple[int, int, list[str]]:
        problems: list[Problem] = []
        done = Importer(database, workplace.organisation_id, NOW, problems.append).run(path)
        return done.added, done.known, [str(problem) for problem in problems]

    added, known, [problem] = imported()
    assert (added, known) == (3, 0)
    assert problem.startswith("line 4")
    assert "at most 200 km by walk" in problem
    assert imported() == (0, 3, [problem])


def test_what_a_day_holds_is_read_once_for_a_whole_batch(phone: Device) -> None:
    """A query for each trip would cost a phone that was long without a network seconds, and everybody else's writes with it."""
    statements: list[str] = []
    assert sent(phone, by("walk", 1)) == ["applied"]
    days = [TODAY - dt.timedelta(days=number) for number in range(50)]
    with hearing(phone.database, statements.append):
        assert set(sent(phone, *(by("walk", 1, day) for day in days))) == {"applied"}
        many = len(statements)
        statements.clear()
        assert sent(phone, by("walk", 1, days[0])) == ["applied"]
    assert many == len(statements), json.dumps(statements, indent=1)

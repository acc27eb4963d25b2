"""Who erases, leaves or is forgotten leaves nothing behind, and what is no longer kept goes. On both databases."""

import datetime as dt
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import event, func, select, text

from app.accounts.models import SignInSession
from app.database import Database
from app.diary.models import Trip
from app.nudges.models import Nudge
from app.organisations.models import Member
from app.organisations.service import get_member, get_organisation
from app.personal_data.erasure import erase, forget, leave
from app.personal_data.retention import retain
from app.push.models import PushSubscription
from app.rollups.models import MemberWeek
from app.rollups.recount import verify
from app.settings import Settings
from app.sync import purging
from app.sync.models import LogEntry
from tests.support.own_data import SECRET, count, everything_of, fill, is_signed_in, sign_in_elsewhere
from tests.support.people import NOW, TODAY, Device, Workplace, make_workplace, mutation, new_device, trip
from tests.support.web import open_web, sign_in


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def phone(database: Database, workplace: Workplace) -> Device:
    return fill(database, workplace)


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        yield client


# --- erasing everything ------------------------------------------------------------------------------------------------------


def test_after_erasing_nothing_of_it_is_left_anywhere_and_others_keep_theirs(
    web: TestClient, database: Database, workplace: Workplace, phone: Device
) -> None:
    anna, bo = workplace.member_ids
    before = everything_of(database, bo)
    sign_in(web, database, workplace)
    said = {"erase": "everything", "account": web.get("/api/home").json()["account"]}
    assert web.post("/api/me/erase", json=said).status_code == 204
    left = everything_of(database, anna)
    assert SECRET not in left
    assert "Kalmar" not in left
    assert [count(database, model, anna) for model in (Trip, MemberWeek, Nudge, PushSubscription)] == [0, 0, 0, 0]
    assert everything_of(database, bo) == before
    with database.read() as session:
        assert list(verify(session, workplace.organisation_id)) == []
    assert web.get("/api/home").status_code == 200, "the account stays, so that every device hears of it"
    phone.pull()
    assert all(row.get("purged") for row in phone.rows.values())


def test_what_was_erased_is_overwritten_in_the_file_of_sqlite_too(sqlite_url: str) -> None:
    """A deleted row stays readable in the free pages of the file, unless SQLite is told otherwise; only Debian's is by itself."""
    database = Database(sqlite_url)
    as_elsewhere = "PRAGMA secure_delete=OFF"
    event.listen(database.engine, "connect", lambda connection, _: connection.execute(as_elsewhere), insert=True)
    workplace = make_workplace(database, "Anna", "Bo")
    phone = fill(database, workplace)
    phone.send(*[mutation(trip(note=f"{SECRET} {number}" * 20)) for number in range(50)])
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    assert SECRET.encode() in file.read_bytes() + file.with_name(f"{file.name}-wal").read_bytes()
    erase(database, workplace.organisation_id, workplace.member_ids[0], NOW)
    database.dispose()  # the last to leave writes the log of SQLite into the file
    assert SECRET.encode() not in file.read_bytes()


def test_who_shares_a_browser_never_erases_the_other_persons_diary(
    web: TestClient, database: Database, workplace: Workplace, phone: Device
) -> None:
    sign_in(web, database, workplace, 1)
    account = f"{workplace.organisation_id}.{workplace.member_ids[0]}"
    answer = web.post("/api/me/erase", json={"erase": "everything", "account": account})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "other_account")
    assert [count(database, Trip, one) for one in workplace.member_ids] == [2, 1]


@pytest.mark.parametrize("body", [{}, {"erase": "all", "account": "1.2"}, {"erase": "everything"}, []])
def test_nothing_is_erased_by_accident(
    web: TestClient, database: Database, workplace: Workplace, phone: Device, body: Any
) -> None:
    sign_in(web, database, workplace)
    assert web.post("/api/me/erase", json=body).status_code == 422
    assert count(database, Trip, workplace.member_ids[0]) == 2


def test_what_was_recorded_after_erasing_is_kept(database: Database, workplace: Workplace, phone: Device) -> None:
    assert erase(database, workplace.organisation_id, workplace.member_ids[0], NOW) == 6
    phone.pull()
    phone.send(mutation(trip()))
    assert count(database, Trip, workplace.member_ids[0]) == 1
    with database.read() as session:
        assert list(verify(session, workplace.organisation_id)) == []


def test_a_diary_of_any_size_is_erased_slice_by_slice_and_others_write_in_between(
    database: Database, workplace: Workplace, phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL takes 65,535 parameters in a statement, and one transaction for 66,000 records held everybody up for 30 s."""
    monkeypatch.setattr(purging, "AT_ONCE", 2)
    transactions, sizes, write = [], [], purging.purge_some

    def counted(*arguments: Any) -> int:
        transactions.append(id(arguments[0]))
        sizes.append(write(*arguments))
        return sizes[-1]

    monkeypatch.setattr("app.personal_data.erasure.purge_some", counted)
    assert erase(database, workplace.organisation_id, workplace.member_ids[0], NOW) == 6
    assert sizes == [2, 2, 2, 0]
    assert SECRET not in everything_of(database, workplace.member_ids[0])


def test_more_records_than_a_statement_has_parameters_can_be_erased(database: Database, phone: Device) -> None:
    ids = [uuid.UUID(int=number) for number in range(66_000)]
    with database.write() as session:
        assert purging.purge(session, phone.owner, "trip", ids, NOW) == 0


# --- leaving -----------------------------------------------------------------------------------------------------------------


def leaves(database: Database, workplace: Workplace, on: dt.date, now: dt.datetime) -> None:
    with database.write() as session:
        member = get_member(session, workplace.organisation_id, workplace.member_ids[0])
        assert member
        leave(session, get_organisation(session, workplace.organisation_id), member, on, now)


def test_who_has_left_is_signed_out_everywhere_and_gets_no_message(
    web: TestClient, database: Database, workplace: Workplace, phone: Device
) -> None:
    cookie, others = sign_in_elsewhere(database, workplace), sign_in_elsewhere(database, workplace, 1)
    now = dt.datetime.now(dt.UTC)
    leaves(database, workplace, now.date() - dt.timedelta(days=1), now)
    assert [is_signed_in(web, one) for one in (cookie, others)] == [False, True]
    anna = workplace.member_ids[0]
    assert [count(database, model, anna) for model in (SignInSession, PushSubscription)] == [0, 0]
    assert count(database, Trip, anna) == 2, "what was recorded is erased by retention, or when it is asked for"


def test_who_leaves_next_month_is_signed_in_until_then(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    cookie = sign_in_elsewhere(database, workplace)
    now = dt.datetime.now(dt.UTC)
    leaves(database, workplace, now.date() + dt.timedelta(days=30), now)
    assert is_signed_in(web, cookie)


def test_nobody_who_still_works_here_is_forgotten(database: Database, workplace: Workplace) -> None:
    with pytest.raises(ValueError, match="still works here"):
        forget(database, workplace.organisation_id, workplace.member_ids[0], NOW)


def test_of_somebody_forgotten_not_even_a_name_is_left(database: Database, workplace: Workplace, phone: Device) -> None:
    anna, bo = workplace.member_ids
    before = everything_of(database, bo)
    leaves(database, workplace, TODAY - dt.timedelta(days=1), NOW)
    assert forget(database, workplace.organisation_id, anna, NOW) == 6
    assert everything_of(database, anna) == ""
    assert everything_of(database, bo) == before
    with database.read() as session:
        assert list(verify(session, workplace.organisation_id)) == []


# --- retention ---------------------------------------------------------------------------------------------------------------

YEARS_LATER = NOW + dt.timedelta(days=800)


def test_by_default_nothing_that_somebody_recorded_is_deleted_while_they_work_here(
    database: Database, workplace: Workplace, phone: Device
) -> None:
    deleted = retain(database, workplace.organisation_id, Settings(), YEARS_LATER)
    assert (deleted.records, deleted.people) == (0, 0)
    assert count(database, Trip, workplace.member_ids[0]) == 2


def test_old_words_messages_browsers_and_sign_ins_go_and_the_log_answers_as_before(
    database: Database, workplace: Workplace, phone: Device
) -> None:
    sign_in_elsewhere(database, workplace)
    edit = mutation(trip(note=SECRET))
    first = phone.send(edit).results
    deleted = retain(database, workplace.organisation_id, Settings(), YEARS_LATER)
    assert deleted.words == 8, "what was applied, Bo's too"
    assert (deleted.messages, deleted.browsers, deleted.sign_ins) == (2, 2, 1)
    with database.read() as session:
        assert session.scalar(select(func.count()).where(LogEntry.__table__.c.patch.is_not(None))) == 0
    assert phone.send(edit).results == first
    assert phone.rows[edit["id"]]["fields"]["note"] == SECRET, "the diary itself stays"


def test_nothing_recent_is_deleted(database: Database, workplace: Workplace, phone: Device) -> None:
    sign_in_elsewhere(database, workplace)
    before = [everything_of(database, one) for one in workplace.member_ids]
    deleted = retain(database, workplace.organisation_id, Settings(keep_trips_months=1), NOW + dt.timedelta(days=20))
    assert str(deleted) == "sign-ins 0, people 0, records 0, words 0, messages 0, browsers 0"
    assert [everything_of(database, one) for one in workplace.member_ids] == before


def test_trips_older_than_the_setting_go_on_every_device_and_the_figures_follow(
    database: Database, workplace: Workplace, phone: Device
) -> None:
    old = mutation(trip(TODAY - dt.timedelta(days=100)))
    phone.send(old)
    deleted = retain(database, workplace.organisation_id, Settings(keep_trips_months=3), NOW)
    assert deleted.records == 1
    phone.pull()
    assert phone.rows[old["id"]]["purged"] is True
    assert count(database, Trip, workplace.member_ids[0]) == 2
    with database.read() as session:
        assert list(verify(session, workplace.organisation_id)) == []


def test_who_has_left_is_forgotten_after_two_years_and_not_before(
    database: Database, workplace: Workplace, phone: Device
) -> None:
    leaves(database, workplace, TODAY, NOW)
    anna = workplace.member_ids[0]
    assert retain(database, workplace.organisation_id, Settings(), NOW + dt.timedelta(days=729)).people == 0
    assert count(database, Member, anna) == 1
    assert retain(database, workplace.organisation_id, Settings(), NOW + dt.timedelta(days=732)).people == 1
    assert everything_of(database, anna) == ""


def test_a_dry_run_counts_the_same_and_changes_nothing(database: Database, workplace: Workplace, phone: Device) -> None:
    leaves(database, workplace, TODAY, NOW)
    before = [everything_of(database, one) for one in workplace.member_ids]
    would = retain(database, workplace.organisation_id, Settings(), YEARS_LATER, dry_run=True)
    assert [everything_of(database, one) for one in workplace.member_ids] == before
    assert str(retain(database, workplace.organisation_id, Settings(), YEARS_LATER)) == str(would)
    assert would.people == 1


def test_retention_leaves_other_organisations_alone(database: Database, workplace: Workplace, phone: Device) -> None:
    other = make_workplace(database, "Cilla", organisation="Grannkommun")
    new_device(database, other).send(mutation(trip()))
    with database.write() as session:
        session.execute(text("UPDATE member SET left_on = '2020-01-01'"))
    before = everything_of(database, other.member_ids[0], other.organisation_id)
    retain(database, workplace.organisation_id, Settings(keep_trips_months=1), YEARS_LATER)
    assert everything_of(database, other.member_ids[0], other.organisation_id) == before

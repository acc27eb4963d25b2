"""Who sends an exchange is read anew for each: what changed a moment ago holds for the next trip. On both databases."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlmodel import Session, col, select, update

from app.accounts.asking import Asking, who_asks
from app.accounts.models import SignInSession
from app.accounts.service import close_session, identify, open_session
from app.database import Database
from app.diary.models import Trip
from app.emissions.service import choose_factors
from app.organisations.models import Department, Member
from app.organisations.service import today
from tests.support.days import today as the_day
from tests.support.people import NOW, Workplace, make_workplace, mutation, trip
from tests.support.web import open_web, sign_in

Change = Callable[[Session, Workplace, str], object]
DAY = dt.timedelta(days=1)


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        yield client


def nothing(session: Session, workplace: Workplace, token: str) -> None:
    pass


def sign_out(session: Session, workplace: Workplace, token: str) -> None:
    close_session(session, token)


def let_expire(session: Session, workplace: Workplace, token: str) -> None:
    session.exec(update(SignInSession).values(expires_at=NOW))


def leave(session: Session, workplace: Workplace, token: str, on: dt.date = NOW.date()) -> None:
    mine = col(Member.member_id) == workplace.member_ids[0]
    session.exec(update(Member).where(mine).values(left_on=on, employed_from=NOW.date() - 30 * DAY))


def leave_tomorrow(session: Session, workplace: Workplace, token: str) -> None:
    leave(session, workplace, token, NOW.date() + DAY)


@pytest.mark.parametrize("change", [nothing, sign_out, let_expire, leave, leave_tomorrow])
def test_an_exchange_and_every_other_request_take_a_token_for_the_same_person(
    database: Database, workplace: Workplace, change: Change
) -> None:
    with database.write(workplace.organisation_id) as session:
        token, _ = open_session(session, workplace.organisation_id, workplace.member_ids[0], NOW, 30)
        open_session(session, workplace.organisation_id, workplace.member_ids[1], NOW, 30)
        change(session, workplace, token)
    for cookie in (token, f"{token}x", "", "1", f"9{token}"):
        with database.read() as session:
            asking, identity = who_asks(session, cookie, NOW), identify(session, cookie, NOW)
            expected = identity and Asking(
                identity.organisation_id, identity.member_id, identity.member.department_id,
                identity.member.employed_from, today(identity.organisation, NOW),
            )  # fmt: skip
            assert asking == expected
            assert asking is None or asking.account == identity.account


def send(web: TestClient) -> int:
    body: dict[str, Any] = {"protocol": 1, "device_id": mutation()["id"], "mutations": [mutation(trip(the_day()))]}
    return web.post("/api/sync", json=body).status_code


def stored(database: Database) -> Trip:
    with database.read() as session:
        [newest, *_] = session.exec(select(Trip).order_by(col(Trip.seq).desc())).all()
        return newest


@pytest.mark.parametrize("change", [sign_out, leave])
def test_who_is_nobody_any_more_sends_nothing_from_then_on(
    web: TestClient, database: Database, workplace: Workplace, change: Change
) -> None:
    sign_in(web, database, workplace)
    assert send(web) == 200
    with database.write(workplace.organisation_id) as session:
        change(session, workplace, web.cookies["cero"])
    assert send(web) == 401


def test_a_move_to_another_department_holds_for_the_next_trip(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace)
    assert send(web) == 200
    with database.write(workplace.organisation_id) as session:
        session.add(Department(organisation_id=workplace.organisation_id, department_id=77, name="Annan", head_count=9))
        session.flush()
        session.exec(update(Member).values(department_id=77))
    assert send(web) == 200
    assert stored(database).department_id == 77


def test_another_factor_set_holds_for_the_next_trip(web: TestClient, database: Database, workplace: Workplace) -> None:
    sign_in(web, database, workplace)
    assert send(web) == 200
    before = stored(database).computed["legs"]
    with database.write(workplace.organisation_id) as session:
        choose_factors(session, workplace.organisation_id, "desnz_2026", dt.date(2020, 1, 1), NOW)
    assert send(web) == 200
    assert stored(database).computed["legs"] != before

"""What many phones send at once is written in one transaction, and each is kept apart from the others."""

import asyncio
import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from app.database import Database
from app.sync.models import LogEntry
from app.sync.schemas import read_exchange
from app.sync.service import Answer, exchange
from app.web.together import MOST_TOGETHER, Together
from app.web.turns import NoTurn, Writers
from tests.support.people import NOW, get_owner, make_workplace, mutation, trip

PHONES = 12
Work = Callable[[Session], Any]


@pytest.fixture
def works(database: Database) -> list[Work]:
    """What each of some people's phones sends: one trip."""
    workplace = make_workplace(database, *(f"Person {number}" for number in range(PHONES)))
    owners = [get_owner(database, workplace.organisation_id, member_id) for member_id in workplace.member_ids]

    def work(session: Session, number: int) -> Answer:
        body = {
            "protocol": 1,
            "device_id": mutation()["id"],
            "epoch": None,
            "cursor": 0,
            "mutations": [mutation(trip())],
        }
        return exchange(session, owners[number], read_exchange(json.dumps(body).encode()), NOW)

    return [partial(work, number=number) for number in range(PHONES)]


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    database = Database(sqlite_url)
    yield database
    database.dispose()


def write_all(database: Database, works: list[Work]) -> list[Any]:
    """Return what each piece of work came to, all asked for at once."""

    async def main() -> list[Any]:
        together = Together(database, Writers(one_at_a_time=database.is_sqlite))
        return await asyncio.gather(*map(together.write, works), return_exceptions=True)

    return asyncio.run(main())


def entries(database: Database) -> int:
    with database.read() as session:
        return int(session.execute(select(func.count()).select_from(LogEntry)).scalar_one())


def fail(session: Session, work: Work) -> None:
    work(session)
    raise LookupError


def test_who_fails_takes_back_what_is_theirs_and_nobody_elses(database: Database, works: list[Work]) -> None:
    outcomes = write_all(database, [*works[:4], partial(fail, work=works[4]), *works[5:]])
    assert isinstance(outcomes[4], LookupError)
    others = [*outcomes[:4], *outcomes[5:]]
    assert [one.outcome for answer in others for one in answer.results.values()] == ["applied"] * (PHONES - 1)
    assert entries(database) == PHONES - 1


def test_those_who_wait_share_a_commit_where_there_is_one_writer(database: Database, works: list[Work]) -> None:
    commits: list[object] = []
    event.listen(database.engine, "commit", commits.append)
    write_all(database, works)
    assert entries(database) == PHONES
    assert len(commits) < PHONES // 2 if database.is_sqlite else len(commits) == PHONES


def test_nobody_is_answered_before_the_commit(database: Database, works: list[Work]) -> None:
    async def written(together: Together, work: Work) -> int:
        await together.write(work)
        return entries(database)

    async def main() -> list[int]:
        together = Together(database, Writers(one_at_a_time=database.is_sqlite))
        return await asyncio.gather(*(written(together, work) for work in works))

    assert min(asyncio.run(main())) >= 1
    assert entries(database) == PHONES


def test_where_sqlite_ends_the_transaction_itself_nothing_is_stored_and_everybody_hears(
    sqlite: Database,
) -> None:
    """It does so on a full disk, for example: what came before must not be answered, nor what comes after stand alone."""

    def lose(session: Session) -> None:
        session.connection().exec_driver_sql("ROLLBACK")
        raise LookupError

    def note(session: Session) -> None:
        session.connection().exec_driver_sql("INSERT INTO sign_up_invitation DEFAULT VALUES")

    outcomes = write_all(sqlite, [lambda session: None, lose, note])
    assert [type(outcome) for outcome in outcomes] == [OperationalError] * 3


def test_more_than_fit_into_one_transaction_come_into_the_next(sqlite: Database) -> None:
    many = [lambda session, number=number: number for number in range(3 * MOST_TOGETHER + 1)]
    assert write_all(sqlite, many) == [*range(len(many))]


def test_whose_turn_does_not_come_in_time_is_told_to_come_again(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.turns.WRITER_SECONDS", 0.05)

    async def main() -> list[Any]:
        writers = Writers(one_at_a_time=True)
        together = Together(sqlite, writers)
        await writers.take()
        await writers.take()
        told = await asyncio.gather(*(together.write(lambda session: 1) for _ in range(3)), return_exceptions=True)
        writers.give()
        return [*told, await together.write(lambda session: 2)]

    *told, after = asyncio.run(main())
    assert [type(one) for one in told] == [NoTurn] * 3
    assert after == 2

"""`POST /api/sync`."""

import datetime as dt
import math
from contextlib import AbstractAsyncContextManager, nullcontext
from functools import partial
from typing import Final

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlmodel import Session

from app.accounts.asking import who_asks
from app.accounts.dependencies import session_token, sign_in_again
from app.database import Database
from app.sync.allowance import Allowance, AllowanceSpent
from app.sync.epochs import Begun, begin_after_loss
from app.sync.owner import Owner
from app.sync.schemas import Exchange, ExchangeError, SyncRequest, read_exchange
from app.sync.service import Answer, UnknownCursor, exchange, pull
from app.web.dependencies import RequestRoute, now
from app.web.described import described
from app.web.errors import ApiError
from app.web.together import Together
from app.web.turns import WRITER_SECONDS, Turns

READ_AT_ONCE: Final = 64 * 1024
"""Bytes of an exchange that the event loop reads itself, in less time than it takes to hand them to a thread and back."""
LARGE_AT_ONCE: Final = 2
"""Longer ones that are read and written at the same time. A hundred trips are shorter; one that is made to hurt takes forty times
its length of memory, and half a second of everybody's.
"""
router = APIRouter(route_class=RequestRoute)


def install(app: FastAPI) -> None:
    """Let long exchanges of an application take turns."""
    app.state.large_exchanges = Turns(LARGE_AT_ONCE, WRITER_SECONDS)


@router.post("/api/sync", **described(Answer, takes=SyncRequest, errors=(409, 410, 426)))
async def sync(request: Request) -> Response:
    """Take a device's mutations and return what it has not seen; see `docs/contracts.md`.

    Only who writes waits for the others who do, and that in the event loop: a thread that waited would be lost to everybody.
    """
    state, token, body = request.app.state, session_token(request), await request.body()
    allowance = Allowance(state.settings.edits_a_day)
    large = len(body) >= READ_AT_ONCE
    try:
        async with _turn(request, large=large):
            sent = await run_in_threadpool(read_exchange, body) if large else read_exchange(body)
            answer = await _answer(state.database, state.together, token, sent, allowance)
    except ExchangeError as error:
        raise ApiError(error.status, error.code, error.message) from error
    except AllowanceSpent as error:
        message = f"expected at most {allowance.records} edits or {allowance.size} bytes a day: keep what waits, and come back"
        wait = {"Retry-After": str(math.ceil(error.wait.total_seconds()))}
        raise ApiError(429, "wait", message, headers=wait) from error
    return Response(answer, media_type="application/json")


async def _answer(database: Database, together: Together, token: str, sent: Exchange, allowance: Allowance) -> bytes:
    try:
        answer = None if sent.mutations else await run_in_threadpool(_pull, database, token, sent)
        if answer is None:
            answer = await together.write(partial(_exchange, token=token, request=sent, allowance=allowance))
        return answer
    except UnknownCursor as error:
        begun = Begun(error.epoch, error.held)
        if error.lost:
            lost = partial(_begin_after_loss, token=token, request=sent, allowance=allowance)
            begun = await together.write(lost)
        message = "this cursor is not of your log: pull from 0, keep what waits"
        raise ApiError(410, "unknown_cursor", message, epoch=begun.epoch, held=begun.held) from error


def _turn(request: Request, *, large: bool) -> AbstractAsyncContextManager[None]:
    turns: Turns = request.app.state.large_exchanges
    return turns.turn() if large else nullcontext()


def _exchange(session: Session, token: str, request: Exchange, allowance: Allowance) -> bytes:
    at = now()
    return exchange(session, _owner(session, token, request, at), request, at, allowance).as_json()


def _begin_after_loss(session: Session, token: str, request: Exchange, allowance: Allowance) -> Begun:
    at = now()
    return begin_after_loss(session, _owner(session, token, request, at), request.epoch, request.cursor, at, allowance)


def _pull(database: Database, token: str, request: Exchange) -> bytes | None:
    with database.read() as session:
        answer = pull(session, _owner(session, token, request, now()), request)
    return answer.as_json() if answer else None


def _owner(session: Session, token: str, request: Exchange, at: dt.datetime) -> Owner:
    """Return whose log is written. A phone that changed hands must not send one person's trips in the name of the next."""
    asking = who_asks(session, token, at)
    if asking is None:
        raise sign_in_again()
    if request.account not in (None, asking.account):
        raise ApiError(
            409, "other_account", "another person is signed in on this device than the one whose diary was sent"
        )
    return Owner(asking.organisation_id, asking.member_id, asking.department_id, asking.today, asking.employed_from)

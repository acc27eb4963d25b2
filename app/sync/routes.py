"""`POST /api/sync`."""

import asyncio
import datetime as dt
import math

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlmodel import Session
from starlette.requests import ClientDisconnect

from app.accounts.dependencies import session_token, sign_in_again
from app.accounts.service import identify
from app.database import Database
from app.organisations.service import today
from app.sync.allowance import Allowance, AllowanceSpent
from app.sync.owner import Owner, owner_of
from app.sync.schemas import MOST_BYTES, Exchange, ExchangeError, read_exchange
from app.sync.service import Answer, UnknownCursor, exchange, pull
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.errors import ApiError

router = APIRouter()


@router.post("/api/sync")
async def sync(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Take a device's mutations and return what it has not seen; see `docs/contracts.md`."""
    body = await _read_body(request)
    return await run_in_threadpool(_answer, database, session_token(request), body, Allowance(settings.edits_a_day))


async def _read_body(request: Request) -> bytes:
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                raise ApiError(413, "too_large", f"expected at most {MOST_BYTES} bytes: send fewer mutations")
    except asyncio.CancelledError:
        # The server stops and waits no longer for the rest: to the phone the same as a line that broke, and it sends again.
        raise ClientDisconnect from None
    return bytes(body)


def _answer(database: Database, token: str, body: bytes, allowance: Allowance) -> Response:
    try:
        request = read_exchange(body)
        answer = _pull(database, token, request) if not request.mutations else None
        answer = answer or _exchange(database, token, request, allowance)
    except ExchangeError as error:
        raise ApiError(error.status, error.code, error.message) from error
    except UnknownCursor as error:
        message = "this cursor is not of your log: pull from 0, keep what waits"
        raise ApiError(410, "unknown_cursor", message, epoch=error.epoch) from error
    except AllowanceSpent as error:
        message = f"expected at most {allowance.records} edits or {allowance.size} bytes a day: keep what waits, and come back"
        wait = {"Retry-After": str(math.ceil(error.wait.total_seconds()))}
        raise ApiError(429, "wait", message, headers=wait) from error
    return Response(answer.as_json(), media_type="application/json")


def _exchange(database: Database, token: str, request: Exchange, allowance: Allowance) -> Answer:
    at = now()
    with database.write() as session:
        return exchange(session, _owner(session, token, request, at), request, at, allowance)


def _pull(database: Database, token: str, request: Exchange) -> Answer | None:
    with database.read() as session:
        return pull(session, _owner(session, token, request, now()), request)


def _owner(session: Session, token: str, request: Exchange, at: dt.datetime) -> Owner:
    """Return whose log is written. A phone that changed hands must not send one person's trips in the name of the next."""
    identity = identify(session, token, at)
    if identity is None:
        raise sign_in_again()
    if request.account not in (None, identity.account):
        raise ApiError(
            409, "other_account", "another person is signed in on this device than the one whose diary was sent"
        )
    return owner_of(identity.member, today(identity.organisation, at))

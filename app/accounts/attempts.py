"""Attempts to sign in: what a browser has begun – a code that was sent, a passkey or a provider that was asked – and not ended.

The browser holds a secret (a cookie of its own), the database its hash. An attempt is used once, and lives ten minutes; its row
stays a day, so that what was asked for is counted by every process of the server.
"""

import datetime as dt
import secrets
from typing import Any, Final, Literal

from fastapi import Request, Response
from sqlmodel import Session, col, delete, func, select, update

from app.accounts.dependencies import is_https
from app.accounts.models import Attempt
from app.accounts.tokens import hash_of
from app.database import Database
from app.settings import Settings

Way = Literal["code", "letter", "proved", "joined", "passkey", "new_passkey", "sign_on"]
"""`letter`: the link beside a code. `proved`: whose address it is was shown, and where they belong is asked. `joined`: somebody
came in by a poster, and may come in once more where the answer was lost."""
VALID_FOR: Final = dt.timedelta(minutes=10)
KEPT_FOR: Final = dt.timedelta(days=1)


def begin(
    session: Session, way: Way, now: dt.datetime, *, address_hash: bytes | None = None, code_hash: bytes | None = None,
    details: dict[str, Any] | None = None, secret: str = "",
) -> str:  # fmt: skip
    """Begin an attempt; returns the secret for the browser, see `set_attempt_cookie`.

    Parameters:
        address_hash, code_hash: where a code is sent, and what it is; see `app.accounts.codes`.
        secret: what the browser holds already, else a new one.
        details: what is needed to go on, plain JSON.
    """
    forget_old(session, now)
    secret = secret or secrets.token_urlsafe(32)
    session.add(
        Attempt(
            key=hash_of(secret), way=way, address_hash=address_hash, code_hash=code_hash, details=details or {},
            created_at=now, expires_at=now + VALID_FOR,
        )
    )  # fmt: skip
    session.flush()
    return secret


def find(session: Session, secret: str, way: Way, now: dt.datetime, *, lock: bool = False) -> Attempt | None:
    """Return the attempt of a browser's secret, None if there is none that lives.

    Parameters:
        lock: keep others from using it until the end of the transaction: who is about to use it asks for that.
    """
    found = session.get(Attempt, hash_of(secret), with_for_update=lock or None) if secret else None
    if found is None or found.way != way or found.ended_at is not None or found.expires_at <= now:
        return None
    return found


def end(session: Session, attempt: Attempt, now: dt.datetime) -> None:
    """Let an attempt be over: it was used, or a newer one takes its place."""
    attempt.ended_at = now
    session.add(attempt)
    session.flush()


def used(database: Database, secret: str, way: Way, now: dt.datetime) -> bool:
    """End an attempt in a transaction of its own, because it is used; False where another request has used it first."""
    with database.write() as session:
        found = find(session, secret, way, now, lock=True)
        if found is None:
            return False
        end(session, found, now)
    return True


def count_since(session: Session, address_hash: bytes, since: dt.datetime) -> int:
    """Return how many codes were asked for, for an address, since a moment."""
    asked = (Attempt.address_hash == address_hash, Attempt.way == "code", Attempt.created_at > since)
    return int(session.exec(select(func.count()).where(*asked)).one())


def end_of_address(session: Session, address_hash: bytes, now: dt.datetime) -> None:
    """Let whatever was begun for an address be over: a newer code, or the use of one, ends the older."""
    living = (col(Attempt.address_hash) == address_hash, col(Attempt.ended_at).is_(None))
    session.exec(update(Attempt).where(*living).values(ended_at=now))


def forget_old(session: Session, now: dt.datetime) -> int:
    """Remove attempts that are older than a day; returns how many."""
    return int(session.exec(delete(Attempt).where(col(Attempt.expires_at) < now - KEPT_FOR)).rowcount)


def attempt_cookie(settings: Settings) -> str:
    """Return the name of the cookie that holds the secret of what a browser has begun."""
    return "__Host-cero-attempt" if is_https(settings) else "cero-attempt"


def attempt_secret(request: Request) -> str:
    """Return the secret of what this browser has begun, empty if nothing."""
    return request.cookies.get(attempt_cookie(request.app.state.settings), "")


def set_attempt_cookie(response: Response, settings: Settings, secret: str) -> None:
    """Let the browser keep an attempt's secret as long as it lives. Lax: a provider sends the browser back from its own address."""
    response.set_cookie(
        attempt_cookie(settings), secret, max_age=int(VALID_FOR.total_seconds()), path="/", secure=is_https(settings),
        httponly=True, samesite="lax",
    )  # fmt: skip


def drop_attempt_cookie(response: Response, settings: Settings) -> None:
    """Let the browser forget it."""
    response.delete_cookie(attempt_cookie(settings), path="/", secure=is_https(settings), httponly=True, samesite="lax")

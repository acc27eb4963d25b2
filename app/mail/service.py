"""Letters that wait: written in the transaction of what they are about, taken out by the postman (`app.mail.postman`)."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from sqlmodel import Session, col, delete, func, select

from app.mail.models import Letter

CLAIM: Final = dt.timedelta(minutes=2)
"""How long one postman has for a letter, before another may take it."""
FIRST_WAIT: Final = dt.timedelta(seconds=20)
"""After the first failure; each further one doubles it."""


def write(session: Session, address: str, subject: str, text: str, now: dt.datetime, valid_for: dt.timedelta) -> None:
    """Write a letter; it is sent after the commit.

    Parameters:
        address: whom to, as `app.organisations.addresses` writes it.
        valid_for: how long it is worth anything; zero for one that nobody shall get.
    """
    session.add(
        Letter(address=address, subject=subject, text=text, created_at=now, expires_at=now + valid_for, try_at=now)
    )
    session.flush()


def claim(session: Session, now: dt.datetime) -> Letter | None:
    """Take the letter that waits longest, for `CLAIM`; None if none is due."""
    due = (col(Letter.try_at) <= now, col(Letter.expires_at) > now)
    query = select(Letter).where(*due).order_by(col(Letter.try_at)).limit(1).with_for_update(skip_locked=True)
    found = session.exec(query).first()
    if found is not None:
        found.try_at = now + CLAIM
        session.add(found)
        session.flush()
    return found


def put_back(session: Session, letter: Letter, now: dt.datetime) -> None:
    """Let a letter that could not be sent wait for the next try, longer each time."""
    found = session.get(Letter, letter.letter_id)
    if found is not None:
        found.try_at = now + FIRST_WAIT * 2 ** min(found.failures, 8)
        found.failures += 1
        session.add(found)


def throw_away(session: Session, letter: Letter) -> None:
    """Remove a letter: it was sent, or nobody can ever get it."""
    session.exec(delete(Letter).where(col(Letter.letter_id) == letter.letter_id))


def forget_expired(session: Session, now: dt.datetime) -> int:
    """Remove letters that are worth nothing any more; returns how many."""
    return int(session.exec(delete(Letter).where(col(Letter.expires_at) <= now)).rowcount)


def waiting(session: Session, now: dt.datetime, most: int = 50) -> Sequence[Letter]:
    """Return the letters that wait, the newest first."""
    query = select(Letter).where(col(Letter.expires_at) > now)
    return session.exec(query.order_by(col(Letter.created_at).desc(), col(Letter.letter_id).desc()).limit(most)).all()


def has_work(session: Session, now: dt.datetime) -> bool:
    """Tell whether a letter is due or has expired, without writing."""
    waits = (col(Letter.try_at) <= now) | (col(Letter.expires_at) <= now)
    return bool(session.scalar(select(func.count()).select_from(Letter).where(waits).limit(1)))

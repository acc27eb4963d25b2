"""One-time codes by e-mail: six digits for the browser that asked, and a link for whoever reads the letter elsewhere.

A code works once, within ten minutes, in the browser that asked for it; five wrong ones end it, and a newer one ends the older. An
address gets five in an hour and ten in a day, known or not. Nobody learns whether an address is known but its owner: everything is
done for an unknown one too, only its letter is thrown away.
"""

import datetime as dt
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from sqlmodel import Session

from app.accounts import attempts
from app.accounts.models import Attempt
from app.accounts.whereabouts import hash_of_address, places_of
from app.mail.service import write
from app.security_log import record

MOST_AN_HOUR: Final = 5
MOST_A_DAY: Final = 10
MOST_FAILURES: Final = 5
DIGITS: Final = 6


Compose = Callable[[str, str], tuple[str, str]]


class TooManyCodes(Exception):
    """An address has had all the codes that it gets for now."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """That is not the code; `left` tries remain, 0 when it is over: then a new code is needed."""

    left: int


@dataclass(frozen=True, slots=True)
class Proof:
    """Somebody has shown that an address is theirs; `details` is what they were about to do, as given to `ask`."""

    address: str
    details: dict[str, Any]


def ask(
    session: Session, address: str, compose: Compose, now: dt.datetime, *, details: dict[str, Any] | None = None,
    also_unknown: bool = False,
) -> str:  # fmt: skip
    """Send a code to an address; returns the secret for the browser that asked.

    Parameters:
        address: as `app.organisations.addresses` writes it.
        compose: returns subject and text of the letter from the code and the token of the link.
        details: what somebody is about to do, plain JSON; handed back with the proof.
        also_unknown: send it also where nobody belongs to the address: they are about to come in.

    Raises:
        TooManyCodes: it had five in this hour or ten today.
    """
    hashed = hash_of_address(address)
    if (
        attempts.count_since(session, hashed, now - dt.timedelta(hours=1)) >= MOST_AN_HOUR
        or attempts.count_since(session, hashed, now - dt.timedelta(days=1)) >= MOST_A_DAY
    ):
        raise TooManyCodes
    attempts.end_of_address(session, hashed, now)
    known = also_unknown or bool(places_of(session, address, now))
    code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    secret, token = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    kept = {"address": address, "then": details or {}, "also_unknown": also_unknown}
    attempts.begin(
        session, "code", now, address_hash=hashed, code_hash=_hash(secret, code), details=kept, secret=secret
    )
    attempts.begin(session, "letter", now, address_hash=hashed, details=kept, secret=token)
    subject, text = compose(code, token)
    write(session, address, subject, text, now, attempts.VALID_FOR if known else dt.timedelta())
    return secret


def ask_again(session: Session, secret: str, compose: Compose, now: dt.datetime) -> str | None:
    """Send a new code for what a browser has begun; None if it has begun nothing that lives.

    Raises:
        TooManyCodes: see `ask`.
    """
    found = attempts.find(session, secret, "code", now, lock=True)
    if found is None:
        return None
    address, then, also_unknown = (found.details[name] for name in ("address", "then", "also_unknown"))
    return ask(session, address, compose, now, details=then, also_unknown=also_unknown)


@dataclass(frozen=True, slots=True)
class Asked:
    """Where a code was asked for to; `surely`: it was sent, whether somebody belongs to the address or not."""

    address: str
    surely: bool


def asked(session: Session, secret: str, now: dt.datetime) -> Asked | None:
    """Return what this browser asked for, None if there is no code that lives."""
    found = attempts.find(session, secret, "code", now)
    return None if found is None else Asked(str(found.details["address"]), bool(found.details["also_unknown"]))


def show(session: Session, secret: str, code: str, now: dt.datetime) -> Proof | Wrong:
    """Take a code that was typed; `Wrong` is returned, not raised, because the try is to be counted."""
    found = attempts.find(session, secret, "code", now, lock=True)
    if found is None:
        return Wrong(0)
    if not hmac.compare_digest(found.code_hash or b"", _hash(secret, "".join(code.split()))):
        found.failures += 1
        session.add(found)
        left = MOST_FAILURES - found.failures
        if left <= 0:
            attempts.end(session, found, now)
        session.flush()
        record("sign_in_refused", why="code" if left > 0 else "code_guessed")
        return Wrong(max(0, left))
    return _proved(session, found, now)


def find_letter(session: Session, token: str, now: dt.datetime) -> str | None:
    """Return the address of a letter's link, None if it does not work any more. Seeing it is not using it."""
    found = attempts.find(session, token, "letter", now)
    return None if found is None else str(found.details["address"])


def use_letter(session: Session, token: str, now: dt.datetime) -> Proof | None:
    """Use a letter's link; None if it does not work any more."""
    found = attempts.find(session, token, "letter", now, lock=True)
    return None if found is None else _proved(session, found, now)


def _proved(session: Session, attempt: Attempt, now: dt.datetime) -> Proof:
    proof = Proof(str(attempt.details["address"]), dict(attempt.details["then"]))
    attempts.end_of_address(session, attempt.address_hash or b"", now)
    return proof


def _hash(secret: str, code: str) -> bytes:
    return hmac.digest(secret.encode(), code.encode(), "sha256")

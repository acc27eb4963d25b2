"""Sign-in: links that open a session, and sessions that name a person.

A token is `organisation_id.secret`; the database keeps only the secret's SHA-256. A wrong, expired or foreign token is
simply unknown.
"""

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, select

from app.accounts.models import SignInLink, SignInSession
from app.organisations.models import Member, Organisation

# Built once: it runs in every request, and making it anew costs several times what the database needs to run it.
_WHO = (
    select(SignInSession, Member, Organisation)
    .join(
        Member,
        (col(Member.organisation_id) == SignInSession.organisation_id)
        & (col(Member.member_id) == SignInSession.member_id),
    )
    .join(Organisation, col(Organisation.organisation_id) == SignInSession.organisation_id)
    .where(
        SignInSession.organisation_id == bindparam("of_organisation"),
        SignInSession.token_hash == bindparam("of_token"),
    )
)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is asking."""

    organisation: Organisation
    member: Member

    @property
    def organisation_id(self) -> int:
        """The tenant."""
        return self.member.organisation_id

    @property
    def member_id(self) -> int:
        """The person."""
        return self.member.member_id

    @property
    def account(self) -> str:
        """The name of the person's diary on a device, e.g. `17.4711`."""
        return f"{self.organisation_id}.{self.member_id}"

    def has_role(self, *roles: str) -> bool:
        """Tell whether the person has one of the roles."""
        return any(role in self.member.roles for role in roles)


def create_link(session: Session, member: Member, now: dt.datetime, valid_for: dt.timedelta) -> str:
    """Make a sign-in link for a member; returns its token."""
    token, hashed = _new_token(member.organisation_id)
    session.add(
        SignInLink(
            organisation_id=member.organisation_id,
            token_hash=hashed,
            member_id=member.member_id,
            expires_at=now + valid_for,
        )
    )
    return token


def find_link(session: Session, token: str, now: dt.datetime) -> SignInLink | None:
    """Return the link of a token, None if it is unknown or has expired."""
    key = _key(token)
    link = session.get(SignInLink, key) if key else None
    return link if link and link.expires_at > now else None


def open_session(session: Session, organisation_id: int, member_id: int, now: dt.datetime, days: int) -> str:
    """Sign a member in on one device; returns the cookie's token. Sessions and links that have expired are removed."""
    for table in (SignInSession, SignInLink):
        session.exec(delete(table).where(col(table.organisation_id) == organisation_id, col(table.expires_at) <= now))
    token, hashed = _new_token(organisation_id)
    session.add(
        SignInSession(
            organisation_id=organisation_id, token_hash=hashed, member_id=member_id, created_at=now,
            expires_at=now + dt.timedelta(days=days),
        )
    )  # fmt: skip
    return token


def identify(session: Session, token: str, now: dt.datetime) -> Identity | None:
    """Return who a session cookie belongs to, None if it is unknown, has expired, or the person has left."""
    key = _key(token)
    if key is None:
        return None
    row = session.execute(_WHO, {"of_organisation": key[0], "of_token": key[1]}).one_or_none()
    if row is None or row[0].expires_at <= now or (row[1].left_on and row[1].left_on <= now.date()):
        return None
    return Identity(row[2], row[1])


def close_session(session: Session, token: str) -> None:
    """Sign a device out."""
    key = _key(token)
    if key and (found := session.get(SignInSession, key)):
        session.delete(found)


def _new_token(organisation_id: int) -> tuple[str, bytes]:
    secret = secrets.token_urlsafe(32)
    return f"{organisation_id}.{secret}", hashlib.sha256(secret.encode()).digest()


def _key(token: str) -> tuple[int, bytes] | None:
    organisation_id, _, secret = token.partition(".")
    if not (organisation_id.isascii() and organisation_id.isdigit() and len(organisation_id) < 10 and secret):
        return None
    return int(organisation_id), hashlib.sha256(secret.encode()).digest()

"""Invitations by e-mail: a letter with a sign-in link to everybody who is expected and has an address."""

import datetime as dt
from collections.abc import Callable
from typing import Final

from sqlmodel import Session, col, delete, select

from app.accounts.models import SignInLink
from app.accounts.tokens import new_token
from app.bulk import Bulk
from app.ids import uuid7
from app.mail.models import Letter
from app.organisations import audit
from app.organisations.models import Member

VALID_FOR: Final = dt.timedelta(days=14)
AGAIN_AFTER: Final = dt.timedelta(days=3)
"""Nobody gets another invitation before."""
Compose = Callable[[Member, str], tuple[str, str]]
_links = Bulk(SignInLink, ("organisation_id", "token_hash", "member_id", "expires_at"))
_letters = Bulk(Letter, ("letter_id", "address", "subject", "text", "created_at", "expires_at", "try_at", "failures"))


def invitable(session: Session, organisation_id: int, now: dt.datetime, today: dt.date) -> list[Member]:
    """Return who is expected, has an address and was not invited in the last days."""
    invited = select(SignInLink.member_id).where(
        SignInLink.organisation_id == organisation_id, SignInLink.expires_at > now + VALID_FOR - AGAIN_AFTER
    )
    here = col(Member.left_on).is_(None) | (col(Member.left_on) > today)
    query = select(Member).where(
        Member.organisation_id == organisation_id, col(Member.joined_on).is_(None), col(Member.email).is_not(None), here,
        col(Member.member_id).not_in(invited),
    )  # fmt: skip
    return list(session.exec(query.order_by(col(Member.member_id))))


def invite(
    session: Session, organisation_id: int, actor: int, compose: Compose, now: dt.datetime, today: dt.date
) -> int:
    """Write an invitation to everybody who may get one; returns to how many. Each ends the older links of its person.

    Parameters:
        compose: returns subject and text of the letter to a member, from the token of their link.
    """
    people = invitable(session, organisation_id, now, today)
    if not people:
        return 0
    ids = [one.member_id for one in people]
    for at in range(0, len(ids), 500):
        theirs = col(SignInLink.member_id).in_(ids[at : at + 500])
        session.exec(delete(SignInLink).where(col(SignInLink.organisation_id) == organisation_id, theirs))
    links, letters = [], []
    for member in people:
        token, hashed = new_token(organisation_id)
        subject, text = compose(member, token)
        links.append((organisation_id, hashed, member.member_id, now + VALID_FOR))
        letters.append((uuid7(), member.email, subject, text, now, now + VALID_FOR, now, 0))
    _links.run(session, links)
    _letters.run(session, letters)
    audit.note(session, organisation_id, actor, "invitations_sent", now, people=len(people))
    session.flush()
    return len(people)

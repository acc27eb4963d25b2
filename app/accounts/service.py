"""Sign-in: links that open a session, and sessions that name a person.

A link opens one session. Seeing it is not using it: programs that scan mail open every link, and the person who came after
them would find it used up. A wrong, expired, used or foreign token is simply unknown.
"""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlalchemy import bindparam, or_
from sqlmodel import Session, col, delete, select, update

from app.accounts.devices import device_of
from app.accounts.models import Address, Passkey, ProviderIdentity, SignInLink, SignInSession
from app.accounts.tokens import hash_of, key_of, new_token
from app.database import within
from app.events import changed
from app.organisations.models import Member, Organisation
from app.organisations.service import get_member, get_organisation, has_left, today

RETRY = dt.timedelta(minutes=10)
"""How long the browser that used a link may use it once more: on a bad line the answer gets lost, and the link would be too."""

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
    """Who is asking, and by which session; None where nobody signed in for it, as in a command."""

    organisation: Organisation
    member: Member
    session: SignInSession | None = None

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


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link with whose it is. `usable`: it can sign this browser in; else it was used, and only tells whose it was."""

    link: SignInLink
    member: Member
    usable: bool
    demonstration: bool


def create_link(session: Session, member: Member, now: dt.datetime, valid_for: dt.timedelta) -> str:
    """Make a sign-in link for a member; returns its token. A newer link ends the older ones.

    Those of a demonstration work until they expire, as often as one likes: nobody real is in it.
    """
    if not get_organisation(session, member.organisation_id).demonstration:
        end_links(session, member.organisation_id, member.member_id)
    token, hashed = new_token(member.organisation_id)
    session.add(
        SignInLink(
            organisation_id=member.organisation_id,
            token_hash=hashed,
            member_id=member.member_id,
            expires_at=now + valid_for,
        )
    )
    return token


def end_links(session: Session, organisation_id: int, member_id: int) -> None:
    """Let none of a person's sign-in links work any more."""
    of_member = (col(SignInLink.organisation_id) == organisation_id, col(SignInLink.member_id) == member_id)
    session.exec(delete(SignInLink).where(*of_member))


def forget_ways(session: Session, organisation_id: int, member_id: int) -> None:
    """Let a person's address, passkeys and provider lead nowhere any more: they have left.

    The address stays written down only if they had proved it, so that it may lead to them again should they return.
    """
    mine = (Address.organisation_id == organisation_id, Address.member_id == member_id)
    proved = session.exec(select(Address).where(*mine, col(Address.proved_at).is_not(None))).first()
    member = get_member(session, organisation_id, member_id)
    if member is not None and member.joined_on is not None and proved is None:
        member.email = None
        session.add(member)
        session.flush()
    for table in (Address, Passkey, ProviderIdentity):
        session.exec(
            delete(table).where(col(table.organisation_id) == organisation_id, col(table.member_id) == member_id)
        )


def find_link(
    session: Session, token: str, now: dt.datetime, browser: str = "", *, lock: bool = False
) -> FoundLink | None:
    """Return the link of a token, None if it is unknown, has expired, or belongs to somebody who has left.

    Parameters:
        browser: what this browser was given when it was shown the link, empty if nothing.
        lock: keep others from using it until the end of the transaction.
    """
    key = key_of(token)
    if key:
        within(session, key[0])
    link = session.get(SignInLink, key, with_for_update=lock or None) if key else None
    if link is None or link.expires_at <= now:
        return None
    member = session.get(Member, (link.organisation_id, link.member_id))
    organisation = get_organisation(session, link.organisation_id)
    if member is None or has_left(member, today(organisation, now)):
        return None
    tries_again = bool(browser) and link.used_by == hash_of(browser) and _since_use(link, now) < RETRY
    usable = link.used_at is None or organisation.demonstration or tries_again
    return FoundLink(link, member, usable, organisation.demonstration)


def enter(
    session: Session, token: str, browser: str, user_agent: str, now: dt.datetime, days: int
) -> tuple[str, Identity] | None:
    """Use a link: open a session for its person; returns the cookie's token and who is asking from now on.

    None if it cannot be used; `browser` as in `find_link`. A link that its browser uses once more ends what it had opened before.
    """
    found = find_link(session, token, now, browser, lock=True)
    if found is None or not found.usable:
        return None
    link, organisation_id, member_id = found.link, found.link.organisation_id, found.link.member_id
    forget_expired(session, organisation_id, now)
    if link.opened is not None and not found.demonstration:
        earlier = (col(SignInSession.organisation_id) == organisation_id, col(SignInSession.token_hash) == link.opened)
        session.exec(delete(SignInSession).where(*earlier))
    secret, opened = open_session(session, organisation_id, member_id, now, days, user_agent)
    link.used_at, link.used_by, link.opened = now, hash_of(browser) if browser else None, opened.token_hash
    session.add(link)
    session.flush()
    identity = identify(session, secret, now)
    return None if identity is None else (secret, identity)


def open_session(
    session: Session, organisation_id: int, member_id: int, now: dt.datetime, days: int, user_agent: str = ""
) -> tuple[str, SignInSession]:
    """Sign a member in on one device; returns the cookie's token and the session."""
    token, hashed = new_token(organisation_id)
    device = device_of(user_agent)
    joins = (col(Member.organisation_id) == organisation_id, col(Member.member_id) == member_id)
    first = update(Member).where(*joins, col(Member.joined_on).is_(None)).values(joined_on=now.date())
    if session.exec(first).rowcount:
        changed(session, organisation_id)  # an open overview counts who has joined
    opened = SignInSession(
        organisation_id=organisation_id, token_hash=hashed, member_id=member_id, created_at=now,
        expires_at=now + dt.timedelta(days=days), browser=device.browser, system=device.system, used_on=now.date(),
    )  # fmt: skip
    session.add(opened)
    session.flush()
    return token, opened


def identify(session: Session, token: str, now: dt.datetime) -> Identity | None:
    """Return who a session cookie belongs to, None if it is unknown, has expired, or the person has left."""
    key = key_of(token)
    if key is None:
        return None
    within(session, key[0])
    row = session.execute(_WHO, {"of_organisation": key[0], "of_token": key[1]}).one_or_none()
    if row is None or row[0].expires_at <= now or (row[1].left_on and has_left(row[1], today(row[2], now))):
        return None
    return Identity(row[2], row[1], row[0])


def renew_session(session: Session, token: str, now: dt.datetime, days: int) -> None:
    """Note that a device was used today, and let its session last from now on; nothing if that was noted already."""
    key = key_of(token)
    if key is None:
        return
    organisation_id, hashed = key
    within(session, organisation_id)
    session.exec(
        update(SignInSession)
        .where(
            col(SignInSession.organisation_id) == organisation_id,
            col(SignInSession.token_hash) == hashed,
            or_(col(SignInSession.used_on).is_(None), col(SignInSession.used_on) < now.date()),
            col(SignInSession.expires_at) > now,
        )
        .values(used_on=now.date(), expires_at=now + dt.timedelta(days=days))
    )


def close_session(session: Session, token: str) -> SignInSession | None:
    """Sign a device out, and let the link that signed it in work no more; returns the session that ended."""
    key = key_of(token)
    if key:
        within(session, key[0])
    found = session.get(SignInSession, key) if key else None
    if found is None:
        return None
    used = (col(SignInLink.organisation_id) == found.organisation_id, col(SignInLink.opened) == found.token_hash)
    if not get_organisation(session, found.organisation_id).demonstration:
        session.exec(delete(SignInLink).where(*used))
    session.delete(found)
    session.flush()  # what comes next may be about another organisation, or forget all that it holds
    return found


def sessions_of(session: Session, organisation_id: int, member_id: int, now: dt.datetime) -> list[SignInSession]:
    """Return where a person is signed in, the device used last first."""
    of_member = (col(SignInSession.organisation_id) == organisation_id, col(SignInSession.member_id) == member_id)
    found = session.exec(select(SignInSession).where(*of_member, col(SignInSession.expires_at) > now)).all()
    return sorted(found, key=lambda one: (one.used_on or one.created_at.date(), one.created_at), reverse=True)


def end_sessions(
    session: Session,
    organisation_id: int,
    member_id: int,
    *,
    only: uuid.UUID | None = None,
    but: uuid.UUID | None = None,
) -> int:
    """Sign a person out on one device, on all but one, or on all; returns on how many.

    Parameters:
        only: the id of one session; another person's is passed over like an unknown one.
        but: the id of one that stays.
    """
    of_member = (col(SignInSession.organisation_id) == organisation_id, col(SignInSession.member_id) == member_id)
    found = session.exec(select(SignInSession).where(*of_member)).all()
    ended = [one for one in found if only in (None, one.session_id) and one.session_id != but]
    for one in ended:
        session.delete(one)
    session.flush()
    return len(ended)


def forget_expired(session: Session, organisation_id: int, now: dt.datetime) -> int:
    """Remove sessions and links of an organisation that have expired; returns how many there were."""
    count = 0
    for table in (SignInSession, SignInLink):
        expired = (col(table.organisation_id) == organisation_id, col(table.expires_at) <= now)
        count += session.exec(delete(table).where(*expired)).rowcount
    return count


def _since_use(link: SignInLink, now: dt.datetime) -> dt.timedelta:
    return now - link.used_at if link.used_at else dt.timedelta.max

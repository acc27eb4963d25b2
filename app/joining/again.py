"""A form that is sent again, because its answer was lost: it makes nobody twice, and lets nobody in as somebody else.

Every form that is shown carries a secret of its own. With what was typed into it – another name is another person – it names who
came in by it, as long as the session is there that it opened: who signs out leaves nothing behind for the next person.
"""

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, delete

from app.accounts import attempts
from app.accounts.models import Attempt, SignInSession
from app.accounts.service import Identity
from app.accounts.tokens import hash_of


class UsedForm(Exception):
    """Somebody came in by this form, and is here no more: a new one is needed."""


@dataclass(frozen=True, slots=True)
class SentForm:
    """A form as it was sent; empty `secret` for one that can be known again by nothing."""

    secret: str
    typed: str

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.secret}/{self.typed}"


def who_came_by(session: Session, form: SentForm, organisation_id: int) -> int | None:
    """Return the member who came in by a form, None if nobody did; the session that it had opened, whose cookie was lost, is ended.

    Raises:
        UsedForm: somebody did, and has signed out.
    """
    found = session.get(Attempt, hash_of(form.key), populate_existing=True) if form.secret else None
    if found is None:
        return None
    opened = (
        col(SignInSession.organisation_id) == organisation_id,
        col(SignInSession.token_hash) == bytes.fromhex(found.details["session"]),
    )
    if not session.exec(delete(SignInSession).where(*opened)).rowcount:
        raise UsedForm
    return int(found.details["member_id"])


def note_who_came(session: Session, form: SentForm, identity: Identity, now: dt.datetime) -> None:
    """Remember who came in by a form, and by which session; for a day."""
    if not form.secret or identity.session is None:
        return
    details = {"member_id": identity.member_id, "session": identity.session.token_hash.hex()}
    found = session.get(Attempt, hash_of(form.key))
    if found is None:
        attempts.begin(session, "joined", now, details=details, secret=form.key)
    else:
        found.details = details
        session.add(found)
        session.flush()

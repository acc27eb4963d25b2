"""Posters: a link, printed with its QR code, by which whoever sees it may join the organisation or one of its departments."""

import datetime as dt
import secrets
import uuid
from collections.abc import Sequence

from sqlmodel import Session, col, select

from app.accounts.tokens import parts_of
from app.database import within
from app.joining.models import Poster
from app.organisations import audit
from app.organisations.models import Department


def token_of(poster: Poster) -> str:
    """Return what stands in a poster's link."""
    return f"{poster.organisation_id}.{poster.secret}"


def find_poster(session: Session, token: str) -> Poster | None:
    """Return the poster of a link's token, None if it is none or has been ended; the transaction is about its organisation then."""
    parts = parts_of(token)
    if parts is None or not parts[1].isascii() or not parts[1].isprintable():
        return None
    within(session, parts[0])
    query = select(Poster).where(Poster.organisation_id == parts[0], Poster.secret == parts[1])
    found = session.exec(query).first()
    return found if found is not None and found.ended_at is None else None


def posters(session: Session, organisation_id: int) -> Sequence[Poster]:
    """Return the posters that work, the newest first."""
    query = select(Poster).where(Poster.organisation_id == organisation_id, col(Poster.ended_at).is_(None))
    return session.exec(query.order_by(col(Poster.created_at).desc())).all()


def poster_for(
    session: Session, organisation_id: int, department: Department | None, actor: int, now: dt.datetime
) -> Poster:
    """Return the poster of the organisation or of a department; make it where there is none."""
    department_id = department.department_id if department else None
    found = next((one for one in posters(session, organisation_id) if one.department_id == department_id), None)
    if found is not None:
        return found
    made = Poster(
        organisation_id=organisation_id, secret=secrets.token_urlsafe(12), department_id=department_id, created_at=now
    )
    session.add(made)
    session.flush()
    audit.note(session, organisation_id, actor, "poster_made", now, department=department.name if department else None)
    return made


def get_poster(session: Session, organisation_id: int, poster_id: uuid.UUID) -> Poster | None:
    """Return a poster that works, None if there is none of that id."""
    found = session.get(Poster, (organisation_id, poster_id))
    return found if found is not None and found.ended_at is None else None


def end_posters_of(session: Session, department: Department, actor: int, now: dt.datetime) -> None:
    """Let nobody join by the poster of a department that is no more."""
    for one in posters(session, department.organisation_id):
        if one.department_id == department.department_id:
            end_poster(session, one, actor, now)


def end_poster(session: Session, poster: Poster, actor: int, now: dt.datetime) -> None:
    """Let nobody join by a poster any more."""
    poster.ended_at = now
    session.add(poster)
    session.flush()
    name = None
    if poster.department_id is not None:
        department = session.get(Department, (poster.organisation_id, poster.department_id))
        name = department.name if department else None
    audit.note(session, poster.organisation_id, actor, "poster_ended", now, department=name)

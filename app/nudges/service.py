"""The newest weekly message, as a card in the app."""

from sqlalchemy import select
from sqlmodel import Session, col

from app.nudges.models import Nudge


def newest_nudge(session: Session, organisation_id: int, member_id: int) -> Nudge | None:
    """Return the person's newest message, None before the first one."""
    query = (
        select(Nudge)
        .where(col(Nudge.organisation_id) == organisation_id, col(Nudge.member_id) == member_id)
        .order_by(col(Nudge.week).desc())
        .limit(1)
    )
    return session.execute(query).scalar_one_or_none()

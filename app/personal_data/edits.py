"""Which of a person's devices wrote something, and when it came in: what helps somebody choose between two values."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session

from app.personal_data.schemas import Edit
from app.sync.models import LogEntry

_LOG = LogEntry.__table__  # type: ignore[attr-defined]


def edits_of(session: Session, organisation_id: int, member_id: int, seqs: Sequence[int]) -> list[Edit]:
    """Return the entries of a person's log that have these numbers, in order; unknown numbers are passed over.

    Parameters:
        seqs: numbers of the log; those of a conflict name the edit that lost.
    """
    found = (
        select(_LOG.c.seq, _LOG.c.device_id, _LOG.c.received_at)
        .where(_LOG.c.organisation_id == organisation_id, _LOG.c.member_id == member_id, _LOG.c.seq.in_(seqs))
        .order_by(_LOG.c.seq)
    )
    return [Edit(row.seq, str(row.device_id), row.received_at) for row in session.execute(found)]

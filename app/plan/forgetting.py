"""What becomes of the plan when somebody erases what is theirs, or is forgotten: measures stay, words and names go."""

from sqlmodel import Session, col, delete, update

from app.plan.models import PlanComment, PlanItem, PlanReminder


def forget_comments(session: Session, organisation_id: int, member_id: int) -> None:
    """Delete what somebody said about measures."""
    mine = (col(PlanComment.organisation_id) == organisation_id, col(PlanComment.member_id) == member_id)
    session.execute(delete(PlanComment).where(*mine))


def forget_owner(session: Session, organisation_id: int, member_id: int) -> None:
    """Let measures be nobody's that somebody saw to, proposed or decided; what they were reminded of goes."""
    forget_comments(session, organisation_id, member_id)
    reminded = (col(PlanReminder.organisation_id) == organisation_id, col(PlanReminder.member_id) == member_id)
    session.execute(delete(PlanReminder).where(*reminded))
    for column in (PlanItem.member_id, PlanItem.proposed_by, PlanItem.decided_by):
        theirs = (col(PlanItem.organisation_id) == organisation_id, col(column) == member_id)
        session.execute(update(PlanItem).where(*theirs).values({col(column): None}))

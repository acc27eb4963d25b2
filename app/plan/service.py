"""What is done with the plan: measures are proposed, decided, given an owner and a deadline, carried out, commented on, dropped.

Each change says which version it is of. Where somebody else was faster, nothing is changed: what they did is shown first.
"""

import datetime as dt
from dataclasses import dataclass, fields
from typing import Final, Literal

from sqlmodel import Session

from app.organisations import audit
from app.organisations.audit import Act, Value
from app.organisations.models import Department
from app.organisations.service import get_member, has_left, lock, next_ids
from app.plan.mandate import Deed, mandate_of, may
from app.plan.models import PlanComment, PlanItem, Status

LAST_YEAR: Final = 2100
LONGEST_TEXT: Final = 4000
Trouble = Literal[
    "no_title", "long_title", "long_text", "amount", "kg", "interval", "kr", "no_owner", "unknown_owner", "several_owners",
    "no_deadline", "past_deadline", "unknown_department", "done_on", "cost", "no_words", "no_mandate", "not_now",
    "changed_meanwhile",
]  # fmt: skip


class PlanError(ValueError):
    """That cannot be done with a measure; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble, given: str = "") -> None:
        super().__init__(f"{trouble}: {given!r}")
        self.trouble, self.given = trouble, given


@dataclass(frozen=True, slots=True)
class Promise:
    """What a measure is and what it promises, as somebody proposes it; fields as in `PlanItem`, checked by `app.plan.forms`."""

    title: str
    description: str = ""
    measure_key: str | None = None
    amount: int | None = None
    unit: str | None = None
    milligrams: int | None = None
    low_milligrams: int | None = None
    high_milligrams: int | None = None
    ore: int | None = None


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does something, and when: the member, the moment, and the organisation's local date."""

    organisation_id: int
    member_id: int
    now: dt.datetime
    today: dt.date


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who sees to a measure, where, and until when."""

    member_id: int | None
    deadline: dt.date | None
    department_id: int | None = None


def propose(session: Session, doer: Doer, promise: Promise) -> PlanItem:
    """Put a measure into the plan, for those to decide who have the mandate.

    Raises:
        PlanError: whoever asks may not propose.
    """
    lock(session, doer.organisation_id)
    _require(session, doer, "propose", None)
    [item_id] = next_ids(session, doer.organisation_id, 1)
    item = PlanItem(
        organisation_id=doer.organisation_id, item_id=item_id, title=promise.title, proposed_by=doer.member_id,
        proposed_on=doer.today,
    )  # fmt: skip
    _copy(item, promise)
    _save(session, item)
    _note(session, doer, "plan_proposed", item)
    return item


def edit(session: Session, doer: Doer, item_id: int, version: int, promise: Promise) -> PlanItem | None:
    """Say a proposal in other words or figures; what was decided is never rewritten. None if there is no such measure.

    Raises:
        PlanError: it was changed meanwhile, has been decided, or whoever asks may not.
    """
    item = _open(session, doer, item_id, version, "edit")
    if item is not None:
        _copy(item, promise)
        _changed(session, item)
        _note(session, doer, "plan_changed", item)
    return item


def decide(session: Session, doer: Doer, item_id: int, version: int, given: Assignment) -> PlanItem | None:
    """Decide a measure: from now on it has an owner and a deadline. None if there is no such measure.

    Raises:
        PlanError: it was changed meanwhile, it is not a proposal, whoever asks has no mandate, or owner or deadline is missing.
    """
    item = _open(session, doer, item_id, version, "decide")
    if item is None:
        return None
    _check(session, doer, given)
    item.member_id, item.deadline, item.department_id = given.member_id, given.deadline, given.department_id
    item.status, item.decided_by, item.decided_on = "decided", doer.member_id, doer.today
    _changed(session, item)
    _note(session, doer, "plan_decided", item, person=item.member_id, to=str(item.deadline))
    return item


def assign(session: Session, doer: Doer, item_id: int, version: int, given: Assignment) -> PlanItem | None:
    """Give a decided measure another owner, deadline or department; what stays the same is no act. None if there is none.

    A deadline that has passed may stay as it is: it is only a new one that must lie ahead.

    Raises:
        PlanError: see `decide`.
    """
    item = _open(session, doer, item_id, version, "assign")
    if item is None:
        return None
    _check(session, doer, given, was=item)
    department = _department_name(session, doer, given.department_id)
    was = item.member_id, item.deadline, item.department_id
    before = _department_name(session, doer, item.department_id)
    item.member_id, item.deadline, item.department_id = given.member_id, given.deadline, given.department_id
    if (item.member_id, item.deadline, item.department_id) == was:
        return item
    _changed(session, item)
    if item.member_id != was[0]:
        _note(session, doer, "plan_owner_set", item, person=item.member_id)
    if item.deadline != was[1]:
        _note(session, doer, "plan_deadline_set", item, was=str(was[1]), to=str(item.deadline))
    if item.department_id != was[2]:
        _note(session, doer, "plan_department_set", item, was=before, to=department)
    return item


def follow(
    session: Session, doer: Doer, item_id: int, version: int, status: Status, done_on: dt.date | None = None,
    actual_ore: int | None = None,
) -> PlanItem | None:  # fmt: skip
    """Tell how far a decided measure has come. None if there is no such measure.

    Parameters:
        status: `under_way` or `done`; what is done can be found to be under way after all.
        done_on: the day on which it was done, today if none is given.
        actual_ore: what it came to cost a year, None where that is not known.

    Raises:
        PlanError: it was changed meanwhile, whoever asks may not, or the day is not yet.
    """
    item = _open(session, doer, item_id, version, "follow")
    if item is None:
        return None
    if status not in ("under_way", "done"):
        raise PlanError("not_now", status)
    day = (done_on or doer.today) if status == "done" else None
    if day is not None and not item.proposed_on - dt.timedelta(days=3660) <= day <= doer.today:
        raise PlanError("done_on", str(day))
    was = item.status
    if (was, item.done_on, item.actual_ore) == (status, day, actual_ore if day else None):
        return item
    item.status, item.done_on, item.actual_ore = status, day, actual_ore if day else None
    _changed(session, item)
    _note(session, doer, "plan_status_set", item, was=was, to=status)
    return item


def drop(session: Session, doer: Doer, item_id: int, version: int) -> PlanItem | None:
    """Let a measure drop that is not done; it stays in the plan to be seen. None if there is no such measure.

    Raises:
        PlanError: it was changed meanwhile, or whoever asks may not: what was decided is dropped by who decides.
    """
    return _turn(session, doer, item_id, version, "drop", "dropped")


def take_up(session: Session, doer: Doer, item_id: int, version: int) -> PlanItem | None:
    """Propose a measure again that was dropped; it is decided anew. None if there is no such measure.

    Raises:
        PlanError: it was changed meanwhile, or whoever asks may not.
    """
    item = _turn(session, doer, item_id, version, "take_up", "proposed")
    if item is not None:
        item.decided_by, item.decided_on = None, None
        _save(session, item)
    return item


def comment(session: Session, doer: Doer, item_id: int, text: str) -> PlanComment | None:
    """Say something about a measure, for everybody who sees it. None if there is no such measure.

    Raises:
        PlanError: there are no words, too many, or whoever asks may not.
    """
    item = _open(session, doer, item_id, None, "comment")
    if item is None:
        return None
    words = text.replace("\r\n", "\n").strip()
    if not words:
        raise PlanError("no_words")
    if len(words) > LONGEST_TEXT:
        raise PlanError("long_text")
    said = PlanComment(
        organisation_id=doer.organisation_id, item_id=item_id, member_id=doer.member_id, at=doer.now, text=words
    )
    session.add(said)
    session.flush()
    _note(session, doer, "plan_commented", item)
    return said


# --- what they share ---------------------------------------------------------------------------------------------------------


def _turn(session: Session, doer: Doer, item_id: int, version: int, deed: Deed, to: Status) -> PlanItem | None:
    item = _open(session, doer, item_id, version, deed)
    if item is not None:
        was, item.status = item.status, to
        _changed(session, item)
        _note(session, doer, "plan_status_set", item, was=was, to=to)
    return item


def _open(session: Session, doer: Doer, item_id: int, version: int | None, deed: Deed) -> PlanItem | None:
    """Return a measure as it stands now, with everybody else who changes something here waiting."""
    lock(session, doer.organisation_id)
    item = session.get(PlanItem, (doer.organisation_id, item_id), populate_existing=True)
    if item is None:
        return None
    if version is not None and version != item.version:
        raise PlanError("changed_meanwhile")
    _require(session, doer, deed, item)
    return item


def _require(session: Session, doer: Doer, deed: Deed, item: PlanItem | None) -> None:
    member = get_member(session, doer.organisation_id, doer.member_id)
    mandate = mandate_of(session, doer.organisation_id, doer.today)
    if member is None or not may(deed, member, mandate, item):
        raise PlanError("no_mandate" if deed == "decide" else "not_now", deed)


def _check(session: Session, doer: Doer, given: Assignment, was: PlanItem | None = None) -> None:
    if given.member_id is None:
        raise PlanError("no_owner")
    owner = get_member(session, doer.organisation_id, given.member_id)
    if owner is None or has_left(owner, doer.today):
        raise PlanError("unknown_owner")
    if given.deadline is None:
        raise PlanError("no_deadline")
    stays = was is not None and was.deadline == given.deadline
    if not stays and not doer.today <= given.deadline <= dt.date(LAST_YEAR, 12, 31):
        raise PlanError("past_deadline", str(given.deadline))
    if given.department_id is not None and not (was is not None and was.department_id == given.department_id):
        department = session.get(Department, (doer.organisation_id, given.department_id))
        if department is None or department.ended_on is not None:
            raise PlanError("unknown_department")


def _department_name(session: Session, doer: Doer, department_id: int | None) -> str | None:
    found = session.get(Department, (doer.organisation_id, department_id)) if department_id is not None else None
    return found.name if found else None


def _copy(item: PlanItem, promise: Promise) -> None:
    for one in fields(promise):
        setattr(item, one.name, getattr(promise, one.name))


def _changed(session: Session, item: PlanItem) -> None:
    item.version += 1
    _save(session, item)


def _save(session: Session, item: PlanItem) -> None:
    session.add(item)
    session.flush()


def _note(session: Session, doer: Doer, act: Act, item: PlanItem, **about: Value) -> None:
    audit.note(
        session, doer.organisation_id, doer.member_id, act, doer.now, item=item.item_id, measure=item.title, **about
    )

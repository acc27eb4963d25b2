"""What the pages show of a plan: its measures by deadline, one of them with all that is known of it, and where the plan stands."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlmodel import Session, col, select

from app.measurement.progress import Progress, progress
from app.organisations.models import AuditEntry, Department, Member
from app.organisations.service import get_organisation, has_left
from app.plan.models import DECIDED, PlanComment, PlanItem
from app.plan.picture import Picture, Sign, draw
from app.plan.sums import Sum, add_up, baseline_of_a_year, percent_of

Show = Literal["all", "open", "proposed", "decided", "late", "done", "dropped"]
SHOWN: tuple[Show, ...] = get_args(Show)
"""What a list can be of; `all` leaves out what was dropped."""
OPEN: tuple[str, ...] = ("proposed", "decided", "under_way")
PLAN_ACTS: tuple[str, ...] = (
    "plan_proposed", "plan_changed", "plan_decided", "plan_owner_set", "plan_deadline_set", "plan_department_set",
    "plan_status_set", "plan_commented",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A measure in the list: its owner and department by name, and what there is to notice about it.

    `owner` is None where there is none any more, `owner_left` where they no longer work here.
    """

    item: PlanItem
    owner: str | None
    owner_left: bool
    owner_has_address: bool
    department: str | None
    late: bool
    percent: float | None

    @property
    def needs_owner(self) -> bool:
        """Whether it was decided, is not done, and nobody who works here sees to it."""
        return self.item.status in ("decided", "under_way") and (self.owner is None or self.owner_left)


@dataclass(frozen=True, slots=True)
class Said:
    """A comment, with the name of who wrote it."""

    at: dt.datetime
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """An act of the history of a measure. `who` and `person` are names, None for somebody who was erased, empty for nobody."""

    at: dt.datetime
    who: str | None
    act: str
    person: str | None
    was: str
    to: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a plan stands: what its measures promise together, and what the target needs; percentages are of the baseline.

    `secured` is all that was decided and not dropped, what is done among it. `reduction` is None without a target, every percentage
    also until the baseline is known.
    """

    proposed: Sum
    decided: Sum
    done: Sum
    secured: Sum
    reduction: float | None
    target_year: int | None
    baseline: float | None
    stands: Progress | None
    picture: Picture | None
    signs: tuple[Sign, ...]

    def percent(self, milligrams: float | None) -> float | None:
        """Return an amount a year in percent of the baseline, None while that is not known."""
        return None if self.baseline is None else percent_of(milligrams, self.baseline)

    @property
    def is_enough(self) -> bool:
        """Whether what was decided promises the whole target."""
        found = self.percent(self.secured.milligrams)
        return found is not None and self.reduction is not None and found >= self.reduction


def items(session: Session, organisation_id: int) -> Sequence[PlanItem]:
    """Return all measures of a plan, those that were dropped too: by deadline, those without one last."""
    found = session.exec(select(PlanItem).where(PlanItem.organisation_id == organisation_id)).all()
    return sorted(found, key=lambda one: (one.deadline is None, one.deadline or dt.date.max, one.item_id))


def lines(
    session: Session, organisation_id: int, today: dt.date, baseline: float | None, show: Show = "all",
    department_id: int | None = None, member_id: int | None = None,
) -> list[Line]:  # fmt: skip
    """Return measures for a list: late ones first, then by deadline; what is done or dropped comes last.

    Parameters:
        baseline: mg CO2e of a year's baseline, None while it is not known.
        show: which of them.
        department_id: only those of a department.
        member_id: only those of an owner.
    """
    found = [
        one
        for one in items(session, organisation_id)
        if _is_shown(one, show, today)
        and (department_id is None or one.department_id == department_id)
        and (member_id is None or one.member_id == member_id)
    ]
    listed = lined(session, organisation_id, found, today, baseline)
    return sorted(listed, key=lambda line: (line.item.status in ("done", "dropped"), not line.late))


def lined(
    session: Session, organisation_id: int, found: Sequence[PlanItem], today: dt.date, baseline: float | None
) -> list[Line]:
    """Return measures with the names that belong to them, in their order."""
    owners = _members(session, organisation_id, {one.member_id for one in found if one.member_id is not None})
    places = {
        one.department_id: one.name
        for one in session.exec(select(Department).where(Department.organisation_id == organisation_id))
    }
    made = []
    for one in found:
        owner = owners.get(one.member_id or -1)
        made.append(
            Line(
                item=one,
                owner=owner.name if owner else None,
                owner_left=owner is not None and has_left(owner, today),
                owner_has_address=owner is not None and owner.email is not None,
                department=places.get(one.department_id or -1),
                late=is_late(one, today),
                percent=None if baseline is None else percent_of(one.milligrams, baseline),
            )
        )
    return made


def is_late(item: PlanItem, today: dt.date) -> bool:
    """Tell whether a measure was to be done before today and is not; the day of the deadline itself is not late."""
    return item.status in ("decided", "under_way") and item.deadline is not None and item.deadline < today


def standing(session: Session, organisation_id: int, today: dt.date, stands: Progress | None = None) -> Standing:
    """Return where a plan stands.

    Parameters:
        stands: the organisation's progress, where the caller has it already.
    """
    everything = items(session, organisation_id)
    stands = stands or progress(session, organisation_id, today)
    baseline = None
    if stands is not None:
        country = get_organisation(session, organisation_id).country
        baseline = baseline_of_a_year(stands.baseline_milligrams, stands.head_count, stands.baseline_year, country)
    signs = tuple(
        Sign(
            one.done_on or one.deadline or today, one.title, one.status == "done",
            None if baseline is None else percent_of(one.milligrams, baseline),
        )
        for one in everything
        if one.status in DECIDED
    )  # fmt: skip
    picture = None
    if stands is not None:
        picture = draw(stands.baseline_on, stands.target_on, stands.reduction_percent, signs, today)
    return Standing(
        proposed=add_up(one for one in everything if one.status == "proposed"),
        decided=add_up(one for one in everything if one.status in ("decided", "under_way")),
        done=add_up(one for one in everything if one.status == "done"),
        secured=add_up(one for one in everything if one.status in DECIDED),
        reduction=stands.reduction_percent if stands else None,
        target_year=stands.target_year if stands else None,
        baseline=baseline,
        stands=stands,
        picture=picture,
        signs=signs,
    )


def comments(session: Session, organisation_id: int, item_ids: Collection[int]) -> dict[int, list[Said]]:
    """Return what was said about some measures, by their ids, the oldest first."""
    query = select(PlanComment).where(
        PlanComment.organisation_id == organisation_id, col(PlanComment.item_id).in_(list(item_ids))
    )
    found = session.exec(query.order_by(col(PlanComment.at), col(PlanComment.comment_id))).all()
    names = _members(session, organisation_id, {one.member_id for one in found})
    made: dict[int, list[Said]] = {one: [] for one in item_ids}
    for one in found:
        made[one.item_id].append(Said(one.at, names[one.member_id].name, one.text))
    return made


def history(session: Session, item: PlanItem, most: int = 200) -> list[Event]:
    """Return what was done with a measure, the newest first, as the audit log tells it."""
    query = select(AuditEntry).where(
        AuditEntry.organisation_id == item.organisation_id,
        col(AuditEntry.act).in_(PLAN_ACTS),
        col(AuditEntry.about)["item"].as_integer() == item.item_id,
    )
    found = session.exec(query.order_by(col(AuditEntry.at).desc(), col(AuditEntry.entry_id).desc()).limit(most)).all()
    ids = {one.member_id for one in found} | {one.about.get("person") for one in found}
    names = {id: one.name for id, one in _members(session, item.organisation_id, {id for id in ids if id}).items()}
    return [
        Event(
            at=one.at,
            who=names.get(one.member_id or -1),
            act=one.act,
            person=names.get(one.about["person"]) if "person" in one.about else "",
            was=str(one.about.get("was", "")),
            to=str(one.about.get("to", "")),
        )
        for one in found
    ]


def suggestions(session: Session, organisation_id: int, today: dt.date, most: int = 200) -> list[str]:
    """Return names that may be typed as an owner: everybody in a small organisation, else those with a mandate and other owners.

    Of two people of one name each is told with their department.
    """
    here = (Member.organisation_id == organisation_id, col(Member.left_on).is_(None) | (col(Member.left_on) > today))
    found = session.exec(select(Member).where(*here).order_by(col(Member.name)).limit(most + 1)).all()
    if len(found) > most:
        owners = select(PlanItem.member_id).where(PlanItem.organisation_id == organisation_id)
        found = session.exec(select(Member).where(*here, col(Member.member_id).in_(owners)).order_by(Member.name)).all()
    names = [one.name.casefold() for one in found]
    places = {
        one.department_id: one.name
        for one in session.exec(select(Department).where(Department.organisation_id == organisation_id))
    }
    return [
        one.name if names.count(one.name.casefold()) == 1 else f"{one.name} · {places[one.department_id]}"
        for one in found
    ]


def _is_shown(item: PlanItem, show: Show, today: dt.date) -> bool:
    match show:
        case "all":
            return item.status != "dropped"
        case "open":
            return item.status in OPEN
        case "late":
            return is_late(item, today)
        case "decided":
            return item.status in ("decided", "under_way")
        case _:
            return item.status == show


def _members(session: Session, organisation_id: int, ids: Collection[int]) -> dict[int, Member]:
    query = select(Member).where(Member.organisation_id == organisation_id, col(Member.member_id).in_(list(ids)))
    return {one.member_id: one for one in session.exec(query)}

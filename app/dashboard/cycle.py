"""The cycle that an organisation goes through again and again: target, measure, choose, decide, follow up. What is next, and whose?

Everything is derived from what is there, in whatever order it came to be. A follow-up counts from the first decision on; what is
decided after it begins the next lap, which is followed up by another one.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlmodel import Session

from app.measurement.models import Round
from app.measurement.progress import Progress
from app.measurement.releasing import told_rounds
from app.measurement.rounds import State, rounds, state_of, told_from, weeks_of
from app.organisations.models import Role, Target
from app.plan.mandate import Mandate, mandate_of
from app.plan.models import DECIDED, PlanItem
from app.plan.reading import items

Step = Literal["target", "measure", "choose", "decide", "follow_up"]
STEPS: tuple[Step, ...] = get_args(Step)
Next = Literal[
    "set_target", "open_baseline", "wait_for_baseline", "repeat_baseline", "choose", "decide", "open_follow_up",
    "wait_for_follow_up", "repeat_follow_up", "choose_more", "keep_on",
]  # fmt: skip
"""What comes next; to *wait* is for a round to be told, and to *repeat* is for one that too few recorded."""
_AT: dict[Next, Step] = {
    "set_target": "target", "open_baseline": "measure", "wait_for_baseline": "measure", "repeat_baseline": "measure",
    "choose": "choose", "decide": "decide", "open_follow_up": "follow_up", "wait_for_follow_up": "follow_up",
    "repeat_follow_up": "follow_up", "choose_more": "choose", "keep_on": "follow_up",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Awaited:
    """A round that is waited for: where it stands, and the day on which it is told."""

    round_id: int
    starts_on: dt.date
    state: State
    told_on: dt.date


@dataclass(frozen=True, slots=True)
class Cycle:
    """The five steps, each with whether it is done, and what is next.

    `roles` are those who have the mandate for what is next; any of them. `waiting` is how many proposals are to be decided, `to_do`
    how many decided measures are not done, the next by `deadline`, which may be `late`; `delivered` is whether a follow-up tells
    something of what was decided before it.
    """

    done: frozenset[Step]
    next: Next
    mandate: Mandate
    awaited: Awaited | None = None
    waiting: int = 0
    to_do: int = 0
    deadline: dt.date | None = None
    delivered: bool = False
    late: bool = False

    @property
    def at(self) -> Step:
        """The step that what is next belongs to."""
        return _AT[self.next]

    @property
    def roles(self) -> tuple[Role, ...]:
        """Who has the mandate for what is next."""
        if self.next == "decide":
            return (self.mandate.role,)
        return ("coordinator", "manager") if self.at == "choose" else ("coordinator",)


def cycle(session: Session, organisation_id: int, today: dt.date, stands: Progress | None) -> Cycle:
    """Return where an organisation is in its cycle.

    Parameters:
        stands: its progress, None while there is no baseline.
    """
    everything = [one for one in items(session, organisation_id) if one.status != "dropped"]
    decided = [one for one in everything if one.status in DECIDED]
    told = told_rounds(session, organisation_id)
    measured = rounds(session, organisation_id)
    has_target = session.get(Target, organisation_id) is not None
    follow_up = _follow_up(measured, decided)
    followed = follow_up is not None and follow_up.round_id in told and not _after(decided, follow_up)
    checks: dict[Step, bool] = {
        "target": has_target, "measure": stands is not None, "choose": bool(everything), "decide": bool(decided),
        "follow_up": followed,
    }  # fmt: skip
    waiting = sum(one.status == "proposed" for one in everything)
    to_do = [one for one in decided if one.status != "done"]
    asked, awaited = _next(has_target, stands, waiting, measured, decided, follow_up, frozenset(told), today)
    deadline = min((one.deadline for one in to_do if one.deadline is not None), default=None)
    return Cycle(
        done=frozenset(step for step, is_done in checks.items() if is_done),
        next=asked,
        mandate=mandate_of(session, organisation_id, today),
        awaited=awaited,
        waiting=waiting,
        to_do=len(to_do),
        deadline=deadline,
        late=deadline is not None and deadline < today,
        delivered=any(one.kind == "follow_up" and one.round_id in told and _before(decided, one) for one in measured),
    )


def _next(
    has_target: bool, stands: Progress | None, waiting: int, measured: Sequence[Round], decided: Sequence[PlanItem],
    follow_up: Round | None, told: frozenset[int], today: dt.date,
) -> tuple[Next, Awaited | None]:  # fmt: skip
    if not has_target:
        return "set_target", None
    if stands is None:
        baselines = [one for one in measured if one.kind == "baseline"]
        if not baselines:
            return "open_baseline", None
        awaited = _awaited(baselines[-1], today)
        return ("wait_for_baseline", awaited) if awaited else ("repeat_baseline", None)
    if waiting:
        return "decide", None
    if not decided:
        return "choose", None
    if follow_up is None or (follow_up.round_id in told and _after(decided, follow_up)):
        return "open_follow_up", None
    if follow_up.round_id in told:
        return ("keep_on" if stands.verdict == "goal_met" else "choose_more"), None
    awaited = _awaited(follow_up, today)
    return ("wait_for_follow_up", awaited) if awaited else ("repeat_follow_up", None)


def _awaited(measured: Round, today: dt.date) -> Awaited | None:
    """Return a round that is not told yet; None where it is waited for in vain."""
    state = state_of(measured, today, told=False)
    if state == "untold":
        return None
    return Awaited(measured.round_id, measured.starts_on, state, told_from(measured).date())


def _follow_up(measured: Sequence[Round], decided: Sequence[PlanItem]) -> Round | None:
    """Return the latest follow-up since the first decision that still holds."""
    since = min((one.decided_on for one in decided if one.decided_on is not None), default=None)
    found = [one for one in measured if one.kind == "follow_up" and since is not None and one.starts_on >= since]
    return found[-1] if found else None


def _before(decided: Sequence[PlanItem], follow_up: Round) -> bool:
    """Tell whether something that is at work was decided before a follow-up."""
    at_work = (one.decided_on for one in decided if one.status in ("under_way", "done"))
    return any(one is not None and one < follow_up.starts_on for one in at_work)


def _after(decided: Sequence[PlanItem], follow_up: Round) -> bool:
    """Tell whether something was decided after the weeks of a follow-up."""
    end = weeks_of(follow_up)[-1] + dt.timedelta(days=6)
    return any(one.decided_on is not None and one.decided_on > end for one in decided)

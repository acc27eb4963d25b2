"""A round's margin of the usual way to work: typed by a coordinator before the round is told, met when it is, and told beside it.

How many of everyone employed usually drive, go by public transport, or cycle and walk; what is not known is left out, and counts
with the rest. So a parking register alone will do. Who recorded is of the way by which most of their trips to work were made.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Literal

import msgspec
from sqlmodel import Session

from app.disclosure.rules import LEAST_MILLIGRAMS, is_protected, rounded_up
from app.measurement.changes import told_uncertain
from app.measurement.figures import Raked, UsualWays
from app.measurement.models import Round
from app.measurement.raking import REST, WAYS, MarginError, Way, categories, linearise_raked, usual_way
from app.measurement.recorded import MILLIGRAMS, Recorded, counts
from app.measurement.rounds import head_counts_of
from app.measurement.steps import step_of
from app.organisations import audit
from app.organisations.service import get_organisation, lock
from app.rollups.pending import PersonWeek
from app.rollups.travel import read_travel

LONGEST_SOURCE = 80
Trouble = Literal["number", "few", "many", "source", "told"]
"""Why a margin is refused: no whole number; a way, or the rest, of too few people; more than are employed; no source; too late."""


class UsualWaysError(ValueError):
    """What was typed is no margin of a round."""

    def __init__(self, trouble: Trouble, says: str) -> None:
        self.trouble: Trouble = trouble
        super().__init__(says)


def usual_ways_of(measured: Round) -> UsualWays | None:
    """Return a round's margin, None if it has none."""
    return None if measured.usual_ways is None else msgspec.convert(measured.usual_ways, UsualWays)


def set_usual_ways(
    session: Session, measured: Round, actor: int, typed: Mapping[str, str], source: str, now: dt.datetime, *, told: bool
) -> None:  # fmt: skip
    """Give a round a margin of the usual way to work, or none, and write it down.

    Parameters:
        actor: who does it.
        typed: how many, by way; empty for what is not known. All empty: no margin.
        source: where it is known from, such as a parking register.
        told: whether the round's figures are: then they stay as they are.

    Raises:
        UsualWaysError: it is none, or too late.
    """
    if told:
        raise UsualWaysError("told", "the round is told; its figures stay as they are")
    lock(session, measured.organisation_id)
    floor = get_organisation(session, measured.organisation_id).privacy_floor
    ways = read_usual_ways(typed, source, sum(head_counts_of(session, measured).values()), floor)
    measured.usual_ways = None if ways is None else msgspec.to_builtins(ways)
    session.add(measured)
    session.flush()
    audit.note(
        session, measured.organisation_id, actor, "usual_ways_set", now, round=measured.name,
        to=None if ways is None else ways.source,
    )  # fmt: skip


def read_usual_ways(typed: Mapping[str, str], source: str, employed: int, floor: int) -> UsualWays | None:
    """Return the margin that was typed, None where all is empty.

    Raises:
        UsualWaysError: it is none.
    """
    given = {way: text for way in WAYS if (text := "".join(typed.get(way, "").split()))}
    if not given:
        return None
    if wrong := [way for way, text in given.items() if not (text.isascii() and text.isdecimal() and len(text) <= 7)]:
        raise UsualWaysError("number", f"{wrong[0]}: expected a whole number of people, or nothing")
    found = {way: int(text) for way, text in given.items()}
    rest = employed - sum(found.values())
    if rest < 0 or (rest and len(found) == len(WAYS)):
        raise UsualWaysError(
            "many", f"{sum(found.values())} people; expected the {employed} employed, or fewer and a way left out"
        )
    if few := [way for way, count in [*found.items(), (REST, rest)] if count <= floor and (way != REST or count)]:
        raise UsualWaysError(
            "few", f"{few[0]}: expected more than {floor} people; leave it out, then it counts with the rest"
        )
    if not source.strip() or len(source.strip()) > LONGEST_SOURCE:
        raise UsualWaysError("source", f"expected where it is known from, in at most {LONGEST_SOURCE} characters")
    return UsualWays(found, source.strip())


def raked_of(session: Session, measured: Round, found: Recorded) -> Raked | None:
    """Return what is told of a round raked to its margin; None where it has none, or nobody recorded.

    Of people of whom nothing waits to be shown, as indicators are (`app.measurement.telling`). Told in steps that leave open what
    anybody emitted, also to whoever knows the weights: of those left out, and of each category of the margin by itself.
    """
    ways = usual_ways_of(measured)
    if ways is None:
        return None
    floor = get_organisation(session, measured.organisation_id).privacy_floor
    margin = margin_of(ways, found.head_count)
    category_of = categories(_ways_of(found), ways.counts.keys())
    if (few := _too_few(found, category_of, margin, floor)) is not None:
        return Raked(ways, refused=few)
    try:
        made = linearise_raked(
            found.rows, found.groups(MILLIGRAMS), found.head_counts, _milligrams, category_of, margin
        )
    except MarginError as error:
        return Raked(ways, refused=error.way)
    if made is None:
        return None
    estimate, shares = made
    rest: dict[int, int] = defaultdict(int)
    of: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    weighted: dict[int, float] = defaultdict(float)
    most = max(shares.values())
    for week, rows in found.rows.items():
        for row in rows:
            share, own = shares.get((week, row.member_id), 0.0), _milligrams(row)
            if own is None:
                rest[row.member_id] += row.shown(MILLIGRAMS)
            elif share:
                of[category_of[row.member_id]][row.member_id] += own
                weighted[row.member_id] += own * share / most
    if not is_protected([round(one) for one in weighted.values()], floor, LEAST_MILLIGRAMS):
        return Raked(ways)
    uncertain = told_uncertain(estimate, floor, LEAST_MILLIGRAMS)
    if uncertain is None:
        return Raked(ways)
    step = most * max(step_of(parts.values(), floor, LEAST_MILLIGRAMS) for parts in (rest, *of.values()))
    told = float(f"{round(estimate.amount / step) * step:.3g}")
    return Raked(ways, told, rounded_up(uncertain.margin + step / 2, len(estimate.amounts)))


def margin_of(ways: UsualWays, employed: int) -> dict[str, float]:
    """Return how many of everyone employed there are of each category, with the rest."""
    rest = employed - sum(ways.counts.values())
    found: dict[str, float] = {way: float(count) for way, count in ways.counts.items()}
    return found | {REST: float(rest)} if rest > 0 else found


def _ways_of(found: Recorded) -> dict[int, Way]:
    weeks: dict[int, list[PersonWeek]] = defaultdict(list)
    for rows in found.rows.values():
        for row in rows:
            if counts(row):
                weeks[row.member_id].append(row)
    return {member_id: usual_way(read_travel(row.travel) for row in rows) for member_id, rows in weeks.items()}


def _too_few(found: Recorded, category_of: Mapping[int, str], margin: Mapping[str, float], floor: int) -> str | None:
    """Return the category of which no more than the floor recorded in one of the weeks, None if there is none."""
    for week, groups in found.groups(MILLIGRAMS).items():
        told = frozenset().union(*groups)
        some = (row for row in found.rows[week] if counts(row) and row.department_id in told)
        people = Counter(category_of[row.member_id] for row in some)
        for way in margin:
            if people[way] <= floor:
                return way
    return None


def _milligrams(row: PersonWeek) -> int | None:
    return sum(one.milligrams for one in read_travel(row.travel)) if counts(row) else None

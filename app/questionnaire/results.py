"""What people answered, for the server's own use: estimates and modules are computed from it. What is told: `telling`."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
import structlog
from sqlalchemy import and_, func, select
from sqlmodel import Session

from app.emissions.vocabulary import Fuel
from app.questionnaire.kinds import ANSWER
from app.questionnaire.models import Answer
from app.questionnaire.own_questions import added_at, every_question
from app.questionnaire.questions import WILLING, counted, measures
from app.questionnaire.schemas import DRIVING, Alternative, BusinessTravel, CarAccess, UsualMode, Willing
from app.sync.kind import UnreadableRow
from app.sync.models import LogEntry

_ANSWER = Answer.__table__  # type: ignore[attr-defined]
_ENTRY = LogEntry.__table__  # type: ignore[attr-defined]
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Profile:
    """How one person says they travel, never to be shown to anybody else. None is not answered, or was not asked.

    `distance_metres` is to work, one way; `telework_days` a week; `willing` by measure (`e_bike`).
    """

    member_id: int
    department_id: int
    summer_mode: UsualMode | None = None
    winter_mode: UsualMode | None = None
    distance_metres: int | None = None
    car: CarAccess | None = None
    fuel: Fuel | None = None
    alternatives: tuple[Alternative, ...] = ()
    telework_days: int | None = None
    business_travel: BusinessTravel | None = None
    willing: Mapping[str, Willing] = field(default_factory=dict)

    @property
    def drives(self) -> bool:
        """Tell whether they usually get to work by car, in one of the seasons at least."""
        return self.summer_mode in DRIVING or self.winter_mode in DRIVING


@dataclass(frozen=True, slots=True)
class Answered:
    """One person's answers that count, by question."""

    member_id: int
    department_id: int
    answers: Mapping[str, Any]


def answered(session: Session, organisation_id: int, round_id: int) -> Iterator[Answered]:
    """Yield everyone's answers to a round that count; who took all of theirs back is not among them."""
    every = every_question(session, organisation_id, round_id)
    for row in session.execute(_rows(organisation_id, round_id)):
        try:
            fields = msgspec.structs.asdict(ANSWER.read(row.fields, row.fields_version))
        except UnreadableRow as error:
            # A fault of ours with one answer: the others are told without it.
            log.error("stored_row_unreadable", error=str(error))
            continue
        if answers := counted(every, fields):
            yield Answered(row.member_id, row.department_id, answers)


def departments_answered(session: Session, organisation_id: int, round_id: int) -> dict[int, int]:
    """Return the department of everyone who answered something in a round, by person."""
    return {one.member_id: one.department_id for one in answered(session, organisation_id, round_id)}


def early_people(session: Session, organisation_id: int, round_id: int) -> dict[str, set[int]]:
    """Return by own question who answered the round before it was added."""
    added = added_at(session, organisation_id, round_id)
    if not added:
        return {}
    first = (
        select(_ENTRY.c.member_id, func.min(_ENTRY.c.received_at).label("at"))
        .join(
            _ANSWER,
            and_(
                _ANSWER.c.organisation_id == _ENTRY.c.organisation_id, _ANSWER.c.member_id == _ENTRY.c.member_id,
                _ANSWER.c.id == _ENTRY.c.entity_id,
            ),
        )
        .where(_ENTRY.c.organisation_id == organisation_id, _ANSWER.c.round_id == round_id)
        .group_by(_ENTRY.c.member_id)
    )  # fmt: skip
    came = [(row.member_id, row.at) for row in session.execute(first)]
    return {key: {member_id for member_id, at in came if at < then} for key, then in added.items()}


def departments_first_answered(session: Session, organisation_id: int, round_id: int) -> dict[int, int]:
    """Return the department of everyone who ever answered something in a round, by person; also of who took it back."""
    query = select(_ANSWER.c.member_id, _ANSWER.c.department_id).where(
        _ANSWER.c.organisation_id == organisation_id, _ANSWER.c.round_id == round_id
    )
    return {row.member_id: row.department_id for row in session.execute(query)}


def profiles(session: Session, organisation_id: int, round_id: int) -> Iterator[Profile]:
    """Yield how each of those who answered says they travel, in the order of their ids."""
    for one in answered(session, organisation_id, round_id):
        said = one.answers
        yield Profile(
            member_id=one.member_id, department_id=one.department_id, summer_mode=said.get("summer_mode"),
            winter_mode=said.get("winter_mode"), distance_metres=said.get("distance_metres"), car=said.get("car"),
            fuel=said.get("fuel"), alternatives=tuple(said.get("alternatives", ())),
            telework_days=said.get("telework_days"), business_travel=said.get("business_travel"),
            willing={name: said[WILLING + name] for name in measures() if WILLING + name in said},
        )  # fmt: skip


def willingness(session: Session, organisation_id: int, round_id: int) -> dict[str, tuple[int, int]]:
    """Return how many would change by each measure, and how many answered that, unweighted: (yes, answered) by measure, `e_bike`.

    A *perhaps* is answered and no yes. Only who was asked counts, who drives for what concerns the car. A measure that nobody
    answered is (0, 0).
    """
    yes: Counter[str] = Counter()
    number: Counter[str] = Counter()
    for one in profiles(session, organisation_id, round_id):
        number.update(one.willing.keys())
        yes.update(name for name, said in one.willing.items() if said == "yes")
    return {name: (yes[name], number[name]) for name in measures()}


def _rows(organisation_id: int, round_id: int) -> Any:
    names = ("member_id", "department_id", "fields", "fields_version")
    return (
        select(*(_ANSWER.c[name] for name in names))
        .where(
            _ANSWER.c.organisation_id == organisation_id, _ANSWER.c.round_id == round_id, _ANSWER.c.deleted.is_(False)
        )
        .order_by(_ANSWER.c.member_id)
    )

"""Builds the demonstration: an organisation of real commuters with two rounds, a target and eight living weeks.

Everything is stored in one transaction, by the people's own diaries through the owner log, so an interrupted build leaves
nothing behind. The same seed and date give the same tables – but for each log's epoch: a phone that knew an earlier
demonstration must notice that this is another log.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from app.database import Database, within
from app.demonstration.answers import answers
from app.demonstration.books import keep_books
from app.demonstration.dates import ROUND_WEEKS, Dates, dates_of
from app.demonstration.decisions import decide_on_measures
from app.demonstration.people import COORDINATOR, DEPARTMENTS, EMPLOYEE, MANAGER, ORGANISATION, Person, draw_people
from app.demonstration.planning import Plan, make_plan
from app.demonstration.recording import Phone
from app.demonstration.rounds import PRIVACY_FLOOR
from app.disclosure.releasing import release_within
from app.measurement.estimation import estimate_round
from app.measurement.models import RoundKind
from app.measurement.releasing import release_rounds_within
from app.measurement.rounds import open_round
from app.measurement.standing import release_standing_within
from app.organisations.models import Department, Member, Target
from app.organisations.service import create_organisation, get_organisation, next_ids, organisation_ids
from app.questionnaire.response import release_response_within
from app.questionnaire.telling import release_answers_within
from app.sync.owner import Owner
from app.sync.schemas import Exchange, Mutation
from app.sync.service import exchange

SEED = 2514
REDUCTION_PERCENT = 25.0

Told = Callable[[int, int], None]
"""Called with how many people's diaries are done, and of how many."""


@dataclass(frozen=True, slots=True)
class DemonstrationIds:
    """Whom the one-click links sign in."""

    organisation_id: int
    employee_id: int
    coordinator_id: int


class DemonstrationError(RuntimeError):
    """The demonstration could not be built; nothing was stored."""


def find(session: Session) -> DemonstrationIds | None:
    """Return the demonstration, None if there is none."""
    for organisation_id in organisation_ids(session):
        within(session, organisation_id)
        if get_organisation(session, organisation_id).demonstration:
            members = select(Member.reference, Member.member_id).where(
                Member.organisation_id == organisation_id, col(Member.reference).in_((EMPLOYEE, COORDINATOR))
            )
            ids = dict(iter(session.exec(members)))
            return DemonstrationIds(organisation_id, ids[EMPLOYEE], ids[COORDINATOR])
    return None


def build(
    database: Database, today: dt.date, seed: int = SEED, people: int | None = None, progress: Told | None = None
) -> DemonstrationIds:
    """Build a demonstration in one transaction.

    Parameters:
        today: the last day on which anything was recorded.
        seed: what chance depends on.
        people: how many of the survey's 2,514 commuters, 60 at least; all if not given.
        progress: told of each person whose diary is stored.

    Raises:
        ValueError: `people` is out of range.
        DemonstrationError: a record was refused.
    """
    everyone = draw_people(seed, people)
    plan = make_plan(seed, dates_of(today), everyone)
    with database.write() as session:
        organisation_id, members = _organisation(session, plan.dates, everyone)
        rounds = [
            open_round(session, organisation_id, kind, name, weeks[0], ROUND_WEEKS)
            for kind, name, weeks in _rounds(plan.dates)
        ]
        recorders = plan.recorders()
        for done, number in enumerate(recorders, 1):
            _record(session, plan, members[number])
            _answer(session, plan, members[number], rounds[-1].round_id)
            if progress:
                progress(done, len(recorders))
        release_within(session, organisation_id, _evening(today))
        release_rounds_within(session, organisation_id, _evening(today))
        release_response_within(session, organisation_id, _evening(today))
        release_answers_within(session, organisation_id, _evening(today))
        baseline = estimate_round(session, rounds[0])
        if baseline is None:
            raise DemonstrationError("nobody recorded anything in the baseline")
        session.add(
            Target(
                organisation_id=organisation_id, baseline_on=plan.dates.baseline[0], target_on=plan.dates.target_on,
                baseline_milligrams=round(baseline.total().milligrams), reduction_percent=REDUCTION_PERCENT,
            )
        )  # fmt: skip
        session.flush()
        release_standing_within(session, organisation_id, _evening(today))
        cast = {member.reference: member.member_id for member in members.values()}
        decide_on_measures(
            session, organisation_id, cast[COORDINATOR], cast[MANAGER], plan.dates.baseline[0], today, len(everyone)
        )
        keep_books(session, organisation_id, cast[COORDINATOR], plan)
    by_reference = {member.reference: member.member_id for member in members.values()}
    return DemonstrationIds(organisation_id, by_reference[EMPLOYEE], by_reference[COORDINATOR])


@dataclass(frozen=True, slots=True)
class _Diary:
    owner: Owner
    person: Person

    @property
    def reference(self) -> str:
        return self.person.reference

    @property
    def member_id(self) -> int:
        return self.owner.member_id


def _rounds(dates: Dates) -> list[tuple[RoundKind, str, tuple[dt.date, ...]]]:
    names = ("Nulägesmätning", "Uppföljning")
    kinds: tuple[RoundKind, RoundKind] = ("baseline", "follow_up")
    weeks = (dates.baseline, dates.follow_up)
    return [(kind, f"{name} {when[0].year}", when) for kind, name, when in zip(kinds, names, weeks, strict=True)]


def _organisation(session: Session, dates: Dates, everyone: list[Person]) -> tuple[int, dict[int, _Diary]]:
    """Make the organisation with departments and members; return its id and the diaries by the survey's number."""
    opened = _evening(dates.baseline[0])
    organisation = create_organisation(session, ORGANISATION, opened, demonstration=True)
    organisation.privacy_floor = PRIVACY_FLOOR
    organisation_id = organisation.organisation_id or 0
    units = next_ids(session, organisation_id, len(DEPARTMENTS))
    sizes = [sum(person.unit == index for person in everyone) for index in range(len(DEPARTMENTS))]
    session.add_all(
        Department(organisation_id=organisation_id, department_id=department_id, name=unit.name, head_count=size)
        for department_id, unit, size in zip(units, DEPARTMENTS, sizes, strict=True)
    )
    session.flush()
    diaries = {}
    for person, member_id in zip(everyone, next_ids(session, organisation_id, len(everyone)), strict=True):
        department_id = units[person.unit]
        session.add(
            Member(
                organisation_id=organisation_id, member_id=member_id, department_id=department_id, name=person.name,
                reference=person.reference, roles=list(person.roles), joined_on=opened.date(),
            )
        )  # fmt: skip
        owner = Owner(organisation_id, member_id, department_id, dates.today)
        diaries[person.commuter.number] = _Diary(owner, person)
    session.flush()
    session.expunge_all()
    return organisation_id, diaries


def _record(session: Session, plan: Plan, diary: _Diary) -> None:
    """Store everything that one person ever records: one exchange in the baseline year, one this year."""
    number = diary.person.commuter.number
    phone = Phone(plan.seed, number)
    _exchange(session, diary, phone, phone.entries(plan.round_entries(plan.baseline, number)))
    this_year = phone.entries(plan.round_entries(plan.follow_up, number))
    if living := plan.living_entries(number):
        usual = phone.usual("Till jobbet", plan.habits[number].legs, plan.dates.living[0])
        this_year += [usual, *phone.entries(living)]
    _exchange(session, diary, phone, this_year)


def _answer(session: Session, plan: Plan, diary: _Diary, round_id: int) -> None:
    """Store what one person answered on the second Thursday of the follow-up, if they took part in it and answered."""
    number = diary.person.commuter.number
    if number not in plan.follow_up.joins:
        return
    fields = answers(plan.seed, diary.person, plan.follow_up.habits[number], round_id)
    if fields is not None:
        day = plan.dates.follow_up[-1] + dt.timedelta(days=3)
        phone = Phone(plan.seed, -number)
        then = replace(diary, owner=replace(diary.owner, today=day))
        _exchange(session, then, phone, [phone.answer(fields, day)])


def _exchange(session: Session, diary: _Diary, phone: Phone, mutations: list[Mutation]) -> None:
    if not mutations:
        return
    last = dt.datetime.fromisoformat(mutations[-1].client_at).astimezone(dt.UTC)
    answer = exchange(session, diary.owner, Exchange(phone.device_id, list(mutations)), last)
    for result in answer.results.values():
        if result.outcome != "applied":
            raise DemonstrationError(f"{diary.person.name}: {result.reason}")


def _evening(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(18), dt.UTC)

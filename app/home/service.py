"""`GET /api/home`: everything the phone needs to work offline, in one answer; the shape is in `docs/contracts.md`."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import cast

from sqlmodel import Session

from app.accounts.service import Identity
from app.calendar import WEEK, free_days, monday
from app.disclosure.figures import OTHER, Figures
from app.disclosure.reading import Week, released_weeks
from app.emissions.service import load_factors
from app.emissions.vocabulary import CATEGORIES
from app.emissions.wire import emission_data
from app.home.schemas import (
    CategoryMetres,
    GroupWeek,
    Home,
    HomeCalendar,
    HomeDepartment,
    HomeMember,
    HomeNeed,
    HomeNudge,
    HomeOrganisation,
    HomePush,
    HomeRound,
    HomeTarget,
    PathEnd,
    TargetPoint,
    Together,
)
from app.languages import Language
from app.measurement.progress import Progress, need_of, progress
from app.measurement.rounds import answers_until, open_rounds
from app.nudges.service import newest_nudge
from app.nudges.texts import Voice
from app.organisations.models import Department, Member, Role
from app.organisations.service import departments, today
from app.questionnaire.kinds import answer_id, generation_of
from app.questionnaire.own_questions import parts_of
from app.sync.owner import Owner, owner_of

LATEST_WEEKS = 4
"""How far back the latest closed week is looked for."""


def home(session: Session, identity: Identity, push_key: str, now: dt.datetime) -> Home:
    """Return what one person's phone stores.

    Parameters:
        push_key: the server's public push key, base64url.
        now: the time in UTC.
    """
    organisation, member = identity.organisation, identity.member
    organisation_id = identity.organisation_id
    day = today(organisation, now)
    everywhere = departments(session, organisation_id)
    mine = next((one for one in everywhere if one.department_id == member.department_id), None)
    return Home(
        member=_member(member, mine),
        organisation=HomeOrganisation(organisation_id, organisation.name, sum(one.head_count for one in everywhere)),
        account=identity.account,
        target=_target(progress(session, organisation_id, day), mine),
        together=_together(session, identity, everywhere, mine, monday(day)),
        emissions=emission_data(load_factors(session, organisation_id)),
        calendar=HomeCalendar(
            [free for year in (day.year - 1, day.year, day.year + 1) for free in free_days(year, organisation.country)]
        ),
        push=HomePush(push_key),
        nudge=_newest_nudge(session, organisation_id, member.member_id),
        round=_open_round(session, owner_of(member, day)),
    )


def _member(member: Member, mine: Department | None) -> HomeMember:
    return HomeMember(
        id=member.member_id,
        name=member.name,
        department=HomeDepartment(mine.department_id, mine.name) if mine else None,
        # Tables hold words as text; what was written into them was of the vocabulary.
        roles=cast(list[Role], member.roles),
        language=cast(Language, member.language),
        employed_from=member.employed_from,
    )


def _target(stands: Progress | None, mine: Department | None) -> HomeTarget | None:
    if stands is None:
        return None
    need = need_of(stands, mine) if mine else None
    return HomeTarget(
        baseline_year=stands.baseline_year,
        target_year=stands.target_year,
        reduction_percent=stands.reduction_percent,
        change_percent=stands.change_percent,
        path_percent=stands.path_percent,
        path=(PathEnd(stands.baseline_on, 0.0), PathEnd(stands.target_on, -stands.reduction_percent)),
        need=HomeNeed(need.milligrams, need.group) if need else None,
        verdict=stands.verdict,
        baseline_milligrams=stands.baseline_milligrams,
        points=[TargetPoint(point.on, point.change_percent, point.kind) for point in stands.points],
    )


def _together(
    session: Session, identity: Identity, everywhere: Sequence[Department], mine: Department | None, week: dt.date
) -> Together:
    """Return this week's figures of the organisation, and those of the person's department in the latest closed week.

    None is what may not be told: a department that is shown together with others has none of its own.
    """
    latest = [week - number * WEEK for number in range(LATEST_WEEKS)]
    told = released_weeks(session, identity.organisation_id, latest)
    name, head_count = identity.organisation.name, sum(one.head_count for one in everywhere)
    whole = told[week].whole
    return Together(
        week=week,
        organisation=None if whole.people is None else _group(name, week, head_count, whole),
        department=_department(mine, told, latest) if mine else None,
    )


def _department(mine: Department, told: Mapping[dt.date, Week], latest: Sequence[dt.date]) -> GroupWeek | None:
    closed = next((week for week in latest if told[week].groups), None)
    figures = told[closed].of({mine.department_id}) if closed else None
    if closed is None or figures is None or not figures.people:
        return None
    return _group(mine.name, closed, mine.head_count, figures)


def _group(name: str, week: dt.date, head_count: int, figures: Figures) -> GroupWeek:
    return GroupWeek(
        name=name,
        week=week,
        head_count=head_count,
        people=figures.people or 0,
        trips=figures.trips,
        metres=figures.metres,
        milligrams=figures.milligrams,
        ore=figures.ore,
        avoided=figures.avoided,
        categories=CategoryMetres(**{name: figures.categories.get(name, 0) for name in (*CATEGORIES, OTHER)}),
    )


def _newest_nudge(session: Session, organisation_id: int, member_id: int) -> HomeNudge | None:
    nudge = newest_nudge(session, organisation_id, member_id)
    if nudge is None:
        return None
    return HomeNudge(
        nudge.week, cast(Voice, nudge.voice), cast(Language, nudge.language), title=nudge.title, body=nudge.body
    )


def _open_round(session: Session, owner: Owner) -> HomeRound | None:
    """Return the measurement that can be answered; of two, on the last day of one of them, the one that ends."""
    found = open_rounds(session, owner.organisation_id, owner.today)
    if not found:
        return None
    measured = found[0]
    return HomeRound(
        round_id=measured.round_id,
        name=measured.name,
        starts_on=measured.starts_on,
        answers_until=answers_until(measured),
        answer_id=answer_id(measured.round_id, generation_of(session, owner, measured.round_id)),
        parts=parts_of(session, owner.organisation_id, measured.round_id),
    )

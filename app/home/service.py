"""`GET /api/home`: everything the phone needs to work offline, in one answer; the shape is in `docs/contracts.md`."""

import datetime as dt
from collections.abc import Sequence
from typing import cast

from sqlmodel import Session

from app.accounts.service import Identity
from app.calendar import free_days, monday
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
    HomeTarget,
    PathEnd,
    TargetPoint,
    Together,
)
from app.languages import Language
from app.measurement.progress import Progress, need_of, progress
from app.nudges.service import newest_nudge
from app.nudges.texts import Voice
from app.organisations.models import Department, Member, Role
from app.organisations.service import departments, today
from app.rollups.figures import Figures, load_weeks, may_be_seen_alone


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
        calendar=HomeCalendar([free for year in (day.year - 1, day.year, day.year + 1) for free in free_days(year)]),
        push=HomePush(push_key),
        nudge=_newest_nudge(session, organisation_id, member.member_id),
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
    """Return this week's figures of the organisation and the person's department; None below the privacy floor."""
    floor = identity.organisation.privacy_floor
    weeks = load_weeks(session, identity.organisation_id, [week])
    all_together = weeks.together(week)
    head_count = sum(one.head_count for one in everywhere)
    whole = _group(identity.organisation.name, head_count, all_together) if all_together.people >= floor else None
    if mine is None or not may_be_seen_alone(everywhere, weeks, week, mine.department_id, floor):
        return Together(week, whole, None)
    return Together(week, whole, _group(mine.name, mine.head_count, weeks.department(week, mine.department_id)))


def _group(name: str, head_count: int, figures: Figures) -> GroupWeek:
    return GroupWeek(
        name=name,
        head_count=head_count,
        people=figures.people,
        trips=figures.trips,
        metres=figures.metres,
        milligrams=figures.milligrams,
        ore=figures.ore,
        avoided=figures.avoided,
        categories=CategoryMetres(**{name: figures.categories[name] for name in CATEGORIES}),
    )


def _newest_nudge(session: Session, organisation_id: int, member_id: int) -> HomeNudge | None:
    nudge = newest_nudge(session, organisation_id, member_id)
    if nudge is None:
        return None
    return HomeNudge(
        nudge.week, cast(Voice, nudge.voice), cast(Language, nudge.language), title=nudge.title, body=nudge.body
    )

"""`GET /api/home`: everything the phone needs to work offline, in one answer; the shape is in `docs/contracts.md`."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from app.accounts.service import Identity
from app.calendar import free_days, monday
from app.emissions.service import load_factors
from app.emissions.vocabulary import CATEGORIES
from app.emissions.wire import emission_data
from app.measurement.progress import Progress, progress
from app.nudges.service import newest_nudge
from app.organisations.models import Department
from app.organisations.service import departments, today
from app.rollups.figures import Figures, load_weeks, may_be_seen_alone


def home(session: Session, identity: Identity, push_key: str, now: dt.datetime) -> dict[str, Any]:
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
    head_count = sum(one.head_count for one in everywhere)
    return {
        "member": {
            "id": member.member_id,
            "name": member.name,
            "department": {"id": mine.department_id, "name": mine.name} if mine else None,
            "roles": member.roles,
            "language": member.language,
            "employed_from": member.employed_from.isoformat() if member.employed_from else None,
        },
        "organisation": {"id": organisation_id, "name": organisation.name, "head_count": head_count},
        "account": identity.account,
        "target": _target(progress(session, organisation_id, day)),
        "together": _together(session, identity, everywhere, mine, monday(day)),
        "emissions": emission_data(load_factors(session, organisation_id)),
        "calendar": {"holidays": _free_days(day.year)},
        "push": {"public_key": push_key},
        "nudge": _newest_nudge(session, organisation_id, member.member_id),
    }


def _target(stands: Progress | None) -> dict[str, Any] | None:
    if stands is None:
        return None
    return {
        "baseline_year": stands.baseline_year,
        "target_year": stands.target_year,
        "reduction_percent": stands.reduction_percent,
        "change_percent": stands.change_percent,
        "path_percent": stands.path_percent,
        "verdict": stands.verdict,
        "baseline_milligrams": stands.baseline_milligrams,
        "points": [
            {"on": point.on.isoformat(), "change_percent": point.change_percent, "kind": point.kind}
            for point in stands.points
        ],
    }


def _together(
    session: Session, identity: Identity, everywhere: Sequence[Department], mine: Department | None, week: dt.date
) -> dict[str, Any]:
    """Return this week's figures of the organisation and the person's department; None below the privacy floor."""
    floor = identity.organisation.privacy_floor
    weeks = load_weeks(session, identity.organisation_id, [week])
    all_together = weeks.together(week)
    seen = mine is not None and may_be_seen_alone(everywhere, weeks, week, mine.department_id, floor)
    return {
        "week": week.isoformat(),
        "organisation": (
            _group(identity.organisation.name, sum(one.head_count for one in everywhere), all_together)
            if all_together.people >= floor
            else None
        ),
        "department": _group(mine.name, mine.head_count, weeks.department(week, mine.department_id))
        if seen and mine
        else None,
    }


def _group(name: str, head_count: int, figures: Figures) -> dict[str, Any]:
    return {
        "name": name,
        "head_count": head_count,
        "people": figures.people,
        "trips": figures.trips,
        "metres": figures.metres,
        "milligrams": figures.milligrams,
        "ore": figures.ore,
        "avoided": figures.avoided,
        "categories": {name: figures.categories[name] for name in CATEGORIES},
    }


def _free_days(year: int) -> list[dict[str, Any]]:
    """Return the free days of the year before, the year and the year after: what the phone's forgotten weeks need."""
    return [
        {"date": day.date.isoformat(), "name": day.name, "kind": day.kind}
        for each in (year - 1, year, year + 1)
        for day in free_days(each)
    ]


def _newest_nudge(session: Session, organisation_id: int, member_id: int) -> dict[str, str] | None:
    nudge = newest_nudge(session, organisation_id, member_id)
    if nudge is None:
        return None
    facts = {"week": nudge.week.isoformat(), "voice": nudge.voice, "language": nudge.language}
    return facts | {"title": nudge.title, "body": nudge.body}

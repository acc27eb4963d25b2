"""What the program of a revision tells of its database: the estimate of each round, and what stands on a phone's home.

Not the figures of groups: how exactly these are told, and when, is decided anew by `app.disclosure`.
"""

import datetime as dt
from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import text

from app.accounts.service import Identity
from app.database import Database
from app.home.service import home
from app.measurement.estimation import estimate_round
from app.measurement.rounds import rounds
from app.organisations.service import get_member, get_organisation

NOW = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)


def told(database: Database) -> dict[str, Any]:
    """Return it as JSON would have it; the homes of three members, by name."""
    with database.read() as session:
        [(organisation_id,)] = session.execute(
            text("SELECT organisation_id FROM organisation WHERE name = 'Provkommun'")
        )
        estimates = {}
        for one in rounds(session, organisation_id):
            found = estimate_round(session, one)
            assert found
            figures = [[key.purpose, key.mode, key.vehicle_owner, asdict(found.figures[key])] for key in found.figures]
            estimates[one.kind] = {"people": found.people, "head_count": found.head_count, "figures": sorted(figures)}
        organisation, homes = get_organisation(session, organisation_id), {}
        for member_id in session.scalars(
            text("SELECT member_id FROM member WHERE organisation_id = :o AND name IN ('Anna', 'Bo', 'Maria')"),
            {"o": organisation_id},
        ).all():
            member = get_member(session, organisation_id, member_id)
            assert member
            seen = msgspec.to_builtins(home(session, Identity(organisation, member), "key", NOW))
            homes[member.name] = {name: seen[name] for name in ("organisation", "nudge")}
    return {"estimates": estimates, "homes": homes}

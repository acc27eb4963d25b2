"""What a person owns on a server: something of every kind, and ways to look at all that is left of it."""

import datetime as dt
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import func, select
from sqlmodel import SQLModel

from app.accounts.service import open_session
from app.database import Database
from app.nudges.models import Nudge
from app.push.models import PushSubscription
from tests.support.people import NOW, TODAY, Device, Workplace, mutation, new_device, trip

SECRET = "hos Dr Lind i Kalmar"
OTHERS = "Bos hemlighet"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/604.1"
MEETING = [{"mode": "car", "metres": 61_000, "fuel": "hvo", "vehicle_owner": "pool", "from": "Kalmar", "to": "Växjö"}]


def fill(database: Database, workplace: Workplace) -> Device:
    """Let the first member record something of every kind, and the second one trip; both get a message on a browser."""
    phone = new_device(database, workplace)
    phone.send(
        mutation(trip()),
        mutation(trip(legs=MEETING, purpose="business", direction="none", note=SECRET, errand="=1+1")),
        mutation({"name": SECRET, "purpose": "commute", "legs": trip()["legs"], "weekdays": [1, 2]}, kind="usual"),
        mutation({"date": str(TODAY), "reason": "remote_meeting", "people": 3, "note": SECRET}, kind="avoided_trip"),
        mutation({"name": SECRET, "mode": "car", "vehicle_owner": "private"}, kind="vehicle"),
        mutation({"weekdays": [1, 2, 3], "telework": [3]}, kind="schedule"),
        mutation(trip(errand="?")),
    )
    new_device(database, workplace, 1).send(mutation(trip(note=OTHERS)))
    with database.write() as session:
        for member_id in workplace.member_ids:
            of = {"organisation_id": workplace.organisation_id, "member_id": member_id}
            session.add(
                Nudge(
                    **of, week=TODAY, voice="inform", language="sv", title=f"Till {member_id}", body="Din vecka.", facts={},
                    status="delivered", planned_at=NOW,
                )
            )  # fmt: skip
            session.add(
                PushSubscription(
                    **of, endpoint_hash=bytes([member_id]) * 32, endpoint="https://push.example/secret", p256dh="key",
                    auth="secret", seen_at=NOW,
                )
            )  # fmt: skip
    return phone


def count(database: Database, model: Any, member_id: int) -> int:
    """Return how many rows a member has in a table."""
    table = model.__table__
    with database.read() as session:
        return session.scalar(select(func.count()).where(table.c.member_id == member_id)) or 0


def everything_of(database: Database, member_id: int, organisation_id: int = 1) -> str:
    """Return every table's rows of a member as text."""
    found = []
    with database.read() as session:
        for table in SQLModel.metadata.sorted_tables:
            if "member_id" in table.c:
                mine = (table.c.organisation_id == organisation_id, table.c.member_id == member_id)
                found += [str(row) for row in session.execute(select(table).where(*mine))]
    return "\n".join(found)


def sign_in_elsewhere(database: Database, workplace: Workplace, person: int = 0) -> str:
    """Sign a person in on another phone; returns its cookie."""
    with database.write() as session:
        member_id = workplace.member_ids[person]
        at = dt.datetime.now(dt.UTC)
        return open_session(session, workplace.organisation_id, member_id, at, 90, IPHONE)[0]


def is_signed_in(web: TestClient, cookie: str) -> bool:
    """Tell whether a session's cookie still opens anything."""
    web.cookies.clear()
    return web.get("/api/home", headers={"Cookie": f"cero={cookie}"}).status_code == 200

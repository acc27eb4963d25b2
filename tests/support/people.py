"""People for tests: an organisation with departments and members, and a device that exchanges with the server's code."""

import datetime as dt
import json
import uuid
from dataclasses import dataclass, field
from typing import Any

from app.database import Database
from app.ids import uuid7
from app.organisations.models import Department, Member
from app.organisations.service import create_organisation, get_member, next_ids
from app.sync.owner import Owner, owner_of
from app.sync.schemas import read_exchange
from app.sync.service import Answer, exchange

NOW = dt.datetime(2026, 11, 23, 7, 31, tzinfo=dt.UTC)
TODAY = NOW.date()
BICYCLE_AND_TRAIN = [{"mode": "bicycle", "metres": 2100}, {"mode": "commuter_train", "metres": 41000}]


@dataclass
class Workplace:
    """An organisation's ids: one department, and its members in the order of their names."""

    organisation_id: int
    department_id: int
    member_ids: list[int]


def make_workplace(
    database: Database, *names: str, organisation: str = "Provkommun", head_count: int = 40, **member: Any
) -> Workplace:
    """Make an organisation with one department and the named members."""
    with database.write() as session:
        organisation_id = create_organisation(session, organisation, NOW).organisation_id or 0
        department_id, *member_ids = next_ids(session, organisation_id, 1 + len(names))
        session.add(
            Department(
                organisation_id=organisation_id, department_id=department_id, name="Kansli", head_count=head_count
            )
        )
        session.flush()
        for member_id, name in zip(member_ids, names, strict=True):
            row = {"department_id": department_id, "name": name, "joined_on": TODAY} | member
            session.add(Member(organisation_id=organisation_id, member_id=member_id, **row))
    return Workplace(organisation_id, department_id, member_ids)


def get_owner(database: Database, organisation_id: int, member_id: int, today: dt.date = TODAY) -> Owner:
    """Return a member as the owner of a log."""
    with database.read() as session:
        member = get_member(session, organisation_id, member_id)
        assert member
        return owner_of(member, today)


def trip(day: dt.date | str = TODAY, legs: Any = None, **fields: Any) -> dict[str, Any]:
    """Return the fields of a commute."""
    return {"date": str(day), "purpose": "commute", "direction": "out", "legs": legs or BICYCLE_AND_TRAIN} | fields


def trips_of_many_days(count: int) -> list[dict[str, Any]]:
    """Return the fields of commutes, one on each day up to today: a single day does not hold any number of them."""
    return [trip(TODAY - dt.timedelta(days=number)) for number in range(count)]


def mutation(
    patch: dict[str, Any] | None = None, kind: str = "trip", op: str = "put", base_seq: int = 0, **more: Any
) -> dict[str, Any]:
    """Return a mutation as a device sends it, with new ids unless given."""
    ids = {"mutation_id": str(uuid7()), "id": str(uuid7())}
    return (
        ids
        | {"kind": kind, "op": op, "base_seq": base_seq, "patch": patch or {}, "client_at": "2026-11-23T07:31:00Z"}
        | more
    )


@dataclass
class Device:
    """A phone's place in the owner log: what it has seen, and the rows it holds."""

    database: Database
    owner: Owner
    device_id: uuid.UUID = field(default_factory=uuid7)
    cursor: int = 0
    epoch: uuid.UUID | None = None
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)

    def send(self, *mutations: dict[str, Any]) -> Answer:
        """Exchange once, and keep what came back."""
        answer = self.send_and_lose(*mutations)
        self.cursor, self.epoch = answer.cursor, answer.epoch
        for change in json.loads(answer.as_json())["changes"]:
            self.rows[change["id"]] = change
        return answer

    def send_and_lose(self, *mutations: dict[str, Any]) -> Answer:
        """Exchange, but lose the answer on the way back: the device stays as it was."""
        body = {
            "protocol": 1,
            "device_id": str(self.device_id),
            "epoch": str(self.epoch) if self.epoch else None,
            "cursor": self.cursor,
            "mutations": mutations,
        }
        with self.database.write(self.owner.organisation_id) as session:
            return exchange(session, self.owner, read_exchange(json.dumps(body).encode()), NOW)

    def pull(self) -> None:
        """Exchange until nothing more waits."""
        while self.send().more:
            pass


def new_device(database: Database, workplace: Workplace, person: int = 0) -> Device:
    """Return a new phone of one of the workplace's members."""
    return Device(database, get_owner(database, workplace.organisation_id, workplace.member_ids[person]))

"""Turns what people record into mutations of their owner logs, as their phones would have sent them."""

import datetime as dt
import uuid
from collections.abc import Iterable
from functools import cache
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from app.demonstration.chance import seeded
from app.demonstration.habits import Legs
from app.demonstration.weeks import Entry
from app.emissions.calculation import LegInput
from app.ids import uuid7
from app.questionnaire.kinds import answer_id
from app.sync.schemas import Mutation

_ZONE = ZoneInfo("Europe/Stockholm")
_MIDNIGHT = dt.time(tzinfo=_ZONE)


class Phone:
    """The phone of one person, with ids that a seed repeats."""

    def __init__(self, seed: int, number: int) -> None:
        self._random = seeded(seed, "phone", number)
        self.device_id = uuid7(0, self._random.getrandbits(74))

    def entries(self, entries: Iterable[Entry]) -> list[Mutation]:
        """Return the mutations of some records."""
        return [
            self._put("avoided_trip" if entry.reason else "trip", _fields(entry), _moment(entry)) for entry in entries
        ]

    def usual(self, name: str, legs: Legs, day: dt.date) -> Mutation:
        """Return the mutation of a saved commute on workdays."""
        fields = {"name": name, "purpose": "commute", "legs": _wire(legs), "weekdays": [1, 2, 3, 4, 5], "position": 0}
        return self._put("usual", fields, dt.datetime.combine(day, dt.time(6, 30), _ZONE))

    def answer(self, fields: dict[str, Any], day: dt.date) -> Mutation:
        """Return the mutation of an answer to a round's questions, whose id follows from the round."""
        at = dt.datetime.combine(day, dt.time(19, 30), _ZONE)
        mutation_id = _uuid(int(at.timestamp() * 1000), self._random)
        return Mutation(mutation_id, "answer", answer_id(fields["round_id"]), "put", 0, fields, at.isoformat())

    def _put(self, kind: str, fields: dict[str, Any], at: dt.datetime) -> Mutation:
        milliseconds = int(at.timestamp() * 1000)
        row_id, mutation_id = _uuid(milliseconds, self._random), _uuid(milliseconds, self._random)
        return Mutation(mutation_id, kind, row_id, "put", 0, fields, at.isoformat())


def _fields(entry: Entry) -> dict[str, Any]:
    day = entry.date.isoformat()
    if entry.reason:
        return {"date": day, "reason": entry.reason, "people": entry.people, "legs": _wire(entry.legs)}
    return {"date": day, "purpose": entry.purpose, "direction": entry.direction, "legs": _wire(entry.legs)}


def _moment(entry: Entry) -> dt.datetime:
    return _midnight(entry.date) + dt.timedelta(minutes=entry.minute)


@cache
def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, _MIDNIGHT)


def _wire(legs: Legs) -> list[dict[str, Any]]:
    return [_wire_leg(leg) for leg in legs]


@cache
def _wire_leg(leg: LegInput) -> dict[str, Any]:
    """Return a leg as it goes over the wire, without what is not said; shared between trips, nobody changes it."""
    fields: dict[str, Any] = {"mode": leg.mode, "metres": leg.metres}
    if leg.fuel:
        fields["fuel"] = leg.fuel
    if leg.vehicle_owner:
        fields["vehicle_owner"] = leg.vehicle_owner
    if leg.persons > 1:
        fields["persons"] = leg.persons
    return fields


def _uuid(milliseconds: int, random: Random) -> uuid.UUID:
    return uuid7(milliseconds, random.getrandbits(74))

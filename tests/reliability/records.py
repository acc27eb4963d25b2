"""What people record: random fields of every kind, most of them good, each value of its own so that its fate can be followed."""

import datetime as dt
from random import Random
from typing import Any

Json = dict[str, Any]
KINDS = ("trip", "usual", "avoided_trip", "vehicle", "schedule")
WEIGHTS = (14, 2, 2, 1, 1)
TOLD_APART = {
    "trip": ("note", "legs"), "usual": ("name", "legs"), "avoided_trip": ("note",), "vehicle": ("name",), "schedule": ("leave",),
}  # fmt: skip
"""The fields, by kind, of which no two edits ever have the same value."""
_WAYS: tuple[Json, ...] = (
    {"mode": "bicycle"}, {"mode": "walk"}, {"mode": "commuter_train"}, {"mode": "bus"},
    {"mode": "car", "fuel": "petrol", "vehicle_owner": "private"},
    {"mode": "car", "fuel": "diesel", "vehicle_owner": "private", "persons": 2},
)  # fmt: skip
_FIRST = dt.date(2024, 1, 1)
_DAYS = 70
"""Of how many days a history records something."""


class Records:
    """Makes fields.

    Parameters:
        random: decides.
        beginning: the first day of the history.
        prefix: of all names and notes, so that none of two who record the same diary is the same.
    """

    def __init__(self, random: Random, beginning: dt.date, prefix: str = "") -> None:
        self._random, self._beginning, self._prefix = random, beginning, prefix
        self._serial = 0

    def kind(self) -> str:
        """Return a kind, most often a trip."""
        return self._random.choices(KINDS, WEIGHTS)[0]

    def new(self, kind: str) -> Json:
        """Return the fields of a new record."""
        random = self._random
        if kind == "trip":
            business = random.random() < 0.3
            fields = {
                "date": self._day(), "purpose": "business" if business else "commute", "legs": self._legs(),
                "direction": "none" if business else random.choice(("out", "home")), "note": self._unique(),
            }  # fmt: skip
            return {**fields, "errand": "möte"} if business else fields
        if kind == "avoided_trip":
            return {"date": self._day(), "reason": "telework", "people": 1, "note": self._unique()}
        if kind == "usual":
            return {"name": self._unique(), "purpose": "commute", "legs": self._legs(), "position": random.randrange(9)}
        if kind == "vehicle":
            return {"name": self._unique(), "mode": "car", "vehicle_owner": "private", "fuel": "petrol"}
        return {"weekdays": [1, 2, 3, 4, 5], "telework": [], "leave": [self._leave()]}

    def changed(self, kind: str, fields: Json) -> Json:
        """Return the fields of a record with one or two of them changed, or one cleared."""
        random, after = self._random, dict(fields)
        told_apart = TOLD_APART.get(kind, ("note",))
        for name in random.sample(told_apart, random.randint(1, len(told_apart))):
            after[name] = self._legs() if name == "legs" else [self._leave()] if name == "leave" else self._unique()
        if "date" in fields and random.random() < 0.2:
            after["date"] = self._day()
        if "note" in fields and random.random() < 0.1:
            del after["note"]
        return after

    def spoilt(self, kind: str, fields: Json) -> Json:
        """Return fields that the server refuses."""
        wrong: list[Json] = [{"stars": 5}]
        if "date" in fields:
            wrong += [{"date": "2999-01-01"}, {"date": "1999-01-01"}, {"date": "yesterday"}]
        if "legs" in fields:
            wrong += [
                {"legs": []},
                {"legs": [{"mode": "teleport", "metres": 3}]},
                {"legs": [{"mode": "walk", "metres": 9_000_000}]},
            ]
        if "name" in fields:
            wrong += [{"name": ""}, {"name": 7}]
        return {**fields, **self._random.choice(wrong)}

    def _unique(self) -> str:
        self._serial += 1
        return f"{self._prefix}å{self._serial}"

    def _legs(self) -> list[Json]:
        # Short ones: a day holds many.
        self._serial += 1
        leg = {**self._random.choice(_WAYS), "metres": 1 + self._serial}
        return [leg, {"mode": "walk", "metres": 40}] if self._random.random() < 0.3 else [leg]

    def _leave(self) -> Json:
        self._serial += 1
        first = _FIRST + dt.timedelta(days=self._serial % 20_000)
        return {"from": str(first), "to": str(first + dt.timedelta(days=self._serial // 20_000))}

    def _day(self) -> str:
        return str(self._beginning - dt.timedelta(days=self._random.randrange(_DAYS)))

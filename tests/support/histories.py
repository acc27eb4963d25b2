"""What happens in an organisation, as Hypothesis makes it up: played through the real exchange, with a release after each."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from app.database import Database
from app.disclosure.releasing import release
from app.measurement.releasing import release_rounds
from app.measurement.rounds import open_round
from app.organisations.models import Department, Member, Organisation, Target
from app.organisations.service import next_ids
from tests.support.departments import WEEK, make_offices
from tests.support.people import Device, get_owner, mutation, trip

FIRST_WEEK = dt.date(2026, 11, 9)
MONDAY = 0
LATER = dt.date(2026, 12, 18)
"""A day on which everything of both weeks can be recorded."""
WAYS: dict[str, dict[str, Any]] = {
    "bicycle": {"mode": "bicycle"},
    "train": {"mode": "commuter_train"},
    "car": {"mode": "car", "fuel": "petrol", "vehicle_owner": "private"},
    "together": {"mode": "car", "fuel": "diesel", "vehicle_owner": "private", "persons": 2},
    "flight": {"mode": "flight"},
    "taxi": {"mode": "taxi"},
}


@dataclass(frozen=True)
class Log:
    """`people` from `first` on record a trip of so many km each, and a little more the later they come."""

    first: int
    people: int
    way: str
    km: int
    week: int = 0


@dataclass(frozen=True)
class StayHome:
    """They record a day of telework."""

    first: int
    people: int
    week: int = 0


@dataclass(frozen=True)
class Edit:
    """They say that their latest trip was another."""

    first: int
    people: int
    way: str
    km: int


@dataclass(frozen=True)
class Delete:
    """They take back their latest trip."""

    first: int
    people: int


@dataclass(frozen=True)
class Move:
    """Somebody works in another department from now on; in a new one if there is none of that number."""

    person: int
    department: int


@dataclass(frozen=True)
class Close:
    """It becomes the Tuesday on which the next week is closed."""


Event = Log | StayHome | Edit | Delete | Move | Close


@dataclass(frozen=True)
class History:
    """Sizes of departments, the privacy floor, what happens, and of how many weeks each the rounds are, one after the other."""

    floor: int
    sizes: tuple[int, ...]
    events: tuple[Event, ...]
    rounds: tuple[int, ...] = ()


@dataclass
class Office:
    """An organisation in which a history happens. After each exchange the figures are released, and `looks` are called, also where
    somebody moved."""

    database: Database
    history: History
    looks: list[Callable[[str], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        sizes = {f"Enhet {number}": size for number, size in enumerate(self.history.sizes)}
        offices = make_offices(self.database, **sizes)
        self.organisation_id = offices.organisation_id
        self.departments = list(offices.departments.values())
        self.people = [one for members in offices.people.values() for one in members]
        self.now = dt.datetime.combine(FIRST_WEEK + WEEK, dt.time(18), dt.UTC)
        self._devices: dict[int, Device] = {}
        self._latest: dict[int, list[str]] = {}
        self._serial = 0
        with self.database.write() as session:
            session.get_one(Organisation, self.organisation_id).privacy_floor = self.history.floor
            session.add(
                Target(
                    organisation_id=self.organisation_id, baseline_on=FIRST_WEEK - 4 * WEEK, baseline_milligrams=20_000_000,
                    target_on=dt.date(2030, 12, 31), reduction_percent=40.0,
                )
            )  # fmt: skip
            start = FIRST_WEEK
            for number, weeks in enumerate(self.history.rounds):
                open_round(
                    session, self.organisation_id, "follow_up", f"Omgång {number}", start, weeks, over_free_weeks=True
                )
                start += weeks * WEEK

    def play(self) -> None:
        """Let everything happen."""
        for event in self.history.events:
            match event:
                case Log():
                    self._for_each(event, lambda member, event=event: self._log(member, event))
                case StayHome():
                    self._for_each(event, lambda member, event=event: self._stay_home(member, event.week))
                case Edit():
                    self._for_each(event, lambda member, event=event: self._edit(member, event))
                case Delete():
                    self._for_each(event, self._delete)
                case Move():
                    self._move(event)
                case Close():
                    self.now += dt.timedelta(days=1 if self.now.weekday() == MONDAY else 7)
                    self._tick()

    def _for_each(self, event: Any, act: Callable[[int], None]) -> None:
        for number in range(event.first, event.first + min(event.people, len(self.people))):
            act(self.people[number % len(self.people)])

    def _legs(self, way: str, km: int) -> list[dict[str, Any]]:
        # No two are equally long, so that no two sums are the same by chance.
        self._serial += 1
        return [WAYS[way] | {"metres": km * 1000 + 37 * self._serial % 997}]

    def _log(self, member: int, event: Log) -> None:
        one = mutation(trip(FIRST_WEEK + event.week * WEEK, self._legs(event.way, event.km), direction="none"))
        self._latest.setdefault(member, []).append(one["id"])
        self._send(member, one)

    def _stay_home(self, member: int, week: int) -> None:
        fields = {"date": str(FIRST_WEEK + week * WEEK), "reason": "remote_meeting", "people": 1}
        self._send(member, mutation(fields, kind="avoided_trip"))

    def _edit(self, member: int, event: Edit) -> None:
        if mine := self._latest.get(member):
            legs = self._legs(event.way, event.km)
            self._send(member, mutation({"legs": legs}, id=mine[-1], base_seq=self._seen(member)))

    def _delete(self, member: int) -> None:
        if mine := self._latest.get(member):
            self._send(member, mutation(op="delete", id=mine.pop(), base_seq=self._seen(member)))

    def _move(self, event: Move) -> None:
        member_id = self.people[event.person % len(self.people)]
        with self.database.write() as session:
            if event.department < len(self.departments):
                department_id = self.departments[event.department]
            else:
                [department_id] = next_ids(session, self.organisation_id, 1)
                self.departments.append(department_id)
                session.add(
                    Department(
                        organisation_id=self.organisation_id, department_id=department_id,
                        name=f"Ny {department_id}", head_count=20,
                    )
                )  # fmt: skip
                session.flush()
            session.get_one(Member, (self.organisation_id, member_id)).department_id = department_id
        self._devices.pop(member_id, None)
        for look in self.looks:
            look("move")

    def _device(self, member: int) -> Device:
        if member not in self._devices:
            owner = get_owner(self.database, self.organisation_id, member, LATER)
            self._devices[member] = Device(self.database, owner)
        return self._devices[member]

    def _seen(self, member: int) -> int:
        self._device(member).pull()
        return self._device(member).cursor

    def _send(self, member: int, one: dict[str, Any]) -> None:
        answer = self._device(member).send(one)
        assert [result.outcome for result in answer.results.values()] == ["applied"], answer.results
        for look in self.looks:
            look("exchange")
        self._tick()

    def _tick(self) -> None:
        release(self.database, self.organisation_id, self.now, every_week=True)
        release_rounds(self.database, self.organisation_id, self.now)
        for look in self.looks:
            look("release")


def histories(most_people: int = 40, most_events: int = 9) -> st.SearchStrategy[History]:
    """Return made-up histories, most of which show something."""
    first, people = st.integers(0, most_people - 1), st.integers(1, most_people)
    some = st.sampled_from([1, 2, 5, 6, 7, 8, 12, 20, 40])
    km = st.sampled_from([1, 2, 4, 7, 12, 25, 60, 180])
    way = st.sampled_from(["bicycle", "bicycle", "train", "car", "car", "together", "flight", "taxi"])
    week = st.sampled_from([0, 0, 0, 1])
    event = st.one_of(
        st.builds(Log, first, some, way, km, week),
        st.builds(Log, first, some, way, km, week),
        st.builds(Log, first, some, way, km, week),
        st.builds(Edit, first, some, way, km),
        st.builds(Delete, first, some),
        st.builds(StayHome, first, some, week),
        st.builds(Move, people, st.integers(0, 6)),
        st.just(Close()),
    )
    sizes = st.lists(st.integers(1, 14), min_size=1, max_size=6).map(tuple)
    sizes = sizes.filter(lambda found: 3 <= sum(found) <= most_people)
    opening = st.builds(Log, st.just(0), st.just(most_people), way, st.sampled_from([4, 12, 25]))
    return st.builds(
        lambda floor, sizes, opening, events, rounds: History(floor, sizes, (opening, *events), rounds),
        st.integers(5, 8), sizes, opening, st.lists(event, max_size=most_events), st.sampled_from([(1, 1), (2,)]),
    )  # fmt: skip

"""Somebody who asks before and after everything that happens in a round who takes part in it, and knows what happened."""

import random
import re
from dataclasses import dataclass, field
from typing import Any

from app.disclosure.rules import LOWEST_FLOOR
from app.measurement.models import Round
from app.organisations.models import Member
from app.questionnaire.response import release_response
from tests.support.desk import Desk
from tests.support.people import NOW, Device, get_owner, mutation, new_device, trip
from tests.test_questionnaire import CYCLIST, answers

Seen = dict[str, list[str]]
"""By the name of a line of the page, the numbers that it tells."""
UNTOLD = [f"högst {LOWEST_FLOOR}, eller nästan alla"] * 2
"""What a line tells of which nothing is told; where that is so of all, the page leaves them out."""


@dataclass
class Poller:
    """Reads the page of a round, and remembers who had taken part when each number was last another.

    `takes_part` are those who ever took part, by what a number is of (*recorded*, *answered*).
    """

    desk: Desk
    path: str
    takes_part: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))
    seen: Seen = field(default_factory=dict)
    since: dict[tuple[str, int], set[int]] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)
    at_first: tuple[set[int], ...] = ()
    last_page: Seen = field(default_factory=dict)

    def look(self, what: str) -> None:
        """Read the page after the next fixed time, and note what a number that changed gives away."""
        before_tick = lines_of(self.desk.get(self.path))
        if self.at_first and before_tick != self.last_page:
            self.found.append(f"{what}: seen at once, before the next fixed time")
        release_response(self.desk.database, self.desk.organisation_id, NOW)
        now = lines_of(self.desk.get(self.path))
        self.last_page = dict(now)
        self.at_first = self.at_first or tuple(set(one) for one in self.takes_part)
        if len(now) == 1:
            now |= {name: UNTOLD for name in self.seen if name}
        if len(self.seen) > 1 and now.keys() != self.seen.keys():
            self.found.append(f"{what}: other lines, {sorted(now)} and not {sorted(self.seen)}")
        for name, numbers in now.items():
            last = self.seen.get(name, UNTOLD) if self.seen else numbers
            for at, (number, before) in enumerate(zip(numbers, last, strict=True)):
                people = self.since.setdefault((name, at), set(self.at_first[at]))
                if number != before:
                    new = self.takes_part[at] - people
                    if len(new) <= LOWEST_FLOOR:
                        self.found.append(f"{what}: {name} went from {before} to {number} with {len(new)} people")
                    self.since[name, at] = set(self.takes_part[at])
        self.seen = now


def lines_of(page: str) -> Seen:
    """Return what the page of a round tells of who takes part, by line; the whole is the line without a name."""
    text = page.replace("\u00a0", " ").split('id="response"')[1].split("</section>")[0]
    recorded = re.search(r"(?:Minst|At least) (\d+)", text.split("</p>")[0])
    answered = re.search(r"Minst (\d+) har svarat", text)
    found: Seen = {"": [one[1] if one else "" for one in (recorded, answered)]}
    for row in re.findall(r'<tr role="row"><th scope="row"[^>]*>(.*?)</th>(.*?)</tr>', text, re.S):
        cells = re.findall(r"<td[^>]*>(.*?)</td>", row[1], re.S)[1:]
        found[row[0]] = [" ".join(re.sub(r"<[^>]*>", " ", one).split()) for one in cells]
    return found


class Colleagues:
    """People who answer, take back, log and delete, and a coordinator who moves them, also into a department of their own."""

    def __init__(self, desk: Desk, measured: Round, poller: Poller, seed: int) -> None:
        self.desk, self.measured, self.poller = desk, measured, poller
        self.random = random.Random(seed)
        self.answered: dict[int, Device] = {}
        self.trips: dict[int, list[str]] = {}
        self.opened = 0

    def play(self, events: int) -> None:
        """Let so much happen, with a look after each."""
        self.poller.look("at first")
        acts = [self.answer, self.answer, self.log, self.log, self.take_back, self.delete, self.move, self.open]
        for _ in range(events):
            act = self.random.choice(acts)
            person = self.random.randrange(len(self.desk.people))
            act(person)
            self.poller.look(f"{act.__name__} of {person}")

    def answer(self, person: int) -> None:
        """Answer, perhaps again."""
        self._send(person, answers(self.measured, CYCLIST, base_seq=self._seq(person)))
        self.poller.takes_part[1].add(person)

    def take_back(self, person: int) -> None:
        """Take all of an answer back."""
        if person in self.poller.takes_part[1]:
            self._send(person, answers(self.measured, dict.fromkeys(CYCLIST), base_seq=self._seq(person)))

    def log(self, person: int) -> None:
        """Log a trip."""
        one = mutation(trip())
        self.trips.setdefault(person, []).append(one["id"])
        self._send(person, one)
        self.poller.takes_part[0].add(person)

    def delete(self, person: int) -> None:
        """Delete a trip."""
        if mine := self.trips.get(person):
            self._send(person, mutation(op="delete", id=mine.pop(), base_seq=self._seq(person)))

    def move(self, person: int) -> None:
        """Let somebody work elsewhere from now on."""
        places = sorted(one.department_id or 0 for one in self.desk.departments().values())
        with self.desk.database.write(self.desk.organisation_id) as session:
            member = session.get_one(Member, (self.desk.organisation_id, self.desk.people[person]))
            member.department_id = self.random.choice(places)

    def open(self, person: int) -> None:
        """Open a department, for one person alone."""
        self.opened += 1
        self.desk.post("/people/departments", name=f"Ny {self.opened}", head_count="0")
        self.move(person)

    def _device(self, person: int) -> Device:
        owner = get_owner(
            self.desk.database, self.desk.organisation_id, self.desk.people[person], self.measured.starts_on
        )
        return Device(self.desk.database, owner)

    def _seq(self, person: int) -> int:
        device = self._device(person)
        device.pull()
        return device.cursor

    def _send(self, person: int, one: dict[str, Any]) -> None:
        results = new_device(self.desk.database, self.desk.workplace, person).send(one).results.values()
        assert [result.outcome for result in results] == ["applied"], results

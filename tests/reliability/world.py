"""A history: some people, their devices, a network and a server, and what happens among them, step by step.

A state machine and a random runner both tell it what happens next; every promise is held after every exchange, and at the end
(`end`), when nothing fails any more. What is random follows from the seed alone.
"""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.reliability import oracle
from tests.reliability.exchanging import HOME, Outcome, Response, exchange_all
from tests.reliability.network import Fault, Network
from tests.reliability.operator import Backup, Office, Person
from tests.reliability.oracle import Json, RowName, require
from tests.reliability.phone import Phone, waiting_ids
from tests.reliability.records import Records
from tests.reliability.server import BEGINNING, Server
from tests.reliability.watching import Watch

DAY = dt.timedelta(days=1)
FOR_RUNS = 40
"""Runs of a phone after the last fault within which its outbox must be empty."""


@dataclass
class Device:
    """A phone in somebody's hands: who is signed in on it, and the diaries that lie on it."""

    number: int
    id: str
    person: Person
    cookie: str
    clock: dt.timedelta = dt.timedelta()
    diaries: dict[str, Phone] = field(default_factory=dict)
    made: list[RowName] = field(default_factory=list)


class World:
    """One history.

    Parameters:
        server: the real one, shared by many histories.
        office: where they work.
        seed: all that is random follows from it.
        people: how many there are.
        devices: how many each of them has.
        guests: how many more there are, who have none and sign in on those of others.
        crowded: they hardly ever record anything new, so that devices change the same few rows.
    """

    def __init__(
        self, server: Server, office: Office, seed: int, people: int = 1, devices: int = 2, guests: int = 0, *,
        crowded: bool = False,
    ) -> None:  # fmt: skip
        self.seed, self.random = seed, Random(seed)
        self.operator, self.network = server.operator(), Network(server, self.random)
        server.now = BEGINNING
        self._server, self._serial, self.crowded = server, 0, crowded
        self.records = Records(self.random, BEGINNING.date())
        self.people = office.staff(people + guests)
        self.watch = Watch([person.account for person in self.people])
        self.backups: dict[str, list[Backup]] = {person.account: [] for person in self.people}
        self.history: list[str] = [f"{people} people with {devices} devices each"]
        owners = [person for person in self.people[:people] for _ in range(devices)]
        cookies = self.operator.sign_in(*owners)
        self._cookies = {
            person.account: (cookie, BEGINNING + 30 * DAY) for person, cookie in zip(owners, cookies, strict=True)
        }
        self.devices = [
            Device(number, self._new_id(), person, cookie)
            for number, (person, cookie) in enumerate(zip(owners, cookies, strict=True))
        ]
        self.writes = 0
        self.events: Counter[str] = Counter()

    # --- what people do --------------------------------------------------------------------------------------------

    def write(self, number: int, count: int = 1, seed: int = 0) -> None:
        """Let the person at a device record, change, delete and correct; most of many are new.

        Parameters:
            seed: decides what.
        """
        device = self._device(number)
        phone, random = self.diary(device), Random(f"{self.seed}/{seed}/{len(self.history)}")
        self._tell(f"device {device.number} records {count}")
        for _ in range(count):
            if not phone.rows or random.random() < (0.9 if count > 20 else 0.05 if self.crowded else 0.45):
                self._record_new(device, phone, random)
            else:
                self._record_change(device, phone, random)

    def _record_new(self, device: Device, phone: Phone, random: Random) -> None:
        kind, id = self.records.kind(), self._new_id()
        fields = self.records.new(kind)
        if random.random() < 0.03:
            fields = self.records.spoilt(kind, fields)
            if random.random() < 0.2:
                kind = "later_kind"
        self._save(device, phone, (kind, id), fields)
        device.made.append((kind, id))

    def _record_change(self, device: Device, phone: Phone, random: Random) -> None:
        name = random.choice(list(phone.rows)) if len(phone.rows) < 30 else random.choice(list(phone.rows)[-30:])
        row, chance = phone.rows[name], random.random()
        if row["deleted"]:
            if chance < 0.5 or not row["fields"]:
                return
            self._save(device, phone, name, self.records.changed(name[0], row["fields"]))
        elif chance < 0.15:
            self._save(device, phone, name, None)
        elif chance < 0.22 and device.made:
            self._take_back(phone, device.made.pop())
        elif chance < 0.3 and phone.rejected:
            edit = random.choice(list(phone.rejected.values()))
            phone.discard_rejected(edit["kind"], edit["id"])
        elif chance < 0.4 and row["server"] and row["server"]["conflicts"]:
            conflict = random.choice(row["server"]["conflicts"])
            fields = {**row["fields"]}
            if random.random() < 0.5:
                fields[conflict["field"]] = conflict["value"]
            self._save(device, phone, name, fields, conflict["field"])
        elif chance < 0.45:
            self._save(device, phone, name, self.records.spoilt(name[0], row["fields"]))
        else:
            self._save(device, phone, name, self.records.changed(name[0], row["fields"]))

    def _save(
        self, device: Device, phone: Phone, name: RowName, fields: Json | None, settles: str | None = None
    ) -> None:
        before = phone.rows.get(name)
        edit = phone.save(*name, fields, settles)
        if edit is not None:
            self.writes += 1
            self.watch.ledgers[phone.account].note(edit, before)

    def _take_back(self, phone: Phone, name: RowName) -> None:
        before, ledger = phone.rows.get(name), self.watch.ledgers[phone.account]
        waiting = waiting_ids(edit for edit in phone.outbox.values() if edit["id"] == name[1])
        edit = phone.take_back(*name)
        if edit is not None:
            self.writes += 1
            ledger.note(edit, before)
        else:
            ledger.taken_back |= waiting - waiting_ids(phone.outbox.values())

    def hand_over(self, number: int, person: int) -> None:
        """Let somebody sign in on a device, whoever used it before; what waits there stays."""
        device, who = self._device(number), self.people[person % len(self.people)]
        self._tell(f"somebody signs in on device {device.number}: {who.account}")
        self.events["another person"] += 1
        device.person, device.made = who, []
        (device.cookie,) = self.operator.sign_in(who)

    def set_clock(self, number: int, days: int) -> None:
        """Set a device's clock off by so many days."""
        device = self._device(number)
        self._tell(f"the clock of device {device.number} is {days} days off")
        self.events["clock"] += 1
        device.clock = days * DAY

    def pass_time(self, days: int) -> None:
        """Let days pass."""
        self._tell(f"{days} days pass")
        self._server.now += days * DAY

    # --- what happens on the way -----------------------------------------------------------------------------------

    def sync(self, number: int, faults: Sequence[Fault] = (), *, other_diary: bool = False) -> Outcome:
        """Let a device exchange, with faults for its first exchanges.

        Parameters:
            other_diary: what exchanges is the diary of somebody else that lies on the device, by a tab that is still open.
        """
        device = self._device(number)
        phone = self.diary(device)
        if other_diary and len(device.diaries) > 1:
            phone = next(one for one in device.diaries.values() if one is not phone)
        self._tell(f"device {device.number} exchanges for {phone.account}, {' '.join(faults) or 'without faults'}")
        return self._run(device, phone, list(faults))

    def sync_together(self, numbers: Sequence[int]) -> None:
        """Let several devices send at the same moment."""
        self.events["together"] += 1
        devices = {device.number: device for device in map(self._device, numbers)}
        self._tell(f"devices {sorted(devices)} exchange together")
        running = [
            (device, phone, exchange_all(phone)) for device in devices.values() for phone in [self.diary(device)]
        ]
        before = {phone.device_id + phone.account: waiting_ids(phone.outbox.values()) for _, phone, _ in running}
        asked = [(device, phone, run, next(run)) for device, phone, run in running]
        while asked:
            bodies = [(device.cookie, body) for device, _, _, body in asked if body is not HOME]
            self.network.exchanges += len(bodies)
            answers = iter(self._server.ask_together(bodies))
            following = []
            for device, phone, run, body in asked:
                if body is HOME:
                    response: Response | None = self._home(device, "none")
                else:
                    found = next(answers)
                    response = Response(found.status, found.body, found.retry_after) if found else None
                    self.watch.look(phone, body, response)
                try:
                    following.append((device, phone, run, run.send(response)))
                except StopIteration:
                    self.watch.after_run(phone, before[phone.device_id + phone.account])
            asked = following

    def deliver_late(self) -> None:
        """Let a request that is still under way arrive."""
        if self.network.deliver_late():
            self._tell("a late request arrives")

    def poison(self, number: int) -> None:
        """Let the server fail from now on whenever it meets one of the edits that wait on a device, until the end."""
        phone = self.diary(self._device(number))
        if phone.outbox:
            edit = self.random.choice(list(phone.outbox.values()))
            self._tell(f"the server fails on {edit['mutation_id']}")
            self.network.poison.add(edit["mutation_id"])

    def _run(self, device: Device, phone: Phone, faults: list[Fault]) -> Outcome:
        before, run = waiting_ids(phone.outbox.values()), exchange_all(phone)
        body = next(run)
        while True:
            fault = faults.pop(0) if faults else "none"
            if body is HOME:
                response = self._home(device, fault)
            else:
                response = self.network.ask(device.cookie, body, fault)
                self.watch.look(phone, body, response)
            try:
                body = run.send(response)
            except StopIteration as end:
                outcome: Outcome = end.value
                break
        self.watch.after_run(phone, before)
        if outcome.kind == "sign_in" and self.random.random() < 0.5:
            (device.cookie,) = self.operator.sign_in(device.person)
        return outcome

    def _home(self, device: Device, fault: Fault) -> Response | None:
        if fault.isdigit():
            return Response(int(fault), b"")
        if fault.startswith(("lost", "cut", "killed", "delayed")):
            return None
        return Response(200, device.person.account.encode())

    # --- what only the server's side brings about ------------------------------------------------------------------

    def new_epoch(self, person: int) -> None:
        """Begin another epoch of a person's log, though nothing was lost."""
        who = self._person(person)
        self.events["new epoch"] += 1
        self._tell(f"a new epoch for {who.account}")
        self.operator.new_epoch(who)

    def back_up(self, person: int) -> None:
        """Note what the server holds of a person."""
        who = self._person(person)
        self._tell(f"a backup of {who.account}")
        self.backups[who.account].append(self.operator.back_up(who))

    def restore(self, person: int) -> None:
        """Go back to one of the backups, in a new epoch."""
        who = self._person(person)
        backups = self.backups[who.account]
        if not backups or self.watch.ledgers[who.account].gone:
            return  # what was erased after a backup has to be erased again: docs/operations.md
        self._tell(f"the server goes back to a backup of {who.account}")
        self.events["restore"] += 1
        self.watch.restored.add(who.account)
        # What was under way ended with the server that was stopped for it.
        self.network.late.clear()
        self.operator.restore(who, self.random.choice(backups))

    def purge(self, person: int, seed: int = 0) -> None:
        """Erase some rows of a person, or everything."""
        who, random = self._person(person), Random(seed)
        truth = self.truth(who)
        if not truth:
            return
        self.events["erasure"] += 1
        ledger = self.watch.ledgers[who.account]
        if random.random() < 0.3:
            self._tell(f"{who.account} erases everything")
            self.operator.purge_all(who)
            ledger.gone |= set(truth)
            return
        names = random.sample(sorted(truth), min(len(truth), random.randint(1, 3)))
        self._tell(f"rows of {who.account} are erased: {names}")
        for kind, id in names:
            self.operator.purge(who, kind, [id])
        ledger.gone |= set(names)

    # --- what is held ----------------------------------------------------------------------------------------------

    def truth(self, person: Person) -> dict[RowName, Json]:
        """Return what the server holds of a person, as a new phone gets it."""
        phone = Phone(person.account, self._new_id(), self._new_id, str)
        cookie = self._cookie_of(person)
        run = exchange_all(phone)
        body = next(run)
        while True:
            answered = self._server.ask(cookie, [body])
            assert answered is not None
            try:
                body = run.send(Response(answered.status, answered.body))
            except StopIteration as end:
                require(end.value.kind == "done", "a new phone gets everything", outcome=end.value)
                return {name: row["server"] for name, row in phone.rows.items()}

    def end(self) -> None:
        """Let every fault stop and every outbox empty, and hold the promises."""
        self._tell("all faults stop")
        while self.network.deliver_late():
            pass
        self.network.poison.clear()
        for device in self.devices:
            device.clock = dt.timedelta()
        behind = self._diaries()
        for left in reversed(range(FOR_RUNS)):
            not_done = [(device, phone) for device, phone in behind if not self._calm(device, phone, left)]
            behind = not_done or self._behind()
            if not behind:
                break
        for person in self.people:
            phones = [diary for device in self.devices if (diary := device.diaries.get(person.account))]
            self.watch.hold(person.account, self.truth(person), phones, self.operator.log(person))

    def _behind(self) -> list[tuple[Device, Phone]]:
        """Return the diaries that have seen less of the log than another device of the same person."""
        furthest: dict[str, Json] = {}
        for _, phone in self._diaries():
            log = phone.log or {"epoch": None, "cursor": 0}
            if log["cursor"] >= furthest.get(phone.account, log)["cursor"]:
                furthest[phone.account] = log
        return [(device, phone) for device, phone in self._diaries() if phone.log != furthest[phone.account]]

    def _calm(self, device: Device, phone: Phone, left: int) -> bool:
        outcome = self._calm_run(device, phone)
        if outcome.kind == "wait" and outcome.seconds:
            self._server.now += dt.timedelta(seconds=outcome.seconds)
        if left == 0:
            oracle.is_quiet(phone, outcome)
        return outcome.kind == "done" and not phone.outbox

    def _calm_run(self, device: Device, phone: Phone) -> Outcome:
        """Exchange for a diary as its own person, signed in anew where that is needed."""
        owner = next(one for one in self.people if one.account == phone.account)
        if device.person != owner:
            device.person, device.cookie = owner, self._cookie_of(owner)
        outcome = self._run(device, phone, [])
        if outcome.kind == "sign_in":
            (device.cookie,) = self.operator.sign_in(owner)
            outcome = self._run(device, phone, [])
        return outcome

    # --- within ----------------------------------------------------------------------------------------------------

    def diary(self, device: Device) -> Phone:
        """Return the diary of whoever is signed in on a device."""
        account = device.person.account
        found = device.diaries.get(account)
        if found is None:
            clock = lambda: (self._server.now + device.clock).isoformat()  # noqa: E731
            found = device.diaries[account] = Phone(account, device.id, self._new_id, clock)
        return found

    def _diaries(self) -> list[tuple[Device, Phone]]:
        return [(device, phone) for device in self.devices for phone in device.diaries.values()]

    def _device(self, number: int) -> Device:
        return self.devices[number % len(self.devices)]

    def _person(self, number: int) -> Person:
        return self.people[number % len(self.people)]

    def _cookie_of(self, person: Person) -> str:
        """Return a cookie of theirs that the server takes."""
        cookie, until = self._cookies.get(person.account, ("", self._server.now))
        if until <= self._server.now:
            (cookie,) = self.operator.sign_in(person)
            self._cookies[person.account] = cookie, self._server.now + 30 * DAY
        return cookie

    def _tell(self, what: str) -> None:
        self.history.append(what)

    def _new_id(self) -> str:
        self._serial += 1
        return f"0195{self._serial >> 16:04x}-{self._serial & 0xFFFF:04x}-7000-8000-{self.random.getrandbits(48):012x}"

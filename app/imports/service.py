"""Imports trips from a file into an organisation's diaries, through the owner logs like everything else.

The file is read in stretches, each stored in one transaction: an interrupted import leaves whole stretches, and the same file
again adds nothing, because the ids of its trips follow from organisation, person, content and how often the same trip has
stood in the file before. A bad line is told and left out; it never costs a good one, and it never reaches a log.
"""

import datetime as dt
import hashlib
import sqlite3
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from sqlmodel import Session

from app.database import Database
from app.diary.day_limits import Days, dates_in
from app.diary.judgement import EARLIEST, RecordableDates, judge
from app.diary.schemas import TripFields
from app.emissions.vocabulary import LONGEST_KM
from app.ids import uuid7
from app.imports.format import ReadTrip, TripFile
from app.imports.rows import Problem
from app.organisations.models import Member, Organisation
from app.organisations.roster import ensure_members
from app.organisations.service import get_organisation, next_ids, today
from app.sync.log import known_results, lock_head
from app.sync.owner import Owner, owner_of
from app.sync.records import Rejected
from app.sync.schemas import Exchange, Mutation, Unreadable
from app.sync.service import exchange

TRIPS_IN_A_STRETCH = 10_000

Told = Callable[[int], None]
"""Called with how many bytes of the file have been read."""


@dataclass(slots=True)
class Summary:
    """What became of a file. `known` trips were there already; with a dry run, what would become of it."""

    added: int = 0
    known: int = 0
    bad_lines: int = 0
    new_people: set[str] = field(default_factory=set)
    new_departments: set[str] = field(default_factory=set)


class _DryRun(Exception):
    """Ends a transaction without its commit."""


@dataclass(frozen=True, slots=True)
class _Trip:
    read: ReadTrip
    mutation_id: uuid.UUID
    trip_id: uuid.UUID


class Importer:
    """An import of one file.

    Parameters:
        database: where to.
        organisation_id: whose trips they are.
        now: the present moment; later dates are refused.
        dry_run: do everything but the commits.
        tell: called with each bad line.
    """

    def __init__(
        self,
        database: Database,
        organisation_id: int,
        now: dt.datetime,
        tell: Callable[[Problem], None],
        *,
        dry_run: bool = False,
    ) -> None:
        self._database, self._organisation_id, self._now, self._tell = database, organisation_id, now, tell
        self._dry_run = dry_run
        self._last_bad = 0
        self.summary = Summary()

    def run(self, path: Path, week: dt.date | None = None, progress: Told | None = None) -> Summary:
        """Import a file.

        Parameters:
            week: Monday of the week that a file of commutes stands for.

        Raises:
            app.imports.rows.FileError: the file as a whole cannot be read; nothing was stored.
            OSError: the file cannot be opened.
        """
        with path.open("rb") as lines, _Occurrences() as occurrences:
            for stretch in self._stretches(TripFile(lines, week), occurrences):
                self._store(stretch)
                if progress:
                    progress(lines.tell())
        return self.summary

    def _stretches(self, file: TripFile, occurrences: "_Occurrences") -> Iterator[list[_Trip]]:
        stretch: list[_Trip] = []
        for line in file.read():
            if isinstance(line, Problem):
                self._bad(line)
                continue
            stretch += [_Trip(trip, *self._ids(trip, occurrences)) for trip in line]
            if len(stretch) >= TRIPS_IN_A_STRETCH:
                yield stretch
                stretch = []
        if stretch:
            yield stretch

    def _ids(self, trip: ReadTrip, occurrences: "_Occurrences") -> tuple[uuid.UUID, uuid.UUID]:
        """Return the ids of mutation and trip: a UUIDv7 of its date and of the hash of what makes it this trip."""
        content = msgspec.json.encode([self._organisation_id, trip.person, trip.fields])
        number = occurrences.count(content)
        digest = hashlib.sha256(content + b"/%d" % number).digest()
        day = dt.datetime.fromisoformat(trip.fields["date"]).replace(tzinfo=dt.UTC)
        milliseconds = max(0, int(day.timestamp() * 1000))
        return uuid7(milliseconds, int.from_bytes(digest[:10])), uuid7(milliseconds, int.from_bytes(digest[10:20]))

    def _store(self, stretch: Sequence[_Trip]) -> None:
        """Store a stretch in one transaction."""
        try:
            with self._database.write(self._organisation_id) as session:
                self._store_within(session, stretch)
                if self._dry_run:
                    raise _DryRun
        except _DryRun:
            return

    def _store_within(self, session: Session, stretch: Sequence[_Trip]) -> None:
        # Locks the organisation's counter, so that two imports side by side never make the same person twice.
        next_ids(session, self._organisation_id, 0)
        organisation = get_organisation(session, self._organisation_id)
        day = today(organisation, self._now)
        diaries: dict[str, list[_Trip]] = defaultdict(list)
        for trip in stretch:
            if self._is_good(trip.read, RecordableDates(day)):
                diaries[trip.read.person].append(trip)
        departments = {person: trips[0].read.department for person, trips in diaries.items()}
        members = self._ensure_members(session, organisation, departments)
        for person, trips in diaries.items():
            self._record(session, owner_of(members[person], day), trips)

    def _ensure_members(
        self, session: Session, organisation: Organisation, departments: Mapping[str, str]
    ) -> dict[str, Member]:
        members, new = ensure_members(session, organisation, departments)
        self.summary.new_people |= new.people
        self.summary.new_departments |= new.departments
        return members

    def _record(self, session: Session, owner: Owner, trips: Sequence[_Trip]) -> None:
        """Hand the trips of one person to the owner log."""
        dates = RecordableDates(owner.today, owner.employed_from)
        good = [trip for trip in trips if self._is_good(trip.read, dates)]
        head = lock_head(session, owner)
        good = self._possible(session, owner, good)
        if not good:
            return
        at = self._now.isoformat()
        mutations: list[Mutation | Unreadable] = [
            Mutation(trip.mutation_id, "trip", trip.trip_id, "put", 0, trip.read.fields, at) for trip in good
        ]
        device_id = uuid.uuid5(uuid.NAMESPACE_OID, f"import/{owner.organisation_id}/{owner.member_id}")
        answer = exchange(session, owner, Exchange(device_id, mutations, head.epoch, head.seq), self._now)
        known = sum(result.seq <= head.seq for result in answer.results.values())
        self.summary.known += known
        self.summary.added += len(mutations) - known

    def _possible(self, session: Session, owner: Owner, trips: Sequence[_Trip]) -> list[_Trip]:
        """Return the trips that their days can hold, those that the log knows included; tell the others."""
        known = known_results(session, owner, [trip.mutation_id for trip in trips])
        days = Days(session, owner, "trip", dates_in(trip.read.fields for trip in trips))
        possible = []
        for trip in trips:
            try:
                if trip.mutation_id not in known:
                    days.take(None, msgspec.convert(trip.read.fields, TripFields))
                possible.append(trip)
            except Rejected as rejected:
                self._bad(Problem(trip.read.line, "date", trip.read.fields["date"], rejected.message))
        return possible

    def _is_good(self, trip: ReadTrip, dates: RecordableDates) -> bool:
        """Judge a trip before it comes near a log: a rejected entry there would stay rejected for ever."""
        try:
            judge(trip.fields, TripFields, dates)
        except Rejected as rejected:
            self._bad(_problem(trip, rejected, dates))
            return False
        return True

    def _bad(self, problem: Problem) -> None:
        """Tell a bad line once, however many of its trips are wrong."""
        if problem.line != self._last_bad:
            self._last_bad = problem.line
            self.summary.bad_lines += 1
            self._tell(problem)


def _problem(trip: ReadTrip, rejected: Rejected, dates: RecordableDates) -> Problem:
    """Tell a rejection in the words of the file."""
    leg = trip.fields["legs"][0]
    if rejected.field == "date":
        first = max(EARLIEST, dates.employed_from or EARLIEST)
        return Problem(
            trip.line, "date", trip.fields["date"], f"a date from {first} to {dates.today + dt.timedelta(days=1)}"
        )
    if rejected.field.endswith("metres"):
        longest = LONGEST_KM[leg["mode"]]
        return Problem(trip.line, "distance_km", f"{leg['metres'] / 1000:g}", f"at most {longest} km by {leg['mode']}")
    return Problem(trip.line, rejected.field, "", rejected.message)


class _Occurrences:
    """Counts how often the same trip has stood in the file, in a temporary file of its own: memory stays bounded."""

    def __enter__(self) -> "_Occurrences":
        self._rows = sqlite3.connect("", isolation_level=None)
        self._rows.execute("CREATE TABLE seen (digest BLOB PRIMARY KEY, times INTEGER) WITHOUT ROWID")
        self._rows.execute("BEGIN")
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def count(self, content: bytes) -> int:
        """Return 1 for the first time, 2 for the second …."""
        digest = hashlib.blake2b(content, digest_size=16).digest()
        statement = (
            "INSERT INTO seen VALUES (?, 1) ON CONFLICT (digest) DO UPDATE SET times = times + 1 RETURNING times"
        )
        [(times,)] = self._rows.execute(statement, (digest,)).fetchall()
        return int(times)

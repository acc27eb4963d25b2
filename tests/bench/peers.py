"""Our sync beside what a user could pick instead, with the base and an empty endpoint, all in one run.

All store the same trips. The others only store them; ours keeps a log, judges each record alone, computes emissions
and costs, and keeps the weekly figures, in the same transaction.
"""

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from statistics import median

from tests.bench import peer_servers
from tests.bench.contenders import Contender, Empty, RawSqlite, Sync
from tests.bench.installing import NotInstalled
from tests.bench.postgres import Cluster, cluster
from tests.bench.rounds import ROUNDS, contest
from tests.bench.rows import Pace, Row, at_least, ratios, spread
from tests.bench.server import MUCH, running_for

CONTESTS = ((1, 100), (4, 100), (1, 5), (4, 5))
"""Connections at once, and trips in a request."""
OURS = "CERO (SQLite)"
OURS_ON_POSTGRES = "CERO (PostgreSQL)"
HOLDS = {"raw sqlite3": 0.40, "PouchDB Server (LevelDB)": 2.0, "Kinto (PostgreSQL)": 100.0} | {
    f"Django REST, bulk ({kind})": 8.0 for kind in ("SQLite", "PostgreSQL")
}
"""What ours is to reach in batches of 100, as a multiple of each."""
HOLD_EMPTY = 0.40
"""What ours is to reach of the empty endpoint with five trips a request."""
HOLD_CPU = 25.0
"""µs a trip, in batches of 100."""


def measure() -> list[Row]:
    """Install what is not there yet, start everything, and compare; the empty endpoint takes no body of a hundred trips."""
    paces: list[Pace] = []
    with ExitStack() as held:
        postgres = held.enter_context(cluster())
        contenders, missing = _contenders(held, postgres)
        for connections, size in CONTESTS:
            takers = [one for one in contenders if size == 5 or not isinstance(one, Empty)]
            paces += contest(takers, connections, size, warmed=postgres.analyse)
    return [*missing, *rows_of(paces)]


def rows_of(paces: list[Pace]) -> list[Row]:
    """Return a row for each pace, and one for each multiple of another contender that ours reaches."""
    rows = []
    for connections, size in CONTESTS:
        mine = [one for one in paces if (one.connections, one.size) == (connections, size)]
        where = f"{size} a request, {'one connection' if connections == 1 else f'{connections} connections'}"
        for one in mine:
            used = f"; {median(one.cpu):,.0f} µs CPU" if any(one.cpu) else ""
            rows.append(Row(f"{one.name}: {where}, trips/s", spread(one.rates, 0) + used, pace=one))
        ours = next((one for one in mine if one.name == OURS), None)
        for other in mine:
            if ours and other.name not in (OURS, OURS_ON_POSTGRES):
                rows.append(
                    at_least(f"CERO ÷ {other.name}: {where}", ratios(ours.rates, other.rates), hold(other.name, size))
                )
        if ours and size == 100:
            used = median(ours.cpu)
            rows.append(Row(f"CERO: {where}, server CPU per trip, µs", spread(ours.cpu, 1), "≤ 25", used <= HOLD_CPU))
    return rows


def hold(name: str, size: int) -> float | None:
    """Return what ours is to reach as a multiple of a contender, None where there is nothing to hold."""
    if name == "empty endpoint":
        return HOLD_EMPTY if size == 5 else None
    return HOLDS.get(name) if size == 100 else None


def _contenders(held: ExitStack, postgres: Cluster) -> tuple[list[Contender], list[Row]]:
    """Start everything; returns who takes part, and a row for each who cannot."""
    folder = Path(held.enter_context(tempfile.TemporaryDirectory(prefix="cero-bench-", ignore_cleanup_errors=True)))
    contenders: list[Contender] = [RawSqlite(folder / "raw.db")]
    contenders += held.enter_context(_ourselves())
    contenders.append(held.enter_context(on_postgres(postgres, OURS_ON_POSTGRES, peer_servers.PROCESSES, _people())))
    others: dict[str, Callable[[Path], AbstractContextManager[Contender]]] = {
        "PouchDB Server (LevelDB)": peer_servers.pouchdb,
        "Django REST, bulk (SQLite)": lambda place: peer_servers.django(place, None),
        "Django REST, bulk (PostgreSQL)": lambda place: peer_servers.django(place, postgres),
        "Kinto (PostgreSQL)": lambda place: peer_servers.kinto(place, postgres),
    }
    missing = []
    for number, (name, start) in enumerate(others.items()):
        place = folder / str(number)
        place.mkdir()
        try:
            contenders.append(held.enter_context(start(place)))
        except (NotInstalled, OSError, RuntimeError, subprocess.SubprocessError, AssertionError) as error:
            missing.append(Row(name, f"not measured: {type(error).__name__}: {error}"[:300]))
    return contenders, missing


def _people() -> int:
    """Return how many people send to each of our servers: other ones in each round, two of which warm up."""
    return (ROUNDS + 2) * sum(connections for connections, _ in CONTESTS)


@contextmanager
def _ourselves() -> Iterator[list[Contender]]:
    """Give our server on SQLite, and the empty endpoint of the same one."""
    with running_for(*_names(_people()), **MUCH) as (server, cookies):
        assert server.process
        pid = server.process.pid
        yield [
            Empty(server.port, lambda: [pid], cookies[0]),
            Sync(OURS, "each request (WAL, synchronous=FULL)", server.port, lambda: [pid], iter(cookies)),
        ]


@contextmanager
def on_postgres(postgres: Cluster, name: str, processes: int, people: int) -> Iterator[Contender]:
    """Give our server in so many processes, on a PostgreSQL database of its own."""
    address = postgres.migrated(f"cero_{processes}")
    with running_for(*_names(people), workers=processes, **MUCH, CERO_DATABASE_URL=address) as (server, cookies):
        assert server.process
        pids = [server.process.pid, postgres.pid]
        yield Sync(name, "each request", server.port, lambda: pids, iter(cookies))


def _names(count: int) -> list[str]:
    return [f"Person {number}" for number in range(count)]

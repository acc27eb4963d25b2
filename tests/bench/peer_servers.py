"""What a user could pick instead, each running in a process of its own and asked in the cheapest way that it offers."""

import base64
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.contenders import Contender, Served, Trips
from tests.bench.installing import LISTS, node, node_folder, python_of
from tests.bench.postgres import Cluster
from tests.bench.wire import Answer, Line, message
from tests.support.server import free_port

PEOPLE = 4
"""As many as there are connections; each has a database, a collection or a token of its own."""
PROCESSES = 2
"""Of each server that can use more than one: as many as there are cores."""
READY_SECONDS = 60.0


class PouchDB(Served):
    """Documents in `_bulk_docs`, without what a replication asks before and after."""

    def prepare(self, place: int, trips: Trips) -> bytes:
        """See `Served`."""
        documents = [
            {"_id": trip["id"], **{name: value for name, value in trip.items() if name != "id"}} for trip in trips
        ]
        body = json.dumps({"docs": documents}, separators=(",", ":")).encode()
        return message("POST", f"/person-{place}/_bulk_docs", body, {"Content-Type": "application/json"})

    def check(self, place: int, trips: int, answer: Answer) -> None:
        """See `Served`."""
        said = json.loads(answer.body)
        assert answer.status == 201, said
        assert [one.get("ok") for one in said] == [True] * trips, said


@contextmanager
def pouchdb(folder: Path) -> Iterator[Contender]:
    """Give PouchDB Server on LevelDB.

    Raises:
        NotInstalled: it could not be installed.
    """
    port = free_port()
    with _running([str(node()), "server.js", str(folder), str(port)], node_folder("pouchdb"), port, folder) as pid:
        line = Line(port)
        for place in range(PEOPLE):
            answer = line.ask(message("PUT", f"/person-{place}"))
            assert answer.status == 201, answer
        line.close()
        yield PouchDB(
            "PouchDB Server (LevelDB)", "not against a power cut: LevelDB writes without fsync", port, lambda: [pid]
        )


class Kinto(Served):
    """A batch of PUTs."""

    def prepare(self, place: int, trips: Trips) -> bytes:
        """See `Served`."""
        requests = [
            {
                "method": "PUT",
                "path": f"/buckets/person-{place}/collections/trips/records/{trip['id']}",
                "body": {"data": {name: value for name, value in trip.items() if name != "id"}},
            }
            for trip in trips
        ]
        body = json.dumps({"requests": requests}, separators=(",", ":")).encode()
        return message("POST", "/v1/batch", body, _kinto_headers(place))

    def check(self, place: int, trips: int, answer: Answer) -> None:
        """See `Served`."""
        said = json.loads(answer.body)
        assert answer.status == 200, said
        assert [one["status"] for one in said["responses"]] == [201] * trips, said


def _kinto_headers(place: int) -> dict[str, str]:
    who = base64.b64encode(f"person-{place}:secret".encode()).decode()
    return {"Authorization": f"Basic {who}", "Content-Type": "application/json"}


@contextmanager
def kinto(folder: Path, cluster: Cluster) -> Iterator[Contender]:
    """Give Kinto on PostgreSQL.

    Raises:
        NotInstalled: it could not be installed.
    """
    python, port = python_of("kinto"), free_port()
    address = cluster.database("kinto").replace("postgresql+psycopg://", "postgresql://")
    settings = {
        "use": "egg:kinto",
        "kinto.storage_backend": "kinto.core.storage.postgresql",
        "kinto.storage_url": address,
        "kinto.permission_backend": "kinto.core.permission.postgresql",
        "kinto.permission_url": address,
        "kinto.cache_backend": "kinto.core.cache.memory",
        "kinto.userid_hmac_secret": "only-measured-on-one-machine",
        "kinto.bucket_create_principals": "system.Authenticated",
        "kinto.batch_max_requests": "100",
        "multiauth.policies": "basicauth",
    }
    lines = [f"{name} = {value}".replace("%", "%%") for name, value in settings.items()]
    (folder / "kinto.ini").write_text("\n".join(["[app:main]", *lines, ""]))
    (folder / "kinto_app.py").write_text(
        "from pyramid.paster import get_app\napplication = get_app('kinto.ini', 'main')\n"
    )
    subprocess.run(
        [python.with_name("kinto"), "migrate", "--ini", "kinto.ini"], cwd=folder, check=True, capture_output=True
    )
    with _running(_gunicorn(python, port, "kinto_app:application"), folder, port, folder) as pid:
        line = Line(port)
        for place in range(PEOPLE):
            for path in (f"/v1/buckets/person-{place}", f"/v1/buckets/person-{place}/collections/trips"):
                answer = line.ask(message("PUT", path, b"{}", _kinto_headers(place)))
                assert answer.status == 201, answer
        line.close()
        yield Kinto("Kinto (PostgreSQL)", "each request", port, lambda: [pid, cluster.pid])


class Django(Served):
    """A list of trips to one address, with a token; see `peer/django/diary/api.py`."""

    tokens: list[str]

    def prepare(self, place: int, trips: Trips) -> bytes:
        """See `Served`."""
        headers = {"Authorization": f"Token {self.tokens[place]}", "Content-Type": "application/json"}
        return message("POST", "/trips", json.dumps(trips, separators=(",", ":")).encode(), headers)

    def check(self, place: int, trips: int, answer: Answer) -> None:
        """See `Served`."""
        said = json.loads(answer.body)
        assert answer.status == 200, said
        assert len(said["stored"]) == trips, said


@contextmanager
def django(folder: Path, cluster: Cluster | None) -> Iterator[Contender]:
    """Give a bulk upsert in Django REST framework, on PostgreSQL where there is a cluster, else on SQLite.

    Raises:
        NotInstalled: it could not be installed.
    """
    python, port = python_of("django"), free_port()
    database = {"SQLITE_FILE": str(folder / "django.db")}
    if cluster:
        cluster.database("django")
        database = {"POSTGRES_SOCKET": str(cluster.folder), "POSTGRES_DATABASE": "django"}
    site = LISTS / "django"
    environment = os.environ | database | {
        "DJANGO_SETTINGS_MODULE": "diary.settings", "PYTHONPATH": str(site), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    made = subprocess.run(
        [python, str(site / "prepare.py"), str(PEOPLE)], env=environment, check=True, capture_output=True, text=True
    )
    command = _gunicorn(python, port, "django.core.wsgi:get_wsgi_application()")
    with _running(command, folder, port, folder, environment) as pid:
        pids = [pid, cluster.pid] if cluster else [pid]
        durable = "each request" if cluster else "each request (WAL, synchronous=FULL)"
        server = Django(f"Django REST, bulk ({'PostgreSQL' if cluster else 'SQLite'})", durable, port, lambda: pids)
        server.tokens = made.stdout.split()
        yield server


def _gunicorn(python: Path, port: int, application: str) -> list[str]:
    """Return the command that serves in two processes of two threads: what its manual advises, for two cores."""
    return [
        str(python), "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--worker-class", "gthread", "--workers", str(PROCESSES),
        "--threads", "2", "--keep-alive", "75", "--log-level", "warning", application,
    ]  # fmt: skip


@contextmanager
def _running(
    command: list[str], where: Path, port: int, folder: Path, environment: dict[str, str] | None = None
) -> Iterator[int]:
    """Run a server until it is no longer needed; gives its process id once it listens.

    Raises:
        RuntimeError: it did not begin to.
    """
    with (folder / "server.log").open("ab") as log:
        process = subprocess.Popen(command, cwd=where, env=environment, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + READY_SECONDS
        while True:
            try:
                Line(port).close()
                break
            except OSError as error:
                if process.poll() is not None or time.monotonic() > deadline:
                    said = (folder / "server.log").read_text(errors="replace")[-2000:]
                    raise RuntimeError(f"{' '.join(command[:4])} … did not begin to listen\n{said}") from error
                time.sleep(0.05)
        yield process.pid
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)

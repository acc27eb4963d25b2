"""Record the databases of the newest revision, to be migrated up by the tests for as long as CERO lives.

    .venv/bin/python -m tests.revisions

Writes `<revision>.sqlite.sql`, `<revision>.postgres.sql` and `<revision>.told.json` beside this file, and the revision's
SHA-256 into `landed.sha256`. Do it once, when a revision is finished and before it lands; then none of these files changes again.
"""

import hashlib
import json
import sqlite3
import tempfile
from pathlib import Path

from app import migrate
from app.database import Database
from tests.revisions.life import live
from tests.revisions.told import told
from tests.support.databases import PostgresDatabases, SqliteDatabases

HERE = Path(__file__).parent
LANDED = HERE / "landed.sha256"


def main() -> None:
    """Record both databases, and what the program tells of them, which must be the same."""
    revision = migrate.newest()
    with tempfile.TemporaryDirectory() as folder:
        url = SqliteDatabases(Path(folder)).empty(Path(folder))
        said = _fill(url)
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            (HERE / f"{revision}.sqlite.sql").write_text("\n".join(connection.iterdump()) + "\n")
    servers = PostgresDatabases("revisions")
    try:
        with servers.empty() as url:
            assert _fill(url) == said, "PostgreSQL tells other figures than SQLite"
            (HERE / f"{revision}.postgres.sql").write_text(servers.dump(url))
    finally:
        servers.close()
    (HERE / f"{revision}.told.json").write_text(json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    _seal(revision or "")
    print(f"Recorded {revision} in {HERE}")


def _seal(revision: str) -> None:
    [path] = (migrate.migrations_folder() / "versions").glob(f"{revision}_*.py")
    sealed = dict(reversed(line.split()) for line in LANDED.read_text().splitlines())
    sealed[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    LANDED.write_text("".join(f"{digest}  {name}\n" for name, digest in sorted(sealed.items())))


def _fill(url: str) -> object:
    migrate.migrate(url)
    database = Database(url)
    try:
        live(database)
        return json.loads(json.dumps(told(database)))
    finally:
        database.dispose()


if __name__ == "__main__":
    main()

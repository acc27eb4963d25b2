"""A real server for the phone's own unit tests, and a hand on it: `python -m tests.support.phones`.

Prints one line of JSON, `{"server": url, "hand": url}`, and serves until its standard input is closed. What a phone cannot
bring about itself is asked of the hand by `POST /<command>` with a JSON object; see `Hand` for the commands.
"""

import datetime as dt
import json
import sys
import tempfile
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from sqlalchemy import delete, insert, select

from app.accounts.commands import sign_in_address
from app.accounts.service import create_link
from app.database import Database
from app.organisations.models import Member, Organisation
from app.organisations.service import get_member, next_ids
from app.sync.epochs import begin_epochs
from app.sync.models import LogEntry, OwnerHead, Purged
from app.sync.purging import purge
from app.sync.registry import registry
from tests.support.people import get_owner
from tests.support.server import LiveServer


class Hand:
    """What can be asked for; each method is a command, its parameters are the object's members.

    Parameters:
        server: a running server with one organisation.
    """

    def __init__(self, server: LiveServer) -> None:
        self._server, self._database = server, Database(server.database_url)
        self._remembered: dict[str, list[tuple[Any, list[dict[str, Any]]]]] = {}

    def person(self) -> dict[str, str]:
        """Hire somebody; returns a link that signs them in."""
        with self._database.write() as session:
            organisation_id = session.scalar(select(Organisation.__table__.c.organisation_id))
            (member_id,) = next_ids(session, organisation_id, 1)
            department_id = session.scalar(select(Member.__table__.c.department_id))
            session.add(
                Member(organisation_id=organisation_id, member_id=member_id, department_id=department_id, name="Prov")
            )
            session.flush()
            member = get_member(session, organisation_id, member_id)
            assert member
            token = create_link(session, member, dt.datetime.now(dt.UTC), dt.timedelta(hours=1))
        return {"link": sign_in_address(token, self._server.url)}

    def taken(self, account: str) -> list[str]:
        """Return the ids of all mutations in a person's log."""
        table = LogEntry.__table__
        with self._database.read() as session:
            theirs = select(table.c.mutation_id).where(*_of(table, account), table.c.op != "epoch")
            return [str(one) for one in session.scalars(theirs)]

    def new_epoch(self, account: str) -> None:
        """Begin another epoch of a person's log, as an operator does after a restore; the rows stay."""
        with self._database.write() as session:
            _begin_epoch(session, account)

    def lose_everything(self, account: str) -> None:
        """Restore a backup from before a person's first exchange: neither rows nor log."""
        with self._database.write() as session:
            for table in reversed(_tables()):
                session.execute(delete(table).where(*_of(table, account)))

    def remember(self, account: str) -> None:
        """Note what the server holds of a person, as a backup does."""
        with self._database.read() as session:
            self._remembered[account] = [
                (table, [dict(row._mapping) for row in session.execute(select(table).where(*_of(table, account)))])
                for table in _tables()
            ]

    def restore(self, account: str) -> None:
        """Go back to what was noted, in another epoch, as a restore does."""
        with self._database.write() as session:
            for table, _ in reversed(self._remembered[account]):
                session.execute(delete(table).where(*_of(table, account)))
            for table, rows in self._remembered[account]:
                if rows:
                    session.execute(insert(table), rows)
            _begin_epoch(session, account)

    def purge(self, account: str, kind: str, id: str) -> int:
        """Erase a row for good."""
        now = dt.datetime.now(dt.UTC)
        owner = get_owner(self._database, *_ids(account), now.date())
        with self._database.write() as session:
            return purge(session, owner, kind, [uuid.UUID(id)], now)


def _begin_epoch(session: Any, account: str) -> None:
    head = OwnerHead.__table__
    columns = (head.c.organisation_id, head.c.member_id, head.c.seq, head.c.epoch)
    heads = session.execute(select(*columns).where(*_of(head, account)))
    begin_epochs(session, [tuple(row) for row in heads], dt.datetime.now(dt.UTC))


def _tables() -> list[Any]:
    """Return the tables of a person's log and rows, parents before children."""
    kinds = registry().kinds.values()
    models = [kind.model for kind in kinds] + [model for kind in kinds for model, _ in kind.belongings]
    return [model.__table__ for model in (OwnerHead, *models, LogEntry, Purged)]  # type: ignore[attr-defined]


def _ids(account: str) -> tuple[int, int]:
    organisation_id, member_id = account.split(".")
    return int(organisation_id), int(member_id)


def _of(table: Any, account: str) -> tuple[Any, Any]:
    organisation_id, member_id = _ids(account)
    return table.c.organisation_id == organisation_id, table.c.member_id == member_id


def _serve(hand: Hand) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            said = json.dumps(getattr(hand, self.path.strip("/"))(**asked)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: standard output carries one line."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=listener.serve_forever, daemon=True).start()
    return listener


def main() -> None:
    """Start both, say where they are, and end when nobody listens any more."""
    with tempfile.TemporaryDirectory() as folder:
        server = LiveServer(Path(folder)).start()
        try:
            server.command("organisation", "add", "Provkommun", "--coordinator", "Ann", "--head-count", "500")
            listener = _serve(Hand(server))
            print(json.dumps({"server": server.url, "hand": f"http://127.0.0.1:{listener.server_port}"}), flush=True)
            sys.stdin.read()
        finally:
            server.stop()


if __name__ == "__main__":
    main()

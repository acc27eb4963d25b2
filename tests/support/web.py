"""A browser without a browser: HTTP against the application in this process, as a signed-in person or as anybody."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from fastapi.testclient import TestClient

from app.accounts.service import create_link
from app.database import Database
from app.main import create_app
from app.organisations.service import get_member
from app.settings import Settings
from tests.support.databases import as_application
from tests.support.people import Workplace

ORIGIN = "http://localhost:8000"


@contextmanager
def open_web(database: Database, settings: Settings | None = None) -> Iterator[TestClient]:
    """Open the application on a database; requests look as if our own pages had made them.

    It releases no figures by itself: a week that is closed while a test still fills it would be divided for ever.
    """
    # On PostgreSQL as a role that sees one organisation at a time; the test itself sees everything.
    own = database if database.is_sqlite else Database(as_application(database.url))
    app = create_app(settings or Settings(), own, release_every=1e9)
    with TestClient(app, base_url=ORIGIN, headers={"Sec-Fetch-Site": "same-origin"}) as client:
        yield client


def sign_in_token(
    database: Database, workplace: Workplace, person: int = 0, valid_for: dt.timedelta = dt.timedelta(days=1)
) -> str:
    """Make a sign-in link for one of the workplace's people; returns its token."""
    with database.write() as session:
        member = get_member(session, workplace.organisation_id, workplace.member_ids[person])
        assert member
        return create_link(session, member, dt.datetime.now(dt.UTC), valid_for)


def sign_in(client: TestClient, database: Database, workplace: Workplace, person: int = 0) -> None:
    """Sign a person in as their link does."""
    client.cookies.clear()
    answer = client.post(f"/sign-in/{sign_in_token(database, workplace, person)}", follow_redirects=False)
    assert answer.status_code == 303, answer.text

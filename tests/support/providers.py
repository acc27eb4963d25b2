"""Organisations whose people sign in by a provider, and browsers that go there and come back."""

import contextlib
import datetime as dt
import logging
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import oidc_provider_mock
from fastapi.testclient import TestClient

from app.accounts.issuers import Issuers
from app.accounts.models import SingleSignOn
from app.accounts.sign_on import configure
from app.database import Database
from app.organisations.models import Member
from app.settings import Settings
from tests.support.hostile_provider import CLIENT_ID, CLIENT_SECRET
from tests.support.people import Workplace

NAME = "Kommunens inloggning"
NOW = dt.datetime.now(dt.UTC)


def allowing(issuer: str) -> Settings:
    """Return the settings of an installation that asks one provider."""
    return Settings(sso_issuers=issuer)


def signs_in_by(database: Database, workplace: Workplace, issuer: str, secret: str = CLIENT_SECRET) -> SingleSignOn:
    """Let an organisation's people sign in by a provider."""
    with database.write(workplace.organisation_id) as session:
        configure(session, workplace.organisation_id, issuer, CLIENT_ID, secret, NAME, Issuers.of(allowing(issuer)))
        session.flush()
        return SingleSignOn(
            organisation_id=workplace.organisation_id,
            issuer=issuer,
            client_id=CLIENT_ID,
            client_secret=secret,
            name=NAME,
        )


def change(database: Database, workplace: Workplace, person: int = 0, **fields: Any) -> None:
    """Change what is known of one of the workplace's people."""
    with database.write(workplace.organisation_id) as session:
        member = session.get_one(Member, (workplace.organisation_id, workplace.member_ids[person]))
        for name, value in fields.items():
            setattr(member, name, value)


def go(web: TestClient, workplace: Workplace) -> str:
    """Let a browser begin to sign in; returns where it is sent."""
    answer = web.get(f"/sign-in/with/{workplace.organisation_id}", follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def come(web: TestClient, address: str) -> httpx.Response:
    """Let a browser come back from a provider, and go no further."""
    return web.get(address, follow_redirects=False)


def who(web: TestClient) -> str:
    """Return the name of who is signed in, empty if nobody is."""
    answer = web.get("/api/home")
    return str(answer.json()["member"]["name"]) if answer.status_code == 200 else ""


@contextlib.contextmanager
def real_provider() -> Iterator[str]:
    """Serve a real OpenID provider on this machine, where anybody may sign in by a name; gives its address."""
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    with oidc_provider_mock.run_server_in_thread() as server:
        yield f"http://localhost:{server.server_port}"


def knows(provider: str, subject: str, **claims: Any) -> None:
    """Let the real provider know somebody."""
    httpx.put(f"{provider}/users/{quote(subject)}", json=claims).raise_for_status()


def agree(sent_to: str, subject: str) -> str:
    """Sign in at the real provider; returns where it sends the browser back to."""
    answer = httpx.post(sent_to, data={"sub": subject})
    assert answer.status_code == 302, answer.text
    return answer.headers["location"]

"""An organisation whose people sign in by a provider that does what a real one never does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import structlog
from fastapi.testclient import TestClient

from app.database import Database
from tests.support.hostile_provider import CLIENT_SECRET, HostileProvider
from tests.support.people import Workplace, make_workplace
from tests.support.providers import NAME, allowing, change, come, go, signs_in_by, who
from tests.support.web import open_web

ADDRESS = "anna@kommun.example"
TROUBLE = f"{NAME} svarar inte"


@dataclass
class Attacked:
    """Anna's browser, where she works, her organisation's provider, and what the log was told."""

    web: TestClient
    database: Database
    workplace: Workplace
    provider: HostileProvider
    lines: list[Any]

    @property
    def reasons(self) -> list[str]:
        """Why the security log says that sign-ins were refused."""
        return [line["problem"] for line in self.lines if line["event"] == "sign_in_refused"]

    def allowed(self, **claims: Any) -> str:
        """Begin, and sign in at the provider; returns where it sends the browser back to."""
        return self.provider.allow(go(self.web, self.workplace), email=ADDRESS, **claims)

    def enters(self, **claims: Any) -> None:
        """Expect that she is signed in."""
        answer = come(self.web, self.allowed(**claims))
        assert (answer.status_code, who(self.web)) == (303, "Anna Andersson"), answer.text

    def is_refused(self, **claims: Any) -> httpx.Response:
        """Expect that nobody is signed in, and a page says so in words; returns it."""
        answer = come(self.web, self.allowed(**claims))
        assert (answer.status_code, who(self.web)) == (502, ""), answer.text
        assert f'href="/sign-in/with/{self.workplace.organisation_id}"' in answer.text
        assert CLIENT_SECRET not in answer.text
        return answer

    def is_not_sent_there(self) -> None:
        """Expect that she stays here, and a page says why."""
        answer = self.web.get(f"/sign-in/with/{self.workplace.organisation_id}", follow_redirects=False)
        assert answer.status_code == 502
        assert TROUBLE in answer.text


@contextmanager
def attacked(database: Database) -> Iterator[Attacked]:
    """Open such an organisation on a database."""
    provider = HostileProvider().start()
    workplace = make_workplace(database, "Anna Andersson", "Bo Berg", joined_on=None)
    change(database, workplace, email=ADDRESS)
    signs_in_by(database, workplace, provider.issuer)
    try:
        with open_web(database, allowing(provider.issuer)) as web, structlog.testing.capture_logs() as lines:
            yield Attacked(web, database, workplace, provider, lines)
    finally:
        if provider.wait:
            provider.wait.set()
        provider.stop()

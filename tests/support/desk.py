"""A coordinator at work: an organisation, its neighbour with other ids, and a browser that is whoever is wanted."""

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Barrier
from typing import Any

import time_machine
from fastapi.testclient import TestClient
from httpx import Response
from sqlmodel import select

from app.accounts.service import open_session
from app.database import Database
from app.organisations import audit
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import create_organisation, next_ids
from app.settings import Settings
from tests.support.people import NOW, TODAY, Workplace, make_workplace
from tests.support.web import open_web

KARIN, ANNA, BO = range(3)
"""Places of people in a workplace; Karin coordinates."""


@dataclass
class Desk:
    """An organisation, and what a browser asks of it; `clock` moves the time, which stands still otherwise."""

    database: Database
    web: TestClient
    workplace: Workplace
    clock: Any

    @property
    def organisation_id(self) -> int:
        return self.workplace.organisation_id

    @property
    def people(self) -> list[int]:
        return self.workplace.member_ids

    def enter(self, person: int = KARIN, of: Workplace | None = None) -> None:
        """Let somebody ask from now on."""
        token = self.token(person, of)
        self.web.cookies.clear()
        self.web.cookies.set("cero", token)

    def token(self, person: int = KARIN, of: Workplace | None = None) -> str:
        """Sign somebody in; returns the cookie of their session."""
        workplace = of or self.workplace
        with self.database.write(workplace.organisation_id) as session:
            whose = workplace.organisation_id, workplace.member_ids[person]
            return open_session(session, *whose, dt.datetime.now(dt.UTC), days=400)[0]

    def at_once(self, *asked: tuple[str, str, dict[str, str]]) -> list[int]:
        """Let several send a form in the same moment; returns the statuses in their order.

        Parameters:
            asked: the cookie of each (see `token`), the path and the form.
        """
        self.web.cookies.clear()
        barrier = Barrier(len(asked))

        def send(one: tuple[str, str, dict[str, str]]) -> int:
            token, path, form = one
            barrier.wait()
            return self.web.post(path, data=form, headers={"Cookie": f"cero={token}"}).status_code

        with ThreadPoolExecutor(len(asked)) as pool:
            return list(pool.map(send, asked))

    def get(self, path: str, status: int = 200) -> str:
        """Read a page."""
        answer = self.web.get(path)
        assert answer.status_code == status, said(answer)
        return answer.text

    def post(self, path: str, status: int = 303, **form: Any) -> Response:
        """Send a form a second later, and see that it was answered so."""
        self.clock.shift(1)
        answer = self.web.post(path, data=form)
        assert answer.status_code == status, said(answer)
        return answer

    def member(self, member_id: int, of: Workplace | None = None) -> Member:
        organisation_id = (of or self.workplace).organisation_id
        with self.database.read(organisation_id) as session:
            found = session.get_one(Member, (organisation_id, member_id))
            session.expunge_all()
        return found

    def members(self, of: Workplace | None = None) -> list[Member]:
        """Return everybody, in the order in which they came."""
        return self._all(Member, of)

    def departments(self, of: Workplace | None = None) -> dict[str, Department]:
        return {one.name: one for one in self._all(Department, of)}

    def organisation(self) -> Organisation:
        return self._all(Organisation, None)[0]

    def change(self, member_id: int, **values: Any) -> None:
        """Let something be so of a member, without anybody doing it."""
        with self.database.write(self.organisation_id) as session:
            member = session.get_one(Member, (self.organisation_id, member_id))
            for name, value in values.items():
                setattr(member, name, value)
            session.add(member)

    def configure(self, **values: Any) -> None:
        """Let something be so of the organisation."""
        with self.database.write(self.organisation_id) as session:
            organisation = session.get_one(Organisation, self.organisation_id)
            for name, value in values.items():
                setattr(organisation, name, value)
            session.add(organisation)

    def acts(self, of: Workplace | None = None) -> list[tuple[str, dict[str, Any]]]:
        """Return the audit log, the newest first."""
        organisation_id = (of or self.workplace).organisation_id
        with self.database.read(organisation_id) as session:
            return [(one.act, one.about) for one in audit.entries(session, organisation_id, most=1000)]

    def who(self) -> str | None:
        """Return whose diary the browser opens, None if nobody's."""
        answer = self.web.get("/api/home")
        return str(answer.json()["member"]["name"]) if answer.status_code == 200 else None

    def _all(self, model: Any, of: Workplace | None) -> list[Any]:
        organisation_id = (of or self.workplace).organisation_id
        with self.database.read(organisation_id) as session:
            table = model.__table__
            query = select(model).where(table.c.organisation_id == organisation_id)
            found = list(session.exec(query.order_by(*table.primary_key)))
            session.expunge_all()
        return found


def said(answer: Response) -> str:
    """Return what an answer said, without its frame."""
    return f"{answer.status_code} {answer.headers.get('location', '')} {answer.text.rpartition('<main')[2][:2000]}"


@contextmanager
def open_desk(
    database: Database, settings: Settings | None = None, workplace: Workplace | None = None
) -> Iterator[Desk]:
    """Open an organisation whose first person coordinates and is signed in; the time is `NOW` and stands still.

    Parameters:
        workplace: the organisation, else one of Karin, Anna and Bo.
    """
    with time_machine.travel(NOW, tick=False) as clock:
        workplace = workplace or make_workplace(database, "Karin Lind", "Anna Ek", "Bo Ek")
        with open_web(database, settings) as web:
            web.follow_redirects = False
            desk = Desk(database, web, workplace, clock)
            desk.change(workplace.member_ids[KARIN], roles=["employee", "coordinator"])
            desk.enter()
            yield desk


def make_neighbours(database: Database) -> Workplace:
    """Make another organisation whose ids are none of ours, with Olle, who coordinates it, and Pia."""
    with database.write() as session:
        organisation_id = create_organisation(session, "Grannkommun", NOW).organisation_id or 0
        next_ids(session, organisation_id, 1000)
        department_id, *member_ids = next_ids(session, organisation_id, 3)
        ids: dict[str, Any] = {"organisation_id": organisation_id, "department_id": department_id}
        session.add(Department(**ids, name="Granngatan", head_count=9))
        session.flush()
        for member_id, name, roles in zip(
            member_ids, ("Olle Gran", "Pia Gran"), (["employee", "coordinator"], ["employee"]), strict=True
        ):
            session.add(Member(**ids, member_id=member_id, name=name, roles=roles, joined_on=TODAY))
    return Workplace(organisation_id, department_id, member_ids)

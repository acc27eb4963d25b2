"""A running server with one person, Karin, who has a phone in a browser and a second device."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy import select

from app.database import Database
from app.demonstration.service import DemonstrationIds
from tests.support.days import today
from tests.support.office import Office
from tests.support.pages import settle
from tests.support.people import Device, get_owner, make_workplace, mutation
from tests.support.server import LiveServer


@dataclass
class Workplace:
    """A server with one person, Karin, and a second device of hers."""

    server: LiveServer
    office: Office
    device: Device

    @classmethod
    def on(cls, server: LiveServer) -> "Workplace":
        """Found it on a running server."""
        database = Database(server.database_url)
        place = make_workplace(database, "Karin Berg")
        [karin] = place.member_ids
        office = Office(server, DemonstrationIds(place.organisation_id, karin, karin))
        return cls(server, office, Device(database, get_owner(database, place.organisation_id, karin, today())))

    def rows(self, model: Any) -> list[dict[str, Any]]:
        """Return what the server holds of Karin, deleted rows aside."""
        table = model.__table__
        query = select(table).where(table.c.member_id == self.office.ids.employee_id)
        if "deleted" in table.c:
            query = query.where(table.c.deleted.is_(False))
        with Database(self.server.database_url).read() as session:
            return [dict(row._mapping) for row in session.execute(query)]

    def dates(self, model: Any) -> list[str]:
        """Return the dates of Karin's rows, sorted."""
        return sorted(str(row["date"]) for row in self.rows(model))

    def offline(self, phone: Page, path: str) -> Page:
        """Sign Karin in with the network, cut it, and open a page of the app."""
        settle(phone, self.office.link(self.office.ids.employee_id))
        phone.context.set_offline(True)
        phone.goto(self.server.url + path)
        return phone


def usual(legs: list[dict[str, Any]], weekdays: list[int], name: str = "Till jobbet") -> dict[str, Any]:
    """Return the mutation that saves a usual commute."""
    fields = {"name": name, "purpose": "commute", "legs": legs, "weekdays": weekdays, "position": 0}
    return mutation(fields, kind="usual")


def waiting(phone: Page, count: int) -> None:
    """Wait until this many rows wait for the server."""
    expect(phone.get_by_test_id("waiting-count")).to_have_text(str(count))


def online(phone: Page) -> None:
    """Give the network back, and wait until everything is sent."""
    context: BrowserContext = phone.context
    context.set_offline(False)
    waiting(phone, 0)

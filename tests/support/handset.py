"""A phone with somebody signed in, as the walks over all screens hold it."""

from dataclasses import dataclass, replace
from typing import Any

from playwright.sync_api import Browser, Page, expect

from app.database import Database
from app.organisations.models import Member
from app.organisations.service import get_member, next_ids
from tests.support.office import Office
from tests.support.pages import PHONE, Watched

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
SMALL = {**PHONE, "viewport": {"width": 360, "height": 640}, "device_scale_factor": 1, "reduced_motion": "reduce"}
PATIENCE_MS = 20_000
# The worker never arrives on these phones, so that a test may answer for the server: a state is then one route, not a story.
NO_WORKER = "if (navigator.serviceWorker) ServiceWorkerContainer.prototype.register = () => new Promise(() => {})"
UNFOLD = "() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })"


@dataclass
class Phone:
    """A page of the phone with somebody signed in."""

    page: Page
    office: Office

    def open(self, path: str) -> None:
        """Open a page of the app anew and wait until all of it is drawn."""
        self.page.goto(self.office.server.url + path)
        self.drawn()

    def show(self, path: str) -> None:
        """Change to a page of the app without loading it: unsent edits and a cut network stay as they are."""
        self.page.locator(f"nav.dock a[href='{path}']").tap()
        self.drawn()

    def drawn(self) -> None:
        """Wait until no skeleton is left and the page has its heading."""
        expect(self.page.locator("h1").first).to_be_visible(timeout=PATIENCE_MS)
        expect(self.page.locator(".skeleton")).to_have_count(0, timeout=PATIENCE_MS)

    def tap(self, name: str) -> None:
        """Tap the first thing of this `data-testid` that is to be seen."""
        self.page.get_by_test_id(name).filter(visible=True).first.tap()

    def appears(self, name: str) -> None:
        """Wait for anything of this `data-testid` to be seen."""
        expect(self.page.get_by_test_id(name).filter(visible=True).first).to_be_visible(timeout=PATIENCE_MS)

    def unfold(self) -> None:
        """Open every fold of the page."""
        self.page.evaluate(UNFOLD)

    def forget(self) -> None:
        """Drop what an unfinished form keeps for its return."""
        self.page.evaluate("localStorage.clear()")


def newcomer(office: Office) -> int:
    """Add somebody who has never recorded anything; returns the member's id."""
    with Database(office.server.database_url).write() as session:
        employee = get_member(session, office.ids.organisation_id, office.ids.employee_id)
        assert employee
        [member_id] = next_ids(session, office.ids.organisation_id, 1)
        row = {"department_id": employee.department_id, "name": "Kim Ny"}
        session.add(Member(organisation_id=office.ids.organisation_id, member_id=member_id, **row))
        return member_id


def as_newcomer(office: Office) -> Office:
    """Return the office with somebody as its employee who has just begun."""
    return Office(office.server, replace(office.ids, employee_id=newcomer(office)))


def open_phone(
    chromium: Browser, watched: Watched, office: Office, member_id: int, language: str = "sv", **options: Any
) -> Phone:
    """Open a phone that speaks a language, signed in, with nothing left to send."""
    context = watched.open(chromium, **{**SMALL, "locale": LOCALES[language], **options})
    context.add_init_script(NO_WORKER)
    phone = Phone(context.new_page(), office)
    phone.page.goto(office.link(member_id))
    phone.page.goto(f"{office.server.url}/")
    phone.drawn()
    expect(phone.page.get_by_test_id("state-pill")).to_have_class("pill good", timeout=PATIENCE_MS)
    return phone

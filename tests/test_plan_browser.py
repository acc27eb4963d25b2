"""A measure is proposed, decided, carried out and talked about by keyboard alone, and its owner is shown theirs on a phone."""

import datetime as dt
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlmodel import select

from app.database import Database
from app.organisations.models import Member, Target
from tests.support.keyboard import tab_to
from tests.support.own_organisation import ADDRESS, COORDINATOR, ORGANISATION, Desk
from tests.support.pages import DESKTOP, PHONE, Watched
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(chromium: Browser, watched: Watched, make_server: Callable[..., LiveServer]) -> Desk:
    """The desk of a coordinator with a target whose baseline has been measured: 10 kg per employee and week."""
    desk = Desk(watched.open(chromium, **DESKTOP).new_page(), make_server(CERO_PUBLIC_URL="").start())
    desk.open("/begin")
    desk.send("/begin", organisation=ORGANISATION, name=COORDINATOR, department="Kansli", email=ADDRESS)
    desk.type_code(ADDRESS)
    expect(desk.page.locator("#beginning")).to_be_visible()
    day = dt.date.today()
    database = Database(desk.server.database_url)
    with database.write() as session:
        session.add(
            Target(
                organisation_id=1, baseline_on=day - dt.timedelta(days=30), baseline_milligrams=10_000_000,
                target_on=dt.date(day.year + 4, 12, 31), reduction_percent=20.0,
            )
        )  # fmt: skip
    database.dispose()
    return desk


def type_into(page: Page, name: str, text: str, form: str = "") -> None:
    field = page.locator(f"{form} [name={name}]")
    tab_to(page, field)
    page.keyboard.type(text)


def test_a_measure_is_proposed_decided_and_carried_out_by_keyboard_alone(
    chromium: Browser, watched: Watched, desk: Desk
) -> None:
    watched.expect("status of 400")
    page = desk.page
    desk.open("/plan")
    tab_to(page, page.locator("main a[href='/plan/new']"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/plan/new$"))
    type_into(page, "title", "Cykla de sista sex kilometrarna")
    type_into(page, "kg", "a lot")
    page.keyboard.press("Enter")
    expect(page.locator("#kg")).to_have_attribute("aria-invalid", "true")
    tab_to(page, page.locator("#kg"))
    page.keyboard.press("Control+A")
    page.keyboard.type("45,2")
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_be_visible()
    type_into(page, "owner", COORDINATOR)
    tab_to(page, page.locator("#deadline"))
    page.locator("#deadline").fill(f"{dt.date.today().year + 2}-03-31")
    tab_to(page, page.locator("form[action*='/decide'] button"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2, name="Hur det går")).to_be_visible()
    type_into(page, "words", "Cyklarna är beställda.")
    tab_to(page, page.locator("form[action*='/comments'] button"))
    page.keyboard.press("Enter")
    expect(page.locator(".comments")).to_contain_text("Cyklarna är beställda.")
    item = page.url.partition("?")[0]
    desk.open("/plan")
    # Of one employee's 10 kg a week, in the 45 working weeks that a year has more or less: a tenth.
    expect(page.locator("#sum h2")).to_contain_text(re.compile(r"Beslutat: (9,[6-9]|10,[0-4])"))
    expect(page.locator("#chart-plan")).to_have_count(1)
    expect(page.locator(".flag:not(.done)")).to_have_count(1)
    page.goto(item)
    tab_to(page, page.locator("button[value=done]"))
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_be_visible()
    desk.open("/plan")
    expect(page.locator(".flag.done")).to_have_count(1)
    see_ones_own_on_a_phone(chromium, watched, desk)


def see_ones_own_on_a_phone(chromium: Browser, watched: Watched, desk: Desk) -> None:
    """Who owns a measure and coordinates nothing sees theirs alone, and nothing leads to what they may not see."""
    database = Database(desk.server.database_url)
    with database.write() as session:
        [coordinator] = session.exec(select(Member)).all()
        coordinator.roles = ["employee"]
        session.add(coordinator)
    database.dispose()
    phone = watched.open(chromium, **PHONE).new_page()
    phone.context.add_cookies(desk.page.context.cookies())
    phone.goto(f"{desk.server.url}/plan/mine")
    phone.get_by_role("link", name="Cykla de sista sex kilometrarna").first.tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Cykla de sista sex kilometrarna")
    for link in phone.locator("a[href^='/']").all():
        path = link.get_attribute("href") or ""
        assert phone.request.get(desk.server.url + path).status == 200, path

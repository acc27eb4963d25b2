"""Explanations, comparisons, month and year on the phone, in a real Chromium with the network cut."""

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import select

from app.database import Database
from app.diary.models import Trip
from app.organisations.models import Member
from tests.support.days import today
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.people import Device, get_owner, mutation, trip

pytestmark = pytest.mark.browser

# The store is read by the page itself, beside the app: what it says is what the screens must add up to.
SUMS = """async ({account, from, to}) => {
  const open = indexedDB.open(`cero-${account}`);
  const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = fail; });
  const range = IDBKeyRange.bound(from, to);
  const ask = db.transaction("trip").objectStore("trip").index("date").getAll(range);
  const rows = await new Promise(done => { ask.onsuccess = () => done(ask.result); });
  db.close();
  const sums = { trips: rows.length, metres: 0, milligrams: 0, active_seconds: 0 };
  for (const row of rows) for (const key of ["metres", "milligrams", "active_seconds"])
    sums[key] += row.server.computed[key] ?? 0;
  return sums;
}"""
# How far the button to save is from the figures, in every frame since they appeared.
GAPS = """() => {
  globalThis.gaps = [];
  const look = () => {
    const figures = document.querySelector("[data-testid=figures]");
    const save = document.querySelector("[data-testid=save-trip]");
    if (figures !== null && save !== null)
      globalThis.gaps.push(Math.round(save.getBoundingClientRect().top - figures.getBoundingClientRect().top));
    requestAnimationFrame(look);
  };
  look();
}"""
FOCUSED = "() => document.activeElement?.outerHTML.slice(0, 300) ?? ''"


MODES = (
    *("walk", "bicycle", "e_bike", "e_scooter", "moped", "motorcycle", "car", "taxi"),
    *("bus", "coach", "tram", "metro", "commuter_train", "train", "ferry", "flight"),
)


@pytest.fixture
def pocket(chromium: Browser, watched: Watched) -> BrowserContext:
    """An employee's phone."""
    return watched.open(chromium, **PHONE)


@pytest.fixture
def phone(pocket: BrowserContext, office: Office) -> Page:
    """The employee's diary, open and offline from now on."""
    phone = settle(pocket.new_page(), office.link(office.ids.employee_id))
    pocket.set_offline(True)
    return phone


def account(phone: Page) -> str:
    """Return whose database is open on the phone."""
    names: list[str] = phone.evaluate("async () => (await indexedDB.databases()).map(one => one.name)")
    [name] = [name for name in names if name.startswith("cero-") and name != "cero-device"]
    return name.removeprefix("cero-")


def km(metres: int) -> str:
    """Write kilometres as the phone does in Swedish."""
    return swedish(metres / 1000, 1 if metres < 100_000 else 0) + " km"


def kg(milligrams: int) -> str:
    """Write kilograms as the phone does in Swedish."""
    return swedish(milligrams / 1e6, 1 if milligrams < 10_000_000 else 0) + " kg"


def swedish(value: float, digits: int) -> str:
    # Halves go up, as on the phone; Python's own round() sends them to the even neighbour.
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    text = f"{rounded:,}".replace(",", " ").replace(".", ",")
    return re.sub(r",0$", "", text)


def shown(phone: Page, test_id: str) -> str:
    """Return the words of an element, with plain spaces."""
    return " ".join(phone.get_by_test_id(test_id).inner_text().split())


def expect_sums(text: str, sums: dict[str, int]) -> None:
    minutes = f"{swedish(sums['active_seconds'] / 60, 0)} min"
    for figure in (km(sums["metres"]), kg(sums["milligrams"]), minutes):
        assert figure in text.replace("−", "-"), f"{figure!r} is not in {text!r}"


def new_trip(phone: Page, office: Office, mode: str, kilometres: str) -> None:
    """Type a trip without saving it; what was left in the form before is forgotten."""
    phone.evaluate("localStorage.clear()")
    phone.goto(f"{office.server.url}/new")
    if not phone.get_by_test_id(f"mode-{mode}").is_visible():
        phone.get_by_test_id("mode-more").tap()
    phone.get_by_test_id(f"mode-{mode}").tap()
    phone.get_by_test_id("distance-0").fill(kilometres)
    expect(phone.get_by_test_id("explain")).to_be_visible()


def test_no_month_shows_other_sums_than_its_trips_have(phone: Page, office: Office) -> None:
    today = dt.date.fromisoformat(phone.evaluate("new Date().toLocaleDateString('sv-SE')"))
    first = today.replace(day=1)
    before = (first - dt.timedelta(days=1)).replace(day=1)
    seen = 0
    for month in (first, before):
        last = (month + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
        phone.goto(f"{office.server.url}/trips/month?month={month:%Y-%m}")
        expect(phone.get_by_test_id("month")).to_have_attribute("data-month", f"{month:%Y-%m}")
        expect(phone.locator("table.calendar")).to_be_visible()
        given = {"account": account(phone), "from": month.isoformat(), "to": last.isoformat()}
        sums = phone.evaluate(SUMS, given)
        seen += sums["trips"]
        if sums["trips"]:
            expect_sums(shown(phone, "sums"), sums)
        for row in phone.get_by_test_id("week-sums").all():
            monday = dt.date.fromisoformat(row.get_attribute("data-monday") or "")
            week = {**given, "from": monday.isoformat(), "to": (monday + dt.timedelta(days=6)).isoformat()}
            text = " ".join(row.inner_text().split())
            sums = phone.evaluate(SUMS, week)
            if sums["trips"]:
                expect_sums(text, sums)
            else:
                assert "inget loggat" in text
    assert seen


def test_no_year_shows_other_sums_than_its_trips_have(pocket: BrowserContext, office: Office) -> None:
    # A trip of today, so that the year has one on its first day, too.
    day = today()
    database = Database(office.server.database_url)
    device = Device(database, get_owner(database, office.ids.organisation_id, office.ids.employee_id, day))
    device.send(mutation(trip(day, [{"mode": "bicycle", "metres": 3_000}, {"mode": "car", "metres": 8_000}])))
    phone = settle(pocket.new_page(), office.link(office.ids.employee_id))
    pocket.set_offline(True)
    year = phone.evaluate("new Date().getFullYear()")
    phone.goto(f"{office.server.url}/me/year")
    expect(phone.get_by_test_id("sums")).to_be_visible()
    given = {"account": account(phone), "from": f"{year}-01-01", "to": f"{year}-12-31"}
    whole = phone.evaluate(SUMS, given)
    assert whole["trips"] > 0
    expect_sums(shown(phone, "sums"), whole)
    phone.get_by_test_id("as-table").click()
    rows = phone.locator("tr[data-key]").all()
    assert rows
    trips = 0
    for row in rows:
        month = row.get_attribute("data-key")
        sums = phone.evaluate(SUMS, {**given, "from": f"{month}-01", "to": f"{month}-31"})
        trips += sums["trips"]
        expect_sums(" ".join(row.inner_text().split()), sums)
    assert trips == whole["trips"]
    expect(phone.locator("svg.bars")).to_have_attribute("aria-label", re.compile(r"^Utsläpp per månad\. Mest i \w+"))
    monday = day - dt.timedelta(days=day.weekday())
    dates = [row["date"] for row in (*office.trips_of_employee(), *office.avoided_of_employee())]
    compared = any(each < monday and each.isocalendar().year == year for each in dates)
    said = "målbanan är nu vid" if compared else "när den första hela veckan är loggad"
    expect(phone.get_by_test_id("path")).to_contain_text(said)
    phone.get_by_test_id("how").click()
    expect(phone.get_by_test_id("year")).to_contain_text("källa till hjul")


def test_no_number_is_without_its_explanation(phone: Page, office: Office) -> None:
    for mode in MODES:
        new_trip(phone, office, mode, "12,5")
        typed = " ".join(phone.get_by_test_id("figures").inner_text().split())
        assert re.search(r"^25 km .*kg .*kr", typed), f"{mode}: {typed}"
        assert ("min aktiv" in typed) == (mode in ("walk", "bicycle", "e_bike")), f"{mode}: {typed}"
        phone.get_by_test_id("explain").tap()
        leg = phone.get_by_test_id("explained-leg")
        expect(leg).to_have_count(1)
        text = " ".join(leg.inner_text().split())
        assert "12,5 km" in text
        for heading in ("Utsläpp", "Faktor", "Systemgräns", "Kostnad", "Rörelse"):
            assert heading in text, f"{mode}: {heading} is missing in {text!r}"
        if "– kg" in text:
            assert "Ingen säker faktor" in text, text
        else:
            assert re.search(r"per (fordons|person)-km|Inget bränsle", text), text
        if "– kr" in text:
            assert "Okänd:" in text, text
        else:
            assert re.search(r"kr per km .* gäller från", text), text
        phone.keyboard.press("Escape")
        expect(leg).to_have_count(0)


@pytest.mark.parametrize(
    ("locale", "note", "source", "foreign"),
    [
        ("sv-SE", "räknas som bensin", "beräkningsmetoden på klimatresa.se", "counted as petrol"),
        ("en-GB", "counted as petrol", "successor of klimatsmartsemester.se", "räknas som bensin"),
    ],
)
def test_no_factor_is_explained_in_another_language_than_the_phones(
    chromium: Browser, watched: Watched, office: Office, locale: str, note: str, source: str, foreign: str
) -> None:
    phone = watched.open(chromium, **{**PHONE, "locale": locale}).new_page()
    phone.goto(office.link(office.ids.employee_id))
    expect(phone.get_by_test_id("state-pill")).to_have_text(re.compile("allt sparat|all saved"))
    new_trip(phone, office, "car", "7.5")
    # The form proposes the fuel of the last drive, if there was one lately; the note is about a fuel that nobody told.
    phone.get_by_test_id("fuel-0").select_option("")
    phone.get_by_test_id("explain").tap()
    expect(phone.get_by_test_id("explained-leg")).to_contain_text(note)
    expect(phone.get_by_test_id("explained-leg")).to_contain_text(source)
    phone.goto(f"{office.server.url}/me/factors")
    factors = phone.locator(".factors").first
    expect(factors).to_contain_text(source)
    expect(factors).not_to_contain_text(foreign)
    expect(phone.locator(".factors [lang=en]")).to_have_count(0)


def test_nobody_is_advised_to_do_what_they_already_do(phone: Page, office: Office) -> None:
    for mode in ("walk", "bicycle", "e_bike", "bus", "train", "ferry"):
        new_trip(phone, office, mode, "7,5")
        expect(phone.get_by_test_id("instead")).to_have_count(0)
    new_trip(phone, office, "car", "7,5")
    expect(phone.get_by_test_id("instead")).to_have_text(re.compile(r"^Med .*cykel: 0\skg i stället för .* rörelse\.$"))
    phone.get_by_role("button", name="Fler", exact=True).tap()
    expect(phone.get_by_test_id("instead")).to_have_count(0)
    new_trip(phone, office, "car", "95")
    expect(phone.get_by_test_id("instead")).not_to_contain_text("cykel")


def test_the_button_to_save_never_moves_after_the_figures_are_there(phone: Page, office: Office) -> None:
    phone.context.new_cdp_session(phone).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    phone.add_init_script(f"addEventListener('DOMContentLoaded', {GAPS})")
    new_trip(phone, office, "car", "7,5")
    expect(phone.get_by_test_id("instead")).to_be_visible()
    assert len(set(phone.evaluate("gaps"))) == 1
    phone.get_by_test_id("save-trip").tap()
    expect(phone.get_by_test_id("save-trip")).to_have_count(0)
    phone.goto(f"{office.server.url}/trips")
    newest = phone.get_by_test_id("trip-row").first.get_attribute("data-id")
    phone.goto(f"{office.server.url}/trips/{newest}/edit")
    expect(phone.get_by_test_id("instead")).to_be_visible()
    phone.wait_for_timeout(500)
    assert len(set(phone.evaluate("gaps"))) == 1


def test_no_recomputed_trip_hides_on_the_phone_what_it_was_before(phone: Page, office: Office) -> None:
    day = dt.date.fromisoformat(phone.evaluate("new Date().toLocaleDateString('sv-SE')"))
    database = Database(office.server.database_url)
    device = Device(database, get_owner(database, office.ids.organisation_id, office.ids.employee_id, day))
    bus = mutation(trip(day, [{"mode": "bus", "metres": 10_000}]))
    device.send(bus)
    before = str(device.rows[bus["id"]]["computed"]["milligrams"])
    office.server.command("factors", "choose", "desnz_2026", "--from", str(day))
    office.server.command("factors", "recompute", "--from", str(day), "--to", str(day), "--include-rounds")
    device.pull()
    computed = device.rows[bus["id"]]["computed"]
    phone.context.set_offline(False)
    phone.goto(f"{office.server.url}/trips/{bus['id']}")
    expect(phone.get_by_test_id("figures")).to_be_visible()
    phone.context.set_offline(True)
    phone.reload()
    now = str(computed["milligrams"])
    assert now != before
    expect(phone.get_by_test_id("figures")).to_have_attribute("data-milligrams", now)
    phone.get_by_test_id("explain").tap()
    assert f"Före: {kg(int(before))}. Nu: {kg(int(now))}." in shown(phone, "earlier")
    [leg] = computed["earlier"]["legs"]
    assert f"{leg['factor_key']} (omkring 2022)" in shown(phone, "earlier-leg")
    phone.keyboard.press("Escape")
    phone.get_by_test_id("edit-trip").tap()
    expect(phone.get_by_test_id("figures")).to_have_attribute("data-milligrams", now)
    phone.get_by_test_id("distance-0").fill("99,9")
    expect(phone.get_by_test_id("figures")).not_to_have_attribute("data-milligrams", now)
    phone.get_by_test_id("explain").tap()
    expect(phone.get_by_test_id("explained-leg").first).to_be_visible()
    expect(phone.get_by_test_id("earlier")).to_have_count(0)


def test_nobody_needs_a_finger_for_the_month_and_its_explanations(phone: Page, office: Office) -> None:
    phone.goto(f"{office.server.url}/trips/month")
    expect(phone.locator("table.calendar")).to_be_visible()
    name = phone.locator(".turning h2").inner_text()
    tab_to(phone, "Förra månaden")
    phone.keyboard.press("Enter")
    expect(phone.locator(".turning h2")).not_to_have_text(name)
    expect(phone.locator("table.calendar")).to_be_visible()
    tab_to(phone, "data-date")
    phone.keyboard.press("Enter")
    expect(phone.get_by_test_id("day")).to_be_visible()
    phone.keyboard.press("Escape")
    expect(phone.get_by_test_id("day")).to_have_count(0)
    assert "data-date" in phone.evaluate(FOCUSED)
    tab_to(phone, "as-table")
    phone.keyboard.press("Enter")
    expect(phone.locator("tr[data-key]").first).to_be_visible()

    phone.locator("[data-testid=month-day]:has(.m-public, .m-active)").first.focus()
    phone.keyboard.press("Enter")
    tab_to(phone, "day-trip")
    phone.keyboard.press("Enter")
    expect(phone.get_by_test_id("journey")).to_be_visible()
    expect(phone.get_by_test_id("explain")).to_be_visible()
    tab_to(phone, 'data-testid="explain"')
    phone.keyboard.press("Enter")
    expect(phone.get_by_test_id("explained-leg").first).to_be_visible()
    phone.keyboard.press("Escape")
    expect(phone.get_by_test_id("explained-leg")).to_have_count(0)
    assert 'data-testid="explain"' in phone.evaluate(FOCUSED)


def tab_to(phone: Page, wanted: str) -> None:
    """Press Tab until the focus is on an element whose tag holds `wanted`."""
    for _ in range(80):
        phone.keyboard.press("Tab")
        if wanted in phone.evaluate(FOCUSED):
            return
    raise AssertionError(f"the Tab key never comes to {wanted!r}")


def test_an_empty_month_and_year_never_stand_there_with_zeros(office: Office, pocket: BrowserContext) -> None:
    phone = pocket.new_page()
    phone.goto(office.link(newcomer(office)))
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    for path in ("/trips/month", "/me/year"):
        phone.goto(f"{office.server.url}{path}")
        expect(phone.get_by_test_id("teach").get_by_role("link")).to_have_attribute("href", "/new")
        assert not re.search(r"\d\s(kg|kr|km)", phone.locator("main").inner_text())


def newcomer(office: Office) -> int:
    """Return the id of somebody who has logged nothing yet."""
    member, trip = Member.__table__, Trip.__table__
    with Database(office.server.database_url).read() as session:
        found = session.execute(
            select(member.c.member_id)
            .where(member.c.organisation_id == office.ids.organisation_id)
            .where(member.c.member_id.not_in(select(trip.c.member_id)))
            .order_by(member.c.member_id)
        ).scalars()
        return next(iter(found))

"""A coordinator takes in a ledger, its columns chosen and its preview looked at, without a line of script."""

from playwright.sync_api import Browser, expect

from app.accounts.commands import sign_in_address
from app.database import Database
from app.organisations.models import Member
from tests.support.ledgers import as_file
from tests.support.pages import DESKTOP, Watched
from tests.support.people import make_workplace
from tests.support.server import LiveServer
from tests.support.web import sign_in_token

ROWS = as_file("Dag;Hur långt;Var", "2026-03-02;8,4;Kansli", "2026-03-03;två;Kansli", "2026-03-04;1,6;Kansli")


def test_a_ledger_comes_in_without_scripts(chromium: Browser, watched: Watched, live_server: LiveServer) -> None:
    watched.expect("status of 400")
    database = Database(live_server.database_url)
    workplace = make_workplace(database, "Karin Lind")
    with database.write() as session:
        key = (workplace.organisation_id, workplace.member_ids[0])
        session.get_one(Member, key).roles = ["employee", "coordinator"]
    address = sign_in_address(sign_in_token(database, workplace), live_server.url)
    database.dispose()
    context = watched.open(chromium, **DESKTOP | {"java_script_enabled": False})
    page = context.new_page()
    page.goto(address)
    page.locator("main button[type=submit], .door button").first.click()
    page.goto(f"{live_server.url}/measure")
    page.get_by_role("link", name="Underlag").click()
    page.get_by_role("link", name="Läs in ett underlag").first.click()
    page.locator("#file").set_input_files([{"name": "mars.csv", "mimeType": "text/csv", "buffer": ROWS}])
    page.get_by_role("button", name="Titta på filen").click()
    expect(page.locator("#trouble")).to_contain_text("Sträcka")
    page.locator("#column-distance").select_option(label="Hur långt")
    page.locator("#column-department").select_option(label="Var")
    page.locator("#distance").select_option("mil")
    page.get_by_role("button", name="Visa med de här kolumnerna").click()
    bad = page.locator("#bad tbody tr")
    expect(bad).to_have_count(1)
    expect(bad).to_contain_text("två")
    expect(page.locator("#summary tbody").first).to_contain_text("100\u00a0km")
    page.get_by_role("button", name="Läs in 2 rader").click()
    expect(page.locator("#refused")).to_be_visible()
    page.locator("#good_only").check()
    page.get_by_role("button", name="Läs in 2 rader").click()
    expect(page.get_by_role("status")).to_contain_text("Filen är inläst")
    expect(page.locator("#imports li")).to_contain_text("mars 2026")
    page.get_by_role("button", name="Ta tillbaka").click()
    expect(page.get_by_role("status")).to_contain_text("Filen är borttagen")
    expect(page.locator("#imports li")).to_have_count(0)
    context.close()

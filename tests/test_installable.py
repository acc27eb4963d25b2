"""The app can be put on a home screen: Chromium finds nothing missing, it starts without the server, and never changes by itself.

Lighthouse has no such category any more, so DevTools are asked directly and the manifest is held against the files it names.
"""

import json
import re
import shutil
import struct
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parent.parent
MARK = '<meta name="build-of-test" content="second">'


@pytest.fixture
def office(demo_data: Path, tmp_path: Path, make_server: Callable[..., LiveServer]) -> Office:
    """A server that runs on a copy of the program, so that a test may put another build into it."""
    shutil.copytree(demo_data, tmp_path / "data")
    program = tmp_path / "program"
    # Python writes what it compiled beside, and renames it: another test process may do so right now.
    partial = shutil.ignore_patterns("*.pyc.*")
    shutil.copytree(ROOT / "app", program / "app", ignore=partial)
    shutil.copytree(ROOT / "migrations", program / "migrations", ignore=partial)
    shutil.copy(ROOT / "alembic.ini", program)
    return Office.of(make_server(tmp_path / "data", fresh=True, PYTHONPATH=str(program)).start())


@pytest.fixture
def pocket(chromium: Browser, watched: Watched) -> BrowserContext:
    return watched.open(chromium, **PHONE)


@pytest.fixture
def phone(pocket: BrowserContext, office: Office) -> Page:
    """A phone that is signed in and whose worker answers for the page."""
    return settle(pocket.new_page(), office.link(office.ids.employee_id))


def manifest_of(office: Office) -> dict[str, Any]:
    shell = read(office, "/").decode()
    address = re.search(r'<link[^>]+rel="manifest"[^>]+href="([^"]+)"', shell)
    assert address, "the shell names no manifest"
    manifest: dict[str, Any] = json.loads(read(office, address[1]))
    return manifest


def read(office: Office, path: str) -> bytes:
    with urllib.request.urlopen(office.server.url + path) as answer:
        assert answer.status == 200
        return bytes(answer.read())


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the header of a PNG tells them."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n"), "not a PNG"
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def test_no_icon_screenshot_or_shortcut_of_the_manifest_is_missing_or_of_another_size(office: Office) -> None:
    manifest = manifest_of(office)
    assert (manifest["id"], manifest["start_url"], manifest["scope"]) == ("/", "/", "/")
    assert manifest["name"]
    assert len(manifest["short_name"]) <= 12, "a home screen cuts longer names"
    assert manifest["display"] == "standalone"
    assert re.fullmatch("#[0-9a-f]{6}", manifest["theme_color"])
    assert re.fullmatch("#[0-9a-f]{6}", manifest["background_color"])
    pictures = [*manifest["icons"], *manifest["screenshots"]]
    pictures += [icon for shortcut in manifest["shortcuts"] for icon in shortcut["icons"]]
    for picture in pictures:
        width, height = picture_size(read(office, picture["src"]))
        assert picture["sizes"] == f"{width}x{height}", picture["src"]
    icons = {(icon["sizes"], icon.get("purpose", "any")) for icon in manifest["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("192x192", "maskable"), ("512x512", "maskable")} <= icons
    assert {shot["form_factor"] for shot in manifest["screenshots"]} == {"narrow", "wide"}
    assert all(shot["label"] for shot in manifest["screenshots"])
    for shot in manifest["screenshots"]:
        width, height = (int(side) for side in shot["sizes"].split("x"))
        assert min(width, height) >= 320, "Chromium leaves out smaller ones"
        assert max(width, height) <= 3840, "and larger ones"
        assert max(width, height) <= 2.3 * min(width, height), "and narrower ones"


def test_no_shortcut_leads_nowhere(office: Office, phone: Page) -> None:
    shortcuts = manifest_of(office)["shortcuts"]
    assert "/?log=usual" in {shortcut["url"] for shortcut in shortcuts}
    for shortcut in shortcuts:
        assert shortcut["name"]
        phone.goto(office.server.url + shortcut["url"])
        expect(phone.get_by_role("heading", level=1)).to_be_visible()
    phone.goto(f"{office.server.url}/?log=usual")
    expect(phone.get_by_test_id("log-usual-both")).to_be_focused()


def test_the_browser_finds_nothing_that_forbids_to_install(phone: Page) -> None:
    tools = phone.context.new_cdp_session(phone)
    assert tools.send("Page.getAppManifest")["errors"] == []
    problems = tools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A context of a test is an incognito window, which cannot install anything at all.
    assert [problem for problem in problems if problem["errorId"] != "in-incognito"] == []
    tools.detach()


def test_an_iphone_finds_its_icon_and_its_title(office: Office) -> None:
    shell = read(office, "/").decode()
    icon = re.search(r'<link[^>]+rel="apple-touch-icon"[^>]+href="([^"]+)"', shell)
    assert icon, "Safari reads no maskable icon"
    assert picture_size(read(office, icon[1])) == (180, 180)


def test_the_start_address_answers_with_no_server_from_a_controlled_page(office: Office, phone: Page) -> None:
    start = manifest_of(office)["start_url"]
    office.server.stop()
    answer = phone.goto(office.server.url + start)
    assert answer
    assert answer.status == 200
    assert answer.from_service_worker
    assert phone.evaluate("navigator.serviceWorker.controller !== null")
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()


def put_another_build(office: Office) -> None:
    """Change the shell of the copied program, and its revision in the worker, as a new release does."""
    dist = Path(office.server.environment["PYTHONPATH"]) / "app" / "web" / "dist"
    shell, worker = dist / "index.html", dist / "sw.js"
    shell.write_text(shell.read_text().replace("</head>", f"{MARK}</head>"))
    changed, count = re.subn(
        r'("revision":")[0-9a-f]{32}(","url":"index\.html")', rf"\g<1>{'f' * 32}\g<2>", worker.read_text()
    )
    assert count == 1, "the worker does not name index.html with its revision"
    worker.write_text(changed)
    # A server serves the build that it began with.
    office.server.stop()
    office.server.start()


def test_a_new_version_never_takes_over_before_the_person_says_so(office: Office, phone: Page) -> None:
    mark = phone.locator("meta[name=build-of-test]")
    put_another_build(office)
    phone.goto(f"{office.server.url}/new")
    phone.get_by_test_id("mode-bicycle").tap()
    phone.get_by_test_id("distance-0").fill("2,5")
    expect(phone.get_by_test_id("state-pill")).to_have_text("ny version")
    expect(phone.get_by_test_id("distance-0")).to_have_value("2,5")
    phone.goto(f"{office.server.url}/")
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()
    expect(mark).to_have_count(0)
    phone.get_by_test_id("state-pill").tap()
    phone.get_by_role("button", name="Byt till nya versionen").tap()
    expect(mark).to_have_count(1)
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    office.server.stop()
    phone.goto(f"{office.server.url}/")
    expect(mark).to_have_count(1)

"""Swedish and English are equals: no screen shows a word of the other language, and the device decides which one it is."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po
from playwright.sync_api import Browser, expect
from sqlalchemy import select

from app.database import Database
from app.diary.models import Usual
from app.measurement.models import Round
from app.organisations.models import Department, Member
from app.plan.models import PlanItem
from app.web.translations import LOCALE
from tests.support.handset import LOCALES, open_phone
from tests.support.looking import Seen, told
from tests.support.office import Office
from tests.support.own_organisation import DATA
from tests.support.pages import Watched

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parent.parent
PHONE = ROOT / "pwa" / "src"
PLACES = ROOT / "app" / "web" / "dist" / "places"
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`([^`]*)`')
WORD = re.compile(r"[^\W\d_]{3,}")
SWEDISH = re.compile("[åäöÅÄÖ]")
# A piece of a sentence that is put together is looked for only where it is long enough to be no coincidence.
TELLING = 10

WALKS = [
    pytest.param(walk, language, marks=[pytest.mark.xdist_group(f"{walk}-{language}"), pytest.mark.lasts(10)])
    for walk in ("office", "own")
    for language in ("sv", "en")
]
OTHER = {"sv": "en", "en": "sv"}


def phones_texts(language: str) -> Iterator[str]:
    """Yield every text of the phone's catalogue; of one that is put together, its pieces."""
    for path in PHONE.rglob(f"words.{language}.ts"):
        lines = [line for line in path.read_text().splitlines() if not line.startswith("import ")]
        for whole, template in LITERAL.findall("\n".join(lines)):
            yield from (re.split(r"\$\{[^}]*\}", template) if template else [whole])


def servers_texts(language: str) -> Iterator[str]:
    """Yield every message of the server's pages in a language; of one with placeholders, its pieces."""
    with (LOCALE / "sv" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        catalogue = read_po(file, locale="sv")
    for message in catalogue:
        texts = message.id if language == "en" else message.string
        for text in [texts] if isinstance(texts, str) else texts:
            yield from re.split(r"%\(\w+\)s|<[^>]+>", text)


def texts_of(language: str) -> set[str]:
    """Return what is said in this language alone."""
    mine, other = (
        {" ".join(text.split()) for text in (*phones_texts(which), *servers_texts(which)) if WORD.search(text)}
        for which in (language, OTHER[language])
    )
    return mine - other


def data_of(office: Office, home: dict[str, Any]) -> list[str]:
    """Return what comes with data and stays as it is, the longest first: people, departments, rounds, usuals, towns,
    sources.

    Parameters:
        home: the answer of `GET /api/home`; what it carries in both languages is left out.
    """

    def strings(value: Any) -> Iterator[str]:
        if isinstance(value, str) and " " in value:
            yield value
        elif isinstance(value, dict):
            yield from (text for key, each in value.items() if key not in OTHER for text in strings(each))
        elif isinstance(value, list):
            yield from (text for each in value for text in strings(each))

    with Database(office.server.database_url).read() as session:
        every = select(Member.name).union(select(Department.name), select(Round.name))
        names = session.execute(every).scalars().all()
        plan = [text for item in session.execute(select(PlanItem)).scalars() for text in (item.title, item.description)]
        usuals = [fields["name"] for fields in session.execute(select(Usual.__table__.c.fields)).scalars()]
    places = [field for path in PLACES.iterdir() for field in re.split(r"[\t\n]", path.read_text())]
    return sorted(
        {*names, *plan, *usuals, *filter(SWEDISH.search, places), *strings(home)} - {""}, key=len, reverse=True
    )


def own_words(seen: dict[str, Seen], data: list[str]) -> dict[str, list[str]]:
    """Return what each screen says without what comes with data."""
    said = {screen: [" ".join(text.split()) for text in one.words] for screen, one in seen.items()}
    everything = "\n".join(text for texts in said.values() for text in texts)
    there = [" ".join(name.split()) for name in data if name in everything]
    for texts in said.values():
        for name in there:
            texts[:] = [text.replace(name, "") for text in texts]
    return said


@pytest.fixture
def said(
    look_at: Callable[[str, str], dict[str, Seen]], request: pytest.FixtureRequest, walk: str, language: str
) -> dict[str, list[str]]:
    """What every screen says in a language, in its own words."""
    seen = look_at(walk, language)
    if walk == "own":
        return own_words(seen, sorted(DATA, key=len, reverse=True))
    chromium, watched, office = (request.getfixturevalue(name) for name in ("chromium", "watched", "office"))
    phone = open_phone(chromium, watched, office, office.ids.employee_id, language)
    home = json.loads(phone.page.request.get(f"{office.server.url}/api/home").text())
    return own_words(seen, data_of(office, home))


@pytest.mark.parametrize(("walk", "language"), WALKS)
def test_no_screen_shows_a_word_of_the_other_language(said: dict[str, list[str]], walk: str, language: str) -> None:
    foreign = texts_of(OTHER[language])
    assert len(foreign) > 500
    pieces = [text for text in foreign if len(text) >= TELLING]
    found: dict[str, list[str]] = {}
    for screen, texts in said.items():
        found[screen] = [text for text in texts if text in foreign]
        found[screen] += [f"“{piece}” in “{text}”" for text in texts for piece in pieces if piece in text != piece]
    assert not any(found.values()), told(found)


@pytest.mark.parametrize(("walk", "language"), WALKS[1::2])
def test_no_english_screen_has_a_swedish_letter_but_in_names(
    said: dict[str, list[str]], walk: str, language: str
) -> None:
    found = {screen: [text for text in texts if SWEDISH.search(text)] for screen, texts in said.items()}
    assert not any(found.values()), told(found)


@pytest.mark.parametrize(
    ("locale", "language"), [("sv-SE", "sv"), ("sv-FI", "sv"), ("en-US", "en"), ("de-DE", "en"), ("fi-FI", "en")]
)
def test_the_device_decides_and_phone_and_server_never_disagree(
    chromium: Browser, watched: Watched, office: Office, locale: str, language: str
) -> None:
    watched.expect("401|404")
    page = watched.open(chromium, locale=locale).new_page()
    for path in ("/sign-in", "/nowhere", "/"):
        page.goto(office.server.url + path)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("language", LOCALES)
def test_a_choice_outlives_a_restart_and_changes_what_is_read_aloud(
    chromium: Browser, watched: Watched, office: Office, language: str
) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id, language)
    other = OTHER[language]
    phone.open("/me")
    heading = phone.page.locator("h1").inner_text()
    phone.page.get_by_test_id("language").select_option(other)
    expect(phone.page.locator("h1")).not_to_have_text(heading)
    for path in ("/me", "/"):
        phone.open(path)
        expect(phone.page.locator("html")).to_have_attribute("lang", other)
    phone.open("/me")
    phone.page.get_by_test_id("language").select_option("")
    expect(phone.page.locator("html")).to_have_attribute("lang", language)
    expect(phone.page.locator("h1")).to_have_text(heading)

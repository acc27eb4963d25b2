"""The coordinator's overview as a page: who may see it, what it never holds, and how it speaks."""

import datetime as dt
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from fastapi.testclient import TestClient

from app.accounts.service import create_link
from app.database import Database
from app.measurement.rounds import open_round
from app.organisations.models import Member, Organisation, Target
from app.organisations.service import get_member
from app.web import pages
from tests.support.days import today
from tests.support.departments import WEEK, Offices, make_offices, this_monday
from tests.support.web import open_web

MONDAY = this_monday()
LAST = MONDAY - 2 * WEEK
"""A week that is closed on any day of this one."""


@pytest.fixture
def offices(database: Database) -> Offices:
    return make_offices(database, Kansli=9, Kultur=4, Skola=7, Teknik=8)


@pytest.fixture
def web(offices: Offices) -> Iterator[TestClient]:
    with open_web(offices.database) as client:
        yield client


def sign_in(web: TestClient, offices: Offices, member_id: int | None = None) -> None:
    with offices.database.write() as session:
        member = get_member(session, offices.organisation_id, member_id or offices.coordinator_id)
        assert member
        token = create_link(session, member, dt.datetime.now(dt.UTC), dt.timedelta(hours=1))
    web.cookies.clear()
    assert web.post(f"/sign-in/{token}", follow_redirects=False).status_code == 303


def change(offices: Offices, model: type, key: object, **values: object) -> None:
    with offices.database.write() as session:
        row = session.get(model, key)
        for name, value in values.items():
            setattr(row, name, value)
        session.add(row)


def text_of(html: str) -> str:
    """Return what a person reads, with plain spaces."""

    class Words(HTMLParser):
        found = ""

        def handle_data(self, data: str) -> None:
            self.found += data

    words = Words()
    words.feed(html)
    return " ".join(words.found.split())


def test_anonymous_sees_nothing_and_is_told_how_to_sign_in(web: TestClient, offices: Offices) -> None:
    offices.record_all(MONDAY, Kansli=9)
    answer = web.get("/dashboard", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"], answer.text) == (303, "/sign-in", "")
    assert "Provkommun" not in web.get("/dashboard").text


def test_an_employee_is_told_the_same_as_of_an_unknown_page(web: TestClient, offices: Offices) -> None:
    sign_in(web, offices, offices.people["Kansli"][1])
    for path in ("/dashboard", "/dashboard/stream"):
        answer, unknown = web.get(path), web.get("/nowhere")
        assert (answer.status_code, answer.text) == (404, unknown.text)


def test_a_manager_sees_it_as_well(web: TestClient, offices: Offices) -> None:
    manager = offices.people["Skola"][0]
    change(offices, Member, (offices.organisation_id, manager), roles=["employee", "manager"])
    sign_in(web, offices, manager)
    assert web.get("/dashboard").status_code == 200


def test_nobodys_name_or_trip_is_on_the_page_but_ones_own_name(web: TestClient, offices: Offices) -> None:
    offices.record_all(LAST, Kansli=9, Kultur=4, Skola=7, Teknik=8)
    offices.release()
    sign_in(web, offices)
    page = web.get("/dashboard").text
    assert set(re.findall(r"(?:Kansli|Kultur|Skola|Teknik) \d", page)) == {"Kansli 0"}


def test_a_small_department_is_neither_alone_nor_named(web: TestClient, offices: Offices) -> None:
    offices.record_all(LAST, Kansli=9, Kultur=4, Skola=7, Teknik=8)
    offices.record_all(LAST - WEEK, Kansli=9, Kultur=4, Skola=7, Teknik=8)
    offices.release()
    sign_in(web, offices)
    words = text_of(web.get("/dashboard").text)
    assert "Teknik" in words
    assert "Kultur" not in words
    assert "Skola" not in words
    assert "2 små enheter visas ihop" in words


def test_below_the_floor_there_is_an_explanation_instead_of_figures(web: TestClient, offices: Offices) -> None:
    offices.record_all(MONDAY, Kansli=5)
    offices.release()
    sign_in(web, offices)
    page = web.get("/dashboard").text
    assert "Siffror visas så snart 6 har loggat resor." in text_of(page)
    assert "data-figure" not in page.replace('id="avoided" data-figure', "")


def test_a_figure_that_few_people_make_is_a_dash_with_its_reason(web: TestClient, offices: Offices) -> None:
    why = "Ett streck betyder att för få personer ligger bakom siffran"
    offices.record_all(MONDAY, [{"mode": "bicycle", "metres": 9_000}], Kansli=9)
    offices.release()
    sign_in(web, offices)
    page = web.get("/dashboard").text
    assert '<dd id="week-kg" data-figure>–</dd>' in page
    assert why in text_of(page)
    offices.record_all(MONDAY, Teknik=8)
    offices.release()
    assert why not in text_of(web.get("/dashboard").text)


def test_a_department_with_a_hostile_name_is_only_text(database: Database) -> None:
    offices = make_offices(database, **{"<img src=x onerror=alert(1)>": 9})
    offices.record_all(LAST, **{"<img src=x onerror=alert(1)>": 9})
    with open_web(database) as web:
        sign_in(web, offices)
        page = web.get("/dashboard").text
    assert "<img" not in page
    assert "&lt;img src=x" in page


def test_the_page_obeys_its_own_security_policy(web: TestClient, offices: Offices) -> None:
    """`style-src 'self'` and `script-src 'self'`: what stands in the page itself would silently not work."""
    offices.record_all(LAST, Kansli=9, Skola=7)
    sign_in(web, offices)
    answer = web.get("/dashboard")
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)", answer.text)
    assert answer.headers["cache-control"] == "no-store"


def test_the_files_that_the_page_names_are_there(web: TestClient, offices: Offices) -> None:
    sign_in(web, offices)
    named = re.findall(r'(?:src|href)="(/(?:assets|icons)/[^"]+)"', web.get("/dashboard").text)
    assert len(named) >= 3
    for path in named:
        assert web.get(path).status_code == 200, path


def test_no_link_of_the_page_is_dead(web: TestClient, offices: Offices) -> None:
    sign_in(web, offices)
    for path in re.findall(r'<a [^>]*href="([^"#][^"]*)"', web.get("/dashboard").text):
        assert web.get(path).status_code == 200, path


def test_without_a_target_it_says_so_and_still_shows_the_weeks(web: TestClient, offices: Offices) -> None:
    for number in (1, 2, 3):
        offices.record_all(MONDAY - number * WEEK, Kansli=9)
    offices.release()
    sign_in(web, offices)
    page = web.get("/dashboard").text
    assert "Det finns inget klimatmål ännu." in text_of(page)
    assert 'id="chart-weeks"' in page
    assert 'id="chart-course"' not in page


def test_the_verdict_is_a_sentence_with_the_figures_in_it(web: TestClient, offices: Offices) -> None:
    """Everybody drives 60 km once a week, then half of it: −50 % against a path that has come 10 % of the way."""
    start, since = MONDAY - 100 * WEEK, today() - 100 * WEEK
    half = [{"mode": "car", "metres": 30_000, "fuel": "petrol", "vehicle_owner": "private"}]
    with offices.database.write() as session:
        open_round(session, offices.organisation_id, "baseline", "Bas", start, 1, over_free_weeks=True)
        open_round(session, offices.organisation_id, "follow_up", "Upp", MONDAY - 10 * WEEK, 1, over_free_weeks=True)
        session.add(
            Target(
                organisation_id=offices.organisation_id, baseline_on=since, baseline_milligrams=10_000_000,
                target_on=since + 1000 * WEEK, reduction_percent=80.0,
            )
        )  # fmt: skip
    everybody = {name: len(people) for name, people in offices.people.items()}
    offices.record_all(start, **everybody)
    for week in (MONDAY - 10 * WEEK, LAST):
        offices.record_all(week, half, **everybody)
    offices.release()
    sign_in(web, offices)
    page = web.get("/dashboard").text
    words = text_of(page)
    assert f"Vi följer planen: −50,0 % sedan {since.year}. Planen för i dag är −8,0 %." in words
    assert 'id="chart-course"' in page
    follow_up = page[page.index('id="follow-up"') :]
    assert "Bil till och från jobbet, km" in follow_up
    assert "▼ −50,0\u00a0%" in follow_up


@pytest.mark.parametrize(("language", "title"), [("sv", "Översikt"), ("en", "Overview")])
def test_the_page_speaks_the_members_language(web: TestClient, offices: Offices, language: str, title: str) -> None:
    change(offices, Member, (offices.organisation_id, offices.coordinator_id), language=language)
    offices.record_all(MONDAY, Kansli=9)
    offices.release()
    sign_in(web, offices)
    answer = web.get("/dashboard", headers={"Accept-Language": "de"})
    assert f'<html lang="{language}">' in answer.text
    assert f"<title>{title} · Provkommun · CERO</title>" in answer.text


def test_a_browsers_wish_wins_over_the_members_language_as_on_the_phone(web: TestClient, offices: Offices) -> None:
    sign_in(web, offices)
    for accepted, language in (("en-GB,en;q=0.9", "en"), ("sv-SE", "sv")):
        answer = web.get("/dashboard", headers={"Accept-Language": accepted})
        assert f'<html lang="{language}">' in answer.text


def test_the_demonstration_says_where_its_people_come_from(web: TestClient, offices: Offices) -> None:
    sign_in(web, offices)
    assert "MTC" not in web.get("/dashboard").text
    change(offices, Organisation, offices.organisation_id, demonstration=True)
    assert "resvaneundersökning 1990" in web.get("/dashboard").text


@pytest.mark.parametrize(
    ("accepted", "words"),
    [("sv-SE,sv;q=0.9,en;q=0.8", "Ny här, eller ingen kod?"), ("en-GB,en;q=0.9", "New here, or no code?"),
     ("fr", "New here, or no code?"), ("", "Ny här, eller ingen kod?"), ("*", "Ny här, eller ingen kod?"),
     ("sv;q=0.1, en;q=0.7", "New here, or no code?"), ("en;q=x", "New here, or no code?")],
)  # fmt: skip
def test_sign_in_speaks_the_browsers_language(web: TestClient, accepted: str, words: str) -> None:
    assert words in web.get("/sign-in", headers={"Accept-Language": accepted}).text


def test_an_expired_link_says_so(web: TestClient) -> None:
    answer = web.get("/sign-in/1.unknown")
    assert answer.status_code == 404
    assert "Länken fungerar inte längre" in answer.text


def test_someone_elses_link_asks_before_it_changes_who_is_signed_in(web: TestClient, offices: Offices) -> None:
    sign_in(web, offices)
    with offices.database.write() as session:
        other = get_member(session, offices.organisation_id, offices.people["Skola"][2])
        assert other
        token = create_link(session, other, dt.datetime.now(dt.UTC), dt.timedelta(hours=1))
    page = web.get(f"/sign-in/{token}", follow_redirects=False)
    assert page.status_code == 200
    assert "Fortsätta som Skola 2?" in page.text
    assert f'<form method="post" action="/sign-in/{token}"' in page.text
    assert web.get("/dashboard").status_code == 200, "still the coordinator"


def test_a_missing_build_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MANIFEST", pages.HERE / "nowhere" / "manifest.json")
    pages.assets.cache_clear()
    with pytest.raises(pages.PagesNotBuilt, match="make pwa"):
        pages.assets()
    pages.assets.cache_clear()

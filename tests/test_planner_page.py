"""The planner on its page: before anything is told, with a told round, with odd questions, and moved by hand in a browser."""

import datetime as dt
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlmodel import Session

from app.accounts.service import open_session
from app.database import Database
from app.measurement.releasing import release_rounds
from app.measurement.rounds import open_round
from app.measures.asking import asked_of
from app.measures.ground import Ground, ground_of
from app.measures.planning import answer
from app.organisations.models import Member, Target
from app.organisations.service import next_ids
from tests.support.desk import ANNA, open_desk
from tests.support.employed import NOW, TODAY, World
from tests.support.looking import complaints, glance, look
from tests.support.office import Office
from tests.support.pages import DESKTOP, Watched

ROUND = dt.date(2026, 11, 2)


def told(database: Database, drivers: int = 60, besides: Sequence[int] = ()) -> World:
    """Return an organisation with a told round of one week: so many drive far, eight go by bus; one person coordinates.

    Parameters:
        besides: km that others drive to work in the week.
    """
    world = World(database, office=drivers + 8 + len(besides))
    for km in besides:
        world.record(world.person("office"), ROUND, km, vehicle_owner="private")
    for number in range(drivers):
        world.record(world.person("office"), ROUND, 150 + 2 * number, vehicle_owner="private")
    for _ in range(8):
        world.record(world.person("office"), ROUND, 150, mode="bus", fuel=None)
    with database.write() as session:
        open_round(session, world.organisation_id, "baseline", "Nuläget", ROUND, 1)
    world.progress()
    release_rounds(database, world.organisation_id, NOW)
    return world


def coordinator(session: Session, world: World) -> str:
    """Return the cookie of somebody new who coordinates."""
    [member_id] = next_ids(session, world.organisation_id, 1)
    session.add(
        Member(
            organisation_id=world.organisation_id, member_id=member_id, department_id=world.departments["office"],
            name="Karin Lind", roles=["employee", "coordinator"],
        )
    )  # fmt: skip
    session.flush()
    return open_session(session, world.organisation_id, member_id, dt.datetime.now(dt.UTC), days=400)[0]


def ground(database: Database, world: World) -> Ground:
    with database.read(world.organisation_id) as session:
        found = ground_of(session, world.organisation_id, TODAY)
    assert found
    return found


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


def test_before_anything_is_told_the_page_says_what_to_do_first(database: Database) -> None:
    with open_desk(database) as desk:
        text = desk.get("/measures/planner")
    assert "Mät först" in text
    assert 'name="percent"' not in text


def test_where_too_few_recorded_to_plan_with_the_page_says_so_and_where_to_go_on(database: Database) -> None:
    world = told(database, drivers=8)
    with open_desk(database) as desk:
        with database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        text = desk.get("/measures/planner")
    assert "För få att planera med" in text
    assert 'href="/measures">Till smörgåsbordet' in text


def test_who_does_not_coordinate_finds_no_planner(database: Database) -> None:
    with open_desk(database) as desk:
        desk.enter(ANNA)
        desk.get("/measures/planner", 404)


def test_the_ground_leaves_out_measures_of_which_nothing_may_be_told(database: Database) -> None:
    world = told(database)
    found = ground(database, world)
    keys = [one.key for one in found.measures]
    assert "telework" in keys
    assert "train_instead_of_flight" not in keys, "nobody flew"
    assert found.offers_at(0).measures == tuple(keys)
    assert found.step >= 5
    assert found.default_percent == 10


def test_a_plan_is_told_in_words_that_a_committee_decides(database: Database) -> None:
    world = told(database)
    found = ground(database, world)
    asked = asked_of({"percent": "22"}, [one.key for one in found.measures], found.default_percent, found.percent_step)
    here = answer(found, asked)
    assert here.total is not None
    assert here.missing is None
    assert here.total.percent is not None
    assert here.total.percent >= 22
    with open_desk(database) as desk:
        with database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        text = plain(desk.get("/measures/planner?percent=22"))
    assert re.search(r"<h2 class=\"strong-line\">−[\d,]+ % (kostar|sparar) [\d ,]+ M?kr om året|kostar ingenting", text)
    assert re.search(r"\d+ [a-zåäö][^<]+: <b>−[\d,]+ %</b>, ", text)
    assert "Beräknat på Nuläget: 68 av 68" in text
    assert "Ni har inget klimatmål än." in text


def test_with_a_target_what_still_remains_of_it_is_asked_for(database: Database) -> None:
    world = told(database)
    with database.write(world.organisation_id) as session:
        session.merge(
            Target(
                organisation_id=world.organisation_id, baseline_on=ROUND, baseline_milligrams=60_000_000,
                target_on=dt.date(2030, 12, 31), reduction_percent=20,
            )
        )  # fmt: skip
    found = ground(database, world)
    assert found.reduction == 20
    assert found.to_target is not None
    assert found.default_percent >= found.to_target


def test_what_cannot_be_reached_is_told_with_what_would_be_enough(database: Database) -> None:
    world = told(database)
    with open_desk(database) as desk:
        with database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        text = plain(desk.get("/measures/planner?percent=95"))
        assert "95 % mindre går inte att nå: det fattas" in text
        assert "Vad som skulle räcka" in text
        english = desk.web.get("/measures/planner?percent=95", headers={"accept-language": "en"}).text
        assert "95% less cannot be reached" in plain(english)


def test_what_cannot_be_read_is_said_beside_its_field_and_an_answer_given(database: Database) -> None:
    world = told(database)
    with open_desk(database) as desk:
        with database.write() as session:
            desk.web.cookies.set("cero", coordinator(session, world))
        for name, typed, says in (
            ("percent", "lots", "Skriv hur många procent"),
            ("budget", "free", "Skriv vad det får kosta i hela kronor"),
            ("acceptance", "7000", "Skriv 25 till 200"),
        ):
            text = desk.get(f"/measures/planner?{name}={typed}")
            assert says in text
            assert f'value="{typed}"' in text
            assert 'id="mix"' in text
        assert "<script>alert" not in desk.get("/measures/planner?percent=%3Cscript%3Ealert(1)")


def test_many_who_plan_at_once_are_all_answered(database: Database) -> None:
    world = told(database)
    with open_desk(database) as desk:
        with database.write() as session:
            cookies = [coordinator(session, world) for _ in range(5)]
        desk.web.cookies.clear()

        def ask(cookie: str) -> int:
            return desk.web.get("/measures/planner?percent=4", headers={"cookie": f"cero={cookie}"}).status_code

        with ThreadPoolExecutor(5) as pool:
            assert list(pool.map(ask, cookies)) == [200] * 5


# --- in a browser -----------------------------------------------------------------------------------------------------


@pytest.fixture
def page(chromium: Browser, watched: Watched, office: Office) -> Page:
    page = watched.open(chromium, **DESKTOP).new_page()
    page.goto(office.link(office.ids.coordinator_id))
    page.goto(f"{office.server.url}/measures/planner")
    expect(page.locator("#mix")).to_be_visible()
    return page


@pytest.mark.browser
def test_the_slider_moves_along_the_curve_and_the_answer_follows(page: Page) -> None:
    slider, headline = page.locator("#along"), page.locator("#mix h2")
    expect(slider).to_be_visible()
    before = headline.inner_text()
    slider.fill("4")
    expect(page.locator("#percent")).to_have_value("4")
    expect(headline).not_to_have_text(before)
    expect(page).to_have_url(re.compile(r"percent=4(&|$)"))
    expect(page.locator("#along")).to_have_value("4")
    page.locator("#percent").fill("99")
    expect(headline).to_contain_text("99 % mindre går inte att nå")
    page.locator("#percent").fill("much")
    expect(page.locator("#percent")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#trouble-percent")).to_be_visible()


@pytest.mark.browser
def test_a_measure_that_may_not_be_in_the_mix_leaves_it_at_once_and_the_form_stays_open(page: Page) -> None:
    page.locator("#percent").fill("4")
    first = page.locator(".mix li").first.locator("a").first
    expect(page).to_have_url(re.compile("percent=4"))
    key = (first.get_attribute("href") or "").rsplit("/", 1)[-1]
    page.locator("#question summary").click()
    page.locator(f"#measure-{key}").select_option("without")
    expect(page.locator(f'.mix a[href="/measures/{key}"]')).to_have_count(0)
    expect(page.locator(f"#measure-{key}")).to_be_visible()
    page.reload()
    expect(page.locator(f"#measure-{key}")).to_have_value("without")


@pytest.mark.browser
@pytest.mark.parametrize("query", ["", "percent=95&measure-telework=without&acceptance=7000"])
def test_the_planner_is_for_everybody_at_every_width(page: Page, query: str, office: Office) -> None:
    page.goto(f"{office.server.url}/measures/planner?{query}")
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true;")
    found = {"1440": look(page, "sv")}
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        found[str(width)] = glance(page)
    for what in ("barriers", "pale", "small", "cut_off", "cut_off_when_large", "moving", "head"):
        assert not (told_of := complaints(found, what)), told_of


@pytest.mark.browser
def test_without_a_script_the_planner_is_a_form(chromium: Browser, watched: Watched, office: Office) -> None:
    context = watched.open(chromium, **DESKTOP, java_script_enabled=False)
    with Database(office.server.database_url).write() as session:
        token, _ = open_session(
            session, office.ids.organisation_id, office.ids.coordinator_id, dt.datetime.now(dt.UTC), days=1
        )
    context.add_cookies([{"name": "cero", "value": token, "url": office.server.url}])
    page = context.new_page()
    page.goto(f"{office.server.url}/measures/planner")
    expect(page.locator("#along")).to_be_hidden()
    page.locator("#percent").fill("3")
    page.get_by_role("button", name="Räkna").click()
    expect(page).to_have_url(re.compile("percent=3&"))
    expect(page.locator("#percent")).to_have_value("3")
    expect(page.locator("#mix li").first).to_be_visible()

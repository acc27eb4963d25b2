"""What measures delivered, as it is shown: on their pages, on that of the plan, in the cycle and in the report, and to whom."""

import io
from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from app.database import Database
from app.languages import LANGUAGES
from app.plan.models import PlanItem
from tests.support.delivered import TONNE, Measured
from tests.support.looking import complaints, glance, look
from tests.support.pages import Watched
from tests.support.server import LiveServer
from tests.support.web import open_web

LOCALES = {"sv": "sv-SE", "en": "en-GB"}


@pytest.fixture
def measured(database: Database) -> Measured:
    made = Measured(database)
    made.release()
    return made


@pytest.fixture
def web(measured: Measured) -> Iterator[TestClient]:
    """A coordinator's browser."""
    with open_web(measured.world.database) as client:
        client.cookies.set("cero", measured.cookie("coordinator"))
        yield client


def read(web: TestClient, path: str) -> str:
    answer = web.get(path)
    assert answer.status_code == 200
    return " ".join(answer.text.replace("&nbsp;", " ").split())


def test_a_measure_alone_keeps_what_it_promised_and_its_page_says_how_that_is_known(
    measured: Measured, web: TestClient
) -> None:
    item = measured.plan("Elcyklar", "e_bike", "office", milligrams=round(measured.truth))
    page = read(web, f"/plan/{item}").partition('id="delivered"')[2]
    assert "Den håller vad den lovade:" in page
    assert "resor till och från jobbet" in page
    assert "baseline → follow_up" in page
    assert "office" in page
    assert "Det är allt som har ändrats i de resorna, vad det än beror på" in page
    assert "Den delar" not in page.partition('id="history"')[0]


def test_measures_that_share_a_change_name_each_other_and_stand_in_one_row(measured: Measured, web: TestClient) -> None:
    first = measured.plan("Elcyklar <i>", "e_bike", milligrams=TONNE)
    second = measured.plan("Månadskort", "public_transport_card", milligrams=2 * TONNE)
    page = read(web, f"/plan/{first}").partition('id="delivered"')[2]
    assert f'Den delar ändringen med <a href="/plan/{second}">Månadskort</a>' in page
    assert "ingen mätning kan säga vilken av dem som gjorde det" in page
    table = read(web, "/plan").partition('id="delivered"')[2].partition("</table>")[0]
    assert table.count("<tr") == 2
    assert "Elcyklar &lt;i&gt;" in table
    assert "3 000 kg" in table.replace("\u00a0", " ")


def test_what_cannot_be_said_is_said_with_what_to_do(measured: Measured, web: TestClient) -> None:
    own = measured.plan("Frukost för cyklister", None)
    assert "skriven med egna ord" in read(web, f"/plan/{own}")
    assert "Skrivna med egna ord" in read(web, "/plan")
    idle = measured.plan("Laddplatser", "charging_posts", "school")
    page = read(web, f"/plan/{idle}")
    assert "Det går inte att skilja från slumpen" in page
    assert "Ju fler som loggar sina resor nästa gång" in page
    decided = measured.plan("Senare", "e_bike", status="decided", done_on=None)
    assert 'id="delivered"' not in read(web, f"/plan/{decided}")


def test_who_sees_to_a_measure_is_told_of_it_and_not_which_others_there_are(
    measured: Measured, web: TestClient
) -> None:
    item, _ = measured.plan("Elcyklar", "e_bike"), measured.plan("Månadskort", "public_transport_card")
    web.cookies.set("cero", measured.cookie())
    assert web.get(f"/plan/{item}").status_code == 404
    with measured.world.database.write(measured.organisation_id) as session:
        everyone = sorted(measured.members(session))
        session.get_one(PlanItem, (measured.organisation_id, item)).member_id = everyone[-1]
    page = read(web, f"/plan/{item}")
    assert "Den delar ändringen med 1 annan åtgärd" in page
    assert "Månadskort" not in page


def test_the_cycle_the_comparison_and_the_report_lead_there(measured: Measured, web: TestClient) -> None:
    measured.world.aim(40_000_000)
    assert 'id="cycle-next"' in read(web, "/dashboard")
    assert "/plan#delivered" not in read(web, "/dashboard")
    measured.plan("Elcyklar", "e_bike", "office")
    assert "/plan#delivered" in read(web, "/dashboard")
    assert "/plan#delivered" in read(web, "/measure/compare")
    for language, words in (
        ("sv", ("Vad åtgärderna har gett", "office")),
        ("en", ("What the measures have delivered",)),
    ):
        pdf = PdfReader(io.BytesIO(web.get(f"/reports/climate.pdf?language={language}").content))
        said = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
        assert all(one in said for one in words), said


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_it_at_every_width(
    chromium: Browser, watched: Watched, make_server: Callable[..., LiveServer], language: str
) -> None:
    server = make_server().start()
    database = Database(server.database_url)
    measured = Measured(database)
    measured.release()
    item = measured.plan("Riktlinjer för samhällsbyggnadsförvaltningens tjänsteresor", "travel_guidelines")
    measured.plan("Ordning på bilarna", "fleet_order", "office")
    measured.plan("Elcyklar", "e_bike", "office")
    measured.plan("Frukost för cyklister", None)
    context = watched.open(chromium, locale=LOCALES[language], reduced_motion="reduce")
    context.add_cookies([{"name": "cero", "value": measured.cookie("coordinator"), "url": server.url}])
    database.dispose()
    page, found = context.new_page(), {}
    for path in ("/plan", f"/plan/{item}"):
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(server.url + path)
        expect(page.locator("#delivered")).to_be_visible()
        found[f"{path} 1440"] = look(page, language)
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 844})
            found[f"{path} {width}"] = glance(page)
    for what in ("barriers", "pale", "small", "cut_off", "cut_off_when_large", "moving", "head"):
        assert not (told_of := complaints(found, what)), told_of

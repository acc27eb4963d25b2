"""The pages of the method in an organisation of one's own: a round that runs, the smörgåsbord, the plan, and each mistake."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlmodel import update

from app.database import Database
from app.organisations.models import Organisation

if TYPE_CHECKING:
    from tests.support.own_organisation import Desk

COORDINATOR = "Karin Lind-Bergman"
OWN_MEASURE = "Sauna and shower at Norra skolan"
MEASURE = "Samhällsbyggnadsförvaltningens medarbetare cyklar de sista sex kilometrarna"
COMMENT = "Cyklarna är beställda, skåpen kommer veckan efter."
RUNNING = "Pulse now"
QUESTION = "Vad saknas vid cykelparkeringen?"


def choosing(desk: "Desk") -> Iterator[str]:
    """The smörgåsbord before anything is told, a measure, and one of one's own."""
    desk.open("/measures")
    yield "/measures, nothing told"
    desk.open("/measures/walk_or_cycle")
    yield "/measures/KEY"
    desk.send("/measures/walk_or_cycle#copy", yearly_kr="much")
    yield "/measures/KEY, no amount"
    desk.open("/measures/walk_or_cycle")
    desk.send("/measures/walk_or_cycle#copy", yearly_kr="700")
    yield "/measures/KEY, a copy"
    desk.open("/measures/new")
    yield "/measures/new"
    desk.send("/measures/new", name=" ", says=OWN_MEASURE)
    yield "/measures/new, no name"
    desk.send("/measures/new", name=OWN_MEASURE, says=OWN_MEASURE)
    yield "/measures/KEY, of one's own"
    desk.send(desk.page.url.removeprefix(desk.server.url).split("?")[0] + "/end")
    yield "/measures, one taken away"
    desk.open("/measures/planner")
    yield "/measures/planner, nothing told"
    desk.open("/measures?field=fleet")
    yield "/measures, of one kind"


def planning(desk: "Desk") -> Iterator[str]:
    """A measure from its proposal to what is done, with every mistake on the way."""
    desk.open("/plan")
    yield "/plan, nothing yet"
    desk.open("/plan/new?people=36&milligrams=4200000000&low=3100000000&high=5300000000&ore=-4100000")
    yield "/plan/new, filled in"
    desk.send("/plan/new", title=" ")
    yield "/plan/new, no title"
    desk.send("/plan/new", title=MEASURE, high="1")
    yield "/plan/new, no interval"
    desk.send("/plan/new", high="5300", description=COMMENT)
    item = desk.page.url.removeprefix(desk.server.url).partition("?")[0]
    yield "/plan/N, proposed"
    desk.send(f"{item}/decide", owner="Nobody", deadline="2031-01-31")
    yield "/plan/N, unknown owner"
    desk.send(f"{item}/decide", owner=COORDINATOR, deadline="2020-01-31")
    yield "/plan/N, a day that has passed"
    desk.send(f"{item}/decide", owner=COORDINATOR, deadline="2031-01-31", department="Grundskolor")
    yield "/plan/N, decided"
    desk.page.locator(f"form[action^='{item}/assign'] [name=version]").evaluate("field => { field.value = 1; }")
    desk.send(f"{item}/assign", deadline="2031-02-28")
    yield "/plan/N, changed meanwhile"
    desk.send(f"{item}/comments", words=" ")
    yield "/plan/N, no words"
    desk.send(f"{item}/comments", words=COMMENT)
    yield "/plan/N, commented"
    desk.send(f"{item}/status")
    yield "/plan/N, under way, in one's own words"
    desk.open("/plan")
    yield "/plan"
    desk.open("/plan/mine")
    yield "/plan/mine"


def round_page(desk: "Desk") -> Iterator[str]:
    """A round that runs, with a question of the organisation's own; reminded of, and closed."""
    desk.open("/measure")
    this_week = desk.page.locator("#starts_on option").first.inner_text()
    # In Norway the week of the day on which `make test` runs has two free days.
    _move_to(desk, "NO")
    desk.send("/measure/rounds", name=RUNNING, starts_on=this_week, weeks="1")
    if desk.page.locator("#over_free_weeks").count():
        yield "/measure, few working days"
        desk.page.locator("#over_free_weeks").check()
        desk.send("/measure/rounds")
    _move_to(desk, "SE")
    desk.page.get_by_role("link", name=RUNNING).click()
    yield "/measure/rounds/N, running"
    path = desk.page.url.removeprefix(desk.server.url).split("?")[0]
    desk.send(f"{path}/usual-ways", car="many")
    yield "/measure/rounds/N, no number of people"
    desk.open(path)
    desk.send(f"{path}/questions", choices="Only one")
    yield "/measure/rounds/N, no question"
    desk.send(f"{path}/questions", text_sv=QUESTION, choices="Tak\nLås")
    yield "/measure/rounds/N, a question added"
    desk.send(f"{path}/remind")
    desk.open(path)
    desk.send(f"{path}/remind")
    yield "/measure/rounds/N, reminded too soon or on a free day"
    desk.page.locator("#close summary").click()
    yield "/measure/rounds/N, about to be closed"
    with desk.page.expect_navigation():
        desk.page.locator("form[action$='/close'] button").click()
    yield "/measure/rounds/N, closed"


def _move_to(desk: "Desk", country: str) -> None:
    database = Database(desk.server.database_url)
    try:
        with database.write() as session:
            session.execute(update(Organisation).values(country=country))
    finally:
        database.dispose()

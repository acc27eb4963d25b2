"""The smörgåsbord on its pages: empty before a round is told, then with modules; copies, measures of one's own, nobody else's."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest
from sqlmodel import select

from app.database import Database
from app.measurement.comparison import release_rounds
from app.measurement.rounds import open_round
from app.measures.models import OwnMeasure
from app.measures.offering import basis_of, offers_at, offers_of
from app.measures.service import entries_of, measure_names, measures_of
from tests.support.desk import Desk, make_neighbours, open_desk
from tests.support.employed import NOW as LATER
from tests.support.employed import TODAY, World

FORM = {
    "name": "Fler dagar hemifrån", "says": "Två dagar i veckan.", "share": "40", "least_km": "1", "most_km": "", "once_kr": "0",
    "years": "1", "yearly_kr": "900", "fixed_once_kr": "0", "fixed_yearly_kr": "5 000", "acceptance": "30",
}  # fmt: skip
ROUND = dt.date(2026, 11, 2)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def drivers(database: Database, number: int = 14, late: int = 0) -> World:
    """Return an organisation with a told round of one week, in which so many drove and eight went by bus."""
    world = World(database, office=40)
    for _ in range(number):
        world.record(world.person("office"), ROUND, 200, vehicle_owner="private")
    for _ in range(8):
        world.record(world.person("office"), ROUND, 150, mode="bus", fuel=None)
    with database.write() as session:
        open_round(session, world.organisation_id, "baseline", "Nuläget", ROUND, 1)
    world.progress()
    release_rounds(database, world.organisation_id, LATER)
    for _ in range(late):
        world.record(world.person("office"), ROUND, 200, vehicle_owner="private")
    return world


# --- what is computed of a told round ---------------------------------------------------------------------------------


def test_nothing_is_offered_before_anything_is_told(database: Database) -> None:
    world = World(database, office=40)
    world.record(world.person("office"), ROUND, 100)
    with database.read(world.organisation_id) as session:
        assert basis_of(session, world.organisation_id, TODAY) is None
        assert offers_of(session, world.organisation_id, TODAY) is None
        assert offers_at(session, world.organisation_id, TODAY) is None


def test_offers_are_of_everyone_employed_and_one_percent_of_what_was_told(database: Database) -> None:
    world = drivers(database)
    with database.read(world.organisation_id) as session:
        basis = basis_of(session, world.organisation_id, TODAY)
        offers = offers_of(session, world.organisation_id, TODAY)
        again = offers_at(session, world.organisation_id, TODAY)
    assert basis
    assert offers
    assert again
    assert (basis.population.size, basis.employed, basis.population.employed) == (22, 40, pytest.approx(40))
    weekly = basis.population.milligrams @ basis.population.weights[basis.population.person]
    assert basis.baseline_milligrams == pytest.approx(weekly, rel=0.02), "the round's own figure, as it is told"
    assert sum(offers.sizes) == pytest.approx(40 * 14 / 22, abs=1)
    assert "telework" in offers.measures
    assert again(0) == offers


def test_a_late_trip_moves_no_figure(database: Database) -> None:
    world, late = drivers(database), drivers(database, late=3)
    found = []
    for one in (world, late):
        with database.read(one.organisation_id) as session:
            basis = basis_of(session, one.organisation_id, TODAY)
            found.append((basis and basis.people, offers_of(session, one.organisation_id, TODAY)))
    assert found[0] == found[1]
    assert found[0][0] == 22


def test_what_an_organisation_took_away_is_not_offered(database: Database) -> None:
    from app.measures.service import end_measure

    world = drivers(database)
    person = world.person("office")
    with database.write(world.organisation_id) as session:
        end_measure(session, world.organisation_id, person, "telework", LATER)
    with database.read(world.organisation_id) as session:
        offers = offers_of(session, world.organisation_id, TODAY)
        assert "telework" not in [one.key for one in measures_of(session, world.organisation_id)]
    assert offers is not None
    assert "telework" not in offers.measures


# --- pages ------------------------------------------------------------------------------------------------------------


def test_before_a_round_is_told_the_page_says_what_to_do_and_what_there_is(desk: Desk) -> None:
    text = desk.get("/measures")
    assert "Mät först" in text
    assert "Kollektivtrafikkort" in text
    assert "0 anställda" not in text
    assert "%</b>" not in text, "not a wall of zeros"
    assert "Det finns inget att berätta" in desk.get("/measures/telework")


def test_a_told_round_gives_modules_in_words(database: Database) -> None:
    world = drivers(database, number=30)
    with open_desk(database) as desk:
        with database.write(world.organisation_id) as session:
            token = coordinator(session, world)
        desk.web.cookies.set("cero", token)
        text = re.sub(r"\s+", " ", desk.get("/measures"))
        assert "Beräknat på Nuläget: 38 av 40 har loggat en genomsnittlig vecka" in text
        assert re.search(
            r"\d+ bilister jobbar hemma en dag i veckan till: <b>−1\s?%</b>, kostar [\d\s]+\s?kr om året", text
        )
        assert "För få reser så för att det ska kunna redovisas" in text
        only = desk.get("/measures?field=fleet")
        assert "jobbar hemma" not in only
        detail = desk.get("/measures/telework")
        assert "95-procentigt intervall" in detail or "Passar" in detail
        assert "En procent är" in detail
        assert "Too few" in desk.web.get("/measures/eco_cars", headers={"accept-language": "en"}).text


def coordinator(session: object, world: World) -> str:
    from sqlmodel import Session

    from app.accounts.service import open_session
    from app.organisations.models import Member
    from app.organisations.service import next_ids

    assert isinstance(session, Session)
    [member_id] = next_ids(session, world.organisation_id, 1)
    session.add(
        Member(
            organisation_id=world.organisation_id, member_id=member_id, department_id=world.departments["office"],
            name="Karin Lind", roles=["employee", "coordinator"],
        )
    )  # fmt: skip
    session.flush()
    return open_session(session, world.organisation_id, member_id, dt.datetime.now(dt.UTC), days=400)[0]


def test_a_copy_is_changed_followed_and_restored(desk: Desk) -> None:
    desk.post("/measures/telework", **FORM)
    with desk.database.read(desk.organisation_id) as session:
        entry = next(one for one in entries_of(session, desk.organisation_id) if one.measure.key == "telework")
        [row] = session.exec(select(OwnMeasure)).all()
    assert entry.changed
    assert (entry.measure.effect.share, entry.measure.acceptance.share) == (0.4, 0.3)
    assert (entry.measure.cost.yearly_kr, entry.measure.cost.fixed_yearly_kr) == (900, 5000)
    assert entry.measure.says.en == "Två dagar i veckan.", "written once, it is the organisation's in every language"
    assert set(row.differs) == {"says", "effect", "cost", "acceptance"}, "the name stayed as the catalogue has it"
    assert "Två dagar i veckan." in desk.get("/measures/telework")
    desk.post("/measures/telework/restore")
    assert "Två dagar i veckan." not in desk.get("/measures/telework")
    assert [act for act, _ in desk.acts()][:2] == ["measure_restored", "measure_changed"]


def test_what_is_typed_wrong_stands_there_again_with_what_is_expected(desk: Desk) -> None:
    answer = desk.post("/measures/telework", 400, **FORM | {"yearly_kr": "mycket", "name": "Hemma"})
    assert "Skriv ett belopp i kronor" in answer.text
    assert 'value="mycket"' in answer.text
    assert 'value="Hemma"' in answer.text
    assert "Skriv vad åtgärden heter" in desk.post("/measures/new", 400, name=" ", says="x", like="telework").text
    assert "Välj en åtgärd" in desk.post("/measures/new", 400, name="x", says="x", like="rocket").text
    assert desk.acts() == []


def test_a_measure_of_ones_own_is_made_like_another_and_told_by_its_own_name(desk: Desk) -> None:
    answer = desk.post("/measures/new", name="Bastu & buss", says="Värme.", like="public_transport_card")
    assert answer.headers["location"] == "/measures/own_bastu_buss?said=measure_added"
    again = desk.post("/measures/new", name="Bastu & buss", says="Värme.", like="public_transport_card")
    assert again.headers["location"].startswith("/measures/own_bastu_buss_2")
    text = desk.get("/measures/own_bastu_buss")
    assert "Bastu &amp; buss" in text
    assert "/restore" not in text, "the catalogue has nothing that it could be again"
    desk.post("/measures/own_bastu_buss", **FORM)
    assert desk.web.post("/measures/own_bastu_buss/restore").status_code == 404
    with desk.database.read(desk.organisation_id) as session:
        names = measure_names(session, desk.organisation_id, "sv")
    assert names["own_bastu_buss"] == "Fler dagar hemifrån"
    assert names["own_bastu_buss_2"] == "Bastu & buss"


def test_what_is_taken_away_can_be_brought_back(desk: Desk) -> None:
    desk.post("/measures/telework/end")
    assert "Borttagna" in desk.get("/measures")
    assert "Den här åtgärden är borttagen" in desk.get("/measures/telework")
    desk.post("/measures/telework/end")
    desk.post("/measures/telework/reopen")
    assert "Borttagna" not in desk.get("/measures")
    assert [act for act, _ in desk.acts()] == ["measure_reopened", "measure_ended"], "what is away cannot go again"


def test_an_unknown_measure_and_a_neighbours_are_not_there(desk: Desk) -> None:
    theirs = make_neighbours(desk.database)
    desk.enter(0, theirs)
    desk.post("/measures/new", name="Grannens", says="Hemligt.", like="telework")
    desk.post("/measures/telework", **FORM)
    desk.enter()
    for path in ("/measures/own_grannens", "/measures/rocket", "/measures/" + "a" * 40):
        desk.get(path, 404)
        for what in ("", "/end", "/reopen", "/restore"):
            assert desk.web.post(path + what, data=FORM).status_code == 404, path + what
    assert "Hemligt" not in desk.get("/measures")
    assert "Två dagar i veckan" not in desk.get("/measures/telework")

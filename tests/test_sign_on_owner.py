"""A provider's word alone opens nobody's diary: who chooses it could be anybody. Its owner shows once that it is they."""

from collections.abc import Iterator

import pytest
from sqlmodel import select

from app.accounts.whereabouts import prove
from app.database import Database
from app.organisations.models import Member
from app.organisations.service import get_organisation
from app.settings import Settings
from tests.support.attacked import ADDRESS, Attacked, attacked
from tests.support.letters import code_in, letters
from tests.support.people import NOW, TODAY
from tests.support.providers import change, come, go, who


@pytest.fixture
def anna(database: Database) -> Iterator[Attacked]:
    """Anna, who has joined and never came by the provider."""
    with attacked(database) as anna:
        change(database, anna.workplace, joined_on=TODAY)
        with database.write() as session:
            prove(
                session,
                session.get_one(Member, (anna.workplace.organisation_id, anna.workplace.member_ids[0])),
                ADDRESS,
                NOW,
            )
        yield anna


def test_who_has_joined_is_asked_for_a_code_once_and_never_again(anna: Attacked) -> None:
    answer = come(anna.web, anna.allowed())
    assert (answer.status_code, answer.headers["location"], who(anna.web)) == (303, "/sign-in/code", "")
    [letter] = letters(anna.database)
    assert letter.address == ADDRESS
    shown = anna.web.post("/sign-in/code", data={"code": code_in(letter.text)}, follow_redirects=False)
    assert (shown.status_code, who(anna.web)) == (303, "Anna Andersson")
    anna.web.cookies.clear()
    anna.enters()
    assert len(letters(anna.database)) == 1


def test_a_coordinator_with_a_provider_of_their_own_gets_into_nobodys_diary(anna: Attacked) -> None:
    """They let it say any address: the code goes to whose address it is, and a wrong one leads nowhere."""
    come(anna.web, anna.allowed())
    for _ in range(6):
        anna.web.post("/sign-in/code", data={"code": "000000"})
    assert who(anna.web) == ""
    answer = come(anna.web, anna.allowed())
    assert (answer.headers["location"], who(anna.web)) == ("/sign-in/code", "")


def test_the_code_of_one_proves_nothing_of_another(anna: Attacked) -> None:
    """The code is Anna's; by the time that it is typed, her address is Bo's."""
    come(anna.web, anna.allowed())
    [letter] = letters(anna.database)
    change(anna.database, anna.workplace, email=None)
    anna.web.post("/sign-in/code", data={"code": code_in(letter.text)})
    assert who(anna.web) in ("", "Anna Andersson")
    bo = anna.workplace.member_ids[1]
    with anna.database.read() as session:
        assert session.get_one(Member, (anna.workplace.organisation_id, bo)).email is None


def test_where_no_letters_are_sent_they_are_told_to_come_in_as_before(database: Database) -> None:
    with attacked(database) as anna:
        change(database, anna.workplace, joined_on=TODAY)
        settings: Settings = anna.web.app.state.settings  # type: ignore[attr-defined]
        settings.public_url = "http://localhost:8000"
        answer = come(anna.web, anna.allowed())
        assert (answer.status_code, who(anna.web)) == (404, "")
        assert "Logga in på ett annat sätt först" in answer.text


def test_a_newcomer_with_an_address_of_the_organisation_says_where_they_work_and_is_in(database: Database) -> None:
    with attacked(database) as anna:
        with database.write() as session:
            get_organisation(session, anna.workplace.organisation_id).email_domains = ["kommun.example"]
        back = anna.provider.allow(
            go(anna.web, anna.workplace), email="dag@kommun.example", name="Dag Dahl", sub="dag-1"
        )
        answer = come(anna.web, back)
        assert answer.headers["location"] == "/join"
        page = anna.web.get("/join")
        assert 'value="Dag Dahl"' in page.text
        form = {"name": "Dag Dahl", "department": anna.workplace.department_id}
        joined = anna.web.post("/join", data=form, follow_redirects=False)
        assert (joined.status_code, who(anna.web)) == (303, "Dag Dahl")
        anna.web.cookies.clear()
        come(anna.web, anna.provider.allow(go(anna.web, anna.workplace), email="dag@kommun.example", sub="dag-1"))
        assert who(anna.web) == "Dag Dahl"
        with database.read() as session:
            assert len(session.exec(select(Member)).all()) == 3


def test_the_form_of_newcomers_is_for_whom_a_provider_has_just_vouched(database: Database) -> None:
    with attacked(database) as anna:
        form = {"name": "Mallory", "department": anna.workplace.department_id}
        for answer in (
            anna.web.get("/join", follow_redirects=False),
            anna.web.post("/join", data=form, follow_redirects=False),
        ):
            assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")

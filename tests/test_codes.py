"""Signing in by an e-mailed code: it works once, for ten minutes, in one browser, and tells nobody who is known."""

import datetime as dt
from collections.abc import Iterator

import pytest
import time_machine
from fastapi.testclient import TestClient
from sqlmodel import select

from app.accounts.models import Address, Attempt, SignInSession
from app.accounts.whereabouts import expect, prove
from app.database import Database
from app.organisations.models import Member
from tests.support.letters import code_in, letters, link_in
from tests.support.people import NOW, Workplace, make_workplace
from tests.support.web import open_web

ANNA, BO = "anna@kommun.se", "bo@kommun.se"


@pytest.fixture
def workplace(database: Database) -> Workplace:
    made = make_workplace(database, "Anna", "Bo")
    with database.write() as session:
        for member_id, address in zip(made.member_ids, (ANNA, BO), strict=True):
            prove(session, session.get_one(Member, (made.organisation_id, member_id)), address, NOW)
    return made


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        client.follow_redirects = False
        yield client


def ask(web: TestClient, address: str = ANNA) -> None:
    answer = web.post("/sign-in", data={"email": address})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in/code")


def is_in(web: TestClient) -> str | None:
    """Return whose diary a browser opens, None if nobody's."""
    answer = web.get("/api/home")
    return str(answer.json()["member"]["name"]) if answer.status_code == 200 else None


def type_in(web: TestClient, code: str) -> int:
    return web.post("/sign-in/code", data={"code": code}).status_code


def other_than(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


# --- what must never happen ------------------------------------------------------------------------------------------------


def test_a_code_that_was_used_works_no_more(web: TestClient, database: Database, workplace: Workplace) -> None:
    ask(web)
    [letter] = letters(database)
    stolen = dict(web.cookies)
    assert type_in(web, code_in(letter.text)) == 303
    assert is_in(web) == "Anna"
    web.cookies.clear()
    web.cookies.update(stolen)
    assert type_in(web, code_in(letter.text)) == 400
    assert web.post(link_in(letter.text)).status_code == 404, "nor does the link beside it"
    assert is_in(web) is None


def test_a_code_works_in_no_other_browser_than_the_one_that_asked(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    ask(web)
    code = code_in(letters(database)[0].text)
    web.cookies.clear()
    assert type_in(web, code) == 400
    ask(web, BO)
    assert type_in(web, code) == 400
    assert is_in(web) is None


def test_after_ten_minutes_a_code_and_its_link_work_no_more(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        ask(web)
        [letter] = letters(database)
        clock.shift(dt.timedelta(minutes=10))
        assert type_in(web, code_in(letter.text)) == 400
        assert web.get(link_in(letter.text)).status_code == 404
        assert web.post(link_in(letter.text)).status_code == 404


def test_five_wrong_codes_end_it_even_for_the_right_one(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    ask(web)
    code = code_in(letters(database)[0].text)
    for left in (4, 3, 2, 1):
        answer = web.post("/sign-in/code", data={"code": other_than(code)})
        assert (answer.status_code, f"{left} försök kvar" in answer.text) == (400, True)
    assert "gäller inte längre" in web.post("/sign-in/code", data={"code": other_than(code)}).text
    assert type_in(web, code) == 400
    assert is_in(web) is None


def test_a_newer_code_ends_the_older(web: TestClient, database: Database, workplace: Workplace) -> None:
    ask(web)
    first = dict(web.cookies)
    ask(web)
    older, newer = letters(database)
    web.cookies.update(first)
    assert type_in(web, code_in(older.text)) == 400
    assert web.post(link_in(older.text)).status_code == 404
    assert web.post(link_in(newer.text)).status_code == 303


def test_an_address_gets_five_codes_in_an_hour_and_ten_in_a_day_known_or_not(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        for address in (ANNA, "nobody@kommun.se"):
            for _ in range(5):
                ask(web, address)
            assert web.post("/sign-in", data={"email": address}).status_code == 429
        ask(web, BO)
        clock.shift(dt.timedelta(minutes=61))
        for _ in range(5):
            ask(web)
        clock.shift(dt.timedelta(minutes=61))
        assert web.post("/sign-in", data={"email": ANNA}).status_code == 429
        clock.shift(dt.timedelta(days=1))
        ask(web)


def test_nobody_learns_whether_an_address_is_known(web: TestClient, database: Database, workplace: Workplace) -> None:
    told = []
    for address in (ANNA, "nobody@kommun.se"):
        web.cookies.clear()
        asked = web.post("/sign-in", data={"email": address})
        shown = web.get("/sign-in/code")
        wrong = web.post("/sign-in/code", data={"code": "12"})
        cookies = sorted(asked.headers["set-cookie"].split("=")[0] for _ in (0,))
        page = shown.text.replace(address, "…")
        told.append((asked.status_code, asked.headers["location"], cookies, page, wrong.status_code))
    assert told[0] == told[1]
    assert [letter.address for letter in letters(database)] == [ANNA]


def test_who_has_left_gets_no_code_and_goes_nowhere_with_one(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    ask(web)
    code = code_in(letters(database)[0].text)
    with database.write() as session:
        session.get_one(Member, (workplace.organisation_id, workplace.member_ids[0])).left_on = dt.date(2020, 1, 1)
    answer = web.post("/sign-in/code", data={"code": code}, follow_redirects=True)
    assert "Ingen väntas med den adressen" in answer.text
    assert is_in(web) is None
    ask(web)
    assert len(letters(database)) == 1


def test_a_page_of_another_site_can_neither_ask_nor_sign_in(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    for path, data in (("/sign-in", {"email": ANNA}), ("/sign-in/code", {"code": "1"})):
        answer = web.post(path, data=data, headers={"Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 403
    assert letters(database) == []


@pytest.mark.parametrize(
    "typed", ["", "anna", "anna@", "@kommun.se", "a b@kommun.se", "anna@kommun", "x" * 300, "a@b\n.se"]
)
def test_what_is_no_address_gets_no_code(web: TestClient, database: Database, typed: str) -> None:
    assert web.post("/sign-in", data={"email": typed}).status_code == 400
    with database.read() as session:
        assert session.exec(select(Attempt)).first() is None


def test_nothing_that_signs_in_is_stored_as_it_is_but_in_the_letter(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    ask(web)
    [letter] = letters(database)
    with database.read() as session:
        rows = [repr(one.model_dump()) for one in session.exec(select(Attempt))]
    assert len(rows) == 2
    for secret in (code_in(letter.text), link_in(letter.text).rpartition("/")[2], web.cookies["cero-attempt"]):
        assert not any(secret in row for row in rows)


# --- what works ---------------------------------------------------------------------------------------------------------------


def test_capitals_and_spaces_do_not_matter(web: TestClient, database: Database, workplace: Workplace) -> None:
    ask(web, "  Anna@Kommun.SE ")
    code = code_in(letters(database, ANNA)[0].text)
    assert type_in(web, f"{code[:3]} {code[3:]}") == 303
    assert is_in(web) == "Anna"


def test_the_letters_link_signs_in_on_another_device_also_after_a_scanner_has_opened_it(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    ask(web)
    link = link_in(letters(database)[0].text)
    web.cookies.clear()
    for _ in range(3):
        assert web.get(link).status_code == 200
        web.head(link)
    assert is_in(web) is None
    assert web.post(link).status_code == 303
    assert is_in(web) == "Anna"


def test_a_letter_speaks_the_language_of_who_asked(web: TestClient, database: Database, workplace: Workplace) -> None:
    for language, words in (("sv", "är din kod till CERO"), ("en", "is your code for CERO")):
        web.post("/sign-in", data={"email": ANNA}, headers={"Accept-Language": language})
        assert words in letters(database)[-1].subject


def test_who_was_expected_is_asked_once_and_goes_straight_in_afterwards(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    with database.write() as session:
        member = session.get_one(Member, (workplace.organisation_id, workplace.member_ids[1]))
        member.joined_on, member.email = None, "bo@annan.se"
        session.add(member)
        expect(session, member, "bo@annan.se")
    ask(web, "bo@annan.se")
    answer = web.post("/sign-in/code", data={"code": code_in(letters(database)[-1].text)}, follow_redirects=True)
    assert "Välkommen till Provkommun" in answer.text
    assert is_in(web) is None, "somebody else wrote the address down: its owner says yes first"
    proved = dict(web.cookies)
    assert web.post("/sign-in/where", data={"organisation": workplace.organisation_id}).status_code == 303
    assert is_in(web) == "Bo"
    web.cookies.clear()
    web.cookies.update(proved)
    assert web.post("/sign-in/where", data={"organisation": workplace.organisation_id}).status_code == 404
    web.cookies.clear()
    ask(web, "bo@annan.se")
    assert type_in(web, code_in(letters(database)[-1].text)) == 303
    assert is_in(web) == "Bo"
    with database.read() as session:
        assert session.get_one(Member, (workplace.organisation_id, workplace.member_ids[1])).joined_on


def test_who_belongs_to_two_organisations_chooses_and_gets_into_no_third(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    other = make_workplace(database, "Anna Två", organisation="Regionen")
    third = make_workplace(database, "Ingen", organisation="Tredje")
    with database.write() as session:
        prove(session, session.get_one(Member, (other.organisation_id, other.member_ids[0])), ANNA, NOW)
    ask(web)
    answer = web.post("/sign-in/code", data={"code": code_in(letters(database)[-1].text)}, follow_redirects=True)
    assert "Regionen" in answer.text
    assert "Provkommun" in answer.text
    assert web.post("/sign-in/where", data={"organisation": third.organisation_id}).status_code == 404
    assert web.post("/sign-in/where", data={"organisation": other.organisation_id}).status_code == 303
    assert is_in(web) == "Anna Två"


def test_signing_in_anew_ends_the_session_that_the_device_had(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    for address in (BO, ANNA):
        ask(web, address)
        assert type_in(web, code_in(letters(database, address)[-1].text)) == 303
    assert is_in(web) == "Anna"
    with database.read() as session:
        assert len(session.exec(select(SignInSession)).all()) == 1


def test_attempts_are_forgotten_after_a_day(web: TestClient, database: Database, workplace: Workplace) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        ask(web)
        clock.shift(dt.timedelta(days=2))
        ask(web, BO)
    with database.read() as session:
        assert len(session.exec(select(Attempt)).all()) == 2
        assert len(session.exec(select(Address)).all()) == 2

"""Signing in by an organisation's own provider, a real one: who comes in, and who never does."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog
from fastapi.testclient import TestClient
from sqlmodel import select

from app.accounts.models import Attempt, ProviderIdentity
from app.accounts.sign_on import Newcomer, member_of, proved_addresses, remove
from app.database import Database
from app.organisations.models import Member
from app.organisations.service import get_organisation
from app.settings import Settings
from tests.support.people import Workplace, make_workplace
from tests.support.providers import (
    NAME,
    NOW,
    agree,
    allowing,
    change,
    come,
    go,
    knows,
    real_provider,
    signs_in_by,
    who,
)
from tests.support.web import open_web, sign_in

ANNA = "anna.andersson@kommun.example"
YESTERDAY = NOW.date() - dt.timedelta(days=1)


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with real_provider() as address:
        yield address


@pytest.fixture
def workplace(database: Database, provider: str) -> Workplace:
    workplace = make_workplace(database, "Anna Andersson", "Bo Berg", joined_on=None)
    change(database, workplace, email=ANNA)
    signs_in_by(database, workplace, provider)
    return workplace


@pytest.fixture
def web(database: Database, provider: str) -> Iterator[TestClient]:
    with open_web(database, allowing(provider)) as client:
        yield client


@pytest.fixture
def told() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """Return the lines of the security log."""
    with structlog.testing.capture_logs() as lines:
        yield lambda: [{**line} for line in lines if line.get("security")]


def organisation_says(database: Database, workplace: Workplace, claims: dict[str, Any]) -> Member | Newcomer | None:
    with database.write(workplace.organisation_id) as session:
        found = member_of(session, get_organisation(session, workplace.organisation_id), claims, NOW)
        session.flush()
        session.expunge_all()
    return found


def subjects(database: Database, workplace: Workplace) -> dict[str, int]:
    with database.read(workplace.organisation_id) as session:
        return {row.subject: row.member_id for row in session.exec(select(ProviderIdentity))}


# --- what must never happen ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["", "1.guessed", "åäö", "\x00"])
def test_another_state_signs_nobody_in_and_ends_nothing(
    web: TestClient, workplace: Workplace, provider: str, state: str
) -> None:
    knows(provider, "anna", email=ANNA)
    back = agree(go(web, workplace), "anna")
    code = back.split("code=")[1].split("&")[0]
    refused = web.get("/sign-in/back", params={"code": code, "state": state}, follow_redirects=False)
    assert (refused.status_code, who(web)) == (404, "")
    assert come(web, back).status_code == 303
    assert who(web) == "Anna Andersson"


def test_a_browser_that_never_began_is_not_signed_in(web: TestClient, workplace: Workplace, provider: str) -> None:
    """Else somebody could sign others in as themselves, and read what they record."""
    knows(provider, "anna", email=ANNA)
    back = agree(go(web, workplace), "anna")
    web.cookies.clear()
    answer = come(web, back)
    assert (answer.status_code, who(web)) == (404, "")
    assert f'href="/sign-in/with/{workplace.organisation_id}"' in answer.text
    # Nor one that began by another way.
    go(web, workplace)
    assert (come(web, back).status_code, who(web)) == (404, "")


def test_one_comes_back_once(web: TestClient, workplace: Workplace, provider: str) -> None:
    knows(provider, "anna", email=ANNA)
    back = agree(go(web, workplace), "anna")
    cookies = dict(web.cookies)
    assert come(web, back).status_code == 303
    web.cookies.clear()
    web.cookies.update(cookies)
    assert (come(web, back).status_code, who(web)) == (404, "")


def test_a_code_works_once_also_in_a_new_attempt(web: TestClient, workplace: Workplace, provider: str) -> None:
    knows(provider, "anna", email=ANNA)
    back = agree(go(web, workplace), "anna")
    assert come(web, back).status_code == 303
    web.cookies.clear()
    state = go(web, workplace).split("state=")[1].split("&")[0]
    used = f"{back.split('state=')[0]}state={state}"
    assert (come(web, used).status_code, who(web)) == (502, "")


def test_after_ten_minutes_one_begins_anew(
    web: TestClient, database: Database, workplace: Workplace, provider: str
) -> None:
    knows(provider, "anna", email=ANNA)
    back = agree(go(web, workplace), "anna")
    with database.write() as session:
        for attempt in session.exec(select(Attempt)):
            attempt.expires_at = dt.datetime.now(dt.UTC)
    assert (come(web, back).status_code, who(web)) == (404, "")


@pytest.mark.parametrize("verified", [False, "false", "no", 0])
def test_an_address_that_is_not_proved_is_nobodys(
    web: TestClient, workplace: Workplace, provider: str, verified: object
) -> None:
    knows(provider, "stranger", email=ANNA, email_verified=verified)
    assert (come(web, agree(go(web, workplace), "stranger")).status_code, who(web)) == (404, "")


def test_the_address_of_another_organisations_member_leads_nowhere(
    web: TestClient, database: Database, workplace: Workplace, provider: str
) -> None:
    theirs = make_workplace(database, "Cecilia", organisation="Grannkommun", joined_on=None)
    change(database, theirs, email="cecilia@grannkommun.example")
    knows(provider, "cecilia", email="cecilia@grannkommun.example")
    answer = come(web, agree(go(web, workplace), "cecilia"))
    assert (answer.status_code, who(web)) == (404, "")
    assert "Cecilia" not in answer.text
    assert subjects(database, workplace) == {}


def test_whoever_has_left_does_not_come_back_in(
    web: TestClient, database: Database, workplace: Workplace, provider: str
) -> None:
    with database.write(workplace.organisation_id) as session:
        get_organisation(session, workplace.organisation_id).email_domains = ["kommun.example"]
    knows(provider, "anna", email=ANNA)
    change(database, workplace, left_on=YESTERDAY)
    assert (come(web, agree(go(web, workplace), "anna")).status_code, who(web)) == (404, "")
    # Not even as somebody new, and not by what the provider called them before.
    assert organisation_says(database, workplace, {"iss": provider, "sub": "anna", "email": ANNA}) is None
    change(database, workplace, left_on=None)
    assert come(web, agree(go(web, workplace), "anna")).status_code == 303
    change(database, workplace, left_on=YESTERDAY)
    change(database, workplace, person=1, email="bo@kommun.example")
    claims = {"iss": provider, "sub": "anna", "email": "bo@kommun.example"}
    assert organisation_says(database, workplace, claims) is None


def test_an_organisation_without_a_provider_answers_like_one_that_is_not_there(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    with database.write(workplace.organisation_id) as session:
        assert remove(session, workplace.organisation_id)
        assert not remove(session, workplace.organisation_id)
    asked = [str(workplace.organisation_id), "999999999", "9999999999999999999999", "0", "-1", "x", "1.5", "%00"]
    answers = [web.get(f"/sign-in/with/{one}", follow_redirects=False) for one in asked]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1
    assert not any("set-cookie" in answer.headers for answer in answers)


def test_a_provider_that_is_no_longer_allowed_is_not_asked(
    database: Database, workplace: Workplace, provider: str
) -> None:
    with open_web(database, Settings()) as web:
        answer = web.get(f"/sign-in/with/{workplace.organisation_id}", follow_redirects=False)
    assert answer.status_code == 502
    assert f"{NAME} svarar inte" in answer.text


def test_the_log_knows_nobody_by_name_and_no_secret(
    web: TestClient, workplace: Workplace, provider: str, told: Callable[[], list[dict[str, Any]]]
) -> None:
    knows(provider, "anna-7", email=ANNA, name="Anna Andersson")
    knows(provider, "stranger", email="x@kommun.example")
    assert come(web, agree(go(web, workplace), "anna-7")).status_code == 303
    assert come(web, agree(go(web, workplace), "stranger")).status_code == 404
    entered, refused = told()
    assert (entered["event"], entered["by"], entered["member_id"]) == ("signed_in", "sign_on", workplace.member_ids[0])
    assert (refused["event"], refused["why"], refused["organisation_id"], refused["problem"]) == (
        "sign_in_refused", "sign_on", workplace.organisation_id, "unknown",
    )  # fmt: skip
    assert not [word for word in ("anna", "Anna", "stranger", "@", "hemligt", "http") if word in str(told())]


# --- what happens ------------------------------------------------------------------------------------------------------


def test_the_provider_says_who_somebody_is_and_their_address_says_it_the_first_time_only(
    web: TestClient, database: Database, workplace: Workplace, provider: str
) -> None:
    knows(provider, "a-7", email=" Anna.Andersson@KOMMUN.example", email_verified=True)
    answer = come(web, agree(go(web, workplace), "a-7"))
    assert (answer.status_code, answer.headers["location"], who(web)) == (303, "/", "Anna Andersson")
    assert subjects(database, workplace) == {"a-7": workplace.member_ids[0]}
    assert "attempt" not in str(web.cookies)
    # Married, and her old address is another's now: the provider still means her.
    knows(provider, "a-7", email="anna.berg@kommun.example")
    change(database, workplace, email=None)
    change(database, workplace, person=1, email=ANNA)
    web.cookies.clear()
    assert come(web, agree(go(web, workplace), "a-7")).status_code == 303
    assert who(web) == "Anna Andersson"


def test_a_coordinator_comes_to_the_overview_and_another_persons_device_is_theirs_from_now_on(
    web: TestClient, database: Database, workplace: Workplace, provider: str
) -> None:
    change(database, workplace, roles=["employee", "coordinator"])
    knows(provider, "anna", email=ANNA)
    sign_in(web, database, workplace, 1)
    assert who(web) == "Bo Berg"
    answer = come(web, agree(go(web, workplace), "anna"))
    assert (answer.headers["location"], who(web)) == ("/dashboard", "Anna Andersson")


def test_whoever_changes_their_mind_is_told_that_nothing_happened_and_noted_nowhere(
    web: TestClient, workplace: Workplace, told: Callable[[], list[dict[str, Any]]]
) -> None:
    state = go(web, workplace).split("state=")[1].split("&")[0]
    answer = come(web, f"/sign-in/back?error=access_denied&state={state}")
    assert (answer.status_code, who(web)) == (200, "")
    assert "Inloggningen avbröts" in answer.text
    assert f'href="/sign-in/with/{workplace.organisation_id}"' in answer.text
    assert told() == []


def test_what_a_provider_says_went_wrong_is_noted_and_what_a_stranger_says_is_not(
    web: TestClient, workplace: Workplace, told: Callable[[], list[dict[str, Any]]]
) -> None:
    stranger = web.get("/sign-in/back?error=server_error", headers={"Accept-Language": "en"})
    assert (stranger.status_code, told()) == (404, [])
    assert "That sign-in is over" in stranger.text
    assert 'href="/sign-in"' in stranger.text
    for error, noted in (("invalid_scope", "invalid_scope"), ("Anna Andersson", "error")):
        state = go(web, workplace).split("state=")[1].split("&")[0]
        answer = come(web, f"/sign-in/back?error={error}&state={state}")
        assert (answer.status_code, who(web), told()[-1]["problem"]) == (502, "", noted)


def test_who_is_not_known_may_say_another_name(web: TestClient, workplace: Workplace, provider: str) -> None:
    """The provider remembers who was signed in: it would say the same again without asking."""
    knows(provider, "private", email="anna@home.example")
    answer = come(web, agree(go(web, workplace), "private"))
    again = f"/sign-in/with/{workplace.organisation_id}?choose=1"
    assert f'href="{again}"' in answer.text
    assert "prompt=select_account" in web.get(again, follow_redirects=False).headers["location"]
    assert "prompt=" not in go(web, workplace)


def test_an_address_of_the_organisation_makes_a_newcomer_and_any_other_makes_nobody(
    database: Database, workplace: Workplace, provider: str
) -> None:
    said = {"iss": provider, "sub": "dag-1", "name": "Dag\x00 Dahl ", "email": "Dag@Kommun.Example"}
    assert organisation_says(database, workplace, said) is None
    with database.write(workplace.organisation_id) as session:
        get_organisation(session, workplace.organisation_id).email_domains = ["kommun.example"]
    newcomer = Newcomer(workplace.organisation_id, "dag@kommun.example", "Dag Dahl", "dag-1")
    assert organisation_says(database, workplace, said) == newcomer
    assert organisation_says(database, workplace, said | {"email": "dag@sub.kommun.example"}) is None
    assert organisation_says(database, workplace, said | {"email": 7}) is None
    assert organisation_says(database, workplace, said | {"email_verified": False}) is None
    assert subjects(database, workplace) == {}


def test_google_must_have_proved_an_address_and_entras_user_name_is_one() -> None:
    google, entra = "https://accounts.google.com", "https://login.microsoftonline.com/4711/v2.0"
    said = {"email": "A@kommun.example", "preferred_username": "b@kommun.example"}
    assert proved_addresses({"iss": google, **said}) == []
    assert proved_addresses({"iss": google, **said, "email_verified": True}) == ["a@kommun.example"]
    assert proved_addresses({"iss": entra, **said}) == ["a@kommun.example", "b@kommun.example"]
    assert proved_addresses({"iss": entra, "preferred_username": "+46701234567"}) == []
    assert proved_addresses({"iss": entra, **said, "email_verified": False}) == []
    assert proved_addresses({"iss": "https://login.kommun.example", **said}) == ["a@kommun.example"]

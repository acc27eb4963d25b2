"""One's own passkeys: made, seen and removed by nobody else. On both databases."""

import datetime as dt
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from webauthn.helpers import bytes_to_base64url

from app.accounts.passkeys import MOST_PASSKEYS
from app.database import Database
from app.organisations.models import Member
from tests.support.authenticator import Authenticator
from tests.support.passkeys import answer, is_refused, make, passkeys, question
from tests.support.people import Workplace, make_workplace
from tests.support.web import ORIGIN, open_web, sign_in


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        client.follow_redirects = False
        yield client


@pytest.fixture
def device() -> Authenticator:
    return Authenticator(ORIGIN)


@pytest.fixture
def anna(web: TestClient, database: Database, workplace: Workplace, device: Authenticator) -> Authenticator:
    """Anna's device, with a passkey; nobody is signed in."""
    sign_in(web, database, workplace)
    assert make(web, device).status_code == 204
    web.cookies.clear()
    return device


def test_a_passkey_that_was_begun_by_somebody_else_is_not_stored(
    web: TestClient, database: Database, workplace: Workplace, device: Authenticator
) -> None:
    sign_in(web, database, workplace)
    made = device.make(web.post("/api/passkeys/new").json())
    attempt = web.cookies["cero-attempt"]
    sign_in(web, database, workplace, 1)
    web.cookies.set("cero-attempt", attempt)
    answered = web.post("/api/passkeys", json={"name": "Telefonen", "credential": made})
    assert (answered.status_code, answered.json()["error"]["code"]) == (422, "invalid")
    assert passkeys(database) == []


def test_a_passkey_that_was_made_once_is_not_stored_twice(
    web: TestClient, database: Database, workplace: Workplace, device: Authenticator
) -> None:
    sign_in(web, database, workplace)
    begun = web.post("/api/passkeys/new").json()
    first, second = ({"name": "Telefonen", "credential": device.make(begun)} for _ in range(2))
    attempt = web.cookies["cero-attempt"]
    assert web.post("/api/passkeys", json=first).status_code == 204
    for again in (first, second):
        web.cookies.set("cero-attempt", attempt)
        assert web.post("/api/passkeys", json=again).status_code == 422
    sign_in(web, database, workplace, 1)
    assert make(web, device, credential_id=device.keys[0].credential_id).status_code == 422, "nor as a colleague's"
    assert [one.member_id for one in passkeys(database)] == [workplace.member_ids[0]]


@pytest.mark.parametrize(
    ("origin", "rp_id"),
    [("https://cero.example.org", "localhost"), ("http://localhost:8001", "localhost"), (ORIGIN, "org")],
)
def test_a_passkey_for_another_page_is_not_stored(
    web: TestClient, database: Database, workplace: Workplace, origin: str, rp_id: str
) -> None:
    sign_in(web, database, workplace)
    assert make(web, Authenticator(origin, rp_id)).status_code == 422
    assert passkeys(database) == []


@pytest.mark.parametrize("attestation", ["", "AAAA", "oA", "oaGh" * 60, "å"])
def test_a_passkey_that_is_broken_is_not_stored(
    web: TestClient, database: Database, workplace: Workplace, device: Authenticator, attestation: str
) -> None:
    sign_in(web, database, workplace)
    made = device.make(web.post("/api/passkeys/new").json())
    made["response"]["attestationObject"] = attestation
    assert web.post("/api/passkeys", json={"name": "Telefonen", "credential": made}).status_code == 422
    assert passkeys(database) == []


def test_nobody_has_more_passkeys_than_ten(
    web: TestClient, database: Database, workplace: Workplace, device: Authenticator
) -> None:
    sign_in(web, database, workplace)
    for number in range(MOST_PASSKEYS - 1):
        assert make(web, device, f"Nummer {number}").status_code == 204
    begun = web.post("/api/passkeys/new").json()
    attempt = web.cookies["cero-attempt"]
    assert make(web, device, "Den tionde").status_code == 204
    web.cookies.set("cero-attempt", attempt)
    late = web.post("/api/passkeys", json={"name": "Den elfte", "credential": device.make(begun)})
    for answered in (late, make(web, device, "Den elfte")):
        assert (answered.status_code, answered.json()["error"]["code"]) == (422, "too_many")
    assert len(passkeys(database)) == MOST_PASSKEYS
    assert "data-passkey-new" not in web.get("/account").text
    sign_in(web, database, workplace, 1)
    assert make(web, device).status_code == 204, "a colleague has none yet"


def test_the_passkey_of_another_person_is_neither_seen_nor_removed(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    theirs = make_workplace(database, "Cilla", organisation="Annan kommun")
    for place, person in ((workplace, 1), (theirs, 0)):
        sign_in(web, database, place, person)
        assert web.get("/api/passkeys").json() == {"passkeys": []}
        assert anna.keys[0].name not in web.get("/account").text
        for name in (anna.keys[0].name, "AAAA", "å", "a"):
            removed = web.delete(f"/api/passkeys/{name}")
            assert (removed.status_code, removed.json()["error"]["code"]) == (404, "not_found")
            assert web.post(f"/account/passkeys/{name}/remove").status_code == 404
    assert len(passkeys(database)) == 1


def test_nothing_of_ones_own_is_shown_to_nobody(web: TestClient, anna: Authenticator) -> None:
    shown = web.get("/account")
    assert (shown.status_code, shown.headers["location"]) == (303, "/sign-in")
    removed = web.post(f"/account/passkeys/{anna.keys[0].name}/remove")
    assert (removed.status_code, removed.headers["location"]) == (303, "/sign-in")
    assert web.post("/api/passkeys/new").status_code == 401
    assert web.post("/api/passkeys", json={}).status_code == 401


def test_a_new_passkey_lies_in_its_device_and_knows_its_account_and_no_device_makes_a_second(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    with database.write() as session:
        session.get_one(Member, (workplace.organisation_id, workplace.member_ids[0])).email = "anna@kommun.example"
    sign_in(web, database, workplace)
    options = web.post("/api/passkeys/new").json()
    account = f"{workplace.organisation_id}.{workplace.member_ids[0]}".encode()
    assert options["rp"] == {"id": "localhost", "name": "CERO"}
    assert options["user"] == {
        "id": bytes_to_base64url(account),
        "name": "anna@kommun.example",
        "displayName": "Anna",
    }
    chosen = options["authenticatorSelection"]
    assert (chosen["residentKey"], chosen["userVerification"]) == ("required", "preferred")
    assert [one["id"] for one in options["excludeCredentials"]] == [anna.keys[0].name]
    assert options["attestation"] == "none"


def test_ones_own_passkeys_are_listed_and_removed(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    today = dt.datetime.now(dt.UTC).date().isoformat()
    assert answer(web, anna.sign(question(web))).status_code == 200
    first = anna.keys[0].name
    assert make(web, anna, "Datorn").status_code == 204
    listed = web.get("/api/passkeys").json()["passkeys"]
    assert listed == [
        {"id": first, "name": "Telefonen", "since": today, "used_on": today},
        {"id": anna.keys[1].name, "name": "Datorn", "since": today, "used_on": None},
    ]
    assert web.delete(f"/api/passkeys/{first}").status_code == 204
    assert [one["name"] for one in web.get("/api/passkeys").json()["passkeys"]] == ["Datorn"]
    web.cookies.clear()
    assert is_refused(web, answer(web, anna.sign(question(web), anna.keys[0])))
    assert answer(web, anna.sign(question(web), anna.keys[1])).status_code == 200


def test_the_page_shows_ones_passkeys_and_removes_one_without_a_script(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    sign_in(web, database, workplace)
    page = web.get("/account", headers={"Accept-Language": "sv"}).text
    assert "<h1>Anna</h1>" in page
    assert "Telefonen" in page
    assert "inte använd än" in page
    form = f'<form method="post" action="/account/passkeys/{anna.keys[0].name}/remove">'
    assert form in page
    removed = web.post(f"/account/passkeys/{anna.keys[0].name}/remove")
    assert (removed.status_code, removed.headers["location"]) == (303, "/account")
    assert "Du har ingen än." in web.get("/account", headers={"Accept-Language": "sv"}).text


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  Annas\n telefon ", "Annas telefon"),
        ("", "Passkey"),
        ("\x00\x07", "Passkey"),
        ("a\x00b", "ab"),
        ("å" * 99, "å" * 60),
    ],
)
def test_a_name_is_kept_in_one_line(
    web: TestClient, database: Database, workplace: Workplace, device: Authenticator, given: str, kept: str
) -> None:
    sign_in(web, database, workplace)
    assert make(web, device, given).status_code == 204
    assert [one.name for one in passkeys(database)] == [kept]

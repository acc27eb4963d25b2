"""Passkeys: only what its own device signed for this question, on our pages, signs anybody in. On both databases.

The device is software here; `tests/test_passkeys_browser.py` does the same with a browser's own.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog
import time_machine
from fastapi.testclient import TestClient
from sqlmodel import select
from webauthn.helpers import bytes_to_base64url

from app.accounts.attempts import VALID_FOR
from app.accounts.models import Attempt, Passkey
from app.accounts.passkeys import MOST_COUNTED, Site, site_of
from app.database import Database
from app.organisations.models import Member
from tests.support.authenticator import Authenticator
from tests.support.passkeys import answer, is_refused, make, passkeys, question
from tests.support.people import Workplace, make_workplace
from tests.support.web import ORIGIN, open_web, sign_in

Change = Callable[[dict[str, Any]], Any]


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


# --- what must never happen -----------------------------------------------------------------------------------------------


def test_an_answer_works_once(web: TestClient, anna: Authenticator) -> None:
    given = anna.sign(question(web))
    attempt = web.cookies["cero-attempt"]
    assert answer(web, given).status_code == 200
    web.cookies.clear()
    assert is_refused(web, answer(web, given)), "without the attempt"
    web.cookies.set("cero-attempt", attempt)
    assert is_refused(web, answer(web, given)), "with it"


def test_a_wrong_answer_ends_the_attempt_and_the_right_one_comes_too_late(web: TestClient, anna: Authenticator) -> None:
    asked = question(web)
    wrong = anna.sign({**asked, "challenge": bytes_to_base64url(b"another")})
    assert is_refused(web, answer(web, wrong))
    assert is_refused(web, answer(web, anna.sign(asked)))


def test_an_answer_to_the_question_of_another_browser_is_refused(
    web: TestClient, database: Database, anna: Authenticator
) -> None:
    theirs = anna.sign(question(web))
    web.cookies.clear()
    question(web)
    assert is_refused(web, answer(web, theirs))


def test_an_answer_that_comes_too_late_is_refused(web: TestClient, anna: Authenticator) -> None:
    for late in (dt.timedelta(), dt.timedelta(seconds=-10)):
        given = anna.sign(question(web))
        secret = web.cookies["cero-attempt"]
        with time_machine.travel(dt.datetime.now(dt.UTC) + VALID_FOR + late, tick=True):
            web.cookies.clear()
            web.cookies.set("cero-attempt", secret)
            answered = answer(web, given)
            assert answered.status_code == 200 if late else is_refused(web, answered)
        web.cookies.clear()


def test_an_answer_to_what_was_asked_for_another_end_is_refused(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    sign_in(web, database, workplace)
    begun = web.post("/api/passkeys/new").json()
    web.cookies.delete("cero")
    assert is_refused(web, answer(web, anna.sign(begun)))


@pytest.mark.parametrize(
    "origin",
    ["https://localhost:8000", "http://localhost:8001", "http://localhost", "https://cero.example.org", "null", ""],
)
def test_an_answer_from_the_page_of_another_origin_is_refused(
    web: TestClient, anna: Authenticator, origin: str
) -> None:
    anna.origin = origin
    assert is_refused(web, answer(web, anna.sign(question(web))))


@pytest.mark.parametrize("rp_id", ["example.org", "localhost.example.org", "host", ""])
def test_an_answer_for_another_host_is_refused(web: TestClient, anna: Authenticator, rp_id: str) -> None:
    anna.rp_id = rp_id
    assert is_refused(web, answer(web, anna.sign(question(web))))


def test_an_unknown_passkey_is_refused(web: TestClient, anna: Authenticator, workplace: Workplace) -> None:
    stranger = Authenticator(ORIGIN)
    account = f"{workplace.organisation_id}.{workplace.member_ids[0]}".encode()
    stranger.make({"user": {"id": bytes_to_base64url(account)}, "challenge": ""})
    assert is_refused(web, answer(web, stranger.sign(question(web))))


def test_a_known_passkey_signed_by_another_key_is_refused(web: TestClient, anna: Authenticator) -> None:
    key = anna.keys[0]
    stranger = Authenticator(ORIGIN)
    stranger.make({"user": {"id": ""}, "challenge": ""}, credential_id=key.credential_id)
    stranger.keys[0].user_handle = key.user_handle
    assert is_refused(web, answer(web, stranger.sign(question(web))))


def test_a_passkey_that_names_another_person_or_organisation_is_refused(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    other = make_workplace(database, "Cilla", organisation="Annan kommun")
    handles = [
        f"{workplace.organisation_id}.{workplace.member_ids[1]}", f"{other.organisation_id}.{other.member_ids[0]}",
        f"{other.organisation_id}.{workplace.member_ids[0]}", f"{workplace.organisation_id}", f"0{workplace.organisation_id}.2",
        f"{workplace.organisation_id}.{workplace.member_ids[0]} ", "-1.2", "99999999999.1", "1.99999999999", ".", "", "\x00.\x00",
    ]  # fmt: skip
    for handle in handles:
        anna.keys[0].user_handle = handle.encode()
        assert is_refused(web, answer(web, anna.sign(question(web)))), handle


def test_the_same_credential_in_two_organisations_signs_in_to_its_own(
    web: TestClient, database: Database, anna: Authenticator
) -> None:
    """Whoever makes a credential with somebody else's id, in an organisation of their own, takes nothing away from them."""
    other = make_workplace(database, "Cilla", organisation="Annan kommun")
    sign_in(web, database, other)
    stranger = Authenticator(ORIGIN)
    assert make(web, stranger, credential_id=anna.keys[0].credential_id).status_code == 204
    web.cookies.clear()
    assert answer(web, anna.sign(question(web))).status_code == 200
    assert web.get("/api/home").json()["member"]["name"] == "Anna"


@pytest.mark.parametrize("before", [0, 1, 41])
def test_a_counter_that_stands_still_or_goes_back_is_refused(web: TestClient, anna: Authenticator, before: int) -> None:
    anna.keys[0].counter = 41
    assert answer(web, anna.sign(question(web))).status_code == 200
    web.cookies.clear()
    anna.keys[0].counter = before
    assert is_refused(web, answer(web, anna.sign(question(web))))


def test_somebody_who_has_left_comes_in_no_more(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    with database.write() as session:
        member = session.get_one(Member, (workplace.organisation_id, workplace.member_ids[0]))
        member.left_on = dt.date(2020, 1, 1)
        session.add(member)
    assert is_refused(web, answer(web, anna.sign(question(web))))


@pytest.mark.parametrize(
    "change",
    [
        lambda given: given["response"].update(signature=""),
        lambda given: given["response"].update(authenticatorData="AAAA"),
        lambda given: given["response"].update(clientDataJSON="bm90IGpzb24"),
        lambda given: given["response"].update(clientDataJSON=bytes_to_base64url(b"[" * 8000)),
        lambda given: given["response"].update(userHandle=None),
        lambda given: given["response"].update(userHandle="å"),
        lambda given: given["response"].pop("userHandle"),
        lambda given: given.update(rawId="å"),
        lambda given: given.update(rawId=""),
        lambda given: given.update(id="another"),
    ],
)
def test_an_answer_that_is_broken_is_refused_like_any_other(
    web: TestClient, anna: Authenticator, change: Change
) -> None:
    given = anna.sign(question(web))
    change(given)
    assert is_refused(web, answer(web, given))


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b"\xff", b"[" * 10_000, b'{"id": 1}', b'{"id": "\\ud800"}'])
def test_what_is_no_answer_at_all_cannot_be_read(web: TestClient, anna: Authenticator, body: bytes) -> None:
    question(web)
    answered = web.post("/api/passkeys/answer", content=body or b" ")
    assert (answered.status_code, answered.json()["error"]["code"]) == (400, "unreadable")


# --- what does ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("counts", [True, False])
def test_a_passkey_signs_in_as_often_as_its_owner_likes(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator, counts: bool
) -> None:
    for _ in range(3):
        web.cookies.clear()
        entered = answer(web, anna.sign(question(web), counts=counts))
        assert (entered.status_code, entered.json()) == (200, {"goal": "/"})
        assert web.get("/api/home").json()["member"]["name"] == "Anna"
        assert "cero-attempt" not in web.cookies
    [kept] = passkeys(database)
    assert (kept.sign_count, kept.used_on) == (3 if counts else 0, dt.datetime.now(dt.UTC).date())


def test_a_coordinator_comes_to_the_overview(
    web: TestClient, database: Database, workplace: Workplace, anna: Authenticator
) -> None:
    with database.write() as session:
        member = session.get_one(Member, (workplace.organisation_id, workplace.member_ids[0]))
        member.roles = ["employee", "coordinator"]
    assert answer(web, anna.sign(question(web))).json() == {"goal": "/dashboard"}


def test_whoever_signs_in_ends_what_the_device_had_before(
    web: TestClient, database: Database, anna: Authenticator
) -> None:
    other = make_workplace(database, "Cilla", organisation="Annan kommun")
    sign_in(web, database, other)
    earlier = web.cookies["cero"]
    assert answer(web, anna.sign(question(web))).status_code == 200
    assert web.get("/api/home").json()["member"]["name"] == "Anna"
    web.cookies.clear()
    web.cookies.set("cero", earlier)
    assert web.get("/api/home").status_code == 401


def test_a_counter_beyond_what_the_database_holds_goes_on(
    web: TestClient, database: Database, anna: Authenticator
) -> None:
    anna.keys[0].counter = 2**32 - 3
    for _ in range(2):
        assert answer(web, anna.sign(question(web))).status_code == 200
    assert passkeys(database)[0].sign_count == MOST_COUNTED


def test_the_question_names_nobody_and_the_device_is_asked_to_find_its_person(
    web: TestClient, anna: Authenticator
) -> None:
    asked = question(web)
    assert asked["allowCredentials"] == []
    assert (asked["rpId"], asked["userVerification"]) == ("localhost", "preferred")
    assert len(asked["challenge"]) > 40
    assert question(web)["challenge"] != asked["challenge"]


def test_the_security_log_tells_of_passkeys_by_ids_alone(
    web: TestClient, database: Database, workplace: Workplace, device: Authenticator
) -> None:
    sign_in(web, database, workplace)
    with structlog.testing.capture_logs() as lines:
        make(web, device)
        given = device.sign(question(web))
        answer(web, given)
        answer(web, given)
        web.delete(f"/api/passkeys/{device.keys[0].name}")
    told = [line for line in lines if line.get("security")]
    assert [(line["event"], line.get("by") or line.get("why")) for line in told] == [
        ("passkey_made", None),
        ("signed_in", "passkey"),
        ("sign_in_refused", "passkey"),
        ("passkey_removed", None),
    ]
    assert not any(
        word in str(lines) for word in ("Anna", "Telefonen", device.keys[0].name, given["response"]["signature"])
    )


def test_the_database_holds_nothing_that_signs_in(web: TestClient, database: Database, anna: Authenticator) -> None:
    question(web)
    with database.read() as session:
        kept = [*session.exec(select(Passkey)), *session.exec(select(Attempt))]
        held = json.dumps([{**row.model_dump(mode="python")} for row in kept], default=repr)
    secret = anna.keys[0].private.private_numbers().private_value.to_bytes(32, "big")
    assert repr(secret)[2:-1] not in held
    assert web.cookies["cero-attempt"] not in held


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("http://localhost:8000", Site("localhost", "http://localhost:8000")),
        ("https://cero.example.se", Site("cero.example.se", "https://cero.example.se")),
        ("https://CERO.example.se:443", Site("cero.example.se", "https://cero.example.se")),
        ("https://cero.example.se:8443", Site("cero.example.se", "https://cero.example.se:8443")),
        (
            "https://resor.kävlinge.example",
            Site("resor.xn--kvlinge-5wa.example", "https://resor.xn--kvlinge-5wa.example"),
        ),
    ],
)
def test_passkeys_are_bound_to_the_address_that_people_reach(address: str, site: Site) -> None:
    assert site_of(address) == site

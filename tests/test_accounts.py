"""Sign-in: nobody gets in without a valid link, and nobody is quietly signed in as somebody else. On both databases."""

import datetime as dt
from collections.abc import Iterator

import pytest
import sqlmodel
import structlog
from fastapi.testclient import TestClient
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError

from app.accounts.devices import device_of
from app.accounts.models import SignInLink, SignInSession
from app.database import Database
from app.organisations.models import Member, Organisation
from tests.support.people import Workplace, make_workplace
from tests.support.web import open_web, sign_in, sign_in_token

EXCHANGE = {"protocol": 1, "device_id": "01a20997-9578-7c23-8986-c55439d2b935", "mutations": []}


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        yield client


@pytest.mark.parametrize(
    "token", ["", "1", "1.", ".x", "x.y", "1.wrong", "99999999999.x", "1.\u00e5", "-1.x", "1.x/../.."]
)
def test_a_made_up_session_is_nobody(web: TestClient, workplace: Workplace, token: str) -> None:
    answer = web.get("/api/home", headers={"Cookie": f"cero={token}".encode()})
    assert answer.status_code == 401


def test_an_unknown_link_opens_no_session(web: TestClient, workplace: Workplace) -> None:
    answer = web.post(f"/sign-in/{workplace.organisation_id}.wrong", follow_redirects=False)
    assert answer.status_code == 404
    assert "set-cookie" not in answer.headers


def test_an_expired_link_opens_no_session(web: TestClient, database: Database, workplace: Workplace) -> None:
    token = sign_in_token(database, workplace, valid_for=dt.timedelta(seconds=-1))
    assert web.get(f"/sign-in/{token}", follow_redirects=False).status_code == 404


def test_a_link_of_one_organisation_does_not_work_with_the_id_of_another(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    other = make_workplace(database, "Cilla", organisation="Annan kommun")
    secret = sign_in_token(database, workplace).split(".", 1)[1]
    assert web.get(f"/sign-in/{other.organisation_id}.{secret}", follow_redirects=False).status_code == 404


def test_a_link_for_another_person_asks_before_it_changes_who_is_signed_in(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace, 0)
    token = sign_in_token(database, workplace, 1)
    asked = web.get(f"/sign-in/{token}", follow_redirects=False)
    assert asked.status_code == 200
    assert "Anna" in asked.text
    assert "Bo" in asked.text
    assert web.get("/api/home").json()["member"]["name"] == "Anna"
    assert web.post(f"/sign-in/{token}", follow_redirects=False).status_code == 303
    assert web.get("/api/home").json()["member"]["name"] == "Bo"


def test_whoever_signs_in_on_a_device_ends_what_it_had_of_another_organisation(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace)
    earlier = web.cookies["cero"]
    other = make_workplace(database, "Cilla", organisation="Annan kommun")
    web.post(f"/sign-in/{sign_in_token(database, other)}", follow_redirects=False)
    assert web.get("/api/home").json()["member"]["name"] == "Cilla"
    web.cookies.clear()
    web.cookies.set("cero", earlier)
    assert web.get("/api/home").status_code == 401


def test_the_cookie_is_kept_from_scripts_and_from_other_sites(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    answer = web.post(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie


def test_a_browsers_scripts_know_whose_session_it_has_until_somebody_signs_out(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    """The phone must not open the diary of whoever had it before; the cookie that says so opens nothing."""
    for person in (0, 1):
        answer = web.post(f"/sign-in/{sign_in_token(database, workplace, person)}", follow_redirects=False)
        account = f"{workplace.organisation_id}.{workplace.member_ids[person]}"
        [cookie] = [one for one in answer.headers.get_list("set-cookie") if one.startswith("cero-account=")]
        assert cookie.startswith(f"cero-account={account};")
        assert "httponly" not in cookie.lower()
        assert web.get("/api/home").json()["account"] == account
    del web.cookies["cero"]
    assert web.get("/api/home").status_code == 401
    assert web.post("/api/sign-out").status_code in (204, 401)
    assert "cero-account" not in web.cookies


def test_over_https_the_cookie_is_bound_to_the_host(
    database: Database, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.settings import Settings

    with open_web(database, Settings(public_url="https://cero.example.se")) as web:
        answer = web.post(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
    assert answer.headers["set-cookie"].startswith("__Host-cero=")
    assert "secure" in answer.headers["set-cookie"].lower()
    assert "strict-transport-security" in answer.headers


def test_the_database_never_holds_a_secret(web: TestClient, database: Database, workplace: Workplace) -> None:
    token = sign_in_token(database, workplace)
    web.post(f"/sign-in/{token}", follow_redirects=False)
    with database.read() as session:
        stored = [
            row.token_hash for model in (SignInLink, SignInSession) for row in session.execute(select(model.__table__))
        ]
    assert len(stored) == 2
    secrets = [token.split(".", 1)[1], web.cookies["cero"].split(".", 1)[1]]
    assert not any(secret.encode() in hashed for secret in secrets for hashed in stored)


def test_after_signing_out_the_session_is_gone_on_the_server(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace)
    kept = dict(web.cookies)
    assert web.post("/api/sign-out").status_code == 204
    web.cookies.update(kept)
    assert web.get("/api/home").status_code == 401


def test_somebody_who_has_left_is_nobody(web: TestClient, database: Database, workplace: Workplace) -> None:
    sign_in(web, database, workplace)
    with database.write() as session:
        member = session.get(Member, (workplace.organisation_id, workplace.member_ids[0]))
        assert member
        member.left_on = dt.date(2020, 1, 1)
        session.add(member)
    assert web.get("/api/home").status_code == 401


def test_a_coordinator_lands_on_the_dashboard_and_an_employee_on_the_phone_app(
    web: TestClient, database: Database
) -> None:
    staff = make_workplace(database, "Cilla", roles=["employee", "coordinator"])
    workers = make_workplace(database, "Dan")
    for workplace, goal in ((staff, "/dashboard"), (workers, "/")):
        web.cookies.clear()
        answer = web.post(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
        assert answer.headers["location"] == goal


# --- a link works once --------------------------------------------------------------------------------------------------


def test_a_link_signs_in_once_and_never_again(web: TestClient, database: Database, workplace: Workplace) -> None:
    token = sign_in_token(database, workplace)
    assert web.post(f"/sign-in/{token}", follow_redirects=False).status_code == 303
    web.cookies.clear()
    again = web.post(f"/sign-in/{token}", follow_redirects=False)
    assert (again.status_code, "set-cookie" in again.headers) == (404, False)
    shown = web.get(f"/sign-in/{token}", follow_redirects=False)
    assert (shown.status_code, "cero=" in shown.headers.get("set-cookie", "")) == (404, False)
    assert "redan använd" in shown.text


def test_a_program_that_opens_the_mail_first_does_not_use_the_link_up(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    path = f"/sign-in/{sign_in_token(database, workplace)}"
    for method in ("GET", "HEAD", "GET"):
        web.cookies.clear()
        scanned = web.request(method, path, headers={"User-Agent": "SafeLinks"}, follow_redirects=False)
        assert "cero=" not in scanned.headers.get("set-cookie", "")
    web.cookies.clear()
    page = web.get(path)
    assert f'<form method="post" action="{path}"' in page.text
    assert web.post(path, follow_redirects=False).status_code == 303


def test_a_newer_link_ends_the_older_but_not_anothers(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    older, others = sign_in_token(database, workplace, 0), sign_in_token(database, workplace, 1)
    newer = sign_in_token(database, workplace, 0)
    assert web.post(f"/sign-in/{older}", follow_redirects=False).status_code == 404
    assert web.post(f"/sign-in/{others}", follow_redirects=False).status_code == 303
    assert web.post(f"/sign-in/{newer}", follow_redirects=False).status_code == 303


def test_the_browser_that_used_a_link_may_try_again_when_the_answer_was_lost_but_is_signed_in_once(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    path = f"/sign-in/{sign_in_token(database, workplace)}"
    web.get(path)
    browser = web.cookies["cero-link"]
    assert web.post(path, follow_redirects=False).status_code == 303
    lost = web.cookies["cero"]
    web.cookies.clear()
    web.cookies.set("cero-link", browser, path="/sign-in")
    assert web.post(path, follow_redirects=False).status_code == 303
    assert web.get("/api/home").status_code == 200
    web.cookies.clear()
    assert web.get("/api/home", headers={"Cookie": f"cero={lost}"}).status_code == 401


def test_nobody_tries_again_after_ten_minutes_or_after_signing_out(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    path = f"/sign-in/{sign_in_token(database, workplace)}"
    web.get(path)
    web.post(path, follow_redirects=False)
    with database.write() as session:
        session.execute(update(SignInLink.__table__).values(used_at=dt.datetime.now(dt.UTC) - dt.timedelta(minutes=11)))
    browser = dict(web.cookies)["cero-link"]
    del web.cookies["cero"]
    assert web.post(path, follow_redirects=False).status_code == 404

    web.cookies.clear()
    path = f"/sign-in/{sign_in_token(database, workplace)}"
    web.cookies.set("cero-link", browser, path="/sign-in")
    assert web.post(path, follow_redirects=False).status_code == 303
    assert web.post("/api/sign-out").status_code == 204
    assert web.post(path, follow_redirects=False).status_code == 404


def test_who_is_signed_in_already_goes_on_by_their_own_used_link(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    path = f"/sign-in/{sign_in_token(database, workplace)}"
    web.post(path, follow_redirects=False)
    again = web.get(path, follow_redirects=False)
    assert (again.status_code, again.headers["location"]) == (303, "/")


def test_a_demonstrations_link_enters_at_once_and_as_often_as_one_likes(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    with database.write() as session:
        session.execute(update(Organisation.__table__).values(demonstration=True))
    tokens = [sign_in_token(database, workplace), sign_in_token(database, workplace)]
    for token in (*tokens, *tokens):
        web.cookies.clear()
        assert web.get(f"/sign-in/{token}", follow_redirects=False).status_code == 303
        assert web.get("/api/home").status_code == 200


def test_a_link_of_somebody_who_has_left_opens_nothing(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    token = sign_in_token(database, workplace)
    with database.write() as session:
        session.execute(update(Member.__table__).values(left_on=dt.date(2020, 1, 1)))
    assert web.get(f"/sign-in/{token}", follow_redirects=False).status_code == 404
    assert web.post(f"/sign-in/{token}", follow_redirects=False).status_code == 404


# --- sessions that roll ---------------------------------------------------------------------------------------------------


def session_row(database: Database) -> SignInSession:
    with database.read() as session:
        return session.exec(sqlmodel.select(SignInSession)).one()


def test_a_device_that_is_used_stays_signed_in_and_is_written_once_a_day(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace)
    today = dt.datetime.now(dt.UTC).date()
    used, ends = today - dt.timedelta(days=80), dt.datetime.now(dt.UTC) + dt.timedelta(days=10)
    with database.write() as session:
        session.execute(update(SignInSession.__table__).values(used_on=used, expires_at=ends))
    first, second = web.get("/api/home"), web.get("/api/home")
    assert "Max-Age=7776000" in first.headers["set-cookie"]
    assert first.headers["cache-control"] == "no-store"
    assert "set-cookie" not in second.headers
    row = session_row(database)
    assert row.used_on in (today, today + dt.timedelta(days=1))
    assert row.expires_at > ends + dt.timedelta(days=70)


def test_an_answer_never_fails_because_its_session_could_not_be_renewed_and_the_next_one_does_it(
    web: TestClient, database: Database, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("database is locked"))

    sign_in(web, database, workplace)
    with database.write() as session:
        session.execute(update(SignInSession.__table__).values(used_on=None))
    with monkeypatch.context() as patched, structlog.testing.capture_logs() as lines:
        patched.setattr("app.accounts.rolling.renew_session", busy)
        assert web.get("/api/home").status_code == 200
    assert [line["event"] for line in lines if line["event"] != "request"] == ["session_not_renewed"]
    assert session_row(database).used_on is None
    assert web.get("/api/home").status_code == 200
    assert session_row(database).used_on is not None


def test_signing_out_on_the_first_use_of_a_day_leaves_nobody_signed_in(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace)
    with database.write() as session:
        session.execute(update(SignInSession.__table__).values(used_on=None))
    assert "Max-Age=0" in web.post("/api/sign-out").headers["set-cookie"]
    assert web.get("/api/home").status_code == 401


def test_a_session_knows_its_device_by_a_name_and_nothing_finer(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    agent = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36"
    web.post(f"/sign-in/{sign_in_token(database, workplace)}", headers={"User-Agent": agent}, follow_redirects=False)
    row = session_row(database)
    assert (row.browser, row.system) == ("Chrome", "Android")
    assert "537" not in str(row)


@pytest.mark.parametrize(
    ("agent", "device"),
    [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
         "Version/18.1 Mobile/15E148 Safari/604.1", ("Safari", "iPhone")),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
         ("Safari", "iPhone")),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 "
         "Edg/131.0.0.0", ("Edge", "Windows")),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", ("Firefox", "Linux")),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
         ("Safari", "Mac")),
        ("curl/8.5", ("", "")),
        ("", ("", "")),
        pytest.param("Chrome/" * 100_000, ("Chrome", ""), id="endless"),
    ],
)  # fmt: skip
def test_a_device_is_called_as_its_owner_would_call_it(agent: str, device: tuple[str, str]) -> None:
    assert device_of(agent) == device


# --- the security log ------------------------------------------------------------------------------------------------------


def test_every_sign_in_refusal_and_sign_out_is_logged_by_ids_alone(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    token = sign_in_token(database, workplace)
    with structlog.testing.capture_logs() as lines:
        web.post(f"/sign-in/{token}", follow_redirects=False)
        web.post("/api/sign-out")
        web.post(f"/sign-in/{workplace.organisation_id}.wrong", follow_redirects=False)
    assert [line["event"] for line in lines if line.get("security")] == ["signed_in", "signed_out", "sign_in_refused"]
    assert lines[0]["member_id"] == workplace.member_ids[0]
    said = str(lines)
    assert not any(word in said for word in ("Anna", token, token.split(".")[1], "testclient", "127.0.0.1"))

"""By which provider an organisation signs in: what can be set, and which addresses this server would never ask."""

import datetime as dt
from typing import Any

import pytest
from sqlmodel import select

from app.accounts.issuers import Issuers, IssuersError, may_serve
from app.accounts.models import ProviderIdentity
from app.accounts.providers import SignOnError
from app.accounts.sign_on import configure, member_of, remove, settings_of
from app.database import Database
from app.main import create_app
from app.organisations.service import get_organisation
from app.settings import Settings
from tests.support.people import Workplace, make_workplace
from tests.support.providers import change

TENANT = "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0"
GIVEN = {"issuer": TENANT, "client_id": "cero", "client_secret": "hemligt~1", "name": "Microsoft"}


@pytest.fixture
def workplace(database: Database) -> Workplace:
    workplace = make_workplace(database, "Anna", joined_on=None)
    change(database, workplace, email="anna@kommun.example")
    return workplace


def given(database: Database, workplace: Workplace, **fields: Any) -> None:
    with database.write(workplace.organisation_id) as session:
        configure(session, workplace.organisation_id, **GIVEN | fields, allowed=Issuers.of(Settings()))


def stored(database: Database, workplace: Workplace) -> tuple[str, ...] | None:
    with database.read(workplace.organisation_id) as session:
        found = settings_of(session, workplace.organisation_id)
        return found and (found.issuer, found.client_id, found.client_secret, found.name)


def where_anybody_is_known(database: Database) -> list[int]:
    """Return the organisations of everybody whom a provider's name leads to."""
    with database.read() as session:
        return sorted(row.organisation_id for row in session.exec(select(ProviderIdentity)))


def known_as(database: Database, workplace: Workplace, subject: str) -> None:
    claims = {"iss": TENANT, "sub": subject, "email": "anna@kommun.example"}
    with database.write(workplace.organisation_id) as session:
        member_of(session, get_organisation(session, workplace.organisation_id), claims, dt.datetime.now(dt.UTC))


@pytest.mark.parametrize(
    "issuer",
    [
        "http://login.microsoftonline.com/tenant/v2.0",
        "https://login.microsoftonline.com.evil.example/tenant",
        "https://login.microsoftonline.com:8443/tenant",
        "https://login.microsoftonline.com:443/tenant",
        "https://login.microsoftonline.com@localhost/tenant",
        "https://user:word@login.microsoftonline.com/tenant",
        "https://login.microsoftonline.com\\@localhost/tenant",
        "https://localhost#@login.microsoftonline.com/",
        "https://localhost?login.microsoftonline.com/",
        "https://login.microsoftonline.com/../tenant",
        "https://login.microsoftonline.com/./tenant",
        "https://login.microsoftonline.com/a/..",
        "https://login.microsoftonline.com//tenant",
        "https://login.microsoftonline.com/%2e%2e/tenant",
        "https://login.microsoftonline.com/tenant?x=1",
        "https://login.microsoftonline.com/tenant#x",
        "https://login.microsoftonline.com/tenant\n",
        "https://login.microsoftonline.com/tenant x",
        "https://LOGIN.microsoftonline.com/tenant",
        "https://accounts.google.com.evil.example",
        "https://evil.example/https://accounts.google.com",
        "http://169.254.169.254/",
        "http://localhost:8000",
        "https://[::1]/",
        "file:///etc/passwd",
        "//accounts.google.com",
        "accounts.google.com",
        "https://",
        "",
        "https://accounts.google.com/" + "x" * 300,
    ],
)
def test_an_address_that_is_not_allowed_is_never_asked(issuer: str) -> None:
    assert not Issuers.of(Settings()).allow(issuer)


def test_a_beginning_ends_where_a_part_of_the_path_does() -> None:
    allowed = Issuers.of(Settings(sso_issuers="https://id.kommun.example/realms/cero http://localhost:9400"))
    assert allowed.allow("https://id.kommun.example/realms/cero")
    assert allowed.allow("https://id.kommun.example/realms/cero/")
    assert allowed.allow("https://id.kommun.example/realms/cero/inner")
    assert not allowed.allow("https://id.kommun.example/realms/cero-evil")
    assert not allowed.allow("https://id.kommun.example/realms")
    assert not allowed.allow("https://id.kommun.example/")
    assert allowed.allow("http://localhost:9400")
    assert not allowed.allow("http://localhost:94001")
    assert not allowed.allow("https://localhost:9400")
    assert not Issuers.of(Settings(sso_issuers="")).allow("https://accounts.google.com")
    assert Issuers.of(Settings()).allow("https://accounts.google.com")
    assert Issuers.of(Settings()).allow(TENANT)


@pytest.mark.parametrize(
    "entry", ["accounts.google.com", "https://*.example", "https://a/../b", "https://u@a.example", "ftp://a.example"]
)
def test_a_list_that_cannot_be_stops_the_start_with_the_name_of_the_setting(entry: str) -> None:
    with pytest.raises(IssuersError, match="CERO_SSO_ISSUERS"):
        create_app(Settings(sso_issuers=f"https://accounts.google.com {entry}"), Database("sqlite://"))


def test_an_endpoint_lies_under_https_or_where_the_provider_itself_does() -> None:
    assert may_serve("https://accounts.google.com", "https://oauth2.googleapis.com/token?alt=json")
    assert may_serve("http://localhost:9400/realm", "http://localhost:9400/other")
    for endpoint in (
        "http://accounts.google.com/",
        "http://localhost:9400/",
        "https://a@b.example/",
        "https://b.example/#x",
        None,
    ):
        assert not may_serve("https://accounts.google.com", endpoint)
    assert not may_serve("http://localhost:9400", "http://localhost:5432/")


@pytest.mark.parametrize(
    ("problem", "fields"),
    [
        ("issuer", {"issuer": "http://localhost:8000"}),
        ("issuer", {"issuer": ""}),
        ("client_id", {"client_id": " "}),
        ("client_id", {"client_id": "å"}),
        ("client_id", {"client_id": "x" * 201}),
        ("client_secret", {"client_secret": ""}),
        ("client_secret", {"client_secret": "two words"}),
        ("client_secret", {"client_secret": "line\nline"}),
        ("client_secret", {"client_secret": "x" * 501}),
        ("name", {"name": " "}),
        ("name", {"name": "a\nb"}),
        ("name", {"name": "x" * 41}),
    ],
    ids=str,
)
def test_a_setting_that_cannot_be_is_named_and_nothing_is_stored(
    database: Database, workplace: Workplace, problem: str, fields: dict[str, str]
) -> None:
    with pytest.raises(SignOnError) as error:
        given(database, workplace, **fields)
    assert error.value.problem == problem
    assert "hemligt" not in str(error.value)
    assert stored(database, workplace) is None


def test_an_empty_secret_keeps_the_one_there_is_and_another_provider_never_sees_it(
    database: Database, workplace: Workplace
) -> None:
    given(database, workplace, issuer=f" {TENANT} ")
    given(database, workplace, client_secret="", name="Entra")
    assert stored(database, workplace) == (TENANT, "cero", "hemligt~1", "Entra")
    with pytest.raises(SignOnError) as error:
        given(database, workplace, issuer="https://accounts.google.com", client_secret="")
    assert error.value.problem == "client_secret"
    assert stored(database, workplace) == (TENANT, "cero", "hemligt~1", "Entra")


def test_another_provider_knows_nobody_by_what_the_last_one_called_them(
    database: Database, workplace: Workplace
) -> None:
    """Its administrators decide what it calls somebody: they would sign in as whoever the old one had called that."""
    theirs = make_workplace(database, "Cecilia", organisation="Grannkommun", joined_on=None)
    change(database, theirs, email="anna@kommun.example")
    for one in (workplace, theirs):
        given(database, one)
        known_as(database, one, "anna-7")
    given(database, workplace, name="Entra", client_secret="hemligt~2")
    assert where_anybody_is_known(database) == [workplace.organisation_id, theirs.organisation_id]
    given(database, workplace, issuer="https://accounts.google.com", client_secret="hemligt~3")
    assert where_anybody_is_known(database) == [theirs.organisation_id]
    with database.write(theirs.organisation_id) as session:
        assert remove(session, theirs.organisation_id)
    assert where_anybody_is_known(database) == []
    assert (stored(database, theirs), stored(database, workplace) is None) == (None, False)

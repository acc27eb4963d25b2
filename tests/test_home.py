"""`GET /api/home`: what the phone stores, exactly as docs/contracts.md says, and nothing below the privacy floor."""

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from fastapi.testclient import TestClient

from app.accounts.service import create_link
from app.database import Database
from app.emissions.choices import factor_choices
from app.emissions.service import choose_factors
from app.emissions.wire import emission_data
from app.nudges.models import Nudge
from app.organisations.models import Target
from app.organisations.service import get_member
from tests.support.days import today
from tests.support.departments import WEEK, Offices, make_offices, this_monday
from tests.support.web import open_web

MONDAY = this_monday()
CLOSED = MONDAY - 2 * WEEK
"""A week that is closed on any day of this one."""
CONTRACT = (Path(__file__).parent.parent / "docs" / "contracts.md").read_text()


@pytest.fixture
def offices(database: Database) -> Offices:
    return make_offices(database, Kansli=9, Kultur=4, Skola=7, Teknik=8)


@pytest.fixture
def web(offices: Offices) -> Iterator[TestClient]:
    with open_web(offices.database) as client:
        yield client


def home_of(web: TestClient, offices: Offices, department: str, person: int = 1) -> dict[str, Any]:
    offices.release()
    with offices.database.write() as session:
        member = get_member(session, offices.organisation_id, offices.people[department][person])
        assert member
        token = create_link(session, member, dt.datetime.now(dt.UTC), dt.timedelta(hours=1))
    web.cookies.clear()
    web.get(f"/sign-in/{token}", follow_redirects=False)
    answer = web.get("/api/home")
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    body: dict[str, Any] = answer.json()
    return body


def test_anonymous_gets_401(web: TestClient) -> None:
    answer = web.get("/api/home")
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "sign_in")


def test_another_organisations_figures_and_nudges_never_appear(web: TestClient, offices: Offices) -> None:
    theirs = make_offices(offices.database, "Grannkommun", Kansli=9)
    theirs.record_all(MONDAY, Kansli=9)
    body = home_of(web, offices, "Kansli")
    assert body["organisation"]["name"] == "Provkommun"
    assert body["together"] == {"week": str(MONDAY), "organisation": None, "department": None}
    assert body["nudge"] is None


def test_a_department_below_the_floor_is_null_and_so_is_the_one_that_covers_it(
    web: TestClient, offices: Offices
) -> None:
    offices.record_all(CLOSED, Kansli=9, Kultur=4, Skola=7, Teknik=8)
    seen = {name: home_of(web, offices, name)["together"]["department"] for name in offices.people}
    assert {name for name, group in seen.items() if group} == {"Kansli", "Teknik"}


def test_below_the_floor_the_organisation_is_null(web: TestClient, offices: Offices) -> None:
    offices.record_all(MONDAY, Kansli=5)
    assert home_of(web, offices, "Kansli")["together"]["organisation"] is None


def test_it_tells_the_running_week_of_the_organisation_and_the_closed_one_of_the_department(
    web: TestClient, offices: Offices
) -> None:
    offices.record_all(MONDAY, Kansli=9, Teknik=8)
    offices.record_all(CLOSED, Kansli=9, Teknik=7)
    together = home_of(web, offices, "Kansli")["together"]
    whole, mine = together["organisation"], together["department"]
    assert (whole["name"], whole["week"], whole["head_count"], whole["people"]) == ("Provkommun", str(MONDAY), 80, 17)
    assert (mine["name"], mine["week"], mine["head_count"], mine["people"]) == ("Kansli", str(CLOSED), 20, 9)
    assert whole["metres"] == 17 * 60_000
    assert whole["categories"] == {"active": 0, "public": 0, "shared": 0, "car": 17 * 60_000, "air": 0, "other": 0}
    assert (mine["metres"], mine["milligrams"], mine["ore"]) == (540_000, 90_000_000, 140_000), "rounded"
    assert mine["avoided"] is None


def test_one_exchange_moves_nothing_that_a_phone_is_told_of_others(web: TestClient, offices: Offices) -> None:
    offices.record_all(MONDAY, Kansli=7, Teknik=8)
    before = home_of(web, offices, "Kansli")
    offices.record("Skola", 0, MONDAY, [{"mode": "car", "metres": 71_234, "fuel": "petrol"}])
    assert home_of(web, offices, "Kansli") == before


def test_it_has_exactly_the_keys_of_the_contract(web: TestClient, offices: Offices) -> None:
    offices.record_all(MONDAY, Kansli=9, Teknik=8)
    with offices.database.write() as session:
        session.add(
            Target(
                organisation_id=offices.organisation_id, baseline_on=MONDAY - 50 * WEEK, baseline_milligrams=1_000_000,
                target_on=MONDAY + 200 * WEEK, reduction_percent=20.0,
            )
        )  # fmt: skip
        session.add(
            Nudge(
                organisation_id=offices.organisation_id, member_id=offices.people["Kansli"][1], week=MONDAY, voice="inform",
                language="sv", title="Din vecka", body="Du cyklade.", facts={}, planned_at=dt.datetime.now(dt.UTC),
            )
        )  # fmt: skip
    body = home_of(web, offices, "Kansli")
    text = CONTRACT[CONTRACT.index("## `GET /api/home`") : CONTRACT.index("## Trips, usuals")]
    top = re.findall(r"(?m)^(?:\{ | {2})([a-z]+):", text)
    assert list(body) == top
    assert set(body["target"]) == {
        "baseline_year", "target_year", "reduction_percent", "change_percent", "path_percent", "path", "need", "verdict",
        "baseline_milligrams", "points",
    }  # fmt: skip
    assert body["target"]["path"] == [
        {"on": str(MONDAY - 50 * WEEK), "percent": 0.0},
        {"on": str(MONDAY + 200 * WEEK), "percent": -20.0},
    ]
    group = set(re.search(r"Group = \{([^}]*)", text)[1].replace("categories: {", "categories,").split())  # type: ignore[index]
    wanted = {word.strip(",:") for word in group} - {"active", "public", "shared", "car", "air", "other", "metres"} | {
        "metres"
    }
    assert set(body["together"]["organisation"]) == wanted
    assert body["nudge"] == {
        "week": str(MONDAY),
        "voice": "inform",
        "language": "sv",
        "title": "Din vecka",
        "body": "Du cyklade.",
    }
    assert body["account"] == f"{offices.organisation_id}.{body['member']['id']}"
    assert re.fullmatch(r"B[A-Za-z0-9_-]{86}", body["push"]["public_key"]), "an uncompressed point begins with 0x04"


def test_the_newest_nudge_of_the_person_alone_is_the_card(web: TestClient, offices: Offices) -> None:
    mine, other = offices.people["Kansli"][1], offices.people["Kansli"][2]
    with offices.database.write() as session:
        for member_id, week, title in (
            (mine, MONDAY - WEEK, "Äldre"),
            (mine, MONDAY, "Min"),
            (other, MONDAY, "Annans"),
        ):
            session.add(
                Nudge(
                    organisation_id=offices.organisation_id, member_id=member_id, week=week, voice="inform", language="sv",
                    title=title, body="…", facts={}, planned_at=dt.datetime.now(dt.UTC),
                )
            )  # fmt: skip
    assert home_of(web, offices, "Kansli")["nudge"]["title"] == "Min"


def test_the_calendar_names_free_days_in_both_languages_and_no_common_sunday(web: TestClient, offices: Offices) -> None:
    days = home_of(web, offices, "Kansli")["calendar"]["holidays"]
    year = today().year  # on 1 January this week's Monday is of the year before
    assert [day["date"] for day in days] == sorted(day["date"] for day in days)
    assert {day["date"][:4] for day in days} >= {str(year - 1), str(year), str(year + 1)}
    by_date = {day["date"]: day for day in days}
    assert by_date[f"{year}-12-24"] == {
        "date": f"{year}-12-24", "name": {"sv": "Julafton", "en": "Christmas Eve"}, "kind": "eve",
    }  # fmt: skip
    assert by_date[f"{year}-01-06"]["kind"] == "holiday"
    assert len(days) == len(by_date) < 3 * 20, "every Sunday is in it"


def test_it_tells_the_first_day_of_employment_and_the_chosen_factors(web: TestClient, offices: Offices) -> None:
    with offices.database.write() as session:
        member = get_member(session, offices.organisation_id, offices.people["Kansli"][1])
        assert member
        member.employed_from = dt.date(2024, 3, 1)
        session.add(member)
        choose_factors(session, offices.organisation_id, "desnz_2026", dt.date(2027, 1, 1), dt.datetime.now(dt.UTC))
    body = home_of(web, offices, "Kansli")
    assert body["member"]["employed_from"] == "2024-03-01"
    assert [(choice["valid_from"], choice["set"]["key"]) for choice in body["emissions"]["choices"]] == [
        ("2009-01-01", "sweden"),
        ("2027-01-01", "desnz_2026"),
    ]
    assert home_of(web, offices, "Kansli", 2)["member"]["employed_from"] is None


def test_every_factor_carries_its_edition_boundary_and_unit() -> None:
    data = msgspec.to_builtins(emission_data(factor_choices([(dt.date(2026, 1, 1), "desnz_2026")])))
    for choice in data["choices"]:
        assert {factor["boundary"] for factor in choice["factors"]} == {choice["set"]["boundary"]}
        for factor in choice["factors"]:
            assert factor["unit"] in ("vkm", "pkm")
            assert factor["kg_per_km"] is None or factor["kg_per_km"] == 0 or (factor["edition"] and factor["source"])
    assert all(rate["valid_from"] < (rate["valid_to"] or "9999") for rate in data["rates"])

"""A person has a copy of everything that is stored of them, and a say over their devices; nobody else's. On both databases."""

import datetime as dt
import io
import json
import uuid
from collections.abc import Iterator
from typing import Any

import openpyxl
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select
from sqlmodel import SQLModel

from app.accounts.models import SignInSession
from app.database import Database
from app.ids import uuid7
from app.migrate import import_models
from app.personal_data.contents import TABLES
from app.personal_data.export import exported
from app.push.models import PushSubscription
from app.sync.purging import purge
from tests.support.own_data import OTHERS, SECRET, count, fill, is_signed_in, sign_in_elsewhere
from tests.support.people import NOW, TODAY, Device, Workplace, make_workplace, mutation, new_device, trip
from tests.support.web import open_web, sign_in


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def phone(database: Database, workplace: Workplace) -> Device:
    return fill(database, workplace)


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        yield client


# --- nothing is forgotten --------------------------------------------------------------------------------------------------


def test_no_table_that_holds_something_of_a_person_is_forgotten() -> None:
    import_models()
    of_people = {table.name for table in SQLModel.metadata.sorted_tables if "member_id" in table.c}
    assert set(TABLES) == of_people, "decide in app/personal_data/contents.py what is exported of it, and erase it"


# --- a copy of everything ----------------------------------------------------------------------------------------------------


def export(web: TestClient) -> dict[str, Any]:
    answer = web.get("/api/me/export.json")
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"].startswith('attachment; filename="cero-')
    found: dict[str, Any] = answer.json()
    return found


def test_a_copy_has_everything_of_the_person_and_nothing_of_anybody_else(
    web: TestClient, database: Database, workplace: Workplace, phone: Device
) -> None:
    sign_in(web, database, workplace)
    copy = export(web)
    assert {section for section in TABLES.values() if section} <= set(copy)
    assert [len(copy[kind]) for kind in ("trip", "usual", "avoided_trip", "vehicle", "schedule")] == [2, 1, 1, 1, 1]
    [business] = [row for row in copy["trip"] if row["purpose"] == "business"]
    assert (business["note"], business["legs"][0]["from"]) == (SECRET, "Kalmar")
    assert business["computed"]["legs"][0]["factor_key"]
    assert copy["person"][0]["name"] == "Anna"
    assert len(copy["log"]) == 7
    assert copy["messages"][0]["title"] == f"Till {workplace.member_ids[0]}"
    said = json.dumps(copy, ensure_ascii=False)
    assert OTHERS not in said
    assert "push.example" in said
    assert "push.example/secret" not in said, "with its address anybody could send"


def test_a_copy_names_what_was_deleted_and_what_was_erased(
    web: TestClient, database: Database, workplace: Workplace, phone: Device
) -> None:
    [first, second] = [row["id"] for row in phone.rows.values() if row["kind"] == "trip"]
    phone.send(mutation(op="delete", id=first, base_seq=phone.cursor))
    with database.write() as session:
        purge(session, phone.owner, "trip", [uuid.UUID(second)], NOW)
    sign_in(web, database, workplace)
    copy = export(web)
    assert [(row["id"], row["deleted"]) for row in copy["trip"]] == [(first, True)]
    assert copy["erased"] == [{"kind": "trip", "id": second}]


@pytest.mark.parametrize(("language", "sheet", "mode"), [("sv", "Resor", "bil"), ("en", "Trips", "car")])
def test_the_spreadsheet_has_a_line_for_each_leg_in_the_readers_words(
    web: TestClient, database: Database, workplace: Workplace, phone: Device, language: str, sheet: str, mode: str
) -> None:
    sign_in(web, database, workplace)
    answer = web.get(f"/api/me/export.xlsx?language={language}")
    assert answer.status_code == 200
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    rows = [dict(zip([cell.value for cell in book[sheet][1]], row, strict=True)) for row in book[sheet].iter_rows(2)]
    assert len(rows) == 3
    cells = [cell for row in rows for cell in row.values() if cell.value == "=1+1"]
    assert [cell.data_type for cell in cells] == ["s"], "what somebody wrote is never a formula"
    assert mode in {cell.value for row in rows for cell in row.values()}
    [km] = [row["km"].value for row in rows if any(cell.value == mode for cell in row.values())]
    assert km == 61
    everything = "\n".join(str(cell.value) for one in book for row in one.iter_rows() for cell in row)
    assert OTHERS not in everything
    assert SECRET in everything
    codes = {"commute", "remote_meeting", "vehicle_owner", "avoided_trip"}
    assert not codes & set(everything.split("\n")) or language == "en"


def test_an_export_keeps_bounded_memory_and_no_transaction_open(database: Database, phone: Device) -> None:
    for day in range(8):
        date = TODAY - dt.timedelta(days=1 + day)
        phone.send(
            *[
                mutation(trip(date, [{"mode": "walk", "metres": 700}], note="x" * 500, direction="none"))
                for _ in range(100)
            ]
        )
    with database.read() as session:
        file = exported(session, "json", phone.owner.organisation_id, phone.owner.member_id, "sv", NOW)
    with file:
        assert len(json.load(file)["trip"]) == 802


@pytest.mark.parametrize("path", ["/api/me/export.pdf", "/api/me/export.json?language=de", "/api/me/export.json/2"])
def test_a_form_or_language_that_is_none_is_refused(
    web: TestClient, database: Database, workplace: Workplace, path: str
) -> None:
    sign_in(web, database, workplace)
    assert web.get(path).status_code in (404, 422)


# --- devices -----------------------------------------------------------------------------------------------------------------


def test_a_person_sees_their_own_devices_alone_and_ends_one_of_them(
    web: TestClient, database: Database, workplace: Workplace, phone: Device
) -> None:
    lost, others = sign_in_elsewhere(database, workplace), sign_in_elsewhere(database, workplace, 1)
    sign_in(web, database, workplace)
    devices = web.get("/api/me/devices").json()["devices"]
    assert len(devices) == 2
    assert [device["current"] for device in devices].count(True) == 1
    [one] = [device for device in devices if not device["current"]]
    assert (one["browser"], one["system"]) == ("Safari", "iPhone")
    assert web.delete(f"/api/me/devices/{one['id']}").status_code == 204
    own = web.cookies["cero"]
    assert [is_signed_in(web, cookie) for cookie in (own, lost, others)] == [True, False, True]
    assert count(database, PushSubscription, workplace.member_ids[0]) == 0, "a lost phone gets no more messages"
    assert count(database, PushSubscription, workplace.member_ids[1]) == 1


def test_anothers_device_answers_like_an_unknown_one_and_stays(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    others = sign_in_elsewhere(database, workplace, 1)
    with database.read() as session:
        [row] = session.execute(select(SignInSession.__table__)).all()
        foreign = SignInSession(**row._mapping).session_id
    sign_in(web, database, workplace)
    answers = [web.delete(f"/api/me/devices/{one}") for one in (foreign, uuid7(), "x", "%00")]
    assert {answer.status_code for answer in answers} == {404}
    bodies = {json.dumps(answer.json()).replace(str(foreign), "ID") for answer in answers[:1]}
    assert "none of your devices" in bodies.pop()
    assert is_signed_in(web, others)


def test_signing_out_everywhere_else_leaves_this_device_alone_signed_in(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    cookies = [sign_in_elsewhere(database, workplace, person) for person in (0, 0, 1)]
    sign_in(web, database, workplace)
    own = web.cookies["cero"]
    assert web.delete("/api/me/devices").status_code == 204
    assert [is_signed_in(web, cookie) for cookie in (own, *cookies)] == [True, False, False, True]


# --- who wrote what ----------------------------------------------------------------------------------------------------------


def test_a_person_learns_which_of_their_devices_wrote_an_entry_and_nothing_of_anybody_elses(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    mine, tablet, others = (new_device(database, workplace, person) for person in (0, 0, 1))
    for device in (mine, tablet, others, others):
        device.send(mutation(trip()))
    sign_in(web, database, workplace)
    answer = web.get("/api/me/edits", params={"seq": [1, 2, 2, 3, 99]})
    assert answer.headers["cache-control"] == "no-store"
    edits = answer.json()["edits"]
    assert [(edit["seq"], edit["device_id"]) for edit in edits] == [
        (1, str(mine.device_id)),
        (2, str(tablet.device_id)),
    ]
    assert all(dt.datetime.fromisoformat(edit["at"]) == NOW for edit in edits)


@pytest.mark.parametrize("query", ["", "seq=0", "seq=x", "seq=9223372036854775808", "&".join(["seq=1"] * 101)])
def test_an_entry_that_cannot_be_is_refused_before_the_log_is_asked(
    web: TestClient, database: Database, workplace: Workplace, query: str
) -> None:
    sign_in(web, database, workplace)
    assert web.get(f"/api/me/edits?{query}").status_code == 422

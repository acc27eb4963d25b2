"""What is not settled on a phone: two values of every field, edits that the real server refuses, edits that wait for weeks."""

import datetime as dt
from typing import Any

from playwright.sync_api import Page

from app.database import Database
from app.ids import uuid7
from tests.support.days import today
from tests.support.office import Office
from tests.support.people import Device, get_owner, mutation

SCHEDULE_ID = "00000000-0000-7000-8000-000000000001"
_CAR = {"mode": "car", "metres": 12_000, "fuel": "petrol", "vehicle_owner": "private", "persons": 2}


def two_values(day: dt.date) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    """Return by kind the fields as one phone had them and as another one had, different in every field."""
    before = day - dt.timedelta(days=1)
    train = {"mode": "train", "metres": 41_000, "ore": 12_950, "from": "Västerås", "to": "Stockholm"}
    flight = {"mode": "flight", "metres": 397_000, "cabin_class": "economy", "from": "ARN", "to": "GOT"}
    return {
        "trip": (
            {"date": f"{day}", "purpose": "business", "direction": "none", "legs": [train], "note": "Kort", "errand": "Samtal",
             "client": "Region Syd"},
            {"date": f"{before}", "purpose": "business", "direction": "out", "legs": [flight, _CAR], "note": "Mer att packa",
             "errand": "Kurs", "client": "Grannkommunen"},
        ),
        "usual": (
            {"name": "Med bilen", "purpose": "commute", "legs": [_CAR], "weekdays": [1, 2], "position": 3},
            {"name": "Ringleden", "purpose": "business", "legs": [{"mode": "bus", "metres": 9_000}], "weekdays": [5],
             "position": 4},
        ),
        "avoided_trip": (
            {"date": f"{day}", "reason": "remote_meeting", "people": 3, "legs": [_CAR], "note": "Budgeten"},
            {"date": f"{before}", "reason": "telework", "people": 5, "legs": [], "note": "Rapporten"},
        ),
        "vehicle": (
            {"name": "Volvon", "mode": "car", "vehicle_owner": "private", "fuel": "petrol", "own_grams_per_km": 143.5,
             "position": 0},
            {"name": "Mopeden", "mode": "moped", "vehicle_owner": "company", "fuel": "electric", "own_grams_per_km": 0,
             "position": 1},
        ),
        "schedule": (
            {"weekdays": [1, 2, 3], "telework": [3], "leave": [{"from": f"{before}", "to": f"{before}"}]},
            {"weekdays": [1, 2, 3, 4, 5], "telework": [1], "leave": []},
        ),
    }  # fmt: skip


def differ(office: Office, *kinds: str) -> dict[str, str]:
    """Let two phones write every field of one row of each kind, neither having seen the other; returns the rows' ids by kind."""
    database = Database(office.server.database_url)
    owner = get_owner(database, office.ids.organisation_id, office.ids.employee_id, today())
    ids: dict[str, str] = {}
    for kind, (one, other) in two_values(today()).items():
        if kinds and kind not in kinds:
            continue
        ids[kind] = SCHEDULE_ID if kind == "schedule" else str(uuid7())
        for fields in (one, other):
            Device(database, owner).send(mutation(fields, kind, id=ids[kind]))
    database.dispose()
    return ids


def refused_edits() -> dict[str, dict[str, Any]]:
    """Return by kind the fields of a row that no server takes, each because of one field."""
    return {
        "trip": {"date": f"{today()}", "purpose": "commute", "direction": "out", "legs": [{"mode": "walk", "metres": 900_000}]},
        "usual": {"name": "Bussen", "purpose": "commute", "legs": [{"mode": "bus", "metres": 90_000_000}], "weekdays": [1]},
        "avoided_trip": {"date": f"{today()}", "reason": "remote_meeting", "people": 501, "legs": []},
        "vehicle": {"name": "Lastcykeln", "mode": "car", "vehicle_owner": "private", "own_grams_per_km": 5000, "position": 0},
    }  # fmt: skip


# As an older app would have written them, or one with a fault: they wait, and nothing else of them is there.
LEAVE_IN_OUTBOX = """async ([account, edits]) => {
  const wait = request => new Promise((ok, no) => { request.onsuccess = () => ok(request.result); request.onerror = no; });
  const db = await wait(indexedDB.open(`cero-${account}`));
  const outbox = db.transaction("outbox", "readwrite", { durability: "strict" }).objectStore("outbox");
  for (const edit of edits) await wait(outbox.add({ ...edit, attempts: 0 }));
  db.close();
}"""


def leave_in_outbox(page: Page, office: Office, edits: list[dict[str, Any]]) -> None:
    """Let edits wait on a phone whose page is one of the app's, by no form of it."""
    page.evaluate(LEAVE_IN_OUTBOX, [f"{office.ids.organisation_id}.{office.ids.employee_id}", edits])


def leave_refused(page: Page, office: Office) -> dict[str, str]:
    """Let edits wait on a phone that the server will refuse, one of each kind that has a form; returns the rows' ids by kind."""
    edits = [mutation(fields, kind) for kind, fields in refused_edits().items()]
    leave_in_outbox(page, office, edits)
    return {edit["kind"]: edit["id"] for edit in edits}

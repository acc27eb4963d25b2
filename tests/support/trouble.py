"""What may happen to a phone from outside: the answers of a server in trouble, and edits from another phone."""

import json

from playwright.sync_api import Route
from sqlalchemy import select

from app.database import Database
from app.diary.models import Trip
from tests.support.days import today
from tests.support.office import Office
from tests.support.people import Device, get_owner, mutation, trip


def edit_from_elsewhere(office: Office) -> None:
    """Change the newest trip from a phone that had not seen it."""
    table = Trip.__table__
    query = (
        select(table.c.id, table.c.fields)
        .where(table.c.member_id == office.ids.employee_id, table.c.deleted.is_(False))
        .order_by(table.c.date.desc(), table.c.id.desc())
        .limit(1)
    )
    database = Database(office.server.database_url)
    with database.read() as session:
        trip_id, fields = session.execute(query).one()
    owner = get_owner(database, office.ids.organisation_id, office.ids.employee_id, today())
    legs = [*fields["legs"][1:], {"mode": "tram", "metres": 5_000}]
    Device(database, owner).send(mutation({"legs": legs}, id=str(trip_id)))


def log_twice_elsewhere(office: Office) -> None:
    """Log the way to work of today twice, from a phone of its own: by bicycle, and by car."""
    database = Database(office.server.database_url)
    device = Device(database, get_owner(database, office.ids.organisation_id, office.ids.employee_id, today()))
    for legs in ([{"mode": "bicycle", "metres": 6_000}], [{"mode": "car", "metres": 18_000}]):
        device.send(mutation(trip(today(), legs)))


def refusing(route: Route) -> None:
    """Refuse every edit, as out of range."""
    if "/api/home" in route.request.url:
        route.fallback()
        return
    sent = json.loads(route.request.post_data or "{}")
    reason = {"code": "out_of_range", "field": "legs", "message": "too far"}
    results = {edit["mutation_id"]: {"outcome": "rejected", "seq": 0, "reason": reason} for edit in sent["mutations"]}
    route.fulfill(
        json={"results": results, "changes": [], "cursor": sent["cursor"], "more": False, "epoch": sent["epoch"]}
    )


def busy(route: Route) -> None:
    """Ask to wait."""
    route.fulfill(status=503, headers={"Retry-After": "60"}, json={"error": {"code": "wait", "message": "busy"}})


def signed_out(route: Route) -> None:
    """Say that the session has ended."""
    route.fulfill(status=401, json={"error": {"code": "sign_in", "message": "sign in"}})


def too_old(route: Route) -> None:
    """Say that this version of the app is too old."""
    route.fulfill(status=426, json={"error": {"code": "old_app", "message": "update the app"}})

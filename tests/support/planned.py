"""A plan for tests: measures that are proposed and decided at a desk, and a target for them to reach."""

import datetime as dt
from typing import Any

from app.organisations.models import Target
from app.plan.models import PlanItem
from tests.support.desk import BO, Desk
from tests.support.people import TODAY

DEADLINE = dt.date(2027, 3, 31)
CYCLING = {"title": "Cykla de sista sex kilometrarna", "kg": "4 200", "low": "3 100", "high": "5 300", "kr": "-41 000",
           "amount": "36", "unit": "people"}  # fmt: skip


def propose(desk: Desk, **fields: Any) -> int:
    """Propose a measure; returns its id."""
    location = desk.post("/plan/new", **(CYCLING | fields)).headers["location"]
    return int(location.removeprefix("/plan/").partition("?")[0])


def decide(desk: Desk, item_id: int, owner: str = "Anna Ek", deadline: dt.date = DEADLINE, **fields: Any) -> int:
    """Decide a measure; returns its id."""
    given = {"version": version(desk, item_id), "owner": owner, "deadline": str(deadline)}
    desk.post(f"/plan/{item_id}/decide", **(given | fields))
    return item_id


def tell(desk: Desk, item_id: int, state: str, answer: int = 303, **fields: Any) -> str:
    """Set how far a measure has come; returns the page that answers."""
    given = {"version": version(desk, item_id), "state": state}
    return desk.post(f"/plan/{item_id}/status", answer, **(given | fields)).text


def item_of(desk: Desk, item_id: int) -> PlanItem:
    """Return a measure as it is stored."""
    with desk.database.read(desk.organisation_id) as session:
        found = session.get_one(PlanItem, (desk.organisation_id, item_id))
        session.expunge_all()
    return found


def version(desk: Desk, item_id: int) -> int:
    return item_of(desk, item_id).version


def set_target(desk: Desk, reduction: float = 20.0, milligrams: int = 10_000_000) -> None:
    """Let there be a target whose baseline was measured a week ago: mg CO2e per employee and week."""
    with desk.database.write(desk.organisation_id) as session:
        session.merge(
            Target(
                organisation_id=desk.organisation_id, baseline_on=TODAY - dt.timedelta(days=21), baseline_milligrams=milligrams,
                target_on=dt.date(2030, 12, 31), reduction_percent=reduction,
            )
        )  # fmt: skip


def make_manager(desk: Desk, person: int = BO) -> None:
    desk.change(desk.people[person], roles=["employee", "manager"])


def refused(desk: Desk, path: str, trouble: str, status: int = 400, **form: Any) -> str:
    """Send a form that is refused, and see that the page tells why."""
    page = desk.post(path, status, **form).text
    assert f'id="trouble" role="alert">{trouble}' in page.replace("&nbsp;", "\u00a0"), page.rpartition("<main")[2][
        :3000
    ]
    return page

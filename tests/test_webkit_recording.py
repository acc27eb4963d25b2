"""Every kind of travel in the iPhone's engine with the server gone: logged, edited and deleted, and after syncing the server
holds the milligrams and öre that the phone had shown.

The server is ended for real, so all kinds are recorded in one go, sent together, then deleted and sent again.
"""

import pytest

from tests.support.office import Office
from tests.support.recording import CASES, Shown, delete, edit, log, on_top, shown, waiting
from tests.support.webkit import WebKit, WebKitDriver, needs_webkit, settle

pytestmark = needs_webkit


@pytest.fixture
def phone(webkit: WebKit, office: Office) -> WebKitDriver:
    webkit.open(office.link(office.ids.employee_id))
    return settle(WebKitDriver(webkit, office.server))


def test_no_kind_of_travel_is_lost_or_weighed_differently_by_the_server(phone: WebKitDriver, office: Office) -> None:
    before = {str(trip["id"]) for trip in office.trips_of_employee()}
    phone.offline(True)
    kept: dict[str, Shown] = {}
    for case in CASES:
        first = log(phone, case)
        after = edit(phone, case)
        assert after != first or first in (Shown(None, None), Shown(0, None)), case
        trip_id = on_top(phone)
        assert shown(phone, "trip-row") == after, case
        assert trip_id not in kept, case
        kept[trip_id] = after
    waiting(phone, len(CASES))
    phone.offline(False)
    waiting(phone, 0)

    new = {str(trip["id"]): trip for trip in office.trips_of_employee() if str(trip["id"]) not in before}
    assert set(new) == set(kept)
    for case, (trip_id, figures) in zip(CASES, kept.items(), strict=True):
        row = new[trip_id]
        assert Shown(row["computed"]["milligrams"], row["computed"]["ore"]) == figures, case
        [leg] = row["fields"]["legs"]
        expected = {"mode": case.mode, "metres": round(float(case.edited_km.replace(",", ".")) * 1000), **case.leg}
        assert leg.items() >= expected.items(), case

    phone.offline(True)
    phone.open("/trips")
    for number in range(1, len(CASES) + 1):
        delete(phone)
        waiting(phone, number)
    phone.offline(False)
    waiting(phone, 0)
    assert {str(trip["id"]) for trip in office.trips_of_employee()} == before

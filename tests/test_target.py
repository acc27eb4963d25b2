"""The path to the target and what is needed: one formula, whoever tells it – phone, dashboard or weekly message."""

import datetime as dt
from dataclasses import replace

import pytest

from app.dashboard.overview import path_at
from app.measurement.progress import Need, Progress, need_of, path_percent
from app.organisations.models import Department

STANDS = Progress(
    baseline_on=dt.date(2023, 10, 2),
    target_on=dt.date(2028, 12, 31),
    reduction_percent=20.0,
    baseline_milligrams=10_000_000,
    change_percent=-10.0,
    change=None,
    path_percent=-12.0,
    verdict="too_slow",
    points=(),
    people=20,
    head_count=40,
    current_milligrams=9_000_000,
    needed_milligrams_per_person=1_000_000.0,
)
KULTUR = Department(organisation_id=1, department_id=2, name="Kultur", head_count=10)


def test_a_person_reads_the_part_of_their_own_department() -> None:
    """The phone told the department's part and the weekly message the organisation's, of the same need."""
    assert need_of(STANDS, KULTUR) == Need(10_000_000, "Kultur")
    assert STANDS.needed_milligrams_per_week == 40_000_000


@pytest.mark.parametrize("needed", [None, 0.0])
def test_nothing_is_needed_at_the_target_or_where_nothing_is_known(needed: float | None) -> None:
    assert need_of(replace(STANDS, needed_milligrams_per_person=needed), KULTUR) is None
    assert need_of(STANDS, Department(organisation_id=1, department_id=3, name="Ny", head_count=0)) is None


def test_the_dashboard_draws_the_path_that_the_phone_is_sent() -> None:
    """The two ends on the phone, and the line between them on the dashboard: one path, in days."""
    for day in (STANDS.baseline_on, dt.date(2025, 6, 1), STANDS.target_on):
        assert path_at(STANDS, day).kg == pytest.approx(10 * (1 + path_percent(STANDS, day) / 100))
    assert (path_percent(STANDS, STANDS.baseline_on), path_percent(STANDS, STANDS.target_on)) == (0, -20)

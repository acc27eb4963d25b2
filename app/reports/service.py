"""What stands in the climate report: gathered from what is told, and from nothing else."""

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from app.measurement.comparison import Comparison, comparison
from app.measurement.progress import Progress, progress
from app.measurement.waterfall import Bar, waterfall
from app.plan.deliveries import Deliveries, deliveries
from app.plan.reading import Line, Standing, lines, standing


@dataclass(frozen=True, slots=True)
class ClimateReport:
    """The figures of a climate report; what may not be told, or is not there yet, is None or empty."""

    today: dt.date
    stands: Progress | None
    compared: Comparison | None
    bars: tuple[Bar, ...]
    plan: Standing
    measures: tuple[Line, ...]
    delivered: Deliveries

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to report yet."""
        return self.stands is None and self.compared is None and not self.measures


def climate_report(session: Session, organisation_id: int, today: dt.date) -> ClimateReport:
    """Gather the climate report of an organisation as of a date."""
    stands = progress(session, organisation_id, today)
    compared = comparison(session, organisation_id)
    told = compared.against.contributions if compared and compared.against else None
    parts = {name: part for name, part in (told or {}).items() if part}
    planned = standing(session, organisation_id, today, stands)
    found = lines(session, organisation_id, today, planned.baseline)
    return ClimateReport(
        today=today,
        stands=stands,
        compared=compared,
        bars=tuple(waterfall(parts, "baseline", "follow_up")) if parts else (),
        plan=planned,
        measures=tuple(one for one in found if one.item.status != "dropped"),
        delivered=deliveries(session, organisation_id),
    )

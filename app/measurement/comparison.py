"""The baseline against the latest follow-up: what is told of both rounds, side by side (`app.measurement.releasing`)."""

from dataclasses import dataclass

from sqlmodel import Session

from app.measurement.changes import Change
from app.measurement.figures import Against, RoundFigures
from app.measurement.indicators import DEFINITIONS, INDICATORS, FigureKey, Indicator, IndicatorKey
from app.measurement.models import Round
from app.measurement.releasing import told_rounds
from app.measurement.rounds import rounds


@dataclass(frozen=True, slots=True)
class Comparison:
    """The baseline round against the latest follow-up."""

    baseline: Round
    follow_up: Round
    before: RoundFigures
    after: RoundFigures

    @property
    def indicators(self) -> dict[IndicatorKey, Indicator]:
        """The indicators of both, in the order of the vocabulary."""
        total = (
            self.before.milligrams * self.before.head_count / 1e6,
            self.after.milligrams * self.after.head_count / 1e6,
        )
        found = {"total_emissions": Indicator("total_emissions", "kg CO2e/week", *total)}
        for key, definition in DEFINITIONS.items():
            values = (self.before.indicators.get(key), self.after.indicators.get(key))
            found[key] = Indicator(key, definition.unit, *values)
        return {key: found[key] for key in INDICATORS}

    @property
    def against(self) -> Against | None:
        """What the follow-up says against just this baseline; None where it was told before intervals were, or against another."""
        found = self.after.against
        return found if found is not None and found.baseline_id == self.baseline.round_id else None

    def change(self, key: FigureKey) -> Change | None:
        """Return the change of a figure with its 95 % interval, None where that is not told."""
        return None if self.against is None else self.against.changes.get(key)

    @property
    def cost_change_percent(self) -> float | None:
        """Change of the cost per employee and week, e.g. 2.1; None if it may not be told or the baseline cost nothing."""
        was, now = self.before.ore, self.after.ore
        return (now / was - 1) * 100 if was and now is not None else None


def comparison(session: Session, organisation_id: int) -> Comparison | None:
    """Return the latest baseline against the latest follow-up; None until both are told."""
    told = told_rounds(session, organisation_id)
    known = [one for one in rounds(session, organisation_id) if one.round_id in told]
    baseline = next((one for one in reversed(known) if one.kind == "baseline"), None)
    follow_up = next((one for one in reversed(known) if one.kind == "follow_up"), None)
    if baseline is None or follow_up is None or follow_up.starts_on <= baseline.starts_on:
        return None
    return Comparison(baseline, follow_up, told[baseline.round_id], told[follow_up.round_id])

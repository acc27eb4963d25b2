"""What the phone's own calculation needs, as it goes over the wire in `GET /api/home` (`docs/contracts.md`)."""

from dataclasses import asdict
from functools import cache
from typing import Any

from app.emissions.calculation import COMPARISON
from app.emissions.choices import FactorChoices
from app.emissions.costs import rates
from app.emissions.sets import factor_set
from app.emissions.vocabulary import SPEEDS_KMH

_SET = ("key", "name", "edition", "boundary", "basis", "geography", "uplift", "licence", "licence_sv")
_FACTOR = (
    "mode", "fuel", "cabin_class", "factor_key", "edition", "boundary", "unit", "kg_per_km", "source", "note",
    "source_sv", "note_sv",
)  # fmt: skip


def emission_data(factors: FactorChoices) -> dict[str, Any]:
    """Return an organisation's choices with their factors, the dated rates, and the conventions."""
    return {
        "choices": [
            {"valid_from": choice.valid_from.isoformat(), **_set_data(choice.factors.key)} for choice in factors.choices
        ],
        "rates": [
            asdict(rate)
            | {"valid_from": rate.valid_from.isoformat(), "valid_to": rate.valid_to and rate.valid_to.isoformat()}
            for rate in rates()
        ],
        "comparison": {"mode": COMPARISON[0], "fuel": COMPARISON[1]},
        "speeds_kmh": SPEEDS_KMH,
    }


@cache
def _set_data(key: str) -> dict[str, Any]:
    chosen = factor_set(key)
    return {
        "set": {name: getattr(chosen, name) for name in _SET},
        "factors": [{name: getattr(factor, name) for name in _FACTOR} for factor in chosen.factors.values()],
    }

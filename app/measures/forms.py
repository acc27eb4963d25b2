"""What a coordinator types of a measure, as what it shall say. Pure functions."""

import re
from collections.abc import Mapping
from typing import Any, Final, Literal

from app.measures.catalogue import Measure

KILOMETRES: Final = (
    0.0,
    0.5,
    1.0,
    2.0,
    3.0,
    5.0,
    6.0,
    8.0,
    10.0,
    15.0,
    20.0,
    30.0,
    40.0,
    50.0,
    70.0,
    100.0,
    200.0,
    300.0,
    500.0,
    700.0,
)
"""Distances that may be chosen. A finer choice would move the edge past one person and tell how far they travel."""
LONGEST_NAME: Final = 120
LONGEST_TEXT: Final = 300
Typed = Literal[
    "name", "says", "share", "least_km", "most_km", "once_kr", "years", "yearly_kr", "fixed_once_kr", "fixed_yearly_kr",
    "acceptance",
]  # fmt: skip
_NUMBER = re.compile(r"[-−–]?[0-9]{1,10}(?:[.,][0-9]{1,4})?")
_LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "share": (1, 100), "acceptance": (0, 100), "years": (1, 50), "once_kr": (0, 1_000_000), "yearly_kr": (-1_000_000, 1_000_000),
    "fixed_once_kr": (0, 1_000_000_000), "fixed_yearly_kr": (0, 1_000_000_000),
}  # fmt: skip


class FormError(ValueError):
    """What was typed into a field is not what it may be."""

    def __init__(self, field: Typed) -> None:
        super().__init__(field)
        self.field = field


def typed_of(measure: Measure, language: str) -> dict[str, Any]:
    """Return a measure as a form shows it."""
    cost, eligible = measure.cost, measure.eligible
    text = {"name": measure.name, "says": measure.says}
    return {
        **{name: one.sv if language == "sv" else one.en for name, one in text.items()},
        "share": round(100 * measure.effect.share, 4), "least_km": eligible.least_km, "most_km": eligible.most_km,
        "once_kr": cost.once_kr, "years": cost.years, "yearly_kr": cost.yearly_kr, "fixed_once_kr": cost.fixed_once_kr,
        "fixed_yearly_kr": cost.fixed_yearly_kr, "acceptance": round(100 * measure.acceptance.share, 4),
    }  # fmt: skip


def wanted_of(typed: Mapping[str, str], before: Measure) -> dict[str, Any]:
    """Return what was typed, nested like a measure; what was left as it stood is not in it.

    Parameters:
        typed: texts by the names of `Typed`.
        before: the measure that the form showed.

    Raises:
        FormError: a field is not what it may be.
    """
    wanted: dict[str, Any] = {"cost": {}, "effect": {}, "acceptance": {}, "eligible": {}}
    for field, most in (("name", LONGEST_NAME), ("says", LONGEST_TEXT)):
        text = _text(field, typed.get(field, ""), most)
        said = getattr(before, field)
        if text not in (said.sv, said.en):
            wanted[field] = {"sv": text, "en": text}
    for field in ("once_kr", "years", "yearly_kr", "fixed_once_kr", "fixed_yearly_kr"):
        wanted["cost"][field] = _number(field, typed.get(field, ""))
    wanted["effect"]["share"] = _number("share", typed.get("share", "")) / 100
    wanted["acceptance"]["share"] = _number("acceptance", typed.get("acceptance", "")) / 100
    least, most_km = _distance("least_km", typed, before), _distance("most_km", typed, before)
    if least is None:
        raise FormError("least_km")
    if most_km is not None and most_km <= least:
        raise FormError("most_km")
    wanted["eligible"] = {"least_km": least, "most_km": most_km}
    return wanted


def own_texts(name: str, pattern: Measure) -> dict[str, Any]:
    """Return the sentence and the evidence of a measure of one's own, whose name was typed in one language."""
    sv, en = f"{{number}} personer: {name}", f"{{number}} people: {name}"
    if pattern.effect.unit == "trips":
        sv, en = (
            f"{{share}} av resorna, {{number}} om året: {name}",
            f"{{share}} of the trips, {{number}} a year: {name}",
        )
    said = {
        "sv": "Egen åtgärd: allt är organisationens egna antaganden.",
        "en": "Your own measure: all of it is assumed.",
    }
    return {
        "module": {"sv": sv, "en": en},
        "evidence": {"grade": "assumption", "source": "", "says": said},
        # What was asked of the pattern was not asked of this one.
        "acceptance": {"question": ""},
    }


def _text(field: Any, given: str, most: int) -> str:
    text = " ".join(given.split())
    if not text or len(text) > most or not text.isprintable() or "{" in text or "}" in text:
        raise FormError(field)
    return text


def _number(field: Any, given: str) -> float:
    plain = "".join(given.split())
    if not _NUMBER.fullmatch(plain):
        raise FormError(field)
    value = float(re.sub(r"[−–]", "-", plain).replace(",", "."))
    least, most = _LIMITS[field]
    if not least <= value <= most:
        raise FormError(field)
    return value


def _distance(field: Any, typed: Mapping[str, str], before: Measure) -> float | None:
    given = typed.get(field, "").strip()
    if not given:
        return None
    allowed = {f"{one:g}": one for one in (*KILOMETRES, getattr(before.eligible, field) or 0.0)}
    if given not in allowed:
        raise FormError(field)
    return allowed[given]

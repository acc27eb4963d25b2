"""What a coordinator asks the planner: read from the address of its page, where everything is hostile until parsed.

Need and budget are taken in steps, and so many people at least make a must-have: whoever could ask for a gram more and a krona less
would learn what a single person saves by where the answer changes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.disclosure.rules import rounded

PERCENT_STEPS = (0.1, 0.5, 1.0)
LEAST_STEP_MILLIGRAMS = 500e6
"""mg CO2e a year that a step of the need is at least, as far as there is such a step."""
BUDGET_STEP = 100_000
"""Öre: a budget is in whole thousands of kr."""
MOST_BUDGET = 100_000_000_000
LEAST_ACCEPTANCE, MOST_ACCEPTANCE = 25, 200
"""Percent of those who are expected to accept."""
_NUMBER = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,3}))?\s*%?")
_KRONOR = re.compile(r"([-−–]?)\s*([0-9]{1,12})(?:[.,][0-9]{1,2})?\s*(?:kr)?")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for.

    Parameters:
        percent: of the baseline that is to be saved.
        budget_ore: öre a year, None for any.
        acceptance: percent of those who are expected to accept who do.
        must: keys of measures that are taken up in any case.
        without: keys of measures that are not taken up in any case.
        troubles: fields that could not be read, for which something else stands here.
        typed: what was typed into them.
    """

    percent: float
    budget_ore: float | None = None
    acceptance: int = 100
    must: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    troubles: frozenset[str] = frozenset()
    typed: Mapping[str, str] = field(default_factory=dict)


def percent_step(baseline_milligrams: float) -> float:
    """Return in what steps of percent a need is taken."""
    return next(
        (step for step in PERCENT_STEPS if step / 100 * baseline_milligrams >= LEAST_STEP_MILLIGRAMS), PERCENT_STEPS[-1]
    )


def to_step(percent: float, step: float) -> float:
    """Return a need in whole steps, upwards, so that no target is missed by rounding."""
    return round(-(-round(percent, 6) // step) * step, 1)


def asked_of(query: Mapping[str, str], measures: Sequence[str], default: float, step: float) -> Asked:
    """Return what the query of an address asks for.

    Parameters:
        query: `percent`, `budget` (kr a year, empty for any), `acceptance` (percent), and for each measure `measure-KEY`, which is
            "must", "without" or anything else; measures that there are not are passed over.
        measures: keys of those that there are.
        default: percent to be saved where nothing is said of it.
        step: see `percent_step`.
    """
    typed = {name: query.get(name, "").strip()[:40] for name in ("percent", "budget", "acceptance")}
    wishes = {key: query.get(f"measure-{key}", "") for key in measures}
    percent = _percent(typed["percent"]) if typed["percent"] else default
    budget = _budget(typed["budget"]) if typed["budget"] else None
    acceptance = _percent(typed["acceptance"]) if typed["acceptance"] else 100.0
    troubles = {"percent"} if percent is None or not 0 <= percent <= 100 else set()
    if typed["budget"] and budget is None:
        troubles.add("budget")
    if acceptance is None or not LEAST_ACCEPTANCE <= acceptance <= MOST_ACCEPTANCE:
        troubles.add("acceptance")
    return Asked(
        percent=to_step(default if percent is None or "percent" in troubles else percent, step),
        budget_ore=budget,
        acceptance=100 if acceptance is None or "acceptance" in troubles else round(acceptance),
        must=frozenset(key for key, wish in wishes.items() if wish == "must"),
        without=frozenset(key for key, wish in wishes.items() if wish == "without"),
        troubles=frozenset(troubles),
        typed={name: text for name, text in typed.items() if name in troubles},
    )


def _percent(text: str) -> float | None:
    found = _NUMBER.fullmatch(text)
    return None if found is None else float(f"{found[1]}.{found[2] or 0}")


def _budget(text: str) -> float | None:
    # Digits in groups, as people write and copy them; 12.000 means twelve thousand to nobody here.
    found = _KRONOR.fullmatch(re.sub(r"(?<=[0-9])[\s\u00a0\u202f](?=[0-9]{3})", "", text))
    if found is None:
        return None
    ore = int(found[2]) * 100 * (-1 if found[1] else 1)
    return float(rounded(ore, BUDGET_STEP)) if abs(ore) <= MOST_BUDGET else None

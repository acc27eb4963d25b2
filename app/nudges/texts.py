"""The words of the message, one `Texts` per language; the program does not start if a language lacks one.

Places in braces: `{when}` a day, `{legs}` what the trip was, `{kg}` `{kr}` `{need}` figures with their unit, `{change}`
`{path}` `{goal}` percentages, `{year}`, `{km}`, `{minutes}`, `{day}` a weekday, `{n}` a number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from app.nudges.steps import StepKind

Voice = Literal["motivate", "inspire", "enthuse", "encourage", "communicate", "stimulate", "inform"]
VOICES: tuple[Voice, ...] = get_args(Voice)
"""The voices of the weekly message; they take turns."""

LONGEST_TITLE, LONGEST_BODY = 60, 240
"""Characters that a phone shows without cutting."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a voice says: its title when there is a trip to speak of and when there is none, and how it leads to a step."""

    title: str
    title_without_trips: str
    lead: str


@dataclass(frozen=True, slots=True)
class Texts:
    """Every text of the message in one language; `locale` is Babel's."""

    locale: str
    voices: Mapping[Voice, Words]
    modes: Mapping[str, str]
    shared: str
    and_so_on: str
    both_ways: str
    today: str
    yesterday: str
    on_day: str

    trip: str
    saved: str
    saved_and_kr: str
    saved_but_kr: str
    saved_by_car: str
    saved_by_car_but_kr: str
    emitted: str
    emitted_and_kr: str
    unknown: str
    avoided: Mapping[str, str]
    nothing: str

    target: str
    target_met: str
    target_only: str
    my_part: str

    steps: Mapping[StepKind, str]
    steps_with_lead: frozenset[StepKind]
    days_missing: Mapping[str, str]

    action_usual: str
    action_first: str
    action_open: str

    kg: str = "{}\u00a0kg"
    grams: str = "{}\u00a0g"
    tonnes: str = "{}\u00a0ton"
    km: str = "{}\u00a0km"
    metres: str = "{}\u00a0m"
    kr: str = "{}\u00a0kr"
    percent: str = "{}\u00a0%"

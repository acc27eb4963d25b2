"""The catalogue of measures, read from the data files of this package: strict, refused by name.

A measure says whom it is for (`eligible`), what becomes of their trips (`effect`), what it costs (`cost`), how many would take
it up (`acceptance`), and how well that is known (`evidence`). What an organisation changes or adds: `app.measures.merging`.
"""

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Annotated, Any, Literal, get_args

import msgspec
from msgspec import Meta, Struct

from app.diary.schemas import Purpose
from app.emissions.vocabulary import Fuel, Mode, VehicleOwner
from app.languages import InBoth, Language

Field = Literal["commute", "business", "fleet"]
FIELDS: tuple[Field, ...] = get_args(Field)
"""What travel a measure is about: to and from work, on business, or the organisation's own cars."""
Unit = Literal["people", "trips"]
Order = Literal["mean", "longest"]
Grade = Literal["trial", "published", "assumption"]
GRADES: tuple[Grade, ...] = get_args(Grade)
"""How well an effect is known: tried with a comparison or before and after; told by a published case; assumed."""
Saved = Literal["mileage", "tickets", "vehicles", "fuel"]
MONTHS = 12

Share = Annotated[float, Meta(ge=0, le=1)]
Kilometres = Annotated[float, Meta(ge=0, le=20_100)]
Kronor = Annotated[float, Meta(ge=-1_000_000, le=1_000_000)]
Fixed = Annotated[float, Meta(ge=0, le=1_000_000_000, description="a saving is told per person")]
Key = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{1,39}$")]
Said = Annotated[str, Meta(min_length=1, max_length=400)]


class CatalogueError(ValueError):
    """A measure cannot be used; the message names file, measure and reason."""


class Eligible(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whom a measure is for: whose trips it is about, and who could do otherwise.

    Parameters:
        purpose: of the trips.
        modes: the way of travelling today, by the longest leg.
        owners: of the vehicle; all if empty.
        fuels: that the vehicle runs on, "" for not told; all if empty.
        alone: only whoever has the vehicle for themselves.
        usual: only whoever goes that way on more than half of their ways to work.
        least_km: and `most_km`: length of a trip, one way.
        at_hand: one of these ways must be at hand: used by the person in the window, or common among those who live as far away.
        unless: not for whoever goes to work in one of these ways already, on one day in five or more.
        months: in which it works, 1 for January; all if empty.
        day_workers: not for whoever is known to work shifts.
    """

    purpose: Purpose
    modes: Annotated[tuple[Mode, ...], Meta(min_length=1)]
    owners: tuple[VehicleOwner | Literal[""], ...] = ()
    fuels: tuple[Fuel | Literal[""], ...] = ()
    alone: bool = False
    usual: bool = False
    least_km: Kilometres = 0.0
    most_km: Kilometres | None = None
    at_hand: tuple[Mode, ...] = ()
    unless: tuple[Mode, ...] = ()
    months: tuple[Annotated[int, Meta(ge=1, le=MONTHS)], ...] = ()
    day_workers: bool = False

    @property
    def season(self) -> float:
        """Share of the year in which it works."""
        return len(set(self.months)) / MONTHS if self.months else 1.0


class Way(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a trip is made instead; what is not said stays as it was."""

    mode: Mode | None = None
    fuel: Fuel | None = None
    owner: VehicleOwner | None = None
    persons: Annotated[int, Meta(ge=2, le=9)] | None = None
    detour: Annotated[float, Meta(ge=0.5, le=3)] = 1.0


class Effect(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What becomes of the trips of whoever takes a measure up.

    One of three: they are made another way (`to`), not made at all (`avoided`), or made with less (`reduction`).

    Parameters:
        share: of these trips, in the months in which it works.
        reduction: of the emissions per kilometre.
        rebound: share of what is saved that comes back in other ways.
        unit: whether 1 % is told as people or as trips.
        order: whether 1 % is told of people as they come, or of those who travel farthest first.
    """

    share: Annotated[float, Meta(gt=0, le=1)]
    to: Way | None = None
    avoided: bool = False
    reduction: Share = 0.0
    rebound: Share = 0.0
    unit: Unit = "people"
    order: Order = "mean"


class Cost(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a measure costs the organisation, in kr.

    Parameters:
        once_kr: for each person, spread over `years`.
        yearly_kr: for each person.
        fixed_once_kr: however many take it up, spread over `years`.
        fixed_yearly_kr: however many take it up.
        per_km_kr: for each kilometre that is travelled otherwise.
        saves: what the organisation no longer pays of trips on business.
    """

    once_kr: Kronor = 0.0
    years: Annotated[float, Meta(ge=1, le=50)] = 1.0
    yearly_kr: Kronor = 0.0
    fixed_once_kr: Fixed = 0.0
    fixed_yearly_kr: Fixed = 0.0
    per_km_kr: Annotated[float, Meta(ge=-100, le=100)] = 0.0
    saves: tuple[Saved, ...] = ()

    @property
    def person_ore(self) -> float:
        """Öre per person and year."""
        return 100 * (self.yearly_kr + self.once_kr / self.years)

    @property
    def fixed_ore(self) -> float:
        """Öre per year, however many take it up."""
        return 100 * (self.fixed_yearly_kr + self.fixed_once_kr / self.years)


class Acceptance(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How many of those it is for would take it up.

    Parameters:
        share: expected before anybody has answered.
        weight: of that, in answers; see `app.measures.acceptance`.
        question: of the questionnaire that asks it, empty for none.
        slope: by how much the share rises with each 100 kr that a person gets a month.
    """

    share: Share
    weight: Annotated[float, Meta(gt=0, le=100_000)]
    question: Annotated[str, Meta(max_length=40)] = ""
    slope: Share = 0.0


class Evidence(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How well a measure is known: what a source says, or what is assumed."""

    grade: Grade
    says: InBoth
    source: Annotated[str, Meta(max_length=400)] = ""


class Measure(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An entry of the smörgåsbord.

    `says` tells what it is in a sentence; `module` is the sentence of what 1 % is, with ``{number}`` and ``{share}`` in it.
    """

    key: Key
    field: Field
    name: InBoth
    says: InBoth
    module: InBoth
    eligible: Eligible
    effect: Effect
    cost: Cost = msgspec.field(default_factory=Cost)
    acceptance: Acceptance
    evidence: Evidence


def read_measure(raw: Any, where: str) -> Measure:
    """Return a measure that is all it should be.

    Parameters:
        raw: as it stands in the file or in the table, of plain values.
        where: the file, for the message.

    Raises:
        CatalogueError: it is not.
    """
    name = raw.get("key") if isinstance(raw, dict) else None
    try:
        measure = msgspec.convert(raw, Measure)
    except msgspec.ValidationError as error:
        raise CatalogueError(f"{where}: measure {name!r}: {error}") from None
    for problem in _problems(measure):
        raise CatalogueError(f"{where}: measure {name!r}: {problem}")
    return measure


def _problems(measure: Measure) -> Iterable[str]:
    effect, eligible = measure.effect, measure.eligible
    ways = (effect.to is not None) + effect.avoided + (effect.reduction > 0)
    if ways != 1:
        yield f"effect: expected one of `to`, `avoided` and `reduction`, found {ways}"
    if eligible.most_km is not None and eligible.most_km <= eligible.least_km:
        yield f"eligible: most_km {eligible.most_km:g} must be more than least_km {eligible.least_km:g}"
    if (measure.field == "commute") != (eligible.purpose == "commute"):
        yield f"field {measure.field!r} does not go with trips of purpose {eligible.purpose!r}"
    if effect.order == "longest" and effect.unit != "people":
        yield "effect: order 'longest' is told of people, not of trips"
    for text in (measure.name, measure.says, measure.module, measure.evidence.says):
        if not text.sv.strip() or not text.en.strip():
            yield "a text is missing in one of the languages"
    for sentence in (measure.module.sv, measure.module.en):
        if sentence.count("{") != sentence.count("{number}") + sentence.count("{share}") or "{" not in sentence:
            yield f"module: {sentence!r}; expected {{number}} or {{share}}, and nothing else in braces"
    if measure.evidence.grade != "assumption" and not measure.evidence.source:
        yield f"evidence: grade {measure.evidence.grade!r} needs a source"


def read_catalogue(text: str, where: str) -> list[Measure]:
    """Return the measures of a file.

    Raises:
        CatalogueError: it is no TOML, has something besides ``[[measure]]``, or a measure is not all it should be.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(f"{where}: {error}") from None
    if set(content) != {"measure"} or not isinstance(content["measure"], list):
        raise CatalogueError(
            f"{where}: expected [[measure]] and nothing else, found: {', '.join(content) or 'nothing'}"
        )
    return [read_measure(raw, where) for raw in content["measure"]]


@cache
def catalogue() -> tuple[Measure, ...]:
    """Return the measures that are shipped with the app, in the order of the files.

    Raises:
        CatalogueError: one of the files is malformed, or a key stands twice.
    """
    found: dict[str, Measure] = {}
    for name in FIELDS:
        text = (files("app.measures") / "data" / f"{name}.toml").read_text(encoding="utf-8")
        for measure in read_catalogue(text, f"{name}.toml"):
            if measure.key in found:
                raise CatalogueError(f"{name}.toml: measure {measure.key!r} stands twice")
            found[measure.key] = measure
    return tuple(found.values())


def measure_name(key: str, language: Language | str) -> str:
    """Return what a measure of the catalogue is called; the key itself if it is none, as of an organisation's own.

    Whoever has an organisation at hand asks `app.measures.service.measure_names`.
    """
    found = next((one for one in catalogue() if one.key == key), None)
    return key if found is None else in_language(found.name, language)


def in_language(text: InBoth, language: Language | str) -> str:
    """Return a text in a language; English for all but Swedish."""
    return text.sv if language == "sv" else text.en

"""What the page of the fleet tells: register, logs, ledgers and diary brought together, and handed to the analysis."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from sqlmodel import Session

from app.calendar import WEEK, monday
from app.emissions.costs import rate_on
from app.emissions.factors import FactorSet
from app.emissions.service import load_factors
from app.fleet import analysis
from app.fleet.analysis import Efficiency, FleetPeriod, Replaced
from app.fleet.models import Car
from app.fleet.service import CarLog, logs
from app.ledgers.diary import read_diary
from app.ledgers.reconciliation import share_of_days, told_line
from app.ledgers.service import fuel, imports, sums
from app.organisations.departments import head_counts
from app.organisations.models import Organisation
from app.organisations.service import departments
from app.spreadsheets.cells import Span

YEAR: Final = dt.timedelta(days=365)
RANGE_KM: Final = 350
WINTER_PERCENT: Final = 30
BINS_KM: Final = (50, 100, 150, 200, 250, 300, 400, 500)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a fleet: the days, both included, and what an electric car would do.

    Parameters:
        range_km: how far it gets on one charge in summer.
        winter_percent: what winter takes of that.
        reserve: cars to keep above those of the busiest day.
    """

    since: dt.date
    until: dt.date
    range_km: int = RANGE_KM
    winter_percent: int = WINTER_PERCENT
    reserve: int = 0


@dataclass(frozen=True, slots=True)
class CarFigures:
    """A car in the period: metres, g CO2e per km, öre per km, on how many of the workdays that it was there it was driven.

    `metres_by_fuel` is how far it got on what it was filled with, `metres_of_months` how far by its log in those same months.
    """

    car: Car
    metres: int
    days_used: int
    available: int
    grams_per_km: float | None
    ore_per_km: float | None
    electric: analysis.Electric
    metres_by_fuel: float | None = None
    metres_of_months: int = 0

    @property
    def share(self) -> float | None:
        """Days used ÷ workdays that it was there."""
        return self.days_used / self.available if self.available else None

    @property
    def milligrams(self) -> float | None:
        """What it emitted, None where that is not known."""
        return None if self.grams_per_km is None else self.metres * self.grams_per_km


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How far pool cars went in the weeks of which the diary is told, in metres: by their logs, as recorded and as estimated."""

    weeks: int
    logged: int
    recorded: float | None
    estimated: float | None


@dataclass(slots=True)
class Overview:
    """The fleet in a period. `figures` are of cars with a log, the least used first; `others` have none.

    `mileage_days` are the workdays of which payroll tells the driving with own cars; `idle_days` are car-days of these.
    """

    question: Question
    figures: list[CarFigures] = field(default_factory=list)
    others: list[Car] = field(default_factory=list)
    benefit: int = 0
    workdays: list[dt.date] = field(default_factory=list)
    by_day: dict[dt.date, int] = field(default_factory=dict)
    least: int = 0
    spare: int = 0
    metres: int = 0
    milligrams: float = 0.0
    unknown_metres: int = 0
    ore: float | None = None
    mileage_days: list[dt.date] = field(default_factory=list)
    idle_days: int = 0
    private_metres: int = 0
    replaced: Replaced | None = None
    reconciled: Reconciled | None = None
    efficiency: Efficiency | None = None
    bins: list[tuple[int, int, int]] = field(default_factory=list)
    employees: int = 0

    @property
    def electric_today(self) -> int:
        """How many of the cars with a log are electric already."""
        return sum(one.car.fuel == "electric" for one in self.figures)

    @property
    def could_be_electric(self) -> list[CarFigures]:
        """The cars that are not, and for which one charge would have been enough on every day."""
        return [one for one in self.figures if one.car.fuel != "electric" and one.electric.share == 1]

    @property
    def nearly(self) -> list[CarFigures]:
        """The other ones that are not, the likeliest first."""
        found = [one for one in self.figures if one.car.fuel != "electric" and (one.electric.share or 0) < 1]
        return sorted(found, key=lambda one: (-(one.electric.share or 0), one.car.registration))


def overview(session: Session, organisation: Organisation, question: Question) -> Overview:
    """Return what the fleet did in a period.

    Cars that are one person's are only counted: their days would be a person's travel.
    """
    organisation_id, country = organisation.organisation_id or 0, organisation.country
    factors = load_factors(session, organisation_id).on(question.until)
    everything = logs(session, organisation_id, question.since, question.until)
    shared = [one for one in everything if one.car.ownership != "benefit"]
    logged = [one for one in shared if one.days]
    workdays = analysis.workdays_between(question.since, question.until, country)
    found = Overview(
        question, benefit=len(everything) - len(shared), workdays=workdays,
        others=[one.car for one in shared if not one.days], employees=employed_on(session, organisation_id, question.until),
    )  # fmt: skip
    by_fuel = _metres_by_fuel(session, organisation_id, question, logged, country)
    found.figures = sorted(
        (_figures(one, question, workdays, factors, *by_fuel.get(one.car.registration, (None, 0))) for one in logged),
        key=lambda one: (one.share or 0, one.car.registration),
    )
    _what_stands_idle(found, logged)
    _totals(found, logged, question)
    _what_could_replace(session, organisation_id, found, logged, factors, country)
    found.reconciled = _reconciled(session, organisation, question, logged)
    before = logs(session, organisation_id, question.since - YEAR, question.until - YEAR)
    shared_before = [one for one in before if one.car.ownership != "benefit"]
    was = _period(shared_before, factors, employed_on(session, organisation_id, question.until - YEAR))
    now = FleetPeriod(found.metres - found.unknown_metres, found.milligrams, found.employees)
    found.efficiency = analysis.efficiency(was, now)
    return found


def _figures(
    log: CarLog, question: Question, workdays: Sequence[dt.date], factors: FactorSet, by_fuel: float | None, of_months: int
) -> CarFigures:  # fmt: skip
    car = log.car
    there = available_days(car, workdays)
    far = sum(log.metres)
    years = ((question.until - question.since).days + 1) / 365.25
    return CarFigures(
        car, far, analysis.days_used(log.days, there), len(there), grams_per_km(car, factors),
        analysis.ore_per_km(far, car.ore_per_year, car.ore_per_km, years),
        analysis.electric_days(log.days, log.metres, question.range_km * 1000, question.winter_percent / 100), by_fuel,
        of_months,
    )  # fmt: skip


def available_days(car: Car, workdays: Iterable[dt.date]) -> list[dt.date]:
    """Return the workdays on which a car was there."""
    return [
        day for day in workdays
        if (car.acquired_on is None or car.acquired_on <= day) and (car.ended_on is None or day < car.ended_on)
    ]  # fmt: skip


def grams_per_km(car: Car, factors: FactorSet) -> float | None:
    """Return what a car emits: its own figure, else that of its fuel in the factor set; None where there is none."""
    if car.grams_per_km is not None:
        return car.grams_per_km
    factor = factors.find("car", car.fuel)
    return None if factor is None or factor.kg_per_km is None else factor.kg_per_km * 1000


def _what_stands_idle(found: Overview, logged: Sequence[CarLog]) -> None:
    days = [one.days for one in logged]
    found.by_day = analysis.cars_by_day(days)
    found.least = analysis.least_cars(days)
    found.spare = analysis.spare_cars(days, found.question.reserve)
    metres = [far for one in logged for far in one.metres]
    bounds = [0, *(km * 1000 for km in BINS_KM), max([*metres, BINS_KM[-1] * 1000]) + 1]
    found.bins = [(low, high, sum(low < far <= high for far in metres)) for low, high in pairwise(bounds)]
    while found.bins and not found.bins[-1][2]:
        found.bins.pop()


def _totals(found: Overview, logged: Sequence[CarLog], question: Question) -> None:
    found.metres = sum(one.metres for one in found.figures)
    found.milligrams = sum(one.milligrams or 0 for one in found.figures)
    found.unknown_metres = sum(one.metres for one in found.figures if one.milligrams is None)
    costs = [one.ore_per_km * one.metres / 1000 for one in found.figures if one.ore_per_km is not None]
    found.ore = sum(costs) if len(costs) == len(found.figures) and costs else None


def _what_could_replace(
    session: Session, organisation_id: int, found: Overview, logged: Sequence[CarLog], factors: FactorSet, country: str
) -> None:
    question = found.question
    metres = ore = told = 0.0
    for key, one in sums(session, organisation_id, question.since, question.until):
        if key.line == "own_car":
            share = share_of_days(key.span, question.since, question.until, country)
            metres += one.metres * share
            if one.ore_rows == one.rows:
                ore, told = ore + one.ore * share, told + one.metres * share
    found.private_metres = round(metres)
    if not logged or not found.private_metres:
        return
    # What was driven with own cars on other days is not known, so the cars that stood idle then had nothing to take over.
    files = imports(session, organisation_id, ["mileage"])
    found.mileage_days = [
        day for day in found.workdays if any(one.starts_on <= day <= one.ends_on for one in files)
    ]  # fmt: skip
    there = [len(available_days(one.car, found.mileage_days)) for one in logged]
    found.idle_days = analysis.idle_car_days([one.days for one in logged], found.mileage_days, there)
    private = factors.find("car")
    rate = rate_on("own_car", question.until)
    known = [one for one in found.figures if one.grams_per_km is not None and one.metres]
    driven = sum(one.metres for one in known)
    running = [one.car.ore_per_km for one in found.figures if one.car.ore_per_km is not None]
    found.replaced = analysis.replaceable(
        found.idle_days, analysis.typical_day([far for one in logged for far in one.metres]), found.private_metres,
        private_grams=None if private is None or private.kg_per_km is None else private.kg_per_km * 1000,
        car_grams=sum((one.milligrams or 0) for one in known) / driven if driven else None,
        private_ore=ore / told * 1000 if told else rate.ore_per_km if rate else None,
        car_ore=sum(running) / len(running) if running else None,
    )  # fmt: skip


def _metres_by_fuel(
    session: Session, organisation_id: int, question: Question, logged: Sequence[CarLog], country: str
) -> dict[str, tuple[float, int]]:
    """Return how far cars got on what they were filled with, and how far by their logs in the same months.

    Only months of which every workday lies in the period: a log that ends on a Friday has told the month that ends on Saturday.
    """
    logs_of = {one.car.registration: one for one in logged}
    by_fuel: dict[str, float] = defaultdict(float)
    months: dict[str, set[Span]] = defaultdict(set)
    for key, one in fuel(session, organisation_id, question.since, question.until):
        log = logs_of.get(key.registration)
        if log is None or share_of_days(key.span, question.since, question.until, country) < 1:
            continue
        car = log.car
        metres = analysis.metres_of_fuel(one.amount, car.per_100_km, key.fuel or car.fuel, car.grams_per_km)
        if metres is not None:
            by_fuel[key.registration] += metres
            months[key.registration].add(key.span)
    return {car: (far, _logged_in(logs_of[car], months[car])) for car, far in by_fuel.items()}


def _logged_in(log: CarLog, months: Iterable[Span]) -> int:
    """Return how far a car was driven by its log in some months."""
    return sum(
        far for span in months for day, far in zip(log.days, log.metres, strict=True) if span.first <= day <= span.last
    )


def _reconciled(
    session: Session, organisation: Organisation, question: Question, logged: Sequence[CarLog]
) -> Reconciled | None:
    """Hold the logs of pool cars against the diary; it names no car, so all of them are compared together."""
    organisation_id = organisation.organisation_id or 0
    first = monday(question.since + dt.timedelta(days=6))
    weeks = [first + number * WEEK for number in range(max(0, (question.until - first).days + 1) // 7)]
    diary = read_diary(session, organisation_id, weeks) if logged else None
    if diary is None or not diary.strata:
        return None
    employed = {one.department_id: one.head_count for one in departments(session, organisation_id)}
    recorded, estimated, told = told_line(diary, "pool_car", employed, organisation.privacy_floor)
    told = told or set(diary.strata)
    metres = sum(far for one in logged for day, far in zip(one.days, one.metres, strict=True) if monday(day) in told)
    return Reconciled(len(told), metres, recorded, estimated)


def employed_on(session: Session, organisation_id: int, day: dt.date) -> int:
    """Return how many were employed on a day, as the departments say; where none says it of that day, as it says today."""
    employed = 0
    for department in departments(session, organisation_id):
        noted = [one.head_count for one in head_counts(session, department) if one.valid_from <= day]
        employed += noted[-1] if noted else department.head_count
    return employed


def _period(found: Sequence[CarLog], factors: FactorSet, employees: int) -> FleetPeriod:
    metres, milligrams = 0, 0.0
    for one in found:
        grams = grams_per_km(one.car, factors)
        if grams is not None:
            metres += sum(one.metres)
            milligrams += sum(one.metres) * grams
    return FleetPeriod(metres, milligrams, employees)

"""The register of cars and their days: kept, changed, brought in by files and read for the analysis."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import delete, func, select
from sqlmodel import Session, col

from app.bulk import Bulk
from app.fleet.models import Car, CarDay
from app.fleet.reading import CarValues, FleetFile, KnownCar
from app.ledgers import personal_cars
from app.ledgers.models import LedgerImport
from app.ledgers.service import ImportRefused, begin_import, take_back, unname_car
from app.organisations import audit
from app.organisations.service import next_ids

LOG: Final = "driving_log"
MOST_CARS: Final = 20_000
_DAY = CarDay.__table__  # type: ignore[attr-defined]
_new_days = Bulk(CarDay, ("organisation_id", "car_id", "day", "metres", "import_id"))


class CarError(ValueError):
    """What was asked of a car cannot be done; `taken`: another car has the number, `too_many`: there are `MOST_CARS`."""

    def __init__(self, trouble: str) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(slots=True)
class CarLog:
    """A car and how far it was driven: `days` in their order, and `metres` on each."""

    car: Car
    days: list[dt.date] = field(default_factory=list)
    metres: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Registered:
    """What a register changed."""

    added: int
    changed: int
    same: int


def cars(session: Session, organisation_id: int) -> Sequence[Car]:
    """Return all cars by their numbers, those that are no more as well."""
    query = select(Car).where(col(Car.organisation_id) == organisation_id)
    return session.scalars(query.order_by(col(Car.registration))).all()


def known_cars(session: Session, organisation_id: int) -> dict[str, KnownCar]:
    """Return the cars by their registration numbers."""
    return {
        one.registration: KnownCar(one.car_id, one.ownership, one.acquired_on, one.ended_on)
        for one in cars(session, organisation_id)
    }


def benefit_cars(session: Session, organisation_id: int) -> frozenset[str]:
    """Return the registration numbers of cars that are one person's."""
    return frozenset(
        number for number, one in known_cars(session, organisation_id).items() if one.ownership == "benefit"
    )


personal_cars.register(benefit_cars)


def days_taken(session: Session, organisation_id: int) -> set[tuple[int, dt.date]]:
    """Return the cars and days that logs have brought."""
    query = select(_DAY.c.car_id, _DAY.c.day).where(_DAY.c.organisation_id == organisation_id)
    return {(car_id, day) for car_id, day in session.execute(query)}


def logged_between(session: Session, organisation_id: int) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of any log, None without one."""
    query = select(func.min(_DAY.c.day), func.max(_DAY.c.day)).where(_DAY.c.organisation_id == organisation_id)
    first, last = session.execute(query).one()
    return None if first is None else (first, last)


def logs(session: Session, organisation_id: int, since: dt.date, until: dt.date) -> list[CarLog]:
    """Return every car that was there on a day between two, both included, with its days."""
    found = {
        one.car_id: CarLog(one)
        for one in cars(session, organisation_id)
        if (one.acquired_on is None or one.acquired_on <= until) and (one.ended_on is None or one.ended_on > since)
    }
    query = select(_DAY.c.car_id, _DAY.c.day, _DAY.c.metres).where(
        _DAY.c.organisation_id == organisation_id, _DAY.c.day >= since, _DAY.c.day <= until
    )
    for car_id, day, metres in session.execute(query.order_by(_DAY.c.day)):
        if car_id in found:
            found[car_id].days.append(day)
            found[car_id].metres.append(metres)
    return list(found.values())


def find_car(session: Session, organisation_id: int, car_id: int) -> Car | None:
    """Return a car, None if there is none of that id."""
    return session.get(Car, (organisation_id, car_id))


def add_car(session: Session, organisation_id: int, actor: int, values: CarValues, now: dt.datetime) -> Car:
    """Add a car to the register.

    Raises:
        CarError: `taken` or `too_many`.
    """
    [car_id] = next_ids(session, organisation_id, 1)
    there = known_cars(session, organisation_id)
    if values.registration in there:
        raise CarError("taken")
    if len(there) >= MOST_CARS:
        raise CarError("too_many")
    car = Car(organisation_id=organisation_id, car_id=car_id, **values._asdict())
    session.add(car)
    session.flush()
    audit.note(session, organisation_id, actor, "car_added", now, setting=car.registration)
    return car


def change_car(session: Session, car: Car, actor: int, values: CarValues, now: dt.datetime) -> None:
    """Change what is said of a car; what stays the same is no act. A car that becomes a benefit car loses its days.

    Raises:
        CarError: `taken`.
    """
    next_ids(session, car.organisation_id, 0)
    other = known_cars(session, car.organisation_id).get(values.registration)
    if other is not None and other.car_id != car.car_id:
        raise CarError("taken")
    if not _set(session, car, values):
        return
    session.flush()
    audit.note(session, car.organisation_id, actor, "car_changed", now, setting=car.registration)


def remove_car(session: Session, car: Car, actor: int, now: dt.datetime) -> None:
    """Take a car out of the register with all its days, as if it had never been there."""
    _forget_days(session, car)
    audit.note(session, car.organisation_id, actor, "car_removed", now, setting=car.registration)
    session.delete(car)
    session.flush()


def register(
    session: Session, organisation_id: int, actor: int, found: FleetFile, now: dt.datetime, *, good_only: bool = False
) -> Registered:
    """Add the cars of a register, and change those that are there already; who is not in it stays.

    Raises:
        ImportRefused: `empty` or `bad_rows`, see `app.ledgers.service.take_in`.
        CarError: `too_many`.
    """
    if not found.cars:
        raise ImportRefused("empty")
    if found.bad_count and not good_only:
        raise ImportRefused("bad_rows")
    numbers = iter(next_ids(session, organisation_id, len(found.cars)))
    there = {one.registration: one for one in cars(session, organisation_id)}
    added = changed = 0
    for values in found.cars:
        car = there.get(values.registration)
        if car is None:
            added += 1
            session.add(Car(organisation_id=organisation_id, car_id=next(numbers), **values._asdict()))
        else:
            changed += _set(session, car, _filled(car, values))
    if len(there) + added > MOST_CARS:
        raise CarError("too_many")
    session.flush()
    if added or changed:
        audit.note(session, organisation_id, actor, "cars_imported", now, added=added, changed=changed)
    return Registered(added, changed, len(found.cars) - added - changed)


def take_in_log(
    session: Session, organisation_id: int, actor: int, file_name: str, digest: bytes, found: FleetFile, now: dt.datetime,
    *, good_only: bool = False, other_trips: bool = False,
) -> LedgerImport:  # fmt: skip
    """Keep the days of a driving log, all of them or nothing.

    Raises:
        ImportRefused: see `app.ledgers.service.take_in`; `changed` where another log has brought one of its days meanwhile.
    """
    made = begin_import(
        session, organisation_id, LOG, file_name, digest, found.covers, found.good_count, found.bad_count, now,
        good_only=good_only, other_trips=other_trips,
    )  # fmt: skip
    if days_taken(session, organisation_id) & found.days.keys():
        raise ImportRefused("changed")
    _new_days.run(
        session,
        ((organisation_id, car_id, day, metres, made.import_id) for (car_id, day), metres in found.days.items()),
    )
    audit.note(
        session, organisation_id, actor, "ledger_imported", now, setting=LOG, rows=found.good_count, was=str(made.starts_on),
        to=str(made.ends_on),
    )  # fmt: skip
    return made


def take_back_log(session: Session, taken: LedgerImport, actor: int, now: dt.datetime) -> None:
    """Delete a driving log with the days that it brought."""
    mine = (_DAY.c.organisation_id == taken.organisation_id, _DAY.c.import_id == taken.import_id)
    session.execute(delete(_DAY).where(*mine))
    take_back(session, taken, actor, now)


def _set(session: Session, car: Car, values: CarValues) -> bool:
    """Give a car new values; tells whether anything changed."""
    became_benefit = values.ownership == "benefit" and car.ownership != "benefit"
    changed = False
    for name, value in values._asdict().items():
        if getattr(car, name) != value:
            setattr(car, name, value)
            changed = True
    if became_benefit:
        _forget_days(session, car)
        unname_car(session, car.organisation_id, car.registration)
    session.add(car)
    return changed


def _filled(car: Car, values: CarValues) -> CarValues:
    """Return what a list says of a car, and what is known of it where the list says nothing."""
    unsaid = {name: getattr(car, name) for name, value in values._asdict().items() if value is None or value == ""}
    return values._replace(**unsaid)


def _forget_days(session: Session, car: Car) -> None:
    session.execute(delete(_DAY).where(_DAY.c.organisation_id == car.organisation_id, _DAY.c.car_id == car.car_id))

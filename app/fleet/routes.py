"""The pages of the fleet: what stands idle and what could be electric, and the register that it is computed from."""

import datetime as dt
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.emissions.vocabulary import FUELS
from app.fleet.models import OWNERSHIPS, Car
from app.fleet.overview import RANGE_KM, WINTER_PERCENT, YEAR, Question, overview
from app.fleet.pictures import columns
from app.fleet.reading import CarValues, car_values
from app.fleet.service import (
    LOG,
    CarError,
    add_car,
    cars,
    change_car,
    find_car,
    logged_between,
    remove_car,
    take_back_log,
)
from app.ledgers.reading import Wrong
from app.ledgers.rows import Choice, Reading
from app.ledgers.service import find_import, imports
from app.organisations.departments import in_order
from app.organisations.service import departments, lock, today
from app.spreadsheets.words import key_of
from app.web.dependencies import DatabaseDep, Id, now
from app.web.described import page
from app.web.translations import language_of

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]
Asked = Annotated[str, Query(max_length=20)]
MOST_SHOWN = 200
MOST_RANGE_KM, MOST_RESERVE = 1_500, 500
_FORM = (
    "registration", "name", "ownership", "fuel", "department", "grams_per_km", "per_100_km", "acquired_on", "ended_on", "per_year",
    "per_km", "distance",
)  # fmt: skip


@router.get("/fleet", **page(200, 303, 404))
def show_fleet(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, since: Asked = "", until: Asked = "",
    range_km: Asked = "", winter: Asked = "", reserve: Asked = "", said: Asked = "",
) -> Response:  # fmt: skip
    """Show what stands idle, what could be electric and what could be replaced."""
    with database.read(identity.organisation_id) as session:
        registered = cars(session, identity.organisation_id)
        between = logged_between(session, identity.organisation_id)
        files = imports(session, identity.organisation_id, [LOG])
        found = None
        if between is not None:
            first, last = between
            until_day = _day(until, last)
            since_day = _day(since, max(first, until_day - YEAR + dt.timedelta(days=1)))
            since_day = max(since_day, until_day - 3 * YEAR)
            question = Question(
                min(since_day, until_day), until_day, _whole(range_km, RANGE_KM, MOST_RANGE_KM), _whole(winter, WINTER_PERCENT, 90),
                _whole(reserve, 0, MOST_RESERVE),
            )  # fmt: skip
            found = overview(session, identity.organisation, question)
        session.expunge_all()
    picture = columns(found.by_day, found.workdays, len(found.figures)) if found else None
    return desk_page(
        request, identity, "fleet/fleet.html", "measure", cars=registered, files=files, found=found, picture=picture,
        said=said, most=MOST_SHOWN,
    )  # fmt: skip


@router.get("/fleet/cars", **page(200, 303, 404))
def show_cars(request: Request, identity: CoordinatorDep, database: DatabaseDep, said: Asked = "") -> Response:
    """Show the register, and where a car is added."""
    return _register(request, identity, database, said=said)


@router.post("/fleet/cars", **page(303, 400, 404))
def add(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, registration: Typed = "", name: Typed = "",
    ownership: Typed = "", fuel: Typed = "", department: Typed = "", grams_per_km: Typed = "", per_100_km: Typed = "",
    acquired_on: Typed = "", ended_on: Typed = "", per_year: Typed = "", per_km: Typed = "", distance: Typed = "",
) -> Response:  # fmt: skip
    """Add a car."""
    given = (registration, name, ownership, fuel, department, grams_per_km, per_100_km, acquired_on, ended_on, per_year,
        per_km, distance)  # fmt: skip
    typed = dict(zip(_FORM, given, strict=True))
    try:
        with database.write(identity.organisation_id) as session:
            values = _values(request, identity, session, typed)
            add_car(session, identity.organisation_id, identity.member_id, values, now())
    except (Wrong, CarError) as error:
        return _register(request, identity, database, status_code=400, typed=typed, wrong=_told(error))
    return RedirectResponse("/fleet/cars?said=car_added", status_code=303)


@router.get("/fleet/cars/{car_id}", **page(200, 303, 404))
def show_car(car_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Show what is said of a car."""
    return _car(car_id, request, identity, database)


@router.post("/fleet/cars/{car_id}", **page(303, 400, 404))
def change(
    car_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, registration: Typed = "",
    name: Typed = "", ownership: Typed = "", fuel: Typed = "", department: Typed = "", grams_per_km: Typed = "",
    per_100_km: Typed = "", acquired_on: Typed = "", ended_on: Typed = "", per_year: Typed = "", per_km: Typed = "",
    distance: Typed = "",
) -> Response:  # fmt: skip
    """Change what is said of a car."""
    given = (registration, name, ownership, fuel, department, grams_per_km, per_100_km, acquired_on, ended_on, per_year,
        per_km, distance)  # fmt: skip
    typed = dict(zip(_FORM, given, strict=True))
    try:
        with database.write(identity.organisation_id) as session:
            lock(session, identity.organisation_id)
            car = _get(session, identity, car_id)
            values = _values(request, identity, session, typed)
            change_car(session, car, identity.member_id, values, now())
    except (Wrong, CarError) as error:
        return _car(car_id, request, identity, database, status_code=400, typed=typed, wrong=_told(error))
    return RedirectResponse("/fleet/cars?said=saved", status_code=303)


@router.post("/fleet/cars/{car_id}/remove", **page(303, 404))
def remove(car_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Take a car out of the register with its days."""
    with database.write(identity.organisation_id) as session:
        lock(session, identity.organisation_id)
        remove_car(session, _get(session, identity, car_id), identity.member_id, now())
    return RedirectResponse("/fleet/cars?said=car_removed", status_code=303)


@router.post("/fleet/logs/{import_id}/remove", **page(303, 404))
def remove_log(import_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Take back a driving log with the days that it brought."""
    with database.write(identity.organisation_id) as session:
        lock(session, identity.organisation_id)
        found = find_import(session, identity.organisation_id, import_id)
        if found is None or found.kind != LOG:
            raise HTTPException(404)
        take_back_log(session, found, identity.member_id, now())
    return RedirectResponse("/fleet?said=ledger_removed", status_code=303)


def _register(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, **context: Any
) -> Response:
    with database.read(identity.organisation_id) as session:
        registered = cars(session, identity.organisation_id)
        nodes = list(in_order([one for one in departments(session, identity.organisation_id) if one.ended_on is None]))
        names = {one.department_id: one.name for one in departments(session, identity.organisation_id)}
        session.expunge_all()
    context = {"typed": dict.fromkeys(_FORM, ""), "wrong": None, "said": ""} | context
    return desk_page(
        request, identity, "fleet/cars.html", "measure", status_code=status_code, cars=registered, nodes=nodes,
        names=names, ownerships=OWNERSHIPS, fuels=FUELS, most=MOST_SHOWN, **context,
    )  # fmt: skip


def _car(
    car_id: int, request: Request, identity: Identity, database: Database, *, status_code: int = 200, **context: Any
) -> Response:
    with database.read(identity.organisation_id) as session:
        car = _get(session, identity, car_id)
        everything = departments(session, identity.organisation_id)
        nodes = list(in_order([one for one in everything if one.ended_on is None]))
        names = {one.department_id: one.name for one in everything}
        session.expunge_all()
    context = {"typed": _typed(car, names), "wrong": None} | context
    return desk_page(
        request, identity, "fleet/car.html", "measure", status_code=status_code, car=car, nodes=nodes,
        ownerships=OWNERSHIPS, fuels=FUELS, **context,
    )  # fmt: skip


def _get(session: Session, identity: Identity, car_id: int) -> Car:
    car = find_car(session, identity.organisation_id, car_id)
    if car is None:
        raise HTTPException(404)
    return car


def _values(request: Request, identity: Identity, session: Session, typed: dict[str, str]) -> CarValues:
    names = {key_of(one.name): one.department_id for one in departments(session, identity.organisation_id)}
    language = language_of(request, identity.member.language)
    reading = Reading("en" if language == "en" else "sv", today(identity.organisation, now()))
    plain = {name: " ".join(value.split()) for name, value in typed.items()}
    return car_values(plain.__getitem__, Choice({}), names, reading)


def _typed(car: Car, names: dict[int, str]) -> dict[str, str]:
    """Return what the form says of a car, without a thousands' sign and with a decimal point, which both languages read."""

    def number(value: float | None, scale: float = 1) -> str:
        return "" if value is None else f"{value / scale:g}" if value / scale < 1e5 else str(round(value / scale))

    return {
        "registration": car.registration, "name": car.name, "ownership": car.ownership, "fuel": car.fuel,
        "department": names.get(car.department_id or 0, ""), "grams_per_km": number(car.grams_per_km),
        "per_100_km": number(car.per_100_km), "acquired_on": str(car.acquired_on or ""), "ended_on": str(car.ended_on or ""),
        "per_year": number(car.ore_per_year, 100), "per_km": number(car.ore_per_km, 100),
        "distance": number(car.metres_per_year, 1000),
    }  # fmt: skip


def _told(error: Wrong | CarError) -> tuple[str, str]:
    """Return which field is wrong, and why."""
    return ("registration", error.trouble) if isinstance(error, CarError) else (error.field, error.trouble)


def _day(text: str, otherwise: dt.date) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return otherwise


def _whole(text: str, otherwise: int, most: int) -> int:
    plain = text.strip()
    return min(int(plain), most) if plain.isascii() and plain.isdigit() and len(plain) < 6 else otherwise

"""What the demonstration decided between its measurements, and what it has before it: a plan with owners and deadlines."""

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from app.plan.service import Assignment, Doer, Promise, decide, follow, propose

TONNE = 1_000_000_000
"""Mg."""
KR = 100
"""Öre."""


@dataclass(frozen=True, slots=True)
class _Decided:
    """A measure of the past: decided so many days after the baseline, to be done so many days later; None is under way."""

    promise: Promise
    after: int
    takes: int
    done_after: int | None


_PAST = (
    _Decided(
        Promise(
            "Riktlinjer för tjänsteresor", "Tåg före flyg, poolbil före egen bil, digitalt möte före båda.",
            "travel_guidelines", milligrams=25 * TONNE, low_milligrams=12 * TONNE, high_milligrams=38 * TONNE, ore=-250_000 * KR,
        ),
        after=120, takes=90, done_after=80,
    ),
    _Decided(
        Promise(
            "Elcyklar som förmån", "Löneväxling hos en lokal cykelhandlare, provvecka i varje förvaltning.", "e_bike",
            amount=85, unit="people",
            milligrams=60 * TONNE, low_milligrams=44 * TONNE, high_milligrams=78 * TONNE, ore=240_000 * KR,
        ),
        after=150, takes=180, done_after=170,
    ),
    _Decided(
        Promise(
            "Ordning på bilanvändningen", "Poolbilar i stället för milersättning, fyra bilar byts till el.", "car_pool",
            milligrams=45 * TONNE, low_milligrams=25 * TONNE, high_milligrams=66 * TONNE, ore=-180_000 * KR,
        ),
        after=200, takes=365, done_after=390,
    ),
    _Decided(
        Promise(
            "Laddplatser vid arbetet", "Hundra platser i kommunens garage, laddningen betalas som hemma.", "charging_posts",
            amount=105, unit="people",
            milligrams=120 * TONNE, low_milligrams=75 * TONNE, high_milligrams=170 * TONNE, ore=310_000 * KR,
        ),
        after=240, takes=300, done_after=280,
    ),
)  # fmt: skip
_NOW = (
    Promise(
        "Månadskort för provresenärer", "Trettio dagar gratis på buss och tåg för den som ställer bilen.",
        "public_transport_card", amount=64, unit="people", milligrams=58 * TONNE, low_milligrams=41 * TONNE,
        high_milligrams=79 * TONNE, ore=350_000 * KR,
    ),
    Promise(
        "Sparsam körning i hemtjänsten", "En halvdag per grupp, följs upp på förbrukningen.", "eco_driving", amount=115,
        unit="people", milligrams=22 * TONNE, low_milligrams=14 * TONNE, high_milligrams=31 * TONNE, ore=90_000 * KR,
    ),
)  # fmt: skip
OF_PEOPLE = 2514
"""For how many employees the promises above are made; for fewer they are as much less."""


def decide_on_measures(
    session: Session,
    organisation_id: int,
    coordinator: int,
    manager: int,
    baseline: dt.date,
    today: dt.date,
    people: int,
) -> None:
    """Let the coordinator propose measures and the manager decide them, on the days on which they would have.

    Parameters:
        coordinator: who proposes, and sees to the measures.
        manager: who decides.
        baseline: its first day.
        people: how many the organisation employs.
    """
    for one in _PAST:
        on = baseline + dt.timedelta(days=one.after)
        item = propose(session, _doer(organisation_id, coordinator, on), _scaled(one.promise, people))
        deadline = on + dt.timedelta(days=one.takes)
        decide(
            session, _doer(organisation_id, manager, on), item.item_id, item.version, Assignment(coordinator, deadline)
        )
        if one.done_after is not None:
            done = on + dt.timedelta(days=one.done_after)
            follow(session, _doer(organisation_id, coordinator, done), item.item_id, item.version, "done", done, None)
    first, second = (_scaled(promise, people) for promise in _NOW)
    recently = today - dt.timedelta(days=20)
    item = propose(session, _doer(organisation_id, coordinator, recently), first)
    decide(
        session, _doer(organisation_id, manager, recently), item.item_id, item.version,
        Assignment(coordinator, today + dt.timedelta(days=75)),
    )  # fmt: skip
    # Not today: whoever fills the demonstration before nine would read of it as of something to come.
    propose(session, _doer(organisation_id, coordinator, today - dt.timedelta(days=4)), second)


def _doer(organisation_id: int, member_id: int, day: dt.date) -> Doer:
    return Doer(organisation_id, member_id, dt.datetime.combine(day, dt.time(9), dt.UTC), day)


def _scaled(promise: Promise, people: int) -> Promise:
    share = people / OF_PEOPLE

    def part(amount: int | None) -> int | None:
        return None if amount is None else round(amount * share)

    return Promise(
        title=promise.title, description=promise.description, measure_key=promise.measure_key,
        amount=None if promise.amount is None else max(1, round(promise.amount * share)), unit=promise.unit,
        milligrams=part(promise.milligrams), low_milligrams=part(promise.low_milligrams),
        high_milligrams=part(promise.high_milligrams), ore=part(promise.ore),
    )  # fmt: skip

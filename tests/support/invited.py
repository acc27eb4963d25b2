"""Further people of the story (`tests/test_story.py`): they come in by their letters, and their phones' exchanges are made by hand.

A browser for each of them would take minutes. What they send goes the way of every phone's: the link of the letter, the button
behind it, `GET /api/home`, `POST /api/sync`.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx

from app.calendar import workdays
from app.ids import uuid7
from tests.support.story import Days

HEADERS = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Invited:
    """Somebody on the coordinator's list.

    Parameters:
        department: by its name.
        kilometres: to work, one way, by car.
        wants: what they would do instead, and say so in the questions.
        changes: they take the bus on some days once there is a card for it.
    """

    name: str
    email: str
    department: str
    kilometres: int
    wants: frozenset[str]
    changes: bool
    cookie: str = ""


def invited(*departments: str, count: int) -> list[Invited]:
    """Return so many people of each department: half of them live within 6 to 15 km, the others within 15 to 30.

    Two of three would take a card for public transport, most of whom do later; half would work from home; nobody an e-bike.
    """
    people = []
    for department in departments:
        for number in range(count):
            wants = {"public_transport_card"} if number % 3 else set()
            wants |= {"telework"} if number % 4 < 2 else set()
            address = f"{department}.{number}@provkommunen.se".lower()
            distance = 8 + number % 6 if number % 2 else 17 + number % 10
            changes = bool(number % 3) and number % 10 != 7
            people.append(
                Invited(f"{department} {number + 1}", address, department, distance, frozenset(wants), changes)
            )
    return people


def as_list(people: Sequence[Invited]) -> bytes:
    """Return them as the file that a coordinator's spreadsheet writes."""
    rows = ["Namn;E-post;Avdelning", *(f"{one.name};{one.email};{one.department}" for one in people)]
    return "\r\n".join(rows).encode("cp1252")


def come_in(url: str, people: Sequence[Invited]) -> None:
    """Let each read their letter, follow its link, and press the button behind it."""
    with httpx.Client(base_url=url, headers=HEADERS) as web:
        outbox = web.get("/outbox").text
        letters = re.findall(r'<article class="letter">(.*?)</article>', outbox, re.DOTALL)
        for one in people:
            [letter] = [text for text in letters if f" {one.email} " in text]
            [link] = re.findall(r'href="(http[^"]+)"', letter)
            assert "<form" in web.get(link).text
            entered = web.post(link)
            assert entered.status_code == 303, entered.text
            one.cookie = entered.headers["set-cookie"].partition(";")[0]
            web.cookies.clear()


def take_part(url: str, days: Days, people: Sequence[Invited], bus_on: Sequence[int] = ()) -> None:
    """Let all of them answer the questions of the measurement that runs, and send how they went to work on its days up to today.

    They send within seconds, just after figures were released: all of it is shown at once. A release in between would leave a few
    people's trips unshown, for ever, as they would be told by what changes.

    Parameters:
        bus_on: weekdays on which who changes goes by bus; Monday is 1.
    """
    with httpx.Client(base_url=url, headers=HEADERS) as web:
        homes = [web.get("/api/home", headers={"cookie": one.cookie}).raise_for_status().json() for one in people]
        bodies = [_body(home, _told(one, home, days, bus_on)) for one, home in zip(people, homes, strict=True)]
        days.wait_for_release()
        with ThreadPoolExecutor(6) as pool:
            answers = list(pool.map(partial(_exchange, web), people, bodies))
    outcomes = [result for answer in answers for result in answer["results"].values()]
    assert {one["outcome"] for one in outcomes} == {"applied"}, outcomes


def less_by_car(phones: Iterable[int], changed: int, people: Sequence[Invited]) -> float:
    """Return by how many percent all of them drive less to work, once some go another way on two days in five.

    Parameters:
        phones: kilometres of those with phones, of whom the first `changed` change.
    """
    first = list(phones)
    less = sum(first[:changed]) + sum(one.kilometres for one in people if one.changes)
    return 100 * 2 / 5 * less / (sum(first) + sum(one.kilometres for one in people))


def _told(one: Invited, home: dict[str, Any], days: Days, bus_on: Sequence[int]) -> list[dict[str, Any]]:
    """Return the mutations of somebody's answers and ways to work."""
    measured, today = home["round"], days.now.date()
    told = [_mutation("answer", measured["answer_id"], _answers(one, measured["round_id"]), days)]
    for day in workdays(dt.date.fromisoformat(measured["starts_on"]), "SE"):
        if day <= today:
            mode = "bus" if one.changes and day.isoweekday() in bus_on else "car"
            legs = [{"mode": mode, "metres": one.kilometres * 1000}]
            for direction in ("out", "home"):
                trip = {"date": str(day), "purpose": "commute", "direction": direction, "legs": legs}
                told.append(_mutation("trip", str(uuid7()), trip, days))
    return told


def _answers(one: Invited, round_id: int) -> dict[str, Any]:
    return {
        "round_id": round_id, "summer_mode": "car", "winter_mode": "car", "distance_metres": one.kilometres * 1000,
        "reason": "time", "alternatives": ["public_transport"], "car": "own", "fuel": "petrol",
        "willing_public_transport_card": "yes" if "public_transport_card" in one.wants else "no",
        "willing_telework": "yes" if "telework" in one.wants else "no", "willing_e_bike": "no",
        "business_travel": "no", "digital_meeting": "no", "support": "for",
    }  # fmt: skip


def _mutation(kind: str, id: str, patch: dict[str, Any], days: Days) -> dict[str, Any]:
    at = days.now.astimezone(dt.UTC).isoformat(timespec="seconds")
    return {
        "mutation_id": str(uuid7()), "kind": kind, "id": id, "op": "put", "base_seq": 0, "patch": patch,
        "client_at": at.replace("+00:00", "Z"),
    }  # fmt: skip


def _body(home: dict[str, Any], mutations: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what a new device sends."""
    ids = {"protocol": 1, "device_id": str(uuid7()), "account": home["account"]}
    return {**ids, "epoch": None, "cursor": 0, "mutations": mutations}


def _exchange(web: httpx.Client, one: Invited, body: dict[str, Any]) -> Any:
    return web.post("/api/sync", json=body, headers={"cookie": one.cookie}).raise_for_status().json()

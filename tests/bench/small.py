"""Five trips a request from many phones, against the same bodies sent to an address that does nothing with them (405)."""

import threading
import time
from collections.abc import Callable
from statistics import median

from tests.bench.rows import Row, spread
from tests.bench.server import Phone, as_mutations, make_trips, phone, running_for
from tests.support.server import LiveServer

TRIPS = 5
PHONES = (1, 16)
REQUESTS = 40
RUNS = 5
MUCH = {"CERO_EDITS_A_DAY": "1000000", "CERO_REQUESTS_PER_MINUTE": "1000000", "CERO_MEGABYTES_PER_MINUTE": "100000"}


def measure() -> list[Row]:
    """Interleave runs of both, first from one phone and then from many at once; the ratio is taken run by run."""
    rows: list[Row] = []
    for count in PHONES:
        with running_for(*(f"Person {number}" for number in range(count)), **MUCH) as (server, cookies):
            rows += _of(server, [phone(server, cookie) for cookie in cookies])
    return rows


def _of(server: LiveServer, phones: list[Phone]) -> list[Row]:
    empty, synced, cpu = [], [], []
    for run in range(RUNS + 1):
        nothing, _ = _rate(server, phones, _ask_for_nothing, run)
        rate, spent = _rate(server, phones, _sync, run)
        if run:  # the first one warms up
            empty.append(nothing)
            synced.append(rate)
            cpu.append(spent)
    ratios = [rate / nothing for rate, nothing in zip(synced, empty, strict=True)]
    who = f"{len(phones)} phones" if len(phones) > 1 else "one phone"
    return [
        Row(f"requests that do nothing, {who}, requests/s", spread(empty, 0)),
        Row(f"five trips a request, {who}, requests/s", spread(synced, 0)),
        Row(f"the same against doing nothing, {who}", spread(ratios), "≥ 0.40", median(ratios) >= 0.40),
        Row(f"server CPU per request, {who}, ms", spread(cpu)),
    ]


def _rate(server: LiveServer, phones: list[Phone], ask: Callable[[Phone, int], None], run: int) -> tuple[float, float]:
    """Return requests a second, and the server's CPU per request in ms; each run is of other days."""

    def use(one: Phone) -> None:
        for number in range(REQUESTS):
            ask(one, run * REQUESTS + number)

    threads = [threading.Thread(target=use, args=(one,)) for one in phones]
    spent, began = server.cpu_seconds(), time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asked = len(phones) * REQUESTS
    return asked / (time.perf_counter() - began), (server.cpu_seconds() - spent) / asked * 1000


def _sync(one: Phone, number: int) -> None:
    answer = one.keep(one.send(one.body(as_mutations(make_trips(TRIPS, seed=number)))))
    outcomes = [result["outcome"] for result in answer["results"].values()]
    assert outcomes == ["applied"] * TRIPS, outcomes


def _ask_for_nothing(one: Phone, number: int) -> None:
    body = one.body(as_mutations(make_trips(TRIPS, seed=number)))
    headers = {"Cookie": one.cookie, "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
    one.connection.request("POST", "/api/nothing", body, headers)
    answer = one.connection.getresponse()
    answer.read()
    assert answer.status == 405, answer.status

"""A whole run of exchanges: a port of `exchangeAll` in `pwa/src/sync/exchange.ts`.

It is a generator: what it asks of the network it yields, and is sent what came back, so that several phones can be on their way at
the same time.
"""

import math
from collections.abc import Generator
from typing import Any, NamedTuple

import msgspec

from app.sync.schemas import MOST_MUTATIONS, PROTOCOL
from tests.reliability.phone import Phone, sent

MAX_RESTARTS = 2
_MAY_BE_ONE_EDIT = (400, 413, 500)


class Response(NamedTuple):
    """What came back; None in its place is no answer at all."""

    status: int
    body: bytes
    retry_after: str | None = None


class Outcome(NamedTuple):
    """How a run ended: `done`, `sign_in`, `old_app`, `other_account`, `wait` or `offline`."""

    kind: str
    seconds: int | None = None
    exchanged: int = 0


HOME = b"home"
"""What is yielded to ask whose session it is; the answer's body is the account."""
Run = Generator[bytes, Response | None, Outcome]


class _Batch:
    def __init__(self) -> None:
        self.limit, self._well = MOST_MUTATIONS, False

    def passed(self) -> None:
        self._well = True
        if self.limit == 0:
            self.limit = MOST_MUTATIONS

    def failed(self, count: int) -> str:
        if count == 0:
            return "wait"
        if self._well and count == 1:
            return "culprit"
        self.limit = math.ceil(count / 2) if self._well else 0
        return "again"


def exchange_all(phone: Phone) -> Run:
    """Exchange until nothing waits and nothing more is to be pulled."""
    exchanged = restarts = 0
    batch = _Batch()
    while True:
        starting_over = phone.starting_over
        position, mutations = phone.take_batch(0 if starting_over else batch.limit)
        asked = {"protocol": PROTOCOL, "device_id": phone.device_id, "account": phone.account, **position}
        response = yield msgspec.json.encode(asked | {"mutations": [sent(edit) for edit in mutations]})
        if response is not None and response.status == 410:
            told = _body_of(response)
            if not _is_unknown_cursor(told):
                return _refusal(response)
            restarts += 1
            if restarts > MAX_RESTARTS:
                return Outcome("wait")
            stop = yield from _confirm(phone)
            if stop is not None:
                return stop
            phone.start_over(told.get("epoch"), told.get("held") or 0)
            continue
        if response is not None and response.status == 409:
            return (yield from _confirm(phone)) or Outcome("wait")
        if response is not None and response.status in _MAY_BE_ONE_EDIT:
            following = batch.failed(len(mutations))
            if following == "culprit" and phone.count_failure(mutations[0]["mutation_id"], response.status):
                batch.limit = MOST_MUTATIONS
            elif following != "again":
                return _refusal(response)
            continue
        if response is None or response.status != 200:
            return _refusal(response)
        answer = _body_of(response)
        if not _is_answer(answer):
            return Outcome("wait")
        phone.apply_answer(answer)
        batch.passed()
        exchanged += 1
        acknowledged = sum(edit["mutation_id"] in answer["results"] for edit in mutations)
        if answer["more"]:
            continue
        if starting_over:
            phone.resend_lost(answer["epoch"])
        if mutations and acknowledged == 0:
            return Outcome("wait")
        if phone.log is not None and phone.outbox:
            continue
        return Outcome("done", None, exchanged)


def _confirm(phone: Phone) -> Run:
    response = yield HOME
    if response is None or response.status != 200:
        return _refusal(response)
    return Outcome("other_account") if response.body.decode() != phone.account else None  # type: ignore[return-value]


def _refusal(response: Response | None) -> Outcome:
    if response is None:
        return Outcome("offline")
    if response.status == 401:
        return Outcome("sign_in")
    if response.status == 426:
        return Outcome("old_app")
    retry = response.retry_after
    return Outcome("wait", int(retry) if retry and retry.isdigit() else None)


def _body_of(response: Response) -> Any:
    try:
        return msgspec.json.decode(response.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _is_unknown_cursor(body: Any) -> bool:
    error = body.get("error") if isinstance(body, dict) else None
    return isinstance(error, dict) and error.get("code") == "unknown_cursor"


def _is_answer(body: Any) -> bool:
    return (
        isinstance(body, dict)
        and isinstance(body.get("results"), dict)
        and isinstance(body.get("changes"), list)
        and isinstance(body.get("cursor"), int)
    )

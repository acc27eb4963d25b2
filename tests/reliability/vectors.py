"""Writes `tests/golden/phone.json`, which holds this port of the phone to the phone itself: `python -m tests.reliability.vectors`.

States of phones, what happened to them and the states afterwards, out of histories: of every way through the port's code the
smallest one. `pwa/tests/phone.test.ts` holds the TypeScript to the same file, `tests/test_reliability_vectors.py` the port.
"""

import copy
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any

import msgspec

from app.logs import configure
from app.sync.registry import registry
from tests.reliability import exchanging, merging, phone
from tests.reliability.databases import Databases
from tests.reliability.exchanging import HOME, Response, exchange_all
from tests.reliability.histories import play
from tests.reliability.phone import Phone
from tests.reliability.server import serving
from tests.reliability.world import World

GOLDEN = Path(__file__).parent.parent / "golden" / "phone.json"
SEEDS = range(1, 260)
LARGEST = 4_500
"""Characters of one case."""
METHODS = (
    "save", "take_back", "discard_rejected", "take_batch", "apply_answer", "start_over", "resend_lost", "count_failure",
)  # fmt: skip
Json = dict[str, Any]
Way = frozenset[tuple[str, int]]
_FILES = {module.__file__ for module in (merging, phone, exchanging)}


def play_case(case: Json) -> tuple[Json, Way]:
    """Do what a case says to a phone in its state; returns the state afterwards, and which lines of the port that took."""
    made = iter(range(1, 10_000))
    one = Phone("1.2", "device", lambda: f"new-{next(made)}", lambda: "now")
    one.load(copy.deepcopy(case["before"]))
    done = case["do"]
    act: Callable[[], Any]
    if done["what"] == "run":
        act = lambda: _run(one, done["answers"])  # noqa: E731
    else:
        act = lambda: getattr(one, done["what"])(*done["with"])  # noqa: E731
    way, told = _traced(act)
    after = one.state()
    if done["what"] == "run":
        after |= told
    return _renamed(msgspec.to_builtins(after)), way


def _run(one: Phone, answers: list[Json | None]) -> Json:
    requests, run, following = [], exchange_all(one), iter(answers)
    body = next(run)
    while True:
        requests.append("home" if body is HOME else _asked(body))
        said = next(following)
        response = None if said is None else Response(said["status"], said["body"].encode(), said.get("retry_after"))
        try:
            body = run.send(response)
        except StopIteration as end:
            if next(following, body) is not body:
                raise ValueError("there are answers left") from end
            return {"requests": requests, "outcome": [end.value.kind, end.value.seconds]}


def _asked(body: bytes) -> Json:
    asked = msgspec.json.decode(body)
    return {name: asked[name] for name in ("epoch", "cursor", "mutations")}


def _traced(act: Callable[[], Any]) -> tuple[Way, Any]:
    lines: set[tuple[str, int]] = set()

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename not in _FILES:
            return None
        lines.add((Path(frame.f_code.co_filename).stem, frame.f_lineno))
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        told = act()
    finally:
        sys.settrace(before)
    return frozenset(lines), told


def _renamed(after: Json) -> Json:
    """Name new ids by the order in which they stand in the outbox and among the requests: every run makes others."""
    names: dict[str, str] = {}
    asked = [edit for request in after.get("requests", ()) if request != "home" for edit in request["mutations"]]
    for edit in [*after["outbox"], *asked]:
        if edit["mutation_id"].startswith("new-"):
            names.setdefault(edit["mutation_id"], f"new {len(names) + 1}")
    text = json.dumps(after)
    for old, new in names.items():
        text = text.replace(f'"{old}"', f'"{new}"')
    renamed: Json = json.loads(text)
    return renamed


class _Recorder:
    """Watches the phones of histories."""

    def __init__(self) -> None:
        self.found: dict[Way, Json] = {}

    def consider(self, before: Json, done: Json) -> None:
        case = {"before": before, "do": done}
        by_hand = done["what"] in METHODS[:3]
        if len(msgspec.json.encode(case)) > LARGEST or (by_hand and done["with"][0] not in registry().kinds):
            return
        try:
            case["after"], way = play_case(json.loads(json.dumps(case)))
        except (StopIteration, ValueError):
            return  # not all that it heard was for it
        size = len(json.dumps(case))
        if way not in self.found or size < len(json.dumps(self.found[way])):
            self.found[way] = case


def _bare(value: Any) -> Any:
    """Leave out what no phone looks into: it would be most of the file."""
    if isinstance(value, dict):
        return {name: None if name == "computed" else _bare(one) for name, one in value.items()}
    return [_bare(one) for one in value] if isinstance(value, list) else value


def _watch(recorder: _Recorder) -> None:
    """Let the recorder see everything that phones do."""
    for name in METHODS:
        _watch_method(recorder, name)
    original = World._run

    def run(world: World, device: Any, phone: Phone, faults: list[Any]) -> Any:
        before, asked, home = _bare(phone.state()), world.network.ask, world._home
        answers: list[Json | None] = []

        def noting(ask: Callable[..., Response | None]) -> Callable[..., Response | None]:
            def noted(*given: Any) -> Response | None:
                response = ask(*given)
                answers.append(_as_json(response))
                return response

            return noted

        world.network.ask, world._home = noting(asked), noting(home)  # type: ignore[method-assign]
        try:
            return original(world, device, phone, faults)
        finally:
            world.network.ask, world._home = asked, home  # type: ignore[method-assign]
            text = json.dumps({"before": before, "answers": answers}).replace(f'"{phone.account}"', '"1.2"')
            given = json.loads(text)
            for one in given["answers"]:
                if one and one["body"] == phone.account:
                    one["body"] = "1.2"
            recorder.consider(given["before"], {"what": "run", "answers": given["answers"]})

    World._run = run  # type: ignore[method-assign]


def _watch_method(recorder: _Recorder, name: str) -> None:
    original = getattr(Phone, name)

    def method(one: Phone, *given: Any) -> Any:
        before = None if sys.gettrace() else _bare(one.state()) if len(one.rows) < 12 and len(one.outbox) < 12 else None
        if before is not None:
            recorder.consider(before, {"what": name, "with": _bare(list(given))})
        return original(one, *given)

    setattr(Phone, name, method)


def _as_json(response: Response | None) -> Json | None:
    if response is None:
        return None
    body = response.body.decode(errors="replace")
    with suppress(ValueError):
        body = json.dumps(_bare(json.loads(body)), ensure_ascii=False)
    return {"status": response.status, "body": body, "retry_after": response.retry_after}


def main() -> None:
    """Play histories, and write what was found."""
    configure("CRITICAL")
    recorder = _Recorder()
    _watch(recorder)
    databases = Databases("sqlite")
    with databases.fresh() as database, serving(database) as server:
        office = server.operator().open_office()
        for seed in SEEDS:
            play(server, office, seed)
    cases = sorted(recorder.found.values(), key=lambda case: (case["do"]["what"], len(json.dumps(case))))
    lines = ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases)
    GOLDEN.write_text(f"[\n{lines}\n]\n")
    print(f"{GOLDEN.name}: {len(cases)} cases, {GOLDEN.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

"""Many devices of some people against the real server, on a network that does whatever it likes: docs/reliability.md.

`make test` plays a few histories on each database, always the same; `make torture` plays thousands, and kills real servers for
minutes. `python -m tests.reliability` plays as many as one likes.
"""

import json
import os
from collections.abc import Callable, Iterator
from random import Random
from time import sleep

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from app.database import Database
from tests.reliability.databases import as_kind
from tests.reliability.histories import play
from tests.reliability.live import Crowd
from tests.reliability.network import FAULTS
from tests.reliability.operator import Office
from tests.reliability.oracle import Violation, require
from tests.reliability.server import Server, serving
from tests.reliability.vectors import GOLDEN, play_case
from tests.reliability.world import World
from tests.support.server import LiveServer

SEEDS = 20
MANY_SEEDS = int(os.environ.get("CERO_SEEDS", "3000"))
FIRST_OF_MANY = 1_000_000
FOUND = (19_396,)
"""Seeds by which a long run found a fault that was mended then."""
DEVICES, PEOPLE = st.integers(0, 2), st.integers(0, 1)
CONTENT = st.integers(0, 2**16)


@pytest.fixture
def server(database: Database) -> Iterator[Server]:
    with serving(database) as server:
        yield server


# --- made up from seeds -----------------------------------------------------------------------------------------------


def play_all(server: Server, seeds: range) -> None:
    office = server.operator().open_office()
    for seed in seeds:
        try:
            play(server, office, seed)
        except Violation as violation:
            command = f"python -m tests.reliability --database {as_kind(server.database)} --seeds 1 --first {seed}"
            violation.add_note(f"again: {command}")
            raise
    require(not (wrong := office.miscounted()), "weekly figures equal a recount", differences=wrong[:5])


def test_histories_of_many_devices_lose_and_double_nothing(server: Server) -> None:
    play_all(server, range(1, SEEDS + 1))


@pytest.mark.parametrize("seed", FOUND)
def test_what_a_history_once_found_stays_mended(server: Server, seed: int) -> None:
    play_all(server, range(seed, seed + 1))


@pytest.mark.torture
def test_thousands_of_histories_lose_and_double_nothing(server: Server) -> None:
    for first in range(FIRST_OF_MANY, FIRST_OF_MANY + MANY_SEEDS, 20):
        play_all(server, range(first, first + 20))


def test_a_history_happens_the_same_way_each_time(server: Server) -> None:
    office = server.operator().open_office()
    first, again = (play(server, office, 7) for _ in range(2))
    told = [world.watch.ledgers[world.people[0].account].edits.keys() for world in (first, again)]
    assert told[0] == told[1]
    assert (first.writes, first.network.exchanges) == (again.writes, again.network.exchanges)


# --- made up by Hypothesis, which finds the shortest one that breaks a promise -------------------------------------------


class Machine(RuleBasedStateMachine):
    """A world of three devices of two people, in which anything may happen next."""

    office: Office
    server: Server

    def __init__(self) -> None:
        super().__init__()
        self.world: World | None = None

    @initialize(crowded=st.booleans(), seed=st.integers(0, 2**16))
    def begin(self, crowded: bool, seed: int) -> None:
        self.world = World(self.server, self.office, seed, people=1, devices=3, guests=1, crowded=crowded)

    @rule(device=DEVICES, count=st.integers(1, 4), content=CONTENT)
    def write(self, device: int, count: int, content: int) -> None:
        self._world.write(device, count, content)

    @rule(device=DEVICES, count=st.integers(90, 250), content=CONTENT)
    def write_for_weeks(self, device: int, count: int, content: int) -> None:
        self._world.write(device, count, content)

    @rule(device=DEVICES, faults=st.lists(st.sampled_from(FAULTS), max_size=3), other=st.booleans())
    def sync(self, device: int, faults: list, other: bool) -> None:  # type: ignore[type-arg]
        self._world.sync(device, faults, other_diary=other)

    @rule()
    def sync_together(self) -> None:
        self._world.sync_together([0, 1, 2])

    @precondition(lambda self: self.world and self.world.network.late)
    @rule()
    def deliver_late(self) -> None:
        self._world.deliver_late()

    @rule(device=DEVICES)
    def poison(self, device: int) -> None:
        self._world.poison(device)

    @rule(device=DEVICES, person=PEOPLE)
    def hand_over(self, device: int, person: int) -> None:
        self._world.hand_over(device, person)

    @rule(device=DEVICES, days=st.sampled_from([-3650, -1, 1, 400, 3650]))
    def set_clock(self, device: int, days: int) -> None:
        self._world.set_clock(device, days)

    @rule(days=st.sampled_from([1, 30, 120]))
    def pass_time(self, days: int) -> None:
        self._world.pass_time(days)

    @rule(person=PEOPLE)
    def begin_epoch(self, person: int) -> None:
        self._world.new_epoch(person)

    @rule(person=PEOPLE)
    def back_up(self, person: int) -> None:
        self._world.back_up(person)

    @precondition(lambda self: self.world and any(self.world.backups.values()))
    @rule(person=PEOPLE)
    def restore(self, person: int) -> None:
        self._world.restore(person)

    @rule(person=PEOPLE, content=CONTENT)
    def erase(self, person: int, content: int) -> None:
        self._world.purge(person, content)

    def teardown(self) -> None:
        if self.world is not None:
            self.world.end()

    @property
    def _world(self) -> World:
        assert self.world is not None
        return self.world


def run_machine(server: Server, examples: int, *, steps: int, derandomize: bool) -> None:
    machine = type("Machine", (Machine,), {"server": server, "office": server.operator().open_office()})
    how = settings(
        max_examples=examples, stateful_step_count=steps, derandomize=derandomize, deadline=None, database=None,
        suppress_health_check=list(HealthCheck), print_blob=False, phases=[Phase.generate, Phase.shrink],
    )  # fmt: skip
    run_state_machine_as_test(machine, settings=how)


def test_whatever_happens_in_whatever_order_no_promise_is_broken(server: Server) -> None:
    run_machine(server, 20, steps=20, derandomize=True)


@pytest.mark.torture
def test_whatever_happens_for_long_no_promise_is_broken(server: Server) -> None:
    run_machine(server, 3000, steps=40, derandomize=False)


# --- the phone of the simulation is the phone ---------------------------------------------------------------------------


def test_the_simulated_phone_does_what_is_written_of_the_phone() -> None:
    """`pwa/tests/phone.test.ts` holds the phone itself to the same file."""
    cases = json.loads(GOLDEN.read_text())
    assert {case["do"]["what"] for case in cases} >= {
        "apply_answer",
        "start_over",
        "resend_lost",
        "count_failure",
        "run",
    }
    for number, case in enumerate(cases):
        assert play_case(case)[0] == case["after"], (number, case["do"]["what"])


# --- real servers, killed -----------------------------------------------------------------------------------------------


def kill_again_and_again(make_server: Callable[..., LiveServer], address: str, rounds: int, seed: int) -> None:
    random = Random(seed)
    server = make_server(
        CERO_DATABASE_URL=address, CERO_REQUESTS_PER_MINUTE="100000", CERO_EDITS_A_DAY="1000000"
    ).start()
    crowd = Crowd(server, people=3, seed=seed)
    with crowd.busy():
        for _ in range(rounds):
            sleep(random.uniform(0.2, 0.9))
            server.kill()
            server.start()
    crowd.end()
    assert sum(one.writes for one in crowd.carriers) > 10 * rounds


def test_a_server_that_is_killed_in_the_midst_of_it_loses_nothing(
    make_server: Callable[..., LiveServer], database_url: str
) -> None:
    kill_again_and_again(make_server, database_url, rounds=2, seed=1)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_a_server_that_is_killed_for_minutes_loses_nothing(
    make_server: Callable[..., LiveServer], database_url: str, seed: int
) -> None:
    kill_again_and_again(make_server, database_url, rounds=40, seed=seed)

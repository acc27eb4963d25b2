"""Histories made up from a seed, and one that is told again step by step when a promise did not hold."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from tests.reliability.network import FAULTS, Fault
from tests.reliability.operator import Office
from tests.reliability.oracle import Violation
from tests.reliability.server import Server
from tests.reliability.world import World

_STEPS = {
    "write": 30, "offline": 7, "sync": 34, "together": 5, "late": 6, "hand_over": 3, "clock": 2, "time": 3, "poison": 1,
    "epoch": 1.5, "back_up": 4, "restore": 4, "purge": 1.5, "other_diary": 1.5,
}  # fmt: skip
_CROWDED = _STEPS | {"offline": 0, "write": 45, "sync": 55, "back_up": 8, "restore": 8}
_WEEKS_OFFLINE = 600
"""Edits that wait on a phone after weeks without a network, at most: several batches."""
_CLOCKS = (-3650, -400, -1, 1, 30, 400, 3650)


def play(server: Server, office: Office, seed: int) -> World:
    """Play the history of a seed to its end.

    Raises:
        tests.reliability.oracle.Violation: a promise did not hold; its notes tell the history.
    """
    random = Random(f"history/{seed}")
    people, devices = random.choice(((1, 2), (1, 2), (1, 3), (2, 1), (2, 2)))
    crowded = random.random() < 0.4
    with told(server, office, seed, people, devices, crowded=crowded) as world:
        for _ in range(random.randint(4, 28 if crowded else 14)):
            step(world, random)
        world.end()
    return world


@contextmanager
def told(
    server: Server, office: Office, seed: int, people: int, devices: int, *, crowded: bool = False
) -> Iterator[World]:
    """Begin a history; what goes wrong in it is told with all that had happened."""
    world = World(server, office, seed, people, devices, crowded=crowded)
    try:
        yield world
    except Exception as error:
        lines = [f"  {number:3} {line}" for number, line in enumerate(world.history)]
        error.add_note("\n".join([f"seed {seed}:", *lines]))
        if not isinstance(error, Violation):
            raise Violation(f"the history could not be played: {type(error).__name__}: {error}") from error
        raise


def step(world: World, random: Random) -> None:
    """Let one thing happen."""
    number, person = random.randrange(6), random.randrange(3)
    steps = _CROWDED if world.crowded else _STEPS
    match random.choices(list(steps), list(steps.values()))[0]:
        case "write":
            world.write(number, random.randint(1, 2 if world.crowded else 6), random.getrandbits(32))
        case "offline":
            world.write(number, random.randint(40, _WEEKS_OFFLINE), random.getrandbits(32))
        case "sync":
            world.sync(number, _faults(random))
        case "other_diary":
            world.sync(number, _faults(random), other_diary=True)
        case "together":
            world.sync_together([random.randrange(6) for _ in range(3)])
        case "late":
            world.deliver_late()
        case "hand_over":
            world.hand_over(number, person)
        case "clock":
            world.set_clock(number, random.choice(_CLOCKS))
        case "time":
            world.pass_time(random.choice((1, 8, 40, 120)))
        case "poison":
            world.poison(number)
        case "epoch":
            world.new_epoch(person)
        case "back_up":
            world.back_up(person)
        case "restore":
            world.restore(person)
        case "purge":
            world.purge(person, random.getrandbits(32))


def _faults(random: Random) -> list[Fault]:
    if random.random() < 0.4:
        return []
    return [random.choice(FAULTS) for _ in range(random.randint(1, 4))]

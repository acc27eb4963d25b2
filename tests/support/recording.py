"""What a person does to record a trip, step by step, in whatever browser: the steps know a `Driver` and nothing else."""

from dataclasses import dataclass, field
from typing import Protocol, Self

from app.emissions.vocabulary import FUELS, MODES

CABINS = ("economy", "premium_economy", "business", "first")


class Driver(Protocol):
    """A browser with the app in it. Things on the screen are named by their `data-testid`; `nth` counts those alike from 0.

    Each call waits until what it needs is there, and fails with a sentence when it does not come.
    """

    def new_tab(self) -> Self:
        """Open an empty tab of the same browser."""

    def close(self) -> None:
        """Close the tab."""

    def open(self, path: str) -> None:
        """Go to a page of the app as one does by its address: everything is loaded anew."""

    def show(self, path: str) -> None:
        """Change to a page of the dock, as a thumb does: nothing is loaded."""

    def tap(self, name: str, nth: int = 0) -> None:
        """Tap it."""

    def fill(self, name: str, text: str, nth: int = 0) -> None:
        """Replace what stands in a field."""

    def choose(self, name: str, value: str, nth: int = 0) -> None:
        """Choose an option of a list by its value."""

    def text(self, name: str, nth: int = 0) -> str:
        """Return what is to be read on it."""

    def value(self, name: str, nth: int = 0) -> str:
        """Return what stands in a field."""

    def attribute(self, name: str, attribute: str, nth: int = 0) -> str | None:
        """Return an attribute, or None."""

    def attributes(self, name: str, attribute: str) -> list[str]:
        """Return an attribute of all that are there right now; does not wait."""

    def count(self, name: str) -> int:
        """Return how many are there right now; does not wait."""

    def wait_count(self, name: str, count: int) -> None:
        """Wait until there are so many."""

    def wait_for(self, name: str, text: str | None = None) -> None:
        """Wait until it is there, and reads exactly `text` if given."""

    def wait_gone(self, name: str) -> None:
        """Wait until there is none."""

    def wait_focused(self, name: str) -> None:
        """Wait until it has the focus."""

    def run(self, script: str) -> None:
        """Run statements in the page; they may `await`."""

    def offline(self, cut: bool) -> None:
        """Cut the network, or mend it."""


@dataclass(frozen=True)
class Case:
    """One kind of travel, as a person would record it.

    Parameters:
        km: distance as typed first; `edited_km` as corrected later.
        choices: lists to choose from, e.g. ``{"fuel": "diesel"}``, in order.
        fields: what is typed beside the distance, e.g. ``{"ticket": "129,50"}``.
        persons: how many share the vehicle.
        leg: what the server must hold of the leg beside mode and metres.
    """

    name: str
    mode: str
    km: str = "12,4"
    edited_km: str = "13,7"
    purpose: str = "commute"
    choices: dict[str, str] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    persons: int = 1
    leg: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name


def _owner(owner: str) -> Case:
    mode = "taxi" if owner == "taxi" else "car"
    return Case(
        f"owner-{owner}", "car", choices={"owner": owner, "fuel": "diesel"}, purpose="business",
        leg={"mode": mode, "vehicle_owner": owner, "fuel": "diesel"},
    )  # fmt: skip


CASES: tuple[Case, ...] = (
    *(Case(mode, mode) for mode in MODES),
    *(Case(f"car-{fuel}", "car", choices={"fuel": fuel}, leg={"fuel": fuel}) for fuel in FUELS),
    *(_owner(owner) for owner in ("private", "company", "pool", "rental", "taxi")),
    Case("car-shared", "car", choices={"fuel": "e85"}, persons=3, leg={"persons": 3, "fuel": "e85"}),
    Case("taxi-electric-shared", "taxi", choices={"fuel": "electric"}, persons=2, fields={"ticket": "412,50"},
         leg={"persons": 2, "fuel": "electric", "ore": 41250}),
    Case("car-own-grams", "car", fields={"own-grams": "143,5"}, leg={"own_grams_per_km": 143.5}),
    Case("moped-own-grams", "moped", choices={"fuel": "electric"}, fields={"own-grams": "0"},
         leg={"fuel": "electric", "own_grams_per_km": 0}),
    Case("pool-with-price", "car", purpose="business", choices={"owner": "pool", "fuel": "biogas"}, fields={"ticket": "250"},
         leg={"vehicle_owner": "pool", "ore": 25000}),
    Case("train-with-ticket", "train", "455", "456", "business", fields={"ticket": "695,50"}, leg={"ore": 69550}),
)  # fmt: skip
"""Every mode, every fuel and every owner of a car; persons, own g/km and prices."""


_FEW = ("walk", "flight", "car-electric", "owner-rental", "taxi-electric-shared", "car-own-grams", "train-with-ticket")
FEW: tuple[Case, ...] = tuple(case for case in CASES if case.name in _FEW)
"""Every field of a leg's form once, and a mode of each part of its tiles."""


def with_class(cabin: str) -> Case:
    """Return a flight of 397 km in a class."""
    return Case(
        f"flight-{cabin}", "flight", "397", "512,5", "business",
        choices={"cabin": cabin}, leg={"cabin_class": cabin},
    )  # fmt: skip


FLIGHTS: tuple[Case, ...] = tuple(map(with_class, CABINS))
"""Every class of a flight."""


@dataclass(frozen=True)
class Shown:
    """What the phone shows of a trip: milligrams of CO2e and öre, None where it shows a dash."""

    milligrams: int | None
    ore: int | None


def shown(driver: Driver, name: str, nth: int = 0) -> Shown:
    """Return the figures on a part of the screen that carries them."""

    def number(attribute: str) -> int | None:
        value = driver.attribute(name, attribute, nth)
        assert value, f"{name} shows no {attribute}"
        return None if value == "unknown" else int(value)

    return Shown(number("data-milligrams"), number("data-ore"))


def pick_mode(driver: Driver, mode: str) -> None:
    """Tap the tile of a mode, behind "more" if it is a rare one."""
    driver.wait_for("mode-more")
    if not driver.count(f"mode-{mode}"):
        driver.tap("mode-more")
    driver.tap(f"mode-{mode}")


def fill_leg(driver: Driver, case: Case, index: int = 0) -> None:
    """Fill in one leg: its mode, its distance, and what the case says beyond."""
    pick_mode(driver, case.mode)
    driver.fill(f"distance-{index}", case.km)
    for name, value in case.choices.items():
        driver.choose(f"{name}-{index}", value)
    while (persons := int(driver.text(f"persons-{index}"))) < case.persons if case.persons > 1 else False:
        driver.tap(f"persons-{index}-more")
        driver.wait_for(f"persons-{index}", str(persons + 1))
    for name, text in case.fields.items():
        # Behind a fold, unless the form remembered a value from last time.
        fold = f"{'cost' if name == 'ticket' else 'more'}-{index}"
        if driver.attribute(fold, "open") is None:
            driver.tap(fold)
        driver.fill(f"{name}-{index}", text)


def keep_both(driver: Driver, name: str, *, gone: bool = False) -> None:
    """Keep both where the app asks because the day holds the like, for tests record many commutes on one day.

    Whether it asks is known when the question is there, or else what is named by `name` – or gone, if it has to go.
    """
    driver.run(
        f"""
        const find = name => document.querySelector(`[data-testid=${{name}}]`);
        const isDone = () => (find("{name}") === null) === {str(gone).lower()};
        for (let frames = 0; frames < 1200 && !isDone() && !find("twice-both"); frames += 1)
            await new Promise(done => setTimeout(done, 16));
        find("twice-both")?.click();
        """
    )


def log(driver: Driver, case: Case, *, anew: bool = True) -> Shown:
    """Record a new one-way trip for today, besides others; returns what the form showed before it was saved.

    Parameters:
        anew: whether the app is loaded anew before, by the form's address, or the form is gone to from the dock.
    """
    (driver.open if anew else driver.show)("/new")
    driver.tap(f"purpose-{case.purpose}")
    driver.tap("direction-out" if case.purpose == "commute" else "direction-none")
    fill_leg(driver, case)
    figures = shown(driver, "figures")
    driver.tap("save-trip")
    keep_both(driver, "save-trip", gone=True)
    driver.wait_gone("save-trip")
    return figures


def edit(driver: Driver, case: Case) -> Shown:
    """Correct the distance of the newest trip; returns what the form showed before it was saved. The diary is open then."""
    driver.show("/trips")
    driver.wait_for("trip-row")
    driver.tap("open-trip", newest_row(driver))
    driver.tap("edit-trip")
    driver.fill("distance-0", case.edited_km)
    figures = shown(driver, "figures")
    driver.tap("save-trip")
    driver.wait_gone("save-trip")
    driver.wait_for("journey")
    driver.show("/trips")
    driver.wait_for("trip-row")
    return figures


def newest(driver: Driver) -> str:
    """Open the diary and return the id of the trip that was made last."""
    driver.open("/trips")
    driver.wait_for("trip-row")
    return max(driver.attributes("trip-row", "data-id"))


def newest_row(driver: Driver) -> int:
    """Return where the trip that was made last stands among the rows of the diary, which is open."""
    ids = driver.attributes("trip-row", "data-id")
    return ids.index(max(ids))


def delete(driver: Driver) -> None:
    """Delete the trip of the diary, which is open, that was made last."""
    driver.wait_for("trip-row")
    rows = driver.count("trip-row")
    driver.tap("more", newest_row(driver))
    driver.tap("delete-trip")
    driver.wait_for("undo")
    # The way back is offered a moment before the list and what waits are read anew.
    driver.wait_count("trip-row", rows - 1)


def waiting(driver: Driver, count: int) -> None:
    """Wait until so many rows are waiting for the network."""
    driver.wait_for("waiting-count", str(count))


def send(driver: Driver) -> None:
    """Mend the network, wait until nothing waits, and cut it again."""
    driver.offline(False)
    waiting(driver, 0)
    driver.offline(True)


def unfold_pairs(driver: Driver) -> None:
    """Open every line of the diary that stands for there and back."""
    driver.run("document.querySelectorAll('[data-testid=pair][aria-expanded=false]').forEach(line => line.click())")

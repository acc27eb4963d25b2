"""What may be chosen: groups of like employees, and what each measure saves and costs of one of them. Pure data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One measure for one group of like employees.

    `measure` and `group` count in `Offers.measures` and `Offers.sizes`. At most `most` people of the group would take it up. Each
    saves `milligrams` CO2e a year, and costs the organisation `ore` öre a year; negative saves.
    """

    measure: int
    group: int
    most: int
    milligrams: float
    ore: float


@dataclass(frozen=True, slots=True)
class Offers:
    """Everything that a plan can be made of.

    Parameters:
        sizes: people by group.
        measures: keys.
        fixed_ore: what each measure costs a year however many take it up, in öre.
        options: which measure is for which group.
        baseline_milligrams: CO2e of everyone employed a year, of which reductions are a share.
    """

    sizes: tuple[int, ...]
    measures: tuple[str, ...]
    fixed_ore: tuple[float, ...]
    options: tuple[Option, ...]
    baseline_milligrams: float

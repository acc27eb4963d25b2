"""The factor sets that are shipped with the app: one file each in `data/sets`."""

from functools import cache
from importlib.resources import files

from app.emissions.factors import FactorError, FactorSet
from app.emissions.set_files import read_set

_DATA = files("app.emissions") / "data"


@cache
def set_keys() -> tuple[str, ...]:
    """Return the keys of all sets that are shipped, in alphabetical order."""
    names = [path.name for path in (_DATA / "sets").iterdir()]
    return tuple(sorted(name.removesuffix(".set") for name in names if name.endswith(".set")))


@cache
def factor_set(key: str) -> FactorSet:
    """Return a factor set by its key.

    Raises:
        FactorError: no such set, or one of its files is malformed.
    """
    if key not in set_keys():
        raise FactorError(f"factor set {key!r} is not known; expected one of: {', '.join(set_keys())}")
    return read_set(_DATA / "sets" / f"{key}.set", _DATA)

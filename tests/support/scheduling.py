"""Which tests a parallel process is given together, and which begin first.

The tests of a file stay together: what is made once for a file, a browser above all, is then made in one process. Whatever takes
longest begins first, so that no process waits at the end while another has just begun with something long.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest

COSTLY = frozenset({"chromium", "firefox", "webkit", "make_server", "office"})
"""Fixtures that are a process of their own; also those that `tests/conftest.py` builds upon these."""
SECONDS, SECONDS_OF_COSTLY = 0.1, 2.0
"""What a test is taken to last where it does not say so itself (`@pytest.mark.lasts(60)`)."""


def arrange(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Return the tests in groups (`xdist_group`, where there is none the file's name), the longest group first.

    The order is the same in every process and every run: it hangs on what is written in the tests, never on a clock.
    """
    groups: dict[str, list[pytest.Item]] = {}
    for item in items:
        if not any(item.iter_markers("xdist_group")):
            item.add_marker(pytest.mark.xdist_group(Path(item.path).stem))
        name = "_".join(sorted({str(mark.args[0]) for mark in item.iter_markers("xdist_group")}))
        groups.setdefault(name, []).append(item)
    longest_first = sorted(groups.values(), key=lambda group: -round(sum(map(_seconds, group)), 1))
    return [item for group in longest_first for item in group]


def _seconds(item: pytest.Item) -> float:
    if mark := item.get_closest_marker("lasts"):
        return float(mark.args[0])
    return SECONDS_OF_COSTLY if COSTLY & set(getattr(item, "fixturenames", ())) else SECONDS

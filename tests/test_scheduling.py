"""No test is lost or torn from its group by the order in which parallel processes are given them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.support.scheduling import arrange


@dataclass
class Item:
    """What is asked of a test."""

    name: str
    path: Path
    marks: list[pytest.Mark] = field(default_factory=list)
    fixturenames: tuple[str, ...] = ()

    def iter_markers(self, name: str) -> list[pytest.Mark]:
        return [mark for mark in self.marks if mark.name == name]

    def get_closest_marker(self, name: str) -> pytest.Mark | None:
        return next(iter(self.iter_markers(name)), None)

    def add_marker(self, marker: pytest.MarkDecorator) -> None:
        self.marks.append(marker.mark)


def item(name: str, file: str, *marks: pytest.MarkDecorator, uses: tuple[str, ...] = ()) -> Any:
    return Item(name, Path(f"test_{file}.py"), [mark.mark for mark in marks], uses)


def names(items: list[Any]) -> str:
    return "".join(one.name for one in items)


def test_no_test_is_left_out_and_those_of_a_file_or_a_group_stay_together_in_their_order() -> None:
    group = pytest.mark.xdist_group("walk")
    arranged = arrange(
        [item("a", "one"), item("b", "two"), item("c", "one", group), item("d", "one"), item("e", "two", group)]
    )
    assert names(arranged) == "adceb"
    assert [one.marks[0].args[0] for one in arranged] == ["test_one", "test_one", "walk", "walk", "test_two"]


def test_what_takes_longest_never_begins_last() -> None:
    arranged = arrange([
        item("a", "short"),
        item("b", "browser", uses=("office", "chromium")),
        item("c", "story", pytest.mark.lasts(90)),
        *(item("d", "many") for _ in range(30)),
    ])  # fmt: skip
    assert names(arranged) == "c" + 30 * "d" + "ba"


def test_the_order_does_not_hang_on_anything_but_the_tests() -> None:
    def some() -> list[Any]:
        return [item(str(number), f"file{number % 7}") for number in range(50)]

    assert names(arrange(some())) == names(arrange(some()))

"""Groups of departments: into which a week is divided, and which of their figures may be shown anew. No database.

A week is divided before anything of it is told: by the week before, so that each group may be expected to be told. A group's
figures change only when `app.disclosure.rules` allow it of what its people changed since they were last shown. The whole is the sum
of the groups that are told, so no difference of any two figures at any two times is about fewer people than the floor.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec

from app.disclosure.figures import OTHER, Figures
from app.disclosure.reading import WHOLE
from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE, divide, fold, is_protected, share_step
from app.emissions.vocabulary import CATEGORIES
from app.rollups.pending import COLUMNS, PENDING, PersonWeek

_PEOPLE, _TRIPS, _AVOIDED, _METRES, _MILLIGRAMS, _ORE = range(len(PENDING))
_MIX = range(len(PENDING), len(COLUMNS))


@dataclass(frozen=True, slots=True)
class Cell:
    """Figures that are shown anew together; judged by the people's parts of `judged`."""

    judged: int
    columns: tuple[int, ...]
    """Those of `PENDING`; how the distance was travelled goes with the distance."""
    least: int = 0


CELLS = (
    Cell(_PEOPLE, (_PEOPLE,)),
    Cell(_METRES, (_TRIPS, _METRES), LEAST_METRES),
    Cell(_AVOIDED, (_AVOIDED,)),
    Cell(_MILLIGRAMS, (_MILLIGRAMS,), LEAST_MILLIGRAMS),
    Cell(_ORE, (_ORE,), LEAST_ORE),
)
OF_WHOLE = tuple(cell for cell in CELLS if cell.judged == _AVOIDED)
"""Trips not made are told of the whole organisation alone: in a department they are few people's."""
OF_GROUPS = tuple(cell for cell in CELLS if cell not in OF_WHOLE)


NOTHING = Figures()


@dataclass(frozen=True, slots=True)
class Group:
    """Some departments' week, exact; none of the figures is told while there are too few people."""

    departments: frozenset[int]
    figures: Figures = NOTHING
    expected: Figures = NOTHING
    """What was told of these departments the week before: the first to be told is told in the same ways."""
    released_at: datetime | None = None

    @property
    def is_told(self) -> bool:
        """Tell whether anything may be told of them."""
        return self.figures.people is not None


class Judged:
    """A week's rows under the rules."""

    def __init__(self, rows: Sequence[PersonWeek], floor: int, everywhere: Iterable[int]) -> None:
        self.rows, self.floor = rows, floor
        self.by_department: dict[int, list[PersonWeek]] = {department: [] for department in everywhere}
        for row in rows:
            self.by_department.setdefault(row.department_id, []).append(row)

    def of(self, some: Iterable[int]) -> list[PersonWeek]:
        """Return the rows of some departments."""
        return [row for department in some for row in self.by_department.get(department, ())]

    def is_protected(self, rows: Iterable[PersonWeek], cell: Cell, part: Callable[[PersonWeek], int]) -> bool:
        """Tell whether the sum of some rows' parts may be told."""
        parts: dict[int, int] = defaultdict(int)
        for row in rows:
            parts[row.member_id] += part(row)
        return is_protected(parts.values(), self.floor, cell.least)

    def may_change(self, rows: Sequence[PersonWeek], cell: Cell, before: Figures | None) -> bool:
        """Tell whether a figure may be shown as it stands now, after what was shown before."""
        column = cell.judged
        if not self.is_protected(rows, cell, lambda row: row.now[column]):
            return False
        if before is None or getattr(before, PENDING[column]) is None:
            return True
        return self.is_protected(rows, cell, lambda row: row.pending[column])

    def mix(self, rows: Sequence[PersonWeek]) -> tuple[dict[str, int], int]:
        """Return metres by category, those of too few together, and the metres without a factor, 0 if of too few."""
        parts: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        unknown: dict[int, int] = defaultdict(int)
        for row in rows:
            shown = row.shown_mix()
            unknown[row.member_id] += shown["unknown_metres"]
            for name in CATEGORIES:
                parts[name][row.member_id] += shown[f"{name}_metres"]
        people = len({row.member_id for row in rows})
        total = sum(sum(of.values()) for of in parts.values())
        folded = fold(parts, self.floor, LEAST_METRES, negligible=total * share_step(people, total) / 200)
        told = sum(unknown.values()) if is_protected(unknown.values(), self.floor, LEAST_METRES) else 0
        sums: dict[str, int] = defaultdict(int)
        for way, of in parts.items():
            sums[OTHER if way in folded else way] += sum(of.values())
        return {way: metres for way, metres in sums.items() if metres}, told


def divided(judged: Judged, whole: Figures) -> dict[int, Group]:
    """Divide a week into groups that may all be told as the whole is told."""
    told = told_cells(whole)

    def may_stand_alone(some: Set[int]) -> bool:
        rows = judged.of(some)
        return all(judged.is_protected(rows, cell, lambda row, at=cell.judged: row.shown(at)) for cell in told)  # type: ignore[misc]

    people = {one: sum(row.shown(_PEOPLE) > 0 for row in rows) for one, rows in judged.by_department.items()}
    groups = {}
    for number, group in enumerate(divide(people, may_stand_alone), WHOLE + 1):
        rows = judged.of(sorted(group))
        sums: dict[str, Any] = {}
        for cell in told:
            sums |= _sums(rows, cell)
        if whole.metres is not None:
            sums["categories"], sums["unknown_metres"] = judged.mix(rows)
        groups[number] = Group(group, Figures(**sums))
    return groups


def divided_at_once(judged: Judged) -> dict[int, Group]:
    """Tell and divide a week of which nothing was told while it ran; empty if nothing may be."""
    whole = _renew(judged, judged.rows, None, CELLS)
    if whole is None or whole.people is None:
        return {}
    return {WHOLE: Group(frozenset(), whole)} | divided(judged, whole)


def running(judged: Judged, groups: Mapping[int, Group]) -> dict[int, Group]:
    """Return the groups of a running week, by numbers below `WHOLE`, with every department in one of them."""
    parts = {number: group for number, group in groups.items() if number < WHOLE}
    if not parts:
        # All are one group where no week was told before, as in weeks that a version before told without dividing them.
        whole = groups[WHOLE].figures if WHOLE in groups else NOTHING
        parts = {WHOLE - 1: Group(frozenset(), msgspec.structs.replace(whole, avoided=None))}
    # Of a department that is new everything is pending: it may join any group.
    new = frozenset(judged.by_department).difference(*(group.departments for group in parts.values()))
    last = min(parts)
    return parts | {last: replace(parts[last], departments=parts[last].departments | new)}


def renew_running(judged: Judged, whole: Figures, parts: Mapping[int, Group]) -> dict[int, Group]:
    """Return a running week's groups and its whole where anything may be shown anew; only the whole is handed out."""
    fresh = _renewed(judged, parts, more=True)
    told = {**parts, **fresh}
    if not any(group.is_told for group in told.values()):
        return {}
    avoided = _renew(judged, judged.rows, whole, OF_WHOLE)
    if not fresh and avoided is None:
        return {}
    whole = _added(judged, avoided or whole, told)
    if any(group.figures.metres != parts[number].figures.metres for number, group in fresh.items()):
        categories, unknown = judged.mix(judged.rows)
        whole = msgspec.structs.replace(whole, categories=categories, unknown_metres=unknown)
    return told | {WHOLE: Group(frozenset(), whole)}


def renew_closed(judged: Judged, groups: Mapping[int, Group]) -> dict[int, Group]:
    """Return the groups of a closed week that may be shown anew, and the whole with them."""
    parts = {number: group for number, group in groups.items() if number != WHOLE}
    fresh = _renewed(judged, parts, more=False)
    if not fresh:
        return {}
    return fresh | {WHOLE: Group(frozenset(), _added(judged, groups[WHOLE].figures, parts | fresh))}


def closed(judged: Judged, whole: Figures, parts: Mapping[int, Group]) -> dict[int, Group]:
    """Close a week that was told while it ran: what of it was not told joins the smallest group that was, and waits there."""
    groups = {WHOLE: Group(frozenset(), whole), **parts, **renew_running(judged, whole, parts)}
    told = [group for number, group in sorted(groups.items(), reverse=True) if number < WHOLE and group.is_told]
    rest = frozenset[int]().union(*(group.departments for number, group in groups.items() if not group.is_told))
    smallest = min(told, key=lambda group: (group.figures.people or 0, sorted(group.departments)))
    told[told.index(smallest)] = replace(smallest, departments=smallest.departments | rest)
    found = {WHOLE: groups[WHOLE], **dict(enumerate(told, WHOLE + 1))}
    return found | renew_closed(judged, found)


def told_cells(figures: Figures) -> tuple[Cell, ...]:
    """Return what of figures is told, of what may be told of groups."""
    return tuple(cell for cell in OF_GROUPS if getattr(figures, PENDING[cell.judged]) is not None)


def _renewed(judged: Judged, parts: Mapping[int, Group], *, more: bool) -> dict[int, Group]:
    """Return the groups that may be shown anew. All that are told are told in the same ways, so that they can be added.

    Parameters:
        more: they may be told in a further way, if all may.
    """
    rows = {number: judged.of(group.departments) for number, group in parts.items()}
    told = [number for number, group in parts.items() if group.is_told]
    ways = told_cells(parts[told[0]].figures) if told else ()
    if told and more:
        ways += tuple(
            cell
            for cell in OF_GROUPS
            if cell not in ways and all(judged.may_change(rows[number], cell, None) for number in told)
        )
    fresh: dict[int, Group] = {}
    for number, group in parts.items():
        wanted = ways or (OF_GROUPS if len(parts) == 1 else told_cells(group.expected))
        at_once = not group.is_told and len(parts) > 1
        if at_once and not all(judged.may_change(rows[number], cell, None) for cell in wanted):
            continue
        figures = _renew(judged, rows[number], group.figures if group.is_told else None, wanted)
        if figures is not None:
            fresh[number] = replace(group, figures=figures)
            ways = ways or told_cells(figures)
    return fresh


def _renew(judged: Judged, rows: Sequence[PersonWeek], before: Figures | None, cells: Iterable[Cell]) -> Figures | None:
    """Return the figures with those cells anew that may be, and take what was pending of them; None if none may."""
    changing = [cell for cell in cells if judged.may_change(rows, cell, before)]
    if not changing:
        return None
    figures = before or NOTHING
    for cell in changing:
        for row in rows:
            row.take((*cell.columns, *_MIX) if cell.judged == _METRES else cell.columns)
        figures = msgspec.structs.replace(figures, **_sums(rows, cell))
        if cell.judged == _METRES:
            categories, unknown = judged.mix(rows)
            figures = msgspec.structs.replace(figures, categories=categories, unknown_metres=unknown)
    return figures


def _sums(rows: Sequence[PersonWeek], cell: Cell) -> dict[str, int]:
    sums = {PENDING[column]: sum(row.shown(column) for row in rows) for column in cell.columns}
    if cell.judged == _PEOPLE:
        # Somebody who moved within the week has a row in each department, and is one person.
        sums["people"] = len({row.member_id for row in rows if row.shown(_PEOPLE) > 0})
    return sums


def _added(judged: Judged, whole: Figures, parts: Mapping[int, Group]) -> Figures:
    """Return the whole as the sum of the groups that are told; its mix and the trips not made stay as they are."""
    told = [group.figures for group in parts.values() if group.is_told]
    sums = {
        PENDING[column]: sum(getattr(one, PENDING[column]) for one in told)
        for cell in told_cells(told[0])
        for column in cell.columns
    }
    # Somebody who moved within the week is one person, though of two groups.
    sums["people"] = len({row.member_id for row in judged.rows if row.shown(_PEOPLE) > 0})
    return msgspec.structs.replace(whole, **sums)

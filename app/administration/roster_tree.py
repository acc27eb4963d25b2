"""Where the departments of a roster file have their place: parents before their parts, no circles, nothing too deep."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from app.administration.roster_reading import bad_row
from app.administration.roster_rows import BadRow, DepartmentRow, Kind, KnownDepartment, PersonRow, Trouble
from app.organisations.departments import DEEPEST, MOST_DEPARTMENTS
from app.spreadsheets.words import key_of

Row = PersonRow | DepartmentRow


@dataclass(slots=True)
class _Statement:
    """That a department is part of another one; `lines` say so, the first of them first."""

    parent: str
    lines: list[int] = field(default_factory=list)


class Tree:
    """The departments that there are together with those of a file.

    Parameters:
        known: the departments of the app, those that have ended as well.
        rows: the good rows.
        kind: in a file of departments a parent must be there, in the app or in the file; in a file of people it is made.
    """

    def __init__(self, known: Sequence[KnownDepartment], rows: Iterable[Row], kind: Kind) -> None:
        self.bad: list[BadRow] = []
        self.known = {key_of(one.name): one for one in known}
        by_id = {one.department_id: key_of(one.name) for one in known}
        self._before = {
            key: by_id[one.parent_id]
            for key, one in self.known.items()
            if one.parent_id in by_id and not self.known[by_id[one.parent_id]].ended
        }
        self._makes_parents = kind == "people"
        self._spelling = {key: one.name for key, one in self.known.items()}
        self._rows = {row.line: row for row in rows}
        self._named: dict[str, set[int]] = defaultdict(set)
        self._stated: dict[str, _Statement] = {}
        for row in list(self._rows.values()):
            self._add(row)
        self._leave_out_too_many()
        while self._leave_out_unknown() or self._leave_out_circles() or self._leave_out_too_deep():
            pass

    def spelling(self, name: str) -> str:
        """Return how a department is written: as in the app, else as where it first stood in the file."""
        return self._spelling[key_of(name)]

    def parent(self, key: str) -> str | None:
        """Return the key of the department that one will be part of."""
        return self._stated[key].parent if key in self._stated else self._before.get(key)

    def was_parent(self, key: str) -> str | None:
        """Return the key of the department that one is part of today."""
        return self._before.get(key)

    def good_lines(self) -> set[int]:
        """Return the lines of the rows whose departments have a place."""
        return set(self._rows)

    def in_order(self) -> Iterator[tuple[str, int]]:
        """Yield the keys of the departments that the file names, and of those above them, each followed by its parts.

        The numbers are their depths, 0 at the top.
        """
        wanted: set[str] = set()
        there = self._there()
        for key in [*self._stated, *self._named]:
            at: str | None = key
            while at in there and at not in wanted:
                wanted.add(at)
                at = self.parent(at)
        parts: dict[str | None, list[str]] = defaultdict(list)
        for key in sorted(wanted, key=self._spelling.__getitem__):
            parts[self.parent(key)].append(key)

        def below(key: str | None, depth: int) -> Iterator[tuple[str, int]]:
            for one in parts[key]:
                yield one, depth
                yield from below(one, depth + 1)

        yield from below(None, 0)

    def _add(self, row: Row) -> None:
        name = row.name if isinstance(row, DepartmentRow) else row.department
        key = key_of(name)
        self._spelling.setdefault(key, name)
        if row.parent is not None:
            parent = key_of(row.parent)
            statement = self._stated.setdefault(key, _Statement(parent))
            if statement.parent != parent:
                self._leave_out(row.line, "department_twice_with_other_parent", statement.lines[0])
                return
            statement.lines.append(row.line)
            self._spelling.setdefault(parent, row.parent)
        self._named[key].add(row.line)

    def _leave_out(self, line: int, trouble: Trouble, other_line: int | None = None) -> None:
        row = self._rows.pop(line)
        self.bad.append(bad_row(line, "parent", row.parent or "", trouble, other_line))

    def _take_back(self, key: str, trouble: Trouble) -> None:
        """Leave out every row that says where a department is part of."""
        for line in self._stated.pop(key).lines:
            self._named[key].discard(line)
            self._leave_out(line, trouble)

    def _there(self) -> set[str]:
        """Return the keys of all departments that there will be."""
        there = {key for key, one in self.known.items() if not one.ended}
        there |= {key for key, lines in self._named.items() if lines}
        if self._makes_parents:
            there |= {statement.parent for statement in self._stated.values()}
        return there

    def _leave_out_too_many(self) -> None:
        free = MOST_DEPARTMENTS - len(self.known)
        new: set[str] = set()
        for line, row in list(self._rows.items()):
            key = key_of(row.name if isinstance(row, DepartmentRow) else row.department)
            wanted = {key} | ({key_of(row.parent)} if row.parent and self._makes_parents else set())
            wanted = {one for one in wanted if one not in self.known and one not in new}
            if len(new) + len(wanted) <= free:
                new |= wanted
                continue
            self._named[key].discard(line)
            if key in self._stated and line in self._stated[key].lines:
                self._stated[key].lines.remove(line)
                if not self._stated[key].lines:
                    del self._stated[key]
            del self._rows[line]
            self.bad.append(bad_row(line, "department", self._spelling[key], "too_many_departments"))

    def _leave_out_unknown(self) -> bool:
        there = self._there()
        wrong = [key for key, statement in self._stated.items() if statement.parent not in there]
        for key in wrong:
            self._take_back(key, "unknown_parent")
        return bool(wrong)

    def _leave_out_circles(self) -> bool:
        """Take back what was said last in each circle."""
        last = [
            max((key for key in circle if key in self._stated), key=lambda key: self._stated[key].lines[0])
            for circle in self._circles()
        ]
        for key in last:
            self._take_back(key, "parent_circle")
        return bool(last)

    def _circles(self) -> Iterator[list[str]]:
        done: set[str] = set()
        for start in list(self._stated):
            way: dict[str, None] = {}
            at: str | None = start
            while at is not None and at not in done and at not in way:
                way[at] = None
                at = self.parent(at)
            if at in way:
                keys = list(way)
                yield keys[keys.index(at) :]
            done |= way.keys()

    def _leave_out_too_deep(self) -> bool:
        """Take back what brought a department too deep: what was said of it, or else of the nearest above it."""
        depths: dict[str, int] = {}
        wrong: dict[str, None] = {}
        for start in {*self._stated, *self._before, *self._named}:
            way, at = [], start
            while at not in depths:
                way.append(at)
                above = self.parent(at)
                if above is None:
                    depths[at] = 1
                    way.pop()
                    break
                at = above
            for key in reversed(way):
                depths[key] = depths[self.parent(key) or ""] + 1
            if depths[start] == DEEPEST + 1:
                moved: str | None = start
                while moved is not None and moved not in self._stated:
                    moved = self.parent(moved)
                if moved is not None:
                    wrong[moved] = None
        for key in wrong:
            self._take_back(key, "too_deep")
        return bool(wrong)

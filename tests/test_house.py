"""The rules of the house, read off the source itself. Each test's docstring tells why the rule is there."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Table, UniqueConstraint
from sqlmodel import SQLModel

from app.migrate import import_models
from app.rollups import models as rollups
from app.sync.registry import registry

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"

# From the base upwards: a room may use those before it, never those after it.
ROOMS = [
    "web", "organisations", "mail", "accounts", "joining", "statistics", "emissions", "sync", "diary", "rollups",
    "disclosure", "imports", "recomputation", "spreadsheets", "push", "measurement", "questionnaire", "ledgers", "fleet",
    "measures", "plan", "nudges", "personal_data", "administration", "home", "dashboard", "reports", "demonstration", "operations",
]  # fmt: skip

LONGEST_FILE = 400
WEB_FRAMEWORKS = {"fastapi", "starlette", "uvicorn", "jinja2"}
WITHOUT_WEB = [
    "statistics", "emissions", "sync", "diary", "rollups", "disclosure", "imports", "recomputation", "spreadsheets",
    "measurement", "measures",
]  # fmt: skip
SOURCES = {".py", ".ts", ".tsx", ".css", ".html", ".js", ".mjs", ".sh"}


def tracked_files() -> list[Path]:
    """Return the files of the repository, new ones that are not ignored included."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True)
    if done.returncode:
        pytest.skip("not a git checkout")
    names = {name for name in done.stdout.decode().split("\0") if name}
    return [path for name in sorted(names) if (path := ROOT / name).is_file()]


def python_files(folder: Path = APP) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of everything that a module imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: write the whole name, so that the arrow can be seen"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def room_of(path: Path) -> str:
    parts = path.relative_to(APP).parts
    return parts[0] if len(parts) > 1 else ""


def where(path: Path, line: int | str) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def test_arrows_between_rooms_point_one_way() -> None:
    """A newcomer can read the rooms in order and never meets a word before its room. What must be told downwards goes
    over `app.events` after the commit: a room that called those built on it could not be tested without them."""
    wrong = []
    for path in python_files():
        if (room := room_of(path)) not in ROOMS:
            continue
        for line, name in imports(path):
            used = name.split(".")[1] if name.startswith("app.") else ""
            if used in ROOMS and ROOMS.index(used) > ROOMS.index(room):
                wrong.append(f"{where(path, line)}: {room} uses {used}, which is built on it")
    assert not wrong, "\n".join(wrong)


def test_every_room_is_in_the_list() -> None:
    """A new room takes its place in the order before it is used, here and in docs; one that is gone leaves it."""
    assert {path.name for path in APP.iterdir() if (path / "__init__.py").is_file()} == set(ROOMS)


def test_inside_a_room_arrows_point_from_routes_to_models() -> None:
    """routes -> service -> models: a service that knows its routes cannot be called by a command or a notebook."""
    rank = {"models": 0, "service": 1, "routes": 2}
    wrong = []
    for path in python_files():
        for line, name in imports(path):
            parts = name.split(".")
            if path.stem not in rank or parts[:2] != ["app", room_of(path)] or len(parts) < 3:
                continue
            if rank.get(parts[2], -1) > rank[path.stem]:
                wrong.append(where(path, line))
    assert not wrong, wrong


@pytest.mark.parametrize("room", WITHOUT_WEB)
def test_the_core_knows_no_web_framework(room: str) -> None:
    """The owner log, the emissions and the statistics are used from notebooks, imports and commands; only a room's
    `routes` speaks HTTP. Polar's services raise HTTP errors, and no import job can use them."""
    assert python_files(APP / room), f"there is no room {room}"
    wrong = [
        f"{where(path, line)}: {name}"
        for path in python_files(APP / room)
        if not path.stem.endswith("routes")
        for line, name in imports(path)
        if name.split(".")[0] in WEB_FRAMEWORKS or name.startswith("app.web")
    ]
    assert not wrong, wrong


def test_the_owner_log_knows_no_kind_by_name() -> None:
    """Later rooms bring their kinds (`app.sync.registry`). While the log named the diary's, no room could add one
    without the log being changed, and no test could try the log without the diary."""
    registered = registry()
    assert set(registered.kinds) == {"trip", "usual", "avoided_trip", "vehicle", "schedule", "answer"}
    assert registered.projections
    wrong = [
        where(path, node.lineno)
        for path in python_files(APP / "sync")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and node.value in registered.kinds
    ]
    assert not wrong, wrong


def test_nobody_commits_but_the_one_who_opened_the_transaction() -> None:
    """A service that commits cuts its caller's transaction in two: the trip is saved and the weekly figures lost when the
    next line fails. `Database.write()` commits once, at the end of the request or the command."""
    wrong = []
    for path in python_files():
        if path == APP / "database.py":
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit":
                wrong.append(where(path, node.lineno))
    assert not wrong, wrong


def test_the_weekly_tables_are_read_in_one_room() -> None:
    """Three rooms asked them in three ways, and each had to learn anew that an unknown sum adds nothing and that a week may
    have no figures. `app.rollups.reading` hands them out; who computes on them writes no SQL."""
    import_models()
    weekly = {
        model.__tablename__ for model in vars(rollups).values() if getattr(model, "__module__", "") == rollups.__name__
    }
    assert weekly
    wrong = []
    for path in python_files():
        if room_of(path) == "rollups":
            continue
        wrong += [where(path, line) for line, name in imports(path) if name.startswith("app.rollups.models")]
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "SELECT" in node.value:
                wrong += [where(path, node.lineno) for table in weekly if table in node.value]
    assert not wrong, wrong


FOR_SOME = {
    "numpy": "estimates and plans", "highspy": "plans", "typst": "reports", "xlsxwriter": "copies of one's own data",
    "aiohttp": "push messages", "pywebpush": "push messages", "alembic": "older tables", "python_calamine": "lists of people",
    "openpyxl": "tests", "pypdf": "tests",
}  # fmt: skip
"""Packages that a server loads once they are needed, and what for."""


def test_a_server_that_starts_loads_nothing_that_few_will_ask_for() -> None:
    """numpy alone takes 15 MB and a tenth of a second, and many a server never plans anything. Such a package is imported at the
    top of the module that works with it; who calls that module imports it in the function that does."""
    script = f"import sys, app.cli, app.main; print(*({set(FOR_SOME)!r} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert not said.split()


def test_files_are_short_enough_to_be_read_at_once() -> None:
    """A file over 400 lines is two things: nobody reads Kinto's 1,359-line resource or Polar's 4,216-line service.
    Migrations are a record, written by Alembic and read when something went wrong: as long as they have to be. So is what
    a tool writes (`.gen.`)."""
    long = [
        f"{where(path, lines)} lines"
        for path in tracked_files()
        if path.suffix in SOURCES
        and "versions" not in path.parts
        and ".gen." not in path.name
        and (lines := path.read_text().count("\n")) > LONGEST_FILE
    ]
    assert not long, long


def tables() -> list[Table]:
    import_models()
    return list(SQLModel.metadata.tables.values())


# Tables that belong to no single organisation, each with the reason why it cannot: an exception is a decision, taken here and
# told in docs/design.md ("Data"). One more is foreseen: a network, with the organisations that agreed to compare, belongs to none
# of them. What an organisation lets a network see is that organisation's row, and begins with it like everything else.
OF_NO_ORGANISATION: dict[str, str] = {
    "sign_in_attempt": "begins before anybody knows where somebody works, and ends within minutes",
    "letter": "who begins an organisation has none yet, and one sender sends all letters",
    "sign_up_invitation": "lets an organisation begin that is not there yet",
}


def test_every_key_begins_with_the_organisation() -> None:
    """What belongs to a tenant is found, kept apart and moved by its tenant: in Citus a key that does not begin with
    the distribution column is refused, and in any database such a key lets one organisation meet another's row."""
    assert tables(), "no tables found"
    names = {table.name for table in tables()}
    assert OF_NO_ORGANISATION.keys() <= names, "an exception whose table is not there is taken out of the list"
    design = (ROOT / "docs" / "design.md").read_text()
    assert not [name for name in OF_NO_ORGANISATION if f"`{name}`" not in design], (
        "tell the exception in docs/design.md"
    )
    wrong = []
    for table in tables():
        if table.name in OF_NO_ORGANISATION:
            continue
        keys = {"primary key": [column.name for column in table.primary_key.columns]}
        keys |= {
            f"unique {constraint.name}": [column.name for column in constraint.columns]
            for constraint in table.constraints
            if isinstance(constraint, UniqueConstraint)
        }
        unique = [index for index in table.indexes if index.unique]
        keys |= {f"unique index {index.name}": [column.name for column in index.columns] for index in unique}
        for constraint in table.foreign_key_constraints:
            keys[f"foreign key {constraint.name}"] = list(constraint.column_keys)
            keys[f"target of foreign key {constraint.name}"] = [element.column.name for element in constraint.elements]
        for kind, columns in keys.items():
            if columns[:1] != ["organisation_id"]:
                wrong.append(f"{table.name}: {kind} {columns}")
    assert not wrong, "\n".join(wrong)


def test_constraints_have_names() -> None:
    """A constraint without a name cannot be dropped by a later migration on SQLite."""
    for table in tables():
        nameless = [constraint for constraint in table.constraints if not constraint.name]
        assert not nameless, f"{table.name}: {nameless}"


def test_nothing_points_to_one_machine() -> None:
    """A path of the writer's machine, or the address of a registry that only answers there, breaks the next one's
    `make run`. pip and npm take their registry from their own configuration. (Inside a container paths are ours.)"""
    registries = r"registry\.npmjs|pypi\.org/simple|files\.pythonhosted|npmmirror|artifactory|index-url\s*="
    pattern = re.compile(rf"""(?<![\w.$}}])/(?:work|tmp|root)/|{registries}""")
    wrong = []
    for path in tracked_files():
        if path == Path(__file__).resolve() or path.name in {"Dockerfile", "compose.yaml"}:
            continue
        if path.suffix in {".png", ".ico", ".gz", ".woff2"}:
            continue
        for number, line in enumerate(path.read_text(errors="ignore").splitlines(), 1):
            if found := pattern.search(line):
                wrong.append(f"{where(path, number)}: {found.group()}")
    assert not wrong, "\n".join(wrong[:20])


def test_the_top_level_is_the_one_everybody_knows() -> None:
    """A newcomer sees the whole house at a glance; benchmarks live in tests/, tools beside what they serve."""
    allowed = {
        "app", "pwa", "migrations", "tests", "docs", "alembic.ini", "pyproject.toml", "requirements.lock", "Dockerfile",
        "compose.yaml", "Makefile", "README.md",
    }  # fmt: skip
    seen = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    assert {name for name in seen if not name.startswith(".")} <= allowed


def test_scripts_that_are_called_can_be_executed() -> None:
    """CI calls .ci/run; a lost executable bit is noticed only there."""
    assert os.access(ROOT / ".ci" / "run", os.X_OK)

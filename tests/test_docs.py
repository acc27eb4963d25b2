"""The documentation is held against the code: what can be set, called or typed is told, with its true default."""

import importlib
import re
from collections import Counter
from pathlib import Path

import pytest
from pydantic import ValidationError
from typer.main import get_command

from app.cli import app as command_line
from app.settings import Settings
from tests.support.fresh import commands_of

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BUILT = {"app/web/dist"}
"""Made by `make pwa`, and not there before."""


def settings_rows() -> dict[str, tuple[str, str]]:
    """Return variable -> (default, description) of the table in docs/settings.md."""
    page = (ROOT / "docs" / "settings.md").read_text()
    rows = re.findall(r"(?m)^\| `(CERO_[A-Z_]+)` \| (.*?) \| (.*?) \|$", page)
    return {name: (default, description) for name, default, description in rows}


def expected_default(name: str) -> str:
    default = Settings.model_fields[name].get_default(call_default_factory=True)
    return " ".join(f"`{part}`" for part in str(default).split()) or "empty"


def test_every_setting_is_in_the_table_and_nothing_else() -> None:
    assert set(settings_rows()) == {f"CERO_{name.upper()}" for name in Settings.model_fields}


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_a_setting_is_told_with_its_default_and_its_meaning(name: str) -> None:
    default, description = settings_rows()[f"CERO_{name.upper()}"]
    assert default == expected_default(name)
    assert description == Settings.model_fields[name].description


def test_a_wrong_setting_names_the_variable_and_what_was_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CERO_SESSION_DAYS", "0")
    with pytest.raises(ValidationError, match=r"(?s)session_days.*greater than or equal to 1"):
        Settings()


def commands() -> set[str]:
    """Return every command of `cero`, those of groups as "import trips"."""

    def walk(command: object, path: str) -> set[str]:
        inner = getattr(command, "commands", None)
        if not inner:
            return {path}
        return set().union(
            *(walk(child, f"{path} {name}".strip()) for name, child in inner.items() if not child.hidden)
        )

    return walk(get_command(command_line), "")


def test_every_command_is_documented() -> None:
    text = "\n".join(page.read_text() for page in PAGES)
    assert commands()
    missing = {name for name in commands() if not re.search(rf"\bcero {re.escape(name)}\b", text)}
    assert not missing, f"neither README.md nor docs/ tell of: cero {', cero '.join(sorted(missing))}"


def test_every_make_target_is_documented() -> None:
    targets = re.findall(r"(?m)^([a-z-]+):.*## ", (ROOT / "Makefile").read_text())
    assert len(targets) > 5
    text = "\n".join(page.read_text() for page in PAGES)
    missing = {name for name in targets if not re.search(rf"\bmake {re.escape(name)}\b", text)}
    assert not missing, f"neither README.md nor docs/ tell of: make {', make '.join(sorted(missing))}"


def test_proof_fresh_types_every_command_of_the_readme() -> None:
    """A command that is only shown is a promise that nobody keeps; those with Docker need an engine."""
    page = re.sub(r"(?s)\n## Deploy it\n.*?(?=\n## )", "", (ROOT / "README.md").read_text())
    shown = [line for block in re.findall(r"(?s)```\n(.*?)```", page) for line in block.splitlines()]
    own = commands_of("Use it for your own organisation")
    assert len(own) > 2
    assert shown == ["make run", "make test", *own]


def test_no_page_tells_of_a_command_or_target_that_is_gone() -> None:
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text()))
    first_words = {name.split()[0] for name in commands()}
    for page in PAGES:
        # Only what stands in code: "make sure" in a sentence is no target.
        code = "\n".join(in_code(page))
        assert set(re.findall(r"\bmake ([a-z][a-z-]*)", code)) <= targets, page
        assert set(re.findall(r"(?<![\w/.-])cero ([a-z][a-z-]*)", code)) <= first_words, page


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} points to {target}"


def in_code(page: Path) -> list[str]:
    """Return what stands in a page as code: whole blocks, and words between backticks."""
    return re.findall(r"(?s)```.*?```|`[^`\n]+`", page.read_text())


def is_there(dotted: str) -> bool:
    """Tell whether a dotted name is a module, or something in one."""
    parts = dotted.split(".")
    for end in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        for name in parts[end:]:
            found = getattr(found, name, None)
        return found is not None
    return False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_and_module_that_a_page_names_is_there(page: Path) -> None:
    """After the rooms were moved, pages went on telling of files that had gone elsewhere."""
    code = in_code(page)
    paths = {path.rstrip("./") for one in code for path in re.findall(r"(?<![\w/.-])(?:app|pwa|tests)/[\w./*-]*", one)}
    gone = sorted(path for path in paths - BUILT if not list(ROOT.glob(path)))
    assert not gone, f"{page.name} tells of {gone}"
    # A name without its folder is a file of a folder that the page names, or one that several rooms have (`models.py`).
    folders = {found if found.is_dir() else found.parent for path in paths - BUILT for found in ROOT.glob(path)}
    in_rooms = Counter(path.name for path in (ROOT / "app").glob("*/*.py"))
    sources = {path.name for folder in folders for path in folder.iterdir()}
    sources |= {name for name, rooms in in_rooms.items() if rooms > 1}
    named = {name for one in code for name in re.findall(r"^`([\w-]+\.(?:py|ts|tsx))`$", one)}
    assert named <= sources, f"{page.name} tells of {sorted(named - sources)}"
    modules = {name for one in code for name in re.findall(r"(?<![\w/.-])app(?:\.\w+)+", one)}
    assert not (lost := sorted(name for name in modules if not is_there(name))), f"{page.name} tells of {lost}"

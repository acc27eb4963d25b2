"""Runs examples against a copy of the server's code, with a fault in it or without."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from tests.mutants.mutant import ROOT, Edit, Example, Verdict

_LINKED = ("tests", "migrations", "alembic.ini", "pyproject.toml", "app/web/dist")
_SECONDS = 120
_SECONDS_OF_PLAY = 3600
DATABASE = "CERO_EXAMPLES_DATABASE"
"""The variable that names the database of the examples, see `tests.mutants.fixtures`."""


def copy_code(folder: Path, edits: Sequence[Edit]) -> dict[str, str]:
    """Copy the server's code into an empty folder, with the edits; returns the environment in which it is the code.

    Nothing of this repository changes.
    """
    shutil.copytree(ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("dist"))
    for name in _LINKED:
        (folder / name).symlink_to(ROOT / name)
    for edit in edits:
        path = folder / edit.file
        path.write_text(edit.apply(path.read_text()))
    return {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


def run_on_server(folder: Path, edits: Sequence[Edit], examples: Sequence[Example], address: str) -> list[Verdict]:
    """Run some examples, each on the code with the edits.

    Parameters:
        folder: an empty one, for the copy.
        address: of a migrated database without rows.
    """
    environment = copy_code(folder, edits)
    report = folder / "report.xml"
    done = subprocess.run(
        [
            sys.executable, "-m", "pytest", "--noconftest", "-p", "tests.mutants.fixtures", "-p", "no:cacheprovider", "-vv",
            f"--junitxml={report}", *(f"tests/{example.file}::{example.name}" for example in examples),
        ],
        cwd=folder,
        env=environment | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", DATABASE: address},
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )  # fmt: skip
    assert report.exists(), done.stdout + done.stderr
    cases = {case.get("name"): case for case in ElementTree.parse(report).iter("testcase")}
    return [_verdict(cases.get(example.name), done.stdout) for example in examples]


def play_on_server(folder: Path, edits: Sequence[Edit], kind: str, seeds: int) -> Verdict:
    """Play histories of many devices (`tests.reliability`) on the code with the edits, until a promise does not hold.

    Parameters:
        folder: an empty one, for the copy.
        kind: "sqlite" or "postgres".
        seeds: how many, at most.
    """
    environment = copy_code(folder, edits)
    database = "sqlite" if kind == "sqlite" else "postgresql"
    command = [
        sys.executable,
        "-m",
        "tests.reliability",
        "--database",
        database,
        "--seeds",
        str(seeds),
        "--findings",
        "1",
    ]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=_SECONDS_OF_PLAY
    )
    if done.returncode == 0:
        return Verdict(True, "")
    broken = re.search(r"^tests\.reliability\.oracle\.Violation: (.*)", done.stderr, re.MULTILINE)
    return Verdict(False, broken[1] if broken else done.stderr)


def _verdict(case: ElementTree.Element | None, output: str) -> Verdict:
    if case is None:
        return Verdict(False, f"it did not run:\n{output}")
    troubles = [*case.iter("failure"), *case.iter("error"), *case.iter("skipped")]
    return Verdict(not troubles, "\n".join(trouble.get("message") or "" for trouble in troubles))

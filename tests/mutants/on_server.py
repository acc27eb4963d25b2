"""Runs examples against a copy of the server's code, with a fault in it or without."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from tests.mutants.mutant import ROOT, Edit, Example, Verdict

_LINKED = ("tests", "migrations", "alembic.ini", "pyproject.toml")
_SECONDS = 120
DATABASE = "CERO_EXAMPLES_DATABASE"
"""The variable that names the database of the examples, see `tests.mutants.fixtures`."""


def run_on_server(folder: Path, edits: Sequence[Edit], examples: Sequence[Example], address: str) -> list[Verdict]:
    """Run some examples, each on the code with the edits; nothing of this repository changes.

    Parameters:
        folder: an empty one, for the copy.
        address: of a migrated database without rows.
    """
    shutil.copytree(ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("dist"))
    for name in _LINKED:
        (folder / name).symlink_to(ROOT / name)
    for edit in edits:
        path = folder / edit.file
        path.write_text(edit.apply(path.read_text()))
    report = folder / "report.xml"
    done = subprocess.run(
        [
            sys.executable, "-m", "pytest", "--noconftest", "-p", "tests.mutants.fixtures", "-p", "no:cacheprovider", "-vv",
            f"--junitxml={report}", *(f"tests/{example.file}::{example.name}" for example in examples),
        ],
        cwd=folder,
        env={
            **os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_ADDOPTS": "", DATABASE: address,
        },
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )  # fmt: skip
    assert report.exists(), done.stdout + done.stderr
    cases = {case.get("name"): case for case in ElementTree.parse(report).iter("testcase")}
    return [_verdict(cases.get(example.name), done.stdout) for example in examples]


def _verdict(case: ElementTree.Element | None, output: str) -> Verdict:
    if case is None:
        return Verdict(False, f"it did not run:\n{output}")
    troubles = [*case.iter("failure"), *case.iter("error"), *case.iter("skipped")]
    return Verdict(not troubles, "\n".join(trouble.get("message") or "" for trouble in troubles))

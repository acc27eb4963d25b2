"""The phone's own unit tests (vitest), inside the one summary of `make test`; they start a server with this Python."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PWA = Path(__file__).resolve().parent.parent / "pwa"


def run_vitest(*arguments: str, seconds: float = 600, **environment: str) -> None:
    """Run the phone's unit tests, all or those that vitest's arguments name."""
    done = subprocess.run(
        [sys.executable, "hatch_build.py", "npm", "test", "--silent", "--", *arguments],
        cwd=PWA,
        env={**os.environ, "CERO_PYTHON": sys.executable, **environment},
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    said = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)
    assert done.returncode == 0, said[-8000:]
    assert re.search(r"Tests\s+\d+ passed", said), f"no test ran:\n{said[-2000:]}"


@pytest.mark.xdist_group("vitest")
def test_the_unit_tests_of_the_phone_pass() -> None:
    run_vitest()


@pytest.mark.torture
@pytest.mark.xdist_group("vitest")
def test_in_a_thousand_histories_no_phone_loses_an_edit_whatever_fails() -> None:
    run_vitest("histories", seconds=3600, CERO_HISTORIES="1000")


@pytest.mark.torture
@pytest.mark.xdist_group("vitest")
def test_in_a_thousand_histories_no_browser_no_other_tab_and_no_other_phone_makes_a_phone_lose_an_edit() -> None:
    run_vitest("hardships", "tabs", "two-phones", seconds=3600, CERO_HISTORIES="1000")

"""The phone's own unit tests (vitest), inside the one summary of `make test`; they start a server with this Python."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PWA = Path(__file__).resolve().parent.parent / "pwa"


@pytest.mark.xdist_group("vitest")
def test_the_unit_tests_of_the_phone_pass() -> None:
    done = subprocess.run(
        [sys.executable, "hatch_build.py", "npm", "test", "--silent"],
        cwd=PWA,
        env={**os.environ, "CERO_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=600,
    )
    said = re.sub(r"\x1b\[[0-9;]*m", "", done.stdout + done.stderr)
    assert done.returncode == 0, said[-8000:]
    assert re.search(r"Tests\s+\d+ passed", said), f"no test ran:\n{said[-2000:]}"

"""The contract between phone and server is one: what the phone is compiled with is what the server says."""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.codes import ERROR_CODES, REJECTION_CODES
from app.emissions.vocabulary import FUELS, LONGEST_KM, MODES, VEHICLE_OWNERS

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "contracts.md").read_text()


def test_the_phones_contract_is_what_the_server_says_today() -> None:
    """A shape, limit or code that changed on the server alone is found here, and not by a phone in the woods."""
    command = [sys.executable, "pwa/tools/contract.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Modes", MODES), ("Fuels", FUELS), ("Vehicle owners", VEHICLE_OWNERS), ("Rejection codes", REJECTION_CODES),
        ("Error codes", ERROR_CODES),
    ],
)  # fmt: skip
def test_the_page_of_the_contract_lists_the_words_that_exist(title: str, words: Iterable[str]) -> None:
    found = re.search(rf"{title}: `([^`]+)`", PAGE)
    assert found, f"docs/contracts.md has no line of {title}"
    assert found[1].split() == list(words)


def test_the_page_of_the_contract_tells_the_longest_leg_of_every_mode() -> None:
    told = PAGE[PAGE.index("Longest legs in km:") : PAGE.index("Dates: from")].removeprefix("Longest legs in km:")
    lengths = {
        mode: int(length.replace(",", ""))
        for part in " ".join(told.split()).rstrip(". ").split(" · ")
        for modes, _, length in [part.rpartition(" ")]
        for mode in modes.split(", ")
    }
    assert lengths == LONGEST_KM

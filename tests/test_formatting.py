"""Figures and days are written alike on the phone, on the dashboard and in the weekly message.

`tests/golden/formatting.json` was written by hand; the phone's own tests run it too. It holds what all of them must write the
same. Two things differ on purpose and are not in it: the dashboard's figures have fixed decimals, because they stand below each
other, where the phone drops a zero; and the phone tells short ways to 0.1 km.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from app.languages import LANGUAGES
from app.nudges import composing
from app.web.numbers import numbers

CASES = json.loads((Path(__file__).parent / "golden" / "formatting.json").read_text(encoding="utf-8"))


def on_the_dashboard(case: dict[str, Any], language: str) -> str:
    write, what, value = numbers(language), case["what"], case["value"]
    if what == "day":
        return write.date(dt.date.fromisoformat(value)).removesuffix(" 2026")
    if what == "month":
        return write.month(dt.date.fromisoformat(value))
    if what == "number":
        return write.number(value, case["digits"])
    if what == "change":
        return write.points(value)
    return str({"kg": write.kg, "kr": write.kr, "km": write.km, "share": write.percent}[what](value))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['what']} {case['value']}")
def test_the_dashboard_writes_it_so(case: dict[str, Any], language: str) -> None:
    assert on_the_dashboard(case, language) == case[language]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ["kg", "kr", "km", "change"])
def test_the_weekly_message_writes_it_so(what: str, language: str) -> None:
    texts = composing.LANGUAGES[language]
    write = {
        "kg": composing.weight, "kr": composing.kronor, "km": composing.distance, "change": composing.percent,
    }[what]  # fmt: skip
    cases = [case for case in CASES if case["what"] == what]
    assert [write(texts, case["value"]) for case in cases] == [case[language] for case in cases]

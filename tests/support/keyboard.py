"""A page by keyboard alone: whatever has the focus is seen, has a ring around it and a name."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page

FOCUSED = """() => {
    const element = document.activeElement;
    element.reached = true;
    const style = getComputedStyle(element.matches(".sr") ? element.closest("label") : element);
    const box = element.getBoundingClientRect();
    return {
        tag: element.tagName,
        name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent).trim(),
        ring: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2),
        inView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
}"""
# The next Tab goes to the first stop of the page, wherever the focus was.
BEGIN = """() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
}"""
NEVER_REACHED = """() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.reached)
    .map(one => one.outerHTML.slice(0, 120))"""


def tab_to(page: Page, target: Locator, key: str = "Tab", most: int = 60) -> None:
    """Press Tab until something has the focus; on the way nothing is focused that cannot be seen or has no name."""
    passed: list[dict[str, Any]] = []
    for _ in range(most):
        page.keyboard.press(key)
        now = page.evaluate(FOCUSED)
        passed.append(now)
        if now["tag"] != "BODY":
            assert now["ring"], f"no ring around {now}"
            assert now["inView"], f"the focus cannot be seen on {now}"
            assert now["name"], f"nameless: {now}"
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"the keyboard never came to {target}, but to {[one['name'] for one in passed]}")


def tab_through(page: Page, most: int = 400) -> tuple[int, list[str]]:
    """Press Tab from the page's beginning to its end; returns how many stops there are, and what is wrong with any of them."""
    page.evaluate(BEGIN)
    stops, wrong = 0, []
    for _ in range(most):
        page.keyboard.press("Tab")
        now = page.evaluate(FOCUSED)
        if now["tag"] == "BODY":
            break
        wrong += [
            f"{problem}: {now}"
            for is_well, problem in (
                (now["ring"], "no ring"),
                (now["inView"], "the focus cannot be seen"),
                (now["name"], "nameless"),
            )
            if not is_well
        ]
        stops += 1
    wrong += [f"never reached: {element}" for element in page.evaluate(NEVER_REACHED)]
    return stops, wrong

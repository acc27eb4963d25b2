"""axe-core on a page: WCAG 2.0 to 2.2, levels A and AA, and its best practices, as sentences."""

from functools import cache
from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).resolve().parents[2] / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CONTRAST = ["color-contrast"]

# Our content security policy forbids foreign scripts in the page; what a test evaluates comes by DevTools and is none.
RUN = """([type, values]) => axe.run(document, {
    runOnly: { type, values }, resultTypes: ["violations"],
}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(node => {
    const why = [...node.any, ...node.all, ...node.none].map(check => check.message).join("; ");
    return `${id}: ${node.target.flat().join(" ")}: ${why}`;
})))"""


@cache
def _source() -> str:
    return SOURCE.read_text()


def violations(page: Page) -> list[str]:
    """Return what is wrong with the page as it stands: rule, selector and reason."""
    return _run(page, "tag", TAGS)


def poor_contrasts(page: Page) -> list[str]:
    """Return only what is too pale to read: the one thing that the other theme can change."""
    return _run(page, "rule", CONTRAST)


def _run(page: Page, kind: str, values: list[str]) -> list[str]:
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(f"() => {{ {_source()}; return null; }}")
    found: list[str] = page.evaluate(RUN, [kind, values])
    return found

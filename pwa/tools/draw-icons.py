"""Draws the app's icons (PNG) from the one mark in `public/icons/mark.svg`.

Run it after changing the mark; its output is committed. Needs Playwright and a Chromium:
`python tools/draw-icons.py /usr/bin/chromium`
"""

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ICONS = Path(__file__).resolve().parent.parent / "public" / "icons"
MASKABLE_SCALE = 0.74
"""A maskable icon may be cut to its inner circle of 80 %; the mark stays inside it on a ground without corners."""


def draw(page: Page, name: str, size: int, svg: str, ground: str) -> None:
    """Write one square PNG of `size` pixels."""
    page.set_viewport_size({"width": size, "height": size})
    page.set_content(
        f"<style>*{{margin:0}}body{{background:{ground}}}svg{{display:block;width:{size}px;height:{size}px}}</style>{svg}"
    )
    page.screenshot(path=ICONS / name, omit_background=ground == "transparent")


def main(chromium: str) -> None:
    """Draw every icon."""
    mark = (ICONS / "mark.svg").read_text(encoding="utf-8")
    square = mark.replace('rx="116"', 'rx="0"')
    inner = square.split(">", 1)[1].rsplit("</svg>", 1)[0]
    offset = 256 * (1 - MASKABLE_SCALE)
    maskable = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#1c6446"/>'
        f'<g transform="translate({offset} {offset}) scale({MASKABLE_SCALE})">{inner}</g></svg>'
    )
    badge = (
        mark.replace("#1c6446", "none").replace("#e9a92c", "#fff").replace("#8fd3b2", "#fff").replace("#fffdf8", "#fff")
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        for size in (192, 512):
            draw(page, f"icon-{size}.png", size, mark, "transparent")
            draw(page, f"maskable-{size}.png", size, maskable, "#1c6446")
        draw(page, "apple-touch-icon.png", 180, square, "#1c6446")
        draw(page, "badge.png", 96, badge, "transparent")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "/usr/bin/chromium")

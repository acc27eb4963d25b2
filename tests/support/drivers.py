"""Browsers that can take the steps of `tests/support/recording.py`."""

from typing import Self

from playwright.sync_api import Locator, Page, expect


class ChromiumDriver:
    """Playwright's Chromium as a `Driver`; the network is really cut, for the page and for its service worker."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address

    def new_tab(self) -> Self:
        """Open an empty tab of the same browser."""
        return type(self)(self.page.context.new_page(), self.address)

    def close(self) -> None:
        """Close the tab."""
        self.page.close()

    def open(self, path: str) -> None:
        """Go to a page of the app as one does by its address."""
        self.page.goto(self.address + path)

    def show(self, path: str) -> None:
        """Change to a page of the dock, without loading anything."""
        self.page.locator(f"nav.dock a[href='{path}']").tap()

    def tap(self, name: str, nth: int = 0) -> None:
        """Tap it."""
        found = self._find(name, nth)
        # A fold is opened by its first line: the middle of an open one may be a field.
        (found.locator("summary") if found.evaluate("e => e.tagName") == "DETAILS" else found).tap()

    def fill(self, name: str, text: str, nth: int = 0) -> None:
        """Replace what stands in a field."""
        self._find(name, nth).fill(text)

    def choose(self, name: str, value: str, nth: int = 0) -> None:
        """Choose an option of a list by its value."""
        self._find(name, nth).select_option(value)

    def text(self, name: str, nth: int = 0) -> str:
        """Return what is to be read on it."""
        return (self._find(name, nth).text_content() or "").strip()

    def value(self, name: str, nth: int = 0) -> str:
        """Return what stands in a field."""
        return self._find(name, nth).input_value()

    def attribute(self, name: str, attribute: str, nth: int = 0) -> str | None:
        """Return an attribute, or None."""
        return self._find(name, nth).get_attribute(attribute)

    def attributes(self, name: str, attribute: str) -> list[str]:
        """Return an attribute of all that are there right now."""
        read = "(all, attribute) => all.map(one => one.getAttribute(attribute))"
        found: list[str] = self.page.get_by_test_id(name).evaluate_all(read, attribute)
        return found

    def count(self, name: str) -> int:
        """Return how many are there right now."""
        return self.page.get_by_test_id(name).count()

    def wait_count(self, name: str, count: int) -> None:
        """Wait until there are so many."""
        expect(self.page.get_by_test_id(name)).to_have_count(count)

    def wait_for(self, name: str, text: str | None = None) -> None:
        """Wait until it is there, and reads exactly `text` if given."""
        found = self._find(name)
        if text is None:
            expect(found).to_be_visible()
        else:
            expect(found).to_have_text(text)

    def wait_gone(self, name: str) -> None:
        """Wait until there is none."""
        self.wait_count(name, 0)

    def wait_focused(self, name: str) -> None:
        """Wait until it has the focus."""
        expect(self._find(name)).to_be_focused()

    def run(self, script: str) -> None:
        """Run statements in the page; they may `await`."""
        self.page.evaluate(f"async () => {{ {script} }}")

    def offline(self, cut: bool) -> None:
        """Cut the network, or mend it."""
        self.page.context.set_offline(cut)

    def _find(self, name: str, nth: int = 0) -> Locator:
        return self.page.get_by_test_id(name).nth(nth)

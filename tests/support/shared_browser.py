"""A Chromium for one file of tests after another: starting it takes a second's work, and half of all files want one."""

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.support.browsers import CHROMIUM_ARGUMENTS, find_chromium


class SharedBrowser:
    """Playwright and its Chromium, from the first file that asks for them until a test follows that does not.

    Playwright's synchronous interface leaves an event loop running in the thread, and while it does, `asyncio.run()` of any later
    test in the same process fails: so it ends before such a test.
    """

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._chromium: Browser | None = None
        self._lent = False

    def playwright(self) -> Playwright:
        """Lend Playwright to a file, started if it is not."""
        self._lent = True
        self._playwright = self._playwright or sync_playwright().start()
        return self._playwright

    def chromium(self) -> Browser:
        """Lend the Chromium to a file that has Playwright, started if it is not or does not run any more."""
        if self._chromium is None or not self._chromium.is_connected():
            kind = self.playwright().chromium
            self._chromium = kind.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        return self._chromium

    def give_back(self) -> None:
        """Take them back from a file, which leaves no page open."""
        self._lent = False
        if self._chromium is not None and self._chromium.is_connected():
            for context in self._chromium.contexts:
                context.close()

    def end_before(self, following: pytest.Item | None) -> None:
        """End both, unless a file has them still or the test that follows needs them, too."""
        if self._lent or self._playwright is None:
            return
        if following is not None and following.get_closest_marker("browser"):
            return
        if self._chromium is not None:
            self._chromium.close()
        self._playwright.stop()
        self._playwright = self._chromium = None

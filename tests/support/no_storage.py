"""Browsers that give the app no database: one that keeps nothing, and one whose database another page holds."""

from collections.abc import Callable, Iterator

from playwright.sync_api import BrowserContext, Page

from tests.support.office import Office
from tests.support.pages import Watched

REFUSED = "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }"
# A page that makes a database and never ends: what WebKit leaves behind of one that was left in that moment.
NEVER_MADE = """name => new Promise(made => {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore("waits");
    const again = () => { store.get(0).onsuccess = again; };
    again();
    made();
  };
})"""


def hold(context: BrowserContext, office: Office, name: str) -> Page:
    """Open a bare page of the same origin that keeps a database from being opened for as long as it is there."""
    page = context.new_page()
    page.goto(f"{office.server.url}/icons/mark.svg")
    page.evaluate(NEVER_MADE, name)
    return page


def until_told(page: Page) -> None:
    """Let the page's clock (`clock.install`) go on until it says what is missing."""
    while not page.locator("main.welcome h1").is_visible():
        page.clock.run_for(1_000)


def without_storage(
    watched: Watched, office: Office, device: Callable[[], BrowserContext]
) -> Iterator[tuple[str, Page]]:
    """Yield what a new device shows that keeps nothing, and one whose database is held."""
    watched.expect("favicon.ico")  # a bare page asks for one
    for name in ("nothing can be kept", "database held"):
        context = device()
        page = context.new_page()
        page.clock.install()
        if name == "database held":
            hold(context, office, "cero-device")
        else:
            page.add_init_script(REFUSED)
        page.goto(f"{office.server.url}/")
        until_told(page)
        page.clock.resume()
        yield f"/, nobody: {name}", page
        context.close()

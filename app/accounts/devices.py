"""What a device is called to its owner: browser and system, and nothing finer of what the browser says of itself."""

import re
from typing import NamedTuple

_BROWSERS = (
    (r"Edg(?:A|iOS)?/", "Edge"),
    (r"OPR/|OPT/", "Opera"),
    (r"SamsungBrowser/", "Samsung Internet"),
    (r"Firefox/|FxiOS/", "Firefox"),
    (r"Chrome/|CriOS/", "Chrome"),
    # An app on the iPhone's home screen leaves its own name out.
    (r"Safari/|\(iP(?:hone|ad).*AppleWebKit/", "Safari"),
)
_SYSTEMS = (
    (r"iPhone", "iPhone"),
    (r"iPad", "iPad"),
    (r"Android", "Android"),
    (r"Windows", "Windows"),
    (r"CrOS", "ChromeOS"),
    (r"Macintosh", "Mac"),
    (r"Linux", "Linux"),
)


class Device(NamedTuple):
    """A browser and its system, e.g. `Chrome` and `Android`; empty where it does not say."""

    browser: str
    system: str


def device_of(user_agent: str) -> Device:
    """Return which device a `User-Agent` header speaks of."""
    said = user_agent[:500]
    return Device(_first(_BROWSERS, said), _first(_SYSTEMS, said))


def _first(names: tuple[tuple[str, str], ...], said: str) -> str:
    return next((name for pattern, name in names if re.search(pattern, said)), "")

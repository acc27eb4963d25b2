"""The languages of the server's pages. Message ids are English; `locale/*/LC_MESSAGES/messages.po` holds the others.

A catalogue is read at first use and compiled in memory, so there is no build step and no stale `.mo` file.
"""

from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from starlette.requests import Request

from app.languages import LANGUAGES

LOCALE = Path(__file__).parent / "locale"
FOREIGN = "en"
"""The language for a browser that asks only for languages we do not have; the phone's app does the same."""


@cache
def translations(language: str) -> NullTranslations:
    """Return the catalogue of a language; English needs none."""
    path = LOCALE / language / "LC_MESSAGES" / "messages.po"
    if not path.is_file():
        return NullTranslations()
    compiled = BytesIO()
    with path.open("rb") as lines:
        write_mo(compiled, read_po(lines, locale=language))
    compiled.seek(0)
    return Translations(compiled)


def language_of(request: Request, otherwise: str | None = None) -> str:
    """Return the language that a browser likes best of those we speak, as the phone's app follows its device.

    Parameters:
        otherwise: the language where the browser likes none of ours and we know better, from who is signed in.
    """
    accepted = request.headers.get("accept-language", "")
    wanted: list[tuple[float, str]] = []
    for part in accepted.split(",")[:20]:
        name, _, quality = part.strip().partition(";q=")
        language = name.split("-")[0].lower()
        if language in LANGUAGES:
            wanted.append((_quality(quality), language))
    # Equal wishes keep the browser's order: max() takes the first of them.
    if wanted:
        return max(wanted, key=lambda wish: wish[0])[1]
    return otherwise or (FOREIGN if accepted.strip(" *") else LANGUAGES[0])


def _quality(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0

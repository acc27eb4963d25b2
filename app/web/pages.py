"""Server-rendered pages: templates in the reader's language, and the built scripts and styles they need."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, PrefixLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from app.languages import LANGUAGES
from app.web.numbers import numbers
from app.web.translations import language_of, translations

HERE = Path(__file__).parent
MANIFEST = HERE / "dist" / ".vite" / "manifest.json"
ENTRY = "src/dashboard/main.ts"


class PagesNotBuilt(RuntimeError):
    """The scripts and styles of the server's pages are not there."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"the pages' scripts and styles are not built ({problem}): run `make pwa`")


@dataclass(frozen=True, slots=True)
class Assets:
    """Addresses of the built files, whose names carry a hash of their content."""

    script: str
    styles: tuple[str, ...]


@cache
def assets() -> Assets:
    """Read the addresses from the manifest of the build.

    Raises:
        PagesNotBuilt: there is no build, or it lacks the dashboard.
    """
    try:
        manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise PagesNotBuilt(f"{MANIFEST} is missing") from error
    if ENTRY not in manifest:
        raise PagesNotBuilt(f"{MANIFEST} does not name {ENTRY}")
    entry = manifest[ENTRY]
    return Assets(f"/{entry['file']}", tuple(f"/{name}" for name in entry.get("css", ())))


@cache
def environment(language: str) -> Environment:
    """Return the templates in a language."""
    made = Environment(
        # Templates lie in their rooms and are named by them: `accounts/sign_in.html`.
        loader=PrefixLoader(
            {folder.parent.name: FileSystemLoader(folder) for folder in HERE.parent.glob("*/templates")}
        ),
        autoescape=select_autoescape(disabled_extensions=("txt",), default=True, default_for_string=True),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.policies["ext.i18n.trimmed"] = True
    # newstyle: placeholders are escaped and filled after the translation.
    made.install_gettext_translations(translations(language), newstyle=True)  # type: ignore[attr-defined]
    made.globals["write"] = numbers(language)
    made.globals["language"] = language
    return made


def letter(language: str, template: str, **context: Any) -> tuple[str, str]:
    """Return subject and text of a letter in a language: the first line of its template, and the rest.

    Parameters:
        template: room and file, e.g. `accounts/code.txt`.
        context: what the template needs.
    """
    subject, _, text = environment(language).get_template(template).render(**context).strip().partition("\n")
    return " ".join(subject.split()), text.strip() + "\n"


def render(
    request: Request, template: str, *, status_code: int = 200, language: str | None = None, **context: Any
) -> Response:
    """Render a page.

    Parameters:
        request: whose Accept-Language decides, as the phone's app follows its device.
        template: room and file, e.g. `accounts/sign_in.html` in `app/accounts/templates`.
        language: the member's language, where somebody is signed in and the browser likes none of ours.
        context: what the template needs.

    Raises:
        PagesNotBuilt: the scripts and styles have not been built.
    """
    chosen = language_of(request, language if language in LANGUAGES else None)
    text = environment(chosen).get_template(template).render(assets=assets(), **context)
    # Figures and names: nothing on the way may keep them, and Back must not show them after signing out.
    headers = {"Cache-Control": "no-store", "Content-Language": chosen, "Vary": "Accept-Language, Cookie"}
    return HTMLResponse(text, status_code, headers)

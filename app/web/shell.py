"""Serves the built PWA: hashed files for ever, the shell and the service worker always fresh."""

import json
import re
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

DIST = Path(__file__).parent / "dist"
# The build writes the phone's own list of its pages (`pwa/src/shell/routes.ts`).
PAGES = DIST / ".vite" / "pages.json"


class BuildMissing(RuntimeError):
    """The PWA has not been built."""

    def __init__(self) -> None:
        super().__init__(
            f"the phone's app is not built (index.html or its list of pages is missing in {DIST}): run `make pwa`"
        )


def pattern_of(pages: list[str]) -> re.Pattern[str]:
    """Return what matches an address of one of the phone's pages, each a path where `:id` stands for one part."""
    return re.compile("|".join(re.escape(page).replace(":id", "[^/]+") for page in pages))


class Shell(StaticFiles):
    """The files of the PWA, and its shell for each of its own pages, so that deep links work."""

    def __init__(self, directory: Path, pages: list[str]) -> None:
        super().__init__(directory=directory)
        self._pages = pattern_of(pages)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer with a file, or with the shell for a page of the app; anything else is unknown."""
        page = self._pages.fullmatch("/" if path == "." else f"/{path}")
        try:
            response = await super().get_response("index.html" if page else path, scope)
        except HTTPException as error:
            raise HTTPException(error.status_code) from error
        forever = path.startswith("assets/")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if forever else "no-cache"
        return response


def create_shell() -> ASGIApp:
    """Return the application that serves the PWA.

    Raises:
        BuildMissing: there is nothing to serve.
    """
    if not (DIST / "index.html").is_file() or not PAGES.is_file():
        raise BuildMissing
    return GZipMiddleware(Shell(DIST, json.loads(PAGES.read_text())), minimum_size=1000, compresslevel=6)

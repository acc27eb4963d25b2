"""Serves the built PWA: hashed files for ever, the shell and the service worker always fresh."""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

DIST = Path(__file__).parent / "dist"
_PAGES = frozenset({".", "trips", "new", "together", "me"})


class BuildMissing(RuntimeError):
    """The PWA has not been built."""

    def __init__(self) -> None:
        super().__init__(f"the phone's app is not built ({DIST / 'index.html'} is missing): run `make pwa`")


class Shell(StaticFiles):
    """The files of the PWA, and its shell for each of its own pages, so that deep links work."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer with a file, or with the shell for a page of the app; anything else is unknown."""
        page = path.split("/")[0] in _PAGES
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
    if not (DIST / "index.html").is_file():
        raise BuildMissing
    return GZipMiddleware(Shell(directory=DIST), minimum_size=1000, compresslevel=6)

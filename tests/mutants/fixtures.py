"""The fixture that examples of the server need, instead of all of `conftest.py`, which takes seconds to load."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.database import Database
from tests.mutants.on_server import DATABASE


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Give the database that `run_on_server` was told; of SQLite a copy, so that no example meets another's rows."""
    address = os.environ[DATABASE]
    if address.startswith("sqlite:///"):
        copy = tmp_path / "examples.db"
        shutil.copyfile(address.removeprefix("sqlite:///"), copy)
        address = f"sqlite:///{copy}"
    database = Database(address)
    yield database
    database.dispose()

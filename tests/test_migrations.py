"""The tables of a user's database: made, unmade and made again on both databases, and always what the models say."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text

from app import migrate


def tables(url: str) -> set[str]:
    engine = create_engine(url)
    try:
        return set(inspect(engine).get_table_names()) - {"alembic_version"}
    finally:
        engine.dispose()


def test_migrating_up_down_and_up_again_leaves_the_same_tables(empty_database_url: str) -> None:
    assert migrate.current(empty_database_url) is None
    migrate.migrate(empty_database_url)
    made = tables(empty_database_url)
    assert made, "the migrations made no table"
    assert migrate.current(empty_database_url) == migrate.newest()

    migrate.downgrade(empty_database_url, "base")
    assert tables(empty_database_url) == set()

    migrate.migrate(empty_database_url)
    assert tables(empty_database_url) == made


def test_the_migrations_that_are_known_are_those_of_alembic() -> None:
    scripts = ScriptDirectory(str(migrate.migrations_folder()))
    assert migrate.known_revisions() == [script.revision for script in scripts.walk_revisions()]


def test_every_migration_can_be_undone_and_done_again_by_itself(empty_database_url: str) -> None:
    migrate.migrate(empty_database_url)
    while at := migrate.current(empty_database_url):
        migrate.downgrade(empty_database_url, "-1")
        migrate.migrate(empty_database_url, "+1")
        assert migrate.current(empty_database_url) == at
        migrate.downgrade(empty_database_url, "-1")


def test_a_migrated_database_is_exactly_what_the_models_say(database_url: str) -> None:
    assert migrate.check(database_url) == []


def test_migrating_twice_changes_nothing(database_url: str) -> None:
    before = tables(database_url)
    migrate.migrate(database_url)
    assert tables(database_url) == before


def test_two_processes_that_start_at_once_both_find_a_migrated_database(empty_database_url: str) -> None:
    with ThreadPoolExecutor(2) as pool:
        for running in [pool.submit(_migrate_elsewhere, empty_database_url) for _ in range(2)]:
            running.result()
    assert migrate.current(empty_database_url) == migrate.newest()


def _migrate_elsewhere(url: str) -> None:
    """Alembic's context is one per process: two at once means two processes."""
    code = "import sys; from app import migrate; migrate.migrate(sys.argv[1])"
    done = subprocess.run([sys.executable, "-c", code, url], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_a_migration_that_fails_leaves_nothing_half_made(empty_database_url: str) -> None:
    """Everything runs in one transaction: a table in the way of the last statement undoes the first ones too."""
    migrate.migrate(empty_database_url)
    last = sorted(tables(empty_database_url))[-1]
    migrate.downgrade(empty_database_url, "base")
    engine = create_engine(empty_database_url)
    with engine.begin() as connection:
        connection.execute(text(f'CREATE TABLE "{last}" (in_the_way INTEGER)'))
    with pytest.raises(Exception, match="already exists"):
        migrate.migrate(empty_database_url)
    assert tables(empty_database_url) == {last}
    assert migrate.current(empty_database_url) is None
    engine.dispose()

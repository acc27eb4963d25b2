"""Every command of `cero`, typed by someone who has nothing yet: it works, or says in a sentence what to do."""

import re
import shlex
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import text

from app import cli, migrate
from app.database import Database
from app.settings import get_settings
from tests.test_docs import commands

Cero = Callable[[str], tuple[int, str]]

# What is typed in an empty folder -> how it ends, and what it says.
TYPED = {
    "anew": ("", 2, "there are no tables yet; `cero migrate` or `cero serve` makes them"),
    "backup": ("backup.gz", 2, "there are no tables yet; `cero migrate` or `cero serve` makes them"),
    "demo": ("--people 60", 0, "is ready"),
    "doctor": ("", 1, "tables: there are no tables yet; `cero migrate` or `cero serve` makes them"),
    "factors choose": ("sweden --from 2027-01-01", 2, "no organisation yet; `cero organisation add` makes one"),
    "factors list": ("", 0, "sweden"),
    "factors recompute": ("--from 2026-01-01 --to 2026-12-31", 2, "no organisation yet; `cero organisation add`"),
    "factors show": ("sweden", 0, "Boundary"),
    "import trips": ("trips.csv", 2, "no organisation yet; `cero organisation add` makes one"),
    "link": ("Karin", 2, "no organisation yet; `cero organisation add` makes one"),
    "migrate": ("", 0, "up to date"),
    "nudge": ("--any-day", 0, "planned 0, delivered 0, failed 0"),
    "organisation add": ("'Vår kommun' --coordinator 'Karin Lind'", 0, "signs in"),
    "organisation invite": ("", 0, "/begin?invitation="),
    "organisation list": ("", 0, ""),
    "person erase": ("Karin --yes", 2, "no organisation yet; `cero organisation add` makes one"),
    "person export": ("Karin karin.json", 2, "no organisation yet; `cero organisation add` makes one"),
    "person leave": ("Karin", 2, "no organisation yet; `cero organisation add` makes one"),
    "person sessions": ("Karin", 2, "no organisation yet; `cero organisation add` makes one"),
    "retention": ("", 0, ""),
    "remind": ("", 0, "measurements that reminded 0, push messages sent 0"),
    "restore": ("backup.gz", 2, "backup.gz: No such file or directory"),
    "rollup rebuild": ("", 0, "counted anew"),
    "rollup verify": ("", 0, "The weekly figures equal a recount of the trips."),
    # They go on until they are stopped: tests/test_server.py runs them. Here the port is taken.
    "run": ("--port {taken}", 2, "Port {taken} cannot be used"),
    "serve": ("--port {taken}", 2, "Port {taken} cannot be used"),
}


@pytest.fixture
def cero(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Cero]:
    """Run the command line as `cero` does, in an empty folder; an exception that escapes would be the user's traceback."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CERO_DATA_DIR")

    def typed(line: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["cero", *shlex.split(line)])
        get_settings.cache_clear()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = "".join(capsys.readouterr())
        return int(ended.value.code or 0), " ".join(re.sub(r"[│╭╮╰╯─]", " ", said).split())

    yield typed
    get_settings.cache_clear()
    structlog.reset_defaults()


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        yield taken.getsockname()[1]


@pytest.mark.parametrize("command", sorted(commands()))
def test_it_works_in_an_empty_folder_or_says_what_to_do(command: str, cero: Cero, taken: int) -> None:
    assert command in TYPED, f"tell above how `cero {command}` behaves where nothing is"
    arguments, expected, sentence = (str(part).format(taken=taken) for part in TYPED[command])
    code, said = cero(f"{command} {arguments}")
    assert (code, said) == (int(expected), said)
    assert sentence in said


def test_the_readmes_first_steps_work_one_after_the_other(cero: Cero, tmp_path: Path) -> None:
    code, said = cero("organisation add 'Vår kommun' --coordinator 'Karin Lind' --department Kansliet --head-count 24")
    assert code == 0, said
    assert "/sign-in/" in said
    assert cero("organisation list") == (0, "Vår kommun")
    (tmp_path / "resor.csv").write_text("person,date,purpose,mode,distance_km\nKarin Lind,2025-11-17,commute,car,12\n")
    code, said = cero("import trips resor.csv --organisation 'Vår kommun' --dry-run")
    assert code == 0, said
    assert "would be added: 1" in said
    assert "/sign-in/" in cero("link 'Karin Lind'")[1]
    assert "2 organisations" not in cero("nudge --any-day")[1]


@pytest.mark.parametrize("command", ["organisation list", "nudge", "migrate", "serve"])
def test_a_database_of_a_newer_program_is_left_alone_and_named(
    command: str, cero: Cero, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever goes back to an older program must not write into tables that it does not know."""
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    monkeypatch.setenv("CERO_DATABASE_URL", database.url)
    code, said = cero(command)
    assert code == 2
    assert "CERO_DATABASE_URL" in said
    assert "version 9999" in said
    assert f"up to {migrate.newest()}; install the newer CERO" in said
    assert migrate.current(database.url) == "9999"


def test_an_older_database_is_brought_to_the_newest_tables_by_any_command(
    cero: Cero, empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CERO_DATABASE_URL", empty_database_url)
    assert cero("organisation list") == (0, "")
    assert migrate.current(empty_database_url) == migrate.newest()


def test_a_command_waits_for_no_writer_of_a_database_that_is_up_to_date(
    cero: Cero, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CERO_DATABASE_URL", database.url)
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = version_num"))
        assert cero("organisation list") == (0, "")


@pytest.mark.postgres
def test_a_role_that_may_make_no_tables_is_told_so(
    cero: Cero, postgres_databases: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Since PostgreSQL 15 a new role may not make tables in somebody else's database."""
    with postgres_databases.empty() as address:  # type: ignore[attr-defined]
        owner = Database(address)
        with owner.write() as session:
            session.execute(text("REVOKE CREATE ON SCHEMA public FROM PUBLIC"))
            session.execute(text("DROP ROLE IF EXISTS newcomer"))
            session.execute(text("CREATE ROLE newcomer LOGIN"))
        owner.dispose()
        try:
            url = owner.engine.url.set(username="newcomer").render_as_string(hide_password=False)
            monkeypatch.setenv("CERO_DATABASE_URL", url)
            code, said = cero("organisation list")
        finally:
            with owner.write() as session:
                session.execute(text("DROP ROLE newcomer"))
            owner.dispose()
    assert code == 2
    assert "permission denied" in said

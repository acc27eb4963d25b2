"""`cero person` and `cero retention`, typed by who administers an installation: each does what it says, and says what it did."""

import json
import re
import shlex
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from app import cli
from app.database import Database
from app.organisations.models import Member
from app.settings import get_settings
from tests.support.databases import behind_the_wall
from tests.support.own_data import SECRET, count, everything_of, fill, sign_in_elsewhere
from tests.support.people import Workplace, make_workplace

Cero = Callable[..., tuple[int, str]]


@pytest.fixture
def workplace(database: Database) -> Workplace:
    workplace = make_workplace(database, "Anna", "Bo")
    with database.write() as session:
        for member_id, reference in zip(workplace.member_ids, ("A1", "B2"), strict=True):
            member = session.get(Member, (workplace.organisation_id, member_id))
            assert member
            member.reference = reference
            session.add(member)
    fill(database, workplace)
    return workplace


@pytest.fixture
def cero(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], database: Database
) -> Iterator[Cero]:
    """Run the command line as `cero` does, on the test's database."""
    monkeypatch.chdir(tmp_path)
    for name, value in behind_the_wall(database.url).items():
        monkeypatch.setenv(name, value)

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


def test_the_devices_of_a_person_are_listed_and_one_is_signed_out(
    cero: Cero, database: Database, workplace: Workplace
) -> None:
    for person in (0, 0, 1):
        sign_in_elsewhere(database, workplace, person)
    code, said = cero("person sessions A1")
    assert code == 0
    assert said.count("Safari on iPhone") == 2
    [first, second] = re.findall(r"[0-9a-f-]{36}", said)
    code, said = cero(f"person sessions A1 --end {first}")
    assert (code, "Signed out on 1 device." in said) == (0, True)
    assert first not in cero("person sessions A1")[1]
    assert second in cero("person sessions A1")[1]
    theirs = re.findall(r"[0-9a-f-]{36}", cero("person sessions B2")[1])
    for foreign in (first, theirs[0]):
        code, said = cero(f"person sessions A1 --end {foreign}")
        assert (code, "signed in on no device with the id" in said) == (2, True)
    assert cero("person sessions A1 --end x")[0] == 2
    assert "on 1 device" in cero("person sessions A1 --end-all")[1]
    assert "A1 is signed in nowhere." in cero("person sessions A1")[1]
    assert len(re.findall(r"[0-9a-f-]{36}", cero("person sessions B2")[1])) == 1


def test_who_has_left_gets_no_link_until_it_is_taken_back(cero: Cero, workplace: Workplace) -> None:
    assert cero("person leave A1 --on 2020-01-01")[0] == 0
    code, said = cero("link A1")
    assert (code, "left Provkommun on 2020-01-01" in said) == (2, True)
    assert "/sign-in/" in cero("link B2")[1]
    assert cero("person leave A1 --undo")[0] == 0
    assert "/sign-in/" in cero("link A1")[1]
    assert cero("person leave A1 --on tomorrow")[0] == 2


def test_a_copy_is_written_to_a_new_file_that_nobody_else_may_read(
    cero: Cero, workplace: Workplace, tmp_path: Path
) -> None:
    assert cero("person export A1 a1.json")[0] == 0
    written = tmp_path / "a1.json"
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert SECRET in json.dumps(json.loads(written.read_text()), ensure_ascii=False)
    code, said = cero("person export A1 a1.json")
    assert (code, "expected a new file" in said) == (2, True)
    assert cero("person export A1 a1.xlsx --language en")[0] == 0
    assert (tmp_path / "a1.xlsx").read_bytes()[:2] == b"PK"
    assert cero("person export A1 a1.pdf")[0] == 2
    assert cero("person export A1 b.xlsx --language de")[0] == 2


def test_erasing_asks_first_and_of_one_who_has_left_takes_the_account_too(
    cero: Cero, database: Database, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bo = workplace.member_ids
    monkeypatch.setattr("sys.stdin", open("/dev/null"))  # noqa: SIM115
    assert cero("person erase A1")[0] == 1
    assert SECRET in everything_of(database, anna)
    code, said = cero("person erase A1 --yes")
    assert (code, "6 records erased." in said) == (0, True)
    assert count(database, Member, anna) == 1
    assert cero("person leave B2")[0] == 0
    assert "1 records erased, and the account." in cero("person erase B2 --yes")[1]
    assert everything_of(database, bo) == ""


def test_retention_tells_what_it_would_delete_and_then_deletes_it(
    cero: Cero, database: Database, workplace: Workplace
) -> None:
    assert cero("person leave A1 --on 2020-01-01")[0] == 0
    assert "Provkommun: would delete sign-ins 0, people 1, records 6" in cero("retention --dry-run")[1]
    assert count(database, Member, workplace.member_ids[0]) == 1
    assert "Provkommun: deleted sign-ins 0, people 1, records 6" in cero("retention")[1]
    assert everything_of(database, workplace.member_ids[0]) == ""

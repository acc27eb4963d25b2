"""Letters reach a real mail server, once as a rule and never not at all; without one they lie in the outbox of this machine."""

import datetime as dt
import email
import email.policy
from collections.abc import Iterator
from email.header import decode_header, make_header

import pytest
from fastapi.testclient import TestClient

from app.database import Database
from app.mail import service
from app.mail.postman import Postman
from app.settings import Settings
from tests.support.letters import Mailbox, letters, mail_server
from tests.support.web import open_web

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as mailbox:
        yield mailbox


def settings_for(mailbox: Mailbox) -> Settings:
    return Settings(smtp_url=mailbox.address, mail_from="CERO <cero@kommun.example>")


@pytest.fixture
def postman(database: Database, mailbox: Mailbox) -> Iterator[Postman]:
    """A postman whose rounds the test makes itself."""
    postman = Postman(database, settings_for(mailbox), tick=3600)
    yield postman
    postman.close()


def write(database: Database, address: str = "anna@kommun.se", valid_for: dt.timedelta = HOUR) -> None:
    with database.write() as session:
        service.write(session, address, "Din kod, Åsa", "Åsa, din kod är\n\n123456\n", _now(), valid_for)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def due(database: Database) -> None:
    """Let everything that waits be due."""
    with database.write() as session:
        for letter in service.waiting(session, _now()):
            letter.try_at = _now()
            session.add(letter)


def test_a_letter_arrives_with_its_letters_right_and_is_not_kept(
    database: Database, postman: Postman, mailbox: Mailbox
) -> None:
    write(database)
    postman.rounds()
    [taken] = mailbox.taken
    assert taken.rcpt_tos == ["anna@kommun.se"]
    message = email.message_from_bytes(taken.content, policy=email.policy.default)
    assert str(make_header(decode_header(message["Subject"]))) == "Din kod, Åsa"
    assert "Åsa, din kod är" in message.get_content()
    assert message["From"] == "CERO <cero@kommun.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert letters(database) == []
    postman.rounds()
    assert len(mailbox.taken) == 1


def test_an_address_that_does_not_exist_is_given_up_and_keeps_nobody_waiting(
    database: Database, postman: Postman, mailbox: Mailbox
) -> None:
    mailbox.says = ["550 no such user"]
    write(database, "wrong@kommun.se")
    write(database, "right@kommun.se")
    postman.rounds()
    assert [taken.rcpt_tos for taken in mailbox.taken] == [["right@kommun.se"]]
    assert letters(database) == []


def test_a_server_that_is_busy_gets_the_letter_later(database: Database, postman: Postman, mailbox: Mailbox) -> None:
    mailbox.says = ["451 try later"]
    write(database)
    postman.rounds()
    assert mailbox.taken == []
    [waits] = letters(database)
    assert waits.failures == 1
    assert waits.try_at > _now()
    due(database)
    postman.rounds()
    assert len(mailbox.taken) == 1


def test_a_server_that_is_away_loses_no_letter(database: Database) -> None:
    with mail_server() as gone:
        settings = settings_for(gone)
    postman = Postman(database, settings, tick=3600)
    write(database)
    postman.rounds()
    postman.close()
    assert [letter.failures for letter in letters(database)] == [1]


def test_what_has_expired_is_never_sent(database: Database, postman: Postman, mailbox: Mailbox) -> None:
    write(database, valid_for=dt.timedelta())
    postman.rounds()
    assert mailbox.taken == []
    with database.read() as session:
        assert not service.has_work(session, _now() + HOUR)


def test_two_postmen_send_no_letter_twice(database: Database, mailbox: Mailbox) -> None:
    both = [Postman(database, settings_for(mailbox), tick=0.01) for _ in range(2)]
    for number in range(20):
        write(database, f"person{number}@kommun.se")
    for _ in range(200):
        if not letters(database):
            break
        both[0].wake()
        both[1].wake()
        both[0]._thread.join(0.05)
    for postman in both:
        postman.close()
    assert sorted(taken.rcpt_tos[0] for taken in mailbox.taken) == sorted(f"person{n}@kommun.se" for n in range(20))


@pytest.mark.parametrize(
    ("settings", "host", "there"),
    [
        (Settings(), "127.0.0.1", True),
        (Settings(), "::1", True),
        (Settings(), "192.0.2.7", False),
        (Settings(public_url="https://cero.example"), "127.0.0.1", False),
        (Settings(smtp_url="smtps://mail.example", mail_from="cero@kommun.example"), "127.0.0.1", False),
    ],
)
def test_the_outbox_is_there_for_this_machine_alone_and_only_where_no_letter_is_sent(
    database: Database, settings: Settings, host: str, there: bool
) -> None:
    write(database)
    with open_web(database, settings) as web:
        client = TestClient(web.app, base_url="http://localhost:8000", client=(host, 50_000))
        answer = client.get("/outbox")
    assert (answer.status_code, "123456" in answer.text) == ((200, True) if there else (404, False))


@pytest.mark.parametrize(
    "wrong", [{"smtp_url": "mail.example"}, {"smtp_url": "smtps://"}, {"smtp_url": "smtp://h", "mail_from": "nobody"}]
)
def test_a_mail_server_that_cannot_be_is_told_at_the_start(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"expected|CERO_MAIL_FROM"):
        Settings(**wrong)

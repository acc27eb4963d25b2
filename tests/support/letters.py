"""Letters for tests: what waits in the outbox, and a mail server that takes them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from sqlmodel import select

from app.database import Database
from app.mail.models import Letter
from tests.support.server import free_port


def letters(database: Database, address: str = "") -> list[Letter]:
    """Return the letters that wait, the newest last; only those to an address, if one is given."""
    with database.read() as session:
        found = list(session.exec(select(Letter).order_by(Letter.letter_id)))
        session.expunge_all()
    return [one for one in found if address in ("", one.address) and one.expires_at > one.created_at]


def code_in(text: str) -> str:
    """Return the six digits of a letter."""
    found = re.search(r"(?m)\b(\d{6})\b", text)
    assert found, text
    return found[1]


def link_in(text: str) -> str:
    """Return the path of the address that a letter names."""
    found = re.search(r"(?m)^https?://[^/\s]+(/\S+)$", text)
    assert found, text
    return found[1]


@dataclass
class Mailbox:
    """A mail server on this machine: what it took, and what it says to the next recipients."""

    address: str = ""
    taken: list[Any] = field(default_factory=list)
    says: list[str] = field(default_factory=list)

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:
        """Take a recipient, unless something else is to be said."""
        if self.says:
            return self.says.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """Take a letter."""
        self.taken.append(envelope)
        return "250 OK"


@contextmanager
def mail_server() -> Iterator[Mailbox]:
    """Run a mail server as long as it is wanted."""
    mailbox = Mailbox()
    port = free_port()
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        mailbox.address = f"smtp+plain://127.0.0.1:{port}"
        yield mailbox
    finally:
        controller.stop()

"""Sends the letters that wait to the mail server, in a thread of its own, and forgets those that have expired.

A letter is claimed in one transaction, sent outside of any, and removed in another: a crash in between sends it twice rather
than never. Several processes share the work. Nothing of a letter goes into the log.
"""

import datetime as dt
import smtplib
import ssl
import threading
from email.message import EmailMessage
from email.utils import make_msgid, parseaddr
from typing import Final
from urllib.parse import unquote, urlsplit

import structlog
from sqlalchemy.exc import SQLAlchemyError

from app.database import Database, DatabaseBusy
from app.mail import service
from app.mail.models import Letter
from app.settings import Settings

TICK: Final = 2.0
"""Seconds between two looks; `Postman.wake` does not wait for the next."""
PATIENCE: Final = 20.0
"""Seconds that the mail server may take for an answer."""
_PORTS: Final = {"smtps": 465, "smtp": 587, "smtp+plain": 25}
log = structlog.get_logger()


class Postman:
    """Sends letters as long as a server runs.

    Parameters:
        database: where they wait.
        settings: the mail server. Without one nothing is sent, and only what has expired goes.
        tick: seconds between two looks.
    """

    def __init__(self, database: Database, settings: Settings, tick: float = TICK) -> None:
        self._database, self._settings, self._tick = database, settings, tick
        self._awake, self._stopped = threading.Event(), False
        self._thread = threading.Thread(target=self._run, name="postman", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look at once: a letter was written."""
        self._awake.set()

    def close(self) -> None:
        """Send no more; a letter that is on its way is finished first."""
        self._stopped = True
        self._awake.set()
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        while True:
            self._awake.wait(self._tick)
            self._awake.clear()
            if self._stopped:
                return
            try:
                self.rounds()
            except (SQLAlchemyError, DatabaseBusy) as error:
                log.warning("letters_not_read", error=type(error).__name__)

    def rounds(self) -> int:
        """Send what is due and forget what has expired; returns how many letters were sent."""
        with self._database.read() as session:
            if not service.has_work(session, _now()):
                return 0
        with self._database.write() as session:
            service.forget_expired(session, _now())
        return self._send_all() if self._settings.sends_mail else 0

    def _send_all(self) -> int:
        sent, server = 0, None
        try:
            while not self._stopped and (letter := self._claim()) is not None:
                try:
                    server = server or connect(self._settings)
                    server.send_message(message_of(letter, self._settings))
                except smtplib.SMTPRecipientsRefused as error:
                    self._refused(letter, max(code for code, _ in error.recipients.values()))
                except (smtplib.SMTPException, OSError, ValueError) as error:
                    self._failed(letter, error)
                    return sent
                else:
                    sent += 1
                    self._throw_away(letter)
        finally:
            if server is not None:
                _leave(server)
        return sent

    def _claim(self) -> Letter | None:
        with self._database.write() as session:
            found = service.claim(session, _now())
            session.expunge_all()
        return found

    def _throw_away(self, letter: Letter) -> None:
        with self._database.write() as session:
            service.throw_away(session, letter)

    def _put_back(self, letter: Letter) -> None:
        with self._database.write() as session:
            service.put_back(session, letter, _now())

    def _refused(self, letter: Letter, code: int) -> None:
        log.warning("letter_refused", code=code)
        if code >= 500:
            self._throw_away(letter)
        else:
            self._put_back(letter)

    def _failed(self, letter: Letter, error: Exception) -> None:
        log.error("letter_not_sent", error=type(error).__name__, code=getattr(error, "smtp_code", None))
        self._put_back(letter)


def connect(settings: Settings) -> smtplib.SMTP:
    """Connect to the mail server and sign in there.

    Raises:
        smtplib.SMTPException, OSError: it does not answer, or does not let us in.
    """
    url = urlsplit(settings.smtp_url)
    host, port = url.hostname or "", url.port or _PORTS[url.scheme]
    context = ssl.create_default_context()
    if url.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=PATIENCE, context=context)
    else:
        server = smtplib.SMTP(host, port, timeout=PATIENCE)
    try:
        if url.scheme == "smtp":
            server.starttls(context=context)
        if url.username:
            server.login(unquote(url.username), unquote(url.password or ""))
    except BaseException:
        server.close()
        raise
    return server


def message_of(letter: Letter, settings: Settings) -> EmailMessage:
    """Return a letter as it goes over the wire: plain text, which every program shows and no scanner blocks."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = settings.mail_from, letter.address, letter.subject
    message["Date"] = letter.created_at
    message["Message-ID"] = make_msgid(domain=parseaddr(settings.mail_from)[1].rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte="quoted-printable")
    return message


def _leave(server: smtplib.SMTP) -> None:
    try:
        server.quit()
    except (smtplib.SMTPException, OSError):
        server.close()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)

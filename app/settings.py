"""Settings, all from the environment (prefix ``CERO_``); ``docs/settings.md`` lists them and a test holds it to this file."""

from email.utils import parseaddr
from functools import cache
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.organisations.addresses import address_of


class Settings(BaseSettings):
    """What an installation may decide. Wrong values stop the start with the variable's name and what was expected."""

    model_config = SettingsConfigDict(env_prefix="CERO_", env_file=None, extra="ignore")

    data_dir: Path = Field(Path("data"), description="Folder of the embedded database and the push key.")
    database_url: str = Field(
        "",
        description="Database address; empty means SQLite in the data folder. PostgreSQL: postgresql://user:pw@host/db",
    )
    owner_database_url: str = Field(
        "",
        description="The same PostgreSQL database for who owns its tables: to migrate, back up, restore; empty: CERO_DATABASE_URL.",
    )
    public_url: str = Field(
        "", description="Address that people reach, without a slash at the end; empty means http://localhost:PORT."
    )
    host: str = Field("127.0.0.1", description="Interface to listen on.")
    port: int = Field(8000, ge=1, le=65535, description="Port to listen on.")
    session_days: int = Field(90, ge=1, le=400, description="Days without use after which a device is signed out.")
    keep_trips_months: int = Field(
        0,
        ge=0,
        le=1200,
        description="Months that trips are kept, for `cero retention`; 0 keeps them while somebody works here.",
    )
    keep_left_months: int = Field(
        24,
        ge=0,
        le=1200,
        description="Months until somebody who has left is forgotten, name and all, by `cero retention`.",
    )
    keep_log_days: int = Field(
        90,
        ge=1,
        le=3650,
        description="Days that the log keeps the words of an edit, until `cero retention` takes them out.",
    )
    edits_a_day: int = Field(
        10_000, ge=100, description="Edits that one person's devices may send within a day; beyond it they wait."
    )
    vapid_subject: str = Field(
        "mailto:push@cero.example",
        description="Contact that push services may write to, a real mailto: address in production.",
    )
    vapid_private_key: str = Field(
        "",
        description="Push key (base64url, 32 bytes); empty means the file push-key.pem in the data folder, made at first use.",
    )
    push_origins: str = Field(
        "https://fcm.googleapis.com https://jmt17.google.com https://updates.push.services.mozilla.com "
        "https://*.push.apple.com https://*.notify.windows.com",
        description="Push services that subscriptions may point to, separated by spaces; nothing else is ever contacted.",
    )
    push_test_origin: str = Field(
        "", description="One more allowed push origin, for tests only, e.g. http://127.0.0.1:9999."
    )
    sso_issuers: str = Field(
        "https://login.microsoftonline.com/ https://accounts.google.com",
        description="Beginnings of the addresses of OpenID providers that organisations may sign in by, separated by spaces; "
        "no other is ever asked.",
    )
    metrics_token: str = Field(
        "",
        description="Who sends it as `Authorization: Bearer …` may read /metrics, at least 16 characters; empty means nobody.",
    )
    requests_per_minute: int = Field(
        300, ge=10, description="Requests that one signed-in person may send in a minute; beyond it 429."
    )
    megabytes_per_minute: int = Field(
        20, ge=1, description="Megabytes that one signed-in person may send in a minute; beyond it 429."
    )
    requests_per_minute_of_address: int = Field(
        1200, ge=10, description="Requests of one address in a minute from all who are not signed in; beyond it 429."
    )
    streams_per_person: int = Field(
        10, ge=1, description="Live pages that one person may have open in one server process; beyond it 429."
    )
    smtp_url: str = Field(
        "",
        description="Mail server: smtps://user:password@host, or smtp://… with STARTTLS, smtp+plain://… without; "
        "empty means that letters lie in the local outbox.",
    )
    mail_from: str = Field(
        "", description="Sender of letters, e.g. CERO <cero@kommun.example>; needed with CERO_SMTP_URL."
    )
    sign_up: str = Field(
        "",
        description="Who may begin an organisation: open, invitation or closed; empty means open without CERO_PUBLIC_URL, "
        "else invitation.",
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR.")

    @field_validator("public_url")
    @classmethod
    def _no_trailing_slash(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("expected an address that begins with https:// (or http:// on this machine)")
        return value.rstrip("/")

    @field_validator("vapid_subject")
    @classmethod
    def _mailto(cls, value: str) -> str:
        if not value.startswith("mailto:") or "@" not in value or value.endswith("@localhost"):
            raise ValueError("expected mailto:name@domain; push services refuse anything else")
        return value

    @field_validator("metrics_token")
    @classmethod
    def _not_guessed(cls, value: str) -> str:
        if value and len(value) < 16:
            raise ValueError("expected at least 16 characters, e.g. from `openssl rand -hex 24`")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: str) -> str:
        if value and not (value.startswith(("smtp://", "smtps://", "smtp+plain://")) and urlsplit(value).hostname):
            raise ValueError("expected smtps://user:password@host:465, smtp://… (STARTTLS) or smtp+plain://…")
        return value

    @field_validator("sign_up")
    @classmethod
    def _known_sign_up(cls, value: str) -> str:
        if value not in ("", "open", "invitation", "closed"):
            raise ValueError("expected open, invitation or closed")
        return value

    @model_validator(mode="after")
    def _sender_of_letters(self) -> Self:
        if self.smtp_url and address_of(parseaddr(self.mail_from)[1]) is None:
            raise ValueError("CERO_SMTP_URL is set, so CERO_MAIL_FROM must be too, e.g. CERO <cero@kommun.example>")
        return self

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            raise ValueError("expected DEBUG, INFO, WARNING or ERROR")
        return value.upper()

    @property
    def sends_mail(self) -> bool:
        """Whether there is a mail server."""
        return bool(self.smtp_url)

    @property
    def has_outbox(self) -> bool:
        """Whether letters lie in the local outbox: where nobody but this machine's own people can be meant."""
        return not self.smtp_url and not self.public_url

    @property
    def letters_arrive(self) -> bool:
        """Whether somebody can be reached by e-mail at all."""
        return self.sends_mail or self.has_outbox

    @property
    def who_may_begin(self) -> str:
        """Who may begin an organisation: `open`, `invitation` or `closed`."""
        return self.sign_up or ("invitation" if self.public_url else "open")

    @property
    def database_address(self) -> str:
        """The database address in force, with the driver that the project ships."""
        if not self.database_url:
            return f"sqlite:///{(self.data_dir / 'cero.db').absolute()}"
        return _with_driver(self.database_url)

    @property
    def owner_database_address(self) -> str:
        """The address of the tables' owner: that of the application where no other is set."""
        return _with_driver(self.owner_database_url) if self.owner_database_url else self.database_address

    @property
    def address(self) -> str:
        """The address that people reach, e.g. ``https://cero.example.se``."""
        return self.public_url or f"http://localhost:{self.port}"


def _with_driver(address: str) -> str:
    for short in ("postgres://", "postgresql://"):
        if address.startswith(short):
            return "postgresql+psycopg://" + address[len(short) :]
    return address


@cache
def get_settings() -> Settings:
    """Read the settings of this process once."""
    return Settings()

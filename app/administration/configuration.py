"""What an organisation decides for itself, and how each decision is checked and written down."""

import datetime as dt
from typing import Any, Final, Literal
from zoneinfo import available_timezones

from sqlmodel import Session

from app.calendar import COUNTRIES
from app.disclosure.rules import LOWEST_FLOOR
from app.emissions.service import choose_factors, load_factors
from app.emissions.sets import set_keys
from app.languages import LANGUAGES
from app.organisations import audit
from app.organisations.addresses import domain_of
from app.organisations.departments import DepartmentError, checked_name
from app.organisations.models import Organisation

HIGHEST_FLOOR: Final = 100
MOST_DOMAINS: Final = 20
TIME_ZONES: Final = (
    "Europe/Stockholm", "Europe/Oslo", "Europe/Copenhagen", "Europe/Helsinki", "Europe/London", "Atlantic/Reykjavik",
    "Atlantic/Faroe", "Europe/Mariehamn", "UTC",
)  # fmt: skip
"""Those that are offered; any that there is may be set."""
Setting = Literal[
    "name", "language", "time_zone", "country", "privacy_floor", "nudge_weekday", "nudge_hour", "email_domains", "factor_set"
]  # fmt: skip


class SettingError(ValueError):
    """A setting is not what it may be; `setting` is its name, `given` what was typed."""

    def __init__(self, setting: Setting, given: str) -> None:
        super().__init__(f"{setting}: {given!r}")
        self.setting, self.given = setting, given


def checked(typed: dict[str, str]) -> dict[str, Any]:
    """Return what was typed as settings of an organisation.

    Parameters:
        typed: texts by the settings' names, without the factor set.

    Raises:
        SettingError: one of them is not what it may be.
    """
    found: dict[str, Any] = {}
    try:
        found["name"] = checked_name(typed["name"])
    except DepartmentError:
        raise SettingError("name", typed["name"]) from None
    found["language"] = _one_of("language", typed["language"], LANGUAGES)
    found["time_zone"] = _one_of("time_zone", typed["time_zone"], available_timezones())
    found["country"] = _one_of("country", typed["country"], COUNTRIES)
    found["privacy_floor"] = _number("privacy_floor", typed["privacy_floor"], LOWEST_FLOOR, HIGHEST_FLOOR)
    found["nudge_weekday"] = _number("nudge_weekday", typed["nudge_weekday"], 0, 6)
    found["nudge_hour"] = _number("nudge_hour", typed["nudge_hour"], 0, 23)
    found["email_domains"] = domains_of(typed["email_domains"])
    return found


def domains_of(text: str) -> list[str]:
    """Return the domains that stand in a text, separated by spaces, commas or lines.

    Raises:
        SettingError: one of them is none, or there are too many.
    """
    words = text.replace(",", " ").replace(";", " ").split()
    domains: list[str] = []
    for word in words:
        domain = domain_of(word)
        if domain is None:
            raise SettingError("email_domains", word)
        if domain not in domains:
            domains.append(domain)
    if len(domains) > MOST_DOMAINS:
        raise SettingError("email_domains", str(len(domains)))
    return domains


def configure(
    session: Session, organisation: Organisation, actor: int, settings: dict[str, Any], now: dt.datetime
) -> None:
    """Write settings that were checked; each that changes is an act of its own."""
    for name, to in settings.items():
        was = getattr(organisation, name)
        if was == to:
            continue
        setattr(organisation, name, to)
        said = [", ".join(one) if isinstance(one, list) else one for one in (was, to)]
        audit.note(
            session,
            organisation.organisation_id or 0,
            actor,
            "setting_changed",
            now,
            setting=name,
            was=said[0],
            to=said[1],
        )
    session.add(organisation)
    session.flush()


def factor_set_of(session: Session, organisation_id: int, day: dt.date) -> str:
    """Return the key of the factor set that holds on a day."""
    return load_factors(session, organisation_id).on(day).key


def choose_factor_set(
    session: Session, organisation_id: int, actor: int, key: str, now: dt.datetime, today: dt.date
) -> None:
    """Let what is recorded from today on be computed with another set; what there is keeps what it was computed with.

    Raises:
        SettingError: there is no such set.
    """
    if key not in set_keys():
        raise SettingError("factor_set", key)
    was = factor_set_of(session, organisation_id, today)
    if was == key:
        return
    choose_factors(session, organisation_id, key, today, now)
    audit.note(session, organisation_id, actor, "setting_changed", now, setting="factor_set", was=was, to=key)


def _one_of(setting: Setting, text: str, known: Any) -> str:
    if text not in known:
        raise SettingError(setting, text)
    return text


def _number(setting: Setting, text: str, least: int, most: int) -> int:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) < 6 and least <= int(plain) <= most):
        raise SettingError(setting, text)
    return int(plain)

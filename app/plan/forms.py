"""Reads what somebody typed of a measure, or what a link into the form of a new one carries: all of it is hostile until read."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from sqlmodel import Session, col, func, select

from app.organisations.addresses import address_of
from app.organisations.departments import DepartmentError, checked_name
from app.organisations.models import Department, Member
from app.plan.models import UNITS
from app.plan.service import LONGEST_TEXT, PlanError, Promise, Trouble

MOST_AMOUNT: Final = 10_000_000
MOST_MILLIGRAMS: Final = 10**15
"""A million tonnes: more than any organisation's travel."""
LEAST_MILLIGRAMS: Final = 100_000
"""A tenth of a kg: a link that promises less promises nothing."""
MOST_ORE: Final = 10**13
"""A hundred billion kr."""
FIELDS: Final = ("title", "description", "measure", "amount", "unit", "kg", "low", "high", "kr")
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,6})?")
_WHOLE = re.compile(r"-?[0-9]{1,16}")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,59}")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


def promise_of(typed: Mapping[str, str]) -> Promise:
    """Read a proposal.

    Parameters:
        typed: the fields of the form, `FIELDS`; kg and kr a year as people write them, »41 000« or »1,5«.

    Raises:
        PlanError: something cannot be read; the trouble names the field.
    """
    amount, unit = typed["amount"].strip(), typed["unit"]
    milligrams = _milligrams(typed["kg"], "kg")
    low, high = _milligrams(typed["low"], "interval"), _milligrams(typed["high"], "interval")
    if milligrams is not None and milligrams <= 0:
        raise PlanError("kg", typed["kg"])
    if (low is None) != (high is None) or (low is not None and milligrams is None):
        raise PlanError("interval")
    if low is not None and high is not None and milligrams is not None and not low <= milligrams <= high:
        raise PlanError("interval")
    if amount and unit not in UNITS:
        raise PlanError("amount", unit)
    return Promise(
        title=_title(typed["title"]),
        description=_text(typed["description"]),
        measure_key=typed["measure"] if _KEY.fullmatch(typed["measure"]) else None,
        amount=_amount(amount) if amount else None,
        unit=unit if amount else None,
        milligrams=milligrams,
        low_milligrams=low,
        high_milligrams=high,
        ore=_ore(typed["kr"], "kr"),
    )


def prefilled(asked: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of a new proposal as a link of the measures or the planner fills them in; what cannot be read stays empty.

    Parameters:
        asked: what stands after the question mark: `measure` (a key), `people` or `trips`, `milligrams`, `low`, `high` (mg CO2e a
            year), `ore` (a year), and perhaps `title` and `description`.
    """
    fields = dict.fromkeys(FIELDS, "")
    fields["measure"] = asked.get("measure", "") if _KEY.fullmatch(asked.get("measure", "")) else ""
    for name, most in (("title", 120), ("description", LONGEST_TEXT)):
        fields[name] = "".join(one for one in asked.get(name, "")[:most] if one.isprintable() or one == "\n").strip()
    for unit in UNITS:
        count = _whole(asked.get(unit, ""), MOST_AMOUNT)
        if count is not None and count > 0:
            fields["amount"], fields["unit"] = str(count), unit
            break
    milligrams = _whole(asked.get("milligrams", ""), MOST_MILLIGRAMS)
    if milligrams is not None and milligrams >= LEAST_MILLIGRAMS:
        fields["kg"] = kg_text(milligrams)
        low, high = (_whole(asked.get(name, ""), MOST_MILLIGRAMS) for name in ("low", "high"))
        if low is not None and high is not None and low <= milligrams <= high:
            fields["low"], fields["high"] = kg_text(low), kg_text(high)
    ore = _whole(asked.get("ore", ""), MOST_ORE)
    fields["kr"] = "" if ore is None else str(round(ore / 100))
    return fields


def kg_text(milligrams: int | None) -> str:
    """Write mg as kg for a field: whole kg from 100 on, one decimal below."""
    if milligrams is None:
        return ""
    kilograms = milligrams / 1e6
    return str(round(kilograms)) if abs(kilograms) >= 100 else f"{kilograms:.1f}".removesuffix(".0").replace(".", ",")


def kr_text(ore: int | None) -> str:
    """Write öre as whole kr for a field."""
    return "" if ore is None else str(round(ore / 100))


def day_of(text: str, trouble: Trouble) -> dt.date | None:
    """Read a date as a field of dates writes it; None for an empty one.

    Raises:
        PlanError: it is no date.
    """
    if not text.strip():
        return None
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        raise PlanError(trouble, text) from None


def cost_of(text: str) -> int | None:
    """Read what a measure came to cost, in kr a year; None for an empty field.

    Raises:
        PlanError: it is no amount.
    """
    return _ore(text, "cost")


def owner_of(session: Session, organisation_id: int, text: str, today: dt.date) -> int | None:
    """Find who is meant by a name, a name with its department (»Anna Ek · Skola«) or an e-mail address; None for an empty field.

    Raises:
        PlanError: nobody who works here is called so, or several are.
    """
    words = unicodedata.normalize("NFC", " ".join(text.split()))
    if not words:
        return None
    here = col(Member.left_on).is_(None) | (col(Member.left_on) > today)
    query = select(Member).where(Member.organisation_id == organisation_id, here)
    address = address_of(words)
    if address is not None:
        found = session.exec(query.where(Member.email == address)).all()
    else:
        found = session.exec(query.where(func.lower(col(Member.name)) == words.lower())).all()
        if not found and "·" in words:
            name, _, place = (part.strip() for part in words.rpartition("·"))
            of = select(Department.department_id).where(
                Department.organisation_id == organisation_id, func.lower(col(Department.name)) == place.lower()
            )
            named = query.where(func.lower(col(Member.name)) == name.lower(), col(Member.department_id).in_(of))
            found = session.exec(named).all()
    if len(found) > 1:
        raise PlanError("several_owners", words)
    if not found:
        raise PlanError("unknown_owner", words)
    return found[0].member_id


def _title(text: str) -> str:
    try:
        return checked_name(text)
    except DepartmentError as error:
        raise PlanError("long_title" if error.trouble == "long_name" else "no_title") from None


def _text(text: str) -> str:
    words = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()
    if len(words) > LONGEST_TEXT or "\x00" in words:
        raise PlanError("long_text")
    return words


def _amount(text: str) -> int:
    plain = _SPACES.sub("", text)
    if not (plain.isascii() and plain.isdigit() and len(plain) <= 8 and 0 < int(plain) <= MOST_AMOUNT):
        raise PlanError("amount", text)
    return int(plain)


def _milligrams(text: str, trouble: Trouble) -> int | None:
    return _scaled(text, 1_000_000, MOST_MILLIGRAMS, trouble)


def _ore(text: str, trouble: Trouble) -> int | None:
    return _scaled(text, 100, MOST_ORE, trouble)


def _scaled(text: str, scale: int, most: int, trouble: Trouble) -> int | None:
    plain = _SPACES.sub("", text).replace("\u2212", "-").replace("\u2013", "-")
    if not plain:
        return None
    if not _NUMBER.fullmatch(plain):
        raise PlanError(trouble, text)
    found = round(float(plain.replace(",", ".")) * scale)
    if abs(found) > most:
        raise PlanError(trouble, text)
    return found


def _whole(text: str, most: int) -> int | None:
    found = int(text) if _WHOLE.fullmatch(text) else None
    return None if found is None or abs(found) > most else found

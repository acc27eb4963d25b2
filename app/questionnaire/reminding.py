"""Reminding those who have not taken part in a round: by a push where they asked for messages, else by a letter.

By a coordinator's button, and once by itself in the last week; at most once in `DAYS_BETWEEN` days, on workdays alone. Who they are
is seen by nobody: what is kept is that there was a reminder, on which day.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from app.bulk import Bulk
from app.calendar import is_workday
from app.ids import uuid7
from app.mail.models import Letter
from app.measurement.models import Round
from app.measurement.rounds import answers_until, takes_answers, weeks_of
from app.organisations import audit
from app.organisations.models import Member, Organisation
from app.organisations.service import lock, today
from app.push import outbox
from app.push.service import addresses_of
from app.questionnaire.models import RoundReminder
from app.questionnaire.results import departments_answered
from app.rollups.reading import departments_recorded_in

DAYS_BETWEEN: Final = 3
"""Nobody is reminded again before."""
BY_ITSELF_FROM: Final = 2
"""The weekday of the last week from which a round reminds by itself, 0 for Monday: there is time enough to answer then."""
BY_ITSELF_HOUR: Final = 9
"""The local hour from which it does."""
VALID_FOR: Final = dt.timedelta(days=2)
"""How long a reminder is worth anything."""
AT_ONCE: Final = 500
Trouble = Literal["not_open", "free_day", "too_soon"]
_letters = Bulk(Letter, ("letter_id", "address", "subject", "text", "created_at", "expires_at", "try_at", "failures"))


class NotNow(ValueError):
    """Nobody may be reminded now; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody who has not taken part, and in what."""

    member: Member
    diary: bool
    answers: bool


@dataclass(frozen=True, slots=True)
class Words:
    """How a reminder is worded: as a letter (subject and text), and as a push message."""

    letter: Callable[[Missing, Round], tuple[str, str]]
    push: Callable[[Missing, Round], bytes]


def reminders(session: Session, measured: Round) -> list[RoundReminder]:
    """Return when those who had not taken part in a round were reminded, the latest first."""
    query = select(RoundReminder).where(
        RoundReminder.organisation_id == measured.organisation_id, RoundReminder.round_id == measured.round_id
    )
    return list(session.exec(query.order_by(col(RoundReminder.reminded_on).desc())))


def check(session: Session, organisation: Organisation, measured: Round, day: dt.date) -> None:
    """Check that a reminder may be sent on a day.

    Raises:
        NotNow: the round is not open, the day is free, or the last reminder is too recent.
    """
    if not takes_answers(measured, day):
        raise NotNow("not_open")
    if not is_workday(day, organisation.country):
        raise NotNow("free_day")
    if any((day - one.reminded_on).days < DAYS_BETWEEN for one in reminders(session, measured)):
        raise NotNow("too_soon")


def is_due(session: Session, organisation: Organisation, measured: Round, now: dt.datetime) -> bool:
    """Tell whether a round reminds by itself now: once in its last week, from Wednesday morning on."""
    local, last = now.astimezone(ZoneInfo(organisation.time_zone)), weeks_of(measured)[-1]
    day, first = local.date(), last + dt.timedelta(days=BY_ITSELF_FROM)
    if not first <= day <= answers_until(measured) or local.hour < BY_ITSELF_HOUR:
        return False
    if any(one.by_itself for one in reminders(session, measured)):
        return False
    try:
        check(session, organisation, measured, day)
    except NotNow:
        return False
    return True


def remind(
    session: Session, organisation: Organisation, measured: Round, words: Words, actor: int | None, now: dt.datetime
) -> None:
    """Write the reminders; letters and pushes are sent after the commit.

    Parameters:
        actor: the coordinator, None where the round reminds by itself.

    Raises:
        NotNow: see `check`.
    """
    organisation_id = measured.organisation_id
    # Of two who press at once, the second finds the first's reminder.
    lock(session, organisation_id)
    day = today(organisation, now)
    check(session, organisation, measured, day)
    reminder = RoundReminder(
        organisation_id=organisation_id, round_id=measured.round_id, reminded_on=day, by_itself=actor is None
    )
    session.add(reminder)
    audit.note(session, organisation_id, actor, "round_reminded", now, round=measured.name)
    missing = list(_missing(session, measured, day))
    for at in range(0, len(missing), AT_ONCE):
        _write(session, measured, missing[at : at + AT_ONCE], words, now)
    session.flush()


def _missing(session: Session, measured: Round, day: dt.date) -> Iterable[Missing]:
    """Yield who has joined, works here and has not taken part in all of a round; who is only expected has an invitation."""
    organisation_id = measured.organisation_id
    recorded = departments_recorded_in(session, organisation_id, weeks_of(measured))
    answered = departments_answered(session, organisation_id, measured.round_id)
    here = col(Member.left_on).is_(None) | (col(Member.left_on) > day)
    query = select(Member).where(Member.organisation_id == organisation_id, col(Member.joined_on).is_not(None), here)
    for member in session.exec(query.order_by(col(Member.member_id))):
        diary, answers = member.member_id not in recorded, member.member_id not in answered
        if diary or answers:
            yield Missing(member, diary, answers)


def _write(session: Session, measured: Round, missing: list[Missing], words: Words, now: dt.datetime) -> None:
    organisation_id = measured.organisation_id
    asked = addresses_of(session, organisation_id, [one.member.member_id for one in missing])
    pushed = [one for one in missing if one.member.member_id in asked]
    outbox.write(
        session, organisation_id, [(one.member.member_id, words.push(one, measured)) for one in pushed], now, VALID_FOR
    )
    letters = []
    for one in missing:
        if one.member.member_id not in asked and one.member.email is not None:
            subject, text = words.letter(one, measured)
            letters.append((uuid7(), one.member.email, subject, text, now, now + VALID_FOR, now, 0))
    if letters:
        _letters.run(session, letters)

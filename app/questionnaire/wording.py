"""How a reminder is worded, in the language of whom it is to."""

from typing import cast

import msgspec

from app.languages import Language
from app.measurement.models import Round
from app.measurement.rounds import answers_until, weeks_of
from app.organisations.models import Organisation
from app.push.messages import PushButton, PushData, PushMessage, PushNotification
from app.questionnaire.reminding import Missing, Words
from app.settings import Settings
from app.web import pages

PAGE = "/questionnaire"
"""The phone's page of the questions."""


def words(settings: Settings, organisation: Organisation) -> Words:
    """Return how an organisation's reminders are worded."""

    def letter(missing: Missing, measured: Round) -> tuple[str, str]:
        return _said(settings, organisation, missing, measured, "questionnaire/reminder.txt")

    def push(missing: Missing, measured: Round) -> bytes:
        title, body = _said(settings, organisation, missing, measured, "questionnaire/reminder_push.txt")
        notification = PushNotification(
            title=title, body=" ".join(body.split()), navigate=_address(settings, missing),
            lang=cast(Language, missing.member.language), tag=f"cero-round-{measured.round_id}",
            data=PushData(weeks_of(measured)[-1], None),
            actions=[PushButton("open", "Öppna" if missing.member.language == "sv" else "Open")],
        )  # fmt: skip
        return msgspec.json.encode(PushMessage(8030, notification))

    return Words(letter, push)


def _said(
    settings: Settings, organisation: Organisation, missing: Missing, measured: Round, template: str
) -> tuple[str, str]:
    return pages.letter(
        missing.member.language, template, organisation=organisation, member=missing.member, measured=measured,
        diary=missing.diary, answers=missing.answers, until=answers_until(measured), address=_address(settings, missing),
    )  # fmt: skip


def _address(settings: Settings, missing: Missing) -> str:
    return settings.address + (PAGE if missing.answers else "/")

"""The pages of what an organisation decides for itself, and of the log of who did what."""

import uuid
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.administration.configuration import (
    TIME_ZONES,
    SettingError,
    checked,
    choose_factor_set,
    configure,
    factor_set_of,
)
from app.administration.words import words_of
from app.calendar import COUNTRIES
from app.database import Database
from app.emissions.sets import factor_set, set_keys
from app.events import changed
from app.organisations import audit
from app.organisations.models import Member
from app.organisations.service import get_organisation, today
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=2000)]
MOST_ACTS = 100


@router.get("/settings", **page(200, 303, 404))
def show_settings(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep, said: str = ""
) -> Response:
    """Show what the organisation has decided."""
    return _settings(request, identity, database, letters=settings.letters_arrive, said=said)


def _settings(
    request: Request, identity: Identity, database: Database, *, letters: bool, status_code: int = 200, **typed: Any
) -> Response:
    organisation = identity.organisation
    with database.read(identity.organisation_id) as session:
        key = factor_set_of(session, identity.organisation_id, today(organisation, now()))
    shown = {
        "name": organisation.name, "language": organisation.language, "time_zone": organisation.time_zone,
        "country": organisation.country, "privacy_floor": organisation.privacy_floor,
        "nudge_weekday": organisation.nudge_weekday, "nudge_hour": organisation.nudge_hour,
        "email_domains": " ".join(organisation.email_domains), "factor_set": key,
    }  # fmt: skip
    context = {"shown": shown, "trouble": None, "said": ""} | typed
    zones = sorted({*TIME_ZONES, organisation.time_zone}, key=lambda zone: (zone not in TIME_ZONES[:1], zone))
    return desk_page(
        request, identity, "administration/settings.html", "settings", status_code=status_code, zones=zones,
        countries=COUNTRIES, letters=letters, sets=[(one, factor_set(one)) for one in set_keys()], **context,
    )  # fmt: skip


@router.post("/settings", **page(303, 400, 404))
def change_settings(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep, name: Typed = "",
    language: Typed = "", time_zone: Typed = "", country: Typed = "", privacy_floor: Typed = "", nudge_weekday: Typed = "",
    nudge_hour: Typed = "", email_domains: Typed = "", factors: Annotated[str, Form(alias="factor_set", max_length=60)] = "",
) -> Response:  # fmt: skip
    """Change what the organisation has decided."""
    typed = {
        "name": name, "language": language, "time_zone": time_zone, "country": country, "privacy_floor": privacy_floor,
        "nudge_weekday": nudge_weekday, "nudge_hour": nudge_hour, "email_domains": email_domains,
    }  # fmt: skip
    try:
        wanted = checked(typed)
        if not settings.letters_arrive and set(wanted["email_domains"]) - set(identity.organisation.email_domains):
            raise SettingError("email_domains", email_domains)
        with database.write(identity.organisation_id) as session:
            at = now()
            organisation = get_organisation(session, identity.organisation_id)
            choose_factor_set(
                session, identity.organisation_id, identity.member_id, factors, at, today(organisation, at)
            )
            configure(session, organisation, identity.member_id, wanted, at)
            changed(session, identity.organisation_id)
    except SettingError as error:
        return _settings(
            request, identity, database, letters=settings.letters_arrive, status_code=400, trouble=error,
            shown=typed | {"factor_set": factors},
        )  # fmt: skip
    return RedirectResponse("/settings?said=saved", status_code=303)


@router.get("/settings/log", **page(200, 303, 404))
def show_log(request: Request, identity: CoordinatorDep, database: DatabaseDep, before: str = "") -> Response:
    """Show who did what, the newest first; `before` is the id of the last one that was shown."""
    with database.read(identity.organisation_id) as session:
        found = audit.entries(session, identity.organisation_id, _id(before), MOST_ACTS + 1)
        acts = found[:MOST_ACTS]
        people = _people(session, identity, acts)
        session.expunge_all()
    zone = ZoneInfo(identity.organisation.time_zone)
    lines = [
        (one.at.astimezone(zone), people.get(one.member_id or -1), one.member_id, words_of(one, people)) for one in acts
    ]
    older = str(acts[-1].entry_id) if len(found) > MOST_ACTS else None
    return desk_page(request, identity, "administration/log.html", "settings", lines=lines, older=older)


def _people(session: Any, identity: Identity, acts: Any) -> dict[int, str]:
    ids = {one.member_id for one in acts} | {one.about.get("person") for one in acts}
    found = (session.get(Member, (identity.organisation_id, one)) for one in ids if one)
    return {one.member_id: one.name for one in found if one is not None}


def _id(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None

"""What happens when somebody has shown that an e-mail address is theirs: they go in, or on with what they were about to do.

Rooms above this one bring what can be begun with an address – joining by a poster, beginning an organisation – and register here
how it goes on; the proof says which it is by its `details["what"]`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from fastapi import Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session

from app.accounts import attempts
from app.accounts.attempts import set_attempt_cookie
from app.accounts.codes import Proof
from app.accounts.entering import By, first_page, noted, open_for, welcomed
from app.accounts.whereabouts import places_of, prove
from app.database import Database, within
from app.organisations.models import Member
from app.settings import Settings
from app.web.dependencies import now


@dataclass(frozen=True, slots=True)
class Arrival:
    """Who arrives: their request, what they have shown, and what is needed to let them in."""

    request: Request
    database: Database
    settings: Settings
    proof: Proof


Handler = Callable[[Arrival], Response]
_handlers: dict[str, Handler] = {}


def arrives(what: str) -> Callable[[Handler], Handler]:
    """Register how something goes on that was begun with an address."""

    def register(handler: Handler) -> Handler:
        _handlers[what] = handler
        return handler

    return register


def arrive(arrival: Arrival) -> Response:
    """Let somebody go on who has shown an address."""
    handler = _handlers.get(str(arrival.proof.details.get("what", "")), _sign_in)
    return handler(arrival)


def enter_as(
    arrival: Arrival, organisation_id: int, member_id: int, by: By = "code",
    also: Callable[[Session, Member], None] | None = None,
) -> Response | None:  # fmt: skip
    """Sign somebody in as a member whose address they have shown, from now on theirs; None if it is not that member's.

    Parameters:
        also: what else is done for that member, in the same transaction.
    """
    with arrival.database.write(organisation_id) as session:
        places = places_of(session, arrival.proof.address, now())
        place = next((one for one in places if one.organisation.organisation_id == organisation_id), None)
        if place is None or place.member.member_id != member_id:
            return None
        within(session, organisation_id)
        prove(session, place.member, arrival.proof.address, now())
        if also is not None:
            also(session, place.member)
        opened = open_for(session, arrival.request, organisation_id, member_id, arrival.settings)
        session.expunge_all()
    if opened is None:
        return None
    secret, identity = opened
    noted(identity, by)
    return welcomed(arrival.request, arrival.settings, secret, identity, first_page(identity))


def _sign_in(arrival: Arrival) -> Response:
    """Go straight in where the address leads to one place alone and was shown there before; else ask."""
    with arrival.database.read() as session:
        places = places_of(session, arrival.proof.address, now())
        known = [(one.member.organisation_id, one.member.member_id) for one in places if one.proved or len(places) > 1]
    if len(known) == 1 and (entered := enter_as(arrival, *known[0])) is not None:
        return entered
    with arrival.database.write() as session:
        secret = attempts.begin(session, "proved", now(), details={"address": arrival.proof.address})
    response = RedirectResponse("/sign-in/where", status_code=303)
    set_attempt_cookie(response, arrival.settings, secret)
    return response

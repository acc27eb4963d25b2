"""The page of a round: who takes part, reminding, closing, what was answered, and the organisation's own questions."""

from typing import Annotated, Any

import structlog
from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.events import changed
from app.measurement.models import Round
from app.measurement.raking import WAYS
from app.measurement.releasing import told_rounds
from app.measurement.rounds import close_round, find_round, takes_answers
from app.measurement.usual_ways import LONGEST_SOURCE, UsualWaysError, set_usual_ways
from app.organisations import audit
from app.organisations.service import lock, today
from app.push.endpoints import PushOriginsError
from app.push.keys import PushKeyError
from app.questionnaire.own_questions import (
    EVERYBODY,
    Draft,
    OwnQuestionError,
    add_question,
    conditions,
    withdraw_question,
)
from app.questionnaire.reminding import DAYS_BETWEEN, NotNow, remind
from app.questionnaire.response import NEEDED, WANTED, step_of
from app.questionnaire.schemas import MOST_CHOICES, MOST_OWN
from app.questionnaire.telling import release_answers_within
from app.questionnaire.views import shown_round
from app.questionnaire.wording import words
from app.settings import Settings
from app.web.dependencies import DatabaseDep, Id, SettingsDep, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]
TypedLines = Annotated[str, Form(max_length=3000)]
log = structlog.get_logger()


@router.get("/measure/rounds/{round_id}", **page(200, 303, 404))
def show_round(
    round_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = ""
) -> Response:
    """Show a round: who takes part, what was answered, and what can be done."""
    return _round(round_id, request, identity, database, said=said)


def _round(
    round_id: int, request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    context: dict[str, Any] = {"said": "", "trouble": None, "draft": Draft(), "ways": None, "source": ""} | typed
    with database.read(identity.organisation_id) as session:
        measured = _get(session, identity, round_id)
        day = today(identity.organisation, now())
        shown = shown_round(session, identity.organisation, measured, day)
        offered = conditions(session, identity.organisation_id, round_id)
        session.expunge_all()
    if context["ways"] is None and shown.ways is not None:
        context |= {"ways": {way: str(count) for way, count in shown.ways.counts.items()}, "source": shown.ways.source}
    return desk_page(
        request, identity, "questionnaire/round.html", "measure", status_code=status_code, shown=shown, offered=offered,
        wanted=WANTED, needed=NEEDED, days_between=DAYS_BETWEEN, most_own=MOST_OWN, most_choices=MOST_CHOICES,
        everybody=EVERYBODY, step=step_of(identity.organisation.privacy_floor), floor=identity.organisation.privacy_floor,
        longest_source=LONGEST_SOURCE, **context | {"ways": context["ways"] or {}},
    )  # fmt: skip


@router.post("/measure/rounds/{round_id}/close", **page(303, 404))
def close(round_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Close a round: no answer is taken any more, and no further week belongs to it."""
    with database.write(identity.organisation_id) as session:
        lock(session, identity.organisation_id)
        measured, at = _get(session, identity, round_id), now()
        day = today(identity.organisation, at)
        if not takes_answers(measured, day):
            raise HTTPException(404)
        close_round(session, measured, at, day)
        audit.note(
            session, identity.organisation_id, identity.member_id, "round_closed", at, round=measured.name,
            weeks=measured.weeks,
        )  # fmt: skip
        release_answers_within(session, identity.organisation_id, at)
        changed(session, identity.organisation_id)
    return _back(round_id, "round_closed")


@router.post("/measure/rounds/{round_id}/remind", **page(303, 400, 404))
def send_reminder(
    round_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep
) -> Response:
    """Remind those who have not taken part."""
    try:
        with database.write(identity.organisation_id) as session:
            measured = _get(session, identity, round_id)
            texts = words(settings, identity.organisation)
            remind(session, identity.organisation, measured, texts, identity.member_id, now())
    except NotNow as error:
        return _round(round_id, request, identity, database, status_code=400, trouble=error.trouble)
    request.app.state.postman.wake()
    answer = _back(round_id, "reminded")
    answer.background = BackgroundTask(_deliver, database, settings, identity.organisation_id)
    return answer


@router.post("/measure/rounds/{round_id}/usual-ways", **page(303, 400, 404))
def weight(
    round_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, car: Typed = "", public: Typed = "",
    active: Typed = "", other: Typed = "", source: Typed = "",
) -> Response:  # fmt: skip
    """Say how many of everyone employed usually get to work in which way, by which the round is weighted."""
    typed: dict[str, str] = dict(zip(WAYS, (car, public, active, other), strict=True))
    try:
        with database.write(identity.organisation_id) as session:
            lock(session, identity.organisation_id)
            measured = _get(session, identity, round_id)
            told = round_id in told_rounds(session, identity.organisation_id)
            set_usual_ways(session, measured, identity.member_id, typed, source, now(), told=told)
    except UsualWaysError as error:
        trouble = f"ways_{error.trouble}"
        return _round(
            round_id, request, identity, database, status_code=400, trouble=trouble, ways=typed, source=source
        )
    return _back(round_id, "saved", "#ways")


@router.post("/measure/rounds/{round_id}/questions", **page(303, 400, 404))
def add(
    round_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, text_sv: Typed = "", text_en: Typed = "",
    kind: Typed = "single", choices: TypedLines = "", least: Typed = "0", most: Typed = "", asked_if: Typed = EVERYBODY,
) -> Response:  # fmt: skip
    """Add a question of the organisation's own."""
    draft = Draft(text_sv, text_en, kind, choices, least, most, asked_if)
    try:
        with database.write(identity.organisation_id) as session:
            measured, at = _get(session, identity, round_id), now()
            add_question(session, measured, draft, identity.member_id, at, today(identity.organisation, at))
    except OwnQuestionError as error:
        return _round(round_id, request, identity, database, status_code=400, trouble=error.trouble, draft=draft)
    return _back(round_id, "question_added", "#questions")


@router.post("/measure/rounds/{round_id}/questions/{number}/withdraw", **page(303, 404))
def withdraw(round_id: Id, number: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Ask a question no more."""
    with database.write(identity.organisation_id) as session:
        measured, at = _get(session, identity, round_id), now()
        if not takes_answers(measured, today(identity.organisation, at)) and measured.starts_on <= today(
            identity.organisation, at
        ):
            raise HTTPException(404)
        try:
            withdraw_question(session, measured, number, identity.member_id, at)
        except LookupError as error:
            raise HTTPException(404) from error
    return _back(round_id, "question_withdrawn", "#questions")


def _get(session: Session, identity: Identity, round_id: int) -> Round:
    found = find_round(session, identity.organisation_id, round_id)
    if found is None:
        raise HTTPException(404)
    return found


def _back(round_id: int, said: str, place: str = "") -> Response:
    return RedirectResponse(f"/measure/rounds/{round_id}?said={said}{place}", status_code=303)


def _deliver(database: Database, settings: Settings, organisation_id: int) -> None:
    """Send the pushes, after the answer: who presses the button waits for no push service. What fails, `cero remind` sends."""
    from app.push.outbox import deliver  # what it imports a server without a reminder never needs

    try:
        deliver(database, settings, organisation_id, now())
    except (PushKeyError, PushOriginsError) as error:
        log.error("reminders_not_sent", error=type(error).__name__)

"""`/healthz` for who starts the server anew, `/readyz` for who sends requests here, `/metrics` for who watches.

Nothing of a person or an organisation is in any of them.
"""

import hmac

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException

from app.database import Database
from app.operations.pulse import Pulse
from app.operations.readiness import obstacle
from app.web.dependencies import SettingsDep
from app.web.described import page
from app.web.turns import NoTurn

router = APIRouter(tags=["operations"])


@router.get("/healthz", **page(200, media="text/plain"))
async def healthz(request: Request) -> Response:
    """Answer 200 once requests are served and the database answers."""
    await _pulse(request).ask(_answers)
    return PlainTextResponse("ok")


@router.get("/readyz", **page(200, media="text/plain", lines=(503,)))
async def readyz(request: Request) -> Response:
    """Answer 200 where the database answers and has the tables of this version, else 503 with the reason."""
    try:
        reason = await _pulse(request).ask(obstacle)
    except (SQLAlchemyError, NoTurn):
        reason = "the database does not answer"
    headers = {"Cache-Control": "no-store"}
    return PlainTextResponse(reason or "ready", 503 if reason else 200, headers)


@router.get("/metrics", **page(200, 404, media="text/plain"))
def metrics(request: Request, settings: SettingsDep) -> Response:
    """Answer with the figures of this process, to who knows the token; nobody else learns that there are any."""
    given = request.headers.get("authorization", "").encode()
    if not settings.metrics_token or not hmac.compare_digest(given, f"Bearer {settings.metrics_token}".encode()):
        raise HTTPException(404)
    figures = generate_latest(request.app.state.metrics.registry)
    return Response(figures, media_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})


def _pulse(request: Request) -> Pulse:
    pulse: Pulse = request.app.state.pulse
    return pulse


def _answers(database: Database) -> None:
    with database.read() as session:
        session.execute(text("SELECT 1"))

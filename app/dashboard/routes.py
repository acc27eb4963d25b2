"""The overview of coordinators and managers, and its live stream."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from app.accounts.dependencies import MaybeIdentityDep, find_identity, require_reader
from app.accounts.desk import desk_page
from app.dashboard.beginning import beginning
from app.dashboard.cycle import cycle
from app.dashboard.live import Live, LiveStream, ended_by_signals
from app.dashboard.overview import overview
from app.organisations.service import today
from app.web.dependencies import DatabaseDep, now
from app.web.described import also, page


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    loop = asyncio.get_running_loop()
    live = Live(app.state.releaser, loop)
    app.state.live = live
    with ended_by_signals(live, loop):
        yield
    live.close()


router = APIRouter(lifespan=_lifespan)


@router.get("/dashboard", **page(200, 303, 404))
def get_dashboard(request: Request, identity: MaybeIdentityDep, database: DatabaseDep) -> Response:
    """Show the overview to coordinators and managers; for anyone else it does not exist."""
    if identity is None:
        return RedirectResponse("/sign-in", status_code=303)
    require_reader(identity)
    organisation, at = identity.organisation, now()
    # Before the figures are read: a change in between makes the stream begin with a hint.
    heard = _heard(request, identity.organisation_id)
    day = today(organisation, at)
    with database.read(identity.organisation_id) as session:
        shown = overview(session, identity.organisation_id, organisation.privacy_floor, day)
        steps = beginning(session, identity.organisation_id, day) if identity.has_role("coordinator") else None
        # Who has just begun is led through the first steps one by one; then round after round.
        lap = (
            cycle(session, identity.organisation_id, day, shown.stands) if steps is None or steps.next is None else None
        )
    zone = ZoneInfo(organisation.time_zone)
    return desk_page(
        request, identity, "dashboard/dashboard.html", "overview", shown=shown, steps=steps, cycle=lap,
        seen=heard["seen"],
        read_at=at.astimezone(zone),
        changed_at=heard["changed_at"] and heard["changed_at"].astimezone(zone),
    )  # fmt: skip


class _Stream:
    """`GET /dashboard/stream`: hints whenever something of the organisation changes; `seen` is what the page carried.

    An ASGI application of its own: what FastAPI keeps for a request would be kept as long as the dashboard is open, and
    that is more than the stream itself.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        stream = await run_in_threadpool(_open_stream, Request(scope))
        await stream(scope, receive, send)


router.routes.append(Route("/dashboard/stream", _Stream(), methods=["GET"], include_in_schema=False))
also(
    "get", "/dashboard/stream", "Hint that something of the organisation changed, as long as it is read.",
    page(200, 404, media="text/event-stream", signed_in=True),
)  # fmt: skip


def _open_stream(request: Request) -> LiveStream:
    reader = require_reader(find_identity(request, request.app.state.database))
    return LiveStream(request.app.state.live, reader.organisation_id, request.query_params.get("seen", ""))


def _heard(request: Request, organisation_id: int) -> dict[str, Any]:
    live: Live | None = getattr(request.app.state, "live", None)
    moment: dt.datetime | None = live.changed_at(organisation_id) if live else None
    return {"seen": live.seen(organisation_id) if live else "", "changed_at": moment}

"""The planner's page: what shall be reached and what may be taken up, the cheapest mix, and what else there would be.

A form that is asked for, not sent: its address is the whole question, so it can be kept, shared and gone back to. Whoever asks
waits for a turn in the event loop, for a plan takes a second of the processor, and a few at a time leave the others theirs.
"""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.measures.asking import asked_of
from app.organisations.service import today
from app.web.dependencies import DatabaseDep, now
from app.web.described import page
from app.web.turns import Turns

if TYPE_CHECKING:
    from app.measures.ground import Ground
    from app.measures.planning import Answer

router = APIRouter()

AT_ONCE = 2
"""Plans that are made at the same time in one process."""
WAIT_SECONDS = 15.0
"""How long one waits for a turn before one is told to come again (503)."""
MOST_WAITING = 20


@router.get("/measures/planner", **page(200, 303, 404))
async def show_planner(request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Show the cheapest mix of measures for what the address asks: `percent`, `budget`, `acceptance`, `measure-KEY`."""
    async with _turns_of(request.app).turn():
        return await run_in_threadpool(_page, request, identity, database)


def _turns_of(app: FastAPI) -> Turns:
    turns: Turns | None = getattr(app.state, "plan_turns", None)
    if turns is None:
        turns = app.state.plan_turns = Turns(AT_ONCE, WAIT_SECONDS, MOST_WAITING)
    return turns


def _page(request: Request, identity: Identity, database: Database) -> Response:
    from app.measures.ground import ground_of  # here: numpy and HiGHS are for those who plan

    with database.read(identity.organisation_id) as session:
        ground = ground_of(session, identity.organisation_id, today(identity.organisation, now()))
        session.expunge_all()
    if ground is None or not ground.measures:
        return desk_page(
            request, identity, "measures/planner.html", "measures", ground=None, asked=None, too_few=ground is not None
        )
    return desk_page(request, identity, "measures/planner.html", "measures", **_answered(request, ground))


def _answered(request: Request, ground: "Ground") -> dict[str, Any]:
    from app.measures.pictures import draw_front, draw_prices
    from app.measures.planning import answer
    from app.measures.programme import Undecided

    keys = [one.key for one in ground.measures]
    asked = asked_of(request.query_params, keys, ground.default_percent, ground.percent_step)
    found: Answer | None = None
    with suppress(Undecided):  # the page says so
        found = answer(ground, asked)
    return {
        "ground": ground, "too_few": False, "asked": asked, "answer": found,
        "basis": ground.basis,
        "front": draw_front(found.points, found.total, asked.percent) if found else None,
        "prices": draw_prices(found.prices) if found else None,
    }  # fmt: skip

"""The application: rooms wired together, nothing else."""

import datetime as dt
import gc
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Protocol

from fastapi import FastAPI, Request

from app.accounts.account_routes import router as account
from app.accounts.code_routes import router as codes
from app.accounts.dependencies import session_cookie
from app.accounts.known import KnownAccounts
from app.accounts.passkey_routes import router as passkeys
from app.accounts.rolling import RollingSessions
from app.accounts.routes import router as accounts
from app.accounts.sign_on_routes import install as install_sign_on
from app.accounts.sign_on_routes import router as sign_on
from app.administration.departments_routes import router as departments
from app.administration.import_routes import MOST_BODY
from app.administration.import_routes import router as lists
from app.administration.people_routes import router as people
from app.administration.settings_routes import router as configuration
from app.administration.sign_on_routes import router as provider
from app.dashboard.routes import router as dashboard
from app.database import SERVER_PATIENCE, Database
from app.disclosure.releaser import TICK, Releaser
from app.fleet.import_routes import router as fleet_files
from app.fleet.routes import router as fleet
from app.home.routes import router as home
from app.joining.poster_routes import router as posters
from app.joining.routes import router as joining
from app.ledgers.import_routes import MOST_BODY as MOST_LEDGER
from app.ledgers.import_routes import router as ledger_files
from app.ledgers.routes import router as ledgers
from app.logs import configure
from app.mail.postman import Postman
from app.mail.routes import router as mail
from app.measurement.comparison_routes import router as comparison
from app.measurement.routes import router as measurement
from app.measurement.targets import release_rounds
from app.measures.planner_routes import router as planner
from app.measures.routes import router as measures
from app.operations.failures import Failures
from app.operations.power_cut import RunningNote
from app.operations.pulse import Pulse
from app.operations.requests import Metrics, Requests
from app.operations.routes import router as operations
from app.personal_data.routes import router as personal_data
from app.plan.reminding import remind
from app.plan.routes import router as plan
from app.push.endpoints import PushOrigins
from app.push.keys import PushKeyError
from app.push.routes import router as push
from app.questionnaire.response import release_response
from app.questionnaire.routes import router as questionnaire
from app.questionnaire.telling import release_answers
from app.reports.routes import router as reports
from app.settings import Settings, get_settings
from app.sync.routes import install as install_sync
from app.sync.routes import router as sync
from app.sync.schemas import MOST_BYTES
from app.web import described, errors
from app.web.admission import Admission, Paths
from app.web.rates import Rates
from app.web.security import Security
from app.web.shell import create_shell
from app.web.together import Together
from app.web.turns import Writers

ROUTERS = (
    sync, mail, codes, sign_on, accounts, passkeys, account, joining, push, personal_data, home, dashboard, posters, departments,
    lists, people, comparison, measurement, questionnaire, planner, measures, plan, ledger_files, ledgers, fleet_files, fleet,
    reports, configuration, provider, operations,
)  # fmt: skip
"""Of two that fit an address the first is meant: `/people/posters` before `/people/{member_id}`, `/measures/planner` before
`/measures/{key}`, all before `/sign-in/{token}`."""
PATHS = Paths(
    counted=(
        "/api/",
        "/sign-in",
        "/dashboard",
        "/outbox",
        "/join",
        "/begin",
        "/people",
        "/measure",
        "/plan",
        "/fleet",
        "/reports",
        "/settings",
        "/account",
    ),
    bodies={
        "/api/sync": MOST_BYTES,
        "/people/import": MOST_BODY,
        "/measure/ledgers/import": MOST_LEDGER,
        "/fleet/import": MOST_LEDGER,
    },
    open_bodies=frozenset({"/api/passkeys/answer"}),
    streams=frozenset({"/dashboard/stream"}),
    writing=("/sign-in/",),
    own_turns=("/api/sync", "/sign-in/with/", "/sign-in/back"),
)


SIGN_UPS_AN_HOUR = 20
"""Organisations that one address of the network may begin: each sends a letter to whom somebody types."""


class Beside(Protocol):
    """What runs beside a server."""

    def close(self) -> None:
        """End it."""


def create_app(
    settings: Settings | None = None,
    database: Database | None = None,
    beside: Callable[[Database], Beside] | None = None,
    release_every: float = TICK,
) -> FastAPI:
    """Build the application.

    Parameters:
        settings: read from the environment if not given.
        database: opened from the settings if not given; it must be migrated.
        beside: starts what runs beside the server, and ends with it.
        release_every: seconds between two releases of figures.

    Raises:
        app.web.shell.BuildMissing: the PWA has not been built.
        app.push.endpoints.PushOriginsError: a setting names a push service that can never be contacted.
        app.accounts.issuers.IssuersError: a setting names a provider that can never be asked.
    """
    settings = settings or get_settings()
    PushOrigins.of(settings)
    database = database or Database(settings.database_address, patience=SERVER_PATIENCE)
    writers, known = Writers(one_at_a_time=database.is_sqlite), KnownAccounts(database)

    def then(database: Database, organisation_id: int, at: dt.datetime) -> bool:
        released = _release_rounds(database, organisation_id, at)
        remind(database, settings, organisation_id, at)
        return released

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        if not database.is_sqlite:
            database.bus.listen_to_postgresql(database.url)
        note = RunningNote(database)
        note.begin()
        releaser = app.state.releaser = Releaser(database, then, release_every)
        postman = app.state.postman = Postman(database, settings)
        running = beside(database) if beside else None
        async with AsyncExitStack() as rooms:
            for router in ROUTERS:
                await rooms.enter_async_context(router.lifespan_context(app))
            yield
        postman.close()
        if running:
            running.close()
        releaser.close()
        database.bus.close()
        app.state.pulse.close()
        database.dispose()
        note.end()

    # The interactive documentation loads scripts from elsewhere, which our content security policy forbids.
    app = FastAPI(title="CERO", docs_url=None, redoc_url=None, lifespan=lifespan)
    app.state.settings, app.state.database, app.state.writers = settings, database, writers
    app.state.pulse = Pulse(database)
    app.state.together = Together(database, writers)
    install_sync(app)
    install_sign_on(app, settings)

    async def account_of(request: Request) -> str | None:
        return await known.account_of(request.cookies.get(session_cookie(settings), ""))

    app.add_middleware(Failures, answer=errors.unexpected)
    app.add_middleware(RollingSessions, settings=settings, database=database)
    app.add_middleware(Admission, settings=settings, paths=PATHS, account_of=account_of, writers=writers)
    app.add_middleware(Security, https=settings.address.startswith("https://"))
    app.state.metrics, app.state.sign_ups = Metrics(), Rates(SIGN_UPS_AN_HOUR, 3600)
    app.add_middleware(Requests, metrics=app.state.metrics)
    errors.install(app)
    app.exception_handler(PushKeyError)(errors.unavailable)
    for router in ROUTERS:
        # Not `include_router`: it makes all routes a second time, in the event loop, while the first requests wait for it.
        app.router.routes.extend(router.routes)
    described.install(app, session_cookie(settings))
    app.mount("/", create_shell())
    return app


def create_demonstration_server() -> FastAPI:
    """Build the application for a process that serves a living demonstration; raises what `create_app` raises."""
    from app.demonstration.living import live_on  # not for every server: it brings the demonstration's survey along

    return _served(live_on)


def create_server() -> FastAPI:
    """Build the application for a process that does nothing but serve it; raises what `create_app` raises."""
    return _served()


def _served(beside: Callable[[Database], Beside] | None = None) -> FastAPI:
    # Here too: where there are several processes, each begins anew.
    configure(get_settings().log_level)
    app = create_app(beside=beside)
    # What was imported lives as long as the process. Counted out, the garbage collector no longer walks through all of it
    # again and again while phones send.
    gc.collect()
    gc.freeze()
    return app


def _release_rounds(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Release what there is to tell of rounds, their figures, who takes part and their answers."""
    released = release_rounds(database, organisation_id, now)
    released = release_response(database, organisation_id, now) or released
    return release_answers(database, organisation_id, now) or released

"""What requests depend on: the database, the settings, and the time.

What only hands on what is there already is a coroutine: FastAPI takes plain functions to a thread and back, which costs more than a
small query, and waits for one where all are taken.
"""

import datetime as dt
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import Depends, Form, Path, Query, Request, Response
from fastapi.routing import APIRoute

from app.database import Database
from app.settings import Settings
from app.web.turns import Writers


async def get_database(request: Request) -> Database:
    """Return the application's database."""
    database: Database = request.app.state.database
    return database


async def get_settings(request: Request) -> Settings:
    """Return the application's settings."""
    settings: Settings = request.app.state.settings
    return settings


async def get_writers(request: Request) -> Writers:
    """Return the turns to write."""
    writers: Writers = request.app.state.writers
    return writers


class RequestRoute(APIRoute):
    """A route whose function takes the request alone: for what is asked a thousand times a second.

    Working out what a function depends on takes FastAPI longer than five trips take the database.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Return the function itself."""
        return self.endpoint


MOST_ID = 2**31 - 1
Id = Annotated[int, Path(ge=0, le=MOST_ID)]
"""A number in an address that names something."""
FormId = Annotated[int, Form(ge=0, le=MOST_ID)]
"""The same in a form; 0 for nothing."""
QueryId = Annotated[int, Query(ge=0, le=MOST_ID)]
"""The same after the question mark."""
DatabaseDep = Annotated[Database, Depends(get_database)]
SettingsDep = Annotated[Settings, Depends(get_settings)]
WritersDep = Annotated[Writers, Depends(get_writers)]


def now() -> dt.datetime:
    """Return the time in UTC."""
    return dt.datetime.now(dt.UTC)

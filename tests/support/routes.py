"""The routes of a running application, so that none can be forgotten."""

from collections.abc import Iterable, Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Mount, Route


def routes_of(app: FastAPI) -> list[tuple[str, str]]:
    """Return method and path of every route; HEAD beside GET is left out, and files are none."""
    found = {
        (method, route.path)
        for route in _flat(app.routes)
        for method in (route.methods or {"GET"}) - {"HEAD"}
    }  # fmt: skip
    return sorted(found)


def _flat(routes: Iterable[Any]) -> Iterator[Route | APIRoute]:
    for route in routes:
        if isinstance(route, Mount) and route.routes:
            raise AssertionError(f"{route.path}: routes under a mount are walked by nobody yet")
        if inner := getattr(route, "original_router", None):
            yield from _flat(inner.routes)
        elif isinstance(route, Route | APIRoute):
            yield route

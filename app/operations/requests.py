"""Every request gets an id and is counted. Plain ASGI, because a response wrapper would buffer the live stream.

What is counted and logged names a route, never an address: addresses hold sign-in tokens, ids and dates.
"""

import secrets
import time

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = b"x-request-id"
LEFT = 499
"""Counted where no answer began: who asked was gone (nginx's number for it)."""
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
log = structlog.get_logger()


class Metrics:
    """What one process counts, by method, route and status; none of it is of a person or an organisation."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        labels = ("method", "route")
        self.requests = Counter("cero_requests", "Answered requests.", (*labels, "status"), registry=self.registry)
        self.seconds = Histogram(
            "cero_request_seconds", "Seconds until an answer began.", labels, buckets=_SECONDS, registry=self.registry
        )
        self.running = Gauge(
            "cero_requests_running", "Requests that are not ended, live streams too.", registry=self.registry
        )


class Requests:
    """ASGI middleware: the id of a request stands in the answer's `X-Request-ID` and in every line logged meanwhile."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # Never the caller's own: what stands in a log must not be written by strangers.
        request_id = secrets.token_hex(8)
        began, status, waited = time.perf_counter(), LEFT, 0.0

        async def send_with_id(message: Message) -> None:
            nonlocal status, waited
            if message["type"] == "http.response.start":
                status, waited = message["status"], time.perf_counter() - began
                message["headers"] = [*message.get("headers", []), (HEADER, request_id.encode())]
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id), self._metrics.running.track_inprogress():
            try:
                await self._app(scope, receive, send_with_id)
            finally:
                refusal = scope.get("state", {}).get("refusal")
                method, route = _method(scope), "refused" if refusal else _route(scope)
                self._metrics.requests.labels(method, route, str(status)).inc()
                self._metrics.seconds.labels(method, route).observe(waited or time.perf_counter() - began)
                # Uvicorn says itself that it stops, and how many it did not wait for.
                tell = log.warning if status >= 500 and refusal != "stopping" else log.debug
                tell("request", method=method, route=route, status=status, milliseconds=round(waited * 1000))


def _method(scope: Scope) -> str:
    return scope["method"] if scope["method"] in _METHODS else "other"


def _route(scope: Scope) -> str:
    """Return the route as it is written in the code: there are only so many, whatever addresses people ask for."""
    route = getattr(scope.get("route"), "path", None)
    return str(route) if route else "files"

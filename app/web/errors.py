"""Errors that reach the person who can act: one shape for every `/api/…`, a page for everything else."""

import uuid

import msgspec
import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from msgspec import UNSET, Struct, UnsetType
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from app.codes import ErrorCode
from app.database import DatabaseBusy
from app.web import pages
from app.web.turns import NoTurn

log = structlog.get_logger()


class Problem(Struct, frozen=True):
    """What was given and what was expected, in English for whoever reads the log; the field if there is one."""

    code: ErrorCode
    message: str
    field: str | UnsetType = UNSET


class ErrorAnswer(Struct, frozen=True):
    """The body of every answer of `/api/…` other than success.

    Epoch and `held` only where the device must pull from 0 (410): how far the log that it knew is the same as this one.
    """

    error: Problem
    epoch: uuid.UUID | UnsetType = UNSET
    held: int | UnsetType = UNSET


class ApiError(Exception):
    """An answer other than success from an `/api/…`.

    Parameters:
        status: the HTTP status.
        code: what went wrong, for the phone.
        message: the same in English, for whoever reads it: what was given and what was expected.
        field: where in the body it stands, e.g. ``keys.auth``, if in one place.
        headers: more headers for the answer.
        epoch: the epoch to pull in, for a device whose cursor is not of this log.
        held: the last seq that this log has of the one which the device knew.
    """

    def __init__(
        self,
        status: int,
        code: ErrorCode,
        message: str,
        field: str | None = None,
        headers: dict[str, str] | None = None,
        epoch: uuid.UUID | None = None,
        held: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.headers = status, headers
        self.body = ErrorAnswer(Problem(code, message, field or UNSET), epoch or UNSET, UNSET if held is None else held)

    def answer(self) -> Response:
        """Return the HTTP answer, with the error as JSON."""
        return Response(
            msgspec.json.encode(self.body), self.status, headers=self.headers, media_type="application/json"
        )


class TooLarge(ApiError):
    """A body that is larger than its path takes.

    Parameters:
        given: what was sent, in words.
        most: how many bytes were expected at most.
    """

    def __init__(self, given: str, most: int) -> None:
        super().__init__(413, "too_large", f"{given}; expected at most {most}: send less at once")
        self.most = most


def install(app: FastAPI) -> None:
    """Answer every error of the application in the project's own way."""

    @app.exception_handler(ApiError)
    def _api_error(request: Request, error: ApiError) -> Response:
        return answer(request, error)

    @app.exception_handler(HTTPException)
    def _http_error(request: Request, error: HTTPException) -> Response:
        if error.status_code == 303 and error.headers:
            return Response(status_code=303, headers=dict(error.headers))
        return _answer(request, error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    def _validation_error(request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        if not request.url.path.startswith("/api/"):
            # A page of no such number, or a form that none of our pages sends.
            return _answer(request, 404 if first["loc"][0] == "path" else 400, first["msg"])
        field = ".".join(str(part) for part in first["loc"][1:])
        return ApiError(422, "invalid", first["msg"], field).answer()

    @app.exception_handler(ClientDisconnect)
    def _client_left(request: Request, _error: ClientDisconnect) -> Response:
        # Under bad networks phones hang up in mid-request all day; nobody is there to read this answer.
        log.debug("client_left", path=request.url.path)
        return Response(status_code=400)

    for kind in (OperationalError, PoolTimeout, DatabaseBusy, NoTurn):
        app.exception_handler(kind)(unavailable)

    app.exception_handler(Exception)(unexpected)


def unexpected(request: Request, _error: Exception) -> Response:
    """Return the answer where something failed that nobody foresaw."""
    return _answer(request, 500, "something went wrong on the server; nothing was stored")


def answer(request: Request, error: ApiError) -> Response:
    """Return the answer of an error: JSON, or a page where somebody asked for one."""
    if request.url.path.startswith("/api/"):
        return error.answer()
    most = _told(error.most) if isinstance(error, TooLarge) else ""
    return _answer(request, error.status, str(error), error.headers, most)


def _told(size: int) -> str:
    return f"{size // 1024**2} MB" if size >= 1024**2 else f"{size // 1024} kB"


def unavailable(request: Request, error: Exception) -> Response:
    """Return the answer where the database, or one's turn to write, was not to be had in time: whoever asked comes again."""
    if isinstance(error, NoTurn | DatabaseBusy):
        log.warning("writers_busy", why=type(error).__name__)
        message = "too many are being answered at the moment: come again"
    else:
        message = "the database does not answer: come again"
        # The statement's parameters may hold personal data and stay out of the log.
        log.error("database_unavailable", error=str(getattr(error, "orig", error)).split("\n", 1)[0])
    return _answer(request, 503, message, {"Retry-After": "5"})


def stopping(request: Request) -> Response:
    """Return the answer where the server stops before the request could be answered: the next one answers it."""
    return _answer(request, 503, "the server stops: come again", {"Retry-After": "5"})


_CODES: dict[int, ErrorCode] = {
    401: "sign_in",
    403: "forbidden",
    404: "not_found",
    405: "method_not_allowed",
    408: "too_slow",
    413: "too_large",
    429: "too_often",
    503: "wait",
    500: "internal",
}


def _answer(
    request: Request, status: int, message: str, headers: dict[str, str] | None = None, most: str = ""
) -> Response:
    if request.url.path.startswith("/api/"):
        return ApiError(status, _CODES.get(status, "error"), message, headers=headers).answer()
    poster = request.url.path.startswith("/join/")
    response = pages.render(request, "web/error.html", status_code=status, status=status, poster=poster, most=most)
    response.headers.update(headers or {})
    return response

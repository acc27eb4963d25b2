"""Errors that reach the person who can act: one shape for every `/api/…`, a page for everything else."""

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from app.web import pages

log = structlog.get_logger()


class ApiError(Exception):
    """An answer other than success from an `/api/…`: what was given, what was expected, and the field if there is one."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        field: str | None = None,
        headers: dict[str, str] | None = None,
        **more: str,
    ) -> None:
        super().__init__(message)
        self.status, self.headers = status, headers
        self.body = {"error": {"code": code, "message": message} | ({"field": field} if field else {}), **more}


def install(app: FastAPI) -> None:
    """Answer every error of the application in the project's own way."""

    @app.exception_handler(ApiError)
    def _api_error(_request: Request, error: ApiError) -> Response:
        return JSONResponse(error.body, error.status, headers=error.headers)

    @app.exception_handler(HTTPException)
    def _http_error(request: Request, error: HTTPException) -> Response:
        return _answer(request, error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    def _validation_error(_request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"][1:])
        return JSONResponse({"error": {"code": "invalid", "message": first["msg"], "field": field}}, 422)

    @app.exception_handler(ClientDisconnect)
    def _client_left(request: Request, _error: ClientDisconnect) -> Response:
        # Under bad networks phones hang up in mid-request all day; nobody is there to read this answer.
        log.debug("client_left", path=request.url.path)
        return Response(status_code=400)

    @app.exception_handler(OperationalError)
    def _database_busy(request: Request, error: OperationalError) -> Response:
        # The phone keeps what it has and comes back; the statement's parameters may hold personal data and stay out of the log.
        log.error("database_unavailable", error=str(error.orig).split("\n", 1)[0])
        return _answer(request, 503, "the database does not answer", {"Retry-After": "5"})

    @app.exception_handler(Exception)
    def _unexpected(request: Request, _error: Exception) -> Response:
        return _answer(request, 500, "something went wrong on the server; nothing was stored")


_CODES = {401: "sign_in", 403: "forbidden", 404: "not_found", 405: "method_not_allowed", 503: "wait", 500: "internal"}


def _answer(request: Request, status: int, message: str, headers: dict[str, str] | None = None) -> Response:
    if request.url.path.startswith("/api/"):
        return JSONResponse(
            {"error": {"code": _CODES.get(status, "error"), "message": message}}, status, headers=headers
        )
    response = pages.render(request, "web/error.html", status_code=status, status=status)
    response.headers.update(headers or {})
    return response

"""What OpenAPI says of a route where FastAPI cannot see it: shapes that msgspec reads and writes, errors, pages, who may ask.

`make contract` writes the same shapes for the phone. `docs/contracts.md` says what they mean.
"""

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse

from app.web.errors import ErrorAnswer

REFERENCE: Final = "#/components/schemas/{name}"
SESSION: Final = "session"
_MEANINGS: Final = {
    400: "it cannot be read",
    401: "nobody is signed in",
    403: "the request did not come from a page of this address",
    404: "there is nothing of yours by this name",
    408: "the body took too long",
    409: "another person is signed in than the one whose diary was sent, or somebody else has changed it meanwhile",
    410: "the cursor is not of this log: pull from 0, keep what waits",
    413: "the body is too large, or there are too many mutations",
    422: "a value is none of those expected",
    426: "the app is too old",
    429: "too often, or too much at once: wait",
    503: "the database does not answer, or too many write: wait",
}
_ALWAYS: Final = (400, 403, 408, 413, 429, 503)
"""Any request may bring a body, and is refused for it."""
_WAITING: Final = frozenset({408, 429, 503})
_shapes: list[type] = [ErrorAnswer]
_besides: dict[str, Any] = {}


def described(
    gives: type | Mapping[str, Any] | None = None,
    *,
    takes: type | None = None,
    status: int = 200,
    errors: tuple[int, ...] = (),
    signed_in: bool = True,
) -> dict[str, Any]:
    """Describe a route of `/api/…`; what is returned goes into its decorator.

    Parameters:
        gives: the answer's body, a msgspec Struct or the schema of each media type; None for an empty one.
        takes: the request's body where the route reads it itself, a msgspec Struct.
        status: of success.
        errors: statuses besides those that every route may answer.
        signed_in: whether it is refused without a session.
    """
    content: dict[str, Any] = {}
    if isinstance(gives, Mapping):
        content = {media: {"schema": schema} for media, schema in gives.items()}
    elif gives is not None:
        content = _json(gives)
    answers: dict[int | str, dict[str, Any]] = {
        status: {"description": "done", **({"content": content} if content else {})}
    }
    for code in sorted({*errors, *_ALWAYS, *((401,) if signed_in else ())}):
        answers[code] = _error(code)
    extra: dict[str, Any] = {"security": [{SESSION: []}] if signed_in else []}
    if takes is not None:
        extra["requestBody"] = {"required": True, "content": _json(takes)}
    return {"status_code": status, "responses": answers, "openapi_extra": extra}


def page(
    *statuses: int, media: str = "text/html", signed_in: bool = False, lines: tuple[int, ...] = ()
) -> dict[str, Any]:
    """Describe a route that answers with a page or a line of text; what is returned goes into its decorator.

    Parameters:
        statuses: those it may answer, besides those of the limits.
        media: of the answers that are no page of an error.
        lines: statuses from 400 on that are answered with a line of text too.
        signed_in: whether it shows nothing without a session.
    """
    answers: dict[int | str, dict[str, Any]] = {}
    for status in sorted({*statuses, *_ALWAYS}):
        kind = media if status < 400 or status in lines else "text/html"
        content = {"content": {kind: {"schema": {"type": "string"}}}} if status not in (303, 304) else {}
        answers[status] = {"description": _MEANINGS.get(status, "as asked"), **content}
    answers[403]["content"] = _json(ErrorAnswer)
    # FastAPI describes the first status by it: a redirect has no content.
    leads_on = RedirectResponse if statuses[0] == 303 else None
    return {
        "status_code": statuses[0],
        "response_class": leads_on or (HTMLResponse if media == "text/html" else PlainTextResponse),
        "responses": answers,
        "openapi_extra": {"security": [{SESSION: []}] if signed_in else []},
    }


def also(method: str, path: str, words: str, says: dict[str, Any]) -> None:
    """Describe what is answered, but is no route of FastAPI's.

    Parameters:
        words: what it does.
        says: made by `page` or `described`.
    """
    answers = {str(status): answer for status, answer in says["responses"].items()}
    _besides[path] = {method: {"summary": words, "responses": answers, **says["openapi_extra"]}}


def install(app: FastAPI, cookie: str) -> None:
    """Let `/openapi.json` tell the shapes that routes named, and how one is signed in.

    Parameters:
        cookie: the name of the session cookie.
    """
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        if not app.openapi_schema:
            found = generate()
            _, shapes = msgspec.json.schema_components(_shapes, ref_template=REFERENCE)
            found["paths"] |= _besides
            _forget_what_fastapi_answers(found)
            components = found.setdefault("components", {})
            components["schemas"] = components.get("schemas", {}) | shapes
            components["securitySchemes"] = {SESSION: {"type": "apiKey", "in": "cookie", "name": cookie}}
        return app.openapi_schema or {}

    app.openapi = openapi  # type: ignore[method-assign]


def _forget_what_fastapi_answers(found: dict[str, Any]) -> None:
    """Take out its own error, which is never answered here; a path that is any text is never refused."""
    for operations in found["paths"].values():
        for operation in operations.values():
            if "HTTPValidationError" in str(operation["responses"].get("422")):
                del operation["responses"]["422"]
    for name in ("HTTPValidationError", "ValidationError"):
        found.get("components", {}).get("schemas", {}).pop(name, None)


def _json(shape: type) -> dict[str, Any]:
    if shape not in _shapes:
        _shapes.append(shape)
    return {"application/json": {"schema": {"$ref": REFERENCE.format(name=shape.__name__)}}}


def _error(code: int) -> dict[str, Any]:
    waits = {"headers": {"Retry-After": {"description": "seconds", "schema": {"type": "string"}}}}
    return {"description": _MEANINGS[code], "content": _json(ErrorAnswer)} | (waits if code in _WAITING else {})

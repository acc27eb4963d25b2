"""Security headers on every answer, and the rule that only our own pages change anything."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.security_log import record
from app.web.rates import Rates

MOST_LINES = 30
"""Refused writes that are told in the log, in a minute."""
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = [
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), payment=(), usb=(), geolocation=(self)"),
]
_NO_STORE = (b"cache-control", b"no-store")
_HSTS = (b"strict-transport-security", b"max-age=31536000")


class Security:
    """ASGI middleware. Plain ASGI, because a response wrapper would buffer the live stream."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self._app = app
        self._headers = [*_HEADERS, _HSTS] if https else _HEADERS
        self._https = https
        # Strangers may not fill the log.
        self._told = Rates(MOST_LINES, 60)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, with headers added to its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = message.get("headers", [])
                names = {name.lower() for name, _ in headers}
                # Whoever sets a cookie, or says nothing of how long an answer may be kept, means that nobody keeps it.
                if b"set-cookie" in names or b"cache-control" not in names:
                    headers = [*(header for header in headers if header[0].lower() != b"cache-control"), _NO_STORE]
                message["headers"] = [*headers, *self._headers]
            await send(message)

        if scope["method"] not in _SAFE_METHODS and not is_same_origin(scope, https=self._https):
            if not self._told.spend(""):
                record("write_refused", method=scope["method"])
            body = {"error": {"code": "forbidden", "message": "this request did not come from a page of this address"}}
            await JSONResponse(body, 403)(scope, receive, send_with_headers)
            return
        await self._app(scope, receive, send_with_headers)


def is_same_origin(scope: Scope, *, https: bool) -> bool:
    """Tell whether a request comes from our own pages; one that names no origin counts as foreign.

    Parameters:
        scope: the request.
        https: whether people reach this installation over HTTPS; then a page that came without it is not ours.
    """
    headers = Headers(scope=scope)
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = urlsplit(headers.get("origin", ""))
    ours = "https" if https else scope["scheme"]
    return (origin.scheme, origin.netloc) == (ours, headers.get("host", "")) and bool(origin.netloc)

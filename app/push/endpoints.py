r"""What a subscription may be: a known push service, and keys that can encrypt.

The endpoint comes from a browser, that is from anyone, and this server sends a request to it. So it must fit one narrow
pattern and the settings' list, at subscription and again at every delivery. `urlsplit` alone is no guard: of
``http://127.0.0.1\@fcm.googleapis.com/`` it reads the second host where HTTP clients connect to the first.
"""

import base64
import re
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec

from app.codes import ErrorCode
from app.settings import Settings

LONGEST_ENDPOINT = 2048
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+"
_PATH = r"/[A-Za-z0-9._~:/?@!$&'()*+,;=%-]*"
_ENDPOINT = re.compile(rf"https://({_HOST}){_PATH}")
_ORIGIN = re.compile(rf"https://(\*\.)?({_HOST})")
_TEST_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d{1,5})?")


class RefusedError(ValueError):
    """A subscription that cannot be taken: a code the app can translate, the field, and what was expected."""

    def __init__(self, code: ErrorCode, field: str, message: str) -> None:
        super().__init__(message)
        self.code, self.field, self.message = code, field, message


class PushOriginsError(ValueError):
    """The list of push services in the settings cannot be used; the message names the setting and the entry."""


@dataclass(frozen=True, slots=True)
class PushOrigins:
    """The push services that may be contacted: exact hosts, suffixes of hosts, and one test origin or ''."""

    hosts: frozenset[str]
    suffixes: tuple[str, ...]
    test_origin: str = ""

    @classmethod
    def of(cls, settings: Settings) -> "PushOrigins":
        """Read the settings.

        Raises:
            PushOriginsError: an entry is not an https origin (`*.` may stand before the host).
        """
        hosts, suffixes = set(), []
        for entry in settings.push_origins.split():
            if not (found := _ORIGIN.fullmatch(entry)):
                raise PushOriginsError(
                    f"CERO_PUSH_ORIGINS: {entry!r}; expected origins like https://push.example.com or https://*.example.com"
                )
            if found[1]:
                suffixes.append("." + found[2])
            else:
                hosts.add(found[2])
        if settings.push_test_origin and not _TEST_ORIGIN.fullmatch(settings.push_test_origin):
            raise PushOriginsError(
                f"CERO_PUSH_TEST_ORIGIN: {settings.push_test_origin!r}; expected an origin like http://127.0.0.1:9999"
            )
        return cls(frozenset(hosts), tuple(suffixes), settings.push_test_origin)

    def origin_of(self, endpoint: str) -> str:
        """Return the origin of an endpoint that may be contacted, e.g. ``https://fcm.googleapis.com``.

        Raises:
            RefusedError: it is not an endpoint of an allowed push service.
        """
        if len(endpoint) > LONGEST_ENDPOINT:
            raise RefusedError(
                "too_long", "endpoint", f"{len(endpoint)} characters; expected at most {LONGEST_ENDPOINT}"
            )
        if self.test_origin and endpoint.startswith(self.test_origin + "/"):
            if re.fullmatch(_PATH, endpoint[len(self.test_origin) :]):
                return self.test_origin
        elif (found := _ENDPOINT.fullmatch(endpoint)) and (found[1] in self.hosts or found[1].endswith(self.suffixes)):
            return f"https://{found[1]}"
        raise RefusedError("unknown_value", "endpoint", "not an address of a push service that this installation knows")


def check_p256dh(text: str) -> str:
    """Return a browser's public key without padding.

    Raises:
        RefusedError: it is not 65 bytes of base64url, or not a point on P-256.
    """
    key = _decode(text, 65, "keys.p256dh")
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), key)
    except ValueError:
        raise RefusedError(
            "unknown_value", "keys.p256dh", "expected an uncompressed point on the curve P-256"
        ) from None
    return text.rstrip("=")


def check_auth(text: str) -> str:
    """Return a browser's authentication secret without padding.

    Raises:
        RefusedError: it is not 16 bytes of base64url.
    """
    _decode(text, 16, "keys.auth")
    return text.rstrip("=")


def _decode(text: str, size: int, field: str) -> bytes:
    if re.fullmatch(r"[A-Za-z0-9_-]{1,200}={0,2}", text):
        bare = text.rstrip("=")
        if len(bare) % 4 != 1 and len(data := base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))) == size:
            return data
    raise RefusedError("unknown_value", field, f"expected {size} bytes as base64url")

"""Which OpenID providers may be asked: those of the setting, and no others.

A coordinator types a provider's address, and this server sends requests to it: without a list it would fetch whatever lies in the
network of the installation. So an address must fit one narrow pattern and the list, when it is set and again whenever it is used.
"""

import re
from dataclasses import dataclass
from typing import Final

from app.settings import Settings

LONGEST: Final = 300
"""Characters of an issuer."""
_ORIGIN: Final = r"https?://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[1-9][0-9]{0,4})?"
_ISSUER = re.compile(rf"({_ORIGIN})((?:/(?!\.{{1,2}}(?:/|$))[A-Za-z0-9._~-]+)*)/?")
_ENDPOINT = re.compile(rf"({_ORIGIN})(?:/[A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?")


class IssuersError(ValueError):
    """The list of providers in the settings cannot be used; the message names the setting and the entry."""


@dataclass(frozen=True, slots=True)
class Issuers:
    """The providers that organisations may name: origin and beginning of the path of each."""

    beginnings: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, settings: Settings) -> "Issuers":
        """Read the settings.

        Raises:
            IssuersError: an entry is not the beginning of a provider's address.
        """
        beginnings = []
        for entry in settings.sso_issuers.split():
            if not (found := _ISSUER.fullmatch(entry)):
                raise IssuersError(
                    f"CERO_SSO_ISSUERS: {entry!r}; expected beginnings of addresses like "
                    "https://login.example.se/realms/kommun, in small letters, without user, query or `..`"
                )
            beginnings.append((found[1], found[2]))
        return cls(tuple(beginnings))

    def allow(self, issuer: str) -> bool:
        """Tell whether a provider may be asked; only an entry that is itself http:// allows one without TLS."""
        found = _ISSUER.fullmatch(issuer) if len(issuer) <= LONGEST else None
        return found is not None and any(
            found[1] == origin and f"{found[2]}/".startswith(f"{path}/") for origin, path in self.beginnings
        )


def may_serve(issuer: str, endpoint: object) -> bool:
    """Tell whether an allowed provider may name an address as one of its own: https, or its own origin where that is http."""
    found = _ENDPOINT.fullmatch(endpoint) if isinstance(endpoint, str) and len(endpoint) <= 2000 else None
    ours = _ISSUER.fullmatch(issuer)
    return found is not None and (found[1].startswith("https://") or (ours is not None and found[1] == ours[1]))

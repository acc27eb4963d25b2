"""E-mail addresses: how they are written down, so that one address is always the same."""

import re
import unicodedata
from typing import Final

MOST_IN_ADDRESS: Final = 254
"""Characters of an address (RFC 5321)."""
_LOCAL = re.compile(r"[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]{1,64}")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


def address_of(text: str) -> str | None:
    """Return an e-mail address as it is stored, None for what is none.

    Small letters throughout: no mail server in use tells `Anna@` from `anna@`, and people type both. Domains in other letters
    than a–z are written as the network does (punycode).
    """
    local, at, domain = unicodedata.normalize("NFC", text.strip()).lower().rpartition("@")
    known = domain_of(domain)
    if not at or known is None or not _LOCAL.fullmatch(local) or local.startswith(".") or local.endswith("."):
        return None
    address = f"{local}@{known}"
    return address if len(address) <= MOST_IN_ADDRESS and ".." not in local else None


def domain_of(text: str) -> str | None:
    """Return a domain as it is stored, e.g. `kommun.example`; None for what is none. An `@` before it is passed over."""
    try:
        domain = text.strip().lower().removeprefix("@").rstrip(".").encode("idna").decode()
    except UnicodeError:
        return None
    labels = domain.split(".")
    if len(labels) < 2 or len(domain) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        return None
    return None if labels[-1].isdigit() else domain


def is_in(address: str, domains: list[str]) -> bool:
    """Tell whether an address is in one of the domains, none of their subdomains."""
    return address.rpartition("@")[2] in domains

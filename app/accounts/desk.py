"""The coordinator's application: its pages have one frame, with one navigation."""

from typing import Any, Final

from fastapi import Request, Response

from app.accounts.service import Identity
from app.web import pages

SECTIONS: Final[tuple[tuple[str, str, bool], ...]] = (
    ("overview", "/dashboard", False),
    ("people", "/people", True),
    ("measure", "/measure", True),
    ("measures", "/measures", True),
    ("plan", "/plan", False),
    ("reports", "/reports", False),
    ("settings", "/settings", True),
)
"""Name, address, and whether it is the coordinators' alone or managers' too. A section stands here once it does something."""


def desk_page(
    request: Request, identity: Identity, template: str, section: str, *, status_code: int = 200, **context: Any
) -> Response:
    """Render a page of the coordinator's application, which extends `accounts/desk.html`.

    Parameters:
        section: the one it belongs to, of `SECTIONS`; empty for none.
        context: what the template needs besides `organisation`, `member`, `sections` and `section`.
    """
    coordinates, reads = identity.has_role("coordinator"), identity.has_role("manager")
    sections = [(name, address) for name, address, theirs in SECTIONS if coordinates or (reads and not theirs)]
    return pages.render(
        request, template, status_code=status_code, language=identity.member.language, organisation=identity.organisation,
        member=identity.member, sections=sections, section=section, coordinates=coordinates, **context,
    )  # fmt: skip

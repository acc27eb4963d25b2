"""The security log: who signed in, was refused, or had something done to their account. Ids only, no names and no addresses."""

from typing import Literal

import structlog

Event = Literal[
    "link_made", "signed_in", "sign_in_refused", "signed_out", "session_ended", "person_left", "person_returned",
    "data_exported", "data_erased",
]  # fmt: skip
log = structlog.get_logger()


def record(event: Event, **ids: int | str | None) -> None:
    """Write one line; call it after the commit, so that the log tells nothing that did not happen.

    Parameters:
        ids: of organisation, member and session, how many, and codes; never what a person is called or said.
    """
    log.info(event, security=True, **{name: value for name, value in ids.items() if value is not None})

"""The security log: who signed in or was refused, and what was administered. Ids only, no names and no addresses."""

from typing import Literal

import structlog

Event = Literal[
    "link_made", "signed_in", "sign_in_refused", "signed_out", "session_ended", "person_left", "person_returned", "person_joined",
    "role_changed", "invitations_sent", "address_changed",
    "sign_up_invited",
    "data_exported", "data_erased", "reader_refused", "write_refused", "held_back", "organisation_made", "factors_chosen",
    "trips_recomputed", "trips_imported", "figures_recounted", "backed_up", "restored", "begun_anew", "passkey_made",
    "passkey_removed",
]  # fmt: skip
log = structlog.get_logger()


def record(event: Event, **ids: int | str | None) -> None:
    """Write one line; call it after the commit, so that the log tells nothing that did not happen.

    Parameters:
        ids: of organisation, member and session, how many, and codes; never what a person is called or said.
    """
    log.info(event, security=True, **{name: value for name, value in ids.items() if value is not None})

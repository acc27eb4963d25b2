"""The codes that say why something was refused; the phone has a sentence for each, in both languages."""

from typing import Literal, get_args

RejectionCode = Literal[
    "unknown_kind", "missing_field", "unknown_field", "wrong_type", "out_of_range", "too_long", "unknown_value",
    "too_many_legs", "no_legs", "future_date", "too_old_date", "unknown_row", "not_for_commute",
    "not_for_mode", "too_far_for_day", "too_many_for_day", "round_not_open", "purged", "unreadable_row", "internal",
]  # fmt: skip
REJECTION_CODES: tuple[RejectionCode, ...] = get_args(RejectionCode)
"""Why one mutation of an exchange was not taken."""

ErrorCode = Literal[
    "unreadable", "sign_in", "forbidden", "not_found", "method_not_allowed", "other_account", "unknown_cursor", "too_large",
    "too_many", "invalid", "too_long", "unknown_value", "too_slow", "too_often", "app_too_old", "error", "internal", "wait",
]  # fmt: skip
ERROR_CODES: tuple[ErrorCode, ...] = get_args(ErrorCode)
"""Why a whole request to `/api/…` was not answered as it was asked."""

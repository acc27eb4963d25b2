"""How this program writes its log: one JSON object a line, on standard error.

Standard output is what a command was asked for, e.g. a link to be piped on. On a terminal the lines are laid out for reading.
"""

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog


class _Log:
    """Standard error, for as long as it takes what is written: a log on a full disk must not be why nobody is answered."""

    def write(self, text: str) -> None:
        """Write, or do without."""
        with suppress(OSError, ValueError):
            sys.stderr.write(text)

    def flush(self) -> None:
        """Pass on what was written, or do without."""
        with suppress(OSError, ValueError):
            sys.stderr.flush()


_LOG = cast(TextIO, _Log())


def configure(level: str) -> None:
    """Let every process of this program log alike.

    Parameters:
        level: DEBUG, INFO, WARNING or ERROR; what is below it is not written.
    """
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=lambda *_: structlog.PrintLogger(_LOG),
    )

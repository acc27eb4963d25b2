"""How uvicorn serves, by `cero serve` and `cero run` alike."""

from typing import Any

from app.settings import Settings
from app.web.connections import IDLE_SECONDS, Connection


def options(settings: Settings) -> dict[str, Any]:
    """Return uvicorn's options."""
    return {
        "host": settings.host,
        "port": settings.port,
        "http": Connection,
        "timeout_keep_alive": IDLE_SECONDS,
        # We have none, and uvicorn writes the address of who asks for one, with the sign-in token in it, into the log.
        "ws": "none",
        # Sign-in tokens stand in addresses.
        "access_log": False,
        "log_level": settings.log_level.lower(),
        # Ends the open live streams.
        "timeout_graceful_shutdown": 3,
        "proxy_headers": True,
        "server_header": False,
    }

"""The product served by uvicorn in a thread of this process, so that a test can shorten its times and look inside."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn

from app.database import Database
from app.main import create_app
from app.settings import Settings
from app.web.serving import options
from tests.support.people import Workplace
from tests.support.server import free_port
from tests.support.web import open_web, sign_in


@dataclass
class InThread:
    """A server in this process."""

    port: int
    server: uvicorn.Server

    @property
    def connections(self) -> int:
        """How many are open."""
        return len(self.server.server_state.connections)

    @property
    def writing_stalled(self) -> bool:
        """Whether somebody reads nothing of an answer."""
        return any(connection.flow.write_paused for connection in tuple(self.server.server_state.connections))


@contextmanager
def serving(database: Database, *, send_buffer: int = 0, **settings: object) -> Iterator[InThread]:
    """Serve a database as `cero serve` does.

    Parameters:
        send_buffer: bytes of an answer that the system keeps for who does not read them, its own choice if 0.
        settings: by their names in `Settings`.
    """
    chosen = Settings(port=free_port(), **settings)  # type: ignore[arg-type]
    server = uvicorn.Server(
        uvicorn.Config(create_app(chosen, database), **options(chosen) | {"timeout_graceful_shutdown": 0})
    )
    with socket.create_server((chosen.host, chosen.port), backlog=2048) as listening:
        if send_buffer:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield InThread(chosen.port, server)
        finally:
            server.should_exit = True
            thread.join(20)
            assert not thread.is_alive(), "the server does not stop"


def cookie_of(database: Database, workplace: Workplace, person: int = 0) -> str:
    """Sign a person in; returns the header that says so."""
    with open_web(database) as web:
        sign_in(web, database, workplace, person)
        return "; ".join(f"{name}={value}" for name, value in web.cookies.items())

"""A browser's part of passkeys, spoken to the server without a browser."""

from typing import Any

from fastapi.testclient import TestClient
from sqlmodel import col, select

from app.accounts.models import Passkey
from app.database import Database
from tests.support.authenticator import Authenticator


def make(web: TestClient, device: Authenticator, name: str = "Telefonen", **other: Any) -> Any:
    """Make a passkey for who is signed in; returns the answer."""
    begun = web.post("/api/passkeys/new")
    if begun.status_code != 200:
        return begun
    return web.post("/api/passkeys", json={"name": name, "credential": device.make(begun.json(), **other)})


def question(web: TestClient) -> dict[str, Any]:
    """Ask who is there; returns the options that the browser gets."""
    asked: dict[str, Any] = web.post("/api/passkeys/question").json()
    return asked


def answer(web: TestClient, given: dict[str, Any]) -> Any:
    """Send what a passkey says; returns the answer."""
    return web.post("/api/passkeys/answer", json=given)


def is_refused(web: TestClient, answered: Any) -> bool:
    """Tell whether an answer signed nobody in, and said no more than that."""
    error = answered.json().get("error", {})
    refused = (answered.status_code, error.get("code"), error.get("message"))
    return (
        refused == (404, "not_found", "this passkey signs nobody in")
        and "set-cookie" not in answered.headers
        and web.get("/api/home").status_code == 401
    )


def passkeys(database: Database) -> list[Passkey]:
    """Return what is stored of everybody, the oldest first."""
    with database.read() as session:
        found = list(session.exec(select(Passkey).order_by(col(Passkey.created_at))))
        session.expunge_all()
    return found

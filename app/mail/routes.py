"""The local outbox: where no mail server is set up, letters are read here, by whoever sits at this machine."""

from ipaddress import ip_address

from fastapi import APIRouter, Request, Response
from starlette.exceptions import HTTPException

from app.mail.service import waiting
from app.web import pages
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import page

router = APIRouter()


@router.get("/outbox", **page(200, 404))
def show_outbox(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Show the letters that wait. For anybody else than this machine's own people there is no such page: a letter signs one in."""
    if not (settings.has_outbox and is_of_this_machine(request)):
        raise HTTPException(404)
    with database.read() as session:
        letters = waiting(session, now())
        session.expunge_all()
    return pages.render(request, "mail/outbox.html", letters=letters)


def is_of_this_machine(request: Request) -> bool:
    """Tell whether a request comes from the machine that serves it."""
    try:
        return ip_address(request.client.host if request.client else "").is_loopback
    except ValueError:
        return False

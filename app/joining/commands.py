"""`cero organisation invite`: lets an organisation begin on an installation that is not open to everybody."""

import datetime as dt
from typing import Annotated

import typer

from app.accounts.commands import organisation_app
from app.commandline import open_database
from app.joining.service import INVITATION_DAYS, invite_to_sign_up
from app.security_log import record
from app.settings import get_settings

__all__ = ["invite", "organisation_app"]


@organisation_app.command("invite")
def invite(
    days: Annotated[int, typer.Option(min=1, max=90, help="How long it works, until it is used.")] = INVITATION_DAYS,
) -> None:
    """Print a link by which one organisation may begin here (CERO_SIGN_UP=invitation)."""
    with open_database() as database, database.write() as session:
        token = invite_to_sign_up(session, dt.datetime.now(dt.UTC), days)
    record("sign_up_invited")
    typer.echo(f"{get_settings().address}/begin?invitation={token}")
    typer.echo(f"It works once, within {days} days.", err=True)

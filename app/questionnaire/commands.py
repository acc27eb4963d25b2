"""`cero remind`: rounds remind by themselves in their last week; from a timer that runs every hour, and harmless more often."""

import datetime as dt
from typing import Annotated

import typer

from app.commandline import chosen_organisation, open_database
from app.database import Database
from app.measurement.rounds import open_rounds
from app.organisations.service import get_organisation, organisations, today
from app.push.endpoints import PushOriginsError
from app.push.keys import PushKeyError
from app.questionnaire.reminding import NotNow, is_due, remind
from app.settings import Settings, get_settings


def remind_all(
    organisation: Annotated[str | None, typer.Option(help="Only this organisation.")] = None,
) -> None:
    """Remind those who have not taken part in a measurement in its last week, once, and send what waits to be sent."""
    settings, now = get_settings(), dt.datetime.now(dt.UTC)
    reminded = sent = 0
    try:
        with open_database(settings) as database:
            for organisation_id in _ids(database, organisation):
                reminded += _remind_where_due(database, settings, organisation_id, now)
                sent += _send(database, settings, organisation_id, now)
    except (PushKeyError, PushOriginsError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
    typer.echo(f"measurements that reminded {reminded}, push messages sent {sent}")


def _ids(database: Database, name: str | None) -> list[int]:
    with database.read() as session:
        found = [chosen_organisation(session, name)] if name else organisations(session)
        return [one.organisation_id or 0 for one in found]


def _remind_where_due(database: Database, settings: Settings, organisation_id: int, now: dt.datetime) -> int:
    from app.questionnaire.wording import words  # what it imports no other command needs

    with database.write(organisation_id) as session:
        organisation = get_organisation(session, organisation_id)
        count = 0
        for measured in open_rounds(session, organisation_id, today(organisation, now)):
            if is_due(session, organisation, measured, now):
                try:
                    remind(session, organisation, measured, words(settings, organisation), None, now)
                except NotNow:
                    continue
                count += 1
        return count


def _send(database: Database, settings: Settings, organisation_id: int, now: dt.datetime) -> int:
    from app.push.outbox import (
        deliver,
        is_waiting,
    )  # `cero serve` reads this file as well, and never needs what sending takes

    with database.read(organisation_id) as session:
        if not is_waiting(session, organisation_id):
            return 0
    return deliver(database, settings, organisation_id, now)

"""`cero nudge`: plans and delivers this week's messages; once a week from a timer, and harmless more often."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from app.calendar import holiday_name
from app.commandline import chosen_organisation, open_database
from app.database import Database
from app.nudges.planning import Portion, plan, preview
from app.organisations.models import Organisation
from app.organisations.service import organisations, today
from app.push.endpoints import PushOriginsError
from app.push.keys import PushKeyError
from app.settings import Settings, get_settings


def nudge(
    organisation: Annotated[str | None, typer.Option(help="Only this organisation.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell how many would be planned; nothing is stored.")
    ] = False,
    show: Annotated[bool, typer.Option("--show", help="With --dry-run: print the messages with names.")] = False,
    any_day: Annotated[bool, typer.Option("--any-day", help="On public holidays too.")] = False,
    due: Annotated[
        bool,
        typer.Option(
            "--due", help="Only organisations whose weekday and hour it is: for a timer that runs every hour."
        ),
    ] = False,
) -> None:
    """Plan and deliver this week's messages to those who asked for them; nobody gets two in a week."""
    if show and not dry_run:
        raise typer.BadParameter("--show belongs to --dry-run", param_hint="--show")
    settings, now = get_settings(), dt.datetime.now(dt.UTC)
    try:
        with open_database(settings) as database:
            ids = _organisations(database, organisation, now, any_day, due)
            if dry_run:
                _preview(database, ids, now, show)
            elif not _run(database, settings, ids, now):
                raise typer.Exit(1)
    except (PushKeyError, PushOriginsError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error


def _organisations(database: Database, name: str | None, now: dt.datetime, any_day: bool, due: bool) -> list[int]:
    """Return whom to plan for today, and say who has a holiday."""
    with database.read() as session:
        ids = []
        for one in [chosen_organisation(session, name)] if name else organisations(session):
            if due and not is_due(one, now):
                continue
            holiday = holiday_name(today(one, now), one.language, one.country)
            if holiday and not any_day:
                typer.echo(f"{one.name}: nothing today, it is {holiday} (--any-day to do it all the same)")
            else:
                ids.append(one.organisation_id or 0)
        return ids


def is_due(organisation: Organisation, now: dt.datetime) -> bool:
    """Tell whether an organisation's weekday and hour for messages have come, in its own time; until the day is over."""
    local = now.astimezone(ZoneInfo(organisation.time_zone))
    return local.weekday() == organisation.nudge_weekday and local.hour >= organisation.nudge_hour


def _preview(database: Database, organisation_ids: list[int], now: dt.datetime, show: bool) -> None:
    planned = failed = 0
    for organisation_id in organisation_ids:
        for portion in _portions(database, organisation_id, now, stored=False):
            planned, failed = planned + len(portion.messages), failed + portion.failed
            for person, message in portion.messages if show else ():
                typer.echo(f"{person.name} [{message.voice}]\n  {message.title}\n  {message.body}")
    typer.echo(f"would plan {planned}" + (f", {failed} could not be written" if failed else ""))


def _run(database: Database, settings: Settings, organisation_ids: list[int], now: dt.datetime) -> bool:
    """Plan and deliver; returns whether all went well."""
    # Here, not above: `cero serve` reads this file as well, and never needs the 14 MB that sending takes.
    from app.nudges.delivery import deliver

    planned = delivered = failed = 0
    problems: Counter[str] = Counter()
    for organisation_id in organisation_ids:
        for portion in _portions(database, organisation_id, now, stored=True):
            planned += len(portion.messages)
            problems["message could not be written"] += portion.failed
            failed += portion.failed
        tally = deliver(database, settings, organisation_id, now)
        delivered, failed = delivered + tally.delivered, failed + tally.failed + tally.interrupted
        problems.update(tally.problems)
        problems["interrupted earlier, not sent again"] += tally.interrupted
    reasons = ", ".join(f"{count} × {reason}" for reason, count in problems.most_common() if count)
    typer.echo(f"planned {planned}, delivered {delivered}, failed {failed}" + (f" ({reasons})" if reasons else ""))
    return not failed


def _portions(database: Database, organisation_id: int, now: dt.datetime, *, stored: bool) -> Iterator[Portion]:
    after: int | None = 0
    while after is not None:
        if stored:
            portion = plan(database, organisation_id, now, after)
        else:
            with database.read(organisation_id) as session:
                portion = preview(session, organisation_id, now, after)
        yield portion
        after = portion.last_member_id

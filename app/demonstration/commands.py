"""`cero demo`: fills the demonstration, once."""

import datetime as dt
import sys
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app.calendar import local_date
from app.commandline import open_database
from app.database import Database
from app.demonstration import service
from app.demonstration.people import ORGANISATION
from app.demonstration.service import DemonstrationIds
from app.demonstration.survey import commuters


def demo(
    people: Annotated[
        int | None, typer.Option(min=60, max=2514, help="How many of the survey's 2,514 commuters; all if not given.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another seed makes other people.")] = service.SEED,
) -> None:
    """Fill the demonstration organisation, unless it is there: real commuters, two rounds, a target and eight weeks up to today."""
    with open_database() as database:
        ensure_demonstration(database, people=people, seed=seed)


def ensure_demonstration(
    database: Database, *, today: dt.date | None = None, people: int | None = None, seed: int = service.SEED
) -> DemonstrationIds:
    """Return the demonstration, built first if there is none, with a progress bar on a terminal and single lines elsewhere."""
    with database.read() as session:
        found = service.find(session)
    if found:
        typer.echo(f"The demonstration {ORGANISATION} is there.")
        return found
    day = today or local_date("Europe/Stockholm", dt.datetime.now(dt.UTC))
    number = people or len(commuters())
    typer.echo(f"Filling the demonstration {ORGANISATION} with {number:,} real commuters (MTC travel survey 1990) …")
    if not sys.stderr.isatty():
        built = service.build(database, day, seed, people)
    else:
        built = _build_with_bar(database, day, seed, people)
    typer.echo(f"The demonstration {ORGANISATION} is ready.")
    return built


def _build_with_bar(database: Database, day: dt.date, seed: int, people: int | None) -> DemonstrationIds:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, transient=True) as bar:
        task = bar.add_task("Planning two rounds", total=None)

        def told(done: int, total: int) -> None:
            bar.update(task, description="Writing diaries", completed=done, total=total)

        return service.build(database, day, seed, people, told)

"""`cero import`: trips from a file."""

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from app.commandline import chosen_organisation, open_database
from app.database import Database
from app.imports.rows import FileError, Problem
from app.imports.service import Importer, Summary
from app.organisations.models import Organisation
from app.organisations.service import today
from app.security_log import record

import_app = typer.Typer(no_args_is_help=True, help="Read data from files.")


@import_app.callback()
def _imports() -> None:
    """Keep `trips` a command of its own while it is the only one."""


@import_app.command("trips")
def import_trips(
    file: Annotated[Path, typer.Argument(help="CSV file; docs/import.md tells its columns.")],
    organisation: Annotated[str | None, typer.Option(help="Whose trips they are; needed if there are several.")] = None,
    week: Annotated[
        str | None, typer.Option(help="Monday of the week that a file of commutes stands for, e.g. 2026-11-16.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would happen and store nothing.")] = False,
) -> None:
    """Import trips. Bad lines are named and left out, good ones are kept; the same file again adds nothing.

    Ends with 0 if all lines were good, 1 if some were bad, 2 if nothing could be done.
    """
    try:
        with open_database() as database:
            summary = _import(database, file, organisation, week, dry_run=dry_run)
    except FileError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{file}: {error.strerror or error}")
    except KeyboardInterrupt:
        typer.echo("Stopped. What was stored so far stays; the same command goes on where it ended.", err=True)
        raise typer.Exit(130) from None
    typer.echo(told(summary, dry_run=dry_run))
    raise typer.Exit(1 if summary.bad_lines else 0)


def told(summary: Summary, *, dry_run: bool) -> str:
    """Return in words what became of a file."""
    lines = [f"Trips {'that would be ' if dry_run else ''}added: {summary.added:,}. There already: {summary.known:,}."]
    if summary.new_people:
        lines.append(f"New people: {len(summary.new_people):,}. New departments: {len(summary.new_departments):,}.")
    if summary.bad_lines:
        lines.append(f"Bad lines left out, each named above: {summary.bad_lines:,}.")
    if dry_run:
        lines.append("This was a dry run: nothing was stored.")
    return "\n".join(lines)


def _import(database: Database, file: Path, name: str | None, week: str | None, *, dry_run: bool) -> Summary:
    now = dt.datetime.now(dt.UTC)
    with database.read() as session:
        organisation = chosen_organisation(session, name)
        organisation_id, monday = organisation.organisation_id or 0, _monday(week, organisation, now)
    console = Console(stderr=True)
    with Progress(
        TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn(),
        console=console, transient=True, disable=not sys.stderr.isatty(),
    ) as bar:  # fmt: skip
        task = bar.add_task(file.name, total=file.stat().st_size)
        importer = Importer(database, organisation_id, now, _teller(bar), dry_run=dry_run)
        summary = importer.run(file, monday, lambda done: bar.update(task, completed=done))
    if not dry_run:
        record("trips_imported", organisation_id=organisation_id, count=summary.added)
    return summary


def _teller(bar: Progress) -> Callable[[Problem], None]:
    """Return what prints a bad line: above the bar on a terminal, as a plain line elsewhere."""
    if bar.disable:
        return lambda problem: typer.echo(str(problem), err=True)
    return lambda problem: bar.console.print(str(problem), markup=False, highlight=False, soft_wrap=True)


def _monday(week: str | None, organisation: Organisation, now: dt.datetime) -> dt.date | None:
    """Read the option `--week`."""
    if week is None:
        return None
    try:
        monday = dt.date.fromisoformat(week)
    except ValueError:
        raise FileError(f"--week {week}: expected the Monday of a week, e.g. 2026-11-16") from None
    if monday.weekday() != 0:
        raise FileError(f"--week {week} is not a Monday; expected {monday - dt.timedelta(days=monday.weekday())}")
    if monday + dt.timedelta(days=4) > today(organisation, now):
        raise FileError(f"--week {week} is not over yet; trips are recorded when they are made")
    return monday


def _stop(message: str) -> None:
    typer.echo(message, err=True)
    raise typer.Exit(2)

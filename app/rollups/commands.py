"""`cero rollup`: compares the weekly figures with a recount from the trips, or writes them anew."""

from typing import Annotated

import typer

from app.commandline import chosen_organisation, open_database
from app.database import Database
from app.events import changed
from app.organisations.service import organisations
from app.rollups.recount import rebuild, verify
from app.security_log import record

rollup_app = typer.Typer(no_args_is_help=True, help="The weekly figures, which are kept with every trip.")
Name = Annotated[str | None, typer.Option("--organisation", help="Only this organisation.")]


@rollup_app.command("verify")
def verify_figures(organisation: Name = None) -> None:
    """Count the weekly figures anew from the trips and name every difference; nothing is changed.

    Ends with 0 if all figures are right, 1 if some are not.
    """
    found = 0
    with open_database() as database:
        for organisation_id, name in _organisations(database, organisation):
            with database.read(organisation_id) as session:
                for difference in verify(session, organisation_id):
                    typer.echo(f"{name}: {difference}")
                    found += 1
    if found:
        typer.echo(f"{found:,} differences. `cero rollup rebuild` writes the figures anew.", err=True)
        raise typer.Exit(1)
    typer.echo("The weekly figures equal a recount of the trips.")


@rollup_app.command("rebuild")
def rebuild_figures(organisation: Name = None) -> None:
    """Write the weekly figures anew from the trips; phones that send meanwhile wait.

    Ends with 0 if every record was counted, 1 if some could not be read.
    """
    unreadable = 0
    with open_database() as database:
        for organisation_id, name in _organisations(database, organisation):
            with database.write(organisation_id) as session:
                for unreadable_record in rebuild(session, organisation_id):
                    typer.echo(f"{name}: {unreadable_record}", err=True)
                    unreadable += 1
                changed(session, organisation_id)
            record("figures_recounted", organisation_id=organisation_id)
    typer.echo("The weekly figures were counted anew.")
    raise typer.Exit(1 if unreadable else 0)


def _organisations(database: Database, name: str | None) -> list[tuple[int, str]]:
    """Return id and name of the organisation that is named, or of all."""
    with database.read() as session:
        chosen = [chosen_organisation(session, name)] if name else organisations(session)
        return [(one.organisation_id or 0, one.name) for one in chosen]

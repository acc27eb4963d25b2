"""`cero factors`: the sets there are, which one an organisation computes with, and the explicit act of recomputing.

Here and not beside the sets, because recomputing must know the rounds: a published measurement never changes silently.
"""

import datetime as dt
import sys
from collections.abc import Iterable, Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress
from sqlmodel import Session, col, func, select

from app.calendar import WEEK
from app.commandline import chosen_organisation, date_of, open_database
from app.database import Database, within
from app.diary.models import Trip
from app.emissions.factors import Factor, FactorError, FactorSet
from app.emissions.service import choose_factors, load_factors
from app.emissions.sets import factor_set, set_keys
from app.measurement.models import Round
from app.measurement.rounds import rounds
from app.organisations.models import Organisation
from app.organisations.service import organisations
from app.recomputation.service import Recomputed, recompute
from app.security_log import record

factors_app = typer.Typer(no_args_is_help=True, help="Factor sets: list, show and choose them, recompute stored trips.")

OrganisationOption = Annotated[str | None, typer.Option(help="Its name; needed if there are several.")]
SetArgument = Annotated[str, typer.Argument(help="Key of a set, as `cero factors list` tells.")]


@factors_app.command("list")
def list_sets() -> None:
    """List the factor sets, and which ones the organisations have chosen."""
    for key in set_keys():
        found = factor_set(key)
        gaps = sum(factor.kg_per_km is None for factor in found.factors.values())
        typer.echo(
            f"{key:14} {found.name['en']}, edition {found.edition}, {found.boundary}, {found.basis}-based, "
            f"{found.geography}; {len(found.factors)} rows, {gaps} of them gaps"
        )
    with open_database() as database, database.read() as session:
        for organisation in organisations(session):
            within(session, organisation.organisation_id or 0)
            choices = load_factors(session, organisation.organisation_id or 0).choices
            told = ", ".join(f"{choice.factors.key} from {choice.valid_from}" for choice in choices)
            typer.echo(f"{organisation.name}: {told}")


@factors_app.command("show")
def show_set(key: SetArgument) -> None:
    """Show every factor of a set with its source; a gap says why it is one."""
    found = _set(key)
    typer.echo(f"{found.name['sv']} / {found.name['en']}, edition {found.edition}, for {found.geography}")
    typer.echo(f"Boundary {found.boundary}, {found.basis}-based electricity, flights: {found.uplift}")
    typer.echo(f"{found.licence}\n")
    for factor in found.factors.values():
        typer.echo(_line(factor))


@factors_app.command("choose")
def choose(
    key: SetArgument,
    valid_from: Annotated[str, typer.Option("--from", help="First date that is computed with it, e.g. 2027-01-01.")],
    organisation: OrganisationOption = None,
) -> None:
    """Compute with a set from a date on. Stored trips keep what they were computed with."""
    day, now = date_of(valid_from, "--from"), dt.datetime.now(dt.UTC)
    with open_database() as database, database.write() as session:
        chosen = chosen_organisation(session, organisation)
        try:
            choices = choose_factors(session, chosen.organisation_id or 0, key, day, now).choices
        except FactorError as error:
            raise typer.BadParameter(str(error)) from error
        last, stored = _stored(session, chosen, day)
        name, organisation_id = chosen.name, chosen.organisation_id
    record("factors_chosen", organisation_id=organisation_id, key=key, valid_from=day.isoformat())
    typer.echo(f"{name}: " + ", ".join(f"{choice.factors.key} from {choice.valid_from}" for choice in choices))
    if gaps := _gaps(factor_set(key)):
        typer.echo(f"It has no factor for {', '.join(gaps)}: emissions of such legs are unknown and in no sum.")
    if stored and last:
        typer.echo(
            f"{stored:,} stored trips from {day} on keep what they were computed with. To compute them anew:\n"
            f"  cero factors recompute --organisation {name!r} --from {day} --to {last} --dry-run"
        )


@factors_app.command("recompute")
def recompute_trips(
    first: Annotated[str, typer.Option("--from", help="First date, e.g. 2026-01-01.")],
    last: Annotated[str, typer.Option("--to", help="Last date.")],
    organisation: OrganisationOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would change and store nothing.")] = False,
    include_rounds: Annotated[
        bool, typer.Option("--include-rounds", help="Also weeks of a measurement, whose figures change with them.")
    ] = False,
) -> None:
    """Compute stored trips anew with the factors chosen for their dates; the earlier results stay readable."""
    start, end = date_of(first, "--from"), date_of(last, "--to")
    if end < start:
        raise typer.BadParameter(f"{end} is before {start}", param_hint="--to")
    try:
        with open_database() as database:
            with database.read() as session:
                chosen = chosen_organisation(session, organisation)
                organisation_id, name = chosen.organisation_id or 0, chosen.name
                measured = touched(rounds(session, organisation_id), start, end)
            if measured and not include_rounds:
                typer.echo(
                    f"{_names(measured)}: measured in this period, and their figures would change with the trips."
                )
                typer.echo("Choose a period outside, or say --include-rounds. Nothing was changed.")
                raise typer.Exit(2)
            sums = _run(database, organisation_id, start, end, dry_run=dry_run)
    except KeyboardInterrupt:
        typer.echo("Stopped. Whoever was done stays done; the same command goes on where it ended.", err=True)
        raise typer.Exit(130) from None
    if not dry_run:
        record("trips_recomputed", organisation_id=organisation_id, count=sums.trips)
    typer.echo(f"{name}, {start} to {end}: {told(sums, dry_run=dry_run)}")
    if measured and sums.trips and not dry_run:
        typer.echo(
            f"The figures of {_names(measured)} changed with them; the target keeps the baseline it was set with."
        )


def touched(measured: Iterable[Round], first: dt.date, last: dt.date) -> list[Round]:
    """Return the rounds that have a week in a period, both days included."""
    return [one for one in measured if one.starts_on <= last and first < one.starts_on + one.weeks * WEEK]


def told(sums: Recomputed, *, dry_run: bool) -> str:
    """Return in words what a recomputation changed."""
    if not sums.trips:
        return "every trip is computed with the chosen factors already; nothing to change."
    verb = "would be" if dry_run else "were"
    tail = "This was a dry run: nothing was stored." if dry_run else "What they were computed with stays readable."
    unknown = (
        f"Without a factor: {sums.unknown_metres_before / 1000:,.0f} km before, {sums.unknown_metres_after / 1000:,.0f} km after. "
        if sums.unknown_metres_before or sums.unknown_metres_after
        else ""
    )
    return (
        f"trips {verb} recomputed: {sums.trips:,} of {sums.people:,} people, "
        f"from {sums.milligrams_before / 1e6:,.1f} to {sums.milligrams_after / 1e6:,.1f} kg CO2e "
        f"and from {sums.ore_before / 100:,.0f} to {sums.ore_after / 100:,.0f} kr. {unknown}{tail}"
    )


def _run(database: Database, organisation_id: int, first: dt.date, last: dt.date, *, dry_run: bool) -> Recomputed:
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("Recomputing", total=None)
        return recompute(
            database, organisation_id, first, last, dt.datetime.now(dt.UTC), dry_run=dry_run,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )  # fmt: skip


def _line(factor: Factor) -> str:
    name = " ".join(part for part in (factor.mode, factor.fuel, factor.cabin_class) if part)
    if factor.kg_per_km is None:
        return f"{name:24} gap: {factor.note}"
    source = " · ".join(part for part in (factor.factor_key, factor.edition, factor.source, factor.note) if part)
    return f"{name:24} {factor.kg_per_km:.9g} kg/{factor.unit}  {source}"


def _gaps(found: FactorSet) -> list[str]:
    return [
        f"{factor.mode} ({factor.fuel})" if factor.fuel else factor.mode
        for factor in found.factors.values()
        if factor.kg_per_km is None
    ]


def _names(measured: Sequence[Round]) -> str:
    return ", ".join(f"{one.name} ({one.starts_on}, {one.weeks} weeks)" for one in measured)


def _set(key: str) -> FactorSet:
    try:
        return factor_set(key)
    except FactorError as error:
        raise typer.BadParameter(str(error), param_hint="SET") from error


def _stored(session: Session, organisation: Organisation, first: dt.date) -> tuple[dt.date | None, int]:
    """Return the last date of the trips stored from a date on, and how many they are."""
    query = select(func.max(Trip.date), func.count()).where(
        Trip.organisation_id == organisation.organisation_id, col(Trip.date) >= first, col(Trip.deleted).is_(False)
    )
    last, count = session.exec(query).one()
    return last, count

"""The command line: `cero`."""

import datetime as dt
import socket
import sys
from ipaddress import ip_address
from typing import Annotated

import segno
import typer
import uvicorn
from pydantic import ValidationError

from app.accounts.commands import link, sign_in_address
from app.accounts.service import create_link
from app.commandline import open_database
from app.demonstration.commands import demo, ensure_demonstration
from app.imports.commands import import_app
from app.joining.commands import organisation_app
from app.logs import configure
from app.measurement.factor_commands import factors_app
from app.migrate import UnusableDatabase
from app.migrate import migrate as migrate_database
from app.nudges.commands import nudge
from app.operations.commands import anew, backup, doctor, restore
from app.organisations.service import get_member
from app.personal_data.commands import person_app, retention
from app.questionnaire.commands import remind_all
from app.rollups.commands import rollup_app
from app.settings import Settings, get_settings
from app.web.connections import raise_descriptors
from app.web.serving import options

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="CERO: sustainable travel habits in organisations. Settings come from the environment, see docs/settings.md.",
)
app.add_typer(organisation_app, name="organisation")
app.add_typer(import_app, name="import")
app.add_typer(factors_app, name="factors")
app.add_typer(rollup_app, name="rollup")
app.add_typer(person_app, name="person")
app.command()(backup)
app.command()(restore)
app.command()(anew)
app.command()(doctor)
app.command()(demo)
app.command()(link)
app.command()(nudge)
app.command("remind")(remind_all)
app.command()(retention)

PortOption = Annotated[int | None, typer.Option(help="Port to listen on; CERO_PORT or PORT otherwise.", envvar="PORT")]


@app.command()
def run(port: PortOption = None) -> None:
    """Try CERO: migrate, fill the demonstration once, print sign-in links, and serve."""
    settings = _settings(port)
    _check_port(settings.host, settings.port)
    with open_database(settings) as database:
        ids = ensure_demonstration(database)
        now = dt.datetime.now(dt.UTC)
        with database.write(ids.organisation_id) as session:
            tokens = [
                create_link(session, member, now, dt.timedelta(days=1))
                for member_id in (ids.employee_id, ids.coordinator_id)
                if (member := get_member(session, ids.organisation_id, member_id))
            ]
    _announce(settings, tokens)
    _serve(settings, server="app.main:create_demonstration_server")


@app.command()
def serve(
    port: PortOption = None,
    workers: Annotated[int, typer.Option(min=1, help="Server processes; more than one needs PostgreSQL.")] = 1,
) -> None:
    """Migrate and serve, without a demonstration."""
    settings = _settings(port)
    if workers > 1 and settings.database_address.startswith("sqlite"):
        raise typer.BadParameter(
            "more than one process needs PostgreSQL: set CERO_DATABASE_URL", param_hint="--workers"
        )
    _check_port(settings.host, settings.port)
    migrate_database(settings.database_address, owner=settings.owner_database_address)
    _serve(settings, workers)


@app.command()
def migrate() -> None:
    """Bring the database to the newest tables."""
    settings = get_settings()
    migrate_database(settings.database_address, owner=settings.owner_database_address)
    typer.echo("The database is up to date.")


def main() -> None:
    """Run the command line; a wrong setting or an unusable database is told in a sentence, and ends it with 2."""
    try:
        settings = get_settings()
    except ValidationError as error:
        for problem in error.errors():
            name = f"CERO_{problem['loc'][0]}".upper()
            typer.echo(f"{name}={problem['input']!r}: {problem['msg'].removeprefix('Value error, ')}", err=True)
        sys.exit(2)
    configure(settings.log_level)
    try:
        app()
    except UnusableDatabase as error:
        typer.echo(str(error), err=True)
        sys.exit(2)


def _settings(port: int | None) -> Settings:
    settings = get_settings()
    if port is not None:
        settings.port = port
    return settings


def _serve(settings: Settings, workers: int = 1, server: str = "app.main:create_server") -> None:
    raise_descriptors()
    uvicorn.run(server, factory=True, workers=workers, **options(settings))


def _check_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            typer.echo(
                f"Port {port} cannot be used ({error.strerror}). Another one: PORT={port + 1000} make run", err=True
            )
            raise typer.Exit(2) from error


def _announce(settings: Settings, tokens: list[str]) -> None:
    employee, coordinator = (sign_in_address(token) for token in tokens)
    typer.echo(f"\n  CERO is on its way at {settings.address}  (Ctrl+C stops it; the data stays)\n")
    typer.echo(f"  As an employee     {employee}")
    typer.echo(f"  As a coordinator   {coordinator}\n")
    network = _network_address()
    if settings.public_url or not network:
        return
    if _is_of_this_machine_alone(settings.host):
        typer.echo("  For phones in the same network: CERO_HOST=0.0.0.0 make run\n")
        return
    phone = sign_in_address(tokens[0], f"http://{network}:{settings.port}")
    typer.echo("  On a phone in the same network (installing and offline need HTTPS, see the README):")
    segno.make(phone, error="l").terminal(compact=True, border=2)
    typer.echo(f"  {phone}\n")


def _is_of_this_machine_alone(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _network_address() -> str | None:
    """Return this machine's address in the local network; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        address: str = probe.getsockname()[0]
        return None if address.startswith("127.") else address


if __name__ == "__main__":
    main()

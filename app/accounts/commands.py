"""`cero organisation` and `cero link`: the first steps of an organisation of one's own."""

import datetime as dt
from typing import Annotated

import typer
from sqlmodel import Session, select

from app.accounts.service import create_link
from app.commandline import chosen_organisation, open_database
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import create_organisation, next_ids
from app.settings import get_settings

organisation_app = typer.Typer(no_args_is_help=True, help="Make and list organisations.")


@organisation_app.command("add")
def add_organisation(
    name: Annotated[str, typer.Argument(help="Its name.")],
    coordinator: Annotated[str, typer.Option(help="Name of the first coordinator.")],
    department: Annotated[str, typer.Option(help="The coordinator's department.")] = "Kansli",
    head_count: Annotated[int, typer.Option(min=1, help="How many work in that department.")] = 1,
) -> None:
    """Make an organisation with its first coordinator, and print a sign-in link."""
    now = dt.datetime.now(dt.UTC)
    with open_database() as database, database.write() as session:
        if session.exec(select(Organisation).where(Organisation.name == name)).first():
            raise typer.BadParameter(f"there is already an organisation called {name!r}", param_hint="NAME")
        organisation = create_organisation(session, name, now)
        organisation_id = organisation.organisation_id or 0
        department_id, member_id = next_ids(session, organisation_id, 2)
        session.add(
            Department(
                organisation_id=organisation_id, department_id=department_id, name=department, head_count=head_count
            )
        )
        session.flush()
        member = Member(
            organisation_id=organisation_id, member_id=member_id, department_id=department_id, name=coordinator,
            reference=coordinator, roles=["employee", "coordinator"],
        )  # fmt: skip
        session.add(member)
        session.flush()
        token = create_link(session, member, now, dt.timedelta(days=7))
    typer.echo(f"{name} is there. {coordinator} signs in (7 days) at {sign_in_address(token)}")


@organisation_app.command("list")
def list_organisations() -> None:
    """List the organisations."""
    with open_database() as database, database.read() as session:
        for organisation in session.exec(select(Organisation).order_by(Organisation.name)):
            typer.echo(organisation.name)


def link(
    person: Annotated[str, typer.Argument(help="Reference of the person, as in imports.")],
    organisation: Annotated[str | None, typer.Option(help="Its name; needed if there are several.")] = None,
    days: Annotated[int, typer.Option(min=1, max=30, help="How long the link works.")] = 7,
) -> None:
    """Print a sign-in link for a person."""
    now = dt.datetime.now(dt.UTC)
    with open_database() as database, database.write() as session:
        member = _member(session, chosen_organisation(session, organisation), person)
        token = create_link(session, member, now, dt.timedelta(days=days))
    typer.echo(sign_in_address(token))


def sign_in_address(token: str, address: str | None = None) -> str:
    """Return the address that signs in with a token."""
    return f"{address or get_settings().address}/sign-in/{token}"


def _member(session: Session, organisation: Organisation, person: str) -> Member:
    query = select(Member).where(Member.organisation_id == organisation.organisation_id, Member.reference == person)
    member = session.exec(query).first()
    if member is None:
        raise typer.BadParameter(f"nobody in {organisation.name} has the reference {person!r}", param_hint="PERSON")
    return member

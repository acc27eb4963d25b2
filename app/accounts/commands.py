"""`cero organisation` and `cero link`: the first steps of an organisation of one's own."""

import datetime as dt
from typing import Annotated

import typer
from sqlmodel import Session

from app.accounts.service import create_link
from app.commandline import chosen_organisation, open_database
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import create_organisation, find_member, has_left, next_ids, organisations, today
from app.security_log import record
from app.settings import get_settings

LINK_HOURS = 24
"""How long a sign-in link works where nothing else is said."""

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
        if any(one.name == name for one in organisations(session)):
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
        token = create_link(session, member, now, dt.timedelta(hours=LINK_HOURS))
    record("organisation_made", organisation_id=organisation_id)
    record("link_made", organisation_id=organisation_id, member_id=member_id)
    typer.echo(f"{name} is there. {coordinator} signs in (once, within {LINK_HOURS} hours) at {sign_in_address(token)}")


@organisation_app.command("list")
def list_organisations() -> None:
    """List the organisations."""
    with open_database() as database, database.read() as session:
        for organisation in organisations(session):
            typer.echo(organisation.name)


def link(
    person: Annotated[str, typer.Argument(help="Reference of the person, as in imports.")],
    organisation: Annotated[str | None, typer.Option(help="Its name; needed if there are several.")] = None,
    hours: Annotated[int, typer.Option(min=1, max=168, help="How long the link works, until it is used.")] = LINK_HOURS,
) -> None:
    """Print a sign-in link for a person: it works once, and older ones work no more."""
    now = dt.datetime.now(dt.UTC)
    with open_database() as database, database.write() as session:
        member = chosen_member(session, chosen_organisation(session, organisation), person)
        token = create_link(session, member, now, dt.timedelta(hours=hours))
        ids = member.organisation_id, member.member_id
    record("link_made", organisation_id=ids[0], member_id=ids[1])
    typer.echo(sign_in_address(token))


def sign_in_address(token: str, address: str | None = None) -> str:
    """Return the address that signs in with a token."""
    return f"{address or get_settings().address}/sign-in/{token}"


def chosen_member(session: Session, organisation: Organisation, person: str, *, left_too: bool = False) -> Member:
    """Return who has that reference and still works there.

    Parameters:
        left_too: or has worked there.

    Raises:
        typer.BadParameter: nobody has it, or they have left.
    """
    member = find_member(session, organisation.organisation_id or 0, person)
    if member is None:
        raise typer.BadParameter(f"nobody in {organisation.name} has the reference {person!r}", param_hint="PERSON")
    if not left_too and has_left(member, today(organisation)):
        raise typer.BadParameter(
            f"{person!r} left {organisation.name} on {member.left_on}; `cero person leave --undo` takes that back",
            param_hint="PERSON",
        )
    return member

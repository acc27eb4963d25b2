"""`cero person` and `cero retention`: what is done with a person's data and sign-ins for them, or because time has passed."""

import datetime as dt
import os
import shutil
import uuid
from pathlib import Path
from typing import IO, Annotated

import typer
from sqlmodel import Session

from app.accounts.commands import chosen_member
from app.accounts.service import end_links, end_sessions, sessions_of
from app.accounts.whereabouts import lead_again
from app.commandline import chosen_organisation, date_of, open_database
from app.languages import LANGUAGES
from app.organisations.mandates import MandateError
from app.organisations.models import Member, Organisation
from app.organisations.service import has_left, organisations, today
from app.personal_data.erasure import erase, forget, leave
from app.personal_data.export import FORMS, Form, exported
from app.personal_data.retention import retain
from app.push.service import unsubscribe_all
from app.security_log import record
from app.settings import get_settings

person_app = typer.Typer(no_args_is_help=True, help="What is stored of a person, and where they are signed in.")
Person = Annotated[str, typer.Argument(help="Reference of the person, as in imports.")]
Name = Annotated[str | None, typer.Option("--organisation", help="Its name; needed if there are several.")]


@person_app.command("sessions")
def list_sessions(
    person: Person,
    organisation: Name = None,
    end: Annotated[str | None, typer.Option(help="Sign out the device with this id.")] = None,
    end_all: Annotated[bool, typer.Option("--end-all", help="Sign out every device, and end the links.")] = False,
) -> None:
    """List the devices on which a person is signed in, or sign some of them out."""
    now = dt.datetime.now(dt.UTC)
    only = _id_of(end)
    with open_database() as database, database.write() as session:
        member = _found(session, organisation, person)[1]
        of = member.organisation_id, member.member_id
        shown = [(one.session_id, one.browser, one.system, one.used_on) for one in sessions_of(session, *of, now)]
        ended = 0
        if only or end_all:
            ended = end_sessions(session, *of, only=only)
            end_links(session, *of)
            unsubscribe_all(session, *of)
    if only and not ended:
        raise typer.BadParameter(f"{person!r} is signed in on no device with the id {end}", param_hint="--end")
    if only or end_all:
        record("session_ended", organisation_id=of[0], member_id=of[1], session_id=str(only or ""), count=ended)
        typer.echo(f"Signed out on {ended} {'device' if ended == 1 else 'devices'}.")
        return
    for session_id, browser, system, used_on in shown:
        typer.echo(f"{session_id}  {browser or '?'} on {system or '?'}, last used {used_on or '?'}")
    if not shown:
        typer.echo(f"{person} is signed in nowhere.")


@person_app.command("leave")
def person_leaves(
    person: Person,
    organisation: Name = None,
    on: Annotated[
        str | None, typer.Option(help="First day on which they no longer work here; today otherwise.")
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="They have not left after all.")] = False,
) -> None:
    """Let somebody work here no longer: signed out everywhere, no messages, nothing can be recorded.

    What they recorded is kept until `cero retention` forgets it, or `cero person erase` does.
    """
    now = dt.datetime.now(dt.UTC)
    day = date_of(on, "--on") if on else None
    with open_database() as database, database.write() as session:
        found, member = _found(session, organisation, person)
        if undo:
            member.left_on = None
            session.add(member)
            session.flush()
            lead_again(session, member, now)
        else:
            day = day or today(found, now)
            try:
                leave(session, found, member, day, now)
            except MandateError:
                raise typer.BadParameter(
                    f"{person!r} is the only coordinator of {found.name} who stays; make somebody else a coordinator first",
                    param_hint="PERSON",
                ) from None
        of = member.organisation_id, member.member_id
    record("person_returned" if undo else "person_left", organisation_id=of[0], member_id=of[1])
    typer.echo(f"{person} works here." if undo else f"{person} works here no longer from {day}.")


@person_app.command("export")
def export_person(
    person: Person,
    file: Annotated[Path, typer.Argument(help="Where to write it: FILE.json (everything) or FILE.xlsx (to read).")],
    organisation: Name = None,
    language: Annotated[str, typer.Option(help="Of a spreadsheet: sv or en.")] = LANGUAGES[0],
) -> None:
    """Write everything that is stored of a person to a file that only you can read."""
    now = dt.datetime.now(dt.UTC)
    form = _form_of(file)
    if language not in LANGUAGES:
        raise typer.BadParameter(f"{language!r}; expected one of: {', '.join(LANGUAGES)}", param_hint="--language")
    with open_database() as database, database.read() as session:
        member = _found(session, organisation, person)[1]
        of = member.organisation_id, member.member_id
        content = exported(session, form, *of, language, now)
    with content, _new_file(file) as target:
        shutil.copyfileobj(content, target)
    record("data_exported", organisation_id=of[0], member_id=of[1], form=form)
    typer.echo(f"Written to {file}.")


@person_app.command("erase")
def erase_person(
    person: Person,
    organisation: Name = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase everything that a person recorded, for good, on every device; of one who has left also name and account."""
    now = dt.datetime.now(dt.UTC)
    if not yes:
        typer.confirm(f"Erase everything that {person} ever recorded? Nothing brings it back.", abort=True)
    with open_database() as database:
        with database.read() as session:
            found, member = _found(session, organisation, person)
            of, left = (member.organisation_id, member.member_id), has_left(member, today(found, now))
        count = (forget if left else erase)(database, *of, now)
    record("data_erased", organisation_id=of[0], member_id=of[1], count=count)
    typer.echo(f"{count:,} records erased{', and the account' if left else ''}.")


def retention(
    organisation: Name = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count, and change nothing.")] = False,
) -> None:
    """Delete what is no longer kept (docs/retention.md). Run it once a day."""
    now, settings = dt.datetime.now(dt.UTC), get_settings()
    with open_database() as database:
        with database.read() as session:
            chosen = [chosen_organisation(session, organisation)] if organisation else organisations(session)
            wanted = [(one.organisation_id or 0, one.name) for one in chosen]
        for organisation_id, name in wanted:
            deleted = retain(database, organisation_id, settings, now, dry_run=dry_run)
            typer.echo(f"{name}: {'would delete' if dry_run else 'deleted'} {deleted}")


def _found(session: Session, organisation: str | None, person: str) -> tuple[Organisation, Member]:
    found = chosen_organisation(session, organisation)
    return found, chosen_member(session, found, person, left_too=True)


def _id_of(text: str | None) -> uuid.UUID | None:
    try:
        return uuid.UUID(text) if text else None
    except ValueError:
        wanted = "expected an id as `cero person sessions` lists it"
        raise typer.BadParameter(f"{text!r}; {wanted}", param_hint="--end") from None


def _form_of(file: Path) -> Form:
    for form in FORMS:
        if file.suffix == f".{form}":
            return form
    raise typer.BadParameter(f"{file.name}; expected a name that ends with .json or .xlsx", param_hint="FILE")


def _new_file(path: Path) -> IO[bytes]:
    """Make a file that nobody else may read; one that is there already is left alone."""
    try:
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}; expected a new file", param_hint="FILE") from error

"""The pages of the smörgåsbord: what could be done, what one percent is of each, and the organisation's own copies."""

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Form, Path, Query, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.measures.catalogue import FIELDS, CatalogueError
from app.measures.forms import KILOMETRES, FormError, own_texts, typed_of, wanted_of
from app.measures.merging import Entry
from app.measures.service import (
    add_measure,
    change_measure,
    end_measure,
    entries_of,
    find_entry,
    restore_measure,
)
from app.organisations.service import today
from app.web.dependencies import DatabaseDep, now
from app.web.described import page
from app.web.translations import language_of

if TYPE_CHECKING:
    from app.measures.smorgasbord import Table

router = APIRouter()
Typed = Annotated[str, Form(max_length=400)]
Key = Annotated[str, Path(max_length=40)]
Asked = Annotated[str, Query(max_length=40)]


@router.get("/measures", **page(200, 303, 404))
def show_measures(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, field: Asked = "", said: Asked = ""
) -> Response:
    """Show the smörgåsbord; `field` shows the measures about one kind of travel alone."""
    with database.read(identity.organisation_id) as session:
        table = _lay(session, identity)
        session.expunge_all()
    shown = [one for one in table.told if field not in FIELDS or one.entry.measure.field == field]
    return desk_page(
        request, identity, "measures/measures.html", "measures", table=table, field=field if field in FIELDS else "",
        fields=FIELDS, said=said, reaching=[one for one in shown if one.reaches],
        less=[one for one in shown if one.module is not None and not one.reaches],
        untold=[one for one in shown if one.module is None],
    )  # fmt: skip


@router.get("/measures/new", **page(200, 303, 404))
def show_new(request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Show the form of a measure of one's own."""
    return _new(request, identity, database)


def _new(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, trouble: str = "", **typed: Any
) -> Response:
    with database.read(identity.organisation_id) as session:
        entries = [one for one in entries_of(session, identity.organisation_id) if not one.ended]
    return desk_page(
        request, identity, "measures/new.html", "measures", status_code=status_code, entries=entries, trouble=trouble,
        kilometres=KILOMETRES, **({"name": "", "says": "", "like": ""} | typed),
    )  # fmt: skip


@router.post("/measures/new", **page(303, 400, 404))
def add(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, name: Typed = "", says: Typed = "", like: Typed = ""
) -> Response:  # fmt: skip
    """Add a measure of one's own, made like another one; its figures are changed on its page."""
    typed = {"name": name, "says": says, "like": like}
    try:
        with database.write(identity.organisation_id) as session:
            pattern = _get(session, identity, like).measure
            wanted = {
                key: value
                for key, value in wanted_of(typed_as(pattern) | {"name": name, "says": says}, pattern).items()
                if key in ("name", "says")
            }
            if "name" not in wanted:
                raise FormError("name")
            made = add_measure(
                session, identity.organisation_id, identity.member_id, like, wanted | own_texts(name.strip(), pattern), now()
            )  # fmt: skip
    except FormError as error:
        return _new(request, identity, database, status_code=400, trouble=error.field, **typed)
    except CatalogueError:
        return _new(request, identity, database, status_code=400, trouble="too_many", **typed)
    except HTTPException:
        return _new(request, identity, database, status_code=400, trouble="like", **typed)
    return RedirectResponse(f"/measures/{made.key}?said=measure_added", status_code=303)


@router.get("/measures/{key}", **page(200, 303, 404))
def show_measure(
    request: Request, key: Key, identity: CoordinatorDep, database: DatabaseDep, said: Asked = ""
) -> Response:
    """Show a measure: what one percent is, how it is counted, and the organisation's copy."""
    return _measure(request, identity, database, key, said=said)


def _measure(
    request: Request, identity: Identity, database: Database, key: str, *, status_code: int = 200, said: str = "",
    trouble: str = "", typed: dict[str, str] | None = None,
) -> Response:  # fmt: skip
    with database.read(identity.organisation_id) as session:
        entry = _get(session, identity, key)
        table = _lay(session, identity, only=key)
        session.expunge_all()
    return desk_page(
        request, identity, "measures/measure.html", "measures", status_code=status_code, entry=entry, one=table.told[0],
        table=table, measure=entry.measure, said=said, trouble=trouble, kilometres=KILOMETRES,
        typed=typed or typed_as(entry.measure, language_of(request, identity.member.language)),
    )  # fmt: skip


@router.post("/measures/{key}", **page(303, 400, 404))
def change(
    request: Request, key: Key, identity: CoordinatorDep, database: DatabaseDep, name: Typed = "", says: Typed = "",
    share: Typed = "", least_km: Typed = "", most_km: Typed = "", once_kr: Typed = "", years: Typed = "", yearly_kr: Typed = "",
    fixed_once_kr: Typed = "", fixed_yearly_kr: Typed = "", acceptance: Typed = "",
) -> Response:  # fmt: skip
    """Let a measure say otherwise in this organisation."""
    typed = {
        "name": name, "says": says, "share": share, "least_km": least_km, "most_km": most_km, "once_kr": once_kr,
        "years": years, "yearly_kr": yearly_kr, "fixed_once_kr": fixed_once_kr, "fixed_yearly_kr": fixed_yearly_kr,
        "acceptance": acceptance,
    }  # fmt: skip
    try:
        with database.write(identity.organisation_id) as session:
            wanted = wanted_of(typed, _get(session, identity, key).measure)
            change_measure(session, identity.organisation_id, identity.member_id, key, wanted, now())
    except FormError as error:
        return _measure(request, identity, database, key, status_code=400, trouble=error.field, typed=typed)
    return RedirectResponse(f"/measures/{key}?said=saved", status_code=303)


@router.post("/measures/{key}/end", **page(303, 404))
def end(key: Key, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Take a measure away from the smörgåsbord."""
    with database.write(identity.organisation_id) as session:
        _get(session, identity, key)
        end_measure(session, identity.organisation_id, identity.member_id, key, now())
    return RedirectResponse("/measures?said=measure_ended", status_code=303)


@router.post("/measures/{key}/reopen", **page(303, 404))
def reopen(key: Key, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Bring a measure back."""
    with database.write(identity.organisation_id) as session:
        _get(session, identity, key)
        end_measure(session, identity.organisation_id, identity.member_id, key, now(), ended=False)
    return RedirectResponse(f"/measures/{key}?said=measure_reopened", status_code=303)


@router.post("/measures/{key}/restore", **page(303, 404))
def restore(key: Key, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Let a measure say again what the catalogue says."""
    with database.write(identity.organisation_id) as session:
        if _get(session, identity, key).own:
            raise HTTPException(404)
        restore_measure(session, identity.organisation_id, identity.member_id, key, now())
    return RedirectResponse(f"/measures/{key}?said=measure_restored", status_code=303)


def typed_as(measure: Any, language: str = "sv") -> dict[str, str]:
    """Return a measure as texts, as its form would send it back."""
    shown = typed_of(measure, language)
    return {
        name: "" if one is None else f"{one:g}" if isinstance(one, float) else str(one) for name, one in shown.items()
    }


def _lay(session: Session, identity: Identity, only: str | None = None) -> "Table":
    from app.measures.smorgasbord import lay  # here: a server needs numpy only once somebody looks at measures

    return lay(session, identity.organisation_id, today(identity.organisation, now()), only=only)


def _get(session: Session, identity: Identity, key: str) -> Entry:
    found = find_entry(session, identity.organisation_id, key)
    if found is None:
        raise HTTPException(404)
    return found

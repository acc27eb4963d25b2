"""The page of reports, and the climate report as a file."""

from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Query, Request, Response
from starlette.exceptions import HTTPException

from app.accounts.dependencies import ReaderDep
from app.accounts.desk import desk_page
from app.languages import LANGUAGES
from app.organisations.service import today
from app.reports.service import ClimateReport, climate_report
from app.reports.typesetting import typeset
from app.web.dependencies import DatabaseDep, now
from app.web.described import page
from app.web.pages import environment

router = APIRouter()


@router.get("/reports", **page(200, 303, 404))
def show_reports(request: Request, identity: ReaderDep, database: DatabaseDep) -> Response:
    """Show which reports there are."""
    with database.read(identity.organisation_id) as session:
        found = climate_report(session, identity.organisation_id, today(identity.organisation, now()))
        session.expunge_all()
    return desk_page(request, identity, "reports/reports.html", "reports", report=found)


@router.get("/reports/climate.pdf", **page(200, 303, 404, 422, media="application/pdf"))
def climate_pdf(
    identity: ReaderDep, database: DatabaseDep, language: Annotated[str, Query(max_length=2)] = "sv"
) -> Response:
    """Hand out the climate report in a language."""
    if language not in LANGUAGES:
        raise HTTPException(404)
    with database.read(identity.organisation_id) as session:
        found = climate_report(session, identity.organisation_id, today(identity.organisation, now()))
        content = content_of(found, identity.organisation.name, language)
    headers = {
        "Content-Disposition": f'attachment; filename="cero-{found.today.isoformat()}-{language}.pdf"',
        "Cache-Control": "no-store",
    }
    return Response(typeset(content, language), media_type="application/pdf", headers=headers)


def content_of(report: ClimateReport, organisation: str, language: str) -> dict[str, Any]:
    """Return the report's words and figures as `report.typ` takes them."""
    template = environment(language).get_template("reports/climate.txt")
    found: dict[str, Any] = msgspec.json.decode(template.render(report=report, organisation=organisation))
    return found

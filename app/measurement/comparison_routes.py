"""The page that compares the baseline with the follow-up, for coordinators and managers."""

from fastapi import APIRouter, Request, Response

from app.accounts.dependencies import ReaderDep
from app.accounts.desk import desk_page
from app.measurement.comparison import Comparison, comparison
from app.measurement.waterfall import waterfall
from app.web.dependencies import DatabaseDep
from app.web.described import page

router = APIRouter()


@router.get("/measure/compare", **page(200, 303, 404))
def show_comparison(request: Request, identity: ReaderDep, database: DatabaseDep) -> Response:
    """Show what has changed between the baseline and the latest follow-up."""
    with database.read(identity.organisation_id) as session:
        found = comparison(session, identity.organisation_id)
        session.expunge_all()
    told = found.against.contributions if found and found.against else None
    parts = {name: part for name, part in (told or {}).items() if part}
    return desk_page(
        request, identity, "measurement/compare.html", "measure", found=found,
        bars=waterfall(parts, "baseline", "follow_up") if parts else [], largest=_largest(found),
    )  # fmt: skip


def _largest(found: Comparison | None) -> str | None:
    """Return the contribution that moved most in the direction of the whole, None where nothing moved."""
    parts = found.against.contributions if found and found.against else None
    if not parts or not any(parts.values()):
        return None
    sign = -1 if sum(parts.values()) < 0 else 1
    return max(parts, key=lambda name: sign * parts[name])

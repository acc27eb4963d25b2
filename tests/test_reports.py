"""The climate report: an accessible PDF of what is told, in both languages, for who may read it; nothing it is told is run."""

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pypdf import PdfReader

from app.accounts.service import create_link
from app.database import Database
from app.measurement.rounds import open_round
from app.organisations.models import Member, Organisation, Target
from app.organisations.service import get_member
from app.plan.models import PlanItem
from app.reports.typesetting import ReportNotSet, typeset
from tests.support.days import today
from tests.support.departments import WEEK, Offices, make_offices, this_monday
from tests.support.web import open_web

MONDAY = this_monday()


@pytest.fixture
def offices(database: Database) -> Offices:
    return make_offices(database, Kansli=9, Kultur=8)


@pytest.fixture
def web(offices: Offices) -> Iterator[TestClient]:
    with open_web(offices.database) as client:
        enter(client, offices, offices.coordinator_id)
        yield client


def enter(web: TestClient, offices: Offices, member_id: int) -> None:
    with offices.database.write() as session:
        member = get_member(session, offices.organisation_id, member_id)
        assert member
        token = create_link(session, member, dt.datetime.now(dt.UTC), dt.timedelta(hours=1))
    web.cookies.clear()
    assert web.post(f"/sign-in/{token}", follow_redirects=False).status_code == 303


def measured(offices: Offices, title: str = "Elcyklar") -> None:
    """A baseline, half of it in the follow-up, and a decided measure."""
    before, after = MONDAY - 30 * WEEK, MONDAY - 5 * WEEK
    with offices.database.write() as session:
        for kind, start in (("baseline", before), ("follow_up", after)):
            open_round(session, offices.organisation_id, kind, kind, start, 1, over_free_weeks=True)  # type: ignore[arg-type]
        session.add(
            Target(
                organisation_id=offices.organisation_id, baseline_on=before, baseline_milligrams=10_000_000,
                target_on=today() + 200 * WEEK, reduction_percent=20.0,
            )
        )  # fmt: skip
        session.add(
            PlanItem(
                organisation_id=offices.organisation_id, item_id=1, title=title, description="", status="decided",
                proposed_on=before, decided_on=before, deadline=today() + 10 * WEEK, member_id=offices.coordinator_id,
                milligrams=5_000_000_000, ore=120_000, version=1,
            )
        )  # fmt: skip
    everybody = {name: len(people) for name, people in offices.people.items()}
    offices.record_all(before, **everybody)
    half = [{"mode": "car", "metres": 30_000, "fuel": "petrol", "vehicle_owner": "private"}]
    offices.record_all(after, half, **everybody)
    offices.release()


def report(web: TestClient, language: str = "sv") -> PdfReader:
    answer = web.get(f"/reports/climate.pdf?language={language}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    return PdfReader(io.BytesIO(answer.content))


def words(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def structure(element: Any) -> Iterator[tuple[str, Any]]:
    """Yield each element of the structure tree with its tag, in the order in which it is read aloud."""
    element = element.get_object()
    if isinstance(element, list):
        for child in element:
            yield from structure(child)
    elif isinstance(element, dict):
        if "/S" in element:
            yield element["/S"], element
        if "/K" in element:
            yield from structure(element["/K"])


def test_the_report_is_tagged_has_a_language_and_is_read_in_order(web: TestClient, offices: Offices) -> None:
    measured(offices)
    for language in ("sv", "en"):
        pdf = report(web, language)
        root = pdf.trailer["/Root"]
        assert root["/Lang"] == language
        assert root["/MarkInfo"]["/Marked"]
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert b"pdfuaid:part" in root["/Metadata"].get_data()
        assert pdf.metadata
        assert pdf.metadata.title
        tags = list(structure(root["/StructTreeRoot"]))
        kinds = [kind for kind, _ in tags]
        assert [kind for kind in kinds if kind in ("/H1", "/H2")] == ["/H1"] + ["/H2"] * kinds.count("/H2")
        assert kinds.count("/Table") == 2
        assert kinds.count("/TH") >= 11, "the heads of columns are heads"
        assert all(element.get("/Alt") for kind, element in tags if kind == "/Figure")
        assert kinds.index("/H1") < kinds.index("/Table") < kinds.index("/Figure")


def test_the_report_says_what_the_pages_say(web: TestClient, offices: Offices) -> None:
    measured(offices)
    said = words(report(web))
    for sentence in ("Provkommun", "−50,0 %", "Vad som har ändrats", "Vad ändringen beror på", "Hur långa resorna är",
                     "Elcyklar", "beslutad", "Kansli 0", "17 av 40"):  # fmt: skip
        assert sentence in said, sentence
    english = words(report(web, "en"))
    assert "What has changed" in english
    assert "Vad" not in english


def test_what_somebody_typed_is_printed_and_never_run(web: TestClient, offices: Offices) -> None:
    title = '#read("/etc/passwd") $x$ *fet* @hej <b> \\ "citat"'
    measured(offices, title)
    with offices.database.write() as session:
        session.get_one(Organisation, offices.organisation_id).name = "#panic() kommun"
    said = words(report(web))
    assert "#panic() kommun" in said
    for part in ('#read("/etc/passwd")', "$x$", "*fet*", "@hej", "<b>"):
        assert part in said


def test_before_anything_is_measured_the_page_says_so_and_the_report_can_be_read(web: TestClient) -> None:
    assert "Det finns inget att rapportera än." in web.get("/reports").text
    assert "Det finns inget klimatmål" in words(report(web))


def test_managers_read_it_and_employees_do_not_know_it(web: TestClient, offices: Offices) -> None:
    manager, employee = offices.people["Kultur"][:2]
    with offices.database.write() as session:
        session.get_one(Member, (offices.organisation_id, manager)).roles = ["employee", "manager"]
    enter(web, offices, manager)
    assert web.get("/reports").status_code == 200
    assert report(web)
    enter(web, offices, employee)
    assert web.get("/reports").status_code == 404
    assert web.get("/reports/climate.pdf").status_code == 404


def test_a_language_that_is_not_spoken_is_not_found(web: TestClient) -> None:
    assert web.get("/reports/climate.pdf?language=de").status_code == 404


def test_what_the_typesetter_refuses_is_told_without_what_was_to_be_printed() -> None:
    with pytest.raises(ReportNotSet, match="was not typeset") as refused:
        typeset({"title": "Hemligt", "organisation": "", "subtitle": "", "footer": "", "blocks": 7}, "sv")
    assert "Hemligt" not in str(refused.value)

"""A measurement that runs, for tests that look at what people are asked."""

from app.calendar import monday
from app.database import Database
from app.measurement.rounds import open_round
from app.questionnaire.own_questions import Draft, add_question
from tests.support.days import today
from tests.support.office import Office
from tests.support.people import NOW


def measure_now(office: Office) -> int:
    """Open a measurement of the running week with a question of the organisation's own; returns its id."""
    organisation_id = office.ids.organisation_id
    with Database(office.server.database_url).write(organisation_id) as session:
        week = monday(today())
        measured = open_round(session, organisation_id, "follow_up", f"{week.year}", week, 1, over_free_weeks=True)
        own = Draft(
            "Vad saknas vid cykelparkeringen?", "What is missing at the racks?", "several", "Tak | A roof\nLås | Locks"
        )
        add_question(session, measured, own, 0, NOW, today())
        return measured.round_id

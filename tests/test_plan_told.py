"""What is said of measures and stays of who said it, where the plan stands, and in what order it is shown. On both databases."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest

from app.database import Database
from app.personal_data.erasure import erase, forget
from app.plan.models import PlanItem, PlanReminder
from app.plan.reading import standing
from tests.support.desk import ANNA, KARIN, Desk, open_desk
from tests.support.people import TODAY
from tests.support.planned import CYCLING, DEADLINE, decide, item_of, make_manager, propose, refused, set_target, tell

DAY = dt.timedelta(days=1)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    """Karin coordinates; Anna and Bo are employees."""
    with open_desk(database) as desk:
        yield desk


# --- what is said, and who goes ---------------------------------------------------------------------------------------------


def test_comments_are_shown_as_they_were_typed_and_never_as_markup(desk: Desk) -> None:
    item_id = propose(desk, title="<b>Cykla</b>", description="Rad ett\n<script>alert(1)</script>")
    desk.post(f"/plan/{item_id}/comments", words="Första\r\n<img src=x onerror=alert(1)>")
    refused(desk, f"/plan/{item_id}/comments", "Skriv vad du vill säga", words=" \n ")
    refused(desk, f"/plan/{item_id}/comments", "Det är för långt", words="x" * 4001)
    page = desk.get(f"/plan/{item_id}")
    assert "Första\n&lt;img src=x" in page
    assert not re.search(r"<(img|script>|b>C)", page)
    assert "Karin Lind" in page[page.index('id="comments"') :]


def test_the_history_tells_who_did_what_with_it_and_of_nothing_else(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    decide(desk, propose(desk, title="Tåg i stället"), owner="Bo Ek")
    history = desk.get(f"/plan/{item_id}").partition('id="history"')[2]
    assert "Anna Ek, senast 31 mars 2027" in history
    assert history.count("<li>") == 2
    assert "Bo Ek" not in history
    log = desk.get("/settings/log")
    assert f"Åtgärden {CYCLING['title']} beslutades: Anna Ek, senast 31 mars 2027" in log


def test_an_owner_who_has_left_is_named_and_must_be_replaced(desk: Desk) -> None:
    set_target(desk)
    item_id = decide(desk, propose(desk))
    desk.post(f"/people/{desk.people[ANNA]}/leave", on=str(TODAY))
    assert "behöver en ansvarig" in desk.get("/plan")
    assert "Anna Ek arbetar inte här längre" in desk.get(f"/plan/{item_id}")
    refused(
        desk, f"/plan/{item_id}/assign", "Ingen som arbetar här heter så", version=2, owner="Anna Ek", deadline="2027-05-01"
    )  # fmt: skip
    desk.post(f"/plan/{item_id}/assign", version=2, owner="Bo Ek", deadline=str(DEADLINE))
    assert "behöver en ansvarig" not in desk.get("/plan")


def test_who_is_forgotten_leaves_the_measure_without_an_owner_and_without_words(desk: Desk) -> None:
    make_manager(desk, ANNA)
    desk.enter(ANNA)
    item_id = decide(desk, propose(desk))
    desk.post(f"/plan/{item_id}/comments", words="Annas egna ord")
    with desk.database.write(desk.organisation_id) as session:
        ids = {"organisation_id": desk.organisation_id, "item_id": item_id, "member_id": desk.people[ANNA]}
        session.add(PlanReminder(**ids, kind="ahead", deadline=DEADLINE, sent_on=TODAY))
    desk.enter(KARIN)
    desk.post(f"/people/{desk.people[ANNA]}/leave", on=str(TODAY))
    forget(desk.database, desk.organisation_id, desk.people[ANNA], dt.datetime.now(dt.UTC))
    item = item_of(desk, item_id)
    assert (item.member_id, item.proposed_by, item.decided_by, item.status) == (None, None, None, "decided")
    page = desk.get(f"/plan/{item_id}")
    assert "Ingen ansvarar för den här längre" in page
    assert "Annas egna ord" not in page
    assert "Anna" not in page
    assert "Beslutad av någon som har raderats" in page


def test_who_erases_what_is_theirs_takes_their_words_along_and_stays_the_owner(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    desk.enter(ANNA)
    desk.post(f"/plan/{item_id}/comments", words="Annas egna ord")
    copy = desk.web.get("/api/me/export.json").json()
    assert [one["text"] for one in copy["comments"]] == ["Annas egna ord"]
    assert [one["title"] for one in copy["measures"]] == [CYCLING["title"]]
    erase(desk.database, desk.organisation_id, desk.people[ANNA], dt.datetime.now(dt.UTC))
    assert "Annas egna ord" not in desk.get(f"/plan/{item_id}")
    assert item_of(desk, item_id).member_id == desk.people[ANNA]


# --- where the plan stands --------------------------------------------------------------------------------------------------


def test_what_was_decided_is_told_in_percent_of_what_the_target_needs(desk: Desk) -> None:
    """40 employed, 10 kg a week each, 45.2 working weeks: 18,080 kg a year."""
    assert "När det finns ett mål" in desk.get("/plan")
    set_target(desk)
    decide(desk, propose(desk, kg="904", low="723,2", high="1 084,8"))
    done = decide(desk, propose(desk, title="Tåg", kg="452", low="", high=""))
    tell(desk, done, "done")
    propose(desk, title="Bilpool", kg="1 808", low="", high="")
    tell(desk, propose(desk, title="Flyg mindre", kg="9 000", low="", high=""), "dropped")
    with desk.database.read(desk.organisation_id) as session:
        found = standing(session, desk.organisation_id, TODAY)
    sums = (found.proposed, found.decided, found.done, found.secured)
    assert [found.percent(one.milligrams) for one in sums] == [pytest.approx(share) for share in (10, 5, 2.5, 7.5)]
    assert found.percent(found.decided.low) == pytest.approx(4)
    assert not found.is_enough
    page = desk.get("/plan").replace("&nbsp;", "\u00a0")
    assert "Beslutat: 7,5\u00a0% av de 20\u00a0% som behövs till 2030" in page
    assert page.count('<g class="flag') == 2
    assert page.count('<g class="flag done"') == 1
    decide(desk, propose(desk, title="Elbilar", kg="2 712", low="", high=""))
    assert "Beslutat: 22,5\u00a0%, det räcker till de 20\u00a0%" in desk.get("/plan").replace("&nbsp;", "\u00a0")


def test_measures_stand_by_their_deadline_with_late_ones_first_and_can_be_filtered(desk: Desk) -> None:
    for title, day in (("Sen", 1), ("Snart", 9), ("Senare", 90)):
        decide(desk, propose(desk, title=title), deadline=TODAY + day * DAY)
    late_done = decide(desk, propose(desk, title="Klar"), deadline=TODAY)
    tell(desk, late_done, "done")
    propose(desk, title="Förslag")
    tell(desk, propose(desk, title="Avförd"), "dropped")
    desk.clock.shift(2 * DAY)

    def listed(query: str = "") -> list[str]:
        return re.findall(
            r'<a href="/plan/\d+">(.*?)</a>',
            desk.get(f"/plan{query}").partition('id="measures"')[2].partition('id="delivered"')[0],
        )

    assert listed() == ["Sen", "Snart", "Senare", "Förslag", "Klar"]
    assert listed("?show=late") == ["Sen"]
    assert listed("?show=proposed") == ["Förslag"]
    assert listed("?show=decided") == ["Sen", "Snart", "Senare"]
    assert listed("?show=open") == ["Sen", "Snart", "Senare", "Förslag"]
    assert listed("?show=done") == ["Klar"]
    assert listed("?show=dropped") == ["Avförd"]
    assert listed("?show=%00nonsense") == listed()
    assert listed(f"?department={desk.workplace.department_id}") == []
    assert "1 åtgärd är försenad." in desk.get("/plan")


def test_the_database_itself_refuses_a_decision_without_a_deadline(desk: Desk) -> None:
    item_id = propose(desk)
    with pytest.raises(Exception, match="ck_plan_item_decided"), desk.database.write(desk.organisation_id) as session:
        session.get_one(PlanItem, (desk.organisation_id, item_id)).status = "decided"

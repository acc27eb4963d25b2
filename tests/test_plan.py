"""Who may propose, decide, see to a measure and drop it, and that no two people undo what the other did. On both databases."""

import datetime as dt
from collections.abc import Iterator

import pytest

from app.database import Database
from app.plan.mandate import mandate_of
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import TODAY
from tests.support.planned import CYCLING, DEADLINE, decide, item_of, make_manager, propose, refused, tell, version

DAY = dt.timedelta(days=1)


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    """Karin coordinates; Anna and Bo are employees."""
    with open_desk(database) as desk:
        yield desk


# --- from a proposal to what is done ----------------------------------------------------------------------------------------


def test_a_measure_goes_from_a_proposal_to_what_is_done(desk: Desk) -> None:
    item_id = propose(desk)
    item = item_of(desk, item_id)
    assert (item.status, item.milligrams, item.low_milligrams, item.ore) == (
        "proposed",
        4_200_000_000,
        3_100_000_000,
        -4_100_000,
    )
    assert (item.proposed_by, item.proposed_on, item.decided_on) == (desk.people[KARIN], TODAY, None)
    decide(desk, item_id)
    item = item_of(desk, item_id)
    assert (item.status, item.decided_by, item.decided_on) == ("decided", desk.people[KARIN], TODAY)
    assert (item.member_id, item.deadline) == (desk.people[ANNA], DEADLINE)
    tell(desk, item_id, "under_way")
    tell(desk, item_id, "done", done_on=str(TODAY - DAY), cost="-38 000")
    item = item_of(desk, item_id)
    assert (item.status, item.done_on, item.actual_ore) == ("done", TODAY - DAY, -3_800_000)
    tell(desk, item_id, "under_way")
    item = item_of(desk, item_id)
    assert (item.status, item.done_on, item.actual_ore) == ("under_way", None, None)
    assert [act for act, _ in desk.acts()] == [
        "plan_status_set", "plan_status_set", "plan_status_set", "plan_decided", "plan_proposed",
    ]  # fmt: skip
    assert [about["measure"] for _, about in desk.acts()] == [CYCLING["title"]] * 5


def test_what_was_decided_is_never_rewritten(desk: Desk) -> None:
    item_id = propose(desk)
    desk.post(f"/plan/{item_id}", **(CYCLING | {"title": "Cykla mer", "version": 1}))
    assert item_of(desk, item_id).title == "Cykla mer"
    decide(desk, item_id)
    refused(desk, f"/plan/{item_id}", "Det går inte", **(CYCLING | {"title": "Cykla mindre", "version": 3}))
    assert item_of(desk, item_id).title == "Cykla mer"


def test_a_decision_needs_an_owner_who_works_here_and_a_deadline_that_lies_ahead(desk: Desk) -> None:
    item_id, path = propose(desk), "decide"
    desk.change(desk.people[BO], left_on=TODAY)
    given = {"version": 1, "owner": "Anna Ek", "deadline": str(DEADLINE)}
    for wrong, trouble in (
        ({"owner": " "}, "Någon måste ansvara"),
        ({"owner": "Bo Ek"}, "Ingen som arbetar här heter så"),
        ({"owner": "Nils"}, "Ingen som arbetar här heter så"),
        ({"deadline": ""}, "Den behöver ett slutdatum"),
        ({"deadline": "snart"}, "Den behöver ett slutdatum"),
        ({"deadline": str(TODAY - DAY)}, "Slutdatumet måste vara"),
        ({"deadline": "9999-01-01"}, "Slutdatumet måste vara"),
        ({"department": 999}, "Den enheten finns inte"),
    ):
        page = refused(desk, f"/plan/{item_id}/{path}", trouble, **(given | wrong))
        assert 'aria-invalid="true"' in page
    assert item_of(desk, item_id).status == "proposed"
    decide(desk, item_id, deadline=TODAY)
    assert item_of(desk, item_id).deadline == TODAY


def test_an_owner_is_found_by_address_and_where_two_have_a_name_by_their_department(desk: Desk) -> None:
    desk.change(desk.people[ANNA], email="anna.ek@kommun.example")
    desk.post("/people/departments", name="Skola", head_count="5")
    school = desk.departments()["Skola"].department_id
    desk.change(desk.people[BO], name="Anna Ek", department_id=school)
    item_id = propose(desk)
    given = {"version": 1, "deadline": str(DEADLINE)}
    refused(desk, f"/plan/{item_id}/decide", "Flera heter så", owner="anna ek", **given)
    page = desk.get(f"/plan/{item_id}")
    assert '<option value="Anna Ek · Skola">' in page
    assert '<option value="Karin Lind">' in page
    decide(desk, item_id, owner="Anna Ek · Skola")
    assert item_of(desk, item_id).member_id == desk.people[BO]
    desk.post(f"/plan/{item_id}/assign", version=2, owner="Anna.Ek@kommun.example", deadline=str(DEADLINE))
    assert item_of(desk, item_id).member_id == desk.people[ANNA]


def test_owner_deadline_and_department_can_be_changed_and_what_stays_is_no_act(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    before = len(desk.acts())
    desk.post(f"/plan/{item_id}/assign", version=2, owner="Anna Ek", deadline=str(DEADLINE))
    assert (len(desk.acts()), version(desk, item_id)) == (before, 2)
    later = DEADLINE + 30 * DAY
    desk.post(
        f"/plan/{item_id}/assign",
        version=2,
        owner="Bo Ek",
        deadline=str(later),
        department=desk.workplace.department_id,
    )
    acts = dict(desk.acts()[: len(desk.acts()) - before])
    assert acts["plan_owner_set"]["person"] == desk.people[BO]
    assert (acts["plan_deadline_set"]["was"], acts["plan_deadline_set"]["to"]) == (str(DEADLINE), str(later))
    assert acts["plan_department_set"]["to"] == "Kansli"


def test_a_deadline_that_has_passed_may_stay_while_something_else_is_changed(desk: Desk) -> None:
    item_id = decide(desk, propose(desk), deadline=TODAY)
    desk.clock.shift(3 * DAY)
    desk.post(f"/plan/{item_id}/assign", version=2, owner="Bo Ek", deadline=str(TODAY))
    assert item_of(desk, item_id).member_id == desk.people[BO]
    refused(
        desk, f"/plan/{item_id}/assign", "Slutdatumet måste vara", version=3, owner="Bo Ek", deadline=str(TODAY + DAY)
    )


def test_a_day_on_which_it_was_done_lies_not_ahead_and_costs_are_amounts(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    for fields, trouble in (
        ({"done_on": str(TODAY + 2 * DAY)}, "Skriv vilken dag"),
        ({"done_on": "i går"}, "Skriv vilken dag"),
        ({"done_on": str(TODAY), "cost": "dyrt"}, "Skriv vad den kostade"),
    ):
        refused(desk, f"/plan/{item_id}/status", trouble, version=2, state="done", **fields)
    refused(desk, f"/plan/{item_id}/status", "Det går inte", version=2, state="decided")
    refused(desk, f"/plan/{item_id}/status", "Det går inte", version=2, state="\x00")


def test_what_was_dropped_can_be_proposed_again_and_is_decided_anew(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    tell(desk, item_id, "dropped")
    assert item_of(desk, item_id).status == "dropped"
    tell(desk, item_id, "done", 400)
    tell(desk, item_id, "proposed")
    item = item_of(desk, item_id)
    assert (item.status, item.decided_by, item.decided_on, item.deadline) == ("proposed", None, None, DEADLINE)
    decide(desk, item_id)


# --- the mandate ------------------------------------------------------------------------------------------------------------


def test_managers_decide_and_where_there_is_none_coordinators_do(desk: Desk) -> None:
    def mandate() -> tuple[str, tuple[str, ...]]:
        with desk.database.read(desk.organisation_id) as session:
            found = mandate_of(session, desk.organisation_id, dt.datetime.now(dt.UTC).date())
        return found.role, found.names

    assert mandate() == ("coordinator", ("Karin Lind",))
    make_manager(desk)
    assert mandate() == ("manager", ("Bo Ek",))
    desk.change(desk.people[BO], joined_on=None)
    assert mandate()[0] == "coordinator", "who is only expected decides nothing"
    desk.change(desk.people[BO], joined_on=TODAY, left_on=TODAY)
    assert mandate()[0] == "coordinator"


def test_a_coordinator_proposes_and_a_manager_decides_and_lets_drop(desk: Desk) -> None:
    make_manager(desk)
    item_id = propose(desk)
    page = desk.get(f"/plan/{item_id}")
    assert "Bo Ek beslutar om den här." in page
    assert "Det krävs ledningens mandat, och det har du inte. Säg till att förslaget väntar" in page
    assert 'href="/people?show=mandates"' in page, "a coordinator gives mandates"
    assert f'action="/plan/{item_id}/decide' not in page
    given = {"version": 1, "owner": "Anna Ek", "deadline": str(DEADLINE)}
    refused(desk, f"/plan/{item_id}/decide", "Det här beslutas av ledningen", **given)
    desk.enter(BO)
    assert f'action="/plan/{item_id}/decide' in desk.get(f"/plan/{item_id}")
    decide(desk, item_id)
    desk.enter(KARIN)
    tell(desk, item_id, "dropped", 400)
    tell(desk, item_id, "under_way")
    desk.enter(BO)
    tell(desk, item_id, "dropped")
    assert item_of(desk, item_id).decided_by == desk.people[BO]


def test_a_mandate_that_is_taken_back_meanwhile_decides_nothing(desk: Desk) -> None:
    item_id = propose(desk)
    karin = desk.token(KARIN)
    make_manager(desk)
    desk.web.cookies.set("cero", karin)
    refused(
        desk,
        f"/plan/{item_id}/decide",
        "Det här beslutas av ledningen",
        version=1,
        owner="Anna Ek",
        deadline=str(DEADLINE),
    )
    assert item_of(desk, item_id).status == "proposed"


def test_an_owner_tells_how_far_it_has_come_and_nothing_else(desk: Desk) -> None:
    mine, other = decide(desk, propose(desk)), decide(desk, propose(desk, title="Tåg i stället"), owner="Bo Ek")
    desk.enter(ANNA)
    assert "Mina åtgärder" in desk.get("/plan/mine")
    assert f"/plan/{mine}" in desk.get("/plan/mine")
    assert "Tåg i stället" not in desk.get("/plan/mine")
    page = desk.get(f"/plan/{mine}")
    assert "/assign" not in page
    assert 'href="/dashboard"' not in page
    assert "<datalist" not in page, "no names of others"
    for path, form in (
        ("", CYCLING | {"version": 2}),
        ("/decide", {"version": 2, "owner": "Bo Ek", "deadline": str(DEADLINE)}),
        ("/assign", {"version": 2, "owner": "Bo Ek", "deadline": str(DEADLINE)}),
    ):
        desk.post(f"/plan/{mine}{path}", 404, **form)
    refused(desk, f"/plan/{mine}/status", "Det går inte", version=2, state="dropped")
    for path, form in (("", {}), ("/status", {"version": 2, "state": "done"}), ("/comments", {"words": "Hej"})):
        answer = desk.web.get(f"/plan/{other}") if not form else desk.web.post(f"/plan/{other}{path}", data=form)
        assert answer.status_code == 404
    for path in ("/plan", "/plan/new", "/dashboard"):
        desk.get(path, 404)
    tell(desk, mine, "under_way")
    desk.post(f"/plan/{mine}/comments", words="Cyklarna är beställda.")
    assert item_of(desk, mine).status == "under_way"
    desk.enter(KARIN)
    desk.post(f"/plan/{mine}/assign", version=3, owner="Bo Ek", deadline=str(DEADLINE))
    desk.enter(ANNA)
    desk.get(f"/plan/{mine}", 404)
    assert "Du ansvarar inte för någon åtgärd än." in desk.get("/plan/mine")


def test_another_organisations_measure_is_as_unknown_as_none(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    desk.enter(of=make_neighbours(desk.database))
    unknown = desk.get("/plan/4711", 404)
    assert desk.get(f"/plan/{item_id}", 404) == unknown
    for path, form in (
        ("", CYCLING | {"version": 2}),
        ("/decide", {"version": 2, "owner": "Olle Gran", "deadline": str(DEADLINE)}),
        ("/assign", {"version": 2, "owner": "Olle Gran", "deadline": str(DEADLINE)}),
        ("/status", {"version": 2, "state": "done"}),
        ("/comments", {"words": "Hej"}),
    ):
        assert desk.post(f"/plan/{item_id}{path}", 404, **form).text == desk.post(f"/plan/4711{path}", 404, **form).text
    assert CYCLING["title"] not in desk.get("/plan")
    ours = item_of(desk, item_id)
    assert (ours.status, ours.version) == ("decided", 2)


# --- two at once ------------------------------------------------------------------------------------------------------------


def test_who_edits_an_old_version_is_told_and_undoes_nothing(desk: Desk) -> None:
    item_id = decide(desk, propose(desk))
    desk.post(f"/plan/{item_id}/assign", version=2, owner="Bo Ek", deadline=str(DEADLINE))
    page = refused(
        desk, f"/plan/{item_id}/assign", "Någon annan ändrade åtgärden", 409, version=2, owner="Anna Ek", deadline="2027-06-30"
    )  # fmt: skip
    assert 'value="2027-06-30"' in page, "what was typed is still there"
    assert 'name="version" value="3"' in page, "and can be sent again"
    item = item_of(desk, item_id)
    assert (item.member_id, item.deadline) == (desk.people[BO], DEADLINE)
    desk.post(f"/plan/{item_id}/assign", version=3, owner="Anna Ek", deadline="2027-06-30")


def test_of_two_who_decide_at_once_one_does(desk: Desk) -> None:
    make_manager(desk, ANNA)
    make_manager(desk, BO)
    for _ in range(4):
        desk.enter(KARIN)
        item_id = propose(desk)
        form = {"version": "1", "deadline": str(DEADLINE)}
        tokens = desk.token(ANNA), desk.token(BO)
        answers = desk.at_once(
            (tokens[0], f"/plan/{item_id}/decide", form | {"owner": "Anna Ek"}),
            (tokens[1], f"/plan/{item_id}/decide", form | {"owner": "Bo Ek"}),
        )
        assert sorted(answers) == [303, 409]
        item = item_of(desk, item_id)
        assert (item.version, item.member_id) == (2, item.decided_by)

"""Departments: a tree without circles, in which everybody works somewhere, and how many are employed where, over time."""

import datetime as dt
from collections.abc import Iterator

import pytest

from app.administration.departments_routes import number_of
from app.database import Database
from app.organisations import departments as rules
from app.organisations.departments import DepartmentError, head_counts, in_order
from app.organisations.models import Department
from tests.support.desk import ANNA, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import TODAY


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def id_of(desk: Desk, name: str) -> int:
    return desk.departments()[name].department_id if name else 0


def add(desk: Desk, name: str, part_of: str = "", employed: str = "10", status: int = 303) -> str:
    form = {"name": name, "head_count": employed, "parent": id_of(desk, part_of)}
    return desk.post("/people/departments", status, **form).text


def change(desk: Desk, name: str, status: int = 303, **to: str) -> str:
    """Send a department's form as it stands, with what is to be different: `called`, `employed` or `part_of`."""
    now = desk.departments()[name]
    parent = id_of(desk, to["part_of"]) if "part_of" in to else now.parent_id or 0
    form = {"name": to.get("called", name), "head_count": to.get("employed", str(now.head_count)), "parent": parent}
    return desk.post(f"/people/departments/{now.department_id}", status, **form).text


def end(desk: Desk, name: str, status: int = 303) -> str:
    return desk.post(f"/people/departments/{id_of(desk, name)}/end", status).text


def as_tree(desk: Desk) -> list[str]:
    """Return the names of the departments of today, each after as many dots as it lies deep."""
    there = [one for one in desk.departments().values() if one.ended_on is None]
    drawn = [f"{'.' * depth}{one.name}" for one, depth in in_order(sorted(there, key=lambda one: one.name))]
    assert len(drawn) == len(there), "nobody finds one that hangs in a circle"
    return drawn


def counts_of(desk: Desk, name: str) -> list[tuple[dt.date, int]]:
    with desk.database.read(desk.organisation_id) as session:
        return [(one.valid_from, one.head_count) for one in head_counts(session, desk.departments()[name])]


# --- the tree -------------------------------------------------------------------------------------------------------------------


def test_a_department_is_never_part_of_itself_or_of_its_own_parts(desk: Desk) -> None:
    add(desk, "A")
    add(desk, "B", "A")
    add(desk, "C", "B")
    for part_of in ("A", "B", "C"):
        assert "kan inte ingå i sig själv" in change(desk, "A", 400, part_of=part_of)
    assert as_tree(desk) == ["A", ".B", "..C", "Kansli"]
    change(desk, "C", part_of="")
    change(desk, "A", part_of="C")
    assert as_tree(desk) == ["C", ".A", "..B", "Kansli"]


def test_two_who_move_departments_into_each_other_at_once_make_no_circle(desk: Desk) -> None:
    for name in ("A", "B"):
        add(desk, name)
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    a, b = id_of(desk, "A"), id_of(desk, "B")
    for _ in range(4):
        karin, anna = desk.token(KARIN), desk.token(ANNA)
        answers = desk.at_once(
            (karin, f"/people/departments/{a}", {"name": "A", "head_count": "10", "parent": str(b)}),
            (anna, f"/people/departments/{b}", {"name": "B", "head_count": "10", "parent": str(a)}),
        )
        assert sorted(answers) == [303, 400]
        assert as_tree(desk) in (["A", ".B", "Kansli"], ["B", ".A", "Kansli"])
        desk.enter()
        for name in ("A", "B"):
            change(desk, name, part_of="")


def test_two_who_add_the_same_department_at_once_make_one(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    for number, (first, second) in enumerate((("Skola", "Skola"), ("Park", "PARK"), ("Bad", "bad"))):
        forms = ({"name": name, "head_count": "10", "parent": "0"} for name in (first, second))
        tokens = desk.token(KARIN), desk.token(ANNA)
        answers = desk.at_once(
            *((token, "/people/departments", form) for token, form in zip(tokens, forms, strict=True))
        )
        assert sorted(answers) == [303, 400]
        assert len(desk.departments()) == 2 + number


def test_departments_lie_at_most_eight_levels_deep_with_all_their_parts(desk: Desk) -> None:
    for level in range(1, 9):
        add(desk, f"N{level}", f"N{level - 1}" if level > 1 else "")
    assert "i högst 8 nivåer" in add(desk, "N9", "N8", status=400)
    add(desk, "T1")
    add(desk, "T2", "T1")
    change(desk, "T1", 400, part_of="N7")
    change(desk, "T1", part_of="N6")
    end(desk, "T2")
    change(desk, "T1", part_of="N7")
    add(desk, "T2", "N7")


def test_a_department_is_part_of_none_that_is_ended_unknown_or_another_organisations(desk: Desk) -> None:
    neighbours = make_neighbours(desk.database)
    add(desk, "A")
    end(desk, "A")
    for parent in (id_of(desk, "A"), neighbours.department_id, 77_777):
        form = {"name": "Ny", "head_count": "1", "parent": parent}
        desk.post("/people/departments", 400, **form)
        desk.post(f"/people/departments/{desk.workplace.department_id}", 400, **form)
    assert as_tree(desk) == ["Kansli"]


def test_a_department_of_another_organisation_is_unknown(desk: Desk) -> None:
    theirs = make_neighbours(desk.database).department_id
    for department in (theirs, 77_777, 2**31 - 1, 2**31, 2**63):
        desk.get(f"/people/departments/{department}", 404)
        desk.post(f"/people/departments/{department}", 404, name="X", head_count="1")
        desk.post(f"/people/departments/{department}/end", 404)


def test_there_are_at_most_so_many(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST_DEPARTMENTS", 2)
    add(desk, "A")
    assert "Det finns 2 enheter" in add(desk, "B", status=400)
    assert as_tree(desk) == ["A", "Kansli"]


# --- names ----------------------------------------------------------------------------------------------------------------------


def test_two_departments_have_no_name_that_differs_by_capitals_or_spaces(desk: Desk) -> None:
    add(desk, "Strasse Å")
    for name in ("strasse å", "STRASSE Å", "  Strasse   Å ", "Stra\u00dfe Å", "Strasse A\u030a"):
        assert "Det finns redan" in add(desk, name, status=400)
        change(desk, "Kansli", 400, called=name)
    change(desk, "Strasse Å", called="STRASSE Å")
    assert as_tree(desk) == ["Kansli", "STRASSE Å"]


def test_names_that_nobody_can_read_are_none(desk: Desk) -> None:
    for name in ("", "  ", "a\x00", "\u200b", "a\u202eb", "Å" * 121):
        add(desk, name, status=400)
        change(desk, "Kansli", 400, called=name)
    add(desk, "<b>Å</b> " + "Å" * 111)
    assert "<b>" not in desk.get("/people")
    assert len(desk.departments()) == 2


# --- how many are employed --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("7", 7),
        (" 120 ", 120),
        ("1 200", 1200),
        ("1\u00a0200", 1200),
        ("1\u202f200", 1200),
        ("007", 7),
        ("1000000", 1_000_000),
        ("12345678", 12_345_678),
    ],
)
def test_a_number_may_have_spaces_in_it(text: str, number: int) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    "text",
    ["", " ", "-3", "−3", "+3", "1e3", "1.5", "1,200", "1.200", "٣", "³", "12st", "0x10", "1_000", "9" * 9, "nan"],
)
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(DepartmentError, match="head_count"):
        number_of(text)


def test_no_department_employs_more_than_a_million_or_fewer_than_nobody(desk: Desk) -> None:
    for text in ("1000001", "99999999", "-1", ""):
        page = add(desk, "A", employed=text, status=400)
        assert "heltal" in page
        assert f'value="{text}"' in page, "what was typed is still there"
        change(desk, "Kansli", 400, employed=text)
    assert desk.departments()["Kansli"].head_count == 40


def test_a_head_count_holds_from_its_day_on_and_the_last_of_a_day_counts(desk: Desk) -> None:
    add(desk, "A", employed="10")
    change(desk, "A", employed="12")
    change(desk, "A", employed="11")
    desk.clock.shift(dt.timedelta(days=30))
    change(desk, "A", employed="11")
    change(desk, "A", called="B")
    desk.clock.shift(dt.timedelta(days=30))
    change(desk, "B", employed="9")
    assert counts_of(desk, "B") == [(TODAY, 11), (TODAY + dt.timedelta(days=60), 9)]
    acts = [(about["was"], about["to"]) for act, about in desk.acts() if act == "head_count_set"]
    assert acts == [(11, 9), (12, 11), (10, 12)]


def test_a_day_ends_where_the_organisation_is(desk: Desk) -> None:
    """At 23:30 in Stockholm it is the same day, at 00:30 the next, whatever day it is in Greenwich."""
    desk.clock.move_to(dt.datetime(2026, 11, 23, 22, 30, tzinfo=dt.UTC))
    add(desk, "A", employed="10")
    desk.clock.move_to(dt.datetime(2026, 11, 23, 23, 30, tzinfo=dt.UTC))
    change(desk, "A", employed="11")
    assert counts_of(desk, "A") == [(TODAY, 10), (TODAY + dt.timedelta(days=1), 11)]


# --- ending and opening again ---------------------------------------------------------------------------------------------------


def test_a_department_with_people_or_parts_is_not_ended(desk: Desk) -> None:
    add(desk, "A")
    add(desk, "B", "A")
    assert "Andra enheter ingår i den" in end(desk, "A", 400)
    desk.change(desk.people[ANNA], department_id=id_of(desk, "B"))
    for values in ({"joined_on": TODAY}, {"joined_on": None}, {"left_on": TODAY + dt.timedelta(days=1)}):
        desk.change(desk.people[ANNA], **values)
        end(desk, "B", 400)
    desk.change(desk.people[ANNA], left_on=TODAY)
    end(desk, "B")
    end(desk, "A")
    assert as_tree(desk) == ["Kansli"]


def test_nobody_comes_into_a_department_while_it_is_ended(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    for number in range(4):
        name = f"A{number}"
        add(desk, name)
        department = id_of(desk, name)
        answers = desk.at_once(
            (desk.token(KARIN), f"/people/departments/{department}/end", {}),
            (desk.token(ANNA), "/people/list", {"name": "Eva", "department": str(department)}),
        )
        there = [one for one in desk.members() if one.department_id == department]
        ended = desk.departments()[name].ended_on is not None
        assert (ended, len(there), answers) in ((True, 0, [303, 400]), (False, 1, [400, 303]))
        desk.enter()


def test_who_is_to_leave_has_left_their_department_once_they_have(desk: Desk) -> None:
    add(desk, "A")
    desk.change(desk.people[ANNA], department_id=id_of(desk, "A"), left_on=TODAY + dt.timedelta(days=1))
    end(desk, "A", 400)
    desk.clock.shift(dt.timedelta(days=1))
    end(desk, "A")
    assert desk.departments()["A"].ended_on == TODAY + dt.timedelta(days=1)


def test_a_department_that_ended_is_opened_again_by_its_name_and_keeps_its_past(desk: Desk) -> None:
    add(desk, "Skola", employed="20")
    first = id_of(desk, "Skola")
    desk.clock.shift(dt.timedelta(days=7))
    end(desk, "Skola")
    desk.get(f"/people/departments/{first}", 404)
    change(desk, "Kansli", 400, called="SKOLA")
    desk.clock.shift(dt.timedelta(days=7))
    add(desk, "SKOLA", "Kansli", employed="5")
    again = desk.departments()["SKOLA"]
    assert (again.department_id, again.ended_on, again.parent_id) == (first, None, desk.workplace.department_id)
    days = [TODAY + dt.timedelta(days=number) for number in (0, 7, 14)]
    assert counts_of(desk, "SKOLA") == list(zip(days, (20, 0, 5), strict=True))
    assert desk.acts()[0][0] == "department_reopened"


def test_nothing_that_was_refused_is_written_down(desk: Desk) -> None:
    add(desk, "Kansli", status=400)
    add(desk, "A", employed="x", status=400)
    change(desk, "Kansli", 400, called="Stab", employed="-1")
    change(desk, "Kansli")
    end(desk, "Kansli", 400)
    assert desk.acts() == []
    assert [(one.name, one.head_count) for one in desk.departments().values()] == [("Kansli", 40)]


def test_departments_whose_parent_is_not_among_them_stand_at_the_top() -> None:
    one = Department(organisation_id=1, department_id=7, name="A", head_count=1, parent_id=99)
    assert list(in_order([one])) == [(one, 0)]

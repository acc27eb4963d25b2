"""A list of people or departments: every bad row is named with line, column and reason, and what the good ones would change."""

import json
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.administration.roster_columns import WORDS
from app.administration.roster_file import read_roster
from app.administration.roster_rows import Change, KnownDepartment, KnownPerson, PersonPlan, PersonRow, RosterFile
from app.organisations.departments import DEEPEST, MOST_DEPARTMENTS
from app.spreadsheets.tables import TableError

PEOPLE = ["Namn", "E-post", "Avdelning", "Ingår i", "Anst.nr"]
DEPARTMENTS = ["Avdelning", "Ingår i", "Antal anställda"]
KNOWN = [
    KnownDepartment(1, "Kansliet", None, 24),
    KnownDepartment(2, "Skola", None, 6),
    KnownDepartment(3, "Förskolan Björken", 2, 18),
    KnownDepartment(4, "Renhållning", None, 0, ended=True),
]
ANNA = KnownPerson(11, "Anna Ek", 1, "anna@kommun.example", "1001", joined=True)
PER = KnownPerson(12, "Per Lind", 1)
EVA = KnownPerson(13, "Eva Berg", 1, "eva@kommun.example", "1003", joined=True, left=True)
OLA = KnownPerson(14, "Ola Dahl", 3, "ola@kommun.example", "1004")
EVERYBODY = [ANNA, PER, EVA, OLA]


def read(
    header: Sequence[str], *rows: Sequence[str], language: str = "sv", people: Sequence[KnownPerson] = ()
) -> RosterFile:
    return read_roster([list(header), *map(list, rows)], KNOWN, people, language)


def troubles(roster: RosterFile) -> list[tuple[int, str, str, int | None]]:
    return [(bad.line, bad.field, bad.trouble, bad.other_line) for bad in roster.bad]


def the_plan(*row: str) -> PersonPlan:
    """Return what becomes of one row among those whom the app knows."""
    roster = read(PEOPLE, row, people=EVERYBODY)
    assert not roster.bad
    return roster.plan.people[0]


# --- the header --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (["NAMN", "e-post", "Enhet"], "people"),
        (["Förnamn", "Efternamn", "Mejl", "Förvaltning"], "people"),
        (["first name", "Last Name", "EMAIL", "department"], "people"),
        (["Employee no.", "Full name", "E-mail address", "Unit", "Part of"], "people"),
        (["Avdelning", "Antal anställda"], "departments"),
        (["Department", "Parent", "Head count"], "departments"),
        (["Namn", "Ingår i", "Antal"], "departments"),
        (["Enhet"], "departments"),
    ],
)
def test_the_header_tells_which_of_the_two_kinds_a_file_is(header: list[str], kind: str) -> None:
    assert read(header, ["x"] * len(header)).kind == kind


@pytest.mark.parametrize(
    "header", [["Namn", "E-post"], ["Förnamn", "Enhet"], ["Anna", "anna@kommun.example"], ["E-post", "Enhet"]]
)
def test_a_file_that_says_too_little_is_refused(header: list[str]) -> None:
    with pytest.raises(TableError, match="no_header"):
        read(header, ["x"] * len(header))


def test_a_header_alone_is_an_empty_file() -> None:
    with pytest.raises(TableError, match="empty"):
        read(PEOPLE, ["", ""])


def test_a_title_above_the_header_moves_no_line() -> None:
    roster = read_roster(
        [["Personal 2026"], [], PEOPLE, [], ["Anna", "", "Kansliet"], ["", "", "Kansliet"]], [], [], "sv"
    )
    assert [row.line for row in roster.people] == [5]
    assert troubles(roster) == [(6, "name", "missing_name", None)]


def test_no_word_means_two_columns() -> None:
    words = [word.strip() for words in WORDS.values() for word in words.split(",")]
    assert len(words) == len(set(words))


def test_columns_that_nobody_knows_are_told_and_passed_over() -> None:
    """A personal identity number must not come in by the way."""
    roster = read(
        ["Namn", "Personnummer", "Enhet", "Enhet", "Antal"], ["Anna", "19800101-1234", "Kansliet", "Skola", "7"]
    )
    assert roster.unknown_columns == ["Personnummer", "Enhet", "Antal"]
    assert roster.people == [PersonRow(2, "Anna", None, "Kansliet")]
    assert "19800101" not in msgspec.json.encode(roster).decode()


# --- bad rows ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "field", "trouble"),
    [
        (["", "a@kommun.example", "Kansliet"], "name", "missing_name"),
        (["Anna", "a@kommun.example"], "department", "missing_department"),
        (["Anna", "a@kommun", "Kansliet"], "email", "not_an_address"),
        (["Anna", "a b@kommun.example", "Kansliet"], "email", "not_an_address"),
        (["A" * 121, "", "Kansliet"], "name", "too_long"),
        (["Anna", "", "K" * 121], "department", "too_long"),
        (["Anna", "", "Kansliet", "", "1" * 81], "reference", "too_long"),
        (["\ufffdsa", "", "Kansliet"], "name", "unreadable_letters"),
        (["Anna", "", "Kansliet", "", "", "", "mer"], "row", "wrong_number_of_cells"),
        (["Anna", "", "Kansliet", "kansliet"], "parent", "parent_circle"),
    ],
)
def test_a_bad_person_is_named_with_the_column_and_the_reason(row: list[str], field: str, trouble: str) -> None:
    roster = read(PEOPLE, ["Bo", "bo@kommun.example", "Kansliet"], row)
    assert troubles(roster) == [(3, field, trouble, None)]
    assert [one.name for one in roster.people] == ["Bo"]


@pytest.mark.parametrize(
    ("row", "field", "trouble"),
    [
        (["", "", "7"], "department", "missing_department"),
        (["Park", "", "sju"], "head_count", "head_count_not_a_number"),
        (["Park", "", "7,5"], "head_count", "head_count_not_a_number"),
        (["Park", "", "1.000"], "head_count", "head_count_not_a_number"),
        (["Park", "", "-1"], "head_count", "head_count_out_of_range"),
        (["Park", "", "1000001"], "head_count", "head_count_out_of_range"),
        (["Park", "Parken", "7"], "parent", "unknown_parent"),
        (["Park", "Renhållning", "7"], "parent", "unknown_parent"),  # it has ended
        (["Park", "PARK", "7"], "parent", "parent_circle"),
    ],
)
def test_a_bad_department_is_named_with_the_column_and_the_reason(row: list[str], field: str, trouble: str) -> None:
    assert troubles(read(DEPARTMENTS, row)) == [(2, field, trouble, None)]


def test_what_stands_twice_is_told_with_the_line_where_it_stood_first() -> None:
    roster = read(
        PEOPLE, ["Anna", "anna@kommun.example", "Kansliet", "", "1"], ["Anna", "ANNA@kommun.example", "Skola", "", "2"],
        ["Bo", "bo@kommun.example", "Kansliet", "", "1"], ["Cia", "", "Kansliet"], ["CIA", "", " kansliet "], ["Cia", "", "Skola"],
        ["Cia", "", "Kansliet", "", "7"], ["Cia", "cia@kommun.example", "Kansliet"],
    )  # fmt: skip
    assert troubles(roster) == [
        (3, "email", "address_twice", 2), (4, "reference", "reference_twice", 2), (6, "name", "perhaps_twice", 5)
    ]  # fmt: skip
    assert [row.line for row in roster.people] == [2, 5, 7, 8, 9], "two of one name may work in one department"


def test_a_row_that_is_bad_takes_no_address_from_a_good_one() -> None:
    roster = read(PEOPLE, ["", "anna@kommun.example", "Kansliet"], ["Anna", "anna@kommun.example", "Kansliet"])
    assert troubles(roster) == [(2, "name", "missing_name", None)]


def test_a_department_is_part_of_one_other_alone() -> None:
    roster = read(DEPARTMENTS, ["Park", "Skola"], ["Park", "Kansliet"], ["Hamn", ""], ["hamn", "", "7"])
    assert troubles(roster) == [
        (3, "parent", "department_twice_with_other_parent", 2),
        (5, "department", "department_twice", 4),
    ]
    roster = read(
        PEOPLE,
        ["A", "", "Park", "Skola"],
        ["B", "", "park", ""],
        ["C", "", "PARK", "Kansliet"],
        ["D", "", "Park", "skola"],
    )
    assert troubles(roster) == [(4, "parent", "department_twice_with_other_parent", 2)]


def test_a_circle_is_broken_where_it_was_closed() -> None:
    roster = read(DEPARTMENTS, ["A", "C"], ["B", "A"], ["C", "B"], ["D", "C"])
    assert troubles(roster) == [
        (2, "parent", "parent_left_out", 4), (3, "parent", "parent_left_out", 2), (4, "parent", "parent_circle", None),
        (5, "parent", "parent_left_out", 4),
    ]  # fmt: skip
    assert troubles(read(DEPARTMENTS, ["Skola", "Förskolan Björken"])) == [(2, "parent", "parent_circle", None)]
    turned = read(DEPARTMENTS, ["Skola", "Förskolan Björken"], ["Förskolan Björken", "Kansliet"])
    assert [(one.name, one.depth) for one in turned.plan.departments] == [
        ("Kansliet", 0),
        ("Förskolan Björken", 1),
        ("Skola", 2),
    ]


def test_a_department_whose_parent_stands_in_a_bad_row_names_that_row() -> None:
    roster = read(DEPARTMENTS, ["Hamn", "Park"], ["Park", "", "många"])
    assert troubles(roster) == [(2, "parent", "parent_left_out", 3), (3, "head_count", "head_count_not_a_number", None)]


def test_a_tree_is_no_deeper_than_the_app_allows() -> None:
    roster = read(DEPARTMENTS, ["N0"], *([f"N{at}", f"N{at - 1}"] for at in range(1, DEEPEST + 2)))
    assert troubles(roster) == [
        (DEEPEST + 2, "parent", "too_deep", None),
        (DEEPEST + 3, "parent", "parent_left_out", DEEPEST + 2),
    ]
    moved = [["N0", ""], *([f"N{at}", f"N{at - 1}"] for at in range(1, DEEPEST - 1)), ["Skola", f"N{DEEPEST - 2}"]]
    assert troubles(read(DEPARTMENTS, *moved)) == [(len(moved) + 1, "parent", "too_deep", None)], "its own parts count"


def test_there_are_no_more_departments_than_the_app_allows() -> None:
    free = MOST_DEPARTMENTS - len(KNOWN)
    roster = read(DEPARTMENTS, *([f"Enhet {at}"] for at in range(free + 3)), ["Kansliet", "", "30"])
    assert troubles(roster) == [(free + 2 + at, "department", "too_many_departments", None) for at in range(3)]


# --- departments -------------------------------------------------------------------------------------------------------


def test_a_department_that_is_there_keeps_its_spelling_and_the_first_one_of_the_file_decides_for_a_new_one() -> None:
    roster = read(
        PEOPLE, ["A", "", "KANSLIET"], ["B", "", "Fritid  och kultur", "skola"], ["C", "", "fritid och Kultur"]
    )
    assert [row.department for row in roster.people] == ["Kansliet", "Fritid  och kultur", "Fritid  och kultur"]
    assert roster.people[1].parent == "Skola"
    assert [(one.name, one.parent, one.people, one.head_count) for one in roster.new_departments] == [
        ("Fritid  och kultur", "Skola", 2, 2)
    ]


def test_new_departments_are_a_tree_and_a_list_of_people_makes_their_parents() -> None:
    roster = read(PEOPLE, ["A", "", "Hemtjänst", "Omsorg"], ["B", "", "Omsorg", "Välfärd"], ["C", "", "Renhållning"])
    assert [(one.name, one.depth, one.state, one.head_count) for one in roster.new_departments] == [
        ("Renhållning", 0, "reopened", 1), ("Välfärd", 0, "new", 0), ("Omsorg", 1, "new", 1), ("Hemtjänst", 2, "new", 1)
    ]  # fmt: skip


def test_a_list_of_people_never_lowers_a_head_count() -> None:
    in_the_app = [KnownPerson(20 + at, f"P{at}", 2) for at in range(5)]
    roster = read(
        PEOPLE,
        *([f"N{at}", "", "Skola"] for at in range(4)),
        ["P0", "", "Skola"],
        ["X", "", "Kansliet"],
        people=in_the_app,
    )
    assert {one.name: one.head_count for one in roster.plan.departments} == {"Skola": 9, "Kansliet": 24}


def test_a_list_of_departments_sets_head_counts_and_leaves_alone_what_it_does_not_say() -> None:
    roster = read(DEPARTMENTS, ["Kansliet", "", "20"], ["Förskolan Björken", "", ""], ["Park", "Kansliet", "1 200"])
    found = {one.name: (one.head_count, one.parent, one.moved) for one in roster.plan.departments}
    assert found == {
        "Kansliet": (20, None, False), "Förskolan Björken": (18, "Skola", False), "Park": (1200, "Kansliet", False),
        "Skola": (6, None, False),
    }  # fmt: skip
    assert read(DEPARTMENTS, ["Park", "", "1,200"], language="en").departments[0].head_count == 1200
    assert read(DEPARTMENTS, ["Park", "", "12,0"]).departments[0].head_count == 12


def test_a_department_that_is_said_to_be_part_of_another_one_moves_there() -> None:
    [moved] = read(DEPARTMENTS, ["Förskolan Björken", "Kansliet"]).moved_departments
    assert (moved.was_parent, moved.parent) == ("Skola", "Kansliet")


# --- people ------------------------------------------------------------------------------------------------------------


def test_who_is_known_by_reference_or_address_and_stays_the_same_changes_in_nothing() -> None:
    assert the_plan("Anna Ek", "", "Kansliet", "", "1001") == PersonPlan(2, 11, joined=True)
    assert the_plan("Anna Ek", "ANNA@kommun.example", "Kansliet") == PersonPlan(2, 11, joined=True)
    assert the_plan("Per Lind", "", "Kansliet") == PersonPlan(2, 12), (
        "by name and department, when there is nothing else"
    )


def test_who_is_known_moves_and_is_renamed() -> None:
    changes = the_plan("Anna Berg", "anna@kommun.example", "skola", "", "1001").changes
    assert changes == [Change("name", "Anna Ek", "Anna Berg"), Change("department", "Kansliet", "Skola")]
    assert the_plan("Eva Berg", "", "Kansliet", "", "1003").changes == [Change("returned")]
    changes = the_plan("Per Lind", "per@kommun.example", "Kansliet", "", "1002").changes
    assert changes == [Change("reference", "", "1002"), Change("email", "", "per@kommun.example")]


def test_the_address_of_somebody_who_has_joined_is_theirs_to_change() -> None:
    """Whoever has it can sign in, and read a diary that is nobody else's."""
    plan = the_plan("Anna Ek", "chefen@kommun.example", "Kansliet", "", "1001")
    assert (plan.member_id, plan.changes, plan.keeps_address) == (11, [], True)
    plan = the_plan("Ola Dahl", "ola.dahl@kommun.example", "Förskolan Björken", "", "1004")
    assert (plan.changes, plan.keeps_address) == (
        [Change("email", "ola@kommun.example", "ola.dahl@kommun.example")],
        False,
    )


@pytest.mark.parametrize(
    "row",
    [
        ["Anna Ek", "other@kommun.example", "Kansliet"],
        ["Anna Ek", "", "Kansliet", "", "77"],
        ["Anna Ek", "", "Skola"],
        ["Eva Berg", "", "Kansliet"],
    ],
)
def test_a_namesake_of_whom_something_else_is_known_is_somebody_new(row: list[str]) -> None:
    assert the_plan(*row).member_id is None


def test_a_row_that_speaks_of_two_people_is_bad() -> None:
    rows = [
        ["Anna Ek", "ola@kommun.example", "Kansliet", "", "1001"],
        ["Eva", "eva@kommun.example", "Skola", "", "1009"],
    ]
    assert troubles(read(PEOPLE, *rows, people=EVERYBODY)) == [
        (2, "email", "address_of_another", None), (3, "reference", "other_reference", None)
    ]  # fmt: skip
    rows = [["Anna Ek", "", "Kansliet", "", "1001"], ["Anna Ek", "anna@kommun.example", "Kansliet"]]
    assert troubles(read(PEOPLE, *rows, people=EVERYBODY)) == [(3, "row", "person_twice", 2)]


def test_of_two_namesakes_each_is_found_once() -> None:
    rows = [["Per Lind", "", "Kansliet"], ["Per Lind", "per@kommun.example", "Kansliet"]]
    assert [one.member_id for one in read(PEOPLE, *rows, people=EVERYBODY).plan.people] == [12, None]
    both = [*EVERYBODY, KnownPerson(15, "Per Lind", 1, "per@kommun.example")]
    assert [one.member_id for one in read(PEOPLE, *rows, people=both).plan.people] == [12, 15]


# --- all of it ---------------------------------------------------------------------------------------------------------


def test_what_was_read_goes_into_plain_json_and_comes_back() -> None:
    rows = (["Anna Berg", "anna@kommun.example", "Park", "Skola", "1001"], ["", "", "x"], ["Ny", "", "Park"])
    roster = read([*PEOPLE, "Övrigt"], *rows, people=EVERYBODY)
    stored = json.loads(json.dumps(msgspec.to_builtins(roster)))
    assert msgspec.convert(stored, RosterFile) == roster
    assert (len(roster.new_people), len(roster.known_people), len(roster.changed_people)) == (1, 1, 1)
    assert roster.people_by_line[4].name == "Ny"


WORDS_OF_HEADERS = st.sampled_from([*PEOPLE, *DEPARTMENTS, "Förnamn", "Efternamn", "head count", ""])
SOME_CELLS = ["Kansliet", "A", "B", "C", "D", "Skola", "anna@kommun.example", "1001", "", "12", "Renhållning"]
CELLS = st.one_of(st.sampled_from(SOME_CELLS), st.text(max_size=8))
ROWS = st.lists(st.lists(CELLS, max_size=7), max_size=30)


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS_OF_HEADERS, min_size=1, max_size=7), ROWS, st.sampled_from(["sv", "en"]))
def test_no_table_ends_in_anything_but_good_and_bad_rows(
    header: list[str], rows: list[list[str]], language: str
) -> None:
    try:
        roster = read_roster([header, *rows], KNOWN, EVERYBODY, language)
    except TableError:
        return
    lines = [row.line for row in (*roster.people, *roster.departments, *roster.bad)]
    assert len(lines) == len(set(lines)), "a row is good or bad, and that once"
    assert [one.line for one in roster.plan.people] == [row.line for row in roster.people]
    names = [one.name for one in roster.plan.departments]
    assert {row.department for row in roster.people} | {row.name for row in roster.departments} <= set(names)
    for at, one in enumerate(roster.plan.departments):
        assert one.depth < DEEPEST
        assert one.parent is None or one.parent in names[:at], "parents come first"
    assert msgspec.convert(json.loads(json.dumps(msgspec.to_builtins(roster))), RosterFile) == roster

"""Coming in by a poster: nobody comes in as somebody else, by a poster that was ended, or with an address that is not theirs."""

import datetime as dt
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlmodel import select

from app.accounts.models import Address, SignInSession
from app.accounts.service import close_session
from app.accounts.whereabouts import expect
from app.database import Database
from app.joining.models import Poster
from app.joining.service import JoiningError
from app.joining.service import join as let_in
from app.organisations.models import Member
from tests.support.desk import ANNA, Desk, make_neighbours, open_desk
from tests.support.letters import code_in, letters
from tests.support.people import TODAY

DOMAIN = "kommun.example"


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def make_poster(desk: Desk, department: int = 0) -> str:
    """Let Karin make a poster; returns the path of its link, with nobody signed in any more."""
    desk.enter()
    shown = desk.get(desk.post("/people/posters", department=department).headers["location"])
    desk.web.cookies.clear()
    found = re.search(r"/join/[\w.-]+", shown)
    assert found
    return found[0]


def make_department(desk: Desk, name: str) -> int:
    desk.enter()
    desk.post("/people/departments", name=name, head_count="10", parent=0)
    return desk.departments()[name].department_id


def form_at(desk: Desk, poster: str, name: str, department: int = 0, email: str = "") -> dict[str, str]:
    """Open a poster's form and fill it in, as somebody's browser does."""
    hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', desk.get(poster))
    return dict(hidden) | {"name": name, "department": str(department or desk.workplace.department_id), "email": email}


def join(desk: Desk, poster: str, name: str, department: int = 0) -> None:
    desk.post(poster, **form_at(desk, poster, name, department))


def newcomers(desk: Desk) -> list[Member]:
    return desk.members()[3:]


# --- what must never happen --------------------------------------------------------------------------------------------------


def test_a_poster_that_never_was_leads_nowhere(desk: Desk) -> None:
    make_poster(desk)
    for token in ("1.wrong", "7.wrong", "999999999.x", "1.", ".x", "wrong", "1.%00", "-1.x", "1.%F0%9F%9A%B2"):
        desk.get(f"/join/{token}", 404)
        desk.post(f"/join/{token}", 404, name="Eva", department=desk.workplace.department_id)
    assert newcomers(desk) == []


def test_a_poster_that_was_ended_leads_nowhere_not_even_from_a_form_that_was_open(desk: Desk) -> None:
    poster = make_poster(desk)
    form = form_at(desk, poster, "Eva")
    with desk.database.read() as session:
        poster_id = session.exec(select(Poster)).one().poster_id
    desk.enter()
    desk.post(f"/people/posters/{poster_id}/end")
    desk.web.cookies.clear()
    desk.get(poster, 404)
    desk.post(poster, 404, **form)
    assert newcomers(desk) == []
    assert make_poster(desk) != poster, "a new one is another one"


def test_a_poster_of_another_organisation_is_nobodys_to_see_or_end(desk: Desk) -> None:
    poster = make_poster(desk)
    with desk.database.read() as session:
        poster_id = session.exec(select(Poster)).one().poster_id
    desk.enter(of=make_neighbours(desk.database))
    desk.get(f"/people/posters/{poster_id}", 404)
    desk.post(f"/people/posters/{poster_id}/end", 404)
    assert poster not in desk.get("/people/posters")
    desk.get(poster)


def test_a_departments_poster_lets_nobody_choose_another_department(desk: Desk) -> None:
    school = make_department(desk, "Skola")
    poster = make_poster(desk, school)
    page = desk.get(poster)
    assert "Skola" in page
    assert "Kansli" not in page
    join(desk, poster, "Eva", desk.workplace.department_id)
    assert [(one.name, one.department_id) for one in newcomers(desk)] == [("Eva", school)]


def test_the_poster_of_a_department_that_is_no_more_leads_nowhere_and_opens_no_other(desk: Desk) -> None:
    school = make_department(desk, "Skola")
    poster = make_poster(desk, school)
    form = form_at(desk, poster, "Eva")
    desk.enter()
    desk.post(f"/people/departments/{school}/end")
    assert poster not in desk.get("/people/posters")
    desk.web.cookies.clear()
    desk.get(poster, 404)
    desk.post(poster, 404, **form)
    assert newcomers(desk) == []
    make_department(desk, "Skola")
    desk.web.cookies.clear()
    desk.get(poster, 404)


def test_nobody_joins_a_department_of_another_organisation_or_one_that_is_no_more(desk: Desk) -> None:
    neighbours, poster = make_neighbours(desk.database), make_poster(desk)
    school = make_department(desk, "Skola")
    desk.post(f"/people/departments/{school}/end")
    desk.web.cookies.clear()
    for department in (neighbours.department_id, school, 77_777, 0):
        answer = desk.post(poster, 400, **form_at(desk, poster, "Eva") | {"department": str(department)})
        assert "Välj var du arbetar" in answer.text
        assert "Granngatan" not in answer.text
    assert newcomers(desk) == []
    assert len(desk.members(neighbours)) == 2


def test_nobody_joins_a_department_that_was_ended_since_the_form_was_read(desk: Desk) -> None:
    school = make_department(desk, "Skola")
    as_read = desk.departments()["Skola"]
    desk.post(f"/people/departments/{school}/end")
    with desk.database.write(desk.organisation_id) as session, pytest.raises(JoiningError, match="no_department"):
        let_in(session, desk.organisation(), "Eva", as_read, "sv", dt.datetime.now(dt.UTC))
    assert newcomers(desk) == []
    assert desk.departments()["Skola"].ended_on == TODAY


@pytest.mark.parametrize("signs_out", [True, False])
def test_the_next_person_at_the_same_device_is_somebody_else(desk: Desk, signs_out: bool) -> None:
    poster, came = make_poster(desk), []
    for minutes in (0, 1, 11, 59, 200):
        for name in ("Eva", "Ove", "Ove"):
            join(desk, poster, name)
            assert desk.who() == name
            came.append(name)
            if signs_out:
                assert desk.web.post("/api/sign-out").status_code == 204
                assert desk.who() is None
            desk.clock.shift(dt.timedelta(minutes=minutes))
    assert [one.name for one in newcomers(desk)] == came


def test_whoever_types_another_name_into_a_form_that_was_sent_is_somebody_else(desk: Desk) -> None:
    """The answer to Eva was lost, she gave up, and Ove found her form."""
    poster = make_poster(desk)
    form = form_at(desk, poster, "Eva")
    desk.post(poster, **form)
    desk.web.cookies.clear()
    desk.post(poster, **form | {"name": "Ove"})
    assert desk.who() == "Ove"
    assert [one.name for one in newcomers(desk)] == ["Eva", "Ove"]


def test_a_form_of_somebody_who_has_signed_out_lets_nobody_in_again(desk: Desk) -> None:
    poster = make_poster(desk)
    form = form_at(desk, poster, "Eva")
    desk.post(poster, **form)
    assert desk.web.post("/api/sign-out").status_code == 204
    answer = desk.post(poster, **form)
    assert answer.headers["location"] == poster, "a new form"
    assert desk.who() is None
    assert len(newcomers(desk)) == 1


def test_a_form_that_is_sent_again_makes_one_member(desk: Desk) -> None:
    poster = make_poster(desk)
    form, empty = form_at(desk, poster, "Eva"), dict(desk.web.cookies)
    for minutes in (0, 1, 14, 300):
        # The answer is lost, with every cookie in it.
        desk.web.cookies.clear()
        desk.web.cookies.update(empty)
        desk.clock.shift(dt.timedelta(minutes=minutes))
        assert desk.post(poster, **form).headers["location"] == "/"
        assert desk.who() == "Eva"
    [eva] = newcomers(desk)
    with desk.database.read(desk.organisation_id) as session:
        mine = select(SignInSession).where(SignInSession.member_id == eva.member_id)
        assert len(session.exec(mine).all()) == 1, "what nobody has a cookie of is no device of hers"
    assert [act for act, _ in desk.acts()].count("person_joined") == 1


def test_a_form_that_is_sent_twice_at_once_makes_one_member(desk: Desk) -> None:
    poster = make_poster(desk)
    form = form_at(desk, poster, "Eva")
    barrier = Barrier(4)

    def send() -> int:
        barrier.wait()
        return desk.web.post(poster, data=form).status_code

    with ThreadPoolExecutor(4) as pool:
        answers = [one.result() for one in [pool.submit(send) for _ in range(4)]]
    assert answers == [303] * 4
    assert [one.name for one in newcomers(desk)] == ["Eva"]


def test_two_who_join_at_once_are_two(desk: Desk) -> None:
    poster = make_poster(desk)
    forms = [form_at(desk, poster, name) for name in ("Eva", "Ove", "Per", "Eva")]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda form: desk.web.post(poster, data=form).status_code, forms))
    assert answers == [303] * 4
    assert sorted(one.name for one in newcomers(desk)) == ["Eva", "Eva", "Ove", "Per"]


def test_a_name_that_nobody_can_read_is_refused(desk: Desk) -> None:
    poster = make_poster(desk)
    hostile = ["", "   ", "\u00a0\u2003", "Eva\x07", "E\x00va", "a\u202eb", "Eva\u200f", "Å" * 121, "\u200b", "\ue000"]
    for domains in ([], [DOMAIN]):
        desk.configure(email_domains=domains)
        for name in hostile:
            answer = desk.post(poster, 400, **form_at(desk, poster, name, email=f"eva@{DOMAIN}"))
            assert 'aria-invalid="true"' in answer.text
    assert newcomers(desk) == []
    assert letters(desk.database) == [], "no code is used up on it"


def test_a_name_is_text_wherever_it_is_shown(desk: Desk) -> None:
    poster, name = make_poster(desk), "<script>alert('Eva')</script> & {{ 7 * 7 }}"
    join(desk, poster, f"  {name}  ")
    [eva] = newcomers(desk)
    assert eva.name == name
    assert "<script>alert" not in desk.get(poster)
    desk.enter()
    for path in ("/people/list", f"/people/{eva.member_id}", "/settings/log"):
        assert "<script>alert" not in desk.get(path)
    assert "&lt;script&gt;alert" in desk.get("/people/list")


def test_names_of_120_letters_and_of_other_scripts_are_taken(desk: Desk) -> None:
    poster = make_poster(desk)
    names = ["Å" * 120, "محمد علي", "Nguyễn Thị Ánh", "O’Brien-Ångström", "A\u030asa"]
    for name in names:
        join(desk, poster, name)
    assert [one.name for one in newcomers(desk)] == [*names[:-1], "Åsa"], "one letter is written in one way"


# --- with addresses ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def poster(desk: Desk) -> str:
    """A poster of an organisation that asks for an address of its own."""
    desk.configure(email_domains=[DOMAIN, "region.example"])
    return make_poster(desk)


def show_address(desk: Desk, poster: str, email: str, name: str = "Eva", department: int = 0) -> None:
    """Join, and type the code from the letter."""
    answer = desk.post(poster, **form_at(desk, poster, name, department, email))
    assert answer.headers["location"] == "/sign-in/code"
    desk.post("/sign-in/code", code=code_in(letters(desk.database)[-1].text))


def test_no_code_goes_to_an_address_of_another_domain(desk: Desk, poster: str) -> None:
    for email in (
        "eva@annan.example", f"eva@sub.{DOMAIN}", f"eva@{DOMAIN}.annan.example", f"eva@x{DOMAIN}", DOMAIN, "", "eva@",
        f"eva@annan.example,eva@{DOMAIN}", f"eva@annan.example eva@{DOMAIN}", f"eva@annan.example\n@{DOMAIN}",
    ):  # fmt: skip
        desk.post(poster, 400, **form_at(desk, poster, "Eva", email=email))
    assert letters(desk.database) == []
    assert newcomers(desk) == []


def test_there_is_no_account_before_the_code_and_it_has_the_address_that_was_shown(desk: Desk, poster: str) -> None:
    form = form_at(desk, poster, "Eva", email=f" Eva@{DOMAIN.upper()} ")
    assert desk.post(poster, **form).headers["location"] == "/sign-in/code"
    assert newcomers(desk) == []
    assert desk.who() is None
    [letter] = letters(desk.database)
    desk.post("/sign-in/code", 400, code="nothing")
    assert newcomers(desk) == []
    desk.post("/sign-in/code", code=code_in(letter.text))
    [eva] = newcomers(desk)
    assert (eva.name, eva.email, eva.roles, eva.joined_on) == ("Eva", f"eva@{DOMAIN}", ["employee"], TODAY)
    assert desk.who() == "Eva"
    with desk.database.read(desk.organisation_id) as session:
        assert [(one.member_id, one.proved_at is not None) for one in session.exec(select(Address))] == [
            (eva.member_id, True)
        ]


def test_a_poster_that_is_ended_while_the_code_is_on_its_way_lets_nobody_in(desk: Desk, poster: str) -> None:
    desk.post(poster, **form_at(desk, poster, "Eva", email=f"eva@{DOMAIN}"))
    with desk.database.write() as session:
        session.exec(select(Poster)).one().ended_at = dt.datetime.now(dt.UTC)
    desk.post("/sign-in/code", 404, code=code_in(letters(desk.database)[-1].text))
    assert newcomers(desk) == []


def test_whoever_is_expected_with_the_address_is_that_person(desk: Desk, poster: str) -> None:
    school = make_department(desk, "Skola")
    anna = desk.people[ANNA]
    desk.change(anna, joined_on=None, email=f"anna@{DOMAIN}", roles=["employee", "manager"], reference="4711")
    with desk.database.write(desk.organisation_id) as session:
        expect(session, desk.member(anna), f"anna@{DOMAIN}")
    desk.web.cookies.clear()
    show_address(desk, poster, f"anna@{DOMAIN}", "Anna Maria Ek", school)
    assert newcomers(desk) == []
    now = desk.member(anna)
    assert (now.name, now.department_id, now.roles) == ("Anna Maria Ek", school, ["employee", "manager"])
    assert (now.reference, now.joined_on) == ("4711", TODAY)
    assert desk.who() == "Anna Maria Ek"


def test_who_has_joined_before_comes_in_again_and_is_neither_renamed_nor_moved(desk: Desk, poster: str) -> None:
    school = make_department(desk, "Skola")
    desk.web.cookies.clear()
    show_address(desk, poster, f"eva@{DOMAIN}")
    desk.web.cookies.clear()
    show_address(desk, poster, f"eva@{DOMAIN}", "Eva den andra", school)
    [eva] = newcomers(desk)
    assert (eva.name, eva.department_id) == ("Eva", desk.workplace.department_id)
    assert desk.who() == "Eva"
    assert [act for act, _ in desk.acts()].count("person_joined") == 1


def test_who_had_left_comes_as_somebody_new_and_takes_over_nothing(desk: Desk, poster: str) -> None:
    show_address(desk, poster, f"eva@{DOMAIN}")
    [left] = newcomers(desk)
    desk.enter()
    desk.post(f"/people/{left.member_id}/roles", give="coordinator")
    desk.post(f"/people/{left.member_id}/leave", on=str(TODAY))
    desk.web.cookies.clear()
    show_address(desk, poster, f"eva@{DOMAIN}", "Eva Ny")
    old, new = newcomers(desk)
    assert (old.email, old.left_on, new.email, new.roles) == (None, TODAY, f"eva@{DOMAIN}", ["employee"])
    assert desk.who() == "Eva Ny"


def test_an_address_that_a_coordinator_wrote_down_opens_no_diary_that_began_by_a_link(desk: Desk, poster: str) -> None:
    """Else a coordinator who writes down an address of their own comes in as Anna once she has begun."""
    anna = desk.people[ANNA]
    desk.change(anna, email=f"own@{DOMAIN}")
    with desk.database.write(desk.organisation_id) as session:
        expect(session, desk.member(anna), f"own@{DOMAIN}")
    desk.web.cookies.clear()
    show_address(desk, poster, f"own@{DOMAIN}", "Karins alias")
    assert desk.who() == "Karins alias"
    assert [one.name for one in newcomers(desk)] == ["Karins alias"]
    assert desk.member(anna).email is None, "whose it is was shown"


def test_a_code_that_is_used_by_two_threads_makes_one_member(desk: Desk, poster: str) -> None:
    desk.post(poster, **form_at(desk, poster, "Eva", email=f"eva@{DOMAIN}"))
    code, barrier = code_in(letters(desk.database)[-1].text), Barrier(2)

    def send() -> int:
        barrier.wait()
        return desk.web.post("/sign-in/code", data={"code": code}).status_code

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(one.result() for one in [pool.submit(send), pool.submit(send)])
    assert answers == [303, 400]
    assert len(newcomers(desk)) == 1


# --- what works ------------------------------------------------------------------------------------------------------------------


def test_whoever_scans_the_poster_types_a_name_and_is_in(desk: Desk) -> None:
    poster = make_poster(desk)
    answer = desk.post(poster, **form_at(desk, poster, " Eva   Ny "))
    assert answer.headers["location"] == "/"
    [eva] = newcomers(desk)
    assert (eva.name, eva.email, eva.roles, eva.joined_on) == ("Eva Ny", None, ["employee"], TODAY)
    assert desk.who() == "Eva Ny"
    assert desk.acts()[0] == ("person_joined", {"department": "Kansli"})


def test_somebody_of_another_organisation_is_told_and_is_signed_out_there_by_going_on(desk: Desk) -> None:
    poster, neighbours = make_poster(desk), make_neighbours(desk.database)
    desk.enter(of=neighbours)
    assert "Olle Gran på Grannkommun" in desk.get(poster)
    theirs = desk.web.cookies["cero"]
    join(desk, poster, "Olle Ny")
    assert desk.who() == "Olle Ny"
    with desk.database.write() as session:
        assert close_session(session, theirs) is None

"""The coordinator's pages of people: whom they find, whom they change, and that they never become somebody else."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlmodel import select
from typer.testing import CliRunner

from app.accounts.models import Address, Passkey
from app.accounts.whereabouts import has_proved, prove
from app.cli import app
from app.database import Database
from app.organisations.models import Member
from app.organisations.service import next_ids
from app.settings import get_settings
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.letters import code_in, letters
from tests.support.people import NOW, TODAY

TOMORROW = TODAY + dt.timedelta(days=1)
EVA = "eva@kommun.example"


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def people_named(desk: Desk, *names: str, **values: Any) -> list[int]:
    """Let people with these names be expected."""
    ids = {"organisation_id": desk.organisation_id, "department_id": desk.workplace.department_id}
    with desk.database.write(desk.organisation_id) as session:
        numbers = list(next_ids(session, desk.organisation_id, len(names)))
        for number, name in zip(numbers, names, strict=True):
            session.add(Member(**{**ids, "member_id": number, "name": name, **values}))
    return numbers


def found(desk: Desk, **asked: Any) -> list[str]:
    """Return who is listed, in order."""
    page = desk.web.get("/people/list", params=asked)
    assert page.status_code == 200, page.text
    return re.findall(r'<th [^>]*scope="row"[^>]*><a [^>]*href="/people/\d+"[^>]*>([^<]*)</a>', page.text)


def expect(desk: Desk, name: str = "Eva Ny", email: str = EVA, status: int = 303) -> int:
    """Expect somebody; returns their id."""
    answer = desk.post("/people/list", status, name=name, email=email, department=desk.workplace.department_id)
    return int(re.findall(r"\d+", answer.headers["location"])[0]) if status == 303 else 0


def change(desk: Desk, member_id: int, status: int = 303, **to: Any) -> str:
    now = desk.member(member_id)
    form = {"name": now.name, "email": now.email or "", "department": now.department_id} | to
    return desk.post(f"/people/{member_id}", status, **form).text


def enter_by_code(desk: Desk, address: str) -> str | None:
    """Sign in with a code that is sent to an address, and say yes where that is asked; returns who one is then."""
    desk.web.cookies.clear()
    before = len(letters(desk.database))
    desk.post("/sign-in", email=address)
    if len(letters(desk.database)) == before:
        return None
    answer = desk.post("/sign-in/code", code=code_in(letters(desk.database, address)[-1].text))
    if answer.headers["location"] == "/sign-in/where":
        desk.post("/sign-in/where", organisation=desk.organisation_id)
    return desk.who()


# --- a coordinator never becomes somebody else ------------------------------------------------------------------------------------


def test_the_address_of_who_has_joined_is_theirs_alone_to_change(desk: Desk) -> None:
    anna = desk.people[ANNA]
    change(desk, anna, email="karin@kommun.example")
    assert desk.member(anna).email is None
    with desk.database.write(desk.organisation_id) as session:
        prove(session, session.get_one(Member, (desk.organisation_id, anna)), "anna@kommun.example", NOW)
    for email in ("karin@kommun.example", "", "nonsense"):
        change(desk, anna, email=email)
    assert desk.member(anna).email == "anna@kommun.example"
    assert enter_by_code(desk, "karin@kommun.example") is None
    assert enter_by_code(desk, "anna@kommun.example") == "Anna Ek"
    assert desk.acts() == []


def test_no_link_is_made_for_who_has_joined_or_left(desk: Desk) -> None:
    eva = expect(desk)
    for member_id, values in ((desk.people[ANNA], {}), (desk.people[KARIN], {}), (eva, {"left_on": TODAY})):
        desk.change(member_id, **values)
        desk.post(f"/people/{member_id}/link", 404)
        assert "/link" not in desk.get(f"/people/{member_id}")
    desk.change(desk.people[ANNA], left_on=TODAY)
    desk.post(f"/people/{desk.people[ANNA]}/return")
    desk.post(f"/people/{desk.people[ANNA]}/link", 404)
    assert [act for act, _ in desk.acts()] == ["person_returned", "person_added"]


def test_a_link_that_a_coordinator_kept_opens_no_diary_that_has_begun(desk: Desk) -> None:
    eva = expect(desk)
    [kept] = re.findall(r"/sign-in/[\w.-]+", desk.post(f"/people/{eva}/link", 200).text)
    assert enter_by_code(desk, EVA) == "Eva Ny"
    desk.enter()
    desk.get(kept, 404)
    desk.post(kept, 404)
    assert desk.who() == "Karin Lind"


def test_an_address_that_a_coordinator_wrote_down_opens_no_diary_that_has_begun(desk: Desk) -> None:
    eva = expect(desk, email="karins.alias@kommun.example")
    [link] = re.findall(r"/sign-in/[\w.-]+", desk.post(f"/people/{eva}/link", 200).text)
    desk.web.cookies.clear()
    desk.post(link)
    assert desk.who() == "Eva Ny"
    assert enter_by_code(desk, "karins.alias@kommun.example") is None
    for path in ("leave", "return"):
        desk.enter()
        desk.post(f"/people/{eva}/{path}")
        assert enter_by_code(desk, "karins.alias@kommun.example") is None


def test_where_a_coordinator_came_in_as_who_was_expected_nobody_follows_them(desk: Desk) -> None:
    """Else Eva would fill a diary that Karin has open."""
    eva = expect(desk)
    [link] = re.findall(r"/sign-in/[\w.-]+", desk.post(f"/people/{eva}/link", 200).text)
    desk.post(link)
    assert desk.who() == "Eva Ny"
    assert enter_by_code(desk, EVA) is None, "she joins by the poster, as somebody new"


def test_nothing_of_another_organisation_is_seen_or_changed(desk: Desk) -> None:
    neighbours = make_neighbours(desk.database)
    before = [one.model_dump() for one in desk.members(neighbours)]
    for member_id in (*neighbours.member_ids, 2**31 - 1, 2**31, 2**63):
        desk.get(f"/people/{member_id}", 404)
        for path in ("", "/leave", "/return", "/link", "/devices"):
            form = {"name": "X", "department": desk.workplace.department_id}
            desk.post(f"/people/{member_id}{path}", 404, **form)
    for department in (neighbours.department_id, 0, 2**31 - 1):
        desk.post("/people/list", 400, name="Ny", department=department)
        change(desk, desk.people[ANNA], 400, department=department)
    assert [one.model_dump() for one in desk.members(neighbours)] == before
    assert found(desk, words="Gran") == found(desk, department=neighbours.department_id) == []
    assert desk.acts() == desk.acts(neighbours) == []
    expect(desk, email="olle@gran.example")
    assert desk.members(neighbours)[0].email is None


def test_two_who_expect_the_same_address_at_once_expect_one_person(desk: Desk) -> None:
    desk.change(desk.people[ANNA], roles=["employee", "coordinator"])
    form = {"name": "Eva", "email": EVA, "department": str(desk.workplace.department_id)}
    asked = [(desk.token(one), "/people/list", form) for one in (KARIN, ANNA)]
    assert sorted(desk.at_once(*asked)) == [303, 400]
    assert [one.email for one in desk.members()].count(EVA) == 1


# --- finding ----------------------------------------------------------------------------------------------------------------------


def test_capitals_do_not_matter_in_any_letter(desk: Desk) -> None:
    people_named(desk, "Åsa Öberg", "ÄNGLA ÉKÖ", "Łucja Żak", "asa berg")
    for words in ("åsa", "ÅSA", "Åsa", "öBERG", "Åsa öberg", "öberg åsa", "A\u030asa"):
        assert found(desk, words=words) == ["Åsa Öberg"], words
    assert found(desk, words="ängla") == found(desk, words="éKÖ") == ["ÄNGLA ÉKÖ"]
    assert found(desk, words="łUCJA żak") == ["Łucja Żak"]


def test_what_means_something_to_the_database_is_only_text(desk: Desk) -> None:
    people_named(desk, "100% Per", "Per_Ek", r"Per\Ek", "Per'Ek", '"Per" <b>')
    assert found(desk, words="%") == ["100% Per"]
    assert found(desk, words="_") == ["Per_Ek"]
    assert found(desk, words="\\") == [r"Per\Ek"]
    assert found(desk, words="r'e") == ["Per&#39;Ek"]
    assert found(desk, words="<b>") == ["&#34;Per&#34; &lt;b&gt;"]
    assert found(desk, words="' OR 1=1 --") == []
    assert len(found(desk, words="\x00")) == len(found(desk, words="  ")) == 8
    assert "<b>" not in desk.web.get("/people/list", params={"words": '"><b>x</b>'}).text.replace("<b>Per", "")


def test_people_are_found_by_address_and_reference_too_and_by_all_words_together(desk: Desk) -> None:
    people_named(desk, "Eva Ek", email="eva.ek@kommun.example", reference="A-4711")
    assert found(desk, words="eva.ek@") == found(desk, words="a-4711") == found(desk, words="4711 eva") == ["Eva Ek"]
    assert found(desk, words="ek") == ["Anna Ek", "Bo Ek", "Eva Ek"]
    assert found(desk, words="ek anna bo") == []


def test_the_list_shows_whom_one_asks_for(desk: Desk) -> None:
    [eva] = people_named(desk, "Eva Ek")
    [ove] = people_named(desk, "Ove Ek", joined_on=TODAY, left_on=TODAY)
    people_named(desk, "Per Ek", joined_on=TODAY, left_on=TOMORROW)
    desk.post("/people/departments", name="Skola", head_count="5")
    school = desk.departments()["Skola"].department_id
    desk.change(desk.people[BO], department_id=school, roles=["employee", "manager"])
    desk.change(ove, roles=["employee", "coordinator"])
    assert found(desk) == ["Anna Ek", "Bo Ek", "Eva Ek", "Karin Lind", "Per Ek"]
    assert found(desk, show="expected") == ["Eva Ek"]
    assert found(desk, show="mandates") == ["Bo Ek", "Karin Lind"]
    assert found(desk, show="left") == ["Ove Ek"]
    assert found(desk, department=school) == found(desk, department=school, show="mandates") == ["Bo Ek"]
    assert found(desk, department=school, words="anna") == found(desk, department=77_777) == []
    assert found(desk, show="nonsense") == found(desk)
    desk.clock.shift(dt.timedelta(days=1))
    assert found(desk, show="left") == ["Ove Ek", "Per Ek"]
    for asked in ({"department": 2**31}, {"department": -1}, {"department": "x"}):
        assert desk.web.get("/people/list", params=asked).status_code in (200, 400, 422)
    assert desk.get(f"/people/{eva}")


def test_every_person_stands_on_one_page_of_the_list(desk: Desk) -> None:
    people_named(desk, *(f"Per {number:03}" for number in range(117)), *["Samma Namn"] * 30)
    seen: list[str] = []
    for number in (1, 2, 3):
        page = found(desk, number=number)
        assert len(page) == 50
        seen += page
    assert (len(set(seen)), seen.count("Samma Namn"), seen == sorted(seen)) == (121, 30, True)
    for number in (0, -5):
        assert found(desk, number=number) == seen[:50]
    for number in (4, 10**9, 10**30):
        assert found(desk, number=number) == seen[100:], "the last page, rather than none"
    links = re.findall(r'href="(/people/list\?[^"]*)"', desk.get("/people/list?words=per+%25&number=2"))
    assert links == []
    [after] = re.findall(r'href="(/people/list\?[^"]*)"', desk.get("/people/list?words=Per"))
    assert "Per 050" in desk.get(after.replace("&amp;", "&"))


# --- changing ------------------------------------------------------------


def test_somebody_is_expected_moved_and_renamed(desk: Desk) -> None:
    eva = expect(desk, " Eva   Ny ", f" {EVA.upper()} ")
    member = desk.member(eva)
    assert (member.name, member.email, member.joined_on, member.roles) == ("Eva Ny", EVA, None, ["employee"])
    desk.post("/people/departments", name="Skola", head_count="5")
    school = desk.departments()["Skola"].department_id
    change(desk, eva, name="Eva Ek", department=school, email="eva.ek@kommun.example")
    change(desk, eva)
    assert (desk.member(eva).name, desk.member(eva).department_id) == ("Eva Ek", school)
    acts = desk.acts()
    assert sorted(act for act, _ in acts[:3]) == ["address_set", "person_moved", "person_renamed"]
    assert dict(acts[:3])["person_moved"] == {"person": eva, "was": "Kansli", "to": "Skola"}
    assert [act for act, _ in acts[3:]] == ["department_added", "person_added"]


def test_what_is_wrong_with_a_person_is_told_and_changes_nothing(desk: Desk) -> None:
    eva = expect(desk)
    acts = desk.acts()
    for typed, words in (
        ({"name": "  "}, "vad personen heter"),
        ({"name": "a\x00b"}, "vad personen heter"),
        ({"name": "Å" * 121}, "vad personen heter"),
        ({"email": "eva"}, "ingen e-postadress"),
        ({"department": 0}, "Välj en enhet"),
    ):
        assert words in change(desk, eva, 400, **typed)
        form = {"name": "Per", "email": "", "department": desk.workplace.department_id} | typed
        assert words in desk.post("/people/list", 400, **form).text
    other = expect(desk, "Per", "per@kommun.example")
    assert "Någon annan här har den adressen" in change(desk, other, 400, email=EVA)
    expect(desk, "Eva 2", EVA, status=400)
    change(desk, other, email="")
    assert desk.member(other).email is None
    assert (desk.member(eva).name, desk.member(eva).email) == ("Eva Ny", EVA)
    assert [act for act, _ in desk.acts()[: -len(acts)]] == ["address_set", "person_added"]


def test_who_is_expected_comes_in_by_the_address_that_is_written_down_last(desk: Desk) -> None:
    eva = expect(desk)
    change(desk, eva, email="eva.ny@kommun.example")
    assert enter_by_code(desk, EVA) is None
    assert enter_by_code(desk, "eva.ny@kommun.example") == "Eva Ny"
    assert desk.member(eva).joined_on == TODAY
    assert enter_by_code(desk, "eva.ny@kommun.example") == "Eva Ny"


# --- leaving and coming back ------------------------------------------------------------


def test_who_leaves_is_signed_out_and_comes_in_by_nothing_until_they_return(desk: Desk) -> None:
    eva = expect(desk)
    assert enter_by_code(desk, EVA) == "Eva Ny"
    theirs = dict(desk.web.cookies)
    desk.enter()
    desk.post(f"/people/{eva}/leave", on=str(TODAY))
    assert enter_by_code(desk, EVA) is None
    desk.enter()
    desk.post(f"/people/{eva}/return")
    desk.web.cookies.clear()
    desk.web.cookies.update(theirs)
    assert desk.who() is None, "the device stays signed out"
    assert enter_by_code(desk, EVA) == "Eva Ny"
    assert desk.member(eva).left_on is None


def test_who_is_to_leave_and_stays_after_all_has_lost_nothing(desk: Desk) -> None:
    bo = desk.people[BO]
    ids = {"organisation_id": desk.organisation_id, "member_id": bo}
    with desk.database.write(desk.organisation_id) as session:
        member = session.get_one(Member, (desk.organisation_id, bo))
        prove(session, member, EVA, NOW)
        session.add(Passkey(**ids, credential_id=b"1", public_key=b"", name="Telefonen", created_at=NOW))
    desk.post(f"/people/{bo}/leave", on=str(TOMORROW))
    desk.post(f"/people/{bo}/return")
    desk.post(f"/people/{bo}/return")
    with desk.database.read(desk.organisation_id) as session:
        assert has_proved(session, desk.member(bo), EVA)
        assert len(session.exec(select(Passkey)).all()) == 1
    assert [act for act, _ in desk.acts()] == ["person_returned", "person_left"], "who is here does not return"


def test_who_had_left_by_mistake_comes_in_again_also_by_the_command_line_and_by_a_list(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CERO_DATABASE_URL", desk.database.url)
    get_settings.cache_clear()
    eva = expect(desk)
    desk.change(eva, reference="E1")
    assert enter_by_code(desk, EVA) == "Eva Ny"
    for back in ("command", "list"):
        desk.enter()
        desk.post(f"/people/{eva}/leave", on=str(TODAY))
        if back == "command":
            assert CliRunner().invoke(app, ["person", "leave", "E1", "--undo"]).exit_code == 0
        else:
            rows = f"Namn;E-post;Avdelning\nEva Ny;{EVA};Kansli\n"
            read = desk.web.post("/people/import", files={"file": ("lista.csv", rows.encode())})
            desk.post(read.headers["location"], 200)
        assert enter_by_code(desk, EVA) == "Eva Ny"
    get_settings.cache_clear()


def test_a_day_that_is_none_lets_nobody_leave(desk: Desk) -> None:
    for on in ("2026-13-45", "i morgon", "2026", "0"):
        desk.post(f"/people/{desk.people[BO]}/leave", 400, on=on)
    assert desk.member(desk.people[BO]).left_on is None
    desk.post(f"/people/{desk.people[BO]}/leave", on="")
    assert desk.member(desk.people[BO]).left_on == TODAY


def test_a_lost_device_is_signed_out_and_nobody_elses(desk: Desk) -> None:
    devices = [desk.token(BO), desk.token(BO), desk.token(ANNA)]
    desk.post(f"/people/{desk.people[BO]}/devices")
    names = []
    for token in devices:
        desk.web.cookies.clear()
        desk.web.cookies.set("cero", token)
        names.append(desk.who())
    assert names == [None, None, "Anna Ek"]


def test_no_address_leads_to_two(desk: Desk) -> None:
    eva = expect(desk)
    change(desk, eva, email="")
    per = expect(desk, "Per", EVA)
    with desk.database.read(desk.organisation_id) as session:
        assert [one.member_id for one in session.exec(select(Address))] == [per]

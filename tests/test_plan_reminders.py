"""Owners are reminded of their deadlines: in time, once, at most weekly, in their own language, and on no free day."""

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from sqlmodel import select

from app.database import Database
from app.mail.models import Letter
from app.plan.models import PlanReminder
from app.plan.reminding import remind
from app.settings import Settings
from tests.support.desk import ANNA, BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.letters import letters
from tests.support.people import TODAY
from tests.support.planned import decide, item_of, propose, tell, version
from tests.support.web import open_web

DAY = dt.timedelta(days=1)
ADDRESS = {KARIN: "karin@kommun.example", ANNA: "anna@kommun.example", BO: "bo@kommun.example"}
OUTBOX = Settings()


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    """Everybody has an address; the day is Monday 23 November 2026, which is an ordinary working day."""
    with open_desk(database, OUTBOX) as desk:
        for person, address in ADDRESS.items():
            desk.change(desk.people[person], email=address)
        yield desk


def planned(desk: Desk, in_days: int, owner: str = "Anna Ek", title: str = "Cykla") -> int:
    return decide(desk, propose(desk, title=title), owner=owner, deadline=TODAY + in_days * DAY)


def at(day: dt.date, hour: int = 10) -> dt.datetime:
    """Return an hour of a day in Stockholm, in winter."""
    return dt.datetime.combine(day, dt.time(hour - 1, 15), dt.UTC)


def run(desk: Desk, day: dt.date, hour: int = 10, settings: Settings = OUTBOX) -> int:
    return remind(desk.database, settings, desk.organisation_id, at(day, hour))


def written(desk: Desk) -> list[Letter]:
    """Return the letters, the newest last: their ids are of a clock that stands still."""
    return sorted(letters(desk.database), key=lambda letter: letter.created_at)


def days_of_letters(desk: Desk, days: int) -> list[int]:
    """Look again and again for so many days; returns on which of them, counted from today, a letter was written."""
    hours = (3, 8, 9, 15, 22)
    return [number for number in range(days) for hour in hours for _ in range(run(desk, TODAY + number * DAY, hour))]


def test_an_owner_is_reminded_before_the_deadline_and_once_when_it_has_passed(desk: Desk) -> None:
    planned(desk, 25)
    # 11 December is a Friday, two weeks and four days ahead; the deadline is Friday 18 December.
    assert [TODAY + day * DAY for day in days_of_letters(desk, 60)] == [dt.date(2026, 12, 11), dt.date(2026, 12, 21)]
    first, second = written(desk)
    assert {first.address, second.address} == {ADDRESS[ANNA]}
    assert first.subject == "”Cykla” ska vara klar senast 18 dec. 2026"
    assert second.subject == "Hur går det med ”Cykla”?"
    assert "Hej Anna Ek!" in second.text
    assert "- Cykla (skulle vara klar senast 18 dec. 2026)" in second.text
    assert f"{OUTBOX.address}/plan/mine" in second.text
    assert "\n\n\n" not in second.text


def test_an_owner_reads_it_in_their_own_language(desk: Desk) -> None:
    desk.change(desk.people[ANNA], language="en")
    planned(desk, 3)
    assert run(desk, TODAY) == 1
    [letter] = written(desk)
    assert letter.subject == "“Cykla” is to be done by 26 Nov 2026"
    assert "You see to this in the travel plan of Provkommun:" in letter.text


def test_one_letter_takes_up_all_that_is_near_and_there_is_at_most_one_a_week(desk: Desk) -> None:
    for days, title in ((2, "Ett"), (9, "Två"), (13, "Tre"), (16, "Fyra")):
        planned(desk, days, title=title)
    days = days_of_letters(desk, 40)
    assert all(later - earlier >= 7 for earlier, later in pairwise(days))
    found = written(desk)
    assert [letter.text.count("\n- ") for letter in found[:1]] == [3], "not the one that is more than two weeks ahead"
    assert found[0].subject == "3 av dina åtgärder ska snart vara klara"
    told = "".join(letter.text for letter in found)
    assert [told.count(f"- {title} (ska") for title in ("Ett", "Två", "Tre", "Fyra")] == [1, 1, 1, 1]
    assert [told.count(f"- {title} (skulle") for title in ("Ett", "Två", "Tre", "Fyra")] == [1, 1, 1, 1]


def test_nothing_is_written_at_night_on_a_weekend_or_on_a_free_day(desk: Desk) -> None:
    planned(desk, 1)
    assert [run(desk, TODAY, hour) for hour in (1, 6, 7, 16, 20, 23)] == [0] * 6
    for day in (dt.date(2026, 11, 28), dt.date(2026, 11, 29), dt.date(2026, 12, 24), dt.date(2026, 12, 25)):
        assert run(desk, day) == 0, day
    assert run(desk, dt.date(2026, 12, 23)) == 1


def test_hours_and_free_days_are_those_of_the_organisation(desk: Desk) -> None:
    planned(desk, 1)
    desk.configure(time_zone="America/New_York")
    assert run(desk, TODAY, 10) == 0, "four in the morning there"
    assert run(desk, TODAY, 15) == 1
    desk.configure(time_zone="Europe/Stockholm", country="GB")
    assert run(desk, dt.date(2026, 12, 24)) == 1, "an ordinary Thursday in Britain"


@pytest.mark.parametrize("why", ["proposed", "done", "dropped", "left", "no address", "far ahead"])
def test_who_has_nothing_to_do_is_left_in_peace(desk: Desk, why: str) -> None:
    item_id = propose(desk) if why == "proposed" else planned(desk, 90 if why == "far ahead" else 1)
    if why in ("done", "dropped"):
        tell(desk, item_id, why)
    if why == "left":
        desk.change(desk.people[ANNA], left_on=TODAY)
    if why == "no address":
        desk.change(desk.people[ANNA], email=None)
    assert days_of_letters(desk, 5) == []
    assert ("Det finns ingen e-postadress" in desk.get(f"/plan/{item_id}")) == (why == "no address")
    if why == "no address":
        assert "får en påminnelse" not in desk.get(f"/plan/{item_id}?said=plan_decide"), (
            "nothing is promised that cannot be sent"
        )


def test_another_deadline_or_owner_is_something_new_to_be_reminded_of(desk: Desk) -> None:
    item_id = planned(desk, 2)
    assert run(desk, TODAY) == 1
    given = {"version": version(desk, item_id), "owner": "Bo Ek", "deadline": str(TODAY + 2 * DAY)}
    desk.post(f"/plan/{item_id}/assign", **given)
    assert run(desk, TODAY + DAY) == 1
    given |= {"version": version(desk, item_id), "deadline": str(TODAY + 14 * DAY)}
    desk.post(f"/plan/{item_id}/assign", **given)
    assert run(desk, TODAY + 3 * DAY) == 0, "a letter within the week"
    assert run(desk, TODAY + 9 * DAY) == 1
    assert [one.address for one in written(desk)] == [ADDRESS[ANNA], ADDRESS[BO], ADDRESS[BO]]


def test_of_many_who_look_at_once_one_writes_each_letter(desk: Desk) -> None:
    for owner in ("Anna Ek", "Bo Ek", "Karin Lind"):
        planned(desk, 2, owner=owner)
    with ThreadPoolExecutor(6) as pool:
        counts = list(pool.map(lambda _: run(desk, TODAY), range(12)))
    assert sum(counts) == 3
    assert sorted(one.address for one in written(desk)) == sorted(ADDRESS.values())


def test_a_letter_and_what_it_is_about_are_there_together_or_not_at_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that ends in between has written neither, and the next one does."""
    planned(desk, 2)

    def ends(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as within:
        within.setattr("app.plan.reminding.mail.write", ends)
        with pytest.raises(KeyboardInterrupt):
            run(desk, TODAY)
    with desk.database.read(desk.organisation_id) as session:
        assert session.exec(select(PlanReminder)).all() == []
    assert run(desk, TODAY) == 1


def test_where_no_letters_arrive_nothing_is_written_down(desk: Desk) -> None:
    item_id = planned(desk, 2)
    assert run(desk, TODAY, settings=Settings(public_url="https://cero.example.se")) == 0
    assert run(desk, TODAY) == 1, "once they do, they come"
    assert item_of(desk, item_id).status == "decided"


def test_another_organisations_owners_are_not_ours_to_remind(desk: Desk) -> None:
    planned(desk, 2)
    neighbours = make_neighbours(desk.database)
    assert remind(desk.database, OUTBOX, neighbours.organisation_id, at(TODAY)) == 0


def test_a_server_reminds_when_it_looks_at_an_organisation_and_another_one_after_it_does_not(desk: Desk) -> None:
    planned(desk, 2)
    for _ in range(2):
        desk.web.app.state.releaser._look(desk.organisation_id, every=True, came_in=False)  # type: ignore[attr-defined]
        assert [one.address for one in written(desk)] == [ADDRESS[ANNA]]
        with open_web(desk.database, OUTBOX) as begun_anew:
            begun_anew.app.state.releaser._look(desk.organisation_id, every=True, came_in=False)  # type: ignore[attr-defined]
        assert len(written(desk)) == 1

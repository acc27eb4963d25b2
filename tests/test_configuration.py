"""What an organisation decides for itself: nothing that it may not, nothing backwards in time, and every change in the log."""

import datetime as dt
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest

from app.administration.configuration import MOST_DOMAINS, SettingError, checked, domains_of
from app.database import Database
from app.emissions.service import choose_factors, load_factors
from app.emissions.sets import set_keys
from app.settings import Settings
from tests.support.desk import BO, KARIN, Desk, make_neighbours, open_desk
from tests.support.people import NOW, TODAY, Device, get_owner, mutation, trip

FORM = {
    "name": "Provkommun", "language": "sv", "time_zone": "Europe/Stockholm", "country": "SE", "privacy_floor": "5",
    "nudge_weekday": "4", "nudge_hour": "14", "email_domains": "", "factor_set": "sweden",
}  # fmt: skip
RIGHT: dict[str, dict[str, Any]] = {
    "name": {"  Nya   kommunen ": "Nya kommunen", "Å" * 120: "Å" * 120, "A & B <b>": "A & B <b>"},
    "language": {"en": "en"},
    "time_zone": {"Europe/Helsinki": "Europe/Helsinki", "UTC": "UTC", "America/Nuuk": "America/Nuuk"},
    "country": {"NO": "NO", "GB": "GB"},
    "privacy_floor": {"6": 6, "100": 100, " 7 ": 7},
    "nudge_weekday": {"0": 0, "6": 6},
    "nudge_hour": {"0": 0, "23": 23, "07": 7},
    "email_domains": {"kommun.se": ["kommun.se"]},
}
WRONG: dict[str, list[str]] = {
    "name": ["", "  ", "Å" * 121, "a\x00b", "\u200b"],
    "language": ["", "de", "SV", "sv "],
    "time_zone": ["", "Europe/Uppsala", "../../etc/passwd", "europe/stockholm", "CET+1", "\x00"],
    "country": ["", "US", "se", "XX"],
    "privacy_floor": ["", "4", "0", "-5", "101", "5.0", "5,5", "fem", "٥", "５", "1e1", "5 5", "99999999"],
    "nudge_weekday": ["", "7", "-1", "måndag", "1.0"],
    "nudge_hour": ["", "24", "-1", "14:00"],
    "email_domains": [
        "kommun",
        "anna@kommun.se",
        "https://kommun.se",
        "*.kommun.se",
        "kommun..se",
        "-a.se",
        "1.2.3.4",
        "a_b.se",
    ],
    "factor_set": ["", "norway", "Sweden", "../sweden", "\x00"],
}


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def save(desk: Desk, status: int = 303, **to: str) -> str:
    """Send the form as it stands, with what is to be different."""
    page = desk.get("/settings")
    now = {
        name: re.findall(rf'<input id="{name}"[^>]* value="([^"]*)"', page)
        or re.findall(rf'<select id="{name}".*?<option(?: value="([^"]*)")?[^>]* selected>([^<]*)', page)
        for name in FORM
    }
    form = {name: unescape(one[0] if isinstance(one[0], str) else one[0][0] or one[0][1]) for name, one in now.items()}
    return desk.post("/settings", status, **form | to).text


def settings_of(desk: Desk) -> dict[str, Any]:
    organisation = desk.organisation()
    return {name: getattr(organisation, name) for name in FORM if name != "factor_set"}


def factors_on(desk: Desk, day: dt.date) -> str:
    with desk.database.read(desk.organisation_id) as session:
        return load_factors(session, desk.organisation_id).on(day).key


def changes(desk: Desk) -> list[tuple[Any, ...]]:
    """Return which settings were changed, from what to what, the newest first."""
    return [(about["setting"], about.get("was"), about.get("to")) for act, about in desk.acts()]


# --- each setting ------------------------------------------------------------


def test_what_a_setting_may_not_be_changes_nothing_and_is_named(desk: Desk) -> None:
    before = settings_of(desk)
    for name, texts in WRONG.items():
        for text in texts:
            page = save(desk, 400, **{"name": "Bytt namn", name: text})
            assert page.count('<p class="trouble"') == 1, (name, text)
    assert settings_of(desk) == before
    assert factors_on(desk, TODAY) == "sweden"
    assert desk.acts() == []


def test_a_form_in_which_something_is_missing_changes_nothing(desk: Desk) -> None:
    for name in FORM:
        if name != "email_domains":
            desk.post("/settings", 400, **{key: value for key, value in FORM.items() if key != name})
    desk.post("/settings", 400)
    assert desk.acts() == []


def test_what_a_setting_may_be_it_is_and_was_and_to_stand_in_the_log(desk: Desk) -> None:
    for name, texts in RIGHT.items():
        for text, value in texts.items():
            was = getattr(desk.organisation(), name)
            save(desk, **{name: text})
            assert getattr(desk.organisation(), name) == value, (name, text)
            told = [", ".join(one) if isinstance(one, list) else one for one in (was, value)]
            assert changes(desk)[0] == (name, *told)
    assert len(changes(desk)) == sum(len(texts) for texts in RIGHT.values())
    desk.get("/settings")
    assert "<b>" not in desk.get("/settings/log").replace("<b>A", "")


def test_what_stays_the_same_is_no_change(desk: Desk) -> None:
    save(desk)
    save(desk, email_domains="Kommun.se")
    save(desk, email_domains=" @kommun.se, ")
    assert changes(desk) == [("email_domains", "", "kommun.se")]


def test_several_changes_at_once_are_an_act_each(desk: Desk) -> None:
    save(desk, name="Nya", privacy_floor="8", nudge_hour="9")
    assert sorted(changes(desk)) == [("name", "Provkommun", "Nya"), ("nudge_hour", 14, 9), ("privacy_floor", 5, 8)]


def test_no_floor_below_five_gets_past_the_form_or_the_database(desk: Desk) -> None:
    for floor in ("4", "1", "0", "-1", "4.9", "04"):
        save(desk, 400, privacy_floor=floor)
    with pytest.raises(Exception, match=r"(?i)check|constraint"):
        desk.configure(privacy_floor=4)
    assert desk.organisation().privacy_floor == 5


def test_who_is_no_coordinator_changes_nothing(desk: Desk) -> None:
    desk.enter(BO)
    desk.post("/settings", 404, **FORM | {"name": "Bytt"})
    desk.enter(of=make_neighbours(desk.database))
    save(desk, name="Grannarna")
    assert desk.organisation().name == "Provkommun"
    assert desk.acts() == []


def test_every_setting_is_checked() -> None:
    with pytest.raises(KeyError):
        checked({"name": "X"})
    assert set(checked(FORM)) == set(FORM) - {"factor_set"}
    assert set(WRONG) == set(FORM)
    assert set(RIGHT) == set(FORM) - {"factor_set"}


# --- domains ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("", []),
        (" , ;\n", []),
        ("kommun.se", ["kommun.se"]),
        ("@Kommun.SE", ["kommun.se"]),
        ("kommun.se.", ["kommun.se"]),
        ("b.se a.se", ["b.se", "a.se"]),
        ("a.se,b.se;c.se\nd.se\te.se", ["a.se", "b.se", "c.se", "d.se", "e.se"]),
        ("a.se A.SE @a.se", ["a.se"]),
        ("räksmörgås.se", ["xn--rksmrgs-5wao1o.se"]),
        ("xn--rksmrgs-5wao1o.se", ["xn--rksmrgs-5wao1o.se"]),
        ("sub.kommun.se", ["sub.kommun.se"]),
        ("kommun.example.museum", ["kommun.example.museum"]),
    ],
)
def test_domains_are_typed_in_many_ways(text: str, domains: list[str]) -> None:
    assert domains_of(text) == domains


def test_one_that_is_none_is_named_and_there_are_not_too_many() -> None:
    with pytest.raises(SettingError) as error:
        domains_of("kommun.se, kommun se.")
    assert (error.value.setting, error.value.given) == ("email_domains", "kommun")
    assert len(domains_of(" ".join(f"d{number}.se" for number in range(MOST_DOMAINS)))) == MOST_DOMAINS
    with pytest.raises(SettingError):
        domains_of(" ".join(f"d{number}.se" for number in range(MOST_DOMAINS + 1)))


def test_where_no_letters_arrive_no_domain_is_asked_for_but_what_was_set_may_stay_or_go(database: Database) -> None:
    with open_desk(database, Settings(public_url="http://cero.example")) as desk:
        save(desk, 400, email_domains="kommun.se")
        assert desk.organisation().email_domains == []
        desk.configure(email_domains=["kommun.se", "region.se"])
        save(desk, name="Nya namnet")
        save(desk, 400, email_domains="kommun.se annan.se")
        assert (desk.organisation().name, desk.organisation().email_domains) == (
            "Nya namnet",
            ["kommun.se", "region.se"],
        )
        save(desk, email_domains="")
        assert desk.organisation().email_domains == []


# --- emission factors ------------------------------------------------------------


def other_set() -> str:
    return next(key for key in set_keys() if key != "sweden")


def test_a_set_holds_from_today_on_and_never_before(desk: Desk) -> None:
    desk.clock.shift(dt.timedelta(days=3))
    today, other = TODAY + dt.timedelta(days=3), other_set()
    save(desk, factor_set=other)
    assert [factors_on(desk, today + dt.timedelta(days=days)) for days in (-1000, -1, 0, 1, 500)] == [
        "sweden", "sweden", other, other, other
    ]  # fmt: skip
    assert changes(desk) == [("factor_set", "sweden", other)]
    save(desk, factor_set=other)
    assert len(changes(desk)) == 1
    desk.clock.shift(dt.timedelta(days=3))
    save(desk, factor_set="sweden")
    assert [factors_on(desk, today + dt.timedelta(days=days)) for days in (-1, 0, 2, 3)] == [
        "sweden",
        other,
        other,
        "sweden",
    ]


def test_what_was_recorded_keeps_its_result_whichever_day_it_is_of(desk: Desk) -> None:
    owner = get_owner(desk.database, desk.organisation_id, desk.people[KARIN])
    phone = Device(desk.database, owner)
    car = [{"mode": "car", "metres": 10_000, "fuel": "petrol", "vehicle_owner": "private"}]
    days = [TODAY - dt.timedelta(days=1), TODAY]
    phone.send(*(mutation(trip(day, car)) for day in days))
    before = {row["fields"]["date"]: row["computed"] for row in phone.rows.values()}
    assert len(before) == 2
    save(desk, factor_set=other_set())
    phone.cursor = 0
    phone.pull()
    assert {row["fields"]["date"]: row["computed"] for row in phone.rows.values()} == before
    phone.send(*(mutation(trip(day, car, direction="home")) for day in days))
    homeward = {row["fields"]["date"]: row for row in phone.rows.values() if row["fields"]["direction"] == "home"}
    yesterday, today = (homeward[str(day)]["computed"] for day in days)
    assert yesterday == before[str(days[0])], "yesterday's travel is computed with what held yesterday"
    assert today != before[str(days[1])]


def test_a_set_that_begins_later_is_not_what_holds_today(desk: Desk) -> None:
    other = other_set()
    with desk.database.write(desk.organisation_id) as session:
        choose_factors(session, desk.organisation_id, other, TODAY + dt.timedelta(days=30), NOW)
    save(desk)
    assert (factors_on(desk, TODAY), factors_on(desk, TODAY + dt.timedelta(days=30))) == ("sweden", other)
    assert desk.acts() == []

"""The words: that trip, our target, one step; true in both languages, short enough, and never a zero or a reproach."""

import dataclasses
import datetime as dt
import re
import string
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.emissions.vocabulary import MODES
from app.measurement.progress import Need
from app.nudges.composing import LANGUAGES, Message, compose, turn_of, weight
from app.nudges.recent_weeks import RecentWeeks
from app.nudges.steps import StepKind
from app.nudges.texts import LONGEST_BODY, LONGEST_TITLE, VOICES, Texts
from app.web.numbers import numbers
from tests.test_nudges_steps import DAYS, THURSDAY, made, recent, week

MONDAY = dt.date(2026, 11, 23)
NBSP = "\u00a0"


@dataclasses.dataclass
class Goal:
    reduction_percent: float = 20.0
    target_on: dt.date = dt.date(2030, 12, 31)
    change_percent: float | None = -11.3
    path_percent: float = -10.0
    verdict: str = "on_path"
    needed_milligrams_per_week: int | None = 120_000_000


def write(
    of: RecentWeeks, goal: Goal | None = None, language: str = "sv", key: str = "1.7", monday: dt.date = MONDAY
) -> Message:
    needed = goal.needed_milligrams_per_week if goal else None
    need = Need(needed, "Kultur") if needed else None
    return compose(of, goal, need, language, key, monday, lambda _: False)


def plain(message: Message) -> str:
    return message.body.replace(NBSP, " ")


def test_it_speaks_of_exactly_that_trip_and_of_the_target() -> None:
    trip = made(DAYS[3], ("bicycle", 2100), ("commuter_train", 41_000))
    body = plain(write(recent(trip), Goal()))
    assert re.match(r"Din resa i måndags, cykel 2,1 km och pendeltåg 41 km, sparade \d,\d kg mot bilen\. ", body)
    assert "Vi är på −11,3 % (målbanan −10 %) mot −20 % år 2030." in body
    assert re.search(r"Veckan: \d,\d kg mindre än med bil\. Enheten ska ner 120 kg\.", body)
    english = plain(write(recent(trip), Goal(), "en"))
    assert re.match(
        r"Your trip on Monday, bicycle 2\.1 km and commuter train 41 km, saved \d\.\d kg against the car\. ", english
    )
    assert "We are at −11.3% (path −10%) towards −20% by 2030." in english
    assert re.search(r"Week: \d\.\d kg below a car\. Department: 120 kg to go\.", english)


def test_both_ways_of_a_day_are_spoken_of_as_one() -> None:
    out = made(THURSDAY, ("bicycle", 2100), ("bus", 9000))
    home = made(THURSDAY, ("bus", 9000), ("bicycle", 2100), direction="home")
    message = write(recent(out, home))
    assert plain(message).startswith("Din resa i dag, cykel 2,1 km och buss 9 km tur och retur, sparade ")
    assert sorted(message.facts["trip_ids"]) == sorted([str(out.id), str(home.id)])
    only = write(recent(out, made(THURSDAY, ("car", 11_000), direction="home")))
    assert "tur och retur, sparade" not in plain(only)


def test_kg_and_kr_stand_together_where_the_whole_cost_is_known() -> None:
    cycled = plain(write(recent(made(DAYS[1], ("bicycle", 4000)))))
    assert re.search(r"sparade 0,\d kg och 10 kr mot bilen|sparade \d+ g och 10 kr mot bilen", cycled), cycled
    drove = plain(write(recent(made(DAYS[1], ("car", 40_000)))))
    assert re.search(r"bil 40 km, gav \d+(,\d)? kg och kostade 100 kr\.", drove), drove
    assert "kr" not in plain(write(recent(made(DAYS[1], ("bus", 9000)))))


def test_a_gap_in_the_factors_gives_no_figure() -> None:
    trip = made(DAYS[1], ("ferry", 9000))
    unknown = msgspec.structs.replace(trip.result, milligrams=None, saved_milligrams=0)
    body = plain(write(recent(dataclasses.replace(trip, result=unknown)), Goal()))
    assert "Din resa i onsdags" in body or "Din resa i går" in body
    assert "färja 9 km, finns i din dagbok." in body
    assert "Din vecka" not in body


def test_who_logged_nothing_gets_a_friendly_word_and_no_zeros() -> None:
    for language in LANGUAGES:
        for goal in (None, Goal(), Goal(change_percent=None, verdict="uncertain", needed_milligrams_per_week=None)):
            message = write(recent(), goal, language)
            assert not re.search(r"(?<![\d.,])0(?![\d.,])", message.body)
            assert message.facts["trip_ids"] == []


def test_a_day_of_telework_is_my_week_too() -> None:
    assert "Din distansdag i går var en resa som inte behövdes." in plain(
        write(recent(avoided=[(DAYS[1], "telework")]))
    )


@pytest.mark.parametrize(
    ("goal", "sentence"),
    [
        (Goal(change_percent=-21.0, verdict="goal_met"), "Vi är på −21 %: målet −20 % år 2030 är nått."),
        (Goal(change_percent=2.04, verdict="no_progress"), "Vi är på +2 % (målbanan −10 %) mot −20 % år 2030."),
        (Goal(change_percent=None, verdict="uncertain"), "Vårt mål är −20 % år 2030."),
        (Goal(verdict="uncertain"), "Vårt mål är −20 % år 2030."),
    ],
)
def test_the_target_is_told_as_it_is(goal: Goal, sentence: str) -> None:
    assert sentence in plain(write(recent(), goal))


def test_an_unknown_language_is_answered_in_english() -> None:
    assert write(recent(), language="fi").language == "en"


def test_a_person_hears_every_voice_in_seven_weeks_and_never_the_same_twice_in_a_row() -> None:
    weeks = [MONDAY + dt.timedelta(days=7 * number) for number in range(7)]
    assert {write(recent(), monday=monday).voice for monday in weeks} == set(VOICES)
    assert write(recent()) == write(recent())
    assert len({turn_of(f"1.{member}", MONDAY) % 7 for member in range(60)}) == 7


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def flat(texts: Texts) -> dict[str, str]:
    found: dict[str, str] = {}
    for field in dataclasses.fields(texts):
        value: Any = getattr(texts, field.name)
        if isinstance(value, str):
            found[field.name] = value
        elif field.name == "voices":
            found |= {
                f"voices.{voice}.{part}": text
                for voice, words in value.items()
                for part, text in dataclasses.asdict(words).items()
            }
        elif not isinstance(value, frozenset):
            found |= {f"{field.name}.{key}": text for key, text in value.items()}
    return found


def test_both_languages_are_complete_and_say_the_same_things() -> None:
    swedish, english = flat(LANGUAGES["sv"]), flat(LANGUAGES["en"])
    assert swedish.keys() == english.keys()
    for name, text in swedish.items():
        assert text.strip(), name
        assert english[name].strip(), name
        assert placeholders(text) == placeholders(english[name]), name
    for texts in LANGUAGES.values():
        assert set(texts.voices) == set(VOICES)
        assert set(texts.modes) == set(MODES)
        assert set(texts.steps) == set(get_args(StepKind))


SCOLDING = re.compile(
    r"\b(måste|borde|tyvärr|dålig\w*|skäms|fel|sluta|synd|must|should|sorry|bad|shame|wrong|stop)\b", re.IGNORECASE
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_scolds(language: str) -> None:
    for name, text in flat(LANGUAGES[language]).items():
        assert not SCOLDING.search(text), name


part = st.tuples(st.sampled_from(MODES), st.integers(1, 20_000_000), st.integers(1, 9))
trips = st.lists(
    st.tuples(st.integers(0, 20), st.lists(part, min_size=1, max_size=8), st.sampled_from(["commute", "business"])),
    max_size=6,
)
goals = st.none() | st.builds(
    Goal,
    reduction_percent=st.floats(0.1, 100),
    change_percent=st.none() | st.floats(-100, 1000),
    path_percent=st.floats(-100, 0),
    verdict=st.sampled_from(["goal_met", "on_path", "too_slow", "no_progress", "uncertain"]),
    needed_milligrams_per_week=st.none() | st.integers(0, 10**13),
)


@settings(max_examples=300, deadline=None)
@given(trips, goals, st.sampled_from(["sv", "en"]), st.integers(0, 20), st.booleans())
def test_whatever_was_logged_it_fits_and_is_whole(
    logged: list[Any], goal: Goal | None, language: str, weeks: int, usual: bool
) -> None:
    made_trips = [made(THURSDAY - dt.timedelta(days=ago), *parts, purpose=purpose) for ago, parts, purpose in logged]
    message = write(recent(*made_trips, usual=usual), goal, language, monday=MONDAY + dt.timedelta(days=7 * weeks))
    assert 0 < len(message.title) <= LONGEST_TITLE
    assert 0 < len(message.body) <= LONGEST_BODY
    assert message.body.endswith(".")
    assert "{" not in message.body
    assert "None" not in message.body
    assert "  " not in message.body


def test_tonnes_begin_where_the_phone_and_the_dashboard_begin_them() -> None:
    """The message said 1,2 ton where the phone said 1 200 kg of the same need."""
    swedish = LANGUAGES["sv"]
    for milligrams in (1_200_000_000, 9_999_000_000, 10_000_000_000, 70_400_000_000):
        assert weight(swedish, milligrams) == numbers("sv").kg(milligrams).replace(",0", "")


def test_a_week_of_driving_is_told_without_a_word_about_it() -> None:
    body = plain(write(recent(*week(("car", 30_000))), Goal()))
    assert body.startswith("Din resa i dag, bil 30 km, gav ")

"""The words of the server's pages: none is missing in Swedish, none is left over, and numbers look as people write them."""

import datetime as dt
import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from app.languages import LANGUAGES
from app.web import pages
from app.web.numbers import numbers
from app.web.translations import LOCALE

NO_BREAK = "\u00a0"
WEB = Path(pages.__file__).parent


def message_ids() -> set[str | tuple[str, ...]]:
    """Return every message of the templates, as babel finds them."""
    found = extract_from_dir(
        WEB.parent,
        method_map=[
            ("*/templates/*.html", "jinja2.ext:babel_extract"),
            ("*/templates/*.txt", "jinja2.ext:babel_extract"),
        ],
        options_map={"*/templates/*.html": {"trimmed": "true"}, "*/templates/*.txt": {"trimmed": "true"}},
    )
    return {tuple(message) if isinstance(message, (tuple, list)) else message for _, _, message, _, _ in found}


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)s", text))


def test_no_message_lacks_its_swedish_and_none_is_left_over() -> None:
    catalogue = read_po((LOCALE / "sv" / "LC_MESSAGES" / "messages.po").open("rb"), locale="sv")
    known = {message.id for message in catalogue if message.id}
    assert len(known) > 80
    assert message_ids() == known
    empty = [message.id for message in catalogue if message.id and not all(_strings(message.string))]
    assert not empty
    assert not [message.id for message in catalogue if message.fuzzy and message.id]


def test_translations_keep_their_placeholders_and_their_markup() -> None:
    catalogue = read_po((LOCALE / "sv" / "LC_MESSAGES" / "messages.po").open("rb"), locale="sv")
    for message in catalogue:
        for string in _strings(message.string) if message.id else ():
            original = _strings(message.id)[0]
            assert placeholders(string) == placeholders(original), original
            assert re.findall(r"<[^>]+>", string) == re.findall(r"<[^>]+>", original), original


def _strings(value: str | tuple[str, ...] | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_compiles_in_every_language(language: str) -> None:
    templates = [f"{path.parent.parent.name}/{path.name}" for path in WEB.parent.glob("*/templates/*.html")]
    assert "dashboard/dashboard.html" in templates
    for name in templates:
        assert pages.environment(language).get_template(name).filename == str(
            WEB.parent / name.replace("/", "/templates/")
        )


def test_swedish_numbers_have_decimal_comma_true_minus_and_unbreakable_spaces() -> None:
    write = numbers("sv")
    assert write.number(1140) == f"1{NO_BREAK}140"
    assert write.points(-11.34) == f"−11,3{NO_BREAK}%"
    assert write.points(2.1) == f"+2,1{NO_BREAK}%"
    assert write.percent(0.634) == f"63{NO_BREAK}%"
    assert write.kg(9_800_000) == f"9,8{NO_BREAK}kg"
    assert write.kg(70_000_000_000) == f"70,0{NO_BREAK}ton"
    assert write.kg(1_000_000_000, like=12_000_000_000) == f"1{NO_BREAK}ton", "in the unit of what stands beside it"
    assert write.kr(131_000_000) == f"1,31{NO_BREAK}Mkr"
    assert write.km(41_600) == f"42{NO_BREAK}km"
    assert write.date(dt.date(2023, 10, 2)) == "2 okt. 2023"


def test_english_is_a_full_peer() -> None:
    write = numbers("en")
    assert (write.number(1140), write.points(-11.34), write.percent(0.634)) == ("1,140", "−11.3%", "63%")
    assert write.date(dt.date(2023, 10, 2)) == "2 Oct 2023"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_known_is_a_dash_and_never_zero(language: str) -> None:
    write = numbers(language)
    assert {
        write.number(None),
        write.points(None),
        write.percent(None),
        write.kg(None),
        write.kr(None),
        write.km(None),
    } == {"–"}


def test_what_rounds_to_zero_has_no_sign() -> None:
    assert numbers("sv").points(-0.04) == f"0,0{NO_BREAK}%"
    assert numbers("sv").number(-0.3, signed=True) == "0"

"""The known ways to lose data are put into the real code one by one, and each is caught by an example of the usual suite.

A fault is text in the place of other text (`tests/mutants/known.py`). "Caught" means that the code as it is passes the example, and
that with the fault an assertion of it fails, which says what was lost: a fault that only breaks the code proves nothing.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mutants.known import ON_PHONE, ON_SERVER, WAYS
from tests.mutants.mutant import Example, Mutant, Verdict
from tests.mutants.on_phone import real_server, run_on_phone
from tests.mutants.on_server import play_on_server, run_on_server

SEEDS = 1000
"""Histories within which a mutant of the server is found; the last one is in the 186th."""
together = pytest.mark.xdist_group("vitest")
each_on_server = pytest.mark.parametrize(
    "mutant",
    [pytest.param(mutant, marks=[pytest.mark.postgres] if mutant.on == "postgres" else []) for mutant in ON_SERVER],
    ids=str,
)
on_each_database = pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with real_server() as server:
        yield server


def address_of(kind: str, request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{kind}_url"))


def examples_of(mutants: tuple[Mutant, ...]) -> list[Example]:
    return [*dict.fromkeys(mutant.example for mutant in mutants)]


def assert_all_pass(examples: list[Example], verdicts: list[Verdict]) -> None:
    failed = {example.name: verdict.said for example, verdict in zip(examples, verdicts, strict=True)}
    assert all(verdict.passed for verdict in verdicts), failed


def assert_caught(mutant: Mutant, verdicts: list[Verdict]) -> None:
    [verdict] = verdicts
    assert not verdict.passed, f"not caught: {mutant}"
    assert verdict.by_assertion, f"{mutant}: no assertion failed, but\n{verdict.said}"
    assert mutant.example.says in verdict.said, f"{mutant}: the assertion says something else:\n{verdict.said}"


def test_of_each_known_way_to_lose_data_there_is_a_mutant_at_the_place_where_the_code_is_now() -> None:
    assert {mutant.way for mutant in (*ON_PHONE, *ON_SERVER)} == set(WAYS)
    for mutant in (*ON_PHONE, *ON_SERVER):
        for edit in mutant.edits:
            assert edit.times() == 1, (
                f"{mutant}: {edit.file} has this {edit.times()} times, let it follow:\n{edit.text}"
            )


@together
def test_the_phone_as_it_is_passes_what_catches_its_mutants(server: str, tmp_path: Path) -> None:
    examples = examples_of(ON_PHONE)
    assert_all_pass(examples, run_on_phone(tmp_path, (), examples, server))


@together
@pytest.mark.parametrize("mutant", ON_PHONE, ids=str)
def test_a_phone_that_loses_data_is_caught(mutant: Mutant, server: str, tmp_path: Path) -> None:
    assert_caught(mutant, run_on_phone(tmp_path, mutant.edits, [mutant.example], server))


@on_each_database
def test_the_server_as_it_is_passes_what_catches_its_mutants(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    examples = examples_of(tuple(mutant for mutant in ON_SERVER if mutant.on == kind))
    assert_all_pass(examples, run_on_server(tmp_path / "copy", (), examples, address_of(kind, request)))


@each_on_server
def test_a_server_that_loses_data_is_caught(mutant: Mutant, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    address = address_of(mutant.on, request)
    assert_caught(mutant, run_on_server(tmp_path / "copy", mutant.edits, [mutant.example], address))


@pytest.mark.torture
@each_on_server
def test_histories_by_seed_find_a_server_that_loses_data_too(mutant: Mutant, tmp_path: Path) -> None:
    verdict = play_on_server(tmp_path / "copy", mutant.edits, mutant.on, seeds=SEEDS)
    assert not verdict.passed, f"not found in {SEEDS} histories: {mutant}"
    assert not verdict.said.startswith(("Traceback", "the history could not be played")), verdict.said

"""Behind our own conditions stands PostgreSQL's row-level security: where one is forgotten, nobody sees another organisation."""

import datetime as dt
from collections.abc import Iterator

import pytest
from sqlalchemy import Delete, Select, Update, event, text
from sqlalchemy.exc import DBAPIError, ProgrammingError
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.sql.visitors import replacement_traverse
from sqlmodel import SQLModel, select

from app import migrate
from app.accounts.service import Identity
from app.dashboard.overview import overview
from app.database import Database, within
from app.demonstration.service import build
from app.diary.models import Trip
from app.disclosure.releaser import Releaser
from app.disclosure.releasing import release
from app.home.service import home
from app.measurement.releasing import release_rounds
from app.migrate import import_models
from app.nudges.planning import plan
from app.organisations.models import Member, Organisation
from app.organisations.service import get_organisation, organisation_ids
from app.personal_data.erasure import erase
from app.personal_data.export import exported
from tests.support.databases import as_application
from tests.support.departments import Offices, make_offices
from tests.support.people import NOW, Device, get_owner, mutation, trip

pytestmark = pytest.mark.postgres

WITHOUT_ORGANISATION = {
    "alembic_version": "the number of the newest migration",
    "sign_in_attempt": "begun before anybody knows where somebody works: hashes, and what a way to sign in needs to go on",
    "letter": "waits for the mail server, some minutes as a rule",
    "sign_up_invitation": "a hash that lets an organisation begin",
}
"""Tables that have no rows of any organisation, with why."""
MONDAY = dt.date(2026, 11, 16)
NOON = dt.datetime(2026, 11, 18, 12, tzinfo=dt.UTC)


@pytest.fixture
def owners(postgres_url: str) -> Iterator[Database]:
    """The database for who owns the tables."""
    database = Database(postgres_url)
    yield database
    database.dispose()


@pytest.fixture
def behind(postgres_url: str) -> Iterator[Database]:
    """The same for the role that the product works as."""
    database = Database(as_application(postgres_url))
    yield database
    database.dispose()


@pytest.fixture
def ours(owners: Database, theirs: Offices) -> Offices:
    return filled(owners, "Vår kommun")


@pytest.fixture
def theirs(owners: Database) -> Offices:
    return filled(owners, "Grannkommun")


def filled(owners: Database, name: str) -> Offices:
    offices = make_offices(owners, name, Kansli=9)
    offices.record_all(MONDAY, Kansli=9)
    offices.release(MONDAY)
    return offices


def tables() -> list[str]:
    import_models()
    return [table.name for table in SQLModel.metadata.sorted_tables if table.name not in WITHOUT_ORGANISATION]


def test_every_table_stands_behind_the_wall_or_says_why_not(owners: Database) -> None:
    query = text(
        "SELECT relname, relrowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid) FROM pg_class "
        "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    with owners.read() as session:
        found = dict(session.execute(query).all())  # type: ignore[arg-type]
    assert {name for name, is_walled in found.items() if not is_walled} == set(WITHOUT_ORGANISATION)
    assert set(tables()) <= set(found)


def test_a_query_without_any_condition_sees_no_row_of_another_organisation(
    behind: Database, owners: Database, ours: Offices, theirs: Offices
) -> None:
    seen = 0
    for name in tables():
        with owners.read() as session:
            there = session.scalars(text(f"SELECT organisation_id FROM {name}")).all()
        with behind.read(ours.organisation_id) as session:
            found = session.scalars(text(f"SELECT organisation_id FROM {name}")).all()
        assert set(found) <= {ours.organisation_id}, name
        assert len(found) == there.count(ours.organisation_id), name
        seen += len(found)
    assert seen > 30, "there was something to see"


def test_a_transaction_that_names_no_organisation_sees_nothing_and_writes_nothing(
    behind: Database, ours: Offices
) -> None:
    with behind.read() as session:
        for name in tables():
            assert session.execute(text(f"SELECT 1 FROM {name}")).first() is None, name
        assert ours.organisation_id in organisation_ids(session), "but that there is one"
    with behind.write() as session:
        assert session.execute(text("DELETE FROM trip")).rowcount == 0  # type: ignore[attr-defined]
    with pytest.raises(DBAPIError, match="row-level security"), behind.write() as session:
        session.add(Organisation(name="Ingen", created_at=NOW))


def test_no_row_of_another_organisation_is_changed_or_made(behind: Database, ours: Offices, theirs: Offices) -> None:
    for name in tables():
        with behind.write(ours.organisation_id) as session:
            gone = session.execute(
                text(f"UPDATE {name} SET organisation_id = organisation_id WHERE organisation_id = :other"),
                {"other": theirs.organisation_id},
            )
            assert gone.rowcount == 0, name  # type: ignore[attr-defined]
    stolen = text("UPDATE member SET organisation_id = :other")
    with pytest.raises(DBAPIError, match="row-level security"), behind.write(ours.organisation_id) as session:
        session.execute(stolen, {"other": theirs.organisation_id})


def test_the_next_transaction_on_the_same_connection_starts_without_an_organisation(
    behind: Database, ours: Offices
) -> None:
    with behind.read(ours.organisation_id) as session:
        process = session.scalar(text("SELECT pg_backend_pid()"))
        assert session.exec(select(Trip)).first()
    with behind.read() as session:
        assert session.scalar(text("SELECT pg_backend_pid()")) == process
        assert session.exec(select(Trip)).first() is None


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE trip DISABLE ROW LEVEL SECURITY",
        "DROP POLICY own_organisation ON trip",
        "SET ROLE postgres",
        "SET row_security = off; SELECT 1 FROM trip",
        "TRUNCATE trip",
        "CREATE TABLE own (id int)",
        "SELECT rolpassword FROM pg_authid",
        "UPDATE alembic_version SET version_num = '0001'",
    ],
)
def test_the_role_cannot_take_the_wall_down(behind: Database, statement: str) -> None:
    with pytest.raises(ProgrammingError), behind.write() as session:
        session.execute(text(statement))


# --- the first wall taken away --------------------------------------------------------------------------------------------


def without_first_wall(database: Database) -> None:
    """Take every condition on the organisation out of what is asked of a database: each is as if it had been forgotten."""

    def forget(element: object) -> object | None:
        operands = [getattr(element, side, None) for side in ("left", "right")]
        if any(getattr(one, "name", "") == "organisation_id" for one in operands) and any(
            isinstance(one, BindParameter) for one in operands
        ):
            return text("true")
        return None

    @event.listens_for(database.engine, "before_execute", retval=True)
    def _forget(_connection: object, statement: object, many: object, one: object, _options: object) -> object:
        if isinstance(statement, Select | Update | Delete):
            statement = replacement_traverse(statement, {}, lambda element, **_: forget(element))
        return statement, many, one


def test_with_the_first_wall_gone_nobody_sees_another_organisation(
    behind: Database, owners: Database, ours: Offices, theirs: Offices
) -> None:
    def told(database: Database) -> tuple[object, ...]:
        with database.read(ours.organisation_id) as session:
            organisation = get_organisation(session, ours.organisation_id)
            member = session.get(Member, (ours.organisation_id, ours.coordinator_id))
            assert member
            mine = home(session, Identity(organisation, member), "key", NOON)
            shown = overview(session, ours.organisation_id, 5, NOON.date())
        return mine.together, mine.organisation, shown.head_count, shown.now

    intact = told(owners)
    without_first_wall(behind)
    assert told(behind) == intact
    without_first_wall(owners)
    # The taking away bites: who owns the tables sees both organisations now.
    with owners.read(ours.organisation_id) as session:
        everybody = session.exec(select(Trip).where(Trip.organisation_id == ours.organisation_id)).all()
    assert {one.organisation_id for one in everybody} == {ours.organisation_id, theirs.organisation_id}


# --- what is not behind a page -------------------------------------------------------------------------------------------


def test_what_works_by_itself_works_behind_the_wall(behind: Database, owners: Database, ours: Offices) -> None:
    owner = get_owner(owners, ours.organisation_id, ours.coordinator_id, NOON.date())
    phone = Device(behind, owner)
    answer = phone.send(mutation(trip(NOON.date())))
    assert [one.outcome for one in answer.results.values()] == ["applied"]
    assert release(behind, ours.organisation_id, NOON, every_week=True) in (True, False)
    assert release_rounds(behind, ours.organisation_id, NOON) is False
    assert plan(behind, ours.organisation_id, NOON).failed == 0
    with behind.read(ours.organisation_id) as session:
        content = exported(session, "json", ours.organisation_id, ours.coordinator_id, "sv", NOON)
    with content:
        assert b"2026-11-18" in content.read()
    assert erase(behind, ours.organisation_id, ours.coordinator_id, NOON) >= 2
    ours.record("Kansli", 5, NOON.date())
    releaser = Releaser(behind, lambda *_: False, tick=1e9)
    try:
        assert list(releaser._find(waiting=False)) == organisation_ids_of(owners)
        assert ours.organisation_id in releaser._find(waiting=True)
    finally:
        releaser.close()


def organisation_ids_of(database: Database) -> list[int]:
    with database.read() as session:
        return organisation_ids(session)


def test_a_demonstration_is_built_behind_the_wall(behind: Database) -> None:
    found = build(behind, NOON.date(), people=60)
    with behind.read() as session:
        within(session, found.organisation_id)
        assert session.exec(select(Trip)).first()


def test_a_database_that_was_migrated_before_is_opened_to_the_role_later(owners: Database) -> None:
    with owners.engine.begin() as connection:
        connection.execute(text("REVOKE ALL ON trip FROM application"))
    migrate.migrate(as_application(owners.url), owner=owners.url)
    database = Database(as_application(owners.url))
    with database.read() as session:
        assert session.exec(select(Trip)).first() is None
    database.dispose()

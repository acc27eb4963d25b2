"""What a container of ours promises, as far as it can be read without an engine."""

import itertools
import re
import tomllib
import uuid
from pathlib import Path

import psycopg
import pytest
import yaml
from sqlalchemy import make_url

from app import migrate
from tests.support.databases import PostgresDatabases

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text()
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())


def stages() -> list[str]:
    return re.split(r"(?m)^(?=FROM )", DOCKERFILE)[1:]


def test_build_tools_stay_in_the_first_of_two_stages() -> None:
    build, final = stages()
    assert re.search(r"pip wheel", build)
    assert not re.search(r"apt-get|nodejs|npm|gcc", final)
    assert re.search(r"COPY --from=build ", final)


def test_the_server_is_not_root_and_tells_its_health() -> None:
    final = stages()[-1]
    users = re.findall(r"(?m)^USER (\S+)", final)
    assert users
    assert users[-1].split(":")[0] not in {"root", "0"}
    assert "HEALTHCHECK" in final
    assert "/healthz" in final
    assert 'VOLUME ["/data"]' in final


def test_the_image_has_a_python_that_the_project_allows() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    oldest = tuple(map(int, needed.removeprefix(">=").split(".")))
    versions = re.findall(r"python:(\d+)\.(\d+)\.\d+-slim", DOCKERFILE)
    assert len(versions) == 2
    assert len(set(versions)) == 1, "built for one Python, run on another"
    assert tuple(map(int, versions[0])) >= oldest


def test_every_image_is_named_by_its_exact_version() -> None:
    """What was tried and what is deployed a month later must be the same."""
    named = re.findall(r"(?m)^FROM (\S+)", DOCKERFILE)
    named += [service["image"] for service in COMPOSE["services"].values() if "build" not in service]
    assert len(named) == 4
    assert all(re.fullmatch(r"[a-z]+:\d+\.\d+(\.\d+)?(-[a-z]+)*(@sha256:[0-9a-f]{64})?", one) for one in named), named


def test_compose_waits_for_a_healthy_database_and_keeps_what_it_holds() -> None:
    services = COMPOSE["services"]
    assert services["app"]["depends_on"]["database"]["condition"] == "service_healthy"
    assert "healthcheck" in services["database"]
    volumes = {mount.split(":")[0] for service in services.values() for mount in service.get("volumes", [])}
    assert volumes <= set(COMPOSE["volumes"])
    assert {"database", "data"} <= volumes


def test_compose_ships_no_password_and_opens_no_port_but_the_web() -> None:
    """A default password is what the next installation still has a year later."""
    assert re.search(r"\$\{POSTGRES_PASSWORD:\?", (ROOT / "compose.yaml").read_text())
    opened = {name for name, service in COMPOSE["services"].items() if service.get("ports")}
    assert opened == {"proxy"}


def test_every_container_has_a_limit_of_memory_and_processes() -> None:
    """One that leaks ends itself, not the database beside it."""
    for name, service in COMPOSE["services"].items():
        assert service.get("mem_limit"), name
        assert service.get("pids_limit"), name


def test_the_application_is_no_superuser_of_its_database() -> None:
    """Whoever finds a way to run a statement of their own could otherwise read files and run programs there."""
    database, app = COMPOSE["services"]["database"], COMPOSE["services"]["app"]
    assert "POSTGRES_USER" not in database["environment"], "the image makes this user a superuser"
    role = COMPOSE["configs"]["role"]["content"]
    for right in ("SUPERUSER", "CREATEDB", "CREATEROLE", "REPLICATION", "BYPASSRLS"):
        assert f" NO{right}" in role
    assert "postgresql://cero:" in app["environment"]["CERO_DATABASE_URL"]
    assert not [one for one in app["environment"] if "OWNER" in one], "who owns the tables passes the second wall"
    assert "CREATE ROLE cero " in role
    assert "OWNER cero_owner" in role
    assert "ALTER ROLE postgres PASSWORD NULL" in role, "the application knows the password that the image gave it"
    assert database["configs"][0]["target"].startswith("/docker-entrypoint-initdb.d/")


@pytest.mark.postgres
def test_the_roles_that_compose_makes_can_keep_their_tables_or_their_rows_and_nothing_else(
    postgres_databases: PostgresDatabases, tmp_path: Path
) -> None:
    """Its statements, on a real PostgreSQL under a name of their own."""
    name = f"cero_{uuid.uuid4().hex}"
    script = COMPOSE["configs"]["role"]["content"].split("<<'SQL'\n")[1].split("SQL\n")[0]
    script = re.sub(r"\bcero(_owner)?\b", rf"{name}\1", re.sub(r":'\w+'", "'secret'", script))
    admin = make_url(postgres_databases.address("postgres")).set(drivername="postgresql")
    with psycopg.connect(admin.render_as_string(hide_password=False), autocommit=True) as connection:
        for statement in script.split(";"):
            if statement.strip():
                connection.execute(statement)
        address = make_url(postgres_databases.address(name))
        ours, owners = (
            address.set(username=role).render_as_string(hide_password=False) for role in (name, f"{name}_owner")
        )
        try:
            with pytest.raises(migrate.UnusableDatabase, match="permission denied"):
                migrate.migrate(ours)
            migrate.migrate(ours, owner=owners)
            migrate.migrate(ours, owner=owners)
            assert migrate.check(owners) == []
            assert migrate.current(ours) == migrate.newest()
            for address, forbidden in itertools.product(
                (ours, owners),
                (
                    f"COPY (SELECT 1) TO '{tmp_path / 'written'}'",
                    "COPY (SELECT 1) TO PROGRAM 'true'",
                    "SELECT pg_read_file('PG_VERSION')",
                    f"CREATE DATABASE {name}_second",
                    f"CREATE ROLE {name}_second",
                    "SELECT passwd FROM pg_shadow",
                ),
            ):
                with (
                    psycopg.connect(address.replace("+psycopg", ""), autocommit=True) as mine,
                    pytest.raises(psycopg.errors.InsufficientPrivilege),
                ):
                    mine.execute(forbidden)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
            connection.execute(f"DROP ROLE {name}, {name}_owner")


def test_the_proxy_cuts_off_slow_requests_and_large_bodies() -> None:
    """1,000 slow bodies cost a gigabyte that never came back."""
    caddyfile = COMPOSE["configs"]["caddyfile"]["content"]
    for limit in ("read_header", "read_body", "idle", "max_header_size"):
        assert re.search(rf"(?m)^\s+{limit} \S+$", caddyfile), limit
    [largest] = re.findall(r"max_size (\d+)KB", caddyfile)
    assert 1_048_576 < int(largest) * 1000 < 2_000_000


def test_what_is_installed_is_named_by_hash() -> None:
    """A package that is replaced in a registry, or a newer one that brings a fault, must not reach an installation by itself."""
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock, "which registry is used is the machine's to say"
    packages = re.split(r"(?m)^(?=[a-z0-9])", lock)[1:]
    assert all("==" in package and "--hash=sha256:" in package for package in packages)
    locked = {package.split("==")[0].split("[")[0] for package in packages}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["build"]
    missing = {re.split(r"[\[<>=; ]", one)[0].lower() for one in wanted} - locked
    assert not missing, f"`make lock` adds {missing}"
    for page in (DOCKERFILE, (ROOT / "Makefile").read_text()):
        assert "--require-hashes" in page
        assert "--no-build-isolation" in page

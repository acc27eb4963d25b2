"""What a container of ours promises, as far as it can be read without an engine."""

import re
import tomllib
from pathlib import Path

import yaml

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
    versions = re.findall(r"python:(\d+)\.(\d+)-slim", DOCKERFILE)
    assert len(versions) == 2
    assert len(set(versions)) == 1, "built for one Python, run on another"
    assert tuple(map(int, versions[0])) >= oldest


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

"""What `pip install` gives to someone without a checkout: everything, and it works in an empty folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as pip does, the phone's app as it is, and unpack it: what site-packages would hold."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    environment = os.environ | {"CERO_PWA_BUILT": "1"}
    done = subprocess.run([*command, str(ROOT)], env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    [wheel] = folder.glob("cero-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(site: Path, folder: Path, code: str) -> str:
    """Run Python in an empty folder, with the wheel's package before the checkout's."""
    environment = {**os.environ, "PYTHONPATH": str(site), "CERO_DATA_DIR": str(folder / "data")}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_wheel_holds_every_file_of_the_package_and_the_migrations(installed: Path) -> None:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "app", "migrations"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        pytest.skip("not a git checkout")
    wanted = {name.replace("migrations/", "app/_migrations/", 1) for name in done.stdout.splitlines()}
    missing = {name for name in wanted if not (installed / name).is_file()}
    assert not missing


def test_the_wheel_holds_the_built_app_and_nothing_of_the_workshop(installed: Path) -> None:
    assert (installed / "app" / "web" / "dist" / "index.html").is_file()
    assert (installed / "app" / "web" / "dist" / "sw.js").is_file()
    names = {path.name for path in installed.rglob("*")}
    assert not names & {"node_modules", "__pycache__", "conftest.py", "hatch_build.py"}


def test_an_installed_wheel_migrates_with_its_own_migrations(installed: Path, tmp_path: Path) -> None:
    code = (
        "from app import migrate; from app.settings import Settings; url = Settings().database_address;"
        "migrate.migrate(url); print(migrate.migrations_folder(), migrate.current(url) == migrate.newest())"
    )
    assert run(installed, tmp_path, code) == f"{installed / 'app' / '_migrations'} True"


def test_an_installed_wheel_has_the_command(installed: Path) -> None:
    [entry_points] = installed.glob("cero-*.dist-info/entry_points.txt")
    assert "cero = app.cli:main" in entry_points.read_text()

"""Proves the README where nothing is there: a minimal Debian, the repository as committed, and its commands word by word.

`make proof-fresh` does all of it, `make proof-fresh ARGS="--only test -k libnotify"` one step with some of its tests. Needs
Linux, root and debootstrap. Everything happens in a folder of its own, within a mount and a process namespace of its own:
however this program ends, nothing stays mounted and nothing goes on running.

How to reach pip's, npm's and Debian's packages is the machine's own configuration, and is handed on to the small Debian as
it is found here; nothing else of the machine is.
"""

import argparse
import ast
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.support.visitor import PORT, Unserved, visit_demonstration, visit_office

CHECKOUT = Path(__file__).resolve().parents[2]
SUITE = "bookworm"
NEEDED = ["python3", "python3-venv", "make"]
"""What the README says that one needs; everything else has to come by its commands."""
BASE = CHECKOUT / ".fresh" / f"{SUITE}-{'-'.join(NEEDED)}.tar"
OLDEST_DAYS = 14
PLACE = "root/cero"
"""Where the small Debian has the repository: in root's home, as a newcomer would."""
NETWORK = re.compile(r"(?i)(pip|npm_config|ssl|node_extra_ca|requests|curl)_\w+|\w+_proxy")
"""Names of environment variables that tell how packages are reached."""
TRIPS = "person,date,purpose,mode,distance_km,direction\nAnna,2026-11-16,commute,bus,12.5,out\nBo,2026-11-17,business,car,40,\n"


class Failed(Exception):
    """A step did not do what the README promises; the message says what."""


class SmallDebian:
    """A minimal Debian in a folder, with the repository in it.

    Parameters:
        folder: its root.
        environment: how packages are reached, added to what a fresh login has.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str]) -> None:
        self.folder = folder
        self.environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
        self.environment |= {"PORT": PORT, "CERO_PORT": PORT} if PORT != "8000" else {}
        self.environment |= {"DAY": os.environ["DAY"]} if os.environ.get("DAY") else {}
        self.environment |= environment

    def fill(self) -> None:
        """Unpack the base, made by debootstrap first if it is not there or old, and lay the repository into it."""
        if not BASE.is_file() or time.time() - BASE.stat().st_mtime > OLDEST_DAYS * 86400:
            _make_base(self.folder.with_name("base"))
        _call(
            "tar", "--extract", "--numeric-owner", "--preserve-permissions", "--file", BASE, "--directory", self.folder
        )
        _call("git", "clone", "--quiet", "--no-hardlinks", CHECKOUT, self.folder / PLACE)

    def connect(self) -> None:
        """Let it reach the network as this machine does: names, Debian's packages, certificates, folders of packages."""
        for name in ("resolv.conf", "hosts", "hostname"):
            shutil.copyfile(f"/etc/{name}", self.folder / "etc" / name)
        if sources := _debian_sources():
            (self.folder / "etc/apt/sources.list").write_text(sources)
        (self.folder / "etc/apt/apt.conf.d/99network").write_text(_said_by("apt-config", "dump", "Acquire"))
        # As in Debian's images for containers: what a power cut would lose does not matter here.
        (self.folder / "etc/dpkg/dpkg.cfg.d/unsafe-io").write_text("force-unsafe-io\n")
        if (npmrc := Path.home() / ".npmrc").is_file():
            shutil.copyfile(npmrc, self.folder / "root/.npmrc")
        own = "usr/local/share/ca-certificates"
        shutil.copytree(Path("/", own), self.folder / own, dirs_exist_ok=True)
        for path in _local_packages(self.environment):
            inside = self.folder / path.relative_to("/")
            if path.is_dir():
                inside.mkdir(parents=True, exist_ok=True)
                _call("mount", "--bind", "--options", "ro", path, inside)
            elif not inside.exists():
                inside.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, inside)
        self.run("update-ca-certificates")

    def mount(self) -> None:
        """Mount what every running Linux has; it vanishes with the namespace."""
        _call("mount", "-t", "proc", "proc", self.folder / "proc")
        _call("mount", "-t", "sysfs", "-o", "ro", "sysfs", self.folder / "sys")
        _call("mount", "--bind", "/dev/pts", self.folder / "dev/pts")
        _call("mount", "-t", "tmpfs", "tmpfs", self.folder / "dev/shm")

    def start(self, line: str, **environment: str) -> subprocess.Popen[str]:
        """Start what a person would type in the repository's folder; its output is read from the pipe."""
        print(f"\n$ {line}", flush=True)
        return subprocess.Popen(
            ["chroot", self.folder, "sh", "-c", f"cd /{PLACE} && {line}"],
            env=self.environment | environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
        )  # fmt: skip

    def run(self, line: str, **environment: str) -> str:
        """Run it to its end, printing what it says.

        Raises:
            Failed: it ended with an error, or a traceback stood in what it said.
        """
        process = self.start(line, **environment)
        assert process.stdout
        said = []
        for text in process.stdout:
            print(text, end="", flush=True)
            said.append(text)
        if code := process.wait():
            raise Failed(f"`{line}` ended with {code}")
        if "Traceback" in "".join(said):
            raise Failed(f"`{line}` said a traceback")
        return "".join(said)


# --- the steps ----------------------------------------------------------------------------------------------------------


def try_it(debian: SmallDebian, _arguments: str) -> None:
    """`make run` on the untouched machine, and once more: the data stays."""
    for _ in range(2):
        visit_demonstration(debian.start("make run"))


def own_organisation(debian: SmallDebian, _arguments: str) -> None:
    """The README's commands for one's own organisation, beginning anew."""
    debian.run("make install pwa && rm -rf data")
    (debian.folder / PLACE / "resor.csv").write_text(TRIPS)
    for line in commands_of("Use it for your own organisation"):
        if line.endswith("cero serve"):
            link = debian.run(".venv/bin/cero link 'Karin Lind'")
            visit_office(debian.start(line), link)
        else:
            debian.run(line)
    for line in ("organisation list", "import trips resor.csv", "nudge", "factors list", "migrate"):
        debian.run(f".venv/bin/cero {line}")


def without_docker(debian: SmallDebian, _arguments: str) -> None:
    """`pip install .` into a Python of its own, and the command from an empty folder."""
    debian.run("python3 -m venv /opt/cero && /opt/cero/bin/pip install --quiet .")
    debian.run(
        "mkdir -p /srv/cero && cd /srv/cero && /opt/cero/bin/cero organisation add Prov --coordinator 'Karin Lind'"
    )
    link = debian.run("cd /srv/cero && /opt/cero/bin/cero link 'Karin Lind'")
    visit_office(debian.start("cd /srv/cero && exec /opt/cero/bin/cero serve"), link)


def test_it(debian: SmallDebian, arguments: str) -> None:
    """`make test`, where not one test may be left out for want of something."""
    line = f"make test ARGS={shlex.quote(arguments)}" if arguments else "make test"
    said = debian.run(line, CI="true")
    if re.search(r"\d+ skipped", said.splitlines()[-1]):
        raise Failed("tests were skipped: something that they need was not installed")


def check_it(debian: SmallDebian, _arguments: str) -> None:
    """`make check`."""
    debian.run("make check")


STEPS: dict[str, Callable[[SmallDebian, str], None]] = {
    "run": try_it, "own": own_organisation, "pip": without_docker, "test": test_it, "check": check_it,
}  # fmt: skip


def commands_of(heading: str) -> list[str]:
    """Return the command lines that the README shows under a heading."""
    section = (CHECKOUT / "README.md").read_text().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [line for block in re.findall(r"(?s)```\n(.*?)```", section) for line in block.splitlines()]


def prove(folder: Path, only: list[str], arguments: str) -> int:
    """Run the steps one after the other and tell how each ended; returns how many failed."""
    debian = SmallDebian(folder, handed_on())
    debian.fill()
    debian.mount()
    debian.connect()
    told = []
    for name in only:
        print(f"\n=== {name}: {(STEPS[name].__doc__ or '').splitlines()[0]}", flush=True)
        began = time.monotonic()
        try:
            STEPS[name](debian, arguments)
            told.append(f"passed  {name} ({time.monotonic() - began:.0f} s)")
        except (Failed, Unserved, OSError) as error:
            told.append(f"FAILED  {name} ({time.monotonic() - began:.0f} s): {error}")
        print(told[-1], flush=True)
    failed = sum(line.startswith("FAILED") for line in told)
    print("\n=== a fresh machine", *told, f"{len(told) - failed} passed, {failed} failed", sep="\n", flush=True)
    return failed


# --- the machine's way to packages --------------------------------------------------------------------------------------


def handed_on() -> dict[str, str]:
    """Return as environment variables how this machine reaches packages: those there are, and pip's configuration files."""
    found = {name: value for name, value in os.environ.items() if NETWORK.fullmatch(name)}
    for line in _said_by(sys.executable, "-m", "pip", "config", "list").splitlines():
        name, _, value = line.partition("=")
        found.setdefault(f"PIP_{name.rpartition('.')[2].upper().replace('-', '_')}", ast.literal_eval(value))
    return found


def _local_packages(environment: Mapping[str, str]) -> list[Path]:
    """Return the folders and files of this machine that pip's configuration names."""
    words = [word for name, value in environment.items() if name.startswith("PIP_") for word in value.split()]
    paths = {Path(word.removeprefix("file://")) for word in words if word.startswith(("/", "file:///"))}
    # An index called "simple" lies beside the folder with its files.
    folders = {path.parent if path.name == "simple" else path for path in paths}
    return sorted(path for path in folders if path.exists() and path != Path("/"))


def _debian_sources() -> str:
    """Return where this machine's apt finds the suite, nothing if it is another system."""
    told = _said_by(
        "apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"
    )
    lines = {line for line in told.splitlines() if line.split()[1].startswith(SUITE)}
    return "".join(f"deb {line}\n" for line in sorted(lines))


def _make_base(folder: Path) -> None:
    print(f"Making a minimal Debian {SUITE} with {', '.join(NEEDED)} …", flush=True)
    mirror = next((line.split()[1:2] for line in _debian_sources().splitlines() if f" {SUITE} " in line), [])
    _call("debootstrap", "--variant=minbase", f"--include={','.join(NEEDED)}", SUITE, folder, *mirror, quiet=True)
    BASE.parent.mkdir(exist_ok=True)
    partial = BASE.with_suffix(".partial")
    _call("tar", "--create", "--numeric-owner", "--one-file-system", "--file", partial, "--directory", folder, ".")
    partial.rename(BASE)
    shutil.rmtree(folder)


def _said_by(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _call(*command: str | Path, quiet: bool = False) -> None:
    done = subprocess.run(command, capture_output=quiet, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]} ended with {done.returncode}\n{(done.stdout or '')[-2000:]}{done.stderr or ''}")


def main() -> int:
    """Check what is needed here, and prove inside namespaces that end with this program."""
    parser = argparse.ArgumentParser(prog="make proof-fresh", description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", choices=list(STEPS), help="This step; may be given more than once.")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    options, rest = parser.parse_known_args()
    only = options.only or list(STEPS)
    if options.inside:
        return min(prove(options.inside, only, shlex.join(rest)), 1)
    missing = [name for name in ("apt-get", "debootstrap", "unshare", "chroot", "git") if not shutil.which(name)]
    if os.geteuid() or missing:
        print(
            "make proof-fresh needs root on Linux" + (f", and {', '.join(missing)}" if missing else ""), file=sys.stderr
        )
        return 2
    with socket.socket() as probe:
        if not probe.connect_ex(("localhost", int(PORT))):
            print(f"Port {PORT} is taken; another one: PORT={int(PORT) + 1000} make proof-fresh", file=sys.stderr)
            return 2
    if _said_by("git", "-C", str(CHECKOUT), "status", "--porcelain"):
        print("What is not committed is not part of this proof.", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="cero-fresh-"))
    (folder / "root").mkdir()
    namespaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    # A shell is the first process in there: it buries those whose parents have gone, as the first process of a machine does.
    first = ["sh", "-c", '"$@"; exit $?', "sh"]
    again = [sys.executable, "-m", "tests.support.fresh", "--inside", str(folder / "root"), *sys.argv[1:]]
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(1))
    try:
        return subprocess.run([*namespaces, *first, *again]).returncode
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())

"""Finds the browsers of the machine, and installs what the tests need of Debian's: `python -m tests.support.browsers`."""

import ctypes.util
import glob
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.clock import find_compiler

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FIREFOX = ("firefox-esr", "firefox")
WEBKIT_DRIVER = ("WebKitWebDriver",)
# Debian and Ubuntu; Fedora; Arch.
WEBKIT_FOLDERS = ("/usr/lib/*-linux-gnu/webkit2gtk-4.1", "/usr/libexec/webkit2gtk-4.1", "/usr/lib/webkit2gtk-4.1")

CHROMIUM_ARGUMENTS = [
    "--no-sandbox",  # root in a container has no user namespaces to build one from
    "--disable-quic",
    # Without these Chromium calls home at every start and waits for networks that are closed.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
]


def find_chromium() -> str | None:
    """Return the path of a Chromium, Chrome or Playwright's own; `CERO_CHROMIUM` names another."""
    return os.environ.get("CERO_CHROMIUM") or _in_path(CHROMIUM) or _playwrights_own()


def find_firefox() -> str | None:
    """Return the path of a Firefox; `CERO_FIREFOX` names another."""
    return os.environ.get("CERO_FIREFOX") or _in_path(FIREFOX)


def find_webkit() -> tuple[str, str] | None:
    """Return the paths of WebKit's driver and of the browser it drives, where the screen and the bus they need are there."""
    driver = _in_path(WEBKIT_DRIVER)
    browsers = [path for folder in WEBKIT_FOLDERS for path in glob.glob(f"{folder}/MiniBrowser")]
    if driver and browsers and shutil.which("Xvfb") and shutil.which("dbus-daemon"):
        return driver, browsers[0]
    return None


def _in_path(names: tuple[str, ...]) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


def _playwrights_own() -> str | None:
    caches = [os.environ.get("PLAYWRIGHT_BROWSERS_PATH"), "~/.cache/ms-playwright", "~/Library/Caches/ms-playwright"]
    patterns = ["chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*"]
    for cache in filter(None, caches):
        for pattern in patterns:
            if found := sorted(Path(cache).expanduser().glob(pattern)):
                return str(found[-1])
    return None


def _missing() -> list[str]:
    packages = []
    if not shutil.which("git"):
        packages.append("git")  # some tests read what belongs to the repository
    if not find_chromium():
        packages.append("chromium")
    if not find_firefox():
        packages.append("firefox-esr")
    if not shutil.which("dbus-run-session"):
        packages.append("dbus")  # carries clicks on real notifications
    if not ctypes.util.find_library("notify"):
        packages.append("libnotify4")  # by which Firefox hands its notifications to the system; it only recommends it
    if not find_webkit():
        packages += ["webkit2gtk-driver", "xvfb"]
    if not find_compiler():
        packages.append("tcc")  # sets the clock of the browsers
    return packages


def _apt() -> list[str] | None:
    """Return how to call apt-get here, or None where it is not there or would ask for a password."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n", "apt-get"]
    return None


def install() -> int:
    """Install what is missing; returns an exit code and says in one sentence what a person has to do."""
    if not (packages := _missing()):
        return 0
    if apt := _apt():
        print(f"Installing {', '.join(packages)} for the tests (Debian's packages) …", flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        # Someone else's apt may hold the lock for a while: wait for it.
        wait = ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
        with open(os.devnull) as nothing:
            for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
                done = subprocess.run(
                    [*apt, *wait, *step], env=environment, stdin=nothing, capture_output=True, text=True
                )
                if done.returncode and step[0] == "install":
                    print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)
        packages = _missing()
    if "chromium" in packages:
        print("The tests drive a real browser: install Chromium or Chrome (on Debian: apt-get install chromium), "
              "or set CERO_CHROMIUM to its path.", file=sys.stderr)  # fmt: skip
        return 1
    if packages and os.environ.get("CI"):
        print(f"Missing for the tests: {', '.join(packages)}.", file=sys.stderr)
        return 1
    if packages:
        print(f"Without {', '.join(packages)} (Debian's packages have these names) some tests are skipped or fail, "
               "and without tcc they run on the day that it is.")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(install())

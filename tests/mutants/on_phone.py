"""Runs examples against the phone's code, with a fault in it or without."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.mutants.mutant import ROOT, Edit, Example, Verdict

_SECONDS = 180


@contextmanager
def real_server() -> Iterator[str]:
    """Serve for phones, for several runs; gives what `pwa/tests/real-server.ts` is told by `CERO_REAL_SERVER`."""
    command = [sys.executable, "-m", "tests.support.phones"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin
        assert server.stdout
        try:
            yield server.stdout.readline()
        finally:
            server.stdin.close()
            server.wait(60)


def run_on_phone(folder: Path, edits: Sequence[Edit], examples: Sequence[Example], server: str) -> list[Verdict]:
    """Run some examples, each on the code with the edits; nothing of this repository changes.

    Parameters:
        folder: for the report.
        server: as `real_server` gives it.
    """
    report = folder / "report.json"
    faults = [{"file": edit.file.removeprefix("pwa/"), "text": edit.text, "instead": edit.instead} for edit in edits]
    done = subprocess.run(
        [
            sys.executable, "hatch_build.py", "npm", "test", "--silent", "--", "--config", "tests/mutant.config.ts",
            "--reporter", "json", "--outputFile", str(report), *sorted({example.file for example in examples}),
        ],
        cwd=ROOT / "pwa",
        env={
            **os.environ, "CERO_PYTHON": sys.executable, "CERO_REAL_SERVER": server, "CERO_MUTANT": json.dumps(faults),
            "CERO_EXAMPLES": json.dumps([example.name for example in examples]),
        },
        capture_output=True,
        text=True,
        timeout=_SECONDS,
    )  # fmt: skip
    assert report.exists(), done.stdout + done.stderr
    files = json.loads(report.read_text())["testResults"]
    cases = {
        " > ".join([*case["ancestorTitles"], case["title"]]): case
        for file in files
        for case in file["assertionResults"]
    }
    troubles = "\n".join(file["message"] for file in files)
    return [_verdict(cases.get(example.name), troubles or done.stdout + done.stderr) for example in examples]


def _verdict(case: dict[str, object] | None, output: str) -> Verdict:
    if case is None or case["status"] not in ("passed", "failed"):
        return Verdict(False, f"it did not run:\n{output}")
    messages = case["failureMessages"]
    assert isinstance(messages, list)
    return Verdict(case["status"] == "passed", "\n".join(messages))

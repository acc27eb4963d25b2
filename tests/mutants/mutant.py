"""What a mutant is: a fault as text in the place of other text, and the examples that must catch it."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Edit:
    """One text of a file, which stands there exactly once, and what stands there instead.

    Parameters:
        file: its path in the repository.
    """

    file: str
    text: str
    instead: str

    def times(self) -> int:
        """Return how often the text stands there; other than once, the code has moved on and the mutant must follow."""
        return (ROOT / self.file).read_text().count(self.text)

    def apply(self, source: str) -> str:
        """Return the source with the fault."""
        assert source.count(self.text) == 1, f"{self.file} must have this exactly once:\n{self.text}"
        return source.replace(self.text, self.instead)


@dataclass(frozen=True)
class Example:
    """A test of the usual suite, and what its failing assertion says where the fault is.

    Parameters:
        file: its path in `tests` or `pwa/tests`.
        name: the function, or the titles of its groups and its own with ` > ` between them.
        says: words of the failed assertion, which tell what was lost.
    """

    file: str
    name: str
    says: str


@dataclass(frozen=True)
class Mutant:
    """A fault, and the example that catches it.

    Parameters:
        way: which of the known ways to lose data.
        fault: what it does, in a few words.
        edits: how.
        example: what catches it.
        on: on which database, for a fault of the server.
    """

    way: str
    fault: str
    edits: tuple[Edit, ...]
    example: Example
    on: str = "sqlite"

    def __str__(self) -> str:
        return f"{self.way}: {self.fault}"


@dataclass(frozen=True)
class Verdict:
    """How an example ended: "passed", or what was said of its failure."""

    passed: bool
    said: str

    @property
    def by_assertion(self) -> bool:
        """Tell whether an assertion failed, and nothing else went wrong."""
        return not self.passed and self.said.startswith(("AssertionError", "assert "))

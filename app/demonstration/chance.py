"""Chance that can be repeated: the same words give the same numbers, on every machine and in every process."""

from random import Random


def seeded(*words: object) -> Random:
    """Return random numbers that depend on the words alone."""
    return Random("/".join(str(word) for word in words))  # noqa: S311 - repeatable on purpose, nothing secret

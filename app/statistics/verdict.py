"""How an organisation stands against its target, from the interval of its change, never from the point alone.

All in percent of the baseline, falling is good: the change lies between `lower` and `upper` (95 %), the target is −`reduction`,
and `path` is where the straight line to it stands today (from 0 to −reduction). In this order:

=============  ==================================================================  ==========================================
goal_met       upper ≤ −reduction                                                  the goal is reached for sure
on_path        upper ≤ path / 2 and lower ≤ path                                   it fell by more than half the path for
                                                                                   sure, and is not behind the path for sure
too_slow       upper < 0 and lower > path                                          it fell for sure, and is behind for sure
no_progress    upper ≥ 0 and lower > path                                          it is behind for sure, and may not have
                                                                                   fallen at all
uncertain      everything else, or no interval                                     the interval holds both the path and so
                                                                                   little progress that neither can be said
=============  ==================================================================  ==========================================

Who stands exactly on the path has the path inside the interval, so asking for the whole interval beyond it would call them
uncertain for ever; asking only that the path be inside would reward a wide interval. Half the path for sure is the line between.
On the first day, when the path is 0, whoever has not risen for sure is on it if upper ≤ 0, else uncertain.
"""

import math
from typing import Literal, get_args

Verdict = Literal["goal_met", "on_path", "too_slow", "no_progress", "uncertain"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
"""How an organisation stands against its target."""

SURE_PART_OF_PATH = 0.5
"""How much of the path must be behind for sure to be on it."""


def verdict(lower: float | None, upper: float | None, *, path: float, reduction: float) -> Verdict:
    """Judge the interval of a change, see the table above.

    Parameters:
        lower: lower end of the 95 % interval of the change, percent of the baseline (−20 is a fifth less); None: unknown.
        upper: its upper end.
        path: where the path stands today, from 0 to −reduction.
        reduction: the target, above 0.

    Raises:
        ValueError: if the ends are in the wrong order, the reduction is not above 0 and at most 100, or the path is not between.

    >>> verdict(-14, -8, path=-6, reduction=20)
    'on_path'
    >>> verdict(-14, 8, path=-6, reduction=20)
    'uncertain'
    """
    if not 0 < reduction <= 100:
        raise ValueError(f"reduction: expected above 0 and at most 100 percent, got {reduction!r}")
    if not -reduction <= path <= 0:
        raise ValueError(f"path: expected between −{reduction:g} (the target) and 0 percent, got {path!r}")
    if lower is None or upper is None or not (math.isfinite(lower) and math.isfinite(upper)):
        return "uncertain"
    if lower > upper:
        raise ValueError(f"the interval's lower end {lower:g} is above its upper end {upper:g}; swap them")
    if upper <= -reduction:
        return "goal_met"
    if lower <= path:
        return "on_path" if upper <= SURE_PART_OF_PATH * path else "uncertain"
    return "too_slow" if upper < 0 else "no_progress"

"""The comparison as a picture: plain SVG that a screen reader can tell, in light and dark by the reader's own choice."""

from collections.abc import Sequence
from statistics import median
from xml.sax.saxutils import escape

from tests.bench.rows import Pace

WIDTH, PANEL, LABELS = 960, 466, 168
ROW, BAR, TOP, HEAD = 26, 14, 64, 34
STYLE = """
    .paper { fill: #f5f3ec } .card { fill: #fffdf8; stroke: #ded9ca } .bar { fill: #a9b3ab } .ours { fill: #1c6446 }
    text { fill: #17231c; font: 13px system-ui, sans-serif; font-variant-numeric: tabular-nums }
    .title { font-size: 18px; font-weight: 650 } .head { font-weight: 650 } .muted { fill: #566259 }
    .range { stroke: #17231c; stroke-width: 1.5 }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #0e1512 } .card { fill: #17201b; stroke: #27332c } .bar { fill: #56655b } .ours { fill: #5fc796 }
      text { fill: #e9efe9 } .muted { fill: #9fb0a5 } .range { stroke: #e9efe9 }
    }
"""


def picture(paces: Sequence[Pace], ours: str) -> str:
    """Return an SVG with a panel for each contest: trips a second as bars, with the range of the rounds.

    Parameters:
        paces: what was measured; contests in the order in which they come.
        ours: how the names of our own begin.
    """
    contests = list(dict.fromkeys((one.connections, one.size) for one in paces))
    panels = [[one for one in paces if (one.connections, one.size) == contest] for contest in contests]
    most = max((len(panel) for panel in panels), default=0)
    height = TOP + (len(panels) + 1) // 2 * (HEAD + most * ROW + 22)
    drawn = [
        _panel(
            panel,
            10 + place % 2 * (PANEL + 8),
            TOP + place // 2 * (HEAD + most * ROW + 22),
            HEAD + most * ROW + 12,
            ours,
        )
        for place, panel in enumerate(panels)
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
            ' role="img" aria-labelledby="title description">',
            '  <title id="title">Trips stored a second, by CERO and what could be picked instead</title>',
            f'  <desc id="description">{escape(" ".join(told(panel) for panel in panels))}</desc>',
            f"  <style>{STYLE}  </style>",
            f'  <rect class="paper" width="{WIDTH}" height="{height}" rx="16"/>',
            '  <text class="title" x="22" y="32">Trips stored a second</text>',
            '  <text class="muted" x="22" y="52">Median of the rounds, with their range; each panel has a scale of its own.</text>',
            *drawn,
            "</svg>\n",
        ]
    )


def contest_name(one: Pace) -> str:
    """Return what was asked, e.g. ``100 trips a request, four connections``."""
    many = {1: "one connection", 4: "four connections"}.get(one.connections, f"{one.connections} connections")
    return f"{one.size} trips a request, {many}"


def told(panel: Sequence[Pace]) -> str:
    """Return a panel as a sentence."""
    return f"{contest_name(panel[0])}: " + ", ".join(f"{one.name} {median(one.rates):,.0f}" for one in panel) + "."


def _panel(panel: Sequence[Pace], left: int, top: int, height: int, ours: str) -> str:
    # The bars leave room for the longest number behind them.
    full, scale = PANEL - LABELS - 104, max(max(one.rates) for one in panel)
    lines = [
        f'  <rect class="card" x="{left}" y="{top}" width="{PANEL}" height="{height}" rx="12"/>',
        f'  <text class="head" x="{left + 14}" y="{top + 22}">{contest_name(panel[0])}</text>',
    ]
    for number, one in enumerate(panel):
        middle, begin = top + HEAD + number * ROW + ROW // 2, left + LABELS
        low, high, long = (value / scale * full for value in (min(one.rates), max(one.rates), median(one.rates)))
        lines += [
            f'  <text x="{begin - 8}" y="{middle + 4}" text-anchor="end">{escape(short(one.name))}</text>',
            f'  <rect class="{"ours" if one.name.startswith(ours) else "bar"}" x="{begin}" y="{middle - BAR // 2}"'
            f' width="{max(long, 1):.1f}" height="{BAR}" rx="3"/>',
            f'  <path class="range" d="M{begin + low:.1f} {middle}H{begin + high:.1f}"/>',
            f'  <text class="muted" x="{begin + max(high, long) + 8:.1f}" y="{middle + 4}">{median(one.rates):,.0f}</text>',
        ]
    return "\n".join(lines)


def short(name: str) -> str:
    """Return a name that fits beside its bar."""
    return (
        name.replace("PouchDB Server", "PouchDB")
        .replace("Django REST, bulk", "Django")
        .replace("PostgreSQL", "Postgres")
    )

"""How the story's coordinator (`tests/test_story.py`) comes from modules to a mix, and from that to what is decided."""

import datetime as dt
import re

from playwright.sync_api import Page, expect

from tests.support.story import Coordinator, Days, Look

CARD = "Kollektivtrafikkort"


def choose(karin: Coordinator, looked_at: Look) -> None:
    """From the smörgåsbord's modules to the planner's mix, and from what is in it to two proposals."""
    page = karin.page
    karin.to_overview()
    karin.next()
    card = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=CARD, exact=True))
    expect(card).to_contain_text(re.compile(r"2 bilister byter till kollektivtrafik: −2,\d\s%, kostar 30\s000\skr"))
    looked_at(page, "smorgasbord")
    page.get_by_role("link", name=CARD, exact=True).first.click()
    expect(page.locator("#module")).to_contain_text("95-procentigt intervall")
    looked_at(page, "measure")
    karin.press("← Smörgåsbord")
    karin.press("Planera med dem")
    # Nothing is done yet, so all of the target remains: the cheapest mix that reaches it, in the words of a committee.
    expect(page.get_by_label("Minskning i procent")).to_have_value("40")
    expect_mix(page, 40)
    looked_at(page, "planner")
    # With so little money it cannot be had, and the page says what is missing; with what it asks for, it can.
    page.get_by_label("Högst, kr om året").fill("100 000")
    expect(page.locator("#mix h2")).to_contain_text(re.compile(r"40\s% mindre går inte att nå: det fattas \d+\s%"))
    enough = re.search(r"Mer pengar: ([\d\s]+)kr om året", page.locator("#mix .reasons").inner_text())
    assert enough
    looked_at(page, "planner-too-little-money")
    page.get_by_label("Högst, kr om året").fill(enough[1].strip())
    expect_mix(page, 40)
    expect(page.locator("#front")).to_be_visible()
    looked_at(page, "planner-within-the-budget")
    planner = page.url
    for name in (CARD, "Fler dagar hemifrån"):
        page.goto(planner)
        line = page.locator("#mix li").filter(has=page.get_by_role("link", name=name, exact=True))
        line.get_by_role("link", name="Föreslå i planen").click()
        expect(page.get_by_label("Vad som ska göras")).to_have_value(name)
        looked_at(page, "proposal")
        karin.press("Föreslå")
        expect(page.get_by_text("Den som har mandatet beslutar.")).to_be_visible()
    looked_at(page, "proposed")


def expect_mix(page: Page, percent: int) -> None:
    """Expect a mix that reaches so much by two measures, whose parts add up to the whole as far as they are rounded."""
    mix = page.locator("#mix")
    expect(mix.locator("h2")).to_contain_text(re.compile(rf"−{percent}\s% kostar [\d\s]+\skr om året"))
    whole = page.locator("#mix h2").inner_text()
    lines = mix.locator("li .module").all_inner_texts()
    assert [re.sub(r"\d+", "N", line.partition(":")[0]) for line in lines] == [
        "N bilister byter till kollektivtrafik",
        "N bilister jobbar hemma en dag i veckan till",
    ]
    percents, kronor = zip(*map(told, lines), strict=True)
    assert abs(sum(percents) - told(whole)[0]) < 1, (whole, lines)
    assert abs(sum(kronor) - told(whole)[1]) <= 10_500, (whole, lines)
    expect(page.locator("#interval")).to_contain_text("om så många ändrar sig")


def told(sentence: str) -> tuple[float, float]:
    """Return the percent less and the kronor a year that a sentence of the planner tells."""
    found = re.search(r"−([\d,]+)\s%,? kostar ([\d\s]+)\skr", sentence)
    assert found, sentence
    return decimal(found[1]), decimal(re.sub(r"\s", "", found[2]))


def decide(karin: Coordinator, days: Days, looked_at: Look) -> None:
    """Who has the mandate decides on one with owner, deadline and money, and drops the other."""
    page = karin.page
    karin.expect_next("2 förslag väntar på beslut", "Besluta")
    expect(page.locator("#cycle")).to_contain_text("Beslutas av samordnaren, så länge ingen i ledningen har mandatet.")
    looked_at(page, "cycle-decide")
    karin.next()
    looked_at(page, "plan-proposed")
    karin.press("Fler dagar hemifrån")
    karin.press("Avför förslaget")
    karin.to("Plan")
    karin.press(CARD)
    page.get_by_label("Ansvarig").fill("Karin Lind")
    page.get_by_label("Ska vara klar senast").fill(str(days.now.date() + dt.timedelta(weeks=3)))
    karin.press("Besluta om åtgärden")
    expect(page.get_by_role("heading", name="Hur det går")).to_be_visible()
    expect(page.locator("#promise")).to_contain_text("20 personer")
    expect(page.locator("#promise")).to_contain_text(re.compile(r"kostar 1\d0\s000\skr om året"))
    looked_at(page, "decided")


def decimal(text: str) -> float:
    """Return a number that is written in Swedish."""
    return float(text.replace(",", "."))

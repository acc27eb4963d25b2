"""Looks at a screen as many different people do, and writes down what each of them would stumble over."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from playwright.sync_api import Browser, Page

from tests.support.axe import poor_contrasts, violations
from tests.support.handset import Phone, newcomer, open_phone
from tests.support.keyboard import tab_through
from tests.support.office import Office
from tests.support.own_organisation import own_pages
from tests.support.pages import WIDE, Watched
from tests.support.screens import before_anything, first_steps, states
from tests.support.served import served
from tests.support.server import LiveServer

LARGER = "size => { document.documentElement.style.fontSize = size; }"
# What a frame asks for is done once the frame is drawn.
DRAWN = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))"

# What the thumb must hit. A link inside a sentence is exempt, as in WCAG; a control that is hidden shows its label instead.
TOO_SMALL = """() => {
    const found = new Set();
    const open = document.querySelector("dialog[open]");
    for (const control of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=option]")) {
        if (!control.checkVisibility({ visibilityProperty: true }) || control.matches("p a, dd a, td a, :disabled")) continue;
        if (open !== null && !open.contains(control)) continue;
        const labels = [...(control.labels ?? [])].map(label => [label, label.getBoundingClientRect()]);
        const boxes = [[control, control.getBoundingClientRect()], ...labels];
        const [target, box] = boxes.reduce((one, other) => other[1].height > one[1].height ? other : one);
        if (box.width < 2 || box.height < 2 || (box.width > 43.5 && box.height > 43.5)) continue;
        const name = (target.getAttribute("aria-label") ?? target.textContent).trim().slice(0, 30);
        const size = `${Math.round(box.width)}×${Math.round(box.height)}`;
        found.add(`${target.tagName.toLowerCase()}.${target.className} “${name}” ${size}`);
    }
    return [...found];
}"""

# The page may not scroll sideways, no text may leave its button or card, and what is clipped must be able to scroll.
CUT_OFF = """() => {
    const found = new Set();
    const width = document.documentElement.clientWidth;
    const name = element => `${element.tagName.toLowerCase()}.${element.className}`;
    const scrolls = element => element.closest(".scroll, [role=region]") !== null;
    const tight = element => element.matches("button, a, .chip, .pill, .segments label, th, td");
    const unseen = element => {
        for (let box = element; box !== null; box = box.parentElement)
            if (getComputedStyle(box).clipPath !== "none") return true;
        return false;
    };
    if (document.documentElement.scrollWidth > width) {
        const wide = [...document.querySelectorAll("main *")]
            .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element));
        found.add(`the page is ${document.documentElement.scrollWidth - width} too wide: ${wide.slice(-3).map(name)}`);
    }
    // On the server's pages a name may have more letters than a small screen has room for: its field scrolls.
    const long = field => field.value === "" || (field.maxLength >= 120 && field.closest(".fields") !== null);
    for (const field of document.querySelectorAll("input:not([type=checkbox], [type=radio], [type=date], [type=file]), select"))
        if (field.checkVisibility({ visibilityProperty: true }) && !long(field) && field.scrollWidth > field.clientWidth + 1)
            found.add(`what is typed in ${field.dataset.testid ?? name(field)} does not fit: ${field.value}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = text.parentElement;
        if (text.data.trim() === "" || parent.closest("option, svg, script, dialog:not([open])") !== null) continue;
        if (!parent.checkVisibility({ visibilityProperty: true }) || scrolls(parent) || unseen(parent)) continue;
        const holder = parent.closest("button, a, .chip, .pill, .segments label, th, td, .card, .sheet, main, body");
        range.selectNodeContents(text);
        const [inner, outer] = [range.getBoundingClientRect(), holder.getBoundingClientRect()];
        if (inner.width === 0) continue;
        if (inner.right > outer.right + 1.5 || inner.left < outer.left - 1.5 || (tight(holder) && inner.bottom > outer.bottom + 3))
            found.add(`“${text.data.trim().slice(0, 40)}” leaves ${name(holder)}`);
        for (let box = parent; box !== null && box !== document.body; box = box.parentElement) {
            const style = getComputedStyle(box);
            if (style.overflowX !== "hidden" && style.overflowY !== "hidden") continue;
            if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 3)
                found.add(`“${text.data.trim().slice(0, 40)}” is clipped by ${name(box)}`);
        }
    }
    return [...found];
}"""

MOVING = """() => document.getAnimations()
    .filter(animation => Number(animation.effect.getComputedTiming().activeDuration) > 1)
    .map(animation => `${animation.animationName ?? animation.transitionProperty} on ${animation.effect.target?.className}`)"""

HEADINGS = """() => [
    ...([...document.querySelectorAll("h1")].filter(one => one.checkVisibility()).length === 1 ? [] : ["not one first heading"]),
    ...(document.title.trim() === "" ? ["no title"] : []),
    ...(document.documentElement.lang === LANGUAGE ? [] : [`says that its language is ${document.documentElement.lang}`]),
]"""

# What is read on the screen or aloud, but for what says that it is in another language.
WORDS = """() => {
    const said = [document.title];
    const names = ["aria-label", "placeholder", "alt", "title", "aria-description", "aria-roledescription", "aria-valuetext"];
    const foreign = element => {
        const marked = element.closest("[lang]");
        return marked !== null && marked !== document.documentElement && marked.lang !== document.documentElement.lang;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.nodeType === Node.TEXT_NODE) {
            if (!foreign(node.parentElement) && node.parentElement.closest("script, style") === null) said.push(node.data);
        } else if (!foreign(node)) {
            said.push(...names.map(name => node.getAttribute(name) ?? ""));
        }
    }
    return [...new Set(said.map(text => text.trim()).filter(text => text !== ""))];
}"""


# Several looks at once: each asked for by itself is a way to the browser and back, and pages are looked at a thousand times.
GLANCE = f"""async () => {{
    await ({DRAWN})();
    return {{ small: ({TOO_SMALL})(), cut_off: ({CUT_OFF})() }};
}}"""
READ = f"() => ({{ moving: ({MOVING})(), head: ({HEADINGS})(), words: ({WORDS})() }})"
CUT_OFF_WHEN_LARGE = f"""async () => {{
    document.documentElement.style.fontSize = "200%";
    await ({DRAWN})();
    const found = ({CUT_OFF})();
    document.documentElement.style.fontSize = "";
    return found;
}}"""


@dataclass
class Seen:
    """What was found on one screen; every list but `words` is to be empty.

    Parameters:
        stops: how often Tab was pressed from the page's beginning to its end, where that was tried.
    """

    barriers: list[str] = field(default_factory=list)
    pale: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    cut_off: list[str] = field(default_factory=list)
    cut_off_when_large: list[str] = field(default_factory=list)
    moving: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    unreached: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    stops: int = 0


def glance(page: Page) -> Seen:
    """Look only at sizes: whether the thumb hits everything, and nothing is cut off."""
    return Seen(**page.evaluate(GLANCE))


def look(page: Page, language: str, *, in_dark: bool = True, by_axe: bool = True) -> Seen:
    """Look at the screen as it stands: with axe in light, its contrasts in dark, its sizes, its words, and everything once
    more with letters of twice the size.

    Parameters:
        in_dark: whether its contrasts are looked at in dark.
        by_axe: whether axe looks at it at all, which takes more than all the rest.
    """
    seen = replace(glance(page), **page.evaluate(READ.replace("LANGUAGE", f'"{language}"')))
    if by_axe:
        seen.barriers = violations(page)
    if by_axe and in_dark:
        page.emulate_media(color_scheme="dark")
        seen.pale = poor_contrasts(page)
        page.emulate_media(color_scheme="light")
    return replace(seen, cut_off_when_large=page.evaluate(CUT_OFF_WHEN_LARGE))


def wide(phone: Phone) -> Iterator[str]:
    """The dock as a rail beside each kind of page: the home screen, a list, a form, lines that lead on."""
    for path in ("/", "/trips", "/new", "/me"):
        phone.open(path)
        yield f"{path}, on a wide screen"


def look_everywhere(
    chromium: Browser, watched: Watched, office: Office, language: str, *, by_axe: bool = True
) -> dict[str, Seen]:
    """Look at every screen of phone and server in a language, by its name; see `look`."""
    watched.expect("401|403|404|426|503|ERR_FAILED")
    seen: dict[str, Seen] = {}
    for name, page in before_anything(chromium, watched, office, language):
        seen[name] = look(page, language, by_axe=by_axe)
    employee = office.ids.employee_id
    options: dict[str, Any]
    for walk, member_id, options in (
        (first_steps, newcomer(office), {}),
        (states, employee, {}),
        (wide, employee, WIDE),
    ):
        phone = open_phone(chromium, watched, office, member_id, language, **options)
        for name in walk(phone):
            seen[name] = look(phone.page, language, by_axe=by_axe)
        phone.page.unroute_all(behavior="ignoreErrors")
        phone.page.context.close()
    for name, page in served(chromium, watched, office, language):
        seen[name] = look(page, language, by_axe=by_axe)
    return seen


def look_at_own_organisation(
    chromium: Browser, watched: Watched, server: LiveServer, language: str, *, by_axe: bool = True
) -> dict[str, Seen]:
    """Look at every page by which an organisation begins and is run, wide, narrow and narrower, by its name and width; by keyboard
    alone, by its name.

    Parameters:
        server: one with an outbox, that is without `CERO_PUBLIC_URL`.
        by_axe: see `look`.
    """
    seen: dict[str, Seen] = {}
    for name, page in own_pages(chromium, watched, server, language):
        for width, height in ((1440, 900), (360, 640)):
            page.set_viewport_size({"width": width, "height": height})
            # Colours are the same at every width.
            seen[f"{name} {width}"] = look(page, language, in_dark=width == 360, by_axe=by_axe)
        for width, height in ((390, 844), (320, 640)):
            page.set_viewport_size({"width": width, "height": height})
            seen[f"{name} {width}"] = glance(page)
        page.set_viewport_size({"width": 1440, "height": 900})
        if language == "sv":  # keys are the same in every language
            stops, unreached = tab_through(page)
            seen[name] = Seen(stops=stops, unreached=unreached)
    return seen


def complaints(seen: dict[str, Seen], what: str) -> str:
    """Return one line for each finding of a kind; the same one on many screens is told once."""
    assert what in {each.name for each in fields(Seen)}
    return told({screen: getattr(one, what) for screen, one in seen.items()})


def told(found: dict[str, Iterable[str]]) -> str:
    """Return findings by screen as one line each, with the screens that have it."""
    screens: dict[str, list[str]] = {}
    for screen, sentences in found.items():
        for sentence in sentences:
            screens.setdefault(sentence, []).append(screen)
    return "\n".join(f"{sentence}\n    on {', '.join(where)}" for sentence, where in screens.items())

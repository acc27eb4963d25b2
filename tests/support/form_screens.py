"""The form of a trip in its shapes, and the list that shows what it saved; part of the walk in `screens.py`."""

from collections.abc import Iterator

from playwright.sync_api import expect

from tests.support.handset import Phone


def forms(phone: Phone) -> Iterator[str]:
    """The forms in their shapes: every mode, a car on business with everything open, mistakes, what was left unfinished."""
    page = phone.page
    phone.open("/new")
    phone.tap("mode-more")
    yield "/new, all modes"
    phone.tap("mode-car")
    phone.tap("purpose-business")
    page.get_by_test_id("distance-0").fill("31,5")
    phone.appears("figures")
    phone.unfold()
    yield "/new, a car on business with everything open"
    phone.tap("add-leg")
    phone.tap("mode-bicycle")
    page.get_by_test_id("distance-1").fill("0")
    page.get_by_test_id("date").fill("2099-01-01")
    phone.tap("save-trip")
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    yield "/new, with mistakes"
    phone.open("/new")
    phone.appears("restored")
    yield "/new, left unfinished"
    phone.forget()
    for mode in ("flight", "train"):
        phone.open("/new")
        phone.tap("purpose-business")
        if not page.get_by_test_id(f"mode-{mode}").count():
            phone.tap("mode-more")
        phone.tap(f"mode-{mode}")
        page.get_by_test_id("distance-0").fill("412")
        if mode == "flight":
            page.get_by_test_id("cabin-0").select_option("business")
        phone.unfold()
        yield f"/new, {mode} on business"
        if mode == "flight":
            phone.tap("explain")
            phone.appears("explained-class")
            yield "/new, where the figures of a flight in business class come from"
            page.keyboard.press("Escape")
        phone.forget()
    phone.open("/new")
    phone.tap("purpose-business")
    phone.tap("direction-none")
    phone.tap("mode-car")
    page.get_by_test_id("distance-0").fill("12,345")
    phone.tap("save-trip")
    phone.appears("log-usual-both")
    yield "/, a trip in service"
    phone.open("/new")
    phone.tap("purpose-business")
    page.get_by_test_id("place-from").fill("köpenhamn")
    phone.appears("suggestion")
    yield "/new, with suggestions of places"
    phone.tap("suggestion")
    page.get_by_test_id("place-to").fill("Malmö")
    phone.tap("mode-car")
    page.locator("[data-testid=odometer-0] summary").tap()
    page.get_by_test_id("odometer-start-0").fill("12340")
    page.get_by_test_id("odometer-end-0").fill("12300")
    yield "/new, an odometer that goes backwards"
    page.get_by_test_id("odometer-end-0").fill("12402")
    phone.tap("save-trip")
    phone.appears("log-usual-both")
    phone.open("/trips/log")
    phone.appears("odometer-start")
    yield "/trips/log, drives with what odometers read, some without an errand"
    phone.open("/new?kind=remote")
    page.get_by_test_id("people").fill("0")
    phone.tap("save-avoided")
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    yield "/new?kind=remote, with a mistake"
    page.get_by_test_id("people").fill("5")
    if not page.get_by_test_id("mode-train").count():
        phone.tap("mode-more")
    phone.tap("mode-train")
    page.get_by_test_id("distance-0").fill("25")
    phone.unfold()
    phone.appears("spared")
    yield "/new?kind=remote, for five by train"
    phone.tap("save-avoided")
    phone.appears("edit-avoided")
    phone.tap("edit-avoided")
    phone.appears("delete-avoided")
    phone.drawn()
    yield "/trips/avoided/:id"
    yield from _list(phone)
    phone.open("/trips")
    phone.tap("pair")
    phone.tap("open-trip")
    phone.appears("journey")
    yield "/trips/:id"
    phone.tap("edit-trip")
    phone.appears("save-trip")
    phone.drawn()
    yield "/trips/:id/edit"
    phone.tap("both-ways")
    yield "/trips/:id/edit, both ways"
    phone.forget()
    phone.open("/")
    phone.tap("edit-usual")
    expect(page.get_by_test_id("save-usual").or_(page.get_by_test_id("usual-card")).first).to_be_visible()
    yield "the usual, being changed"
    phone.open("/me/usuals")
    phone.tap("usual-edit")
    phone.appears("usual-form")
    yield "/me/usuals, being changed"
    phone.open("/me/schedule")
    page.get_by_test_id("leave-from").fill("2099-07-01")
    page.get_by_test_id("leave-to").fill("2099-06-01")
    phone.tap("add-leave")
    expect(page.locator("#leave-problem")).to_be_visible()
    yield "/me/schedule, with a mistake"
    phone.open("/me/places")
    phone.tap("save-place")
    expect(page.locator("[role=alert]:not(.sr)")).to_be_visible()
    yield "/me/places, with a mistake"
    page.get_by_test_id("place-where").fill("Gävl")
    phone.appears("suggestion")
    yield "/me/places, with suggestions"


def _list(phone: Phone) -> Iterator[str]:
    """The list of trips: a line opened, why a cost is missing, narrowed down, found and not found."""
    phone.open("/trips")
    phone.tap("pair")
    phone.unfold()
    yield "/trips, there and back opened"
    phone.tap("filters")
    phone.appears("kind-business")
    yield "/trips, the filters"
    phone.tap("kind-business")
    phone.appears("found")
    yield "/trips, business trips alone"
    phone.page.get_by_test_id("search").fill("qqqqq")
    expect(phone.page.get_by_test_id("trip-row")).to_have_count(0)
    yield "/trips, nothing found"

"""The pages of ledgers and cars of an organisation of one's own, with every mistake that their forms can tell of."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from playwright.sync_api import Page

from tests.support.rosters import workbook

if TYPE_CHECKING:
    from tests.support.own_organisation import Desk

MILEAGE = [
    ("Travel date", "Dept", "Distance km", "Amount kr", "Shoe size"),
    ("2026-03-02", "Grundskolor", 84, 210, 38),
    ("2026-03-03", "Gator och parker", 1260, 3150, 39),
    ("2026-02-30", "Grundskolor", 12, 30, 40),
    ("2026-03-04", "Idrott", 12, 30, 41),
    ("2026-03-05", "Grundskolor", "umpteen", 30, 42),
]
CARS = [
    ("Reg no", "Make and model", "Owned", "Dept", "Fuel type", "CO2 g/km", "Cost per year"),
    ("EKB010", "Volvo V60", "Pool", "Grundskolor", "Diesel", 132, 54000),
    ("EKB020", "Kia Niro", "Leased", "Gator och parker", "Electric", 0, 61000),
    ("EKB030", "Tesla Y", "Benefit", "", "Electric", 0, ""),
    ("EKB040", "Saab 900", "Borrowed", "", "Petrol", 190, ""),
]
CAR_LOG = [
    ("Travel date", "Reg no", "km"),
    *((f"2026-03-{day:02}", "EKB010", 40 * (day % 9)) for day in (2, 3, 4, 5, 6, 9, 11, 17)),
    ("2026-03-02", "EKB020", 61),
    ("2026-03-03", "EKB020", 340),
]
FILES = ["mileage with own cars, from payroll, whole of March.xlsx", "tickets.csv", "cars.xlsx", "log.xlsx"]
SHOWN = [
    *MILEAGE[0], *CARS[0], *FILES, "A1", "B2", "Idrott", "umpteen", "Borrowed",
    *(str(cell) for car in CARS[1:] for cell in car[:2]),
]  # fmt: skip
"""What the pages say of these files that is no word of ours."""


def ledgers(desk: "Desk") -> Iterator[str]:
    """Ledgers come in, are compared and taken back."""
    action, march = "/measure/ledgers/import", FILES[0]
    desk.open("/measure/ledgers")
    yield "/measure/ledgers, none"
    desk.open("/measure/ledgers/reconcile")
    yield "/measure/ledgers/reconcile, nothing"
    desk.open(action)
    yield "/measure/ledgers/import"
    choose(desk.page, "a.csv", b"", action, "mileage")
    yield "/measure/ledgers/import, empty"
    choose(desk.page, march, workbook(*MILEAGE), action, "mileage")
    yield "/measure/ledgers/import, its preview"
    send_import(desk.page)
    yield "/measure/ledgers/import, bad rows"
    desk.page.locator("#good_only").check()
    send_import(desk.page)
    yield "/measure/ledgers"
    desk.open("/measure/ledgers/reconcile")
    yield "/measure/ledgers/reconcile, no diary"
    desk.open(action)
    choose(desk.page, march, workbook(*MILEAGE), action, "mileage")
    yield "/measure/ledgers/import, the same file"
    desk.open(action)
    choose(desk.page, march, workbook(*MILEAGE[:2]), action, "mileage")
    yield "/measure/ledgers/import, the same days"
    desk.open(action)
    choose(desk.page, "tickets.csv", b"A1,B2\n2026-03-02,Rail\n", action, "tickets")
    yield "/measure/ledgers/import, wrong columns"


def fleet(desk: "Desk") -> Iterator[str]:
    """Cars come in, by a list and by hand, and their log."""
    desk.open("/fleet")
    yield "/fleet, nothing"
    desk.open("/fleet/cars")
    yield "/fleet/cars, none"
    desk.send("/fleet/cars#add", registration="?")
    yield "/fleet/cars, no number"
    desk.open("/fleet/import")
    yield "/fleet/import"
    choose(desk.page, "cars.xlsx", workbook(*CARS), "/fleet/import", "register")
    yield "/fleet/import, a list"
    desk.page.locator("#good_only").check()
    send_import(desk.page)
    yield "/fleet/cars"
    desk.open("/fleet")
    yield "/fleet, cars alone"
    desk.open("/fleet/import")
    choose(desk.page, "log.xlsx", workbook(*CAR_LOG), "/fleet/import", "driving_log")
    yield "/fleet/import, a log"
    send_import(desk.page)
    yield "/fleet"
    desk.open("/fleet/cars")
    desk.page.get_by_role("link", name="EKB010").click()
    yield "/fleet/cars/N"
    desk.send("/fleet/cars/", per_100_km="much")
    yield "/fleet/cars/N, no number"


def send_import(page: Page) -> None:
    """Say that what was shown of a file is right."""
    with page.expect_navigation():
        page.locator("#summary form button").click()


def choose(page: Page, name: str, content: bytes, action: str, kind: str) -> None:
    """Choose a file and what it is, and send it."""
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("#kind").select_option(kind)
    page.locator("#file").set_input_files([file])
    with page.expect_navigation():
        page.locator(f"form[action='{action}'] button").click()

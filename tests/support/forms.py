"""A form of the server's pages, filled in and sent as a person does, or as a browser that checks nothing would let them."""

from playwright.sync_api import Page


def fill(page: Page, action: str, **fields: str) -> None:
    """Fill the fields of the form whose action begins so, by their names; of a list the choice is named by its text."""
    form = page.locator(f"form[action^='{action}']").first
    for name, value in fields.items():
        field = form.locator(f"[name='{name}']")
        if field.evaluate("field => field.tagName") == "SELECT":
            field.locator("option", has_text=value).first.evaluate("option => { option.selected = true; }")
        else:
            field.fill(value)


def send(page: Page, action: str, **fields: str) -> None:
    """Fill such a form, send it past what the browser itself would object to, and wait for the answer's page."""
    form = page.locator(f"form[action^='{action}']").first
    form.evaluate("form => { form.noValidate = true; }")
    fill(page, action, **fields)
    with page.expect_navigation():
        form.locator("button:not([type=button])").first.click()

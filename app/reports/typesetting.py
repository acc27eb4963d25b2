"""From the blocks of a report to an accessible PDF: tagged, with language, reading order and a text for every picture (PDF/UA-1).

Typst, a well-kept typesetter without system libraries, refuses to write what breaks the standard. What a report says reaches it as
data, never as markup, so nothing that somebody typed is ever run. It is imported where it is used: its library is 60 MB.
"""

from importlib.resources import files
from typing import Any

import msgspec

_TEMPLATE = "report.typ"


class ReportNotSet(RuntimeError):
    """A report could not be typeset; the message has the typesetter's reason, and nothing of what the report says."""


def typeset(content: dict[str, Any], language: str) -> bytes:
    """Return a report as PDF/UA-1.

    Parameters:
        content: title, subtitle, organisation, footer, and `blocks`, see `report.typ`.
        language: of its words, ``sv`` or ``en``.

    Raises:
        ReportNotSet: Typst refused it.
    """
    import typst

    source = (files("app.reports") / _TEMPLATE).read_bytes()
    told = {"content": msgspec.json.encode(content | {"language": language}).decode()}
    try:
        return bytes(typst.compile(source, format="pdf", sys_inputs=told, pdf_standards="ua-1"))
    except typst.TypstError as error:
        raise ReportNotSet(f"the report was not typeset: {type(error).__name__}") from error

"""All that is stored of somebody as a file of their own: JSON with everything, or a spreadsheet to read.

Both are written to a file first, in one short reading transaction: a slow line holds no transaction open.
"""

import datetime as dt
import json
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import IO, Literal, get_args

from sqlmodel import Session

from app.personal_data.contents import contents, json_of

Form = Literal["json", "xlsx"]
FORMS: tuple[Form, ...] = get_args(Form)
"""What an export can be."""
MEDIA_TYPES: dict[Form, str] = {
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
IN_MEMORY = 1024 * 1024
"""Bytes of an export that are kept in memory; a larger one goes to a file that has no name."""
ABOUT = {
    "what": "everything that CERO stores of this person",
    "units": "metres, milligrams of CO2e, öre, seconds; null is not known",
}


def exported(
    session: Session, form: Form, organisation_id: int, member_id: int, language: str, now: dt.datetime
) -> IO[bytes]:
    """Return the export as an open file, at its beginning; the caller closes it.

    Parameters:
        session: a reading transaction, needed no longer afterwards.
        language: of the spreadsheet's words; JSON has the names of the contract.
    """
    file: IO[bytes] = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  (whoever sends it closes it)
    try:
        sections = contents(session, organisation_id, member_id)
        if form == "xlsx":
            from app.personal_data.spreadsheet import write_spreadsheet  # here: see tests/test_house.py

            write_spreadsheet(file, sections, language)
        else:
            _write_json(file, sections, now)
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return file


def name_of(form: Form, now: dt.datetime) -> str:
    """Return the name that the file is offered under; nobody's own name stands in it."""
    return f"cero-{now.date()}.{form}"


def pieces(file: IO[bytes]) -> Iterator[bytes]:
    """Yield an open file piece by piece, and close it."""
    with file:
        while piece := file.read(64 * 1024):
            yield piece


def _write_json(file: IO[bytes], sections: Iterator[tuple[str, object]], now: dt.datetime) -> None:
    def write(text: str) -> None:
        file.write(text.encode())

    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, default=json_of)

    write(f'{{"about": {text(ABOUT | {"exported_at": now})}')
    for name, rows in sections:
        write(f",\n{text(name)}: [")
        for number, row in enumerate(rows):  # type: ignore[var-annotated,arg-type]
            write(("\n  " if number == 0 else ",\n  ") + text(row))
        write("]")
    write("}\n")

"""What an act of the audit log is called: a key of the template's words, and what it speaks of."""

from typing import NamedTuple

from app.organisations.models import AuditEntry


class Words(NamedTuple):
    """An act for the page: its key in `administration/log.html`, and what stands in its sentence, empty where nothing does.

    `to` names a measure in Swedish, `in_english` in English.
    """

    act: str
    department: str
    person: str
    was: str
    to: str
    setting: str
    role: str
    people: str
    in_english: str


def words_of(entry: AuditEntry, people: dict[int, str]) -> Words:
    """Return what an act speaks of.

    Parameters:
        people: names by id; who is not there has been erased.
    """
    about = entry.about
    person = about.get("person")
    name = people.get(person, "") if isinstance(person, int) else ""
    texts = {key: str(about.get(key, "")) for key in ("department", "was", "to", "setting", "role", "people")}
    if entry.act == "target_set":
        texts |= {"was": f"{about.get('reduction_percent', '')}", "to": str(about.get("target_on", ""))[:4]}
    if "round" in about:
        texts["department"] = str(about.get("round", ""))
    if entry.act.startswith("measure_"):
        texts["to"] = str(about.get("measure", ""))
    elif "measure" in about:
        texts["department"] = str(about["measure"])
    return Words(
        entry.act,
        texts["department"],
        name,
        texts["was"],
        texts["to"],
        texts["setting"],
        texts["role"],
        texts["people"],
        str(about.get("in_english", "")),
    )

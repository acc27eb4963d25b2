"""What one answer does to a phone: a port of `pwa/src/sync/merge.ts` and `pwa/src/store/view.ts`, function by function.

`tests/golden/phone.json` holds both to the same: states of a phone, what happened, and the states afterwards.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec

from app.sync.registry import registry

Json = dict[str, Any]
RowName = tuple[str, str]
"""Kind and id."""
Held = Mapping[str, int]
"""The last seq of earlier epochs that the server still has."""
_encode = msgspec.json.encode


class After(NamedTuple):
    """What must be written, all of it in one transaction; as `After` in `merge.ts`."""

    remove: list[str]
    rejected: list[Json]
    rows: list[tuple[RowName, Json | None]]
    purged: list[RowName]
    again: list[Json]
    rebased: list[Json]
    position: Json


def known_fields(kind: str) -> Collection[str]:
    """Return the fields that this version of the app knows of a kind."""
    found = registry().kinds.get(kind)
    return found.shape.__struct_encode_fields__ if found else ()


def replay(server: Json | None, edits: Iterable[Json]) -> Json | None:
    """Return the fields after the edits, None when the row does not exist or was deleted last."""
    fields: Json = {} if server is None else server["fields"]
    there = server is not None and not server["deleted"]
    for edit in edits:
        there = edit["op"] == "put"
        if there:
            fields = {**fields, **edit["patch"]}
    return fields if there else None


def view_of(id: str, server: Json | None, edits: list[Json]) -> Json | None:
    """Return the row of an id as the device shows it, None when nothing at all is known of it."""
    if server is None and not edits:
        return None
    fields = replay(server, edits)
    shown = fields if fields is not None else server["fields"] if server else {}
    row = {"id": id, "server": server, "fields": shown, "deleted": fields is None, "dirty": bool(edits)}
    if fields is not None and isinstance(fields.get("date"), str):
        row["date"] = fields["date"]
    return row


def patch_of(before: Json | None, after: Json, known: Collection[str]) -> Json:
    """Return only the fields that changed; one that disappeared is null, if this version knows it."""
    had = before or {}
    patch = {name: value for name, value in after.items() if name not in had or not _written_alike(had[name], value)}
    for name, value in had.items():
        if name in known and name not in after and value is not None:
            patch[name] = None
    return patch


def _written_alike(one: Any, other: Any) -> bool:
    """Compare as the phone does, by the text: the same members in another order are not the same."""
    return one is other or (one == other and _encode(one) == _encode(other))


def touched(answer: Json, outbox: Iterable[Json]) -> dict[RowName, None]:
    """Return the rows that an answer touches: those pulled, and those whose edits it acknowledges."""
    names: dict[RowName, None] = {(change["kind"], change["id"]): None for change in answer["changes"]}
    results = answer["results"]
    for edit in outbox:
        if edit["mutation_id"] in results:
            names[edit["kind"], edit["id"]] = None
    return names


def _erased(answer: Json, outbox: Iterable[Json]) -> dict[RowName, None]:
    names: dict[RowName, None] = {
        (change["kind"], change["id"]): None for change in answer["changes"] if change.get("purged")
    }
    for edit in outbox:
        result = answer["results"].get(edit["mutation_id"])
        if result and (result.get("reason") or {}).get("code") == "purged":
            names[edit["kind"], edit["id"]] = None
    return names


def _fold(state: Json | None, edit: Json, taken: int, epoch: str) -> Json:
    base = state or {"seq": 0, "deleted": False, "fields": {}, "computed": None, "conflicts": [], "epoch": epoch}
    seq = base["seq"] if base["epoch"] == epoch else 0
    folded = {**base, "seq": seq, "epoch": epoch, "taken": taken, "computed": None, "deleted": edit["op"] == "delete"}
    if edit["op"] == "put":
        folded["fields"] = {**base["fields"], **edit["patch"]}
    return folded


def _held_of(state: Json, held: Held) -> int:
    return held.get(state["epoch"] or "", 0)


def _contains(state: Json | None, seq: int, epoch: str) -> bool:
    return state is not None and state["epoch"] == epoch and state["seq"] >= seq


def _forgotten(
    kind: str, id: str, known: Json | None, change: Json, epoch: str, held: Held, new_id: Callable[[], str], now: str
) -> Json | None:
    if known is None or known["epoch"] == epoch or change.get("purged"):
        return None
    common = _held_of(known, held)
    if max(known["seq"], known.get("taken", 0)) <= common:
        return None
    edit = {"mutation_id": new_id(), "kind": kind, "id": id, "base_seq": common, "client_at": now, "attempts": 0}
    if known["deleted"]:
        return None if change["deleted"] else {**edit, "op": "delete", "patch": {}}
    theirs = None if change["deleted"] else change["fields"]
    patch = patch_of(theirs, known["fields"], list(theirs or ()))
    if not patch and not change["deleted"]:
        return None
    seen = min([common, *(conflict["seq"] - 1 for conflict in known["conflicts"])])
    return {**edit, "base_seq": seen, "op": "put", "patch": patch}


def merge(
    outbox: Collection[Json],
    rows: Mapping[RowName, Json],
    answer: Json,
    new_id: Callable[[], str],
    now: str,
    held: Held = MappingProxyType({}),
) -> After:
    """Return what an answer does.

    Parameters:
        outbox: whole.
        rows: at least those that the answer speaks of.
        new_id: makes an id.
        now: by the phone's clock.
        held: while it starts over in a new epoch.
    """
    affected = touched(answer, outbox)
    states = {name: row["server"] if (row := rows.get(name)) else None for name in affected}
    epoch, results = answer["epoch"], answer["results"]
    remove: list[str] = []
    rejected: list[Json] = []
    remaining: dict[RowName, list[Json]] = defaultdict(list)
    again: dict[RowName, list[Json]] = defaultdict(list)
    purged = _erased(answer, outbox)
    for edit in outbox:
        name = (edit["kind"], edit["id"])
        if name in purged:
            remove.append(edit["mutation_id"])
            continue
        result = results.get(edit["mutation_id"])
        if result is None:
            remaining[name].append(edit)
            continue
        remove.append(edit["mutation_id"])
        if result["outcome"] == "rejected":
            rejected.append(refused(edit, result.get("reason")))
        if result["outcome"] == "applied" and not _contains(states[name], result["seq"], epoch):
            states[name] = _fold(states[name], edit, result["seq"], epoch)
    for change in answer["changes"]:
        name = (change["kind"], change["id"])
        lost = _forgotten(*name, states[name], change, epoch, held, new_id, now)
        if lost is not None:
            again[name].append(lost)
        known = states[name]
        fields = known["fields"] if change["deleted"] and known else change["fields"]
        states[name] = {
            "seq": change["seq"], "deleted": change["deleted"], "fields": fields, "computed": change["computed"],
            "conflicts": change["conflicts"], "epoch": epoch,
        }  # fmt: skip
    views = [
        (
            name,
            None if name in purged else view_of(name[1], states[name], again.get(name, []) + remaining.get(name, [])),
        )
        for name in affected
    ]
    position = {"epoch": epoch, "cursor": answer["cursor"]}
    rebased: list[Json] = []
    for name, edits in remaining.items():
        known = row["server"] if (row := rows.get(name)) else None
        now_known = states.get(name)
        if known is not None and known["epoch"] != epoch and now_known is not None and now_known["epoch"] == epoch:
            common = _held_of(known, held)
            rebased += [{**edit, "base_seq": common} for edit in edits if edit["base_seq"] > common]
    sent_again = [one for some in again.values() for one in some]
    return After(remove, rejected, views, list(purged), sent_again, rebased, position)


def refused(edit: Json, reason: Json | None) -> Json:
    """Return an edit as it is kept when it was refused."""
    names = ("mutation_id", "kind", "id", "op", "base_seq", "patch", "client_at")
    return {name: edit[name] for name in names} | {
        "reason": reason or {"code": "unknown", "field": None, "message": ""}
    }


def resend(kind: str, row: Json, epoch: str, new_id: Callable[[], str], now: str) -> Json | None:
    """Return, after a whole pull in a new epoch, the edit that sends a living row again that the server did not send back."""
    server = row["server"]
    if server is None or server["deleted"] or server["epoch"] == epoch:
        return None
    return {
        "mutation_id": new_id(), "kind": kind, "id": row["id"], "op": "put", "base_seq": 0, "patch": server["fields"],
        "client_at": now, "attempts": 0,
    }  # fmt: skip

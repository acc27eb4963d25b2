"""Watches everything that passes between phones and server in a history, and holds the promises on the way and at its end."""

from typing import Any

import msgspec

from tests.reliability import oracle
from tests.reliability.exchanging import Response
from tests.reliability.oracle import Json, Ledger, RowName, require
from tests.reliability.phone import Phone, waiting_ids


class Watch:
    """Knows what people did, what phones were told, and what they were given to see.

    Parameters:
        accounts: of all people.
    """

    def __init__(self, accounts: list[str]) -> None:
        self.ledgers = {account: Ledger() for account in accounts}
        self.restored: set[str] = set()
        self._answered: set[str] = set()
        self._seen: dict[tuple[str, str, RowName], int] = {}

    def look(self, phone: Phone, body: bytes, response: Response | None) -> None:
        """Hold what a request may say, and note what its answer tells the phone."""
        for edit in msgspec.json.decode(body)["mutations"]:
            if edit["base_seq"]:
                given = self._seen.get((phone.device_id, phone.account, (edit["kind"], edit["id"])), 0)
                honest = edit["base_seq"] <= given
                require(honest, "a phone claims to have seen only what it was given", edit=edit, given=given)
        if response is None or response.status != 200:
            return
        try:
            answer = msgspec.json.decode(response.body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return
        ledger = self.ledgers[phone.account]
        for mutation_id, result in answer["results"].items():
            self._answered.add(mutation_id)
            if result["outcome"] == "rejected":
                ledger.refused.add(mutation_id)
                if result["reason"]["code"] == "purged" and (noted := ledger.edits.get(mutation_id)):
                    # Erased before it arrived, with all that waits of its row.
                    ledger.gone.add((noted.edit["kind"], noted.edit["id"]))
        for change in answer["changes"]:
            row = (change["kind"], change["id"])
            key = (phone.device_id, phone.account, row)
            self._seen[key] = max(self._seen.get(key, 0), change["seq"])
            if change.get("purged"):
                ledger.gone.add(row)
            elif change["conflicts"]:
                ledger.hear(change)

    def after_run(self, phone: Phone, before: set[str]) -> None:
        """Hold that an edit leaves the outbox only when its own id came back, or was erased, or set aside where it can be seen.

        Parameters:
            before: the ids of what waited before the run.
        """
        ledger = self.ledgers[phone.account]
        for mutation_id in before - waiting_ids(phone.outbox.values()) - self._answered:
            if mutation_id in phone.rejected:
                ledger.refused.add(mutation_id)
                continue
            noted = ledger.edits.get(mutation_id)
            excused = noted is None or (noted.edit["kind"], noted.edit["id"]) in ledger.gone
            require(excused, "an edit leaves the outbox by its own id", edit=noted)

    def hold(self, account: str, truth: dict[RowName, Json], phones: list[Phone], log: list[Any]) -> None:
        """Hold what is promised of a person's diary once all is quiet.

        Parameters:
            truth: what the server holds.
            phones: all diaries of that person.
            log: the entries on the server.
        """
        ledger = self.ledgers[account]
        for phone in phones:
            oracle.all_are_equal(phone, truth)
        seqs = [entry.seq for entry in log]
        require(seqs == list(range(1, len(log) + 1)), "numbers have no gaps", seqs=seqs[:20])
        ledger.refused |= {str(entry.mutation_id) for entry in log if entry.outcome == "rejected"}
        if account not in self.restored:
            taken = {str(entry.mutation_id) for entry in log}
            set_aside = {mutation_id for phone in phones for mutation_id in phone.rejected}
            ledger.every_edit_arrives(taken | set_aside)
            ledger.deleted_stays_deleted(truth, {str(one.mutation_id) for one in log if one.outcome == "applied"})
        ledger.nothing_is_lost(truth, restored=account in self.restored)
        oracle.erased_stays_erased(ledger, truth, phones, log)

"""The ten known ways to lose data on the way between devices and a server, and the faults by which this code would take them."""

from tests.mutants.mutant import Edit, Example, Mutant

WAYS = (
    "a pull over an unpushed edit",
    "acknowledging by row",
    "batch-level ids",
    "dropping the queue on 401",
    "a cursor that outlives the data",
    "one bad record blocks the queue",
    "hard deletes",
    "whole-row last writer wins",
    "the cursor is saved apart from the rows",
    "plain sequences",
)
(
    PULL_OVER_EDIT, BY_ROW, BY_BATCH, SIGNED_OUT, OLD_CURSOR, BLOCKED, HARD_DELETE, LAST_WRITER, CURSOR_APART, SEQUENCE,
) = WAYS  # fmt: skip

MERGE, APPLY, EXCHANGE, VIEW = (
    f"pwa/src/{name}.ts" for name in ("sync/merge", "sync/apply", "sync/exchange", "store/view")
)
NOT_COVERED = "an answer > does not cover an edit that still waits"

ON_PHONE = (
    Mutant(
        PULL_OVER_EDIT, "the row that was pulled is shown without what waits of it",
        (Edit(MERGE, "          ...editsOf(remaining, kind, id),\n", ""),),
        Example("merge.test.ts", NOT_COVERED, "note: 'theirs'"),
    ),
    Mutant(
        PULL_OVER_EDIT, "what waits of a row is dropped when the row is pulled",
        (
            Edit(
                MERGE,
                "    if (result === undefined) {\n      remaining.push(edit);\n",
                "    if (result === undefined) {\n"
                "      if (answer.changes.some(({ id }) => id === edit.id)) remove.push(edit.mutation_id);\n"
                "      else remaining.push(edit);\n",
            ),
        ),
        Example("merge.test.ts", NOT_COVERED, "expected [ 'm1' ] to deeply equal []"),
    ),
    Mutant(
        BY_ROW, "one answer takes every edit of its row off the outbox",
        (
            Edit(
                MERGE,
                "    const result = answer.results[edit.mutation_id];\n    if (result === undefined) {",
                "    const ofRow = before.outbox.filter(({ id }) => id === edit.id);\n"
                "    const result = ofRow.map(({ mutation_id }) => answer.results[mutation_id]).find((each) => each);\n"
                "    if (result === undefined) {",
            ),
        ),
        Example("merge.test.ts", "an answer > acknowledges by mutation id and not by row", "[ 'm1', 'm2' ]"),
    ),
    Mutant(
        SIGNED_OUT, "who is not signed in any more has nothing to send",
        (
            Edit(
                EXCHANGE,
                "    if (response === null || !response.ok) return refusal(response);\n    const answer",
                '    if (response?.status === 401) await db.use((handle) => handle.clear("outbox"));\n'
                "    if (response === null || !response.ok) return refusal(response);\n    const answer",
            ),
        ),
        Example("exchange.test.ts", "an exchange > changes nothing on 401", "expected [] to have a length of 1"),
    ),
    Mutant(
        OLD_CURSOR, "told that its place is unknown, the phone goes on from there",
        (
            Edit(
                APPLY,
                'await meta.put({ epoch, cursor: 0 }, "log");',
                'await meta.put({ epoch, cursor: left?.cursor ?? 0 }, "log");',
            ),
        ),
        Example(
            "losses.test.ts", "sends again what a restored server has lost, and misses nothing that is new there",
            "nytt efter återställningen",
        ),
    ),
    Mutant(
        BLOCKED, "an edit that the server fails on is sent for ever",
        (Edit(APPLY, "    if (failures < PATIENCE) {", "    if (failures > 0) {"),),
        Example("culprit.test.ts", "finds two culprits one after the other", "to deeply equal []"),
    ),
    Mutant(
        LAST_WRITER, "the whole row is sent, and not what changed",
        (
            Edit(
                VIEW,
                "if (value !== undefined && JSON.stringify(before?.[field]) !== JSON.stringify(value))",
                "if (value !== undefined)",
            ),
        ),
        Example(
            "losses.test.ts", "sends what changed alone: edits of different fields on two phones both live",
            "med den ena",
        ),
    ),
    Mutant(
        CURSOR_APART, "the cursor moves in a transaction before that of the rows",
        (
            Edit(
                APPLY,
                "(db: PersonDatabase, answer: SyncAnswer): Promise<void> {\n",
                "(db: PersonDatabase, answer: SyncAnswer): Promise<void> {\n"
                '  await atomically(db, ["meta"], async (tx) => {\n'
                '    ask(tx.objectStore("meta").put({ epoch: answer.epoch, cursor: answer.cursor }, "log"));\n'
                "  });\n",
            ),
        ),
        Example(
            "losses.test.ts", "has every row in the end, at whatever step of a pull its page was killed",
            "killed at step",
        ),
    ),
)  # fmt: skip

LOG, SERVICE, JUDGING, KIND, SERVER_MERGE = (
    f"app/sync/{name}.py" for name in ("log", "service", "judging", "kind", "merge")
)

ON_SERVER = (
    Mutant(
        BY_BATCH, "a batch of which something is known is taken for known",
        (
            Edit(
                SERVICE,
                "    fresh = [one for one in request.mutations if one.mutation_id not in known] if known else request.mutations\n",
                "    if known:\n"
                "        known = results = {one.mutation_id: next(iter(known.values())) for one in request.mutations}\n"
                "    fresh = [] if known else request.mutations\n",
            ),
        ),
        Example(
            "test_sync_losses.py", "test_an_edit_made_while_an_answer_was_lost_is_taken_with_those_that_are_sent_again",
            "['först'] == ['först', 'sedan']",
        ),
    ),
    Mutant(
        OLD_CURSOR, "the epoch of a cursor is not looked at",
        (
            Edit(
                SERVICE,
                "    known = request.epoch == head.epoch if request.epoch is not None else request.cursor == 0\n",
                "    known = True\n",
            ),
        ),
        Example(
            "test_sync_losses.py",
            "test_a_phone_that_has_seen_more_than_there_is_after_a_restore_misses_nothing_that_is_new",
            "['nyare'] == ['nytt', 'nyare']",
        ),
    ),
    Mutant(
        BLOCKED, "nothing behind a record that is refused is judged",
        (
            Edit(
                JUDGING,
                "                result = self._judge(mutation)\n",
                "                result = self._judge(mutation)\n"
                '                if result.outcome == "rejected":\n'
                "                    self.seq -= 1\n"
                "                    break\n",
            ),
        ),
        Example(
            "test_sync.py", "test_an_invalid_trip_never_costs_the_others_in_its_batch",
            "['applied'] == ['applied', 'rejected', 'applied']",
        ),
    ),
    Mutant(
        HARD_DELETE, "a deleted row leaves the table",
        (
            Edit(
                KIND,
                "        self._bulk.run(session, rows)\n",
                "        self._bulk.run(session, rows)\n"
                "        table, gone = self.model.__table__, [record.id for record in records if record.deleted]\n"
                "        mine = (table.c.organisation_id == owner.organisation_id, table.c.member_id == owner.member_id)\n"
                "        session.execute(table.delete().where(*mine, table.c.id.in_(gone)))\n",
            ),
        ),
        Example(
            "test_sync.py", "test_an_edit_the_deleter_had_not_seen_beats_the_delete_whichever_comes_first", "not True",
        ),
    ),
    Mutant(
        LAST_WRITER, "a row has one writer, the last, and who lost is forgotten",
        (
            Edit(
                SERVER_MERGE,
                "    conflicts = list(record.conflicts or ())\n",
                "    fields = {**record.fields, **patch}\n"
                "    return Record(record.id, seq, False, fields, {EVERY_FIELD: seq}, stored=record.stored)\n"
                "    conflicts = list(record.conflicts or ())\n",
            ),
        ),
        Example(
            "test_sync.py", "test_of_two_edits_of_one_field_the_later_arrival_wins_and_the_loser_is_kept",
            "[] == [('note', 'från mobilen')]",
        ),
    ),
    Mutant(
        SEQUENCE, "numbers are drawn from a sequence, which no transaction holds",
        (
            Edit(
                LOG,
                "    row = _lock_head.first(session, of(owner))\n    if row is None:\n        new = ",
                "    if session:\n        new = ",
            ),
            Edit(
                LOG,
                "        session.execute(upsert(session, OwnerHead).values(new).on_conflict_do_nothing())\n"
                "        row = _lock_head.first(session, of(owner))\n"
                "    return _head(row)\n",
                "        with session.get_bind().engine.begin() as apart:\n"
                "            apart.execute(upsert(session, OwnerHead).values(new).on_conflict_do_nothing())\n"
                "            mine = (_HEAD.c.organisation_id == owner.organisation_id, _HEAD.c.member_id == owner.member_id)\n"
                "            drawn = update(_HEAD).where(*mine).values(seq=_HEAD.c.seq + 1).returning(_HEAD.c.seq)\n"
                "            number = apart.execute(drawn).scalar_one()\n"
                "        row = _read_head.first(session, of(owner))\n"
                "    return _head(row)._replace(seq=number - 1)\n",
            ),
            Edit(
                LOG,
                "    _move_head.run(session, of(owner, new_seq=head.seq, new_spent_until=head.spent_until))\n",
                "",
            ),
        ),
        Example("test_sync_losses.py", "test_no_phone_is_led_past_an_edit_whose_transaction_has_not_ended", "== 'sen'"),
        on="postgres",
    ),
)  # fmt: skip

/** The two IndexedDB transactions of an exchange: taking a batch, and applying the answer. */
import { KINDS, MOST_MUTATIONS, type Mutation, type SyncAnswer } from "../contract.gen";
import {
  ask,
  atomically,
  type LogPosition,
  type PersonDatabase,
  type Row,
  type Waiting,
} from "../store/database";
import { viewOf } from "../store/view";
import { merge, resend, rowKey, touched } from "./merge";

const EVERYTHING = [...KINDS, "outbox", "rejected", "meta"] as const;
const START: LogPosition = { epoch: null, cursor: 0 };

/** The oldest waiting edits, marked as sent before they leave: from here on they can only be undone by a delete. */
export async function takeBatch(
  db: PersonDatabase,
  limit: number = MOST_MUTATIONS,
): Promise<{ position: LogPosition; mutations: Mutation[] }> {
  return atomically(db, ["outbox", "meta"], async (tx) => {
    const position = ((await tx.objectStore("meta").get("log")) as LogPosition | undefined) ?? START;
    const waiting = await tx.objectStore("outbox").getAll(null, limit);
    for (const edit of waiting) {
      if (edit.attempts === 0) await tx.objectStore("outbox").put({ ...edit, attempts: 1 });
    }
    return { position, mutations: waiting.map(asSent) };
  });
}

function asSent({ n: _n, attempts: _attempts, ...mutation }: Waiting): Mutation {
  return mutation;
}

/** Applies an answer in one transaction; see `merge` for what it does. */
export async function applyAnswer(db: PersonDatabase, answer: SyncAnswer): Promise<void> {
  await atomically(db, EVERYTHING, async (tx) => {
    const outbox = await tx.objectStore("outbox").getAll();
    const rows = new Map<string, Row>();
    // All at once: a new phone takes in two years of trips, and each answer that is waited for costs it a moment.
    await Promise.all(
      touched(answer, outbox).map(async ({ kind, id }) => {
        const row = await tx.objectStore(kind).get(id);
        if (row !== undefined) rows.set(rowKey(kind, id), row);
      }),
    );
    const after = merge({ outbox, rows }, answer);
    const acknowledged = new Set(after.remove);
    for (const { n, mutation_id } of outbox) {
      if (n !== undefined && acknowledged.has(mutation_id)) ask(tx.objectStore("outbox").delete(n));
    }
    for (const edit of after.rejected) ask(tx.objectStore("rejected").put(edit));
    for (const { kind, id, row } of after.rows)
      ask(row === null ? tx.objectStore(kind).delete(id) : tx.objectStore(kind).put(row));
    ask(tx.objectStore("meta").put(after.position, "log"));
    ask(tx.objectStore("meta").put(new Date().toISOString(), "synced_at"));
  });
}

/** The server does not know our place in the log: start over in its epoch. The outbox and the rows stay. */
export async function startOver(db: PersonDatabase, epoch: string | null): Promise<void> {
  await atomically(db, ["meta"], async (tx) => {
    await tx.objectStore("meta").put({ epoch, cursor: 0 }, "log");
  });
}

/** After a whole pull in a new epoch: queue again what the server no longer has. Answers how many rows that were. */
export async function resendLost(db: PersonDatabase, epoch: string): Promise<number> {
  return atomically(db, EVERYTHING, async (tx) => {
    const now = new Date().toISOString();
    let count = 0;
    for (const kind of KINDS) {
      for (const row of await tx.objectStore(kind).getAll()) {
        const edit = resend(kind, row, epoch, now);
        if (edit === null) continue;
        const later = await tx.objectStore("outbox").index("row").getAll(row.id);
        for (const { n } of later) if (n !== undefined) await tx.objectStore("outbox").delete(n);
        // The copy goes first, then what was edited since: the same order in which the person made them.
        const edits = [edit, ...later.map(({ n: _n, ...rest }) => ({ ...rest, base_seq: 0 }))];
        for (const each of edits) await tx.objectStore("outbox").add(each);
        const view = viewOf(row.id, null, edits);
        if (view !== null) await tx.objectStore(kind).put(view);
        count += 1;
      }
    }
    return count;
  });
}

/** The IndexedDB transactions of an exchange: taking a batch, applying the answer, and what follows a refused batch. */
import type { IDBPTransaction } from "idb";
import { MOST_MUTATIONS, type Mutation, type SyncAnswer } from "../contract.gen";
import {
  ask,
  atomically,
  type Held,
  type LogPosition,
  type PersonDatabase,
  type PersonSchema,
  type Row,
  type Waiting,
} from "../store/database";
import { allRows, getRow, putRow, ROW_STORES } from "../store/rows";
import { viewOf } from "../store/view";
import { merge, refused, resend, rowKey, touched } from "./merge";

const EVERYTHING = [...ROW_STORES, "outbox", "rejected", "meta"] as const;
type Everything = IDBPTransaction<PersonSchema, (typeof EVERYTHING)[number][], "readwrite">;
const START: LogPosition = { epoch: null, cursor: 0 };

/**
 * The oldest waiting edits, at most `limit` (0 for an exchange that only asks), marked as sent before they leave: from
 * here on they can only be undone by a delete. All of them are of one device: who wrote what a patch had not seen is told by
 * the device's id, so that those of another one, out of a file, go in its name (`device`; undefined is this one).
 *
 * Where the mark cannot be stored, as on a phone that is full, they leave without it: only by leaving do they get off the
 * phone, and to be sent again does no harm. Of one that is undone right then the trip comes back with the next pull.
 */
export async function takeBatch(
  db: PersonDatabase,
  limit: number = MOST_MUTATIONS,
  marked = true,
): Promise<{ position: LogPosition; mutations: Mutation[]; device: string | undefined }> {
  return atomically(db, ["outbox", "meta"], async (tx) => {
    const position = ((await tx.objectStore("meta").get("log")) as LogPosition | undefined) ?? START;
    // To IndexedDB a limit of 0 is none.
    const oldest = limit === 0 ? [] : await tx.objectStore("outbox").getAll(null, limit);
    const device = oldest[0]?.device_id;
    const others = oldest.findIndex((edit) => edit.device_id !== device);
    const waiting = others < 0 ? oldest : oldest.slice(0, others);
    for (const edit of waiting) {
      if (marked && edit.attempts === 0) await tx.objectStore("outbox").put({ ...edit, attempts: 1 });
    }
    return { position, mutations: waiting.map(asSent), device };
  }).catch((error: unknown) => {
    if (!marked) throw error;
    return takeBatch(db, limit, false);
  });
}

/** An edit as it goes over the wire: without what this device alone knows of it. */
export function asSent(edit: Waiting): Mutation {
  const { n: _n, attempts: _attempts, failures: _failures, device_id: _device, ...mutation } = edit;
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
        const row = await getRow(tx, kind, id);
        if (row !== undefined) rows.set(rowKey(kind, id), row);
      }),
    );
    const held = (await tx.objectStore("meta").get("held")) as Held | undefined;
    const after = merge({ outbox, rows, held }, answer);
    const acknowledged = new Set(after.remove);
    for (const { n, mutation_id } of outbox) {
      if (n !== undefined && acknowledged.has(mutation_id)) ask(tx.objectStore("outbox").delete(n));
    }
    for (const edit of after.rebased) ask(tx.objectStore("outbox").put(edit));
    for (const edit of after.again) await goFirst(tx, edit);
    for (const edit of after.rejected) ask(tx.objectStore("rejected").put(edit));
    for (const { kind, id, row } of after.rows) putRow(tx, kind, id, row);
    for (const { kind, id } of after.purged) {
      for (const edit of await tx.objectStore("rejected").index("row").getAll(id)) {
        if (edit.kind === kind) ask(tx.objectStore("rejected").delete(edit.mutation_id));
      }
    }
    ask(tx.objectStore("meta").put(after.position, "log"));
    ask(tx.objectStore("meta").put(new Date().toISOString(), "synced_at"));
  });
}

/**
 * Puts an edit into the outbox before what waits of the same row, and returns all of them: the order in which the person
 * made them.
 */
async function goFirst(tx: Everything, edit: Waiting): Promise<Waiting[]> {
  const outbox = tx.objectStore("outbox");
  const later = await outbox.index("row").getAll(edit.id);
  for (const { n } of later) if (n !== undefined) await outbox.delete(n);
  const edits = [edit, ...later.map(({ n: _n, ...rest }) => ({ ...rest, base_seq: edit.base_seq }))];
  for (const each of edits) await outbox.add(each);
  return edits;
}

/**
 * The server does not know our place in the log: start over in its epoch. The outbox and the rows stay, and nothing is
 * sent until all is pulled, also when the app is closed meanwhile: an edit of a row that the server has lost would be
 * refused before the row itself is there again.
 *
 * `held` is the last seq that the server still has of the epoch we were in. It may change again before all is pulled.
 */
export async function startOver(db: PersonDatabase, epoch: string | null, held: number): Promise<void> {
  await atomically(db, ["meta"], async (tx) => {
    const meta = tx.objectStore("meta");
    const left = (await meta.get("log")) as LogPosition | undefined;
    const before = ((await meta.get("held")) as Held | undefined) ?? {};
    const still = Object.fromEntries(
      Object.entries(before).map(([each, seq]) => [each, Math.min(seq, held)]),
    );
    if (left !== undefined && left.epoch !== null) still[left.epoch] = held;
    await meta.put(still, "held");
    await meta.put({ epoch, cursor: 0 }, "log");
    await meta.put(true, "starting_over");
  });
}

/** After a whole pull in a new epoch: queue again what the server no longer has. Returns how many rows that were. */
export async function resendLost(db: PersonDatabase, epoch: string): Promise<number> {
  return atomically(db, EVERYTHING, async (tx) => {
    const now = new Date().toISOString();
    let count = 0;
    for (const { kind, row } of await allRows(tx)) {
      const edit = resend(kind, row, epoch, now);
      if (edit === null) continue;
      const edits = await goFirst(tx, edit);
      putRow(tx, kind, row.id, viewOf(row.id, null, edits));
      count += 1;
    }
    await tx.objectStore("meta").delete("starting_over");
    await tx.objectStore("meta").delete("held");
    return count;
  });
}

/** What `meta` keeps of what was recorded; the rest is the person's home, and what holds for all of their organisation. */
const KEPT_OF_RECORDS = ["log", "synced_at", "dismissed", "held"] as const;

/** After everything was erased: forgets the diary on this device, with what waits, what was refused and the saved places. */
export async function forgetEverything(db: PersonDatabase): Promise<void> {
  const emptied = [...ROW_STORES, "outbox", "rejected", "place"] as const;
  await atomically(db, [...emptied, "meta"], async (tx) => {
    for (const name of emptied) ask(tx.objectStore(name).clear());
    for (const key of KEPT_OF_RECORDS) ask(tx.objectStore("meta").delete(key));
  });
}

/** How often the server must fail on one edit alone, with pauses between, before it is set aside. */
export const PATIENCE = 3;

/**
 * Notes that the server failed on this edit alone, while an empty exchange passed. The `PATIENCE`th time the edit is set
 * aside among the refused ones, where its owner sees it and may correct or discard it, and what stands behind it goes
 * on. True when that happened.
 */
export async function countFailure(db: PersonDatabase, mutation: Mutation, status: number): Promise<boolean> {
  return atomically(db, EVERYTHING, async (tx) => {
    const edits = await tx.objectStore("outbox").index("row").getAll(mutation.id);
    const edit = edits.find(({ mutation_id }) => mutation_id === mutation.mutation_id);
    if (edit?.n === undefined) return false;
    const failures = (edit.failures ?? 0) + 1;
    if (failures < PATIENCE) {
      await tx.objectStore("outbox").put({ ...edit, failures });
      return false;
    }
    await tx.objectStore("outbox").delete(edit.n);
    const reason = { code: "not_taken", field: null, message: `HTTP ${status}` };
    await tx.objectStore("rejected").put(refused(edit, reason));
    const { kind, id } = edit;
    const server = (await getRow(tx, kind, id))?.server ?? null;
    putRow(
      tx,
      kind,
      id,
      viewOf(
        id,
        server,
        edits.filter((each) => each !== edit && each.kind === kind),
      ),
    );
    return true;
  });
}

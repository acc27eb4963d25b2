/**
 * Edits made by the person: the row and its outbox entry in one IndexedDB transaction.
 *
 * Everything here resolves only when that transaction is complete; "saved" on the screen means saved.
 */
import type { IDBPTransaction } from "idb";
import type { FieldsOf, Kind, Mutation } from "../contract";
import { newId } from "../ids";
import { atomically, type PersonDatabase, type PersonSchema, type Row, type Waiting } from "./database";
import { patchOf, viewOf } from "./view";

type Stores = ("trip" | "usual" | "avoided_trip" | "outbox" | "rejected")[];
type WriteTransaction = IDBPTransaction<PersonSchema, Stores, "readwrite">;

const STORES: Stores = ["trip", "usual", "avoided_trip", "outbox", "rejected"];

/** One thing to write: the whole wanted fields of a row, or its deletion. */
export type Edit = {
  [K in Kind]: { kind: K; id: string; fields: FieldsOf[K] } | { kind: K; id: string; fields: null };
}[Kind];

/** Waiting edits of a row in the order they were made. */
const waitingOf = (tx: WriteTransaction, id: string): Promise<Waiting[]> =>
  tx.objectStore("outbox").index("row").getAll(id);

async function refreshRow(tx: WriteTransaction, kind: Kind, id: string, edits: Mutation[]): Promise<void> {
  const store = tx.objectStore(kind);
  const view = viewOf(id, (await store.get(id))?.server ?? null, edits);
  if (view === null) await store.delete(id);
  else await store.put(view);
}

async function writeOne(tx: WriteTransaction, edit: Edit, clientAt: string): Promise<void> {
  const server = (await tx.objectStore(edit.kind).get(edit.id))?.server ?? null;
  const waiting = await waitingOf(tx, edit.id);
  const before = viewOf(edit.id, server, waiting);
  // Measured against what the server has or will have, not against refused edits: a refused new row goes out whole.
  const patch =
    edit.fields === null
      ? {}
      : patchOf(before?.deleted ? null : (before?.fields ?? null), { ...edit.fields });
  await forgetRejected(tx, edit.id);
  if (edit.fields === null ? before === null || before.deleted : Object.keys(patch).length === 0) {
    await refreshRow(tx, edit.kind, edit.id, waiting);
    return;
  }
  const mutation: Waiting = {
    mutation_id: newId(),
    kind: edit.kind,
    id: edit.id,
    op: edit.fields === null ? "delete" : "put",
    base_seq: server?.seq ?? 0,
    patch,
    client_at: clientAt,
    attempts: 0,
  };
  await tx.objectStore("outbox").add(mutation);
  await refreshRow(tx, edit.kind, edit.id, [...waiting, mutation]);
}

async function forgetRejected(tx: WriteTransaction, id: string): Promise<void> {
  const store = tx.objectStore("rejected");
  for (const key of await store.index("row").getAllKeys(id)) await store.delete(key);
}

/**
 * Writes all edits or none. `unless` sees the rows of one date in the same transaction and names the edits to leave
 * out: that is how a double tap, two tabs or the notification cannot log the same commute twice.
 */
export async function save(
  db: PersonDatabase,
  edits: readonly Edit[],
  unless?: { date: string; skip: (rows: Row[], edit: Edit) => boolean },
): Promise<Edit[]> {
  return atomically(db, STORES, async (tx) => {
    const sameDay =
      unless === undefined ? [] : await tx.objectStore("trip").index("date").getAll(unless.date);
    const written: Edit[] = [];
    const clientAt = new Date().toISOString();
    for (const edit of edits) {
      if (unless?.skip(sameDay, edit)) continue;
      await writeOne(tx, edit, clientAt);
      written.push(edit);
    }
    return written;
  });
}

/**
 * Takes rows that were just made back. An edit that never went out vanishes with its row; one that did, or may have,
 * is followed by a delete.
 */
export async function takeBack(
  db: PersonDatabase,
  rows: readonly { kind: Kind; id: string }[],
): Promise<void> {
  await atomically(db, STORES, async (tx) => {
    const clientAt = new Date().toISOString();
    for (const { kind, id } of rows) {
      const waiting = await waitingOf(tx, id);
      const server = (await tx.objectStore(kind).get(id))?.server ?? null;
      if (server !== null || waiting.some((edit) => edit.attempts > 0)) {
        await writeOne(tx, { kind, id, fields: null }, clientAt);
        continue;
      }
      for (const edit of waiting) if (edit.n !== undefined) await tx.objectStore("outbox").delete(edit.n);
      await forgetRejected(tx, id);
      await tx.objectStore(kind).delete(id);
    }
  });
}

/** Throws the refused edits of a row away, by the person's own wish; what the server has stays. */
export async function discardRejected(db: PersonDatabase, kind: Kind, id: string): Promise<void> {
  await atomically(db, STORES, async (tx) => {
    await forgetRejected(tx, id);
    await refreshRow(tx, kind, id, await waitingOf(tx, id));
  });
}

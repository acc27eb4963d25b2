/**
 * Edits made by the person: the row and its outbox entry in one IndexedDB transaction.
 *
 * Everything here resolves only when that transaction is complete; "saved" on the screen means saved.
 */
import type { IDBPTransaction } from "idb";
import { type FieldsOf, KINDS, type Kind, type Mutation } from "../contract";
import { newId } from "../ids";
import {
  atomically,
  type PersonDatabase,
  type PersonSchema,
  type Row,
  type ServerState,
  type Waiting,
} from "./database";
import { patchOf, viewOf } from "./view";

type Stores = (Kind | "outbox" | "rejected")[];
type WriteTransaction = IDBPTransaction<PersonSchema, Stores, "readwrite">;

const STORES: Stores = [...KINDS, "outbox", "rejected"];

/** One thing to write: the whole wanted fields of a row, or its deletion. */
export type Edit = {
  [K in Kind]: { kind: K; id: string; fields: FieldsOf[K] } | { kind: K; id: string; fields: null };
}[Kind];

/** Waiting edits of a row in the order they were made. */
const waitingOf = (tx: WriteTransaction, id: string): Promise<Waiting[]> =>
  tx.objectStore("outbox").index("row").getAll(id);

function putView(
  tx: WriteTransaction,
  kind: Kind,
  id: string,
  server: ServerState | null,
  edits: Mutation[],
): void {
  const view = viewOf(id, server, edits);
  ask(view === null ? tx.objectStore(kind).delete(id) : tx.objectStore(kind).put(view));
}

/** What is known of a row before it is edited. */
interface Known {
  server: ServerState | null;
  waiting: Waiting[];
  refused: string[];
}

async function lookUp(tx: WriteTransaction, kind: Kind, id: string): Promise<Known> {
  const [row, waiting, refused] = await Promise.all([
    tx.objectStore(kind).get(id),
    waitingOf(tx, id),
    tx.objectStore("rejected").index("row").getAllKeys(id),
  ]);
  return { server: row?.server ?? null, waiting, refused };
}

/**
 * Asks for a write without waiting for its answer, which costs a phone some milliseconds each. A write that fails
 * aborts the transaction, and `atomically` hears of it there.
 */
function ask(write: Promise<unknown>): void {
  write.catch(() => undefined);
}

function writeOne(
  tx: WriteTransaction,
  edit: Edit,
  { server, waiting, refused }: Known,
  clientAt: string,
): void {
  const before = viewOf(edit.id, server, waiting);
  // Measured against what the server has or will have, not against refused edits: a refused new row goes out whole.
  const patch =
    edit.fields === null
      ? {}
      : patchOf(before?.deleted ? null : (before?.fields ?? null), { ...edit.fields });
  for (const key of refused) ask(tx.objectStore("rejected").delete(key));
  const nothingNew =
    edit.fields === null ? before === null || before.deleted : Object.keys(patch).length === 0;
  const edits = [...waiting];
  if (!nothingNew) {
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
    edits.push(mutation);
    ask(tx.objectStore("outbox").add(mutation));
  }
  putView(tx, edit.kind, edit.id, server, edits);
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
    const [sameDay, known] = await Promise.all([
      unless === undefined ? [] : tx.objectStore("trip").index("date").getAll(unless.date),
      Promise.all(edits.map((edit) => lookUp(tx, edit.kind, edit.id))),
    ]);
    const clientAt = new Date().toISOString();
    const written = edits.filter((edit) => !unless?.skip(sameDay, edit));
    for (const [index, edit] of edits.entries()) {
      const state = known[index];
      if (state !== undefined && written.includes(edit)) writeOne(tx, edit, state, clientAt);
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
      const known = await lookUp(tx, kind, id);
      if (known.server !== null || known.waiting.some((edit) => edit.attempts > 0)) {
        writeOne(tx, { kind, id, fields: null }, known, clientAt);
        continue;
      }
      for (const { n } of known.waiting) if (n !== undefined) ask(tx.objectStore("outbox").delete(n));
      for (const key of known.refused) ask(tx.objectStore("rejected").delete(key));
      ask(tx.objectStore(kind).delete(id));
    }
  });
}

/** Throws the refused edits of a row away, by the person's own wish; what the server has stays. */
export async function discardRejected(db: PersonDatabase, kind: Kind, id: string): Promise<void> {
  await atomically(db, STORES, async (tx) => {
    const { server, waiting, refused } = await lookUp(tx, kind, id);
    for (const key of refused) ask(tx.objectStore("rejected").delete(key));
    putView(tx, kind, id, server, waiting);
  });
}

/**
 * Edits made by the person: the row and its outbox entry in one IndexedDB transaction.
 *
 * Everything here resolves only when that transaction is complete; "saved" on the screen means saved.
 */
import type { IDBPTransaction } from "idb";
import type { FieldsOf, Kind, Mutation } from "../contract.gen";
import { newId } from "../ids";
import {
  ask,
  atomically,
  type PersonDatabase,
  type PersonSchema,
  type Rejected,
  type Row,
  type ServerState,
  type Waiting,
} from "./database";
import { KNOWN_FIELDS } from "./fields";
import { patchOf, viewOf } from "./view";

type Stores = (Kind | "outbox" | "rejected")[];
type WriteTransaction = IDBPTransaction<PersonSchema, Stores, "readwrite">;

/**
 * One thing to write: the whole wanted fields of a row, or its deletion. `settles` names a field that is sent although
 * it did not change: that tells the server that its conflict was seen. With `only`, nothing but that field is written: the
 * rest of the row stays as it stands by then, and what was refused of it.
 */
export type Edit = {
  [K in Kind]:
    | { kind: K; id: string; fields: FieldsOf[K]; settles?: string; only?: true }
    | { kind: K; id: string; fields: null };
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

/** Fields with one of them as it stands in others; where it stands in none, it is left out. */
function withField(fields: Record<string, unknown>, others: object, field: string): Record<string, unknown> {
  const value = (others as Record<string, unknown>)[field];
  const { [field]: _before, ...rest } = fields;
  return value === undefined || value === null ? rest : { ...rest, [field]: value };
}

function writeOne(
  tx: WriteTransaction,
  edit: Edit,
  { server, waiting, refused }: Known,
  clientAt: string,
): void {
  const before = viewOf(edit.id, server, waiting);
  const only = edit.fields !== null && edit.only === true ? edit.settles : undefined;
  // Measured against what the server has or will have, not against refused edits: a refused new row goes out whole.
  const patch: Record<string, unknown> =
    edit.fields === null
      ? {}
      : patchOf(
          before?.deleted ? null : (before?.fields ?? null),
          only === undefined ? { ...edit.fields } : withField(before?.fields ?? {}, edit.fields, only),
          KNOWN_FIELDS[edit.kind],
        );
  if (edit.fields !== null && edit.settles !== undefined)
    patch[edit.settles] = (edit.fields as unknown as Record<string, unknown>)[edit.settles] ?? null;
  if (only === undefined) for (const key of refused) ask(tx.objectStore("rejected").delete(key));
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

/** What is in the diary of some dates, seen in the transaction that writes. */
export interface DayRows {
  trips: Row[];
  avoided: Row[];
}

/**
 * Leaves out edits by what their dates hold already: that is how a double tap, two tabs or the notification cannot log
 * the same commute twice. Its edits make new rows, so that nothing has to be looked up about them.
 */
export interface Guard {
  /** first and last date it looks at */
  from: string;
  to: string;
  skip: (rows: DayRows, edit: Edit) => boolean;
}

/** The stores that edits touch: a transaction over fewer begins sooner. */
const storesOf = (edits: readonly { kind: Kind }[], guard?: Guard): Stores => [
  ...new Set<Stores[number]>([
    ...edits.map(({ kind }) => kind),
    ...(guard === undefined ? [] : (["trip", "avoided_trip"] as const)),
    "outbox",
    "rejected",
  ]),
];

const NEW: Known = { server: null, waiting: [], refused: [] };

async function readGuarded(tx: WriteTransaction, { from, to }: Guard): Promise<DayRows> {
  const range = IDBKeyRange.bound(from, to);
  const [trips, avoided] = await Promise.all([
    tx.objectStore("trip").index("date").getAll(range),
    tx.objectStore("avoided_trip").index("date").getAll(range),
  ]);
  return { trips, avoided };
}

/** Writes all edits or none, except those that `unless` leaves out; returns what was written. */
export async function save(db: PersonDatabase, edits: readonly Edit[], unless?: Guard): Promise<Edit[]> {
  return atomically(db, storesOf(edits, unless), async (tx) => {
    if (unless === undefined) {
      const known = await Promise.all(edits.map((edit) => lookUp(tx, edit.kind, edit.id)));
      const clientAt = new Date().toISOString();
      for (const [index, edit] of edits.entries()) writeOne(tx, edit, known[index] ?? NEW, clientAt);
      return [...edits];
    }
    const rows = await readGuarded(tx, unless);
    const clientAt = new Date().toISOString();
    const written = edits.filter((edit) => !unless.skip(rows, edit));
    for (const edit of written) writeOne(tx, edit, NEW, clientAt);
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
  await atomically(db, storesOf(rows), async (tx) => {
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

/** Throws the refused edits of a row away, by the person's own wish, and returns them; what the server has stays. */
export async function discardRejected(db: PersonDatabase, kind: Kind, id: string): Promise<Rejected[]> {
  return atomically(db, storesOf([{ kind }]), async (tx) => {
    const thrown = await tx.objectStore("rejected").index("row").getAll(id);
    const { server, waiting, refused } = await lookUp(tx, kind, id);
    for (const key of refused) ask(tx.objectStore("rejected").delete(key));
    putView(tx, kind, id, server, waiting);
    return thrown;
  });
}

/** Puts refused edits back that were thrown away: refused as before, to be corrected. */
export async function keepRejected(db: PersonDatabase, edits: readonly Rejected[]): Promise<void> {
  await atomically(db, ["rejected"], async (tx) => {
    await Promise.all(edits.map((edit) => tx.objectStore("rejected").put(edit)));
  });
}

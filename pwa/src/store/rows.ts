/** Rows of every kind in one transaction, also of those kinds that this version does not know yet. */
import type { IDBPTransaction } from "idb";
import { KINDS, type Kind } from "../contract.gen";
import { ask, type PersonSchema, type Row } from "./database";

const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);

/** The stores that hold rows, whatever their kind. */
export const ROW_STORES = [...KINDS, "unknown"] as const;
type RowStore = (typeof ROW_STORES)[number];
/** A transaction that may write rows of every kind. */
export type RowsTransaction = IDBPTransaction<
  PersonSchema,
  (RowStore | "outbox" | "rejected" | "meta")[],
  "readwrite"
>;

/** A row of any kind, known or not. */
export const getRow = (tx: RowsTransaction, kind: string, id: string): Promise<Row | undefined> =>
  isKind(kind) ? tx.objectStore(kind).get(id) : tx.objectStore("unknown").get([kind, id]);

/** Stores a row of any kind, or with null forgets it, without waiting for the answer. */
export function putRow(tx: RowsTransaction, kind: string, id: string, row: Row | null): void {
  if (!isKind(kind)) {
    const store = tx.objectStore("unknown");
    ask(row === null ? store.delete([kind, id]) : store.put({ ...row, kind }));
  } else ask(row === null ? tx.objectStore(kind).delete(id) : tx.objectStore(kind).put(row));
}

/** Every row of every kind. */
export async function allRows(tx: RowsTransaction): Promise<{ kind: string; row: Row }[]> {
  const known = await Promise.all(
    KINDS.map(async (kind) => (await tx.objectStore(kind).getAll()).map((row) => ({ kind, row }))),
  );
  const unknown = (await tx.objectStore("unknown").getAll()).map(({ kind, ...row }) => ({ kind, row }));
  return [...known.flat(), ...unknown];
}

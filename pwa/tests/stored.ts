/** What a phone stores, and what must be true of it whenever nobody is writing. */
import { expect } from "vitest";
import { KINDS, type Kind } from "../src/contract.gen";
import type { PersonDatabase, Rejected, Row, Waiting } from "../src/store/database";
import { viewOf } from "../src/store/view";

/** Rows, outbox and what was refused, read in one transaction. */
export interface Stored {
  rows: Record<string, Row>;
  waiting: Waiting[];
  rejected: Rejected[];
}

/** Reads what a phone stores of the kinds of today's app. */
export async function stored(db: PersonDatabase): Promise<Stored> {
  return db.use(async (handle) => {
    const tx = handle.transaction([...KINDS, "outbox", "rejected"] as const);
    const [waiting, rejected, ...kinds] = await Promise.all([
      tx.objectStore("outbox").getAll(),
      tx.objectStore("rejected").getAll(),
      ...KINDS.map((kind: Kind) => tx.objectStore(kind).getAll()),
    ]);
    await tx.done;
    const rows = Object.fromEntries(kinds.flat().map((row) => [row.id, row]));
    return { rows, waiting, rejected };
  });
}

/** Every row shows what the server said with what waits on top: no edit without its row, no row without its edits. */
export function expectWhole({ rows, waiting }: Stored): void {
  for (const id of new Set([...Object.keys(rows), ...waiting.map((edit) => edit.id)])) {
    const edits = waiting.filter((edit) => edit.id === id);
    expect(rows[id] ?? null, "a row and what waits of it do not belong together").toEqual(
      viewOf(id, rows[id]?.server ?? null, edits),
    );
  }
}

/** Everything of the diary that is not settled: what waits for the server, what it refused, and where two values met. */
import { KINDS, type Kind } from "../contract.gen";
import type { PersonDatabase, Rejected, Row, Waiting } from "./database";
import { type Entry, type Queue, toEntry } from "./read";

/** A row that wants something, as the screens see it. */
export interface Unsettled {
  kind: Kind;
  entry: Entry<Record<string, unknown>>;
  /** true where it is deleted, or will be */
  deleted: boolean;
  /** when the oldest edit of it that waits was made, by this device's clock; null where none waits */
  since: string | null;
  /** the edit that was refused last, or null */
  refused: Rejected | null;
}

const STORES = [...KINDS, "outbox", "rejected"] as const;

/** All rows that want something, those longest waiting first. */
export async function readUnsettled(db: PersonDatabase): Promise<Unsettled[]> {
  return db.use(async (handle) => {
    const tx = handle.transaction(STORES);
    const [waiting, rejected, ...stored] = await Promise.all([
      tx.objectStore("outbox").getAll(),
      tx.objectStore("rejected").getAll(),
      ...KINDS.map((kind) => tx.objectStore(kind).getAll()),
    ]);
    await tx.done;
    const queue: Queue = { waiting, rejected };
    return KINDS.flatMap((kind, at) => unsettledOf(kind, stored[at] ?? [], queue)).sort((a, b) =>
      (a.since ?? "9").localeCompare(b.since ?? "9"),
    );
  });
}

function unsettledOf(kind: Kind, rows: readonly Row[], queue: Queue): Unsettled[] {
  const waiting = byRow(queue.waiting.filter((edit) => edit.kind === kind));
  const refused = byRow(queue.rejected.filter((edit) => edit.kind === kind));
  const known = new Set(rows.map(({ id }) => id));
  const alone = [...refused.keys()]
    .filter((id) => !known.has(id))
    .map((id): Row => ({ id, server: null, fields: {}, deleted: false, dirty: true }));
  return [...rows, ...alone].flatMap((row) => {
    const edits = waiting.get(row.id) ?? [];
    const last = refused.get(row.id)?.at(-1) ?? null;
    const inConflict = !row.deleted && (row.server?.conflicts.length ?? 0) > 0;
    if (edits.length === 0 && last === null && !inConflict) return [];
    const entry = toEntry<Record<string, unknown>>(row, queue);
    return [{ kind, entry, deleted: row.deleted, since: edits[0]?.client_at ?? null, refused: last }];
  });
}

function byRow<E extends Waiting | Rejected>(edits: readonly E[]): Map<string, E[]> {
  const rows = new Map<string, E[]>();
  for (const edit of edits) rows.set(edit.id, [...(rows.get(edit.id) ?? []), edit]);
  return rows;
}

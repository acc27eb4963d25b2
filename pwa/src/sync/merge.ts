/**
 * What one answer of the server does to the device: a pure function, so that every order of answers can be tested.
 * It treats all kinds alike, also those that this version does not know yet.
 *
 * Three promises: an edit leaves the outbox only when its own id came back; a pulled row never covers an edit that
 * still waits; and an acknowledged edit stays visible until the pull that contains it, but no longer. Only erasure stands
 * above them: nothing of an erased row stays, neither edits that wait nor such as were refused.
 */
import type { Mutation, SyncAnswer } from "../contract.gen";
import { newId } from "../ids";
import type { Held, LogPosition, Rejected, Row, ServerState, Waiting } from "../store/database";
import { patchOf, viewOf } from "../store/view";

/** What the device holds before the answer: the outbox whole, and the rows the answer speaks of. */
export interface Before {
  outbox: readonly Waiting[];
  rows: ReadonlyMap<string, Row>;
  /** while it starts over in a new epoch */
  held?: Held | undefined;
}

/** Which row, among all kinds. */
export interface RowName {
  kind: string;
  id: string;
}

/** What must be written, all of it in one transaction. */
export interface After {
  /** acknowledged edits, by mutation id */
  remove: string[];
  rejected: Rejected[];
  rows: (RowName & { row: Row | null })[];
  /** erased rows: what was refused of them goes too */
  purged: RowName[];
  /** edits that the server has forgotten: they go into the outbox before what waits of the same row */
  again: Waiting[];
  /** edits that wait, by what they had seen of their row in the new epoch */
  rebased: Waiting[];
  position: LogPosition;
}

/** The key of a row among all kinds. */
export const rowKey = (kind: string, id: string): string => `${kind}/${id}`;

/** The rows that an answer touches: those pulled, and those whose edits it acknowledges. */
export function touched(answer: SyncAnswer, outbox: readonly Mutation[]): RowName[] {
  const rows = new Map<string, RowName>();
  for (const { kind, id } of answer.changes) rows.set(rowKey(kind, id), { kind, id });
  for (const { kind, id, mutation_id } of outbox) {
    if (answer.results[mutation_id] !== undefined) rows.set(rowKey(kind, id), { kind, id });
  }
  return [...rows.values()];
}

/** The rows that an answer says were erased: by the row itself, or by refusing an edit of it. */
function erased(answer: SyncAnswer, outbox: readonly Mutation[]): Map<string, RowName> {
  const rows = new Map<string, RowName>();
  for (const { kind, id, purged } of answer.changes) if (purged) rows.set(rowKey(kind, id), { kind, id });
  for (const { kind, id, mutation_id } of outbox) {
    if (answer.results[mutation_id]?.reason?.code === "purged") rows.set(rowKey(kind, id), { kind, id });
  }
  return rows;
}

/** The server state with an acknowledged edit folded in, until the pull brings the row itself. */
function fold(state: ServerState | null, edit: Mutation, taken: number, epoch: string): ServerState {
  const base = state ?? { seq: 0, deleted: false, fields: {}, computed: null, conflicts: [], epoch };
  const seq = base.epoch === epoch ? base.seq : 0;
  const folded = { ...base, seq, epoch, taken, computed: null };
  if (edit.op === "delete") return { ...folded, deleted: true };
  return { ...folded, deleted: false, fields: { ...base.fields, ...edit.patch } };
}

/** True if the state was pulled after the log had taken the entry: it contains it, and all that came later. */
const contains = (state: ServerState | null, seq: number, epoch: string): boolean =>
  state !== null && state.epoch === epoch && state.seq >= seq;

/** The last seq of a state's epoch that the server still has; 0 where nothing is known of that. */
const heldOf = (state: ServerState, held: Held): number => held[state.epoch ?? ""] ?? 0;

/**
 * A server that went back to an older state (a backup, a power cut) has forgotten edits that it had taken, ours or such as
 * we had pulled: those beyond what both logs hold. What differs is sent again, as one that has seen the row up to there, so
 * that neither side is lost where another device has edited the row since, whatever numbers it got.
 */
function forgotten(
  kind: string,
  id: string,
  known: ServerState | null,
  change: SyncAnswer["changes"][number],
  epoch: string,
  held: Held,
): Waiting | null {
  if (known === null || known.epoch === epoch || change.purged) return null;
  const common = heldOf(known, held);
  if (Math.max(known.seq, known.taken ?? 0) <= common) return null;
  const edit = {
    mutation_id: newId(),
    kind,
    id,
    base_seq: common,
    client_at: new Date().toISOString(),
    attempts: 0,
  };
  if (known.deleted) return change.deleted ? null : { ...edit, op: "delete", patch: {} };
  const theirs = change.deleted ? null : change.fields;
  const patch = patchOf(theirs, known.fields, new Set(Object.keys(theirs ?? {})));
  if (Object.keys(patch).length === 0 && !change.deleted) return null;
  // What stood in conflict with ours was not chosen against yet: it must come into conflict again.
  const seen = Math.min(common, ...known.conflicts.map(({ seq }) => seq - 1));
  return { ...edit, base_seq: seen, op: "put", patch };
}

/** What an answer does; see the promises at the top. */
export function merge(before: Before, answer: SyncAnswer): After {
  const states = new Map<string, ServerState | null>();
  const affected = touched(answer, before.outbox);
  for (const { kind, id } of affected) {
    states.set(rowKey(kind, id), before.rows.get(rowKey(kind, id))?.server ?? null);
  }
  const remove: string[] = [];
  const rejected: Rejected[] = [];
  const remaining: Waiting[] = [];
  const again: Waiting[] = [];
  const held = before.held ?? {};
  const purged = erased(answer, before.outbox);
  for (const edit of before.outbox) {
    if (purged.has(rowKey(edit.kind, edit.id))) {
      remove.push(edit.mutation_id);
      continue;
    }
    const result = answer.results[edit.mutation_id];
    if (result === undefined) {
      remaining.push(edit);
      continue;
    }
    remove.push(edit.mutation_id);
    const key = rowKey(edit.kind, edit.id);
    if (result.outcome === "rejected") rejected.push(refused(edit, result.reason));
    const state = states.get(key) ?? null;
    if (result.outcome === "applied" && !contains(state, result.seq, answer.epoch))
      states.set(key, fold(state, edit, result.seq, answer.epoch));
  }
  for (const change of answer.changes) {
    const { kind, id, seq, deleted, computed, conflicts } = change;
    const lost = forgotten(kind, id, states.get(rowKey(kind, id)) ?? null, change, answer.epoch, held);
    if (lost !== null) again.push(lost);
    // A tombstone comes without fields; ours stay, for a waiting edit that will beat the delete.
    const fields = deleted ? (states.get(rowKey(kind, id))?.fields ?? change.fields) : change.fields;
    states.set(rowKey(kind, id), { seq, deleted, fields, computed, conflicts, epoch: answer.epoch });
  }
  const rows = affected.map(({ kind, id }) => ({
    kind,
    id,
    row: purged.has(rowKey(kind, id))
      ? null
      : viewOf(id, states.get(rowKey(kind, id)) ?? null, [
          ...editsOf(again, kind, id),
          ...editsOf(remaining, kind, id),
        ]),
  }));
  const position = { epoch: answer.epoch, cursor: answer.cursor };
  const rebased = remaining.flatMap((edit) => {
    const known = before.rows.get(rowKey(edit.kind, edit.id))?.server ?? null;
    const now = states.get(rowKey(edit.kind, edit.id)) ?? null;
    if (known === null || known.epoch === answer.epoch || now?.epoch !== answer.epoch) return [];
    const common = heldOf(known, held);
    return edit.base_seq > common ? [{ ...edit, base_seq: common }] : [];
  });
  return { remove, rejected, rows, purged: [...purged.values()], again, rebased, position };
}

const editsOf = (edits: readonly Waiting[], kind: string, id: string): Waiting[] =>
  edits.filter((edit) => edit.kind === kind && edit.id === id);

/** An edit as it is kept when it was refused. */
export function refused(edit: Waiting, reason: Rejected["reason"] | undefined): Rejected {
  const { mutation_id, kind, id, op, base_seq, patch, client_at } = edit;
  return {
    mutation_id,
    kind,
    id,
    op,
    base_seq,
    patch,
    client_at,
    reason: reason ?? { code: "unknown", field: null, message: "" },
  };
}

/**
 * After a whole pull in a new epoch: a living row that the server did not send back is one it has lost, for example
 * because it was restored from a backup. The device is then its only copy and sends it again as new.
 */
export function resend(kind: string, row: Row, epoch: string, now: string): Waiting | null {
  const { server } = row;
  if (server === null || server.deleted || server.epoch === epoch) return null;
  return {
    mutation_id: newId(),
    kind,
    id: row.id,
    op: "put",
    base_seq: 0,
    patch: server.fields,
    client_at: now,
    attempts: 0,
  };
}

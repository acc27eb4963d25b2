/** How a row looks with its waiting edits on top of what the server said: pure functions. */
import type { Mutation } from "../contract.gen";
import type { Row, ServerState } from "./database";

/** The fields after the edits, or null when the row does not exist or was deleted last. */
export function replay(
  server: ServerState | null,
  edits: readonly Mutation[],
): Record<string, unknown> | null {
  let fields = server === null ? {} : server.fields;
  let there = server !== null && !server.deleted;
  for (const edit of edits) {
    there = edit.op === "put";
    // What a delete hides stays behind it, here as on the server: a later edit brings the row back whole.
    if (there) fields = { ...fields, ...edit.patch };
  }
  return there ? { ...fields } : null;
}

/** The row of an id as the device shows it, or null when nothing at all is known of it. */
export function viewOf(id: string, server: ServerState | null, edits: readonly Mutation[]): Row | null {
  if (server === null && edits.length === 0) return null;
  const fields = replay(server, edits);
  const row: Row = {
    id,
    server,
    fields: fields ?? server?.fields ?? {},
    deleted: fields === null,
    dirty: edits.length > 0,
  };
  if (fields !== null && typeof fields.date === "string") row.date = fields.date;
  return row;
}

/**
 * Only the fields that changed: what goes out as a patch. A field that disappeared is sent as null, if it is among
 * those that this version knows: one of a later version is missing because no form of ours holds it.
 */
export function patchOf(
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
  known: ReadonlySet<string>,
): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(after)) {
    if (value !== undefined && JSON.stringify(before?.[field]) !== JSON.stringify(value))
      patch[field] = value;
  }
  for (const field of Object.keys(before ?? {})) {
    if (!known.has(field)) continue;
    if (after[field] === undefined && before?.[field] !== null && before?.[field] !== undefined)
      patch[field] = null;
  }
  return patch;
}

/**
 * What waits on this device and what was refused, to be carried in a file, and taken in from one: on the same device or on
 * another one of the same person. The format is in docs/contracts.md.
 */
import { KINDS, type Kind, type Mutation } from "../contract.gen";
import type { Refusal } from "../refusal";
import {
  ask,
  atomically,
  type PersonDatabase,
  type Rejected,
  type ServerState,
  type Waiting,
} from "./database";
import { areWhole } from "./shapes";
import { viewOf } from "./view";

/** An edit that waits, and the device that made it. */
export interface CarriedEdit extends Mutation {
  kind: Kind;
  device_id: string;
}

/** An edit that was refused, and why. */
export interface CarriedRefusal extends Mutation {
  kind: Kind;
  reason: Refusal;
}

/** A row as the server last had it, of which something waits or was refused: another device may never have seen it. */
export interface CarriedRow {
  kind: Kind;
  id: string;
  seq: number;
  fields: Record<string, unknown>;
}

/** What is carried. */
export interface Carried {
  /** of the log in which `base_seq` and `seq` count; null where nothing was exchanged yet */
  epoch: string | null;
  waiting: CarriedEdit[];
  refused: CarriedRefusal[];
  rows: CarriedRow[];
}

/** What became of a file's edits. */
export interface TakenIn {
  /** rows of which something waits now that did not before */
  waiting: number;
  /** rows of which something is to be corrected now that was not before */
  refused: number;
  /** edits that were here already */
  known: number;
}

/** Thrown when an edit is of a row that neither the file nor this device knows whole; nothing was written. */
export class NotWhole extends Error {}

const STORES = [...KINDS, "outbox", "rejected", "meta"] as const;
const rowOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;
const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);

function asMutation({ mutation_id, kind, id, op, base_seq, patch, client_at }: Mutation): Mutation {
  return { mutation_id, kind, id, op, base_seq, patch, client_at };
}

/** Reads all that waits and was refused, in one picture. `deviceId` is this device's. */
export async function readUnsent(db: PersonDatabase, deviceId: string): Promise<Carried> {
  return db.use(async (handle) => {
    const tx = handle.transaction(STORES);
    const [waiting, rejected, log] = await Promise.all([
      tx.objectStore("outbox").getAll(),
      tx.objectStore("rejected").getAll(),
      tx.objectStore("meta").get("log"),
    ]);
    const named = new Map([...waiting, ...rejected].map((edit) => [rowOf(edit), edit]));
    const rows = await Promise.all(
      [...named.values()].map(async ({ kind, id }): Promise<CarriedRow[]> => {
        const server = isKind(kind) ? (await tx.objectStore(kind).get(id))?.server : undefined;
        return isKind(kind) && server ? [{ kind, id, seq: server.seq, fields: server.fields }] : [];
      }),
    );
    await tx.done;
    return {
      epoch: (log as { epoch: string | null } | undefined)?.epoch ?? null,
      waiting: waiting.map((edit) => ({
        ...asMutation(edit),
        kind: edit.kind as Kind,
        device_id: edit.device_id ?? deviceId,
      })),
      refused: rejected.map((edit) => ({
        ...asMutation(edit),
        kind: edit.kind as Kind,
        reason: edit.reason,
      })),
      rows: rows.flat(),
    };
  });
}

/** What the server has of a row: as this device knows it, else as the file does; null for a row that is new. */
function serverOf(
  here: ServerState | null,
  row: CarriedRow | undefined,
  epoch: string | null,
  same: boolean,
): ServerState | null {
  if (row === undefined) return here;
  // A tombstone comes without fields: an edit that has not seen the delete will bring the row back whole.
  if (here !== null) return here.deleted ? { ...here, fields: { ...row.fields, ...here.fields } } : here;
  return {
    seq: same ? row.seq : 0,
    deleted: false,
    fields: row.fields,
    computed: null,
    conflicts: [],
    epoch,
  };
}

/**
 * Takes edits in, all of them or none: those that wait go behind what waits here, as edits of the device that made them, and
 * those that were refused are to be corrected here. What is here already, by its mutation id, stays as it is; what the
 * server has already it answers as the first time. Numbers of another epoch say nothing: such edits go as unseen.
 *
 * @param deviceId this device's
 * @throws NotWhole when an edit is of a row that cannot be shown
 */
export async function takeIn(db: PersonDatabase, carried: Carried, deviceId: string): Promise<TakenIn> {
  return atomically(db, STORES, async (tx) => {
    const [outbox, rejected, log] = await Promise.all([
      tx.objectStore("outbox").getAll(),
      tx.objectStore("rejected").getAll(),
      tx.objectStore("meta").get("log"),
    ]);
    const epoch = (log as { epoch: string | null } | undefined)?.epoch ?? null;
    const same = epoch !== null && epoch === carried.epoch;
    const known = new Set([...outbox, ...rejected].map((edit) => edit.mutation_id));
    const isNew = ({ mutation_id }: Mutation): boolean => {
      const first = !known.has(mutation_id);
      known.add(mutation_id);
      return first;
    };
    const waiting = carried.waiting.filter(isNew).map(
      ({ device_id, ...edit }): Waiting => ({
        ...asMutation(edit),
        base_seq: same ? edit.base_seq : 0,
        // It may have gone out from the device that it comes from: only a delete can take it back.
        attempts: 1,
        ...(device_id === deviceId ? {} : { device_id }),
      }),
    );
    const refused = carried.refused
      .filter(isNew)
      .map((edit): Rejected => ({ ...asMutation(edit), reason: edit.reason }));
    for (const edit of waiting) ask(tx.objectStore("outbox").add(edit));
    for (const edit of refused) ask(tx.objectStore("rejected").put(edit));
    const told = new Map(carried.rows.map((row) => [rowOf(row), row]));
    const named = new Map([...waiting, ...refused].map((edit) => [rowOf(edit), edit]));
    for (const [name, { kind, id }] of named) {
      if (!isKind(kind)) throw new NotWhole(name);
      const here = (await tx.objectStore(kind).get(id))?.server ?? null;
      const server = serverOf(here, told.get(name), epoch, same);
      const ofRow = (edit: Mutation): boolean => edit.kind === kind && edit.id === id;
      const view = viewOf(id, server, [...outbox, ...waiting].filter(ofRow));
      const shown = Object.assign({}, view?.fields, ...refused.filter(ofRow).map(({ patch }) => patch));
      const hidden = view?.deleted === true && !refused.some((edit) => ofRow(edit) && edit.op === "put");
      if (
        !hidden &&
        !(areWhole(kind, shown) && (view === null || view.deleted || areWhole(kind, view.fields)))
      )
        throw new NotWhole(name);
      if (view !== null) ask(tx.objectStore(kind).put(view));
    }
    const rowsOf = (edits: readonly Mutation[]): number => new Set(edits.map(rowOf)).size;
    const all = carried.waiting.length + carried.refused.length;
    return {
      waiting: rowsOf(waiting),
      refused: rowsOf(refused),
      known: all - waiting.length - refused.length,
    };
  });
}

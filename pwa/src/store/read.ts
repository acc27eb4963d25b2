/** Reading the diary: what the screens show. */
import type {
  AnswerFields,
  AvoidedTripFields,
  Kind,
  ScheduleFields,
  TripFields,
  TripFigures,
  UsualFields,
  VehicleFields,
} from "../contract.gen";
import type { Refusal } from "../refusal";
import type { PersonDatabase, Rejected, Row, Waiting } from "./database";

/** A row as the screens see it. */
export interface Entry<F> {
  id: string;
  fields: F;
  /** figures of the server for exactly these fields, or null: then the device computes them */
  computed: TripFigures | null;
  /** true while an edit of it has not reached the server */
  waiting: boolean;
  /** why the server refused the last edit, or null */
  rejected: Refusal | null;
  /** those that no waiting edit has answered; of the same picture, so that none comes back between its answer and the pull */
  conflicts: { field: string; value: unknown; seq: number }[];
}
/** Rows of each kind as the screens see them. */
export type TripEntry = Entry<TripFields>;
export type UsualEntry = Entry<UsualFields>;
export type AvoidedEntry = Entry<AvoidedTripFields>;
export type ScheduleEntry = Entry<ScheduleFields>;
export type AnswerEntry = Entry<AnswerFields>;

type Dated = "trip" | "avoided_trip";

/** What the home screen shows. */
export interface Days {
  queue: Queue;
  usuals: UsualEntry[];
  trips: TripEntry[];
  avoided: AvoidedEntry[];
  /** null until the person has said when they work */
  schedule: ScheduleEntry | null;
}

/** What stands between this device and the server. */
export interface Queue {
  waiting: Waiting[];
  rejected: Rejected[];
}

/** A row as the screens see it. */
export function toEntry<F>(row: Row, queue: Queue): Entry<F> {
  const refused = queue.rejected.filter((edit) => edit.id === row.id);
  return {
    id: row.id,
    fields: Object.assign({}, row.fields, ...refused.map((edit) => edit.patch)) as F,
    computed: row.dirty || refused.length > 0 ? null : (row.server?.computed ?? null),
    waiting: queue.waiting.some((edit) => edit.id === row.id),
    rejected: refused.at(-1)?.reason ?? null,
    conflicts: (row.server?.conflicts ?? []).filter(
      ({ field }) => !queue.waiting.some((edit) => edit.id === row.id && field in edit.patch),
    ),
  };
}

/** New rows the server refused have no view row: they live in their refused edits until corrected. */
function onlyRejected(kind: Kind, rows: readonly Row[], queue: Queue): Row[] {
  const known = new Set(rows.filter((row) => !row.deleted).map((row) => row.id));
  const ids = new Set(
    queue.rejected
      .filter((edit) => edit.kind === kind && edit.op === "put" && !known.has(edit.id))
      .map((edit) => edit.id),
  );
  return [...ids].map((id) => ({ id, server: null, fields: {}, deleted: false, dirty: true }));
}

/** What waits and what was refused, oldest first. */
export async function readQueue(db: PersonDatabase): Promise<Queue> {
  return db.use(async (handle) => {
    const tx = handle.transaction(["outbox", "rejected"]);
    const [waiting, rejected] = await Promise.all([
      tx.objectStore("outbox").getAll(),
      tx.objectStore("rejected").getAll(),
    ]);
    await tx.done;
    return { waiting, rejected };
  });
}

async function readDated<F extends { date: string }>(
  db: PersonDatabase,
  kind: Dated,
  queue: Queue,
  from: string,
  to: string,
): Promise<Entry<F>[]> {
  const rows = await db.use((handle) => handle.getAllFromIndex(kind, "date", IDBKeyRange.bound(from, to)));
  return datedEntries<F>(db, kind, rows, queue, from, to);
}

async function datedEntries<F extends { date: string }>(
  db: PersonDatabase,
  kind: Dated,
  rows: readonly Row[],
  queue: Queue,
  from: string,
  to: string,
): Promise<Entry<F>[]> {
  const known = new Set(rows.map((row) => row.id));
  const lone = onlyRejected(kind, [], queue).filter((row) => !known.has(row.id));
  const extra = await Promise.all(
    lone.map(async (row) => (await db.use((handle) => handle.get(kind, row.id))) ?? row),
  );
  return [...rows, ...extra.filter((row) => !row.deleted || row.server === null)]
    .map((row) => toEntry<F>(row, queue))
    .filter((entry) => entry.fields.date >= from && entry.fields.date <= to)
    .sort((a, b) => b.fields.date.localeCompare(a.fields.date) || b.id.localeCompare(a.id));
}

/** Trips between two dates, both included, latest first. */
export const readTrips = (db: PersonDatabase, queue: Queue, from: string, to: string): Promise<TripEntry[]> =>
  readDated(db, "trip", queue, from, to);

/** Trips not made between two dates, both included, latest first. */
export const readAvoided = (
  db: PersonDatabase,
  queue: Queue,
  from: string,
  to: string,
): Promise<AvoidedEntry[]> => readDated(db, "avoided_trip", queue, from, to);

/** The person's usuals in their order. */
export async function readUsuals(db: PersonDatabase, queue: Queue): Promise<UsualEntry[]> {
  return usualEntries(await db.use((handle) => handle.getAll("usual")), queue);
}

function usualEntries(rows: readonly Row[], queue: Queue): UsualEntry[] {
  return [...rows.filter((row) => !row.deleted), ...onlyRejected("usual", rows, queue)]
    .map((row) => toEntry<UsualFields>(row, queue))
    .sort((a, b) => (a.fields.position ?? 0) - (b.fields.position ?? 0) || a.id.localeCompare(b.id));
}

/** The person's vehicles in their order. */
export async function readVehicles(db: PersonDatabase, queue: Queue): Promise<Entry<VehicleFields>[]> {
  const rows = await db.use((handle) => handle.getAll("vehicle"));
  return [...rows.filter((row) => !row.deleted), ...onlyRejected("vehicle", rows, queue)]
    .map((row) => toEntry<VehicleFields>(row, queue))
    .sort((a, b) => (a.fields.position ?? 0) - (b.fields.position ?? 0) || a.id.localeCompare(b.id));
}

/** What the home screen shows between two dates, in one transaction: each further one costs a phone some milliseconds. */
export async function readDays(db: PersonDatabase, from: string, to: string): Promise<Days> {
  const range = IDBKeyRange.bound(from, to);
  const [waiting, rejected, usual, trip, avoided, schedule] = await db.use(async (handle) => {
    const tx = handle.transaction(["outbox", "rejected", "usual", "trip", "avoided_trip", "schedule"]);
    return Promise.all([
      tx.objectStore("outbox").getAll(),
      tx.objectStore("rejected").getAll(),
      tx.objectStore("usual").getAll(),
      tx.objectStore("trip").index("date").getAll(range),
      tx.objectStore("avoided_trip").index("date").getAll(range),
      tx.objectStore("schedule").getAll(),
    ]);
  });
  const queue: Queue = { waiting, rejected };
  const [trips, notMade] = await Promise.all([
    datedEntries<TripFields>(db, "trip", trip, queue, from, to),
    datedEntries<AvoidedTripFields>(db, "avoided_trip", avoided, queue, from, to),
  ]);
  return {
    queue,
    usuals: usualEntries(usual, queue),
    trips,
    avoided: notMade,
    schedule: scheduleEntry(schedule, queue),
  };
}

function scheduleEntry(rows: readonly Row[], queue: Queue): ScheduleEntry | null {
  const row = rows.find((each) => !each.deleted) ?? onlyRejected("schedule", rows, queue)[0];
  return row === undefined ? null : toEntry<ScheduleFields>(row, queue);
}

/** One avoided trip by its id, or null when there is none or it was deleted. */
export const readOneAvoided = (db: PersonDatabase, id: string): Promise<AvoidedEntry | null> =>
  readOne<AvoidedTripFields>(db, "avoided_trip", id);

/** One trip by its id, or null when there is none or it was deleted. */
export const readTrip = (db: PersonDatabase, id: string): Promise<TripEntry | null> =>
  readOne<TripFields>(db, "trip", id);

/** The person's answers to a measurement by their id, or null when there are none. */
export const readAnswer = (db: PersonDatabase, id: string): Promise<AnswerEntry | null> =>
  readOne<AnswerFields>(db, "answer", id);

async function readOne<F>(db: PersonDatabase, kind: Kind, id: string): Promise<Entry<F> | null> {
  const queue = await readQueue(db);
  const row = await db.use((handle) => handle.get(kind, id));
  const rows = row === undefined ? [] : [row];
  const found =
    rows.find((each) => !each.deleted) ?? onlyRejected(kind, rows, queue).find((each) => each.id === id);
  return found === undefined ? null : toEntry<F>(found, queue);
}

/** The date of the earliest entry of the diary, a trip or one not made; null in an empty diary. */
export async function firstDate(db: PersonDatabase): Promise<string | null> {
  return db.use(async (handle) => {
    const tx = handle.transaction(["trip", "avoided_trip"]);
    const cursors = await Promise.all([
      tx.objectStore("trip").index("date").openKeyCursor(),
      tx.objectStore("avoided_trip").index("date").openKeyCursor(),
    ]);
    return cursors.flatMap((cursor) => (cursor === null ? [] : [cursor.key])).sort()[0] ?? null;
  });
}

/**
 * What the screens show, as signals. Filled from IndexedDB only: the network is never waited for.
 */
import { batch, computed, signal } from "@preact/signals";
import { addDays, mondayOf, today } from "../dates";
import type { Rejected } from "../store/database";
import type { Edit } from "../store/edit";
import {
  type AvoidedEntry,
  type Queue,
  readDays,
  type ScheduleEntry,
  type TripEntry,
  type UsualEntry,
} from "../store/read";
import type { Diary } from "../sync/account";

/** Whose diary is open; null before the first sign-in on this device. */
export const diary = signal<Diary | null>(null);
/** The local date shown as today; moves when the app is looked at on a later day. */
export const date = signal(today());
/** The Monday of the present week. */
export const monday = computed(() => mondayOf(date.value));

/** the person's usuals in their order */
export const usuals = signal<UsualEntry[]>([]);
/** trips of this week and the one before */
export const trips = signal<TripEntry[]>([]);
/** trips not made in the same two weeks */
export const avoided = signal<AvoidedEntry[]>([]);
interface JustLogged {
  trips: TripEntry[];
  avoided: AvoidedEntry[];
}
const NONE: JustLogged = { trips: [], avoided: [] };
/** Rows just written that the lists above do not show yet. */
export const justLogged = signal<JustLogged>(NONE);

/** when the person works; null until they have said so */
export const schedule = signal<ScheduleEntry | null>(null);
/** edits that wait for the server, and those it refused */
export const queue = signal<Queue>({ waiting: [], rejected: [] });
/** counts up with every change of the local database: pages that read more than this week re-read */
export const revision = signal(0);

/** How it stands between this device and the server. */
export type Connection = "idle" | "sending" | "offline" | "wait" | "sign_in" | "old_app";
/** what the last exchange came to, or that one is running */
export const connection = signal<Connection>("idle");
/** Why this browser gives us no database: it lets us keep nothing, or another page has it and does not answer. */
export const noStorage = signal<"refused" | "busy" | null>(null);
/** when the last whole exchange ended, ISO time; null before the first */
export const syncedAt = signal<string | null>(null);
/**
 * True on a new phone until the first exchange has ended, well or not: what the diary holds is on its way, and an empty
 * one must not be claimed.
 */
export const isArriving = computed(
  () => syncedAt.value === null && (connection.value === "sending" || connection.value === "idle"),
);

/** The trips of the present week. */
export const weekTrips = computed(() =>
  trips.value.filter(
    (trip) => trip.fields.date >= monday.value && trip.fields.date <= addDays(monday.value, 6),
  ),
);
/** Waiting rows, counted as the person does: a trip edited twice waits once. */
export const waitingCount = computed(() => new Set(queue.value.waiting.map((edit) => edit.id)).size);
/** When the oldest edit that waits was made, ISO time of this device's clock; null where none waits. */
export const waitingSince = computed(() =>
  queue.value.waiting.reduce<string | null>(
    (oldest, { client_at }) => (oldest === null || client_at < oldest ? client_at : oldest),
    null,
  ),
);
/** The last refused edit of each row, by the row's id. */
export const rejectedRows = computed(
  () => new Map<string, Rejected>(queue.value.rejected.map((edit) => [edit.id, edit])),
);

/** Counts the pictures of the diary: one read before the last change must not be shown after it. */
let picture = 0;

const weeksShown = (): [from: string, to: string] => [addDays(monday.peek(), -7), addDays(monday.peek(), 6)];

/**
 * Shows new rows that were just written, without reading them back: they are durable, and a phone answers tens of
 * milliseconds sooner. `refresh` must follow.
 */
export function show(written: readonly Edit[]): void {
  picture += 1;
  const fresh = { computed: null, waiting: true, rejected: null, conflicts: [] };
  const logged: JustLogged = { trips: [], avoided: [] };
  for (const edit of written) {
    if (edit.fields === null) continue;
    if (edit.kind === "trip") logged.trips.push({ ...fresh, id: edit.id, fields: edit.fields });
    if (edit.kind === "avoided_trip") logged.avoided.push({ ...fresh, id: edit.id, fields: edit.fields });
  }
  justLogged.value = logged;
}

/** Reads what the home screen shows anew from the open diary. */
export async function refresh(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  date.value = today();
  picture += 1;
  const mine = picture;
  const days = await readDays(open.db, ...weeksShown());
  if (diary.peek()?.account !== open.account || picture !== mine) return;
  batch(() => {
    queue.value = days.queue;
    usuals.value = days.usuals;
    trips.value = days.trips;
    avoided.value = days.avoided;
    schedule.value = days.schedule;
    justLogged.value = NONE;
    revision.value += 1;
  });
}

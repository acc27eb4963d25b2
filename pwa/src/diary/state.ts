/**
 * What the screens show, as signals. Filled from IndexedDB only: the network is never waited for.
 */
import { batch, computed, signal } from "@preact/signals";
import { addDays, mondayOf, today } from "../dates";
import type { Rejected } from "../store/database";
import { type AvoidedEntry, type Queue, readDays, type TripEntry, type UsualEntry } from "../store/read";
import type { Diary } from "../sync/account";

/** Whose diary is open; null before the first sign-in on this device. */
export const diary = signal<Diary | null>(null);
/** The local date shown as today; moves when the app is looked at on a later day. */
export const date = signal(today());
export const monday = computed(() => mondayOf(date.value));

export const usuals = signal<UsualEntry[]>([]);
/** trips of this week and the one before */
export const trips = signal<TripEntry[]>([]);
export const avoided = signal<AvoidedEntry[]>([]);
export const queue = signal<Queue>({ waiting: [], rejected: [] });
/** counts up with every change of the local database: pages that read more than this week re-read */
export const revision = signal(0);

/** How it stands between this device and the server. */
export type Connection = "idle" | "sending" | "offline" | "wait" | "sign_in" | "old_app";
export const connection = signal<Connection>("idle");
export const syncedAt = signal<string | null>(null);

/** The trips of the present week. */
export const weekTrips = computed(() =>
  trips.value.filter(
    (trip) => trip.fields.date >= monday.value && trip.fields.date <= addDays(monday.value, 6),
  ),
);
/** Waiting rows, counted as the person does: a trip edited twice waits once. */
export const waitingCount = computed(() => new Set(queue.value.waiting.map((edit) => edit.id)).size);
export const rejectedRows = computed(
  () => new Map<string, Rejected>(queue.value.rejected.map((edit) => [edit.id, edit])),
);

/** Reads what the home screen shows anew from the open diary. */
export async function refresh(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  date.value = today();
  const from = addDays(monday.peek(), -7);
  const to = addDays(monday.peek(), 6);
  const days = await readDays(open.db, from, to);
  if (diary.peek()?.account !== open.account) return;
  batch(() => {
    queue.value = days.queue;
    usuals.value = days.usuals;
    trips.value = days.trips;
    avoided.value = days.avoided;
    revision.value += 1;
  });
}

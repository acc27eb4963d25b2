/** What the forms remember: the person's vehicles, and the trips of the last months. Read from the diary when a form opens. */
import { batch, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Mode } from "../contract.gen";
import { addDays } from "../dates";
import { date, diary, queue, revision } from "../session/state";
import { readTrips, readVehicles, type TripEntry } from "../store/read";
import type { VehicleEntry } from "../vehicles/vehicle";
import type { LegDraft } from "./draft";
import { lastOf } from "./recent";

const DAYS = 120;

export const vehicles = signal<VehicleEntry[]>([]);
/** trips of the last months, latest first; null until read */
export const remembered = signal<TripEntry[] | null>(null);

/** Reads both anew from the open diary. */
async function remember(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  const today = date.peek();
  const [own, trips] = await Promise.all([
    readVehicles(open.db, queue.peek()),
    readTrips(open.db, queue.peek(), addDays(today, -DAYS), addDays(today, 1)),
  ]);
  if (diary.peek()?.account !== open.account) return;
  batch(() => {
    vehicles.value = own;
    remembered.value = trips;
  });
}

/** Keeps the memory fresh while a component is shown. */
export function useMemory(): void {
  const seen = revision.value;
  useEffect(() => {
    void remember();
  }, [seen]);
}

/** What a leg of this mode is filled with at first: as it was travelled last. */
export const filledAsLast = (mode: Mode): Partial<LegDraft> =>
  lastOf(mode, remembered.peek() ?? [], vehicles.peek());

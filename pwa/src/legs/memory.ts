/** What the forms remember: the trips of the last months, read from the diary when a form opens. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Mode } from "../contract.gen";
import { addDays } from "../dates";
import { date, diary, queue, revision } from "../session/state";
import { readTrips, type TripEntry } from "../store/read";
import { useVehicles, vehicles } from "../vehicles/own";
import type { LegDraft } from "./draft";
import { lastOf } from "./recent";

const DAYS = 120;

/** trips of the last months, latest first; null until read */
export const remembered = signal<TripEntry[] | null>(null);

async function remember(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  const today = date.peek();
  const trips = await readTrips(open.db, queue.peek(), addDays(today, -DAYS), addDays(today, 1));
  if (diary.peek()?.account === open.account) remembered.value = trips;
}

/** Keeps trips and vehicles fresh while a form is shown. */
export function useMemory(): void {
  useVehicles();
  const seen = revision.value;
  useEffect(() => {
    void remember();
  }, [seen]);
}

/** What a leg of this mode is filled with at first: as it was travelled last. */
export const filledAsLast = (mode: Mode): Partial<LegDraft> =>
  lastOf(mode, remembered.peek() ?? [], vehicles.peek());

/** The person's own vehicles, read from the diary when a page needs them. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { diary, queue, revision } from "../session/state";
import { readVehicles } from "../store/read";
import type { VehicleEntry } from "./vehicle";

/** The vehicles in their order; read while a component uses `useVehicles`. */
export const vehicles = signal<VehicleEntry[]>([]);

async function readAnew(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  const own = await readVehicles(open.db, queue.peek());
  if (diary.peek()?.account === open.account) vehicles.value = own;
}

/** Keeps `vehicles` fresh while a component is shown. */
export function useVehicles(): void {
  const seen = revision.value;
  useEffect(() => {
    void readAnew();
  }, [seen]);
}

/** What the screens know of this phone's clock. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ClockReading } from "../clock";
import { readClock } from "../sync/clock";
import { syncedAt } from "./state";

/** The clock reading of this device, once it is read, and anew after each exchange. */
export function useClock(): ClockReading | null {
  const reading = useSignal<ClockReading | null>(null);
  const exchanged = syncedAt.value;
  useEffect(() => {
    void readClock().then((read) => {
      reading.value = read;
    });
  }, [exchanged]);
  return reading.value;
}

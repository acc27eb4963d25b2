/** The server's clock beside this device's, read off its answers: the only way to notice a phone that is a year off. */

import type { ClockReading } from "../clock";
import { device } from "../store/database";

/** A reading is stored this seldom, unless one of the clocks was moved. */
const EVERY_MS = 3_600_000;

let last: ClockReading | null = null;

const ahead = (reading: ClockReading): number => Date.parse(reading.device) - Date.parse(reading.server);

/** Remembers what the `Date` header of an answer said, and when we read it. */
export function noteClock(header: string | null, now: number = Date.now()): void {
  const server = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(server)) return;
  const reading = { server: new Date(server).toISOString(), device: new Date(now).toISOString() };
  if (
    last !== null &&
    now - Date.parse(last.device) < EVERY_MS &&
    Math.abs(ahead(reading) - ahead(last)) < EVERY_MS
  )
    return;
  last = reading;
  // A hint for later: a device that cannot store it (full) tells so where it matters, when a trip is saved.
  device.use((db) => db.put("values", JSON.stringify(reading), "clock")).catch(() => undefined);
}

/** The last reading on this device, or null before the first answer. */
export async function readClock(): Promise<ClockReading | null> {
  const stored = await device.use((db) => db.get("values", "clock"));
  return stored === undefined ? null : (JSON.parse(stored) as ClockReading);
}

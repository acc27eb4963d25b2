/** The phone's clock against the server's: a phone that is a year off would log on the wrong day. Pure functions. */
import { addDays, DAY_MS, isDate } from "./dates";

/** What the server's clock and ours said at the same moment: ISO times. */
export interface ClockReading {
  server: string;
  device: string;
}

/** A smaller difference may come from time zones and a slow answer. */
const TOLERATED_DAYS = 2;
/** More days than anybody leaves the diary closed: a longer gap to the last reading means that the clock was moved. */
const LONG_AWAY_DAYS = 300;

/**
 * Whole days that this phone's clock is ahead of the server's (negative: behind); null when nothing speaks against it.
 * A reading taken long ago still tells something: time has not gone backwards since, and hardly a year forwards.
 */
export function clockOff(now: number, reading: ClockReading | null): number | null {
  if (reading === null) return null;
  const server = Date.parse(reading.server);
  const device = Date.parse(reading.device);
  if (Number.isNaN(server) || Number.isNaN(device)) return null;
  const days = (ms: number) => Math.round(ms / DAY_MS);
  const atReading = days(device - server);
  const since = now - device;
  if (since >= 0 && since < LONG_AWAY_DAYS * DAY_MS)
    return Math.abs(atReading) > TOLERATED_DAYS ? atReading : null;
  const ahead = days(now - server);
  return ahead < -TOLERATED_DAYS || ahead > LONG_AWAY_DAYS ? ahead : null;
}

/** What time it probably is, in ms: by the server's clock, and by ours where ours was not moved since. */
export function likelyNow(now: number, { server, device }: ClockReading): number {
  const since = now - Date.parse(device);
  return Date.parse(server) + (since >= 0 && since < LONG_AWAY_DAYS * DAY_MS ? since : 0);
}

/** The last date that may be recorded: today, or the server's own if the phone's clock is behind it. */
export function lastDate(today: string, reading: ClockReading | null): string {
  const server = reading?.server.slice(0, 10) ?? "";
  return isDate(server) && server > addDays(today, TOLERATED_DAYS) ? server : today;
}

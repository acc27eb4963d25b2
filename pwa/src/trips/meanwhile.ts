/** What can be wrong around a trip: its date, the phone's clock, and edits made meanwhile elsewhere. Pure functions. */
import { EARLIEST, type TripFields } from "../contract.gen";
import { addDays, isDate } from "../dates";
import { FIELDS } from "../store/fields";
import { patchOf } from "../store/view";

/** The dates that a person may record. */
export interface Calendar {
  /** the last day, ISO date */
  today: string;
  /** the first day of employment, ISO date, if known */
  employedFrom?: string | null | undefined;
}

export type DateProblem = "missing" | "future" | "before_employment" | "too_old";

/** What is wrong with the date of a trip, or null. */
export function dateProblem(date: string, { today, employedFrom }: Calendar): DateProblem | null {
  if (!isDate(date)) return "missing";
  if (date > today) return "future";
  if (date < EARLIEST) return "too_old";
  return employedFrom && date < employedFrom ? "before_employment" : null;
}

/** What the server's clock and ours said at the same moment: ISO times. */
export interface ClockReading {
  server: string;
  device: string;
}

const DAY_MS = 86_400_000;
/** Time zones and a slow answer explain less than this. */
const TOLERATED_DAYS = 2;
/** Nobody forgets the diary for so long and then trusts the phone's date blindly. */
const LONG_AWAY_DAYS = 300;

/**
 * Whole days that this phone's clock is ahead of the server's (negative: behind); null when nothing speaks against it.
 * A reading taken long ago still tells: time has not gone backwards since, and hardly a year forwards.
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

/** What happened to a trip while its form was open. */
export interface Meanwhile {
  /** fields that somebody else changed, and that we would have overwritten */
  changed: (keyof TripFields)[];
  /** both changes together; where both changed a field, ours */
  together: TripFields;
}

/**
 * Compares the trip as it was when the form opened with what the diary holds now. Null when nothing happened, or just
 * what we want anyway.
 */
export function meanwhile(opened: TripFields, now: TripFields, mine: TripFields): Meanwhile | null {
  const theirs = patchOf({ ...opened }, { ...now }, FIELDS.trip);
  const ours = patchOf({ ...opened }, { ...mine }, FIELDS.trip);
  const differing = patchOf({ ...now }, { ...mine }, FIELDS.trip);
  const changed = Object.keys(theirs).filter((field) => field in differing) as (keyof TripFields)[];
  if (changed.length === 0) return null;
  const together = { ...now, ...ours } as Record<string, unknown>;
  for (const [field, value] of Object.entries(together)) if (value === null) delete together[field];
  return { changed, together: together as unknown as TripFields };
}

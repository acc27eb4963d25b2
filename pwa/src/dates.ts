/**
 * Local ISO dates (`2026-11-23`) and weeks named by their Monday.
 *
 * Arithmetic runs on UTC midnights so that a change to or from summer time never moves a date.
 */

/** A day, ms. */
export const DAY_MS = 86_400_000;

const toUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The date on the wall calendar of this device. */
export function today(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  const day = String(now.getDate()).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The date `days` later; negative for earlier. */
export const addDays = (date: string, days: number): string => fromUtc(toUtc(date) + days * DAY_MS);

/** Monday is 1, Sunday is 7. */
export const isoWeekday = (date: string): number => new Date(toUtc(date)).getUTCDay() || 7;

/** The Monday of the date's week: the name of the week everywhere in CERO. */
export const mondayOf = (date: string): string => addDays(date, 1 - isoWeekday(date));

/** The seven dates of the week that begins on this Monday. */
export const daysOfWeek = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, index) => addDays(monday, index));

/** The ISO week number, 1 – 53: that of the year its Thursday lies in. */
export function isoWeekNumber(date: string): number {
  const thursday = addDays(mondayOf(date), 3);
  const firstOfYear = toUtc(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((toUtc(thursday) - firstOfYear) / DAY_MS / 7) + 1;
}

/** The date as a `Date` at noon local time: for `Intl` formatting only. */
export const asLocalNoon = (date: string): Date => new Date(`${date}T12:00:00`);

/** True for a text that is a date of the calendar. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && fromUtc(toUtc(text)) === text;

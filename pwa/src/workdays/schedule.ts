/** A person's working days and leave, as they are edited: pure functions. */
import { type Leave, MOST_LEAVE } from "../contract.gen";
import { addDays, isDate } from "../dates";

/**
 * The id of the only schedule a person has, the same on each of their devices, so that two phones offline for a week
 * still write one row. A UUIDv7 of the beginning of time, in the form of all other ids.
 */
export const SCHEDULE_ID = "00000000-0000-7000-8000-000000000001";

/** What can be wrong with a stretch of leave. */
export type LeaveProblem = "missing" | "backwards" | "long";

/** The longest stretch that is believed: two years of leave, days. */
const LONGEST = 731;

/** What keeps a stretch of leave from being saved, or null. */
export function leaveProblem({ from, to }: Leave): LeaveProblem | null {
  if (!isDate(from) || !isDate(to)) return "missing";
  if (to < from) return "backwards";
  return addDays(from, LONGEST) < to ? "long" : null;
}

/** The stretches in order; those that touch or overlap become one, and of too many the oldest make room. */
export function withLeave(leave: readonly Leave[], added: Leave): Leave[] {
  const merged: Leave[] = [];
  for (const next of [...leave, added].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = merged.at(-1);
    if (last !== undefined && next.from <= addDays(last.to, 1)) {
      merged[merged.length - 1] = { from: last.from, to: next.to > last.to ? next.to : last.to };
    } else merged.push({ ...next });
  }
  return merged.slice(-MOST_LEAVE);
}

/** A set of weekdays with one switched on or off, in order. */
export const toggled = (weekdays: readonly number[], weekday: number): number[] =>
  weekdays.includes(weekday)
    ? weekdays.filter((each) => each !== weekday)
    : [...weekdays, weekday].sort((a, b) => a - b);

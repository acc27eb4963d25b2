/** Which days are working days: weekends, Swedish holidays and eves, part time and leave. Pure functions. */
import type { FreeDay, Language, ScheduleFields } from "../contract.gen";
import { addDays, isoWeekday } from "../dates";

/** What decides whether a person works on a date. */
export interface WorkCalendar {
  schedule: ScheduleFields;
  /** by ISO date */
  holidays: ReadonlyMap<string, FreeDay>;
}

/** Why a date is free. A holiday or an eve carries its name in every language. */
export type DayOff =
  | { why: "holiday" | "eve"; name: Record<Language, string> }
  | { why: "leave" | "weekend" | "part_time" };

/** Monday to Friday, ISO weekdays. */
export const WORKDAYS = [1, 2, 3, 4, 5];

/** Monday to Friday, no leave: what holds until the person says otherwise. */
export const FULL_TIME: ScheduleFields = { weekdays: WORKDAYS, leave: [] };

const FRIDAY = 5;

/** The calendar of a person; without holidays from the server only weekdays and leave are known. */
export function workCalendar(
  schedule: ScheduleFields | null,
  holidays: readonly FreeDay[] | undefined,
): WorkCalendar {
  return {
    schedule: schedule ?? FULL_TIME,
    holidays: new Map((holidays ?? []).map((holiday) => [holiday.date, holiday])),
  };
}

/** Why the date is free, or null on a working day. A name says more than "weekend", and leave more than both. */
export function dayOff(date: string, { schedule, holidays }: WorkCalendar): DayOff | null {
  if (schedule.leave?.some(({ from, to }) => from <= date && date <= to)) return { why: "leave" };
  const holiday = holidays.get(date);
  if (holiday !== undefined) return { why: holiday.kind, name: holiday.name };
  const weekday = isoWeekday(date);
  if (schedule.weekdays.includes(weekday)) return null;
  return { why: weekday > FRIDAY ? "weekend" : "part_time" };
}

/** True where the person usually works at home on a date. */
export const isUsuallyTelework = (date: string, { schedule }: WorkCalendar): boolean =>
  schedule.telework?.includes(isoWeekday(date)) ?? false;

/** How far back a working day is looked for, days: longer than the longest run of holidays, shorter than a summer. */
const LOOK_BACK = 14;

/** The working day before a date, or null when the last two weeks were free. */
export function lastWorkday(date: string, calendar: WorkCalendar): string | null {
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const day = addDays(date, -back);
    if (dayOff(day, calendar) === null) return day;
  }
  return null;
}

/** Working days of these without any trip or telework day: what a person may have forgotten to log. */
export const forgottenDays = (
  dates: readonly string[],
  trips: readonly { fields: { date: string } }[],
  avoided: readonly { fields: { date: string } }[],
  calendar: WorkCalendar,
): string[] =>
  dates.filter(
    (date) =>
      dayOff(date, calendar) === null && ![...trips, ...avoided].some(({ fields }) => fields.date === date),
  );

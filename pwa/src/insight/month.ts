/** A month of the diary as a calendar of whole weeks: pure functions over ISO dates. */
import type { EmissionData } from "../contract.gen";
import { addDays, mondayOf } from "../dates";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { counted } from "./counted";
import { type NotMade, notMade } from "./not-made";
import { type Day, days, type Totals, totals } from "./totals";

/** A month is named by its first seven characters: "2026-11". */
export type MonthKey = string;

/** A week of the calendar with its sums, which are those of all its seven days. */
export interface CalendarWeek {
  monday: string;
  days: (Day & { inMonth: boolean })[];
  sums: Totals;
}

/** A month as it is shown. */
export interface Month {
  month: MonthKey;
  weeks: CalendarWeek[];
  /** sums of the month's own days */
  sums: Totals;
  /** what was not travelled on them */
  notMade: NotMade;
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The month that an address asks for, never later than that of `today`; else that of `today`. */
export function monthFrom(wanted: string | null, today: string): MonthKey {
  const present = today.slice(0, 7);
  return wanted !== null && isMonth(wanted) && wanted <= present ? wanted : present;
}

/** The month `by` months later; negative for earlier. */
export function addMonths(month: MonthKey, by: number): MonthKey {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** First and last date of a month. */
export function datesOf(month: MonthKey): { first: string; last: string } {
  return { first: `${month}-01`, last: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** First and last date of the whole weeks that a month touches: what has to be read to show it. */
export function rangeOf(month: MonthKey): { from: string; to: string } {
  const { first, last } = datesOf(month);
  return { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
}

/** The calendar of a month. The entries must cover `rangeOf(month)`. */
export function monthOf(
  month: MonthKey,
  trips: readonly TripEntry[],
  avoided: readonly AvoidedEntry[],
  data: EmissionData,
): Month {
  const { from, to } = rangeOf(month);
  const weeks: CalendarWeek[] = [];
  for (let monday = from; monday < to; monday = addDays(monday, 7)) {
    const ofWeek = trips.filter((trip) => mondayOf(trip.fields.date) === monday);
    weeks.push({
      monday,
      days: days(monday, ofWeek, avoided).map((day) => ({ ...day, inMonth: day.date.startsWith(month) })),
      sums: totals(ofWeek, data),
    });
  }
  const own = trips.filter((trip) => trip.fields.date.startsWith(month));
  const spared = avoided.filter(({ fields }) => fields.date.startsWith(month));
  return { month, weeks, sums: totals(own, data), notMade: notMade(counted(spared)) };
}

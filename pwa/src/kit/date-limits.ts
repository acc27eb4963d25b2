/** Which dates a person may record: of every form with a date in it. Pure functions. */
import { EARLIEST } from "../contract.gen";
import { isDate } from "../dates";

/** The dates that a person may record. */
export interface DateLimits {
  /** the last day, ISO date */
  today: string;
  /** the first day of employment, ISO date, if known */
  employedFrom?: string | null | undefined;
}

/** What can be wrong with a date. */
export type DateProblem = "missing" | "future" | "before_employment" | "too_old";

/** What is wrong with the date of a trip, or null. */
export function dateProblem(date: string, { today, employedFrom }: DateLimits): DateProblem | null {
  if (!isDate(date)) return "missing";
  if (date > today) return "future";
  if (date < EARLIEST) return "too_old";
  return employedFrom && date < employedFrom ? "before_employment" : null;
}

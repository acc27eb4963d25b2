/** Logging today with one tap. */
import { logAndShow, openDb } from "../session/actions";
import { date } from "../session/state";
import type { TripEntry, UsualEntry } from "../store/read";
import { logAgain, logCommute, logTelework } from "./log";

/** Logs today's usual commute. */
export async function logUsual(usual: UsualEntry, directions: readonly ("out" | "home")[]): Promise<void> {
  await logAndShow("commute", () => logCommute(openDb(), usual, date.peek(), directions));
}

/** Logs today as a telework day. */
export async function logTeleworkToday(usual: UsualEntry | null): Promise<void> {
  await logAndShow("telework", () => logTelework(openDb(), usual, date.peek()));
}

/** Logs another day's commutes once more, for today. */
export async function logSameAs(commutes: readonly TripEntry[]): Promise<void> {
  await logAndShow("commute", () => logAgain(openDb(), commutes, date.peek()));
}

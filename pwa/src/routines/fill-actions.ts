/** Saving a forgotten week. */
import { logDays } from "../commute/log";
import { addDays } from "../dates";
import { durable, lastDone, openDb, undoable } from "../session/actions";
import type { Edit } from "../store/edit";

/** Saves the missing days of a week in one transaction. True when they are durable. */
export async function fillDaysWith(
  edits: readonly Edit[],
  monday: string,
  said: (days: number) => string,
): Promise<boolean> {
  return durable(async () => {
    const written = await logDays(openDb(), edits, monday, addDays(monday, 6));
    if (written.length === 0) return;
    const days = new Set(
      written.map((edit) => (edit.fields !== null && "date" in edit.fields ? edit.fields.date : "")),
    );
    lastDone.value = { ...undoable("trip", written), said: () => said(days.size) };
  });
}

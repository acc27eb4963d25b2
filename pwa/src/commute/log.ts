/** Logging the usual: used by the home screen and, without any page open, by the service worker. */
import { newId } from "../ids";
import { counted } from "../insight/counted";
import type { PersonDatabase } from "../store/database";
import { type DayRows, type Edit, save } from "../store/edit";
import { readQueue, readUsuals, type TripEntry, type UsualEntry } from "../store/read";
import { commuteBy, teleworkDay, usualFor } from "./usual";

/** True when the diary holds this commute direction, or this telework day, already. */
function isThere({ trips, avoided }: DayRows, edit: Edit): boolean {
  if (edit.fields === null) return false;
  if (edit.kind === "trip") {
    const { date, purpose, direction } = edit.fields;
    return (
      purpose === "commute" &&
      trips.some(
        ({ fields }) =>
          fields.date === date && fields.purpose === "commute" && fields.direction === direction,
      )
    );
  }
  if (edit.kind !== "avoided_trip" || edit.fields.reason !== "telework") return false;
  const { date } = edit.fields;
  return avoided.some(({ fields }) => fields.date === date && fields.reason === "telework");
}

/**
 * Writes new trips and telework days between two dates, all in one transaction. What is in the diary already is left
 * out, checked in the transaction that writes. Returns what was written.
 */
export const logDays = (
  db: PersonDatabase,
  edits: readonly Edit[],
  from: string,
  to: string,
): Promise<Edit[]> => save(db, edits, { from, to, skip: isThere });

/** Logs a usual commute in the given directions. */
export function logCommute(
  db: PersonDatabase,
  usual: UsualEntry,
  date: string,
  directions: readonly ("out" | "home")[],
): Promise<Edit[]> {
  const edits = directions.map<Edit>((direction) => ({
    kind: "trip",
    id: newId(),
    fields: commuteBy(usual, date, direction),
  }));
  return logDays(db, edits, date, date);
}

/** Logs trips of another day once more, on this date, a double once; notes and what belongs to that day alone stay there. */
export function logAgain(db: PersonDatabase, trips: readonly TripEntry[], date: string): Promise<Edit[]> {
  const edits = counted(trips).map<Edit>(
    ({ fields: { purpose, direction = "none", legs, usual_id, additional } }) => ({
      kind: "trip",
      id: newId(),
      fields: {
        date,
        purpose,
        direction,
        legs,
        ...(usual_id ? { usual_id } : {}),
        ...(additional ? { additional } : {}),
      },
    }),
  );
  return logDays(db, edits, date, date);
}

/** Logs a telework day. */
export const logTelework = (db: PersonDatabase, usual: UsualEntry | null, date: string): Promise<Edit[]> =>
  logDays(db, [{ kind: "avoided_trip", id: newId(), fields: teleworkDay(usual, date) }], date, date);

/** Logs the usual of a date both ways; null when the person has none. */
export async function logUsualBothWays(db: PersonDatabase, date: string): Promise<Edit[] | null> {
  const usual = usualFor(await readUsuals(db, await readQueue(db)), date);
  return usual === null ? null : logCommute(db, usual, date, ["out", "home"]);
}

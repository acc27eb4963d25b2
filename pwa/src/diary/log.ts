/** Logging the usual: used by the home screen and, without any page open, by the service worker. */
import type { Kind } from "../contract";
import { newId } from "../ids";
import type { PersonDatabase } from "../store/database";
import { type Edit, save } from "../store/edit";
import { readQueue, readUsuals, type UsualEntry } from "../store/read";
import { commuteBy, teleworkDay, usualFor } from "./usual";

/** A row that was just written, to be taken back by Undo. */
export type Written = { kind: Kind; id: string };

/**
 * Logs a usual commute in the given directions. A direction that is in the diary already is left out, checked in the
 * transaction that writes.
 */
export async function logCommute(
  db: PersonDatabase,
  usual: UsualEntry,
  date: string,
  directions: readonly ("out" | "home")[],
): Promise<Written[]> {
  const edits = directions.map<Edit>((direction) => ({
    kind: "trip",
    id: newId(),
    fields: commuteBy(usual, date, direction),
  }));
  const written = await save(db, edits, {
    date,
    skip: (rows, edit) =>
      edit.kind === "trip" &&
      rows.some(({ fields }) => fields.purpose === "commute" && fields.direction === edit.fields?.direction),
  });
  return written.map(({ kind, id }) => ({ kind, id }));
}

/** Logs a telework day. */
export async function logTelework(
  db: PersonDatabase,
  usual: UsualEntry | null,
  date: string,
): Promise<Written[]> {
  const id = newId();
  await save(db, [{ kind: "avoided_trip", id, fields: teleworkDay(usual, date) }]);
  return [{ kind: "avoided_trip", id }];
}

/** Logs the usual of a date both ways; null when the person has none. */
export async function logUsualBothWays(db: PersonDatabase, date: string): Promise<Written[] | null> {
  const usual = usualFor(await readUsuals(db, await readQueue(db)), date);
  return usual === null ? null : logCommute(db, usual, date, ["out", "home"]);
}

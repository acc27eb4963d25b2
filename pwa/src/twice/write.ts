/** Writing trips so that no day is logged twice without the person knowing. */
import { changeRows, type Done, openDb, type RowChange, saveFailure } from "../session/actions";
import { queue } from "../session/state";
import { readTrips, type TripEntry } from "../store/read";
import { ask } from "./asking";
import { besides, type Doubled, doubledBy, instead, rowOf, type TripChange } from "./doubles";

/** What is in the diary on the days of some trips, beside them. */
async function read(changes: readonly TripChange[]): Promise<TripEntry[]> {
  const dates = [...new Set(changes.map(({ fields }) => fields.date))];
  const all = (await Promise.all(dates.map((date) => readTrips(openDb(), queue.peek(), date, date)))).flat();
  return all.filter(({ id }) => !changes.some((change) => change.id === id));
}

/** The rows to write, as the person wants them; null when they would rather not. */
async function wanted(changes: readonly TripChange[]): Promise<RowChange[] | null> {
  const all = await read(changes);
  const looked = changes.map<Doubled>((change) => ({ change, there: doubledBy(change, all) }));
  const doubled = looked.filter(({ there }) => there.length > 0);
  const answer = doubled.length === 0 ? "both" : await ask(doubled);
  if (answer === null) return null;
  return looked.flatMap((each) => {
    if (each.there.length === 0) return [rowOf(each.change)];
    return answer === "both" ? [besides(each)] : instead(each);
  });
}

/** True while a write is on its way: a second tap must not write the same once more. */
let busy = false;

/**
 * Writes trips, new or edited, in one transaction, with an undo of everything. Asks before, once, if their days hold the like
 * already. True when they are durable; false when that failed, or when the person would rather not.
 *
 * @param along rows that are written in the same transaction
 */
export async function writeTrips(
  what: Done["what"],
  changes: readonly TripChange[],
  along: readonly RowChange[] = [],
): Promise<boolean> {
  if (busy) return false;
  busy = true;
  try {
    const rows = await wanted(changes);
    return rows !== null && (await changeRows(what, [...rows, ...along]));
  } catch {
    saveFailure.value = "other";
    return false;
  } finally {
    busy = false;
  }
}

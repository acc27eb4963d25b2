/** A trip and the others of its day, read for the pages of one trip. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { diary, queue, revision } from "../session/state";
import { readTrip, readTrips, type TripEntry } from "../store/read";

/** A trip with all trips of its day, itself among them. */
export interface TripDay {
  trip: TripEntry;
  day: TripEntry[];
}

/**
 * The trip of an id: undefined until it is read, null where there is none. One that is not there yet may arrive with a sync.
 *
 * @param follow whether it is read anew with every change; a form keeps what it was opened with
 */
export function useTripDay(id: string | null, { follow }: { follow: boolean }): TripDay | null | undefined {
  const found = useSignal<TripDay | null | undefined>(undefined);
  const seen = revision.value;
  useEffect(() => {
    const db = diary.peek()?.db;
    if (id === null || db === undefined || (found.peek() && !follow)) return;
    let wanted = true;
    void readTrip(db, id).then(async (trip) => {
      const date = trip?.fields.date ?? "";
      const day = trip === null ? [] : await readTrips(db, queue.peek(), date, date);
      if (wanted) found.value = trip === null ? null : { trip, day };
    });
    return () => {
      wanted = false;
    };
  }, [id, seen, follow]);
  return found.value;
}

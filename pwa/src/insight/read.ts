import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { diary, isArriving, revision } from "../session/state";
import { type Days, firstDate, readDays } from "../store/read";

/** What a page of insight reads: the entries between two dates, and whether the diary holds anything at all. */
export interface Span {
  from: string;
  to: string;
  trips: Days["trips"];
  avoided: Days["avoided"];
  /** the date of the earliest entry, or null in an empty diary */
  first: string | null;
}

/**
 * The entries between two dates, both included; null until they are read and, on a new phone, have come. Read anew with
 * every change.
 */
export function useSpan(from: string, to: string): Span | null {
  const read = useSignal<Span | null>(null);
  const changed = revision.value;
  useEffect(() => {
    const db = diary.peek()?.db;
    if (db === undefined) return;
    let wanted = true;
    void Promise.all([readDays(db, from, to), firstDate(db)]).then(([{ trips, avoided }, first]) => {
      if (wanted) read.value = { from, to, trips, avoided, first };
    });
    return () => {
      wanted = false;
    };
  }, [from, to, changed]);
  const span = read.value;
  return !isArriving.value && span !== null && span.from === from && span.to === to ? span : null;
}

/**
 * What is logged twice counts once, here as on the server (`app/diary/repeated.py`): both are held to
 * `tests/golden/repeated.json`. Pure functions.
 */
import type { AvoidedTripFields, TripFields } from "../contract.gen";

/** A trip or an avoided trip. */
export interface Recorded {
  id: string;
  fields: TripFields | AvoidedTripFields;
}

/** What a record fills of its day, as a key; null if there may be any number of its like. */
export function once(fields: TripFields | AvoidedTripFields): string | null {
  if ("reason" in fields) return fields.reason === "telework" ? `${fields.date} telework` : null;
  const { date, purpose, direction = "none", additional } = fields;
  return purpose !== "commute" || direction === "none" || additional ? null : `${date} ${direction}`;
}

/** The ids of those that repeat what their day holds already; all records of a date must be there. */
export function repeated(records: readonly Recorded[]): Set<string> {
  const first = new Map<string, string>();
  const others = new Set<string>();
  for (const { id, fields } of records) {
    const key = once(fields);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, id);
    else if (known !== id) {
      first.set(key, known < id ? known : id);
      others.add(known < id ? id : known);
    }
  }
  return others;
}

/** Those that count. */
export function counted<R extends Recorded>(records: readonly R[]): readonly R[] {
  const others = repeated(records);
  return others.size === 0 ? records : records.filter(({ id }) => !others.has(id));
}

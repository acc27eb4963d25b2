/** Edits of a trip that were made elsewhere while its form was open. Pure functions. */
import type { TripFields } from "../contract.gen";
import { KNOWN_FIELDS } from "../store/fields";
import { patchOf } from "../store/view";

/** What happened to a trip while its form was open. */
export interface Meanwhile {
  /** fields that somebody else changed, and that we would have overwritten */
  changed: (keyof TripFields)[];
  /** both changes together; where both changed a field, ours */
  together: TripFields;
}

/**
 * Compares the trip as it was when the form opened with what the diary holds now. Null when nothing happened, or just
 * what we want anyway.
 */
export function meanwhile(opened: TripFields, now: TripFields, mine: TripFields): Meanwhile | null {
  const theirs = patchOf({ ...opened }, { ...now }, KNOWN_FIELDS.trip);
  const ours = patchOf({ ...opened }, { ...mine }, KNOWN_FIELDS.trip);
  const differing = patchOf({ ...now }, { ...mine }, KNOWN_FIELDS.trip);
  const changed = Object.keys(theirs).filter((field) => field in differing) as (keyof TripFields)[];
  if (changed.length === 0) return null;
  const together = { ...now, ...ours } as Record<string, unknown>;
  for (const [field, value] of Object.entries(together)) if (value === null) delete together[field];
  return { changed, together: together as unknown as TripFields };
}

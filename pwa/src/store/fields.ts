/** Which fields this version knows: only those may be cleared by leaving them out. */
import type { FieldsOf, Kind } from "../contract.gen";

type Names = { readonly [K in Kind]: Record<keyof FieldsOf[K], true> };

const NAMES: Names = {
  trip: {
    date: true,
    purpose: true,
    direction: true,
    legs: true,
    note: true,
    usual_id: true,
    errand: true,
    client: true,
  },
  usual: { name: true, purpose: true, legs: true, weekdays: true, position: true },
  avoided_trip: { date: true, reason: true, people: true, legs: true, note: true },
  vehicle: {
    name: true,
    mode: true,
    vehicle_owner: true,
    fuel: true,
    own_grams_per_km: true,
    position: true,
  },
  schedule: { weekdays: true, telework: true, leave: true },
};

/** The names of a kind's fields. The compiler holds the list complete; a field that is missing here could not be cleared. */
export const FIELDS = Object.fromEntries(
  Object.entries(NAMES).map(([kind, names]) => [kind, new Set(Object.keys(names))]),
) as unknown as Record<Kind, ReadonlySet<string>>;

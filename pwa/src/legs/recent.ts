/** What the person used last, read from the diary itself: nothing else has to be remembered. Pure functions. */
import type { Leg, Mode, Purpose, TripFields, VehicleFields } from "../contract.gen";
import { unread } from "../vehicles/odometer";
import { legWith } from "../vehicles/vehicle";
import { draftOf, emptyLeg, type LegDraft } from "./draft";
import { reversed } from "./order";

/** A logged trip; ids sort by when it was logged. */
export interface LoggedTrip {
  id: string;
  fields: TripFields;
}

const latestFirst = (trips: readonly LoggedTrip[]): LoggedTrip[] =>
  [...trips].sort((a, b) => b.id.localeCompare(a.id));

/** The modes in use, the last used first. */
export const recentModes = (trips: readonly LoggedTrip[]): Mode[] => [
  ...new Set(latestFirst(trips).flatMap(({ fields }) => fields.legs.map((leg) => leg.mode))),
];

/**
 * A leg of this mode as it was travelled last: vehicle, fuel and class are the same most times, distance and company
 * are not. Without any such leg, the first vehicle of that mode.
 */
export function lastOf(
  mode: Mode,
  trips: readonly LoggedTrip[],
  vehicles: readonly { fields: VehicleFields }[],
): Partial<LegDraft> {
  const leg = latestFirst(trips)
    .flatMap(({ fields }) => fields.legs)
    .find((each) => each.mode === mode);
  if (leg !== undefined) {
    const { fuel, owner, grams, cabin } = draftOf(leg);
    return { fuel, owner, grams, cabin, ticket: "" };
  }
  const first = vehicles.find(({ fields }) => fields.mode === mode);
  const { fuel, owner, grams, cabin, ticket } = emptyLeg();
  return first === undefined ? { fuel, owner, grams, cabin, ticket } : { ...legWith(first.fields), cabin };
}

const way = (legs: readonly Leg[]): string =>
  JSON.stringify(legs.map(({ mode, metres, from, to }) => [mode, metres, from ?? "", to ?? ""]));

/** A journey made before, offered to be taken again. */
export interface RecentWay {
  id: string;
  legs: Leg[];
}

/** The last different journeys of a purpose, the latest first; the way home counts as the way out. */
export function recentWays(trips: readonly LoggedTrip[], purpose: Purpose, most: number): RecentWay[] {
  const seen = new Set<string>();
  const ways: RecentWay[] = [];
  for (const { id, fields } of latestFirst(trips)) {
    if (fields.purpose !== purpose || ways.length === most) continue;
    const legs = fields.direction === "home" ? reversed(fields.legs) : fields.legs;
    const name = way(legs);
    if (!seen.has(name)) ways.push({ id, legs: legs.map(unread) });
    seen.add(name);
  }
  return ways;
}

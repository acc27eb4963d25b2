/** New trips out of old ones: turned round, copied, split and merged. Pure functions. */
import {
  type Direction,
  type Leg,
  LONGEST_ERRAND,
  LONGEST_NOTE,
  MOST_LEGS,
  type TripFields,
} from "../contract.gen";
import { reversed } from "../legs/order";
import { inTravelOrder } from "../store/order";
import type { TripEntry } from "../store/read";
import { unread } from "../vehicles/odometer";

/** A saved trip without what belongs to that one journey alone: the usual it was logged by. */
function free({ usual_id: _usual, ...fields }: TripFields): TripFields {
  return fields;
}

/** The other way of a direction. */
export const TURNED: Readonly<Record<Direction, Direction>> = { out: "home", home: "out", none: "none" };

/** The way back of a trip, on the same day. */
export const returnOf = (trip: TripFields): TripFields => ({
  ...free(trip),
  direction: TURNED[trip.direction ?? "none"],
  legs: reversed(trip.legs),
});

/** The same trip on another day. */
export const copyTo = (trip: TripFields, date: string): TripFields => ({
  ...trip,
  date,
  legs: trip.legs.map(unread),
});

/** What says that a commute is made besides another one in its direction. */
const besides = ({ purpose, direction = "none" }: TripFields): Pick<TripFields, "additional"> =>
  purpose === "commute" && direction !== "none" ? { additional: true } : {};

/**
 * Two trips of one: the second begins with leg `at`, 1 – number of legs − 1. Joined again they are what they were: both know
 * what they are for and by which usual they were logged; the note stays with the first.
 */
export function splitAt(trip: TripFields, at: number): [TripFields, TripFields] {
  const { note: _note, ...rest } = trip;
  return [
    { ...trip, legs: trip.legs.slice(0, at) },
    { ...rest, ...besides(trip), legs: trip.legs.slice(at) },
  ];
}

/** True when two trips can become one: same day, same purpose, at most eight legs together. */
export const canMerge = (a: TripFields, b: TripFields): boolean =>
  a.date === b.date && a.purpose === b.purpose && a.legs.length + b.legs.length <= MOST_LEGS;

/** The trips just before and after a trip among those of its purpose that day, as far as they can be joined with it. */
export function neighbours(trip: TripEntry, day: readonly TripEntry[]): TripEntry[] {
  const { date, purpose } = trip.fields;
  const alike = inTravelOrder(day.filter(({ fields }) => fields.date === date && fields.purpose === purpose));
  const at = alike.findIndex(({ id }) => id === trip.id);
  return [alike[at - 1], alike[at + 1]].filter(
    (other): other is TripEntry => other !== undefined && canMerge(trip.fields, other.fields),
  );
}

type Text = string | null | undefined;

const joined = (a: Text, b: Text, most: number): string | undefined => {
  const texts = [...new Set([a, b].filter((each) => each !== undefined && each !== null && each !== ""))];
  return texts.length === 0 ? undefined : texts.join("; ").slice(0, most);
};

/** One trip of two of the same day and purpose; `first` was travelled before. */
export function merged(first: TripFields, second: TripFields): TripFields {
  const { usual_id, additional, ...rest } = first;
  const direction = first.direction ?? "none";
  const oneWay = direction === (second.direction ?? "none");
  const note = joined(first.note, second.note, LONGEST_NOTE);
  const errand = joined(first.errand, second.errand, LONGEST_ERRAND);
  const client = first.client || second.client;
  return {
    ...rest,
    direction: oneWay ? direction : "none",
    legs: [...first.legs, ...second.legs],
    ...(note === undefined ? {} : { note }),
    ...(errand === undefined ? {} : { errand }),
    ...(client ? { client } : {}),
    ...(additional && second.additional ? { additional: true } : {}),
    ...(oneWay && usual_id && usual_id === second.usual_id ? { usual_id } : {}),
  };
}

const waysOf = (legs: readonly Leg[]): string =>
  JSON.stringify(legs.map(({ mode, metres }) => [mode, metres]));
const placesOf = (legs: readonly Leg[]): string => JSON.stringify(legs.map(({ from, to }) => [from, to]));
const arePlacesKnown = (legs: readonly Leg[]): boolean => legs.every(({ from, to }) => from && to);

/** True when two trips of a day are there and back: the same legs the other way round, in the other direction. */
export function isWayBack(one: TripFields, other: TripFields): boolean {
  if (one.date !== other.date || one.purpose !== other.purpose) return false;
  const direction = one.direction ?? "none";
  if ((other.direction ?? "none") !== TURNED[direction]) return false;
  const back = reversed(other.legs);
  if (waysOf(one.legs) !== waysOf(back)) return false;
  // Two trips that say neither there nor home may as well be the same one twice: only their places can tell.
  return direction !== "none" || (arePlacesKnown(one.legs) && placesOf(one.legs) === placesOf(back));
}

/** The trips of a day two by two, there and back, in the order of travelling; none of them twice. */
export function pairsOf(day: readonly TripEntry[]): [TripEntry, TripEntry][] {
  const left = inTravelOrder(day);
  const pairs: [TripEntry, TripEntry][] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const { fields } = first;
    const at = left.findIndex((other) => isWayBack(fields, other.fields));
    if (at >= 0) pairs.push([first, ...left.splice(at, 1)] as [TripEntry, TripEntry]);
  }
  return pairs;
}

/** The trip that is the way back of this one, or of which this one is; null where there is none. */
export function counterpartOf(trip: TripEntry, day: readonly TripEntry[]): TripEntry | null {
  const pair = pairsOf(day).find((each) => each.some(({ id }) => id === trip.id));
  return pair?.find(({ id }) => id !== trip.id) ?? null;
}

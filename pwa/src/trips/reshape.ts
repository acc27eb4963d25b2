/** New trips out of old ones: turned round, copied, split and merged. Pure functions. */
import { type Direction, LONGEST_ERRAND, LONGEST_NOTE, MOST_LEGS, type TripFields } from "../contract.gen";
import { reversed } from "../legs/order";
import { unread } from "../vehicles/odometer";

/** A saved trip without what belongs to that one journey alone: the usual it was logged by. */
function free({ usual_id: _usual, ...fields }: TripFields): TripFields {
  return fields;
}

const TURNED: Record<Direction, Direction> = { out: "home", home: "out", none: "none" };

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

/** Two trips of one: the second begins with leg `at`, 1 – number of legs − 1. Both count, though they go one way. */
export function splitAt(trip: TripFields, at: number): [TripFields, TripFields] {
  const fields = free(trip);
  const { note: _note, ...rest } = fields;
  return [
    { ...fields, legs: trip.legs.slice(0, at) },
    { ...rest, ...besides(trip), legs: trip.legs.slice(at) },
  ];
}

/** True when two trips can become one: same day, same purpose, at most eight legs together. */
export const canMerge = (a: TripFields, b: TripFields): boolean =>
  a.date === b.date && a.purpose === b.purpose && a.legs.length + b.legs.length <= MOST_LEGS;

type Text = string | null | undefined;

const joined = (a: Text, b: Text, most: number): string | undefined => {
  const texts = [...new Set([a, b].filter((each) => each !== undefined && each !== null && each !== ""))];
  return texts.length === 0 ? undefined : texts.join("; ").slice(0, most);
};

/** One trip of two of the same day and purpose; `first` was made before. */
export function merged(first: TripFields, second: TripFields): TripFields {
  const note = joined(first.note, second.note, LONGEST_NOTE);
  const errand = joined(first.errand, second.errand, LONGEST_ERRAND);
  const client = first.client ?? second.client;
  return {
    date: first.date,
    purpose: first.purpose,
    direction: first.direction === second.direction ? (first.direction ?? "none") : "none",
    legs: [...first.legs, ...second.legs],
    ...(note === undefined ? {} : { note }),
    ...(errand === undefined ? {} : { errand }),
    ...(client ? { client } : {}),
    ...(first.additional && second.additional ? { additional: true } : {}),
  };
}

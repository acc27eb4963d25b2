/** Which trips would repeat what their day holds already, and what each answer then writes. Pure functions. */
import { isSameWay } from "../commute/usual";
import type { Direction, TripFields } from "../contract.gen";
import type { RowChange } from "../session/actions";
import type { TripEntry } from "../store/read";

/** A trip that is about to be written; `before` is what stands in the diary, null for a new one. */
export interface TripChange {
  id: string;
  fields: TripFields;
  before: TripFields | null;
}

/** A trip that is about to be written, with those that it would repeat. */
export interface Doubled {
  change: TripChange;
  there: TripEntry[];
}

/** What the person wants of a double. */
export type Answer = "replace" | "both";

const directionOf = ({ direction = "none" }: TripFields): Direction => direction;

const isOneWayOfWork = (fields: TripFields): boolean =>
  fields.purpose === "commute" && directionOf(fields) !== "none";

const goesLike = (one: TripFields, other: TripFields): boolean =>
  one.date === other.date &&
  one.purpose === other.purpose &&
  directionOf(one) === directionOf(other) &&
  directionOf(one) !== "none";

/**
 * The trips that a change would repeat: of a commute every other one in its direction that day; of a business trip, and of a
 * commute that is known to be made besides another, only the same way once more. An edit that leaves day and direction as
 * they were repeats nothing new.
 */
export function doubledBy({ id, fields, before }: TripChange, all: readonly TripEntry[]): TripEntry[] {
  if (before !== null && goesLike(before, fields)) return [];
  const anyWay = isOneWayOfWork(fields) && !fields.additional;
  return all.filter(
    (other) =>
      other.id !== id &&
      goesLike(other.fields, fields) &&
      (anyWay || isSameWay(other.fields.legs, fields.legs)),
  );
}

/** The row as it is to be written. */
export const rowOf = ({ id, fields, before }: TripChange): RowChange => ({
  edit: { kind: "trip", id, fields },
  before,
});

/** The new trip beside the others; a commute says so, for only then it counts. */
export function besides({ change }: Doubled): RowChange {
  const { fields } = change;
  return rowOf({
    ...change,
    fields: isOneWayOfWork(fields) ? { ...fields, additional: true } : fields,
  });
}

interface Standing {
  id: string;
  fields: TripFields;
}

/**
 * One trip of several rows. The one with the smallest id stays, with the contents wanted, and the others are deleted: so two
 * phones that do this to different ones, each without a network, leave one and never none.
 */
export function oneOf(rows: readonly Standing[], wanted: TripFields): RowChange[] {
  const { additional: _besides, ...fields } = wanted;
  return [...rows]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map<RowChange>(({ id, fields: before }, index) => ({
      edit: { kind: "trip", id, fields: index === 0 ? fields : null },
      before,
    }));
}

/** The new trip in the place of the others. */
export function instead({ change, there }: Doubled): RowChange[] {
  const { id, fields, before } = change;
  return oneOf(before === null ? there : [...there, { id, fields: before }], fields);
}

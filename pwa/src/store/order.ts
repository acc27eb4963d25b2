/** The trips of a day in the order they were travelled: the same on every device. Pure. */
import type { Direction } from "../contract.gen";
import type { TripEntry } from "./read";

const RANK: Readonly<Record<Direction, number>> = { out: 0, none: 1, home: 2 };

const rankOf = ({ fields }: TripEntry): number => RANK[fields.direction ?? "none"];

/**
 * Trips day by day, earliest first; within a day there, about and home, and as they were logged among their like. Ids sort
 * by when they were made, and the second half of a split trip has one that follows the first's (`idBetween`).
 */
export const inTravelOrder = (trips: readonly TripEntry[]): TripEntry[] =>
  [...trips].sort(
    (a, b) => a.fields.date.localeCompare(b.fields.date) || rankOf(a) - rankOf(b) || a.id.localeCompare(b.id),
  );

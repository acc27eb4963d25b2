/** Legs in their order: one way and the other. Pure functions. */
import { type Direction, type Leg, MOST_LEGS } from "../contract.gen";
import { unread } from "../vehicles/odometer";

/** The same way backwards: legs in reverse order, each from where it went to; what the odometer read is of one way. */
export const reversed = (legs: readonly Leg[]): Leg[] =>
  [...legs].reverse().map(({ from, to, ...leg }) => ({
    ...unread(leg),
    ...(to === undefined || to === null ? {} : { from: to }),
    ...(from === undefined || from === null ? {} : { to: from }),
  }));

/** The legs in the order of that direction: home is the way out backwards. */
export const legsTowards = (legs: readonly Leg[], direction: Direction): Leg[] =>
  direction === "home" ? reversed(legs) : [...legs];

/** There and back. A way of more legs than a trip holds twice keeps each leg once, with the distance of both ways. */
export const thereAndBack = (legs: readonly Leg[]): Leg[] =>
  legs.length * 2 <= MOST_LEGS
    ? [...legs, ...reversed(legs)]
    : legs.map((leg) => ({ ...leg, metres: leg.metres * 2 }));

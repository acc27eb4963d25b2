import { ACTIVE, type Category, type Leg, type Mode, PUBLIC } from "../contract.gen";

const ACTIVE_MODES: ReadonlySet<Mode> = new Set(ACTIVE);
const PUBLIC_MODES: ReadonlySet<Mode> = new Set(PUBLIC);

/** True for modes by one's own power, or nearly: they cost nothing. */
export const isActive = (mode: Mode): boolean => ACTIVE_MODES.has(mode);

/** The category that gives a leg its colour. */
export function categoryOf(leg: Pick<Leg, "mode" | "persons">): Category {
  if (isActive(leg.mode)) return "active";
  if (PUBLIC_MODES.has(leg.mode)) return "public";
  if (leg.mode === "flight") return "air";
  const shares = leg.mode === "car" || leg.mode === "taxi";
  return shares && (leg.persons ?? 1) >= 2 ? "shared" : "car";
}

/** The leg that characterises a trip: the longest one. */
export function mainLeg(legs: readonly Leg[]): Leg | undefined {
  return legs.reduce<Leg | undefined>(
    (longest, leg) => (longest === undefined || leg.metres > longest.metres ? leg : longest),
    undefined,
  );
}

import type { Category, Leg, Mode } from "../contract";

const ACTIVE: ReadonlySet<Mode> = new Set(["walk", "bicycle", "e_bike", "e_scooter"]);
const PUBLIC: ReadonlySet<Mode> = new Set([
  "bus",
  "coach",
  "tram",
  "metro",
  "commuter_train",
  "train",
  "ferry",
]);

/** The category that gives a leg its colour. */
export function categoryOf(leg: Pick<Leg, "mode" | "persons">): Category {
  if (ACTIVE.has(leg.mode)) return "active";
  if (PUBLIC.has(leg.mode)) return "public";
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

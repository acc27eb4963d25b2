/** What the picture of the team shows: pure functions of what the server sends. */
import type { Category, Group, Target } from "../contract.gen";

/** A way of travelling, or all that too few used to be told apart. */
export type Way = Category | "other";

/** The order in which ways stand beside each other: the lightest first. */
export const WAYS: readonly Way[] = ["active", "public", "shared", "car", "air", "other"];

/** How far was gone in a way; a phone that has not heard from the server since may know of no others. */
export const gone = (metres: Partial<Group["categories"]>, way: Way): number => metres[way] ?? 0;

/** Into how many equal parts the kilometres are divided. */
export const PARTS = 20;

/**
 * Twenty of twenty kilometres by their ways, by largest remainder: what nobody travelled has none, the sum is always
 * twenty. Empty where nothing was travelled.
 */
export function parts(metres: Group["categories"]): Way[] {
  const whole = WAYS.reduce((sum, way) => sum + gone(metres, way), 0);
  if (whole === 0) return [];
  const exact = WAYS.map((way) => ({ way, share: (gone(metres, way) / whole) * PARTS }));
  const count = new Map(exact.map(({ way, share }) => [way, Math.floor(share)]));
  const given = [...count.values()].reduce((sum, each) => sum + each, 0);
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  for (const { way } of byRemainder.slice(0, PARTS - given)) count.set(way, (count.get(way) ?? 0) + 1);
  return WAYS.flatMap((way) => Array<Way>(count.get(way) ?? 0).fill(way));
}

/** How many of so many figures stand for those who take part; at least one where somebody does, never all before everybody. */
export function figuresFor(people: number, headCount: number, figures: number): number {
  if (people <= 0 || headCount <= 0) return 0;
  if (people >= headCount) return figures;
  return Math.min(figures - 1, Math.max(1, Math.round((people / headCount) * figures)));
}

/** How far along the way to the target: 0 where it began, 1 at the target. */
export interface Along {
  /** null where the outcome is not known */
  we: number | null;
  plan: number;
}

const between = (value: number): number => Math.min(1, Math.max(0, value));

/** Where we stand on the way to the target, and where the plan for today is. */
export const along = (target: Target): Along => ({
  we: target.change_percent === null ? null : between(-target.change_percent / target.reduction_percent),
  plan: between(-target.path_percent / target.reduction_percent),
});

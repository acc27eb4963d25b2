/** How one person's week relates to the organisation's target: pure functions of what the server sends. */
import type { Need, Target } from "../contract.gen";

/** What the person's department must still save, or why nothing of the kind is said. */
export type NeedSaid = Need | "none" | "unknown" | "met" | null;

/**
 * What to say of the need: null where the target is not reached and no need is told, as in a home that an earlier
 * version stored.
 */
export function needSaid(target: Target | null): NeedSaid {
  if (target === null) return "none";
  if (target.change_percent === null) return "unknown";
  if (target.change_percent <= -target.reduction_percent) return "met";
  return target.need ?? null;
}

/** A point of the chart: x and y from 0 to 1, y downwards as in SVG. */
export interface Point {
  x: number;
  y: number;
}

/** The chart of the way to the target. */
export interface TargetChart {
  path: [Point, Point];
  outcome: Point[];
}

/**
 * The outcome as it is drawn: the measurements, and where we stand now. Single weeks swing too much to be a line; they
 * are drawn only until there is a measurement.
 */
function outcomeOf(target: Target): { on: string; change_percent: number }[] {
  const points = [...target.points].sort((a, b) => a.on.localeCompare(b.on));
  const rounds = points.filter((point) => point.kind === "round");
  const last = points.at(-1);
  if (rounds.length === 0 || last === undefined) return points;
  if (last.kind === "round" || target.change_percent === null) return rounds;
  return [...rounds, { on: last.on, change_percent: target.change_percent }];
}

/**
 * Where path, outcome and target lie: the path is the line between the two ends that the server sent. Null in a home
 * that an earlier version stored, which had none.
 */
export function targetChart(target: Target): TargetChart | null {
  const ends: Target["path"] | undefined = target.path;
  if (ends === undefined) return null;
  const points = outcomeOf(target);
  const times = [...ends, ...points].map(({ on }) => Date.parse(on));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const changes = [...points.map((point) => point.change_percent), ...ends.map(({ percent }) => percent)];
  const [top, bottom] = [Math.max(0, ...changes), Math.min(...changes)];
  const place = (on: string, change: number): Point => ({
    x: (Date.parse(on) - start) / (end - start),
    y: (top - change) / (top - bottom || 1),
  });
  return {
    path: [place(ends[0].on, ends[0].percent), place(ends[1].on, ends[1].percent)],
    outcome: points.map((point) => place(point.on, point.change_percent)),
  };
}

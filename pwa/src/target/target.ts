/** How one person's week relates to the organisation's target: pure functions. */
import type { Home, Target } from "../contract";

/** Milligrams that a group has left to save each week, and whose group it is. */
export interface Need {
  milligrams: number;
  group: string;
  department: boolean;
}

/**
 * What the person's department (or, below the privacy floor, the organisation) must still save per week to be at the
 * target: head count × (present − target) per person. Null when the target is met or there is none.
 */
export function weeklyNeed(home: Pick<Home, "target" | "together" | "organisation">): Need | null {
  const { target, together, organisation } = home;
  if (target === null) return null;
  const toGo = target.reduction_percent + (target.change_percent ?? 0);
  if (toGo <= 0) return null;
  const group = together.department ?? together.organisation ?? organisation;
  const milligrams = Math.round((group.head_count * target.baseline_milligrams * toGo) / 100);
  if (milligrams <= 0) return null;
  return { milligrams, group: group.name, department: together.department !== null };
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

const yearStart = (year: number): number => Date.UTC(year, 0, 1);

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

/** Where path, outcome and target lie. The path runs from the baseline year's first point to the target year's end. */
export function targetChart(target: Target): TargetChart {
  const points = outcomeOf(target);
  const first = points[0] === undefined ? yearStart(target.baseline_year) : Date.parse(points[0].on);
  const start = Math.min(first, yearStart(target.baseline_year + 1));
  const end = yearStart(target.target_year + 1);
  const changes = points.map((point) => point.change_percent);
  const top = Math.max(0, ...changes);
  const bottom = Math.min(-target.reduction_percent, ...changes);
  const place = (time: number, change: number): Point => ({
    x: (time - start) / (end - start),
    y: (top - change) / (top - bottom || 1),
  });
  return {
    path: [place(start, 0), place(end, -target.reduction_percent)],
    outcome: points.map((point) => place(Date.parse(point.on), point.change_percent)),
  };
}

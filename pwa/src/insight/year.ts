/** A year of the diary: sums by month, shares, what was not travelled, and how it relates to the target. Pure. */
import type { Category, EmissionData, Leg } from "../contract.gen";
import { addDays, mondayOf } from "../dates";
import { categoryOf, mainLeg } from "../emissions/categories";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { counted } from "./counted";
import { type NotMade, notMade } from "./not-made";
import { figuresOf, type Totals, totals } from "./totals";

/** What is worth celebrating: counts of trips by what carried them, never by streaks. */
export type Cheer = "bicycle" | "walk" | "public" | "shared";

/** A year as it is shown. */
export interface Year {
  year: number;
  /** January first */
  months: Totals[];
  sums: Totals;
  /** metres by category; only categories that occur */
  categories: Partial<Record<Category, number>>;
  notMade: NotMade;
  /** what there was most of, or null where there is nothing to count yet */
  cheer: { what: Cheer; trips: number } | null;
  /** whole weeks with something logged, and what they emitted on average, in milligrams; null for none */
  week: { weeks: number; milligrams: number } | null;
}

/** Fewer than this are not yet a number to celebrate. */
const WORTH_CHEERING = 3;

/** First and last date to read for a year: its whole ISO weeks, of which the first may begin in December. */
export function rangeOfYear(year: number): { from: string; to: string } {
  return { from: mondayOf(`${year}-01-01`), to: addDays(mondayOf(`${year}-12-31`), 6) };
}

/** The year that an address asks for, never later than that of `today`; else that of `today`. */
export function yearFrom(wanted: string | null, today: string): number {
  const present = Number(today.slice(0, 4));
  const asked = wanted !== null && /^\d{4}$/.test(wanted) ? Number(wanted) : present;
  return asked > present ? present : asked;
}

/** The ISO year of a week: that of its Thursday. */
const yearOfWeek = (monday: string): number => Number(addDays(monday, 3).slice(0, 4));

/** As what a trip is counted: by the leg that carried it; null for what is not counted. */
export function cheerOfTrip(legs: readonly Leg[]): Cheer | null {
  const main = mainLeg(legs);
  if (main === undefined) return null;
  if (main.mode === "walk") return "walk";
  if (main.mode === "bicycle" || main.mode === "e_bike") return "bicycle";
  const category = categoryOf(main);
  return category === "public" || category === "shared" ? category : null;
}

function cheerOf(trips: readonly TripEntry[]): Year["cheer"] {
  const count: Record<Cheer, number> = { bicycle: 0, walk: 0, public: 0, shared: 0 };
  for (const { fields } of trips) {
    const what = cheerOfTrip(fields.legs);
    if (what !== null) count[what] += 1;
  }
  const [best] = (Object.entries(count) as [Cheer, number][]).sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < WORTH_CHEERING ? null : { what: best[0], trips: best[1] };
}

/**
 * The average of whole logged weeks. The present week is left out since it is not over, and so are weeks in which
 * nothing is logged: what one did then is not known. Null too where a kg is unknown throughout.
 */
function weekOf(
  year: number,
  trips: readonly TripEntry[],
  avoided: readonly AvoidedEntry[],
  data: EmissionData,
  today: string,
): Year["week"] {
  const counts = ({ fields }: { fields: { date: string } }): boolean => {
    const monday = mondayOf(fields.date);
    return monday < mondayOf(today) && yearOfWeek(monday) === year;
  };
  const inside = trips.filter(counts);
  const weeks = new Set([...inside, ...avoided.filter(counts)].map(({ fields }) => mondayOf(fields.date)));
  const { milligrams } = totals(inside, data);
  if (weeks.size === 0 || (milligrams === null && inside.length > 0)) return null;
  return { weeks: weeks.size, milligrams: Math.round((milligrams ?? 0) / weeks.size) };
}

function categoriesOf(legs: readonly Leg[]): Year["categories"] {
  const metres: Year["categories"] = {};
  for (const leg of legs) {
    const category = categoryOf(leg);
    metres[category] = (metres[category] ?? 0) + leg.metres;
  }
  return metres;
}

/** The year. The entries must cover `rangeOfYear(year)`; `today` says which week is not over. */
export function yearOf(
  year: number,
  trips: readonly TripEntry[],
  avoided: readonly AvoidedEntry[],
  data: EmissionData,
  today: string,
): Year {
  const inYear = ({ fields }: { fields: { date: string } }) => fields.date.startsWith(`${year}-`);
  const own = counted(trips.filter(inYear));
  const byMonth = Array.from({ length: 12 }, (): TripEntry[] => []);
  for (const trip of own) byMonth[Number(trip.fields.date.slice(5, 7)) - 1]?.push(trip);
  return {
    year,
    months: byMonth.map((ofMonth) => totals(ofMonth, data)),
    sums: totals(own, data),
    categories: categoriesOf(own.flatMap((trip) => trip.fields.legs)),
    notMade: notMade(counted(avoided.filter(inYear))),
    cheer: cheerOf(own),
    week: weekOf(year, trips, avoided, data, today),
  };
}

/** Where the path to the target is now, in milligrams per person and week; null where the target does not say. */
export const pathNow = (target: {
  baseline_milligrams: number;
  path_percent: number | null;
}): number | null =>
  target.path_percent === null
    ? null
    : Math.round(target.baseline_milligrams * (1 + target.path_percent / 100));

/** True where some trip has a leg without a known kg or kr, so that a sum misses it. */
export const hasUnknown = (trips: readonly TripEntry[], data: EmissionData): boolean =>
  counted(trips).some((trip) =>
    figuresOf(trip, data).legs.some((leg) => leg.milligrams === null || leg.ore === null),
  );

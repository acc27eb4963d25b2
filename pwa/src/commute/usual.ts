/** The usual journey: which one is today's, and the trips that logging it makes. Pure functions. */
import type { AvoidedTripFields, Leg, TripFields, UsualFields } from "../contract.gen";
import { isoWeekday } from "../dates";
import { legsTowards, thereAndBack } from "../legs/order";
import type { AvoidedEntry, TripEntry, UsualEntry } from "../store/read";

/** The ISO weekdays that a usual is meant for; Monday to Friday if it does not say. */
export const weekdaysOf = ({ weekdays }: UsualFields): number[] => weekdays ?? [1, 2, 3, 4, 5];

/**
 * The commute usual for a date: that which is meant for its weekday, else the first at all. Of several that are, the one for the
 * fewest days is meant: who adds "by bus on Tuesdays" to "by car on all days" goes by bus on Tuesdays.
 */
export function usualFor(usuals: readonly UsualEntry[], date: string): UsualEntry | null {
  const commutes = usuals.filter((usual) => usual.fields.purpose === "commute");
  const weekday = isoWeekday(date);
  const meant = commutes.filter((usual) => weekdaysOf(usual.fields).includes(weekday));
  const days = (usual: UsualEntry) => weekdaysOf(usual.fields).length;
  const fewest = Math.min(...meant.map(days));
  return meant.find((usual) => days(usual) === fewest) ?? commutes[0] ?? null;
}

/** The fields of a commute by a usual. */
export function commuteBy(usual: UsualEntry, date: string, direction: "out" | "home"): TripFields {
  return {
    date,
    purpose: "commute",
    direction,
    legs: legsTowards(usual.fields.legs, direction),
    usual_id: usual.id,
  };
}

/** A telework day: the commute both ways that was not made. */
export function teleworkDay(usual: UsualEntry | null, date: string): AvoidedTripFields {
  return { date, reason: "telework", people: 1, legs: thereAndBack(usual?.fields.legs ?? []) };
}

/** What of a day's commute is already in the diary. */
export interface DayCommute {
  out: boolean;
  home: boolean;
  telework: boolean;
  /** the day's commute trips */
  trips: TripEntry[];
}

/** What of the commute of a date is already logged. */
export function commuteOn(
  date: string,
  trips: readonly TripEntry[],
  avoided: readonly AvoidedEntry[],
): DayCommute {
  const commutes = trips.filter(({ fields }) => fields.date === date && fields.purpose === "commute");
  return {
    out: commutes.some(({ fields }) => fields.direction === "out"),
    home: commutes.some(({ fields }) => fields.direction === "home"),
    telework: avoided.some(({ fields }) => fields.date === date && fields.reason === "telework"),
    trips: commutes,
  };
}

/** Two ways are the same when their distances differ by at most this share. */
const SAME_DISTANCE = 0.1;

const metresOf = (legs: readonly Leg[]): number => legs.reduce((sum, leg) => sum + leg.metres, 0);

/** True for the same modes in the same order over about the same distance. */
export function isSameWay(one: readonly Leg[], other: readonly Leg[]): boolean {
  const [a, b] = [metresOf(one), metresOf(other)];
  return (
    one.length === other.length &&
    one.every((leg, index) => leg.mode === other[index]?.mode) &&
    Math.abs(a - b) <= SAME_DISTANCE * Math.max(a, b)
  );
}

/** The way to work of a date, or null when none is logged; a way home alone is read backwards. */
export function wayOut(date: string, trips: readonly TripEntry[]): Leg[] | null {
  const commutes = trips.filter(({ fields }) => fields.date === date && fields.purpose === "commute");
  const out = commutes.find(({ fields }) => fields.direction === "out");
  if (out !== undefined) return [...out.fields.legs];
  const home = commutes.find(({ fields }) => fields.direction === "home");
  return home === undefined ? null : legsTowards(home.fields.legs, "home");
}

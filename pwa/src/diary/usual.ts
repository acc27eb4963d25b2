/** The usual journey: which one is today's, and the trips that logging it makes. Pure functions. */
import type { AvoidedTripFields, Direction, Leg, TripFields } from "../contract";
import { isoWeekday } from "../dates";
import type { AvoidedEntry, TripEntry, UsualEntry } from "../store/read";

/** The commute usual for a date: the first that is meant for its weekday, else the first at all. */
export function usualFor(usuals: readonly UsualEntry[], date: string): UsualEntry | null {
  const commutes = usuals.filter((usual) => usual.fields.purpose === "commute");
  const weekday = isoWeekday(date);
  return commutes.find((usual) => usual.fields.weekdays.includes(weekday)) ?? commutes[0] ?? null;
}

/** The legs in the order of that direction: home is the way out backwards. */
export const legsTowards = (legs: readonly Leg[], direction: Direction): Leg[] =>
  direction === "home" ? [...legs].reverse() : [...legs];

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

const MAX_LEGS = 8;

/** A telework day: the commute both ways that was not made. */
export function teleworkDay(usual: UsualEntry | null, date: string): AvoidedTripFields {
  const oneWay = usual?.fields.legs ?? [];
  const bothWays = [...oneWay, ...legsTowards(oneWay, "home")];
  return {
    date,
    reason: "telework",
    people: 1,
    legs: bothWays.length <= MAX_LEGS ? bothWays : [...oneWay],
  };
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

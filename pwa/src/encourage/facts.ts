/** What is true of a diary on a day, as far as it is worth a friendly word. Pure functions of its rows. */
import type { EmissionData, Together } from "../contract.gen";
import { addDays, daysOfWeek, mondayOf } from "../dates";
import { savedAgainstCar } from "../emissions/calculate";
import { categoryOf } from "../emissions/categories";
import { figuresOf } from "../insight/totals";
import { type Cheer, cheerOfTrip } from "../insight/year";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { dayOff, type WorkCalendar } from "../workdays/calendar";

/** How far back is looked, days: the longest run that is told. */
export const LOOK_BACK_DAYS = 400;

/** What the facts are made of. The entries cover at least `LOOK_BACK_DAYS` and the whole year so far. */
export interface Diary {
  date: string;
  trips: readonly TripEntry[];
  avoided: readonly AvoidedEntry[];
  /** the date of the earliest entry of all, or null */
  first: string | null;
  calendar: WorkCalendar;
  emissions: EmissionData;
  /** this week's figures of all, as last heard; they may be of an earlier week */
  together: Together | null;
}

/** Working days up to today on which something was logged, out of how many that were looked at. */
export interface Run {
  logged: number;
  workdays: number;
}

/**
 * The run of logged working days that reaches today. Free days and leave are passed over, a telework day counts as
 * logged, and one forgotten working day in a week is forgiven: it lengthens `workdays`, not `logged`. Today itself is
 * passed over while nothing is logged on it. The run begins on a logged day.
 */
export function runOf({ date, trips, avoided, calendar }: Diary): Run {
  const logged = new Set([...trips, ...avoided].map(({ fields }) => fields.date));
  const run: Run = { logged: 0, workdays: 0 };
  let forgiven: string | null = null;
  let passed = 0;
  for (let back = 0; back < LOOK_BACK_DAYS; back += 1) {
    const day = addDays(date, -back);
    if (dayOff(day, calendar) !== null || (back === 0 && !logged.has(day))) continue;
    passed += 1;
    if (logged.has(day)) {
      run.logged += 1;
      run.workdays = passed;
      continue;
    }
    const week = mondayOf(day);
    if (forgiven === week) break;
    forgiven = week;
  }
  return run;
}

/** The working days of this week, and how many of them up to today hold something. */
export function weekOf({ date, trips, avoided, calendar }: Diary): Run {
  const logged = new Set([...trips, ...avoided].map(({ fields }) => fields.date));
  const workdays = daysOfWeek(mondayOf(date)).filter((day) => dayOff(day, calendar) === null);
  return {
    logged: workdays.filter((day) => day <= date && logged.has(day)).length,
    workdays: workdays.length,
  };
}

const inYear = <E extends { fields: { date: string } }>({ date }: Diary, entries: readonly E[]): E[] =>
  entries.filter(({ fields }) => fields.date.slice(0, 4) === date.slice(0, 4) && fields.date <= date);

const countOf = (trips: readonly TripEntry[], what: Cheer): number =>
  trips.filter(({ fields }) => cheerOfTrip(fields.legs) === what).length;

/** Fewer than this in a month are not yet something to compare. */
const WORTH_COMPARING = 6;

/** A month that has more trips of a kind than any other month of the year so far. */
export interface BestMonth {
  what: Cheer;
  trips: number;
  /** working days that are left of the month */
  left: number;
}

/** This month where it is the best of the year in something, strictly, and there are at least two to compare with. */
export function bestMonthOf(diary: Diary): BestMonth | null {
  const { date, calendar } = diary;
  const trips = inYear(diary, diary.trips);
  const months = new Map<string, TripEntry[]>();
  for (const trip of trips) {
    const month = trip.fields.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), trip]);
  }
  const present = months.get(date.slice(0, 7)) ?? [];
  months.delete(date.slice(0, 7));
  if (months.size < 2) return null;
  for (const what of ["bicycle", "walk", "public", "shared"] as const) {
    const mine = countOf(present, what);
    const before = Math.max(...[...months.values()].map((month) => countOf(month, what)));
    if (mine < WORTH_COMPARING || mine <= before) continue;
    let left = 0;
    for (let day = addDays(date, 1); day.slice(0, 7) === date.slice(0, 7); day = addDays(day, 1))
      if (dayOff(day, calendar) === null) left += 1;
    return { what, trips: mine, left };
  }
  return null;
}

/** What the year adds up to: trips and metres of all of them, and of those by one's own power. */
export interface YearSoFar {
  trips: number;
  metres: number;
  active: number;
  public: number;
}

/** The year so far, today included. */
export function yearSoFar(diary: Diary): YearSoFar {
  const trips = inYear(diary, diary.trips);
  const legs = trips.flatMap(({ fields }) => fields.legs);
  const sum = (wanted: string | null) =>
    legs
      .filter((leg) => wanted === null || categoryOf(leg) === wanted)
      .reduce((metres, leg) => metres + leg.metres, 0);
  return { trips: trips.length, metres: sum(null), active: sum("active"), public: sum("public") };
}

/** Telework days of the year so far. */
export const teleworkDays = (diary: Diary): number =>
  new Set(
    inYear(diary, diary.avoided)
      .filter(({ fields }) => fields.reason === "telework")
      .map(({ fields }) => fields.date),
  ).size;

/** Round numbers of trips that are worth a word. */
const ROUND = [10, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500];
/** So few trips before a round number it is in sight. */
const IN_SIGHT = 4;

/** A round number of trips of a kind this year: reached today (`left` is 0), or so many trips away. */
export interface Milestone {
  what: Cheer;
  trips: number;
  round: number;
  left: number;
}

/** The milestone that today's trips reached or came near; only kinds travelled today. */
export function milestoneOf(diary: Diary): Milestone | null {
  const trips = inYear(diary, diary.trips);
  const today = trips.filter(({ fields }) => fields.date === diary.date);
  const found = (["bicycle", "walk", "public", "shared"] as const).flatMap((what): Milestone[] => {
    const fresh = countOf(today, what);
    const all = countOf(trips, what);
    if (fresh === 0) return [];
    const reached = ROUND.find((round) => all - fresh < round && round <= all);
    if (reached !== undefined) return [{ what, trips: all, round: reached, left: 0 }];
    const next = ROUND.find((round) => round > all && round - all <= IN_SIGHT);
    return next === undefined ? [] : [{ what, trips: all, round: next, left: next - all }];
  });
  return found.sort((a, b) => a.left - b.left)[0] ?? null;
}

/** What today's commutes meant. */
export interface TodaysWay {
  /** milligrams of CO2e less than the same distances alone in a car; 0 unless each of them saved some */
  saved: number;
  active_seconds: number;
}

/** What today's commutes saved against driving alone, and how long they moved. */
export function todaysWay({ date, trips, emissions }: Diary): TodaysWay {
  const commutes = trips.filter(({ fields }) => fields.date === date && fields.purpose === "commute");
  const figures = commutes.map((trip) => figuresOf(trip, emissions));
  const saved = figures.map((each) => savedAgainstCar(each, date, emissions));
  return {
    saved: saved.every((each) => each > 0) ? saved.reduce((sum, each) => sum + each, 0) : 0,
    active_seconds: figures.reduce((sum, each) => sum + each.active_seconds, 0),
  };
}

/** Colleagues are counted in fives, and not below ten: nobody is to be found by asking again. */
const COLLEAGUES_IN = 5;
const FEWEST_COLLEAGUES = 10;

/**
 * At least so many others have logged this week, in whole fives; null where there are fewer than ten, where they are too
 * few to be told at all, or where nothing has been heard of this week.
 */
export function colleaguesOf({ date, together }: Pick<Diary, "date" | "together">): number | null {
  const people = together?.week === mondayOf(date) ? (together.organisation?.people ?? 0) : 0;
  const others = Math.floor((people - 1) / COLLEAGUES_IN) * COLLEAGUES_IN;
  return others >= FEWEST_COLLEAGUES ? others : null;
}

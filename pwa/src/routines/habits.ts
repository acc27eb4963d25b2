/**
 * Habits found in the diary: the same way to work on the same weekday, several weeks running, that is no saved usual
 * yet. Pure functions.
 */

import { isSameWay, usualFor, wayOut, weekdaysOf } from "../commute/usual";
import { type Leg, LONGEST_NAME, type UsualFields } from "../contract.gen";
import { addDays, isoWeekday } from "../dates";
import type { TripEntry, UsualEntry } from "../store/read";
import { dayOff, type WorkCalendar } from "../workdays/calendar";

/** How far back habits are looked for, weeks. */
export const HABIT_WEEKS = 8;
/** How many weeks running make a habit. */
const TIMES = 3;

/** A way to work that has become a habit on some weekdays. */
export interface Habit {
  legs: Leg[];
  /** ISO weekdays, in order */
  weekdays: number[];
  /** weeks in a row on the first of them */
  times: number;
}

/**
 * The habit of one weekday: the newest way, if it was the same at least three times in a row. Free days are passed
 * over; a working day without a way to work ends the row, except that the newest ones may not be logged yet.
 */
function habitOn(
  weekday: number,
  trips: readonly TripEntry[],
  today: string,
  calendar: WorkCalendar,
): Habit | null {
  let legs: Leg[] | null = null;
  let times = 0;
  let date = addDays(today, -((isoWeekday(today) - weekday + 7) % 7));
  for (let week = 0; week < HABIT_WEEKS; week += 1, date = addDays(date, -7)) {
    const way = wayOut(date, trips);
    if (way === null) {
      if (legs !== null && dayOff(date, calendar) === null) break;
      continue;
    }
    legs ??= way;
    if (!isSameWay(legs, way)) break;
    times += 1;
  }
  return legs === null || times < TIMES ? null : { legs, weekdays: [weekday], times };
}

/** A date in the past on that weekday, for asking which usual holds. */
const someDateOn = (weekday: number): string => addDays("2024-01-01", weekday - 1);

/** True when a saved usual already offers this way on that weekday. */
function isCovered(habit: Habit, weekday: number, usuals: readonly UsualEntry[]): boolean {
  const offered = usualFor(usuals, someDateOn(weekday));
  return usuals.some(
    (usual) =>
      usual.fields.purpose === "commute" &&
      (usual.id === offered?.id || weekdaysOf(usual.fields).includes(weekday)) &&
      isSameWay(usual.fields.legs, habit.legs),
  );
}

/** What a "not now" remembers: the way and the weekday. Never the distance, which would let the same question return. */
export const dismissalOf = (legs: readonly Leg[], weekday: number): string =>
  `${legs.map((leg) => leg.mode).join("+")}@${weekday}`;

/** The dismissals of a whole habit. */
export const dismissalsOf = (habit: Habit): string[] =>
  habit.weekdays.map((weekday) => dismissalOf(habit.legs, weekday));

/**
 * The habit to suggest as a usual, or null: of those not saved and not dismissed, the one of most weekdays, then of
 * the longest row.
 */
export function suggestion(
  trips: readonly TripEntry[],
  usuals: readonly UsualEntry[],
  dismissed: ReadonlySet<string>,
  today: string,
  calendar: WorkCalendar,
): Habit | null {
  const habits: Habit[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const habit = habitOn(weekday, trips, today, calendar);
    if (habit === null || isCovered(habit, weekday, usuals)) continue;
    if (dismissed.has(dismissalOf(habit.legs, weekday))) continue;
    const alike = habits.find((each) => isSameWay(each.legs, habit.legs));
    if (alike === undefined) habits.push(habit);
    else alike.weekdays.push(weekday);
  }
  habits.sort((a, b) => b.weekdays.length - a.weekdays.length || b.times - a.times);
  return habits[0] ?? null;
}

/** A usual as it is to be written: a new one has no entry yet. */
export interface UsualChange {
  usual: UsualEntry | null;
  fields: UsualFields;
}

/**
 * What saving a habit writes: a usual of that way on those weekdays (one that is there already gets the weekdays), and
 * the other commute usuals without them, so that the new one is what its days offer.
 */
export function adopt(habit: Habit, usuals: readonly UsualEntry[], name: string): UsualChange[] {
  const commutes = usuals.filter(({ fields }) => fields.purpose === "commute");
  const same = commutes.find(({ fields }) => isSameWay(fields.legs, habit.legs)) ?? null;
  const position = Math.max(-1, ...usuals.map(({ fields }) => fields.position ?? 0)) + 1;
  const weekdays = [...new Set([...(same === null ? [] : weekdaysOf(same.fields)), ...habit.weekdays])].sort(
    (a, b) => a - b,
  );
  const adopted: UsualChange = {
    usual: same,
    fields:
      same === null
        ? { name: freeName(name, usuals), purpose: "commute", legs: habit.legs, weekdays, position }
        : { ...same.fields, weekdays },
  };
  const others = commutes
    .filter((usual) => usual !== same && weekdaysOf(usual.fields).some((day) => habit.weekdays.includes(day)))
    .map<UsualChange>((usual) => ({
      usual,
      fields: {
        ...usual.fields,
        weekdays: weekdaysOf(usual.fields).filter((day) => !habit.weekdays.includes(day)),
      },
    }));
  return [adopted, ...others];
}

/** The name, or with a number behind it when another usual has it. */
export function freeName(name: string, usuals: readonly UsualEntry[]): string {
  const taken = new Set(usuals.map(({ fields }) => fields.name));
  const short = name.slice(0, LONGEST_NAME);
  if (!taken.has(short)) return short;
  for (let number = 2; ; number += 1) {
    const next = `${name.slice(0, LONGEST_NAME - 4)} ${number}`;
    if (!taken.has(next)) return next;
  }
}

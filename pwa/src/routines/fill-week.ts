/** A forgotten week, filled in one go: what each day is, what it could be, and the rows that makes. Pure functions. */

import { commuteBy, commuteOn, type DayCommute, teleworkDay, usualFor } from "../commute/usual";
import type { Direction } from "../contract.gen";
import { addDays, daysOfWeek, mondayOf } from "../dates";
import { newId } from "../ids";
import type { Edit } from "../store/edit";
import type { AvoidedEntry, TripEntry, UsualEntry } from "../store/read";
import { type DayOff, dayOff, isUsuallyTelework, type WorkCalendar } from "../workdays/calendar";

/** What a day is filled with. */
export type DayChoice = { what: "usual"; usual: UsualEntry } | { what: "telework" } | { what: "nothing" };

/** One day of the week to fill. */
export interface FillDay {
  date: string;
  /** why it is free, or null on a working day */
  off: DayOff | null;
  logged: DayCommute;
  /** a business trip is logged, so that there may be no commute to add */
  business: boolean;
  /** nothing is left to fill: logged both ways, a telework day, or still to come */
  closed: "logged" | "telework" | "future" | null;
  /** what one tap after the other offers, beginning with the proposal; empty for a closed day */
  choices: DayChoice[];
}

const NOTHING: DayChoice = { what: "nothing" };

function choicesOf(
  day: Omit<FillDay, "choices">,
  usuals: readonly UsualEntry[],
  atHome: boolean,
): DayChoice[] {
  if (day.closed !== null) return [];
  const mine = usualFor(usuals, day.date);
  const begun = day.logged.out || day.logged.home;
  const usual: DayChoice[] = mine === null ? [] : [{ what: "usual", usual: mine }];
  const others = usuals
    .filter((each) => each.fields.purpose === "commute" && each.id !== mine?.id)
    .map<DayChoice>((each) => ({ what: "usual", usual: each }));
  const telework: DayChoice[] = begun ? [] : [{ what: "telework" }];
  // Nothing is invented for a free day, a day begun by hand, one away in service, or somebody of whom nothing is known.
  return day.off !== null || begun || day.business || usuals.length === 0
    ? [NOTHING, ...usual, ...telework, ...others]
    : atHome
      ? [...telework, ...usual, NOTHING, ...others]
      : [...usual, ...telework, NOTHING, ...others];
}

/** The days of the week beginning on `monday`, with what each is proposed to be. */
export function fillDays(
  monday: string,
  today: string,
  trips: readonly TripEntry[],
  avoided: readonly AvoidedEntry[],
  usuals: readonly UsualEntry[],
  calendar: WorkCalendar,
): FillDay[] {
  return daysOfWeek(monday).map((date) => {
    const logged = commuteOn(date, trips, avoided);
    const whole =
      (logged.out && logged.home) || logged.trips.some(({ fields }) => fields.direction === "none");
    const day = {
      date,
      off: dayOff(date, calendar),
      logged,
      business: trips.some(({ fields }) => fields.date === date && fields.purpose === "business"),
      closed:
        date > today
          ? ("future" as const)
          : whole
            ? "logged"
            : logged.telework
              ? ("telework" as const)
              : null,
    } satisfies Omit<FillDay, "choices">;
    return { ...day, choices: choicesOf(day, usuals, isUsuallyTelework(date, calendar)) };
  });
}

/** The rows that a day's choice makes: only the directions that are missing. */
export function editsOf(day: FillDay, choice: DayChoice): Edit[] {
  if (day.closed !== null || choice.what === "nothing") return [];
  if (choice.what === "telework") {
    const usual = day.choices.find((each) => each.what === "usual");
    const fields = teleworkDay(usual?.what === "usual" ? usual.usual : null, day.date);
    return [{ kind: "avoided_trip", id: newId(), fields }];
  }
  const ways: Extract<Direction, "out" | "home">[] = ["out", "home"];
  return ways
    .filter((way) => !day.logged[way])
    .map((way) => ({ kind: "trip", id: newId(), fields: commuteBy(choice.usual, day.date, way) }));
}

/** The Monday of the week to fill: the one asked for if it is past or present, else the given one. */
export function weekToFill(wanted: string | null, today: string, otherwise: string): string {
  const monday = wanted === null || !/^\d{4}-\d{2}-\d{2}$/.test(wanted) ? otherwise : mondayOf(wanted);
  return monday > today ? mondayOf(today) : monday;
}

/** The week before and after; null for one that has not begun. */
export const weekAfter = (monday: string, today: string): string | null =>
  addDays(monday, 7) > today ? null : addDays(monday, 7);

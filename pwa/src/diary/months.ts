/** The diary in months and days, latest first; within a day in the order of travelling. Pure. */
import { inTravelOrder } from "../store/order";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { pairsOf } from "../trips/reshape";
import type { Entries } from "./search";

/** A line of a day: a trip, there and back, or a trip that was not made. */
export type Line =
  | { kind: "trip"; trip: TripEntry }
  | { kind: "pair"; pair: readonly [TripEntry, TripEntry] }
  | { kind: "avoided"; entry: AvoidedEntry };

/** A day with its lines. */
export interface Day {
  date: string;
  /** its trips in the order of travelling */
  trips: TripEntry[];
  avoided: AvoidedEntry[];
  lines: Line[];
}

/** A month that holds something. */
export interface Month {
  /** "2026-11" */
  name: string;
  trips: TripEntry[];
  days: Day[];
}

/** The lines of a day's trips. `alone` tells of a trip that has to stand by itself. */
export function linesOf(trips: readonly TripEntry[], alone: (trip: TripEntry) => boolean): Line[] {
  const pairs = pairsOf(trips).filter((pair) => !pair.some(alone));
  return inTravelOrder(trips).flatMap((trip): Line[] => {
    const pair = pairs.find((each) => each.includes(trip));
    if (pair === undefined) return [{ kind: "trip", trip }];
    return pair[0] === trip ? [{ kind: "pair", pair }] : [];
  });
}

function byKey<E>(entries: readonly E[], keyOf: (entry: E) => string): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Entries by month and day, latest first. */
export function byMonth({ trips, avoided }: Entries, alone: (trip: TripEntry) => boolean): Month[] {
  const made = byKey(trips, ({ fields }) => fields.date);
  const notMade = byKey(avoided, ({ fields }) => fields.date);
  const dates = [...new Set([...made.keys(), ...notMade.keys()])].sort((a, b) => b.localeCompare(a));
  const days = dates.map((date): Day => {
    const ofDay = made.get(date) ?? [];
    const spared = notMade.get(date) ?? [];
    const lines = spared.map((entry): Line => ({ kind: "avoided", entry }));
    return {
      date,
      trips: inTravelOrder(ofDay),
      avoided: spared,
      lines: [...linesOf(ofDay, alone), ...lines],
    };
  });
  return [...byKey(days, ({ date }) => date.slice(0, 7))].map(([name, ofMonth]) => ({
    name,
    days: ofMonth,
    trips: ofMonth.flatMap((day) => day.trips),
  }));
}

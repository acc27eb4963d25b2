/** Days that are logged twice, by two phones or by an import: what to ask about them, and what the answers write. Pure. */
import { isSameWay } from "../commute/usual";
import { once } from "../insight/counted";
import { legsTowards } from "../legs/order";
import type { RowChange } from "../session/actions";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { oneOf } from "./doubles";

/** One way of a day that is logged more than once: its trips by their ids, and one for each way they differ in. */
interface Way {
  direction: "out" | "home";
  trips: TripEntry[];
  different: TripEntry[];
}

/** What is asked of a day: one or both of its ways, or its telework. */
export type DayQuestion = { date: string } & (
  | { what: "commute"; ways: [Way, ...Way[]] }
  | { what: "telework"; entries: AvoidedEntry[] }
);

const byId = <E extends { id: string }>(entries: readonly E[]): E[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Entries that say the same of a day, where there are several, by what they say. */
function repetitions<E extends TripEntry | AvoidedEntry>(entries: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of byId(entries)) {
    const key = once(entry.fields);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

function wayOf(direction: Way["direction"], trips: TripEntry[] | undefined): Way[] {
  if (trips === undefined) return [];
  const different: TripEntry[] = [];
  for (const trip of trips) {
    if (!different.some(({ fields }) => isSameWay(fields.legs, trip.fields.legs))) different.push(trip);
  }
  return [{ direction, trips, different }];
}

const isBackOf = (home: TripEntry, out: TripEntry): boolean =>
  isSameWay(legsTowards(home.fields.legs, "home"), out.fields.legs);

/** Both ways as one question where they are double alike; the ways home then stand in the order of the ways out. */
function together(ways: Way[]): [Way, ...Way[]] | null {
  const [first, second] = ways;
  if (first === undefined) return null;
  if (second === undefined || first.different.length !== second.different.length) return [first];
  const different = first.different.flatMap(
    (out) => second.different.find((home) => isBackOf(home, out)) ?? [],
  );
  return different.length === first.different.length ? [first, { ...second, different }] : [first];
}

/** One question for each day that is logged twice, latest first. */
export function questionsOf(trips: readonly TripEntry[], avoided: readonly AvoidedEntry[]): DayQuestion[] {
  const [double, telework] = [repetitions(trips), repetitions(avoided)];
  const dates = new Set([...double.keys(), ...telework.keys()].map((key) => key.slice(0, 10)));
  return [...dates]
    .sort()
    .reverse()
    .map<DayQuestion>((date) => {
      const ways = together([
        ...wayOf("out", double.get(`${date} out`)),
        ...wayOf("home", double.get(`${date} home`)),
      ]);
      if (ways !== null) return { date, what: "commute", ways };
      return { date, what: "telework", entries: telework.get(`${date} telework`) ?? [] };
    });
}

/** Keeps one of each way: the one of that number among those that differ. Of telework days the first. */
export function keepOne(asked: DayQuestion, number: number): RowChange[] {
  if (asked.what === "telework") {
    return asked.entries
      .slice(1)
      .map(({ id, fields }) => ({ edit: { kind: "avoided_trip", id, fields: null }, before: fields }));
  }
  return asked.ways.flatMap(({ trips, different }) => {
    const kept = different[number];
    return kept === undefined ? [] : oneOf(trips, kept.fields);
  });
}

/**
 * Keeps all: those after the first say that they were made besides it, and count. Of the first its way is said once more:
 * had another phone put the second in its place meanwhile, that would be a conflict to be shown, and no way would be lost.
 */
export const keepAll = (asked: DayQuestion): RowChange[] =>
  asked.what === "telework"
    ? []
    : asked.ways.flatMap(({ trips }) =>
        trips.map<RowChange>(({ id, fields }, index) => ({
          edit:
            index === 0
              ? { kind: "trip", id, fields, settles: "legs" }
              : { kind: "trip", id, fields: { ...fields, additional: true } },
          before: fields,
        })),
      );

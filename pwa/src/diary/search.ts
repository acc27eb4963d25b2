/** Looking through years of the diary, latest first: read a few months at a time, so that nothing ever waits for all of it. */
import { addDays } from "../dates";
import { language, longDate, monthName, t } from "../i18n";
import { titleOf } from "../insight/trip-title";
import { diary, queue, revision, usuals } from "../session/state";
import { type AvoidedEntry, readAvoided, readTrips, type TripEntry } from "../store/read";
import { asksNothing, type DiaryQuery, folded, matches } from "./query";

/** Entries of the diary. */
export interface Entries {
  trips: TripEntry[];
  avoided: AvoidedEntry[];
}

/** An entry with every word it may be found by. */
interface Filed<E> {
  entry: E;
  words: string;
}

/** Some months of the diary. */
interface Shelf {
  trips: Filed<TripEntry>[];
  avoided: Filed<AvoidedEntry>[];
}

/** How much is read at once: some 100 entries of somebody who logs every day, so that a slow phone answers a finger between. */
const SHELF_DAYS = 31;
/** So many entries fill the screen. */
const ENOUGH = 20;

/** What has been read, as long as the diary and the language stay what they were. */
let read = nothingRead("");

function nothingRead(of: string) {
  return { of, shelves: new Map<string, Promise<Shelf>>(), dates: new Map<string, string>() };
}

/** The words of a date; to find them is slower than all the rest, and a day has several entries. */
function wordsOfDate(date: string): string {
  const words = read.dates.get(date) ?? `${date} ${longDate(date)} ${monthName(date)}`;
  read.dates.set(date, words);
  return words;
}

function wordsOfTrip({ fields }: TripEntry): string {
  const { mode, trips } = t.value;
  const { date, purpose, legs, errand, client, note, usual_id } = fields;
  const usual = usuals.peek().find(({ id }) => id === usual_id)?.fields.name;
  const ways = legs.flatMap((leg) => [mode[leg.mode], leg.from, leg.to]);
  const what = purpose === "commute" ? `${titleOf(fields)} ${trips.commute}` : trips.business;
  return folded([what, errand, client, note, usual, ...ways, wordsOfDate(date)].filter(Boolean).join(" "));
}

function wordsOfAvoided({ fields }: AvoidedEntry): string {
  const { trips } = t.value;
  const what = fields.reason === "telework" ? trips.telework : trips.remoteMeeting;
  return folded([what, fields.note, wordsOfDate(fields.date)].filter(Boolean).join(" "));
}

async function fill(from: string, to: string): Promise<Shelf> {
  const db = diary.peek()?.db;
  if (db === undefined) return { trips: [], avoided: [] };
  const [trips, avoided] = await Promise.all([
    readTrips(db, queue.peek(), from, to),
    readAvoided(db, queue.peek(), from, to),
  ]);
  return {
    trips: trips.map((entry) => ({ entry, words: wordsOfTrip(entry) })),
    avoided: avoided.map((entry) => ({ entry, words: wordsOfAvoided(entry) })),
  };
}

function shelf(from: string, to: string): Promise<Shelf> {
  const of = `${diary.peek()?.account}/${revision.peek()}/${language.peek()}`;
  if (read.of !== of) read = nothingRead(of);
  const { shelves } = read;
  const kept = shelves.get(from) ?? fill(from, to);
  shelves.set(from, kept);
  // What could not be read is tried again with the next word.
  kept.catch(() => shelves.delete(from));
  return kept;
}

const chosen = <E>(filed: readonly Filed<E>[], text: string): E[] =>
  filed.filter(({ words }) => matches(words, text)).map(({ entry }) => entry);

/**
 * Looks through the diary between two dates, latest first, until it is through or no longer wanted. Tells what it has found so
 * far as long as that fills less than a screen or two, and at last everything: lists that grow all the time are slow to draw.
 *
 * @param onFound `through` is true with the last of it
 */
export async function search(
  query: DiaryQuery,
  span: { first: string; last: string },
  isWanted: () => boolean,
  onFound: (found: Entries, through: boolean) => void,
): Promise<void> {
  if (asksNothing(query)) return;
  const { text, kind, year } = query;
  const [first, last] = year === null ? [span.first, span.last] : [`${year}-01-01`, `${year}-12-31`];
  const found: Entries = { trips: [], avoided: [] };
  let told = 0;
  for (let to = last; to >= first; to = addDays(to, -SHELF_DAYS)) {
    const { trips, avoided } = await shelf(addDays(to, 1 - SHELF_DAYS), to);
    if (!isWanted()) return;
    const isMeant = ({ fields }: TripEntry | AvoidedEntry) => fields.date >= first;
    if (kind !== "avoided") {
      const ofKind = trips.filter(({ entry }) => kind === "all" || entry.fields.purpose === kind);
      found.trips.push(...chosen(ofKind, text).filter(isMeant));
    }
    if (kind === "all" || kind === "avoided") found.avoided.push(...chosen(avoided, text).filter(isMeant));
    const through = addDays(to, -SHELF_DAYS) < first;
    const count = found.trips.length + found.avoided.length;
    if (through || (count > told && told < ENOUGH)) {
      told = count;
      onFound({ trips: [...found.trips], avoided: [...found.avoided] }, through);
    }
  }
}

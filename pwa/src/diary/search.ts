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

/** How much is read at once: some 200 entries of somebody who logs every day. */
const SHELF_DAYS = 92;

const daysInWords = (date: string): string => `${date} ${longDate(date)} ${monthName(date)}`;

function wordsOfTrip({ fields }: TripEntry): string {
  const { mode, trips } = t.value;
  const { date, purpose, legs, errand, client, note, usual_id } = fields;
  const usual = usuals.peek().find(({ id }) => id === usual_id)?.fields.name;
  const ways = legs.flatMap((leg) => [mode[leg.mode], leg.from, leg.to]);
  const what = purpose === "commute" ? `${titleOf(fields)} ${trips.commute}` : trips.business;
  return folded([what, errand, client, note, usual, ...ways, daysInWords(date)].filter(Boolean).join(" "));
}

function wordsOfAvoided({ fields }: AvoidedEntry): string {
  const { trips } = t.value;
  const what = fields.reason === "telework" ? trips.telework : trips.remoteMeeting;
  return folded([what, fields.note, daysInWords(fields.date)].filter(Boolean).join(" "));
}

/** What has been read, as long as the diary and the language stay what they were. */
let read: { of: string; shelves: Map<string, Promise<Shelf>> } = { of: "", shelves: new Map() };

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
  if (read.of !== of) read = { of, shelves: new Map() };
  const kept = read.shelves.get(from) ?? fill(from, to);
  read.shelves.set(from, kept);
  return kept;
}

const chosen = <E>(filed: readonly Filed<E>[], text: string): E[] =>
  filed.filter(({ words }) => matches(words, text)).map(({ entry }) => entry);

/**
 * Looks through the diary between two dates and tells what it has found so far, again and again, until it is through or no
 * longer wanted.
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
    onFound({ trips: [...found.trips], avoided: [...found.avoided] }, through);
  }
}

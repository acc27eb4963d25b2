import "../kit/list.css";
import "../kit/form.css";
import "./diary.css";
import { signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { addDays } from "../dates";
import { late, t } from "../i18n";
import { figuresOf } from "../insight/totals";
import { useSheet } from "../kit/sheet";
import { Top } from "../kit/top";
import { diary, isArriving, queue, revision, date as today } from "../session/state";
import { firstDate, readAvoided, readTrips, type TripEntry } from "../store/read";
import { asks } from "../trips/pair-row";
import type { TripDay } from "../trips/trip-day";
import { TripTools } from "../trips/trip-tools";
import { MonthCard, SumLine } from "./month-card";
import { byMonth, type Month } from "./months";
import { addressOf, asksNothing, type DiaryQuery, queryOf } from "./query";
import { type Entries, search } from "./search";
import { SearchBar } from "./search-bar";

/** How many months are shown at first, and added by each press. */
const MONTHS = 2;
/** How many days of what was found are shown at first, and added by each press. */
const DAYS_FOUND = 20;
/** A day may be a week ahead of the phone's: its clock may be slow, and trips of another phone are shown all the same. */
const AHEAD_DAYS = 13;

/** How far back the diary is shown; kept, so that the way back from a trip leads to where one was. */
const months = signal(MONTHS);

/** What the page shows. */
interface Shown extends Entries {
  /** the date of the first entry of the diary; null in an empty one */
  first: string | null;
  /** all of it is there */
  through: boolean;
}

/** The first day of the month that lies so many months before a date's. */
function monthsBefore(date: string, count: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The entries that a page shows: the last months, or what was looked for; null until the first of them are read. */
function useEntries(query: DiaryQuery, from: string): Shown | null {
  const shown = useSignal<Shown | null>(null);
  const changed = revision.value;
  const address = addressOf(query);
  useEffect(() => {
    const db = diary.peek()?.db;
    if (db === undefined) return;
    let wanted = true;
    const last = addDays(today.peek(), AHEAD_DAYS);
    void firstDate(db).then(async (first) => {
      const show = (entries: Entries, through: boolean) => {
        if (wanted) shown.value = { ...entries, first, through };
      };
      if (first !== null && !asksNothing(query)) {
        await search(query, { first, last }, () => wanted, show);
        return;
      }
      const [trips, avoided] = await Promise.all([
        readTrips(db, queue.peek(), from, last),
        readAvoided(db, queue.peek(), from, last),
      ]);
      show({ trips, avoided }, true);
    });
    return () => {
      wanted = false;
    };
  }, [address, from, changed]);
  return shown.value;
}

/** Other views of the trips. */
function Links() {
  const { trips: texts, routines } = t.value;
  const { insight, mileage } = late.value;
  return (
    <nav class="diary-links" aria-label={texts.links}>
      <a class="chip wide" data-testid="to-fill" href="/trips/fill">
        {routines.fill.link}
      </a>
      <div>
        <a class="chip" data-testid="to-month" href="/trips/month">
          {insight.month.title}
        </a>
        <a class="chip" data-testid="to-year" href="/me/year">
          {insight.year.link}
        </a>
        <a class="chip" data-testid="to-log" href="/trips/log">
          {mileage.link}
        </a>
      </div>
    </nav>
  );
}

/** What was found, in a sentence, and the way back to everything. */
function Found({ query, shown }: { query: DiaryQuery; shown: Shown }) {
  const { diary: texts } = late.value;
  const count = shown.trips.length + shown.avoided.length;
  const none = count === 0 && shown.through;
  return (
    <section class="card stack" data-testid="found">
      <div class="card-head">
        <p role="status">
          {none
            ? query.text.trim() === ""
              ? texts.nothing
              : texts.nothingFor(query.text.trim())
            : texts.found(count)}
        </p>
        <SumLine trips={shown.trips} />
      </div>
      {none ? <p class="muted small">{texts.goOn}</p> : null}
      <div>
        <a class="chip" data-testid="show-all" href="/trips">
          {texts.showAll}
        </a>
      </div>
    </section>
  );
}

/** Why some rows name no kronor; nothing where all do. */
function CostNote({ trips }: { trips: readonly TripEntry[] }) {
  const data = diary.value?.home.emissions;
  const { diary: texts } = late.value;
  if (data === undefined || trips.every((trip) => figuresOf(trip, data).ore !== null)) return null;
  return (
    <details class="more cost-note">
      <summary data-testid="why-no-cost">{texts.whyNoCost}</summary>
      <p class="small">{texts.noCost}</p>
    </details>
  );
}

/** So many days of months, and whether there are more. */
function firstDays(all: readonly Month[], most: number): { months: Month[]; more: boolean } {
  let left = most;
  const shown = all.flatMap((month) => {
    const days = month.days.slice(0, Math.max(0, left));
    left -= month.days.length;
    return days.length === 0 ? [] : [{ ...month, days }];
  });
  return { months: shown, more: left < 0 };
}

/** `/trips`: the diary day by day, and the search through all of it. */
export default function Trips({ query: address }: { query: URLSearchParams }) {
  const query = queryOf(address);
  const isSearch = !asksNothing(query);
  const from = monthsBefore(today.value, months.value - 1);
  const shown = useEntries(query, from);
  const daysFound = useSignal(DAYS_FOUND);
  const chosen = useSignal<TripDay | null>(null);
  const sheet = useSheet();
  const { trips: texts } = t.value;
  const { diary: more } = late.value;
  if (shown === null || (shown.first === null && isArriving.value))
    return (
      <div class="stack">
        <Top title={texts.title} />
        <div class="card skeleton tall" aria-hidden="true" />
      </div>
    );
  const all = byMonth(shown, asks);
  const found = isSearch ? firstDays(all, daysFound.value) : { months: all, more: false };
  const isEarlier = !isSearch && shown.first !== null && shown.first < from;
  const onTools = (trip: TripEntry) => {
    const { date } = trip.fields;
    // Not the trips that were found alone: those beside it on its day are what it is joined with.
    const db = diary.peek()?.db;
    if (db === undefined) return;
    void readTrips(db, queue.peek(), date, date).then((day) => {
      chosen.value = { trip, day };
      sheet.show();
    });
  };
  return (
    <div class="stack">
      <Top title={texts.title} />
      {shown.first === null ? (
        <section class="card stack">
          <p>{texts.empty}</p>
          <a class="go" href="/new">
            {texts.emptyAction}
          </a>
        </section>
      ) : (
        <SearchBar query={query} first={shown.first} today={today.value} />
      )}
      {isSearch ? <Found query={query} shown={shown} /> : null}
      {isSearch || shown.first === null ? null : <Links />}
      <CostNote trips={shown.trips} />
      {found.months.map((month) => (
        <MonthCard key={month.name} month={month} whole={!isSearch} onTools={onTools} />
      ))}
      {found.more || isEarlier ? (
        <button
          type="button"
          class="chip wide"
          data-testid="earlier"
          onClick={() => {
            if (isSearch) daysFound.value += DAYS_FOUND;
            else months.value += MONTHS;
          }}
        >
          {isSearch ? more.moreFound : texts.earlier}
        </button>
      ) : null}
      <TripTools sheet={sheet} of={chosen.value} />
    </div>
  );
}

import "../kit/list.css";
import { signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { AvoidedRow } from "../avoided/avoided-row";
import { addDays, isoWeekNumber, mondayOf } from "../dates";
import { kg, km, kr, late, t } from "../i18n";
import { totals } from "../insight/totals";
import { Top } from "../kit/top";
import { diary, monday, queue, revision } from "../session/state";
import { type AvoidedEntry, firstTripDate, readAvoided, readTrips, type TripEntry } from "../store/read";
import { TripRow } from "../trips/trip-row";
import { neighbours } from "../trips/trip-tools";
import { DayQuestions } from "../twice/day-question";

/** How many weeks are shown at first, and added by each press. */
const WEEKS = 8;

/** The trip whose tools are open; one at a time. */
const opened = signal<string | null>(null);

interface Diary {
  trips: TripEntry[];
  avoided: AvoidedEntry[];
  first: string | null;
}

function Week({ start, trips, avoided }: { start: string; trips: TripEntry[]; avoided: AvoidedEntry[] }) {
  const data = diary.value?.home.emissions;
  if (data === undefined) return null;
  const { trips: texts } = t.value;
  const sums = totals(trips, data);
  const name =
    start === monday.value
      ? texts.thisWeek
      : start === addDays(monday.value, -7)
        ? texts.lastWeek
        : texts.week(isoWeekNumber(start));
  return (
    <section class="card list">
      <div class="card-head">
        <h2>{name}</h2>
        {trips.length === 0 ? null : (
          <span class="muted small num">
            {km(sums.metres)} · {kg(sums.milligrams)} · {kr(sums.ore)}
          </span>
        )}
      </div>
      <DayQuestions trips={trips} avoided={avoided} />
      <ul>
        {[
          ...trips.map((trip) => ({
            date: trip.fields.date,
            id: trip.id,
            row: (
              <TripRow
                key={trip.id}
                trip={trip}
                near={neighbours(trip, trips)}
                open={opened.value === trip.id}
                onOpen={(open) => {
                  opened.value = open ? trip.id : null;
                }}
              />
            ),
          })),
          ...avoided.map((entry) => ({
            date: entry.fields.date,
            id: entry.id,
            row: <AvoidedRow key={entry.id} entry={entry} />,
          })),
        ]
          .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id))
          .map(({ row }) => row)}
      </ul>
    </section>
  );
}

function byWeek(all: Diary): { start: string; trips: TripEntry[]; avoided: AvoidedEntry[] }[] {
  const starts = new Set([...all.trips, ...all.avoided].map((entry) => mondayOf(entry.fields.date)));
  return [...starts]
    .sort((a, b) => b.localeCompare(a))
    .map((start) => ({
      start,
      trips: all.trips.filter((trip) => mondayOf(trip.fields.date) === start),
      avoided: all.avoided.filter((entry) => mondayOf(entry.fields.date) === start),
    }));
}

/** `/trips`: the diary week by week. */
export default function Trips() {
  const all = useSignal<Diary | null>(null);
  const weeks = useSignal(WEEKS);
  const { trips: texts } = t.value;
  const from = addDays(monday.value, -7 * (weeks.value - 1));
  const changed = revision.value;
  useEffect(() => {
    const db = diary.peek()?.db;
    if (db === undefined) return;
    const to = addDays(monday.peek(), 13);
    void Promise.all([
      readTrips(db, queue.peek(), from, to),
      readAvoided(db, queue.peek(), from, to),
      firstTripDate(db),
    ]).then(([trips, avoided, first]) => {
      all.value = { trips, avoided, first };
    });
  }, [from, changed]);

  const read = all.value;
  const groups = read === null ? [] : byWeek(read);
  return (
    <div class="stack">
      <Top title={texts.title} />
      {read === null ? <div class="card skeleton tall" aria-hidden="true" /> : null}
      {read !== null && groups.length === 0 && read.first === null ? (
        <section class="card stack">
          <p>{texts.empty}</p>
          <a class="go" href="/new">
            {texts.emptyAction}
          </a>
        </section>
      ) : null}
      {read === null || read.first === null ? null : (
        <nav class="diary-links" aria-label={texts.links}>
          <a class="chip wide" data-testid="to-fill" href="/trips/fill">
            {t.value.routines.fill.link}
          </a>
          <div>
            <a class="chip" data-testid="to-month" href="/trips/month">
              {late.value.insight.month.title}
            </a>
            <a class="chip" data-testid="to-year" href="/me/year">
              {late.value.insight.year.link}
            </a>
            <a class="chip" data-testid="to-log" href="/trips/log">
              {late.value.mileage.link}
            </a>
          </div>
        </nav>
      )}
      {groups.map((week) => (
        <Week key={week.start} {...week} />
      ))}
      {read?.first && read.first < from ? (
        <button
          type="button"
          class="chip wide"
          onClick={() => {
            weeks.value += WEEKS;
          }}
        >
          {texts.earlier}
        </button>
      ) : null}
    </div>
  );
}

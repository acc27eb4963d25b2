import "./list.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { AvoidedTripFields } from "../contract";
import { addDays, isoWeekNumber, mondayOf } from "../dates";
import { remove } from "../diary/actions";
import { diary, monday, queue, revision } from "../diary/state";
import { figuresOf, totals } from "../diary/week";
import { categoryOf, mainLeg } from "../emissions/categories";
import { kg, km, kr, shortDate, t } from "../i18n";
import { type AvoidedEntry, firstTripDate, readAvoided, readTrips, type TripEntry } from "../store/read";
import { reasonText } from "./banners";
import { Icon, ModeTile } from "./icons";
import { Top } from "./top";

/** How many weeks are shown at first, and added by each press. */
const WEEKS = 8;

interface Diary {
  trips: TripEntry[];
  avoided: AvoidedEntry[];
  first: string | null;
}

/** What a trip is called in the list. */
function titleOf(trip: TripEntry): string {
  const { trips } = t.value;
  const { purpose, direction, note } = trip.fields;
  if (purpose === "business") return note ? note : trips.business;
  return direction === "out" ? trips.commuteOut : direction === "home" ? trips.commuteHome : trips.commute;
}

function TripRow({ trip }: { trip: TripEntry }) {
  const data = diary.value?.home.emissions;
  if (data === undefined) return null;
  const { trips, mode } = t.value;
  const { legs, date } = trip.fields;
  const main = mainLeg(legs);
  if (main === undefined) return null;
  const figures = figuresOf(trip, data);
  const title = titleOf(trip);
  const spoken = `${title}, ${shortDate(date)}`;
  return (
    <li class="trip-row" data-testid="trip-row" data-id={trip.id}>
      <a href={`/trips/${trip.id}`} aria-label={trips.edit(spoken)}>
        <ModeTile mode={main.mode} category={categoryOf(main)} />
        <span class="trip-text">
          <b>{title}</b>
          <span class="muted small">{shortDate(date)}</span>
          <span class="muted small">{legs.map((leg) => mode[leg.mode]).join(" + ")}</span>
          {trip.rejected === null ? null : (
            <span class="problem">
              {trips.refused} {reasonText(trip.rejected)}
            </span>
          )}
          {trip.waiting ? <span class="waits small">{trips.waiting}</span> : null}
        </span>
        <span class="trip-figures num">
          <b>{kg(figures.milligrams)}</b>
          <span class="muted small">{kr(figures.ore)}</span>
          <span class="muted small">{km(figures.metres)}</span>
        </span>
      </a>
      <button
        type="button"
        class="quiet-button"
        data-testid="delete-trip"
        aria-label={trips.remove(spoken)}
        onClick={() => void remove({ kind: "trip", id: trip.id, fields: trip.fields })}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}

function AvoidedRow({ entry }: { entry: AvoidedEntry }) {
  const { trips } = t.value;
  const fields: AvoidedTripFields = entry.fields;
  const title = fields.reason === "telework" ? trips.telework : trips.remoteMeeting;
  const spoken = `${title}, ${shortDate(fields.date)}`;
  return (
    <li class="trip-row" data-testid="avoided-row">
      <div class="trip-main">
        <span class="tile m-none">
          <Icon name="laptop" />
        </span>
        <span class="trip-text">
          <b>{title}</b>
          <span class="muted small">{shortDate(fields.date)}</span>
          {entry.rejected === null ? null : (
            <span class="problem">
              {trips.refused} {reasonText(entry.rejected)}
            </span>
          )}
          {entry.waiting ? <span class="waits small">{trips.waiting}</span> : null}
        </span>
      </div>
      <button
        type="button"
        class="quiet-button"
        aria-label={trips.remove(spoken)}
        onClick={() => void remove({ kind: "avoided_trip", id: entry.id, fields })}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
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
      <ul>
        {[
          ...trips.map((trip) => ({
            date: trip.fields.date,
            id: trip.id,
            row: <TripRow key={trip.id} trip={trip} />,
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

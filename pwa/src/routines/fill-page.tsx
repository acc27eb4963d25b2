import "../kit/form.css";
import "../kit/list.css";
import "./routines.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { addDays, isoWeekNumber, mondayOf } from "../dates";
import { categoryOf, mainLeg } from "../emissions/categories";
import { km, longDate, t } from "../i18n";
import { Icon, ModeTile } from "../kit/icons";
import { Top } from "../kit/top";
import { go } from "../session/place";
import { date, diary, queue, revision, usuals } from "../session/state";
import { type AvoidedEntry, readAvoided, readTrips, type TripEntry } from "../store/read";
import { freeText } from "../workdays/free-text";
import { calendar } from "../workdays/today";
import { fillDaysWith } from "./fill-actions";
import { type DayChoice, editsOf, type FillDay, fillDays, weekAfter, weekToFill } from "./fill-week";

/** What a choice is called on that day. */
function choiceText(day: FillDay, choice: DayChoice): string {
  const { fill } = t.value.routines;
  if (choice.what === "telework") return fill.telework;
  const begun = day.logged.out || day.logged.home;
  if (choice.what === "nothing") return begun ? fill.keep : fill.nothing;
  const { name } = choice.usual.fields;
  return begun ? fill.usualRest(name, day.logged.out) : fill.usualBoth(name);
}

function ChoiceTile({ choice }: { choice: DayChoice }) {
  const main = choice.what === "usual" ? mainLeg(choice.usual.fields.legs) : undefined;
  if (main !== undefined) return <ModeTile mode={main.mode} category={categoryOf(main)} />;
  return (
    <span class={`tile${choice.what === "telework" ? " m-none" : " blank"}`}>
      <Icon name={choice.what === "telework" ? "laptop" : "minus"} />
    </span>
  );
}

/** A day with nothing left to fill: what is logged, or that it is still to come. */
function ClosedDay({ day }: { day: FillDay }) {
  const { fill } = t.value.routines;
  const { mode } = t.value;
  const main = mainLeg(day.logged.trips.flatMap((trip) => trip.fields.legs));
  const free = day.off === null ? null : freeText(day.off);
  const what =
    day.closed === "future"
      ? (free ?? fill.future)
      : day.closed === "telework"
        ? fill.loggedTelework
        : `${main === undefined ? "" : `${mode[main.mode]}, `}${fill.logged}`;
  return (
    <li class={`fill-day closed${day.off === null ? "" : " free"}`} data-testid={`fill-${day.date}`}>
      {main !== undefined && day.closed === "logged" ? (
        <ModeTile mode={main.mode} category={categoryOf(main)} />
      ) : (
        <span class={`tile${day.closed === "telework" ? " m-none" : " blank"}`}>
          {day.closed === "telework" ? <Icon name="laptop" /> : null}
        </span>
      )}
      <span class="trip-text">
        <b>{longDate(day.date)}</b>
        <span class="muted small">{what}</span>
      </span>
      {day.closed === "future" ? null : <Icon name="check" />}
    </li>
  );
}

function OpenDay({ day, choice, onNext }: { day: FillDay; choice: DayChoice; onNext: () => void }) {
  const { fill } = t.value.routines;
  const now = choiceText(day, choice);
  const legs = choice.what === "usual" ? choice.usual.fields.legs : [];
  const metres = legs.reduce((sum, leg) => sum + leg.metres, 0);
  const notes = [day.off === null ? null : freeText(day.off), day.business ? fill.business : null].filter(
    (text) => text !== null,
  );
  return (
    <li class={`fill-day${day.off === null ? "" : " free"}`} data-testid={`fill-${day.date}`}>
      <button type="button" data-choice={choice.what} onClick={onNext}>
        <ChoiceTile choice={choice} />
        <span class="trip-text">
          <b>{longDate(day.date)}</b>
          <span class="muted small">
            {[...notes, now, ...(metres === 0 ? [] : [km(metres)])].join(" · ")}
          </span>
          <span class="sr">{fill.change}</span>
        </span>
        <Icon name="refresh" />
      </button>
    </li>
  );
}

interface Read {
  start: string;
  trips: TripEntry[];
  avoided: AvoidedEntry[];
}

/** `/trips/fill`: a forgotten week on one screen, saved by one press. */
export default function Fill({ query }: { query: URLSearchParams }) {
  const { fill } = t.value.routines;
  const today = date.value;
  const start = weekToFill(query.get("week"), today, mondayOf(addDays(today, -1)));
  const read = useSignal<Read | null>(null);
  const taps = useSignal<Record<string, number>>({});
  const saving = useSignal(false);
  const seen = revision.value;

  useEffect(() => {
    const db = diary.peek()?.db;
    if (db === undefined) return;
    const to = addDays(start, 6);
    void Promise.all([readTrips(db, queue.peek(), start, to), readAvoided(db, queue.peek(), start, to)]).then(
      ([trips, avoided]) => {
        read.value = { start, trips, avoided };
      },
    );
  }, [start, seen]);

  const all = read.value;
  const days =
    all === null || all.start !== start
      ? null
      : fillDays(start, today, all.trips, all.avoided, usuals.value, calendar.value);
  const chosen = (day: FillDay): DayChoice =>
    day.choices[(taps.value[day.date] ?? 0) % Math.max(1, day.choices.length)] ?? { what: "nothing" };
  const edits = (days ?? []).flatMap((day) => editsOf(day, chosen(day)));
  const count = new Set(
    edits.map((edit) => (edit.fields !== null && "date" in edit.fields ? edit.fields.date : "")),
  ).size;
  const isOpen = days?.some((day) => day.closed === null && day.off === null) ?? false;
  const after = weekAfter(start, today);
  const hasUsual = usuals.value.some((usual) => usual.fields.purpose === "commute");

  const save = async () => {
    saving.value = true;
    const saved = await fillDaysWith(edits, start, (n) => t.value.routines.fill.saved(n));
    saving.value = false;
    if (saved) go("/trips");
  };

  return (
    <div class="stack">
      <Top title={fill.title} above={fill.week(isoWeekNumber(start))} />
      <div class="fill-weeks">
        <a class="chip" data-testid="fill-before" href={`/trips/fill?week=${addDays(start, -7)}`}>
          {fill.before}
        </a>
        {after === null ? null : (
          <a class="chip" data-testid="fill-after" href={`/trips/fill?week=${after}`}>
            {fill.after}
          </a>
        )}
      </div>
      {days === null ? (
        <div class="card skeleton tall" aria-hidden="true" />
      ) : (
        <section class="card list">
          <p class="muted small">{hasUsual ? fill.intro : fill.noUsual}</p>
          {hasUsual ? null : (
            <a class="chip wide" href="/me/usuals">
              {fill.toUsuals}
            </a>
          )}
          <ol class="fill">
            {days.map((day) =>
              day.closed === null ? (
                <OpenDay
                  key={day.date}
                  day={day}
                  choice={chosen(day)}
                  onNext={() => {
                    taps.value = { ...taps.peek(), [day.date]: (taps.peek()[day.date] ?? 0) + 1 };
                  }}
                />
              ) : (
                <ClosedDay key={day.date} day={day} />
              ),
            )}
          </ol>
          <button
            type="button"
            class="go"
            data-testid="fill-save"
            disabled={count === 0 || saving.value}
            onClick={() => void save()}
          >
            {count > 0 ? fill.save(count) : isOpen ? fill.nothingChosen : fill.nothingToSave}
          </button>
        </section>
      )}
    </div>
  );
}

import "./form.css";
import { type Signal, useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Direction, Purpose, TripFields } from "../contract";
import { isDate } from "../dates";
import { remove, saveTrip, saveTrips } from "../diary/actions";
import {
  draftOf,
  emptyLeg,
  isSound,
  legsOf,
  type Problems,
  problemsOf,
  type TripDraft,
  tripsOf,
} from "../diary/draft";
import { avoided, diary, date as todaysDate, trips, usuals } from "../diary/state";
import { commuteOn } from "../diary/usual";
import { computeTrip } from "../emissions/calculate";
import { figureTexts, t } from "../i18n";
import type { TripEntry } from "../store/read";
import { Conflicts, RejectedBanner } from "./banners";
import { Icon } from "./icons";
import { LegEditor } from "./leg-editor";
import { back, go } from "./router";

const WORKDAYS = [1, 2, 3, 4, 5];

function firstDraft(trip: TripEntry | null, wanted: string | null): TripDraft {
  if (trip !== null) {
    const { purpose, date, direction, legs, note } = trip.fields;
    return { purpose, date, direction, legs: legs.map(draftOf), note: note ?? "" };
  }
  const today = todaysDate.peek();
  const date = wanted !== null && isDate(wanted) && wanted <= today ? wanted : today;
  const day = commuteOn(date, trips.peek(), avoided.peek());
  const direction = day.out && !day.home ? "home" : day.home && !day.out ? "out" : "both";
  return { purpose: "commute", date, direction, legs: [emptyLeg()], note: "" };
}

function Segments<V extends string>(props: {
  label: string;
  name: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onPick: (value: V) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="sr">{props.label}</legend>
      <div>
        {props.options.map(([value, text]) => (
          <label key={value} class={value === props.value ? "on" : ""}>
            <input
              type="radio"
              class="sr"
              name={props.name}
              data-testid={`${props.name}-${value}`}
              checked={value === props.value}
              onChange={() => props.onPick(value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** kg, kr and active minutes of what is typed so far. */
function Figures({ draft }: { draft: Signal<TripDraft> }) {
  const { form } = t.value;
  const data = diary.value?.home.emissions;
  const legs = legsOf(draft.value.legs);
  if (data === undefined || legs.length === 0) return <p class="muted small">{form.estimate}</p>;
  const both = draft.value.direction === "both";
  const figures = computeTrip(both ? [...legs, ...legs] : legs, draft.value.date, data);
  const gap = figures.legs.some((leg) => leg.milligrams === null);
  return (
    <>
      <ul class="facts num" data-testid="figures">
        {figureTexts(figures).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {gap ? <p class="muted small">{form.gap}</p> : null}
    </>
  );
}

/** The directions a trip of this purpose can have. A saved trip is one way; only a new one can be both. */
function directions(purpose: Purpose, isNew: boolean): [TripDraft["direction"], string][] {
  const { form } = t.value;
  const both: [TripDraft["direction"], string][] = isNew ? [["both", form.both]] : [];
  const ways: [Direction, string][] = [
    ["out", form.out],
    ["home", form.home],
  ];
  return purpose === "commute"
    ? [...both, ...ways]
    : [...both, ...(isNew ? [] : ways), ["none", form.oneWay]];
}

function UsualToggle({ on }: { on: Signal<boolean> }) {
  return (
    <label class="switch-row">
      <span>{t.value.form.usual}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        data-testid="save-as-usual"
        checked={on.value}
        aria-checked={on.value}
        onChange={(event) => {
          on.value = event.currentTarget.checked;
        }}
      />
    </label>
  );
}

/** Logging or editing a trip; the figures move while one types. */
export function TripForm({ trip, date }: { trip: TripEntry | null; date: string | null }) {
  const { form, setup, trips: texts } = t.value;
  const draft = useSignal<TripDraft>(useMemo(() => firstDraft(trip, date), [trip, date]));
  const problems = useSignal<Problems | null>(null);
  const asUsual = useSignal(false);
  const change = (changes: Partial<TripDraft>) => {
    draft.value = { ...draft.value, ...changes };
  };
  const isNew = trip === null;

  const submit = async (event: Event) => {
    event.preventDefault();
    const found = problemsOf(draft.peek(), todaysDate.peek());
    problems.value = found;
    if (!isSound(found)) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const fields = tripsOf(draft.peek());
    const usual = asUsual.peek()
      ? {
          name:
            draft.peek().purpose === "commute"
              ? (usuals.peek()[0]?.fields.name ?? setup.name)
              : form.business,
          purpose: draft.peek().purpose,
          legs: legsOf(draft.peek().legs),
          weekdays: WORKDAYS,
          position: usuals.peek().length,
        }
      : null;
    if (isNew) {
      if (await saveTrips(fields, usual)) go(draft.peek().date === todaysDate.peek() ? "/" : "/trips");
    } else if (await saveTrip(trip.id, kept(trip.fields, fields[0]), trip.fields)) go("/trips");
  };

  return (
    <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
      {trip?.rejected ? <RejectedBanner kind="trip" id={trip.id} reason={trip.rejected} /> : null}
      {trip === null ? null : <Conflicts trip={trip} />}
      <section class="card stack">
        <Segments
          label={form.purpose}
          name="purpose"
          value={draft.value.purpose}
          options={[
            ["commute", form.commute],
            ["business", form.business],
          ]}
          onPick={(purpose) => {
            const fits = directions(purpose, isNew).some(([each]) => each === draft.peek().direction);
            change(fits ? { purpose } : { purpose, direction: purpose === "commute" ? "out" : "none" });
          }}
        />
        <label class="row-field date-field">
          <span>{form.date}</span>
          <input
            type="date"
            data-testid="date"
            value={draft.value.date}
            max={todaysDate.value}
            aria-invalid={problems.value?.date ?? false}
            onInput={(event) => change({ date: event.currentTarget.value })}
          />
        </label>
        {problems.value?.date ? <p class="problem">{form.errorDate}</p> : null}
        <Segments
          label={form.direction}
          name="direction"
          value={draft.value.direction}
          options={directions(draft.value.purpose, isNew)}
          onPick={(direction) => change({ direction })}
        />
      </section>
      <section class="card stack">
        <h2>{form.distance}</h2>
        <LegEditor legs={draft.value.legs} problems={problems.value} onChange={(legs) => change({ legs })} />
        {draft.value.purpose === "business" ? (
          <label class="field">
            <span class="small muted">{form.note}</span>
            <input
              data-testid="note"
              maxLength={500}
              value={draft.value.note}
              onInput={(event) => change({ note: event.currentTarget.value })}
            />
          </label>
        ) : null}
        {isNew ? <UsualToggle on={asUsual} /> : null}
      </section>
      <section class="card result" aria-label={form.figures}>
        <div aria-live="polite">
          <Figures draft={draft} />
        </div>
        <div class="form-end">
          {trip === null ? (
            <button type="button" class="chip" onClick={() => back("/")}>
              {form.cancel}
            </button>
          ) : (
            <button
              type="button"
              class="chip"
              data-testid="delete-trip"
              aria-label={texts.remove(form.editTitle)}
              onClick={() =>
                void remove({ kind: "trip", id: trip.id, fields: trip.fields }).then(
                  (gone) => gone && go("/trips"),
                )
              }
            >
              <Icon name="trash" />
            </button>
          )}
          <button type="submit" class="go" data-testid="save-trip">
            {isNew ? form.save : form.saveEdit}
          </button>
        </div>
      </section>
    </form>
  );
}

/** The edited fields, with those the form does not show kept as they were. */
const kept = (before: TripFields, edited: TripFields | undefined): TripFields => ({
  ...(before.usual_id === undefined ? {} : { usual_id: before.usual_id }),
  ...(edited ?? before),
});

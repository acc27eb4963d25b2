import "../kit/form.css";
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { BusinessFields } from "../business/business-trip";
import { commuteOn } from "../commute/usual";
import type { Direction, Purpose, TripFields } from "../contract.gen";
import { isDate } from "../dates";
import { t } from "../i18n";
import { DateField, useClock } from "../kit/date-field";
import { Icon } from "../kit/icons";
import { lazyPart } from "../kit/lazy-part";
import { Segments } from "../kit/segments";
import {
  draftOf,
  emptyLeg,
  isSound,
  legsFor,
  legsOf,
  type Problems,
  problemsOf,
  type TripDraft,
  tripDraftOf,
  tripsOf,
} from "../legs/draft";
import { LegEditor } from "../legs/leg-editor";
import { RecentWays } from "../legs/recent-ways";
import { changeRows, remove, saveFailure, saveTrip, saveTrips } from "../session/actions";
import { back, go } from "../session/place";
import { avoided, diary, date as todaysDate, trips, usuals } from "../session/state";
import { readTrip, type TripEntry } from "../store/read";
import { Conflicts } from "./conflicts";
import { Figures } from "./figures";
import { type Calendar, lastDate, meanwhile } from "./meanwhile";
import { type Found, MeanwhilePanel } from "./meanwhile-panel";
import { RejectedBanner } from "./rejected-banner";
import { forget, keep, recall, type Unfinished } from "./unfinished";

const WORKDAYS = [1, 2, 3, 4, 5];

const BusinessTrip = lazyPart<{ fields: BusinessFields; onChange: (fields: BusinessFields) => void }>(
  () => import("../business/business-trip"),
);

/** What a form begins with: the saved trip, or an empty one for the way of the day that is still missing. */
function firstDraft(trip: TripEntry | null, wanted: string | null): TripDraft {
  if (trip !== null) return tripDraftOf(trip.fields);
  const today = todaysDate.peek();
  const date = wanted !== null && isDate(wanted) && wanted <= today ? wanted : today;
  const day = commuteOn(date, trips.peek(), avoided.peek());
  const direction = day.out && !day.home ? "home" : day.home && !day.out ? "out" : "both";
  return { purpose: "commute", date, direction, legs: [emptyLeg()], note: "", errand: "", client: "" };
}

/** The directions a trip can have. A saved trip is one way; only a new one can be both. */
function directions(
  purpose: Purpose,
  isNew: boolean,
  present: TripDraft["direction"],
): [TripDraft["direction"], string][] {
  const { form } = t.value;
  const both: [TripDraft["direction"], string][] = isNew ? [["both", form.both]] : [];
  const ways: [Direction, string][] = [
    ["out", form.out],
    ["home", form.home],
  ];
  const single: [Direction, string] = ["none", form.oneWay];
  if (purpose === "business") return [...both, ...(isNew ? [] : ways), single];
  return [...both, ...ways, ...(present === "none" ? [single] : [])];
}

/** The edited fields, with those the form does not show kept as they were. */
const kept = (before: TripFields, edited: TripFields): TripFields => ({
  ...(before.usual_id ? { usual_id: before.usual_id } : {}),
  ...edited,
});

function UsualToggle({ on, onFlip }: { on: boolean; onFlip: (on: boolean) => void }) {
  return (
    <label class="switch-row">
      <span>{t.value.form.usual}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        data-testid="save-as-usual"
        checked={on}
        aria-checked={on}
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
    </label>
  );
}

/** Shows the first field that cannot be saved. */
const focusProblem = () =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());

/** The usual that a draft makes. */
function usualOf(draft: TripDraft) {
  const { form, setup } = t.value;
  const commute = draft.purpose === "commute";
  return {
    name: commute ? (usuals.peek()[0]?.fields.name ?? setup.name) : form.business,
    purpose: draft.purpose,
    legs: legsFor(draft),
    weekdays: WORKDAYS,
    position: usuals.peek().length,
  };
}

/**
 * Logging or editing a trip; the figures move while one types.
 *
 * Parameters:
 *   name: under which the unfinished form is kept, so that a reload loses nothing.
 */
export function TripForm(props: { trip: TripEntry | null; date: string | null; name: string }) {
  const { trip, date, name } = props;
  const { form, trips: texts } = t.value;
  const left = useMemo<Unfinished | null>(() => recall(name), [name]);
  const draft = useSignal<TripDraft>(
    useMemo(() => left?.draft ?? firstDraft(trip, date), [left, trip, date]),
  );
  const opened = useSignal<TripFields | null>(left?.opened ?? trip?.fields ?? null);
  const restored = useSignal(left !== null);
  const problems = useSignal<Problems | null>(null);
  const asUsual = useSignal(false);
  const found = useSignal<Found | null>(null);
  const clock = useClock();
  const isNew = trip === null;
  const calendar: Calendar = {
    today: lastDate(todaysDate.value, clock),
    employedFrom: diary.value?.home.member.employed_from,
  };

  const change = (changes: Partial<TripDraft>) => {
    draft.value = { ...draft.value, ...changes };
    found.value = null;
    if (problems.peek() !== null) problems.value = problemsOf(draft.value, calendar);
    keep(name, { draft: draft.value, opened: opened.peek() });
  };
  const begin = (fields: TripDraft, from: TripFields | null) => {
    forget(name);
    draft.value = fields;
    opened.value = from;
    restored.value = false;
    found.value = null;
    problems.value = null;
  };
  const leave = (to: string) => {
    forget(name);
    go(to);
  };
  /** The trip as the form would save it. */
  const wanted = (): TripFields | undefined => {
    const [edited] = tripsOf(draft.peek());
    return edited === undefined || trip === null ? edited : kept(trip.fields, edited);
  };

  const saveNew = async () => {
    const saved = await saveTrips(tripsOf(draft.peek()), asUsual.peek() ? usualOf(draft.peek()) : null);
    if (saved) leave(draft.peek().date === todaysDate.peek() ? "/" : "/trips");
  };
  const saveEdited = async (id: string, mine: TripFields, before: TripFields) => {
    const db = diary.peek()?.db;
    if (db === undefined) return;
    const now = await readTrip(db, id);
    if (now === null) {
      found.value = "deleted";
      return;
    }
    const other = meanwhile(before, now.fields, mine);
    if (other !== null) found.value = { ...other, now: now.fields };
    else if (await saveTrip(id, mine, now.fields)) leave("/trips");
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    problems.value = problemsOf(draft.peek(), calendar);
    if (!isSound(problems.value)) {
      focusProblem();
      return;
    }
    const mine = wanted();
    if (trip === null) await saveNew();
    else if (mine !== undefined) await saveEdited(trip.id, mine, opened.peek() ?? trip.fields);
  };
  /** Saves in spite of what happened meanwhile: both changes together, ours where both changed the same. */
  const saveAnyway = async (other: Found) => {
    const mine = wanted();
    if (trip === null || mine === undefined) return;
    const saved =
      other === "deleted"
        ? await changeRows("edited", [{ edit: { kind: "trip", id: trip.id, fields: mine }, before: null }])
        : await saveTrip(trip.id, other.together, other.now);
    if (saved) leave("/trips");
  };
  const takeTheirs = (other: Found) => {
    if (other === "deleted") leave("/trips");
    else begin(tripDraftOf(other.now), other.now);
  };
  const removeIt = async (whole: TripEntry) => {
    if (await remove({ kind: "trip", id: whole.id, fields: whole.fields })) leave("/trips");
  };

  const { purpose, direction, legs } = draft.value;
  const untouched = legs.length === 1 && legs[0]?.mode === null;
  const failure = saveFailure.value;
  return (
    <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
      {trip?.rejected ? (
        <RejectedBanner kind="trip" id={trip.id} reason={trip.rejected} onDiscarded={() => leave("/trips")} />
      ) : null}
      {trip === null ? null : <Conflicts trip={trip} />}
      {restored.value ? (
        <div class="hint row" data-testid="restored">
          <p>{form.restored}</p>
          <button
            type="button"
            class="chip"
            data-testid="start-over"
            onClick={() => begin(firstDraft(trip, date), trip?.fields ?? null)}
          >
            {form.startOver}
          </button>
        </div>
      ) : null}
      <section class="card stack">
        <Segments
          label={form.purpose}
          name="purpose"
          value={purpose}
          options={[
            ["commute", form.commute],
            ["business", form.business],
          ]}
          onPick={(next) => {
            const fits = directions(next, isNew, direction).some(([each]) => each === direction);
            change(
              fits ? { purpose: next } : { purpose: next, direction: next === "commute" ? "out" : "none" },
            );
          }}
        />
        <DateField
          value={draft.value.date}
          problem={problems.value?.date ?? null}
          calendar={calendar}
          clock={clock}
          onPick={(picked) => change({ date: picked })}
        />
        <Segments
          label={form.direction}
          name="direction"
          value={direction}
          options={directions(purpose, isNew, direction)}
          onPick={(next) => change({ direction: next })}
        />
      </section>
      <section class="card stack">
        <h2>{form.distance}</h2>
        {isNew && untouched ? (
          <RecentWays purpose={purpose} onPick={(way) => change({ legs: way.map(draftOf) })} />
        ) : null}
        <LegEditor
          legs={legs}
          purpose={purpose}
          date={draft.value.date}
          problems={problems.value}
          onChange={(next) => change({ legs: next })}
        />
        {purpose === "business" ? (
          <BusinessTrip
            fields={{
              errand: draft.value.errand,
              client: draft.value.client,
              note: draft.value.note,
              date: draft.value.date,
              legs: legsOf(legs),
            }}
            onChange={({ errand, client, note }) =>
              change({ errand: errand ?? "", client: client ?? "", note: note ?? "" })
            }
          />
        ) : null}
        {isNew ? (
          <UsualToggle
            on={asUsual.value}
            onFlip={(on) => {
              asUsual.value = on;
            }}
          />
        ) : null}
      </section>
      <section class="card result" aria-label={form.figures}>
        <Figures draft={draft} trip={trip} />
        {found.value === null ? null : (
          <MeanwhilePanel
            found={found.value}
            mine={wanted() ?? trip?.fields ?? { date: "", purpose, direction: "none", legs: [] }}
            onMine={() => found.value && void saveAnyway(found.value)}
            onTheirs={() => found.value && takeTheirs(found.value)}
          />
        )}
        {failure === null ? null : (
          <p class="problem" role="alert" data-testid="save-failed">
            {failure === "full" ? form.errorFull : form.errorSave}
          </p>
        )}
        <div class="form-end">
          {trip === null ? (
            <button
              type="button"
              class="chip"
              data-testid="cancel"
              onClick={() => {
                forget(name);
                back("/");
              }}
            >
              {form.cancel}
            </button>
          ) : (
            <button
              type="button"
              class="chip"
              data-testid="delete-trip"
              aria-label={texts.remove(form.editTitle)}
              onClick={() => void removeIt(trip)}
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

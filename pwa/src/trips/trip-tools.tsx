import { useSignal } from "@preact/signals";
import { lastDate } from "../clock";
import { km, t } from "../i18n";
import { newId } from "../ids";
import { titleOf } from "../insight/trip-title";
import { Icon } from "../kit/icons";
import { changeRows, remove } from "../session/actions";
import { useClock } from "../session/clock";
import { date as today } from "../session/state";
import type { TripEntry } from "../store/read";
import { writeTrips } from "../twice/write";
import { canMerge, copyTo, merged, returnOf, splitAt } from "./reshape";

const copy = (trip: TripEntry, date: string): Promise<boolean> =>
  writeTrips("copied", [{ id: newId(), fields: copyTo(trip.fields, date), before: null }]);

const goBack = (trip: TripEntry): Promise<boolean> =>
  writeTrips("returned", [{ id: newId(), fields: returnOf(trip.fields), before: null }]);

function split(trip: TripEntry, at: number): Promise<boolean> {
  const [first, second] = splitAt(trip.fields, at);
  return changeRows("split", [
    { edit: { kind: "trip", id: trip.id, fields: first }, before: trip.fields },
    { edit: { kind: "trip", id: newId(), fields: second }, before: null },
  ]);
}

function merge(one: TripEntry, other: TripEntry): Promise<boolean> {
  // Ids sort by when they were made, and so do the trips of a day.
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  return changeRows("merged", [
    {
      edit: { kind: "trip", id: first.id, fields: merged(first.fields, second.fields) },
      before: first.fields,
    },
    { edit: { kind: "trip", id: second.id, fields: null }, before: second.fields },
  ]);
}

/** The trips just before and after a trip on its day that can be joined with it. */
export function neighbours(trip: TripEntry, all: readonly TripEntry[]): TripEntry[] {
  const day = all
    .filter(({ fields }) => fields.date === trip.fields.date)
    .sort((a, b) => a.id.localeCompare(b.id));
  const at = day.findIndex(({ id }) => id === trip.id);
  return [day[at - 1], day[at + 1]].filter(
    (other): other is TripEntry => other !== undefined && canMerge(trip.fields, other.fields),
  );
}

/** What can be done with a saved trip beside editing it; each at once, each with an undo. */
export function TripTools(props: { trip: TripEntry; near: readonly TripEntry[]; onDone: () => void }) {
  const { trip, near, onDone } = props;
  const { trips: texts, mode } = t.value;
  const clock = useClock();
  const day = useSignal(today.peek());
  const last = lastDate(today.value, clock);
  const then = (done: Promise<boolean>) => void done.then((saved) => saved && onDone());
  const { legs } = trip.fields;
  return (
    <div class="tools" data-testid="tools">
      <div class="copy-row">
        <label>
          <span class="sr">{texts.copyTo}</span>
          <input
            type="date"
            data-testid="copy-date"
            value={day.value}
            max={last}
            onInput={(event) => {
              day.value = event.currentTarget.value;
            }}
          />
        </label>
        <button
          type="button"
          class="chip"
          data-testid="copy-trip"
          disabled={day.value === "" || day.value > last}
          onClick={() => then(copy(trip, day.peek()))}
        >
          <Icon name="copy" /> {texts.copy}
        </button>
      </div>
      <div class="chip-row">
        <button type="button" class="chip" data-testid="return-trip" onClick={() => then(goBack(trip))}>
          <Icon name="undo" /> {texts.goBack}
        </button>
        {legs.slice(0, -1).map((leg, index) => (
          <button
            key={`${index}-${leg.mode}`}
            type="button"
            class="chip"
            data-testid="split-trip"
            onClick={() => then(split(trip, index + 1))}
          >
            <Icon name="swap" /> {texts.split(`${mode[leg.mode].toLowerCase()} ${km(leg.metres)}`)}
          </button>
        ))}
        {near.map((other) => (
          <button
            key={other.id}
            type="button"
            class="chip"
            data-testid="merge-trip"
            onClick={() => then(merge(trip, other))}
          >
            <Icon name="plus" /> {texts.merge(titleOf(other.fields).toLowerCase())}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          data-testid="delete-trip"
          onClick={() => then(remove({ kind: "trip", id: trip.id, fields: trip.fields }))}
        >
          <Icon name="trash" /> {texts.delete}
        </button>
      </div>
    </div>
  );
}

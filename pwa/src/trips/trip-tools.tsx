import "./trip.css";
import { useSignal } from "@preact/signals";
import { Merge, Split } from "lucide";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { lastDate } from "../clock";
import type { TripFields } from "../contract.gen";
import { km, longDate, t } from "../i18n";
import { idBetween, newId } from "../ids";
import { titleOf } from "../insight/trip-title";
import { draw, Icon } from "../kit/icons";
import { Sheet, type SheetControl } from "../kit/sheet";
import { changeRows, remove } from "../session/actions";
import { useClock } from "../session/clock";
import { date as today } from "../session/state";
import { inTravelOrder } from "../store/order";
import type { TripEntry } from "../store/read";
import { writeTrips } from "../twice/write";
import { copyTo, merged, neighbours, returnOf, splitAt } from "./reshape";
import type { TripDay } from "./trip-day";
import { whereOf } from "./where";

const copy = (trip: TripEntry, date: string): Promise<boolean> =>
  writeTrips("copied", [{ id: newId(), fields: copyTo(trip.fields, date), before: null }]);

const goBack = (trip: TripEntry): Promise<boolean> =>
  writeTrips("returned", [{ id: newId(), fields: returnOf(trip.fields), before: null }]);

function split(trip: TripEntry, at: number, day: readonly TripEntry[]): Promise<boolean> {
  const [first, second] = splitAt(trip.fields, at);
  return changeRows("split", [
    { edit: { kind: "trip", id: trip.id, fields: first }, before: trip.fields },
    { edit: { kind: "trip", id: idBetween(trip.id, day), fields: second }, before: null },
  ]);
}

/** "Tjänsteresa, Köpenhamn – Malmö, 31 km": two trips of a day may have the same title. */
function tellApart(fields: TripFields): string {
  const title = titleOf(fields);
  const where = whereOf(fields);
  const modes = fields.legs.map((leg) => t.value.mode[leg.mode].toLowerCase()).join(" + ");
  const way = where === "" || where === title ? modes : where;
  return `${title}, ${way}, ${km(fields.legs.reduce((sum, leg) => sum + leg.metres, 0))}`;
}

/** Joins two trips; the first one travelled stays, as both. */
function merge(first: TripEntry, second: TripEntry): Promise<boolean> {
  return changeRows("merged", [
    {
      edit: { kind: "trip", id: first.id, fields: merged(first.fields, second.fields) },
      before: first.fields,
    },
    { edit: { kind: "trip", id: second.id, fields: null }, before: second.fields },
  ]);
}

/** One thing that can be done, on a row of its own. */
function Tool(props: {
  testId: string;
  icon: ComponentChildren;
  danger?: boolean;
  onPick: () => void;
  text: string;
}) {
  return (
    <li>
      <button
        type="button"
        class={props.danger ? "tool danger" : "tool"}
        data-testid={props.testId}
        onClick={props.onPick}
      >
        {props.icon}
        <span>{props.text}</span>
      </button>
    </li>
  );
}

/** Copying to a day, which is chosen right there. */
function CopyTool({ onCopy }: { onCopy: (date: string) => void }) {
  const { trips: texts } = t.value;
  const clock = useClock();
  const open = useSignal(false);
  const day = useSignal(today.peek());
  const part = useId();
  const last = lastDate(today.value, clock);
  return (
    <li>
      <button
        type="button"
        class="tool"
        data-testid="copy-open"
        aria-expanded={open.value}
        aria-controls={part}
        onClick={() => {
          open.value = !open.peek();
        }}
      >
        <Icon name="copy" />
        <span>{texts.copy}</span>
        <Icon name="down" />
      </button>
      <div id={part} class="copy-row" hidden={!open.value}>
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
          onClick={() => onCopy(day.peek())}
        >
          {texts.copyHere}
        </button>
      </div>
    </li>
  );
}

/** The things that can be done with a saved trip: each at once, each with an undo. */
function Tools({
  trip,
  day,
  act,
}: TripDay & { act: (work: () => Promise<boolean>, lives?: string | null) => void }) {
  const { trips: texts, mode } = t.value;
  return (
    <ul class="tool-list">
      <li>
        <a class="tool" data-testid="tool-edit" href={`/trips/${trip.id}/edit`}>
          <Icon name="pencil" />
          <span>{texts.edit}</span>
        </a>
      </li>
      <CopyTool onCopy={(to) => act(() => copy(trip, to))} />
      <Tool
        testId="return-trip"
        icon={<Icon name="undo" />}
        text={texts.goBack}
        onPick={() => act(() => goBack(trip))}
      />
      {trip.fields.legs.slice(0, -1).map((leg, index) => (
        <Tool
          key={`${index}-${leg.mode}`}
          testId="split-trip"
          icon={draw(Split)}
          text={texts.split(`${mode[leg.mode].toLowerCase()} ${km(leg.metres)}`)}
          onPick={() => act(() => split(trip, index + 1, day))}
        />
      ))}
      {neighbours(trip, day).map((other) => (
        <Tool
          key={other.id}
          testId="merge-trip"
          icon={draw(Merge)}
          text={texts.merge(tellApart(other.fields))}
          onPick={() => {
            const [first = trip, second = other] = inTravelOrder([trip, other]);
            act(() => merge(first, second), first.id);
          }}
        />
      ))}
      <Tool
        testId="delete-trip"
        icon={<Icon name="trash" />}
        danger
        text={texts.delete}
        onPick={() => act(() => remove({ kind: "trip", id: trip.id, fields: trip.fields }), null)}
      />
    </ul>
  );
}

/**
 * The sheet of everything that can be done with a saved trip.
 *
 * @param of the trip, with the others of its day; null before one is chosen
 * @param onGone told when the trip is there no more, with the id of the one it was joined to; null when it was deleted
 */
export function TripTools(props: {
  sheet: SheetControl;
  of: TripDay | null;
  onGone?: (joinedTo: string | null) => void;
}) {
  const { sheet, of, onGone } = props;
  const title = useId();
  // Closed first: what was done is told below the sheet, with the way back.
  const act = (work: () => Promise<boolean>, lives: string | null = of?.trip.id ?? null) => {
    sheet.close();
    void work().then((saved) => saved && lives !== of?.trip.id && onGone?.(lives));
  };
  return (
    <Sheet sheet={sheet} labelledBy={title} tall>
      {of === null ? null : (
        <div class="sheet-body stack" data-testid="tools">
          <div>
            <h2 id={title}>{titleOf(of.trip.fields)}</h2>
            <p class="muted small">{longDate(of.trip.fields.date)}</p>
          </div>
          <Tools {...of} act={act} />
          <button type="button" class="chip" data-testid="close-tools" onClick={sheet.close}>
            {t.value.trips.close}
          </button>
        </div>
      )}
    </Sheet>
  );
}

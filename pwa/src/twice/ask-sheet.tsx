import "../kit/list.css";
import "./twice.css";
import { useEffect, useId } from "preact/hooks";
import { late, longDate } from "../i18n";
import { Sheet, useSheet } from "../kit/sheet";
import { usuals } from "../session/state";
import type { TripEntry } from "../store/read";
import type { Answer, Doubled } from "./doubles";
import type { Question } from "./question";
import { WayLine } from "./way-line";

/** What of a day the doubled trips are. */
function whatOf(doubled: readonly Doubled[]): "out" | "home" | "both" | "business" {
  const all = doubled.map(({ change }) => change.fields);
  if (all.some(({ purpose }) => purpose === "business")) return "business";
  const [first, second] = [...new Set(all.map(({ direction }) => direction))];
  return second !== undefined ? "both" : first === "home" ? "home" : "out";
}

/** By what a trip was logged, as far as this phone knows. */
function knownOf({ fields, waiting }: TripEntry): string[] {
  const { twice } = late.value;
  const usual = usuals.value.find(({ id }) => id === fields.usual_id);
  return [
    ...(usual === undefined ? [] : [twice.byUsual(usual.fields.name)]),
    ...(waiting ? [twice.onlyHere] : []),
  ];
}

/** Asks whether new trips take the place of those that their day holds already, or stand beside them. */
export default function AskSheet({ question }: { question: Question }) {
  const { twice } = late.value;
  const title = useId();
  const sheet = useSheet();
  useEffect(sheet.show, []);
  const { doubled, answer } = question;
  // Closed first: a dialog that closes gives the focus back to where it came from.
  const choose = (given: Answer) => {
    sheet.close();
    answer(given);
  };
  const closed = () => {
    sheet.closed();
    answer(null);
  };
  const many = doubled.some(({ there }) => there.length > 1);
  return (
    <Sheet sheet={{ ...sheet, closed }} labelledBy={title} tall>
      <div class="sheet-body stack" data-testid="twice">
        <div>
          <h2 id={title}>{twice.already[whatOf(doubled)]}</h2>
          <p class="muted small">{longDate(doubled[0]?.change.fields.date ?? "")}</p>
        </div>
        <section class="list">
          <h3 class="muted small">{twice.there}</h3>
          <ul>
            {doubled.flatMap(({ there }) =>
              there.map((trip) => <WayLine key={trip.id} fields={trip.fields} more={knownOf(trip)} />),
            )}
          </ul>
        </section>
        <section class="list">
          <h3 class="muted small">{twice.fresh}</h3>
          <ul>
            {doubled.map(({ change }) => (
              <WayLine key={change.id} fields={change.fields} more={[]} />
            ))}
          </ul>
        </section>
        <div class="actions twice-answers">
          <button
            type="button"
            class="chip done"
            data-testid="twice-replace"
            onClick={() => choose("replace")}
          >
            {twice.replace}
          </button>
          <button type="button" class="chip done" data-testid="twice-both" onClick={() => choose("both")}>
            {twice.keep(many)}
          </button>
        </div>
        <button type="button" class="twice-cancel" data-testid="twice-cancel" onClick={sheet.close}>
          {twice.cancel}
        </button>
      </div>
    </Sheet>
  );
}

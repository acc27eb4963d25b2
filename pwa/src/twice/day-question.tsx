import "./twice.css";
import { late, longDate } from "../i18n";
import { changeRows, type RowChange } from "../session/actions";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { type DayQuestion, keepAll, keepOne, questionsOf } from "./found";
import { wayText } from "./way-line";

const whatOf = (asked: DayQuestion): "out" | "home" | "both" | "telework" =>
  asked.what === "telework" ? "telework" : asked.ways.length > 1 ? "both" : asked.ways[0].direction;

/** A day that is logged twice, in one question with its answers; each has an undo. */
export function Asked({ asked }: { asked: DayQuestion }) {
  const { twice } = late.value;
  const answer = (changes: RowChange[], said: () => string) => void changeRows("edited", changes, said);
  const one = (number: number) => answer(keepOne(asked, number), () => late.value.twice.keptOne);
  const what = whatOf(asked);
  const different = asked.what === "telework" ? [] : asked.ways[0].different;
  const many = asked.what === "commute" && asked.ways.some(({ trips }) => trips.length > 2);
  return (
    <section
      class="twice stack"
      aria-label={twice.found[what]}
      data-testid="logged-twice"
      data-date={asked.date}
    >
      <div>
        <h3>{twice.found[what]}</h3>
        <p class="muted small">
          {longDate(asked.date)}. {asked.what === "telework" ? twice.whyTelework : twice.why}
        </p>
      </div>
      <div class="actions twice-answers">
        {different.length > 1 ? (
          different.map(({ id, fields }, number) => (
            <button
              key={id}
              type="button"
              class="chip done"
              data-testid="keep-this"
              onClick={() => one(number)}
            >
              {twice.keepThis(wayText(fields).toLowerCase())}
            </button>
          ))
        ) : (
          <button type="button" class="chip done" data-testid="keep-one" onClick={() => one(0)}>
            {twice.keepOne}
          </button>
        )}
        {asked.what === "telework" ? null : (
          <button
            type="button"
            class="chip done"
            data-testid="keep-all"
            onClick={() => answer(keepAll(asked), () => late.value.twice.keptAll)}
          >
            {twice.keep(many)}
          </button>
        )}
      </div>
    </section>
  );
}

/** What is to be asked about some days: all that the diary holds of them must be given. */
export function DayQuestions(days: { trips: readonly TripEntry[]; avoided: readonly AvoidedEntry[] }) {
  return (
    <>
      {questionsOf(days.trips, days.avoided).map((asked) => (
        <Asked key={asked.date} asked={asked} />
      ))}
    </>
  );
}

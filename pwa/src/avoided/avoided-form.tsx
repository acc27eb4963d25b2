import { type Signal, useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { LONGEST_NOTE, MOST_PEOPLE } from "../contract.gen";
import { km, t } from "../i18n";
import { newId } from "../ids";
import { notMade } from "../insight/not-made";
import { DateField } from "../kit/date-field";
import { Select, TextField } from "../kit/fields";
import { Icon } from "../kit/icons";
import { useRefusedField } from "../kit/refused-field";
import { SaveBar } from "../kit/save-bar";
import { Segments } from "../kit/segments";
import { draftOf, emptyLeg } from "../legs/draft";
import { LegEditor } from "../legs/leg-editor";
import { changeRows } from "../session/actions";
import { useClock } from "../session/clock";
import { back, go } from "../session/place";
import { diary, date as todaysDate, usuals } from "../session/state";
import type { AvoidedEntry } from "../store/read";
import {
  type AvoidedDraft,
  type AvoidedProblems,
  avoidedOf,
  avoidedProblems,
  canSave,
  peopleOf,
} from "./draft";

/** How many would have travelled: typed, or one by one. */
function People(props: { value: string; problem: boolean; onPick: (value: string) => void }) {
  const { avoided: texts } = t.value;
  const id = useId();
  const value = peopleOf(props.value);
  return (
    <div class="people-field">
      <label for={id}>{texts.people}</label>
      <div class="stepper">
        <button
          type="button"
          aria-label={texts.fewer}
          disabled={value === null || value <= 1}
          onClick={() => props.onPick(String((value ?? 2) - 1))}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          class="num"
          inputMode="numeric"
          autoComplete="off"
          data-testid="people"
          data-field="people"
          value={props.value}
          aria-invalid={props.problem}
          aria-describedby={props.problem ? `${id}-problem ${id}-rule` : `${id}-rule`}
          onInput={(event) => props.onPick(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-label={texts.more}
          data-testid="people-more"
          disabled={value !== null && value >= MOST_PEOPLE}
          onClick={() => props.onPick(String((value ?? 0) + 1))}
        >
          <Icon name="plus" />
        </button>
      </div>
      {props.problem ? (
        <p class="problem" id={`${id}-problem`}>
          {texts.errorPeople}
        </p>
      ) : null}
      <p class="muted small" id={`${id}-rule`}>
        {texts.rule}
      </p>
    </div>
  );
}

/** One of the usual business trips as the trip that was not made. */
function OfUsual({ onPick }: { onPick: (change: Partial<AvoidedDraft>) => void }) {
  const { avoided: texts } = t.value;
  const chosen = useSignal("");
  const business = usuals.value.filter((usual) => usual.fields.purpose === "business");
  if (business.length === 0) return null;
  return (
    <Select
      label={texts.ofUsual}
      testId="replaced-usual"
      value={chosen.value}
      options={[["", texts.other], ...business.map(({ id, fields }) => [id, fields.name] as const)]}
      onPick={(id) => {
        chosen.value = id;
        const usual = business.find((each) => each.id === id);
        onPick({ legs: usual === undefined ? [emptyLeg()] : usual.fields.legs.map(draftOf) });
      }}
    />
  );
}

/** What it counts and spared, while it is typed. */
function SparedSoFar({ draft }: { draft: AvoidedDraft }) {
  const { avoided: texts } = t.value;
  const { trips, metres } = notMade([{ fields: avoidedOf(draft) }]);
  if (metres === 0) return <p class="muted small">{texts.optional}</p>;
  return (
    <p class="num spared-so-far" data-testid="spared">
      <b>{texts.spared(trips, km(metres))}</b>
      <span class="muted small">{texts.beside}</span>
    </p>
  );
}

async function saveAvoided(entry: AvoidedEntry | null, draft: AvoidedDraft): Promise<boolean> {
  return changeRows(
    "edited",
    [
      {
        edit: { kind: "avoided_trip", id: entry?.id ?? newId(), fields: avoidedOf(draft) },
        before: entry?.fields ?? null,
      },
    ],
    () => (entry === null ? t.value.avoided.saved : t.value.avoided.changed),
  );
}

/** Logging or changing a trip that was not made. */
export function AvoidedForm({ entry, first }: { entry: AvoidedEntry | null; first: AvoidedDraft }) {
  const { avoided: texts } = t.value;
  const { form } = t.value;
  const draft: Signal<AvoidedDraft> = useSignal(first);
  const problems = useSignal<AvoidedProblems | null>(null);
  const clock = useClock();
  const limits = { today: todaysDate.value, employedFrom: diary.value?.home.member.employed_from };
  const change = (changes: Partial<AvoidedDraft>) => {
    draft.value = { ...draft.peek(), ...changes };
    // What was wrong is looked at anew with each key: a mistake that is put right is no longer told.
    if (problems.peek() !== null) problems.value = avoidedProblems(draft.peek(), limits);
  };
  const meeting = first.reason === "remote_meeting";

  const submit = async (event: Event) => {
    event.preventDefault();
    const found = avoidedProblems(draft.peek(), limits);
    problems.value = found;
    if (!canSave(found)) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    if (await saveAvoided(entry, draft.peek())) go("/trips");
  };
  const removeIt = async (row: AvoidedEntry) => {
    const gone = await changeRows(
      "deleted",
      [{ edit: { kind: "avoided_trip", id: row.id, fields: null }, before: row.fields }],
      () => t.value.avoided.removed,
    );
    if (gone) go("/trips");
  };

  const whole = useRef<HTMLFormElement>(null);
  useRefusedField(whole, entry?.rejected?.field);

  return (
    <form ref={whole} class="stack" noValidate onSubmit={(event) => void submit(event)}>
      <section class="card stack">
        <DateField
          value={draft.value.date}
          problem={problems.value?.date ?? null}
          limits={limits}
          clock={clock}
          onPick={(date) => change({ date })}
        />
        {meeting ? (
          <People
            value={draft.value.people}
            problem={problems.value?.people ?? false}
            onPick={(people) => change({ people })}
          />
        ) : null}
        <h2>{meeting ? texts.replaced : texts.replacedDay}</h2>
        {meeting ? <OfUsual onPick={change} /> : null}
        <LegEditor
          legs={draft.value.legs}
          problems={problems.value?.legs ?? null}
          date={draft.value.date}
          notMade
          onChange={(legs) => change({ legs })}
        />
        <Segments
          label={texts.ways}
          name="replaced-ways"
          value={draft.value.both ? "both" : "one"}
          options={[
            ["both", texts.both],
            ["one", texts.oneWay],
          ]}
          onPick={(ways) => change({ both: ways === "both" })}
        />
        <details class="more" open={first.note !== ""}>
          <summary>{texts.note}</summary>
          <TextField
            label={texts.note}
            testId="avoided-note"
            field="note"
            value={draft.value.note}
            maxLength={LONGEST_NOTE}
            onInput={(note) => change({ note })}
          />
        </details>
      </section>
      <div>
        {entry === null ? (
          <button type="button" class="chip" onClick={() => back("/")}>
            {texts.cancel}
          </button>
        ) : (
          <button
            type="button"
            class="chip"
            data-testid="delete-avoided"
            aria-label={texts.remove}
            onClick={() => void removeIt(entry)}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
      <SaveBar label={texts.result} save={entry === null ? texts.save : form.saveEdit} testId="save-avoided">
        <div aria-live="polite">
          <SparedSoFar draft={draft.value} />
        </div>
      </SaveBar>
    </form>
  );
}

import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { LONGEST_NAME, type Purpose, type UsualFields } from "../contract.gen";
import { t } from "../i18n";
import { TextField } from "../kit/fields";
import { useRefusedField } from "../kit/refused-field";
import { Segments } from "../kit/segments";
import { draftOf, emptyLeg, isSound, type LegDraft, problemsOf } from "../legs/draft";
import { LegEditor } from "../legs/leg-editor";
import { date, schedule } from "../session/state";
import { RefusedReason } from "../settle/refusal";
import type { UsualEntry } from "../store/read";
import { legsFor } from "../trips/draft";
import { FULL_TIME } from "../workdays/calendar";
import { toggled } from "../workdays/schedule";
import { WeekdayPicker } from "../workdays/weekdays";
import { freeName } from "./habits";

/** Making or changing one usual: its name, its days, its legs in order. */
export function UsualForm(props: {
  usual: UsualEntry | null;
  others: readonly UsualEntry[];
  onCancel: () => void;
  onSave: (fields: UsualFields) => void;
}) {
  const { usuals: texts } = t.value.routines;
  const { form } = t.value;
  const before = props.usual?.fields;
  const name = useSignal(before?.name ?? freeName(texts.namePlaceholder, props.others));
  const purpose = useSignal<Purpose>(before?.purpose ?? "commute");
  const weekdays = useSignal<number[]>([
    ...(before?.weekdays ??
      (props.others.length === 0 ? (schedule.peek()?.fields ?? FULL_TIME).weekdays : [])),
  ]);
  const legs = useSignal<LegDraft[]>(before === undefined ? [emptyLeg()] : before.legs.map(draftOf));
  const tried = useSignal(false);
  const found = problemsOf({ date: date.value, legs: legs.value }, date.value);
  const nameless = useSignal(false);

  const submit = (event: Event) => {
    event.preventDefault();
    const wanted = name.peek().trim();
    nameless.value = wanted === "" || wanted.length > LONGEST_NAME;
    tried.value = true;
    if (!isSound(found) || nameless.peek()) return;
    props.onSave({
      name: freeName(wanted, props.others),
      purpose: purpose.peek(),
      legs: legsFor({ purpose: purpose.peek(), legs: legs.peek() }),
      weekdays: purpose.peek() === "commute" ? weekdays.peek() : [],
      position: before?.position ?? 0,
    });
  };

  const whole = useRef<HTMLFormElement>(null);
  useRefusedField(whole, props.usual?.rejected?.field);

  return (
    <form ref={whole} class="card stack" noValidate onSubmit={submit} data-testid="usual-form">
      <RefusedReason kind="usual" reason={props.usual?.rejected ?? null} />
      <TextField
        label={texts.name}
        testId="usual-name"
        field="name"
        value={name.value}
        maxLength={LONGEST_NAME}
        problem={nameless.value ? texts.errorName : null}
        onInput={(value) => {
          name.value = value;
        }}
      />
      {props.usual === null ? (
        <Segments
          label={form.purpose}
          name="usual-purpose"
          value={purpose.value}
          options={[
            ["commute", form.commute],
            ["business", form.business],
          ]}
          onPick={(value) => {
            purpose.value = value;
          }}
        />
      ) : null}
      {purpose.value === "commute" ? (
        <WeekdayPicker
          legend={texts.days}
          value={weekdays.value}
          onToggle={(day) => {
            weekdays.value = toggled(weekdays.peek(), day);
          }}
        />
      ) : null}
      <LegEditor
        legs={legs.value}
        problems={tried.value ? found : null}
        purpose={purpose.value}
        onChange={(next) => {
          legs.value = next;
        }}
      />
      <div class="form-end">
        <button type="button" class="chip" onClick={props.onCancel}>
          {texts.cancel}
        </button>
        <button type="submit" class="go" data-testid="usual-save">
          {texts.save}
        </button>
      </div>
    </form>
  );
}

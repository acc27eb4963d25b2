import "../kit/form.css";
import { useSignal } from "@preact/signals";
import { t } from "../i18n";
import { draftOf, emptyLeg, isSound, type LegDraft, legsOf, problemsOf } from "../legs/draft";
import { LegEditor } from "../legs/leg-editor";
import { saveUsual } from "../session/actions";
import { date, usuals } from "../session/state";
import type { UsualEntry } from "../store/read";
import { WORKDAYS } from "../workdays/calendar";

/** Making or changing the usual commute: a mode, a distance, save. */
export default function Setup({ usual, onDone }: { usual: UsualEntry | null; onDone: () => void }) {
  const { setup, form } = t.value;
  const legs = useSignal<LegDraft[]>(usual === null ? [emptyLeg()] : usual.fields.legs.map(draftOf));

  const tried = useSignal(false);
  // Computed anew as one types: what was mended is not complained of any more.
  const found = problemsOf({ date: date.value, legs: legs.value }, date.value);

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (!isSound(found)) return;
    const saved = await saveUsual({
      name: usual?.fields.name ?? setup.name,
      purpose: "commute",
      legs: legsOf(legs.peek()),
      weekdays: usual?.fields.weekdays ?? WORKDAYS,
      position: usual?.fields.position ?? usuals.peek().length,
    });
    if (saved) onDone();
  };

  return (
    <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{setup.title}</h2>
      <p class="muted small">{setup.intro}</p>
      <LegEditor
        legs={legs.value}
        problems={tried.value ? found : null}
        onChange={(next) => {
          legs.value = next;
        }}
      />
      <div class="form-end">
        <button type="button" class="chip" onClick={onDone}>
          {form.cancel}
        </button>
        <button type="submit" class="go" data-testid="save-usual">
          {setup.save}
        </button>
      </div>
    </form>
  );
}

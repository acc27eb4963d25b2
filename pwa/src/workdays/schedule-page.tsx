import "../kit/form.css";
import "../kit/list.css";
import { useSignal } from "@preact/signals";
import type { ScheduleFields } from "../contract.gen";
import { shortDate, t } from "../i18n";
import { Icon } from "../kit/icons";
import { Top } from "../kit/top";
import { changeRows } from "../session/actions";
import { date, schedule } from "../session/state";
import { Conflicts } from "../settle/conflicts";
import { RefusedBanner } from "../settle/refusal";
import { FULL_TIME } from "./calendar";
import { type LeaveProblem, leaveProblem, SCHEDULE_ID, toggled, withLeave } from "./schedule";
import { WeekdayPicker } from "./weekdays";

const saveSchedule = (fields: ScheduleFields, said: () => string): Promise<boolean> =>
  changeRows(
    "edited",
    [{ edit: { kind: "schedule", id: SCHEDULE_ID, fields }, before: schedule.peek()?.fields ?? null }],
    said,
  );

const stretchText = ({ from, to }: { from: string; to: string }): string =>
  t.value.workdays.schedule.stretch(shortDate(from), shortDate(to));

function NewLeave({ fields }: { fields: ScheduleFields }) {
  const { schedule: texts } = t.value.workdays;
  const from = useSignal("");
  const to = useSignal("");
  const problem = useSignal<LeaveProblem | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const stretch = { from: from.peek(), to: to.peek() };
    problem.value = leaveProblem(stretch);
    if (problem.peek() !== null) return;
    const saved = await saveSchedule(
      { ...fields, leave: withLeave(fields.leave ?? [], stretch) },
      () => t.value.workdays.schedule.savedLeave,
    );
    if (!saved) return;
    from.value = "";
    to.value = "";
  };
  const said = { missing: texts.errorMissing, backwards: texts.errorBackwards, long: texts.errorLong };
  return (
    <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
      <div class="field-row">
        <label class="field">
          <span class="small muted">{texts.from}</span>
          <input
            type="date"
            data-testid="leave-from"
            value={from.value}
            aria-invalid={problem.value !== null}
            aria-describedby={problem.value === null ? undefined : "leave-problem"}
            onInput={(event) => {
              from.value = event.currentTarget.value;
              if (to.peek() === "") to.value = from.value;
            }}
          />
        </label>
        <label class="field">
          <span class="small muted">{texts.to}</span>
          <input
            type="date"
            data-testid="leave-to"
            min={from.value}
            value={to.value}
            aria-invalid={problem.value !== null}
            onInput={(event) => {
              to.value = event.currentTarget.value;
            }}
          />
        </label>
      </div>
      {problem.value === null ? null : (
        <p class="problem" id="leave-problem" role="alert">
          {said[problem.value]}
        </p>
      )}
      <button type="submit" class="chip wide" data-testid="add-leave">
        <Icon name="plus" />
        {texts.add}
      </button>
    </form>
  );
}

/** `/me/schedule`: which weekdays I work, on which of them at home, and when I am away. */
export default function Schedule() {
  const { schedule: texts } = t.value.workdays;
  const entry = schedule.value;
  const fields = entry?.fields ?? FULL_TIME;
  const today = date.value;
  const all = fields.leave ?? [];
  const leave = all.filter((each) => each.to >= today);
  return (
    <div class="stack">
      <Top title={texts.title} />
      {entry === null ? null : (
        <>
          <RefusedBanner kind="schedule" id={entry.id} reason={entry.rejected} />
          <Conflicts kind="schedule" entry={entry} />
        </>
      )}
      <section class="card stack">
        <WeekdayPicker
          legend={texts.days}
          value={fields.weekdays}
          onToggle={(weekday) =>
            void saveSchedule(
              { ...fields, weekdays: toggled(fields.weekdays, weekday) },
              () => t.value.workdays.schedule.savedDays,
            )
          }
        />
        <p class="muted small">{texts.daysHint}</p>
        <WeekdayPicker
          legend={texts.telework}
          testId="telework"
          value={fields.telework ?? []}
          onToggle={(weekday) =>
            void saveSchedule(
              { ...fields, telework: toggled(fields.telework ?? [], weekday) },
              () => t.value.workdays.schedule.savedDays,
            )
          }
        />
        <p class="muted small">{texts.teleworkHint}</p>
      </section>
      <section class="card stack">
        <h2>{texts.leave}</h2>
        <p class="muted small">{texts.leaveHint}</p>
        {leave.length === 0 ? <p>{texts.leaveNone}</p> : null}
        {leave.length === 0 ? null : (
          <ul>
            {leave.map((stretch) => (
              <li class="row-field" key={stretch.from} data-testid="leave-row">
                <span class="num">{stretchText(stretch)}</span>
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={texts.remove(stretchText(stretch))}
                  onClick={() =>
                    void saveSchedule(
                      { ...fields, leave: all.filter((each) => each.from !== stretch.from) },
                      () => t.value.workdays.schedule.removedLeave,
                    )
                  }
                >
                  <Icon name="trash" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <NewLeave fields={fields} />
      </section>
    </div>
  );
}

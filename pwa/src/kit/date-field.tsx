import { useId } from "preact/hooks";
import { type ClockReading, clockOff, likelyNow } from "../clock";
import { EARLIEST } from "../contract.gen";
import { today } from "../dates";
import { fullDate, t } from "../i18n";
import type { DateLimits, DateProblem } from "./date-limits";

function sentence(problem: DateProblem, { today: last, employedFrom }: DateLimits): string {
  const { form } = t.value;
  if (problem === "future") return form.errorFuture(fullDate(last));
  if (problem === "before_employment") return form.errorBefore(fullDate(employedFrom ?? EARLIEST));
  return problem === "too_old" ? form.errorTooOld(fullDate(EARLIEST)) : form.errorDate;
}

/** The date of a trip, with a gentle word when this phone's own clock looks wrong. */
export function DateField(props: {
  value: string;
  problem: DateProblem | null;
  limits: DateLimits;
  clock: ClockReading | null;
  onPick: (date: string) => void;
}) {
  const { form } = t.value;
  const id = useId();
  const now = Date.now();
  const off = clockOff(now, props.clock);
  const likely = off === null || props.clock === null ? null : today(new Date(likelyNow(now, props.clock)));
  return (
    <>
      <label class="row-field date-field">
        <span>{form.date}</span>
        <input
          type="date"
          data-testid="date"
          data-field="date"
          value={props.value}
          max={props.limits.today}
          min={props.limits.employedFrom ?? EARLIEST}
          aria-invalid={props.problem !== null}
          aria-describedby={props.problem === null ? undefined : id}
          onInput={(event) => props.onPick(event.currentTarget.value)}
        />
      </label>
      {props.problem === null ? null : (
        <p class="problem" id={id} data-testid="problem-date">
          {sentence(props.problem, props.limits)}
        </p>
      )}
      {likely === null ? null : (
        <div class="hint" data-testid="clock-hint">
          <p>{form.clock(fullDate(today(new Date(now))), fullDate(likely))}</p>
          {likely === props.value ? null : (
            <button type="button" class="chip" data-testid="likely-date" onClick={() => props.onPick(likely)}>
              {form.useDate(fullDate(likely))}
            </button>
          )}
        </div>
      )}
    </>
  );
}

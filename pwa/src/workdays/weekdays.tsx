import "./workdays.css";
import { addDays } from "../dates";
import { longDate, shortWeekday } from "../i18n";

/** Some Monday: only its weekday is shown. */
const SOME_MONDAY = "2024-01-01";

/** "mån" for 1, "sön" for 7, in the language in use. */
export const weekdayName = (weekday: number): string => shortWeekday(addDays(SOME_MONDAY, weekday - 1));

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Seven switches, Monday to Sunday. */
export function WeekdayPicker(props: {
  legend: string;
  value: readonly number[];
  /** what the switches are called by, "weekday" if not given */
  testId?: string;
  onToggle: (weekday: number) => void;
}) {
  return (
    <fieldset class="weekdays">
      <legend>{props.legend}</legend>
      <div>
        {WEEK.map((weekday) => {
          const day = addDays(SOME_MONDAY, weekday - 1);
          const on = props.value.includes(weekday);
          return (
            <label key={weekday} class={on ? "on" : ""}>
              <input
                type="checkbox"
                class="sr"
                data-testid={`${props.testId ?? "weekday"}-${weekday}`}
                aria-label={longDate(day).split(/[ ,]/)[0]}
                checked={on}
                onChange={() => props.onToggle(weekday)}
              />
              <span aria-hidden="true">{shortWeekday(day)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

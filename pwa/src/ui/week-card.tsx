import { computed } from "@preact/signals";
import { isoWeekday } from "../dates";
import { avoided, date, diary, monday, weekTrips } from "../diary/state";
import { type Day, days, hasGap, totals } from "../diary/week";
import { figureTexts, longDate, shortWeekday, t } from "../i18n";
import { Icon, ModeIcon } from "./icons";

const SATURDAY = 6;

const week = computed(() => days(monday.value, weekTrips.value, avoided.value));

function DayCell({ day }: { day: Day }) {
  const { week: texts, mode } = t.value;
  const isToday = day.date === date.value;
  const what = day.mode !== null ? mode[day.mode] : day.telework ? texts.telework : texts.notYet;
  const name = texts.day(longDate(day.date), what);
  const dot =
    day.mode !== null ? (
      <ModeIcon mode={day.mode} />
    ) : day.telework ? (
      <Icon name="laptop" />
    ) : isToday ? (
      <Icon name="plus" />
    ) : null;
  const colour = day.category !== null ? `m-${day.category}` : day.telework ? "m-none" : "";
  const rest = isoWeekday(day.date) >= SATURDAY && day.mode === null ? " rest" : "";
  const future = day.date > date.value ? " future" : "";
  const content = (
    <>
      <span class={`dot ${colour}`}>{dot}</span>
      <span aria-hidden="true">{shortWeekday(day.date)}</span>
    </>
  );
  if (day.date > date.value) {
    return (
      <li class={`day${rest}${future}`}>
        <span class="sr">{name}</span>
        {content}
      </li>
    );
  }
  const href = day.trips === 0 && !day.telework ? `/new?date=${day.date}` : "/trips";
  return (
    <li class={`day${isToday ? " today" : ""}${rest}`}>
      <a href={href} aria-label={name} aria-current={isToday ? "date" : undefined}>
        {content}
      </a>
    </li>
  );
}

/** My week: seven days and what they add up to, computed on the phone. */
export function WeekCard() {
  const { week: texts } = t.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  const sums = totals(weekTrips.value, home.emissions);
  return (
    <section class="card" data-testid="week">
      <h2>{texts.title}</h2>
      {sums.trips === 0 ? (
        <p class="muted small">{texts.nothing}</p>
      ) : (
        <p class="muted small num figures">
          <span class="sr">{texts.summary}: </span>
          {figureTexts(sums).join(" · ")}
        </p>
      )}
      <ol class="week">
        {week.value.map((day) => (
          <DayCell key={day.date} day={day} />
        ))}
      </ol>
      {hasGap(weekTrips.value, home.emissions) ? <p class="muted small">{texts.gap}</p> : null}
    </section>
  );
}

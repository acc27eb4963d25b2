import { computed } from "@preact/signals";
import { addDays, daysOfWeek } from "../dates";
import { figureTexts, longDate, shortWeekday, t } from "../i18n";
import { counted } from "../insight/counted";
import { notMade, notMadeText } from "../insight/not-made";
import { type Day, days, hasGap, totals } from "../insight/totals";
import { Icon, ModeIcon } from "../kit/icons";
import { avoided, date, diary, isArriving, monday, trips, usuals, weekTrips } from "../session/state";
import { dayOff, forgottenDays } from "../workdays/calendar";
import { freeText } from "../workdays/free-text";
import { calendar } from "../workdays/today";

const week = computed(() => days(monday.value, weekTrips.value, avoided.value));

/** The trips not made this week. */
const weekAvoided = computed(() =>
  counted(
    avoided.value.filter(
      ({ fields }) => fields.date >= monday.value && fields.date <= addDays(monday.value, 6),
    ),
  ),
);

/** Working days before today without anything logged, in a week. */
const missingIn = (start: string): string[] =>
  forgottenDays(
    daysOfWeek(start).filter((day) => day < date.value),
    trips.value,
    avoided.value,
    calendar.value,
  );

/** The week to offer for filling in: this one, else the last if it was begun and left. */
const toFill = computed((): { start: string; days: number; last: boolean } | null => {
  if (usuals.value.length === 0) return null;
  const now = missingIn(monday.value);
  if (now.length > 0) return { start: monday.value, days: now.length, last: false };
  const start = addDays(monday.value, -7);
  const before = missingIn(start);
  const begun = [...trips.value, ...avoided.value].some(
    ({ fields }) => fields.date >= start && fields.date < monday.value,
  );
  return begun && before.length > 0 ? { start, days: before.length, last: true } : null;
});

/** True when none of this week's days are working days. */
const isFree = computed(() => daysOfWeek(monday.value).every((day) => dayOff(day, calendar.value) !== null));

/** What was not travelled: a line of its own beside the figures, never subtracted from them. */
function Spared() {
  const said = notMadeText(notMade(weekAvoided.value));
  if (said === "") return null;
  return (
    <p class="spared small num" data-testid="week-spared">
      <Icon name="laptop" />
      <span>{said}</span>
    </p>
  );
}

function FillLink() {
  const fill = toFill.value;
  if (fill === null) return null;
  const { fill: texts } = t.value.routines;
  return (
    <a class="chip wide fill-link" data-testid="fill-week" href={`/trips/fill?week=${fill.start}`}>
      {fill.last ? texts.linkLast(fill.days) : texts.linkMissing(fill.days)}
    </a>
  );
}

function DayCell({ day }: { day: Day }) {
  const { week: texts, mode } = t.value;
  const isToday = day.date === date.value;
  const off = dayOff(day.date, calendar.value);
  const free = off === null ? texts.notYet : freeText(off);
  const what = day.mode !== null ? mode[day.mode] : day.telework ? texts.telework : free;
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
  const rest = off !== null && day.mode === null ? " rest" : "";
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
      <a href={href} aria-current={isToday ? "date" : undefined}>
        <span class="sr">{name}</span>
        {content}
      </a>
    </li>
  );
}

/** In the place of the week while a new phone does not know it yet. */
function WeekToCome() {
  return (
    <section class="card stack" aria-busy="true" aria-label={t.value.week.title}>
      <div class="skeleton head" />
      <div class="skeleton" />
    </section>
  );
}

/** My week: seven days and what they add up to, computed on the phone. */
export function WeekCard() {
  const { week: texts } = t.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  if (isArriving.value && weekTrips.value.length === 0) return <WeekToCome />;
  const sums = totals(weekTrips.value, home.emissions);
  return (
    <section class="card" data-testid="week">
      <div class="card-head">
        <h2>{texts.title}</h2>
        <a class="card-link" href="/trips/month" data-testid="to-month">
          {t.value.week.month}
        </a>
      </div>
      {sums.trips === 0 ? (
        <p class="muted small">{isFree.value ? t.value.routines.fill.freeWeek : texts.nothing}</p>
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
      <Spared />
      <FillLink />
      {hasGap(weekTrips.value, home.emissions) ? <p class="muted small">{texts.gap}</p> : null}
      {sums.trips > 0 && sums.ore === null ? (
        <details class="why small" data-testid="why-unknown">
          <summary>{t.value.week.why}</summary>
          <p class="muted">{t.value.week.known}</p>
        </details>
      ) : null}
    </section>
  );
}

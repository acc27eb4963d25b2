import "../kit/form.css";
import "../kit/list.css";
import "./insight.css";
import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isoWeekNumber } from "../dates";
import { figureTexts, language, late, longDate, monthName, shortDate, shortWeekday, t } from "../i18n";
import { Icon, ModeIcon } from "../kit/icons";
import { useSheet } from "../kit/sheet";
import { Top } from "../kit/top";
import { diary, date as today } from "../session/state";
import { dayOff } from "../workdays/calendar";
import { calendar } from "../workdays/today";
import { DaySheet } from "./day-sheet";
import { addMonths, type CalendarWeek, datesOf, monthFrom, monthOf, rangeOf } from "./month";
import { notMadeText } from "./not-made";
import { FigureTable, HowCounted, Sums, Teach, Turning } from "./parts";
import { type Span, useSpan } from "./read";
import { type Day, totals } from "./totals";
import { hasUnknown } from "./year";

const DAYS_IN_WEEK = 7;

/** What a day holds, in words: what carried it, and how many trips if more than one. */
function dayText(day: Day): string {
  const { mode, week } = t.value;
  const { insight } = late.value;
  if (day.mode !== null) return insight.month.dayTrips(day.trips, mode[day.mode]);
  if (day.telework) return week.telework;
  const off = dayOff(day.date, calendar.value);
  return off !== null && "name" in off ? off.name[language.value] : week.notYet;
}

function DayButton({ day, onOpen }: { day: CalendarWeek["days"][number]; onOpen: (date: string) => void }) {
  const { month } = late.value.insight;
  const colour = day.category !== null ? `m-${day.category}` : day.telework ? "m-none" : "";
  const content = (
    <>
      <span class="day-number num" aria-hidden="true">
        {Number(day.date.slice(8))}
      </span>
      <span class={`dot ${colour}`}>
        {day.mode !== null ? <ModeIcon mode={day.mode} /> : day.telework ? <Icon name="laptop" /> : null}
      </span>
    </>
  );
  const kind = [
    "month-day",
    day.inMonth ? "" : "beside",
    day.date === today.value ? "today" : "",
    dayOff(day.date, calendar.value) === null ? "" : "rest",
  ].join(" ");
  if (day.date > today.value) {
    return (
      <div class={`${kind} future`}>
        <span class="sr">{longDate(day.date)}</span>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      class={kind}
      data-testid="month-day"
      data-date={day.date}
      aria-label={month.day(longDate(day.date), dayText(day))}
      aria-current={day.date === today.value ? "date" : undefined}
      aria-haspopup="dialog"
      onClick={() => onOpen(day.date)}
    >
      {content}
    </button>
  );
}

function WeekRows({ week, onOpen }: { week: CalendarWeek; onOpen: (date: string) => void }) {
  const { month } = late.value.insight;
  const number = isoWeekNumber(week.monday);
  return (
    <>
      <tr>
        {week.days.map((day) => (
          <td key={day.date}>
            <DayButton day={day} onOpen={onOpen} />
          </td>
        ))}
      </tr>
      <tr class="week-sums">
        <td colSpan={DAYS_IN_WEEK} class="small muted num" data-testid="week-sums" data-monday={week.monday}>
          <span class="sr">{month.week(number)}: </span>
          <b aria-hidden="true">{month.shortWeek(number)}:</b>{" "}
          {week.sums.trips === 0
            ? month.weekNothing
            : figureTexts(week.sums).map((text, index) => (
                <Fragment key={text}>
                  {index === 0 ? null : " · "}
                  <span>{text}</span>
                </Fragment>
              ))}
        </td>
      </tr>
    </>
  );
}

function Calendar({ month, span, onOpen }: { month: string; span: Span; onOpen: (date: string) => void }) {
  const data = diary.value?.home.emissions;
  if (data === undefined) return null;
  const { insight } = late.value;
  const view = monthOf(month, span.trips, span.avoided, data);
  const notMade = notMadeText(view.notMade);
  const { first, last } = datesOf(month);
  const own = span.trips.filter(({ fields }) => fields.date >= first && fields.date <= last);
  const dates = [...new Set(own.map(({ fields }) => fields.date))].sort((a, b) => a.localeCompare(b));
  return (
    <>
      {view.sums.trips === 0 ? (
        <p class="muted small">{insight.month.nothing}</p>
      ) : (
        <Sums name={insight.month.sums} sums={view.sums} />
      )}
      {notMade === "" ? null : (
        <p class="small num not-made" data-testid="not-made">
          <Icon name="laptop" />
          <span>{notMade}</span>
        </p>
      )}
      <table class="calendar">
        <caption class="sr">{monthName(first)}</caption>
        <thead>
          <tr>
            {view.weeks[0]?.days.map((day) => (
              <th key={day.date} scope="col" class="small muted">
                {shortWeekday(day.date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.weeks.map((week) => (
            <WeekRows key={week.monday} week={week} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      <p class="muted small">{insight.month.wholeWeeks}</p>
      {dates.length === 0 ? null : (
        <FigureTable
          summary={insight.month.table}
          first={insight.month.date}
          rows={dates.map((date) => ({
            key: date,
            name: shortDate(date),
            sums: totals(
              own.filter(({ fields }) => fields.date === date),
              data,
            ),
          }))}
        />
      )}
      <HowCounted on={last < today.value ? last : today.value} unknown={hasUnknown(own, data)} />
    </>
  );
}

const address = (month: string): string => `/trips/month?month=${month}`;

/** `/trips/month`: a month of the diary as a picture, with the sums of its weeks. */
export default function MonthPage({ query }: { query: URLSearchParams }) {
  const month = monthFrom(query.get("month"), today.value);
  const { from, to } = rangeOf(month);
  const span = useSpan(from, to);
  const opened = useSignal<string | null>(null);
  const sheet = useSheet();
  const shown = useRef<Span | null>(null);
  const { month: texts } = late.value.insight;
  // While the next month is read, the way back to earlier ones stays where it is.
  useEffect(() => {
    if (span !== null) shown.current = span;
  }, [span]);

  const first = (span ?? shown.current)?.first ?? null;
  const later = addMonths(month, 1);
  const earlier = addMonths(month, -1);
  const name = monthName(`${month}-01`);
  return (
    <div class="stack">
      <Top title={texts.title} />
      {span !== null && span.first === null && span.avoided.length === 0 ? (
        <Teach text={texts.empty} action={texts.emptyAction} />
      ) : null}
      <section class="card stack" data-testid="month" data-month={month}>
        <Turning
          title={name}
          before={{
            to: first !== null && earlier >= first.slice(0, 7) ? address(earlier) : null,
            label: texts.previous,
          }}
          after={{ to: later <= today.value.slice(0, 7) ? address(later) : null, label: texts.next }}
        />
        {span === null ? (
          <div class="skeleton tall" aria-hidden="true" />
        ) : (
          <Calendar
            month={month}
            span={span}
            onOpen={(date) => {
              opened.value = date;
              sheet.show();
            }}
          />
        )}
      </section>
      <DaySheet sheet={sheet} date={opened.value} span={span} />
    </div>
  );
}

import "../kit/form.css";
import "../kit/list.css";
import "./insight.css";
import { useSignal } from "@preact/signals";
import { kg, km, kr, late, longMonth, minutes, shortMonth } from "../i18n";
import { Icon } from "../kit/icons";
import { Rich } from "../kit/rich";
import { Top } from "../kit/top";
import { diary, date as today } from "../session/state";
import { Bars, highest } from "./bars";
import { notMadeText } from "./not-made";
import { FigureTable, HowCounted, Shares, Sums, Teach, Turning } from "./parts";
import { useSpan } from "./read";
import type { Totals } from "./totals";
import { hasUnknown, pathNow, rangeOfYear, type Year, yearFrom, yearOf } from "./year";

const MEASURES = ["kg", "km", "kr", "min"] as const;
type Measure = (typeof MEASURES)[number];

/** Each measure's number and its words. */
const OF: Record<Measure, (sums: Totals) => [number | null, string]> = {
  kg: ({ milligrams }) => [milligrams, kg(milligrams)],
  km: ({ metres }) => [metres, km(metres)],
  kr: ({ ore }) => [ore, kr(ore)],
  min: ({ active_seconds }) => [active_seconds, minutes(active_seconds)],
};

function MeasureChoice({ value, onPick }: { value: Measure; onPick: (measure: Measure) => void }) {
  const { year } = late.value.insight;
  return (
    <fieldset class="segments measures">
      <legend class="sr">{year.measure}</legend>
      <div>
        {MEASURES.map((each) => (
          <label key={each} class={each === value ? "on" : ""}>
            <input
              type="radio"
              class="sr"
              name="measure"
              data-testid={`measure-${each}`}
              checked={each === value}
              onChange={() => onPick(each)}
            />
            {year.measures[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const firstOf = (year: number, index: number): string => `${year}-${String(index + 1).padStart(2, "0")}-01`;

/** The twelve months as bars, with their table behind. */
function Months({ view }: { view: Year }) {
  const measure = useSignal<Measure>("kg");
  const { year: texts } = late.value.insight;
  const bars = view.months.map((sums, index) => {
    const [value, text] = OF[measure.value](sums);
    return { date: firstOf(view.year, index), value: sums.trips === 0 ? null : value, text };
  });
  const most = highest(bars);
  return (
    <>
      <MeasureChoice
        value={measure.value}
        onPick={(picked) => {
          measure.value = picked;
        }}
      />
      <Bars
        bars={bars}
        now={today.value.slice(0, 7)}
        label={
          most === null
            ? texts.measures[measure.value]
            : texts.chart(texts.measures[measure.value], longMonth(most.date), most.text)
        }
      />
      <FigureTable
        summary={texts.table}
        first={texts.month}
        rows={view.months
          .map((sums, index) => ({
            key: firstOf(view.year, index).slice(0, 7),
            name: shortMonth(firstOf(view.year, index)),
            sums,
          }))
          .filter(({ sums }) => sums.trips > 0)}
      />
    </>
  );
}

/** What one can be glad of, and the trips that were not needed. */
function Glad({ view, past }: { view: Year; past: boolean }) {
  const { year: texts } = late.value.insight;
  const notMade = notMadeText(view.notMade);
  return (
    <>
      {view.cheer === null ? null : (
        <section class="card cheer" data-testid="cheer">
          <Icon name="sparkles" />
          <div>
            <h2>{texts.cheer[view.cheer.what](view.cheer.trips)}</h2>
            <p class="small">{past ? texts.cheerPast : texts.cheerText}</p>
          </div>
        </section>
      )}
      {notMade === "" ? null : (
        <section class="card" data-testid="avoided">
          <h2>{texts.avoided}</h2>
          <p class="num" data-testid="not-made">
            {notMade}
          </p>
          <p class="muted small">{texts.avoidedNote}</p>
        </section>
      )}
    </>
  );
}

/** My weeks beside what the organisation began with and where its path is now. */
function Path({ view }: { view: Year }) {
  const { year: texts } = late.value.insight;
  const target = diary.value?.home.target ?? null;
  if (target === null) return null;
  const now = pathNow(target);
  const ours =
    now === null
      ? texts.pathOurs(kg(target.baseline_milligrams), target.baseline_year)
      : texts.pathNow(kg(target.baseline_milligrams), target.baseline_year, kg(now));
  return (
    <section class="card stack" data-testid="path">
      <h2>{texts.path}</h2>
      {view.week === null ? (
        <p class="muted">{texts.pathEarly}</p>
      ) : (
        <>
          <p>
            <Rich text={`${texts.pathMine(kg(view.week.milligrams), view.week.weeks, view.year)} ${ours}`} />
          </p>
          <p class="muted small">{texts.pathNote}</p>
        </>
      )}
    </section>
  );
}

const address = (year: number): string => `/me/year?year=${year}`;

/** `/me/year`: what a year of travel adds up to, and how it relates to our target. */
export default function YearPage({ query }: { query: URLSearchParams }) {
  const present = Number(today.value.slice(0, 4));
  const year = yearFrom(query.get("year"), today.value);
  const { from, to } = rangeOfYear(year);
  const span = useSpan(from, to);
  const data = diary.value?.home.emissions;
  const { year: texts } = late.value.insight;
  if (data === undefined) return null;
  const empty = span !== null && span.first === null && span.avoided.length === 0;
  const view = span === null ? null : yearOf(year, span.trips, span.avoided, data, today.value);
  const before = span !== null && span.first !== null && span.first < `${year}-01-01`;
  return (
    <div class="stack">
      <Top title={texts.title} />
      {empty ? <Teach text={texts.empty} action={texts.emptyAction} /> : null}
      <section class="card stack" data-testid="year" data-year={year}>
        <Turning
          title={String(year)}
          before={{ to: before ? address(year - 1) : null, label: texts.previous(String(year - 1)) }}
          after={{
            to: year < present ? address(year + 1) : null,
            label: texts.next(String(year + 1)),
          }}
        />
        {view === null ? <div class="skeleton tall" aria-hidden="true" /> : null}
        {view !== null && view.sums.trips > 0 ? (
          <>
            <Sums name={texts.sums} sums={view.sums} />
            <Months view={view} />
            <Shares title={texts.shares} metres={view.categories} />
          </>
        ) : null}
        {view !== null && view.sums.trips === 0 && !empty ? <p class="muted">{texts.nothing}</p> : null}
        {view === null || view.sums.trips === 0 ? null : (
          <HowCounted
            on={year === present ? today.value : `${year}-12-31`}
            unknown={span !== null && hasUnknown(span.trips, data)}
          />
        )}
      </section>
      {view === null ? null : <Glad view={view} past={year < present} />}
      {view === null || year !== present || empty ? null : <Path view={view} />}
    </div>
  );
}

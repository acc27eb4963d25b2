import "../kit/form.css";
import "../kit/list.css";
import "./mileage.css";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { addDays } from "../dates";
import { km, kr, late, monthName, number, t } from "../i18n";
import { Icon } from "../kit/icons";
import { Top } from "../kit/top";
import { airportBy, airportName, loadAirports } from "../places/gazetteer";
import { diary, queue, revision, date as today } from "../session/state";
import { firstDate, readTrips } from "../store/read";
import { saveFile } from "./download";
import { type Drive, mileageLog, missingOf, type PeriodLength, periodOf, quarterOf, sumOf } from "./log";
import { csvOf, vehicleName } from "./table";

/** How far back the last reading of an odometer may lie, days. */
const LOOK_BACK = 120;

/** Öre as kronor with their öre: payroll adds these up. */
const kronor = (ore: number | null): string =>
  ore === null ? t.value.unit.unknown : number(ore / 100, 2, { minimumFractionDigits: 2 });

const kilometres = (metres: number): string => number(metres / 1000, 3, { minimumFractionDigits: 1 });

function periodName(from: string, span: PeriodLength): string {
  const { mileage } = late.value;
  return span === "month" ? monthName(from) : mileage.quarterName(quarterOf(from), from.slice(0, 4));
}

function Period(props: {
  span: PeriodLength;
  from: string;
  first: string | null;
  last: string;
  onSpan: (span: PeriodLength) => void;
  onStep: (date: string) => void;
}) {
  const { mileage } = late.value;
  const { from, to } = periodOf(props.from, props.span);
  return (
    <section class="card stack no-print">
      <fieldset class="segments">
        <legend class="sr">{mileage.period}</legend>
        <div>
          {(["month", "quarter"] as const).map((span) => (
            <label key={span} class={span === props.span ? "on" : ""}>
              <input
                type="radio"
                class="sr"
                name="span"
                data-testid={`span-${span}`}
                checked={span === props.span}
                onChange={() => props.onSpan(span)}
              />
              {span === "month" ? mileage.month : mileage.quarter}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="period">
        <button
          type="button"
          class="chip earlier"
          aria-label={mileage.earlier}
          disabled={props.first === null || props.first >= from}
          onClick={() => props.onStep(addDays(from, -1))}
        >
          <Icon name="right" />
        </button>
        <h2 aria-live="polite" data-testid="period">
          {periodName(from, props.span)}
        </h2>
        <button
          type="button"
          class="chip"
          aria-label={mileage.later}
          disabled={to >= props.last}
          onClick={() => props.onStep(addDays(to, 1))}
        >
          <Icon name="right" />
        </button>
      </div>
    </section>
  );
}

/** A name as people read it: an airport by more than its code. */
function Named({ text }: { text: string }) {
  const airport = airportBy(text);
  if (text === "") return <span class="lacks">{late.value.mileage.missing}</span>;
  return <>{airport === undefined ? text : airportName(airport)}</>;
}

/** What the odometer read, and quietly what does not follow on the last reading: the car may have been driven privately. */
function Readings({ drive }: { drive: Drive }) {
  const { mileage } = late.value;
  const { gap } = drive;
  return (
    <>
      <td class="num" data-label={mileage.odometerStart} data-testid="odometer-start">
        {drive.odometerStart === null ? t.value.unit.unknown : number(drive.odometerStart)}
        {gap === null || gap === 0 ? null : (
          <span class="muted small gap" data-testid="odometer-gap">
            {gap > 0 ? mileage.gap(number(gap)) : mileage.overlap(number(-gap))}
          </span>
        )}
      </td>
      <td class="num" data-label={mileage.odometerEnd} data-testid="odometer-end">
        {drive.odometerEnd === null ? t.value.unit.unknown : number(drive.odometerEnd)}
      </td>
    </>
  );
}

function Row({ drive, readings }: { drive: Drive; readings: boolean }) {
  const { mileage } = late.value;
  const incomplete = missingOf(drive).length > 0;
  return (
    <tr data-testid="drive" class={incomplete ? "incomplete" : ""}>
      <th scope="row" data-label={mileage.date}>
        {drive.date}
      </th>
      <td data-label={mileage.from}>
        <Named text={drive.from} />
      </td>
      <td data-label={mileage.to}>
        <Named text={drive.to} />
      </td>
      <td data-label={mileage.errand}>
        {drive.errand === "" ? <span class="lacks">{mileage.missing}</span> : drive.errand}
        {drive.client === "" ? null : <span class="muted small"> · {drive.client}</span>}
      </td>
      <td data-label={mileage.vehicle}>{vehicleName(drive)}</td>
      {readings ? <Readings drive={drive} /> : null}
      <td class="num" data-label={mileage.km}>
        {kilometres(drive.metres)}
      </td>
      <td class="num" data-label={mileage.kr}>
        {kronor(drive.ore)}
      </td>
      <td class="no-print action">
        {incomplete ? (
          <a class="chip" href={`/trips/${drive.tripId}/edit`} aria-label={mileage.fill(drive.date)}>
            {mileage.fillShort}
          </a>
        ) : null}
      </td>
    </tr>
  );
}

function Table({ drives, caption }: { drives: readonly Drive[]; caption: string }) {
  const { mileage } = late.value;
  const sum = sumOf(drives);
  const readings = drives.some((drive) => drive.odometerStart !== null || drive.odometerEnd !== null);
  return (
    <table class="mileage">
      <caption class="sr">{caption}</caption>
      <thead>
        <tr>
          {[mileage.date, mileage.from, mileage.to, mileage.errand, mileage.vehicle].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
          {(readings ? [mileage.odometerStart, mileage.odometerEnd] : []).map((name) => (
            <th scope="col" class="num" key={name}>
              {name}
            </th>
          ))}
          <th scope="col" class="num">
            {mileage.km}
          </th>
          <th scope="col" class="num">
            {mileage.kr}
          </th>
          <td class="no-print" />
        </tr>
      </thead>
      <tbody>
        {drives.map((drive) => (
          <Row key={`${drive.tripId}/${drive.leg}`} drive={drive} readings={readings} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={readings ? 7 : 5}>
            {mileage.total}
          </th>
          <td class="num" data-label={mileage.km} data-testid="total-km">
            {kilometres(sum.metres)}
          </td>
          <td class="num" data-label={mileage.kr} data-testid="total-kr">
            {kronor(sum.ore)}
          </td>
          <td class="no-print" />
        </tr>
      </tfoot>
    </table>
  );
}

/** What a printed log carries besides the table: whose it is, and where to sign. */
function PrintHead({ period }: { period: string }) {
  const { mileage } = late.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  return (
    <header class="print-only">
      <h1>
        {mileage.title} – {period}
      </h1>
      <p>
        {mileage.driver}: {home.member.name} · {mileage.organisation}: {home.organisation.name}
      </p>
    </header>
  );
}

/** `/trips/log`: the mileage log of a month or a quarter, as a table, a file and a page to print. */
export default function MileageLog() {
  const { mileage } = late.value;
  const span = useSignal<PeriodLength>("month");
  const day = useSignal(today.value);
  const drives = useSignal<Drive[] | null>(null);
  const first = useSignal<string | null>(null);
  const told = useSignal("");
  const { from, to } = periodOf(day.value, span.value);
  const changed = revision.value;
  useEffect(() => {
    const open = diary.peek();
    if (open === null) return;
    void loadAirports();
    // The months before are read for what the odometers showed last.
    const begin = addDays(from, -LOOK_BACK);
    void Promise.all([readTrips(open.db, queue.peek(), begin, to), firstDate(open.db)]).then(
      ([trips, earliest]) => {
        drives.value = mileageLog(trips, open.home.emissions).filter(({ date }) => date >= from);
        first.value = earliest;
      },
    );
  }, [from, to, changed]);

  const shown = drives.value;
  const period = periodName(from, span.value);
  const sum = sumOf(shown ?? []);
  const incomplete = (shown ?? []).filter((drive) => missingOf(drive).length > 0).length;
  const download = () => {
    saveFile(
      `${mileage.file}-${from.slice(0, 7)}-${span.peek()}.csv`,
      csvOf(drives.peek() ?? []),
      "text/csv",
    );
    told.value = mileage.downloaded;
  };
  return (
    <div class="stack mileage-page">
      <div class="no-print">
        <Top title={mileage.title} />
      </div>
      <PrintHead period={period} />
      <Period
        span={span.value}
        from={day.value}
        first={first.value}
        last={today.value}
        onSpan={(value) => {
          span.value = value;
        }}
        onStep={(date) => {
          day.value = date;
        }}
      />
      {shown === null ? <div class="card skeleton tall" aria-hidden="true" /> : null}
      {shown !== null && shown.length === 0 ? (
        <section class="card stack">
          <h2>{mileage.empty}</h2>
          <p class="muted">{mileage.emptyText}</p>
          <a class="go" href="/new">
            {mileage.emptyAction}
          </a>
        </section>
      ) : null}
      {shown !== null && shown.length > 0 ? (
        <>
          <section class="card stack">
            <div class="card-head">
              <h2>{mileage.drives(shown.length)}</h2>
              <span class="muted small num">
                {km(sum.metres)} · {kr(sum.ore)}
              </span>
            </div>
            {incomplete === 0 ? null : <p class="waits small no-print">{mileage.incomplete(incomplete)}</p>}
            <Table drives={shown} caption={`${mileage.title}, ${period}`} />
            {shown.some((drive) => drive.ore === null) ? <p class="muted small">{mileage.unknown}</p> : null}
            <p class="print-only signature">{mileage.signature}</p>
          </section>
          <div class="actions no-print">
            <button type="button" class="go" data-testid="download-log" onClick={download}>
              {mileage.download}
            </button>
            <button type="button" class="chip" data-testid="print-log" onClick={() => window.print()}>
              {mileage.print}
            </button>
          </div>
        </>
      ) : null}
      <p class="small centre no-print" role="status">
        {told.value}
      </p>
    </div>
  );
}

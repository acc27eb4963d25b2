import { AvoidedRow } from "../avoided/avoided-row";
import { addDays } from "../dates";
import { kg, km, kr, late, longDate, monthName } from "../i18n";
import { totals } from "../insight/totals";
import { diary, date as today } from "../session/state";
import type { TripEntry } from "../store/read";
import { PairRow } from "../trips/pair-row";
import { TripRow } from "../trips/trip-row";
import { DayQuestions } from "../twice/day-question";
import type { Day, Line, Month } from "./months";

/** "Idag", "Igår", else the day with its weekday; its month stands above. */
function dayName(date: string): string {
  const { diary: texts } = late.value;
  if (date === today.value) return texts.today;
  if (date === addDays(today.value, -1)) return texts.yesterday;
  return longDate(date);
}

/** What trips come to in one line; kronor only where some are known. */
export function SumLine({ trips }: { trips: readonly TripEntry[] }) {
  const data = diary.value?.home.emissions;
  if (data === undefined || trips.length === 0) return null;
  const sums = totals(trips, data);
  const told = [km(sums.metres), kg(sums.milligrams), ...(sums.ore === null ? [] : [kr(sums.ore)])];
  return <span class="muted small num">{told.join(" · ")}</span>;
}

function LineRow({ line, onTools }: { line: Line; onTools: (trip: TripEntry) => void }) {
  if (line.kind === "avoided") return <AvoidedRow entry={line.entry} />;
  if (line.kind === "pair") return <PairRow pair={line.pair} onTools={onTools} />;
  return <TripRow trip={line.trip} onTools={() => onTools(line.trip)} />;
}

const keyOf = (line: Line): string =>
  line.kind === "avoided" ? line.entry.id : line.kind === "pair" ? line.pair[0].id : line.trip.id;

interface Part {
  /** the days are shown as they are, nothing of them left out: then a day that is logged twice asks */
  whole: boolean;
  onTools: (trip: TripEntry) => void;
}

function DayGroup({ day, whole, onTools }: Part & { day: Day }) {
  return (
    <section class="day-group" data-testid="day-group" data-date={day.date}>
      <h3 class="small">{dayName(day.date)}</h3>
      {whole ? <DayQuestions trips={day.trips} avoided={day.avoided} /> : null}
      <ul>
        {day.lines.map((line) => (
          <LineRow key={`${line.kind}-${keyOf(line)}`} line={line} onTools={onTools} />
        ))}
      </ul>
    </section>
  );
}

/** A month of the diary: its sum once, and its days. */
export function MonthCard({ month, whole, onTools }: Part & { month: Month }) {
  return (
    <section class="card list month-card">
      <div class="card-head">
        <h2>{monthName(`${month.name}-01`)}</h2>
        <SumLine trips={month.trips} />
      </div>
      {month.days.map((day) => (
        <DayGroup key={day.date} day={day} whole={whole} onTools={onTools} />
      ))}
    </section>
  );
}

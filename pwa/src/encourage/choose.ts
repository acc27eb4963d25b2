/** Which of the things that are true today is said. Pure. */
import { addDays, DAY_MS } from "../dates";
import { dayOff } from "../workdays/calendar";
import {
  type BestMonth,
  bestMonthOf,
  colleaguesOf,
  type Diary,
  type Milestone,
  milestoneOf,
  type Run,
  runOf,
  teleworkDays,
  todaysWay,
  weekOf,
  type YearSoFar,
  yearSoFar,
} from "./facts";

/** Something true to say today. */
export type Said =
  | { kind: "first" }
  | { kind: "milestone"; milestone: Milestone }
  | { kind: "month"; month: BestMonth }
  | { kind: "run"; run: Run; next: string }
  | { kind: "year"; year: YearSoFar }
  | { kind: "saved"; milligrams: number }
  | { kind: "moved"; seconds: number }
  | { kind: "telework"; days: number }
  | { kind: "colleagues"; people: number }
  | { kind: "week"; week: Run };

/** A run shorter than this is not yet one, working days. */
const SHORTEST_RUN = 3;
/** Less than this is not worth a figure: 0.1 kg in milligrams, ten minutes, four trips. */
const WORTH_SAYING_MG = 100_000;
const WORTH_SAYING_SECONDS = 600;
const WORTH_ADDING_UP = 4;
/** Longer free than this, one does not say when the next working day is, days. */
const SOON_DAYS = 7;

/** The next working day, or null where it is not soon. */
function nextWorkday({ date, calendar }: Diary): string | null {
  for (let ahead = 1; ahead <= SOON_DAYS; ahead += 1) {
    const day = addDays(date, ahead);
    if (dayOff(day, calendar) === null) return day;
  }
  return null;
}

/** What happens seldom and is said when it does, the best first. */
function rare(diary: Diary): Said[] {
  const dates = new Set([...diary.trips, ...diary.avoided].map(({ fields }) => fields.date));
  const milestone = milestoneOf(diary);
  const said: Said[] = [];
  const isFirst = dates.size === 1 && dates.has(diary.date) && (diary.first ?? diary.date) === diary.date;
  if (isFirst) said.push({ kind: "first" });
  if (milestone?.left === 0) said.push({ kind: "milestone", milestone });
  return said;
}

/** Everything true that can be said of an ordinary day. Never empty where something is logged on a working day. */
function ordinary(diary: Diary): Said[] {
  const said: Said[] = [];
  const isTelework = diary.avoided.some(
    ({ fields }) => fields.date === diary.date && fields.reason === "telework",
  );
  const [run, week, year, way] = [runOf(diary), weekOf(diary), yearSoFar(diary), todaysWay(diary)];
  const [month, milestone, people, days] = [
    bestMonthOf(diary),
    milestoneOf(diary),
    colleaguesOf(diary),
    teleworkDays(diary),
  ];
  const next = nextWorkday(diary);
  if (run.logged >= SHORTEST_RUN && next !== null) said.push({ kind: "run", run, next });
  if (way.saved >= WORTH_SAYING_MG) said.push({ kind: "saved", milligrams: way.saved });
  if (year.trips >= WORTH_ADDING_UP) said.push({ kind: "year", year });
  if (month !== null) said.push({ kind: "month", month });
  if (people !== null) said.push({ kind: "colleagues", people });
  if (milestone !== null && milestone.left > 0) said.push({ kind: "milestone", milestone });
  if (way.active_seconds >= WORTH_SAYING_SECONDS) said.push({ kind: "moved", seconds: way.active_seconds });
  if (isTelework && days > 1) said.push({ kind: "telework", days });
  if (week.logged > 0) said.push({ kind: "week", week });
  return said;
}

/** All that may be said on a day, the rare apart. */
export const candidates = (diary: Diary): { rare: Said[]; ordinary: Said[] } => ({
  rare: rare(diary),
  ordinary: ordinary(diary),
});

/**
 * What is said on a day: something rare if there is, else one of the rest in turn, so that two days that have the same to
 * choose from never say the same after each other. The same day always says the same of the same diary; null where nothing is
 * to be said.
 */
export function choose(diary: Diary): Said | null {
  const { rare: seldom, ordinary: often } = candidates(diary);
  if (seldom[0] !== undefined) return seldom[0];
  const turn = Math.round(Date.parse(`${diary.date}T00:00:00Z`) / DAY_MS);
  return often[turn % (often.length || 1)] ?? null;
}

import { addDays } from "../dates";
import { kg, km, late, longWeekday, minutes } from "../i18n";
import { counted } from "../insight/counted";
import { useSpan } from "../insight/read";
import { date, diary } from "../session/state";
import { calendar } from "../workdays/today";
import { choose, type Said } from "./choose";
import { type Diary, LOOK_BACK_DAYS } from "./facts";

/** The sentence and what there is to look forward to. */
function texts(said: Said, today: string): readonly [string, string] {
  const { encourage: words } = late.value;
  switch (said.kind) {
    case "first":
      return [words.first, words.firstAhead];
    case "milestone": {
      const { what, trips, round, left } = said.milestone;
      if (left === 0) return [words.reached[what](round), words.reachedAhead];
      return [words.near(words.trips[what](trips)), words.nearAhead(left, round)];
    }
    case "month": {
      const { what, trips, left } = said.month;
      return [words.month(words.trips[what](trips)), left > 0 ? words.monthAhead(left) : words.monthOver];
    }
    case "run": {
      const { logged, workdays } = said.run;
      const isUnbroken = logged === workdays;
      const next = logged + 1;
      return [
        isUnbroken ? words.run(logged) : words.runForgiven(logged, workdays),
        said.next === addDays(today, 1)
          ? words.runTomorrow(next)
          : words.runAhead(longWeekday(said.next), next),
      ];
    }
    case "year": {
      const { trips, metres, active, public: shared } = said.year;
      if (active >= 1000) return [words.yearActive(km(metres), km(active)), words.yearAhead];
      if (shared >= 1000) return [words.yearPublic(km(metres), km(shared)), words.yearAhead];
      return [words.year(km(metres), words.yearTrips(trips)), words.yearAhead];
    }
    case "saved":
      return [words.saved(kg(said.milligrams)), words.savedAhead];
    case "moved":
      return [words.moved(minutes(said.seconds)), words.movedAhead];
    case "telework":
      return [words.telework(said.days), words.teleworkAhead];
    case "colleagues":
      return [words.colleagues(said.people), words.colleaguesAhead];
    case "week": {
      const { logged, workdays } = said.week;
      return [
        words.week(logged, workdays),
        logged === workdays ? words.weekDone : words.weekAhead(workdays - logged),
      ];
    }
  }
}

/** The first date to read: the whole run, and the whole year. */
function earliest(today: string): string {
  const [newYear, longAgo] = [`${today.slice(0, 4)}-01-01`, addDays(today, -LOOK_BACK_DAYS)];
  return longAgo < newYear ? longAgo : newYear;
}

/** After the tap: one true sentence about what was logged. Loaded when all is still; told from the phone's own rows. */
export default function AfterTap() {
  const today = date.value;
  const span = useSpan(earliest(today), today);
  const home = diary.value?.home;
  if (span === null || home === undefined) return null;
  const facts: Diary = {
    date: today,
    trips: counted(span.trips),
    avoided: counted(span.avoided),
    first: span.first,
    calendar: calendar.value,
    emissions: home.emissions,
    together: home.together,
  };
  const said = choose(facts);
  if (said === null) return null;
  const [sentence, ahead] = texts(said, today);
  return (
    <div data-testid="after-tap" data-kind={said.kind}>
      <p>{sentence}</p> <p class="muted">{ahead}</p>
    </div>
  );
}

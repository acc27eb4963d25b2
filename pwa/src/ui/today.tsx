import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { date, diary } from "../diary/state";
import { longDate, t } from "../i18n";
import { whenIdle } from "../idle";
import { CommuteCard } from "./commute-card";
import { Icon } from "./icons";
import { TargetCard } from "./target-card";
import { Top } from "./top";
import { WeekCard } from "./week-card";

/** Nothing hurries a suggestion: what the person came for comes first. */
const QUIET_MS = 800;

const suggestionCard = signal<ComponentType | null>(null);

/** Looks for a habit worth saving once the screen is there: it reads eight weeks, and there is rarely one. */
function Suggestion() {
  useEffect(() => {
    if (suggestionCard.peek() !== null) return;
    return whenIdle(() => {
      import("./routines/suggestion").then(
        (module) => {
          suggestionCard.value = module.default;
        },
        // An older version's file is gone from the server; the state pill tells of the new one.
        () => undefined,
      );
    }, QUIET_MS);
  }, []);
  const Card = suggestionCard.value;
  return Card === null ? null : <Card />;
}

/** The home screen: today, my week, our target. */
export function Today() {
  const home = diary.value?.home;
  if (home === undefined) return null;
  const firstName = home.member.name.split(" ")[0] ?? "";
  return (
    <div class="stack">
      <Top title={t.value.today.greeting(firstName)} above={longDate(date.value)} />
      <CommuteCard />
      <Suggestion />
      {home.nudge === null ? null : (
        <section class="card nudge" aria-label={t.value.today.nudge}>
          <Icon name="sparkles" />
          <div lang={home.nudge.language}>
            <h2>{home.nudge.title}</h2>
            <p>{home.nudge.body}</p>
          </div>
        </section>
      )}
      <WeekCard />
      <TargetCard />
    </div>
  );
}

export default Today;

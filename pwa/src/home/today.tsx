import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { CommuteCard } from "../commute/commute-card";
import { longDate, t } from "../i18n";
import { whenIdle } from "../idle";
import { Icon } from "../kit/icons";
import { Top } from "../kit/top";
import { date, diary } from "../session/state";
import { TargetCard } from "../target/target-card";
import { WeekCard } from "./week-card";

/** Nothing hurries a suggestion: what the person came for comes first. */
const QUIET_MS = 800;

/** A card that rarely has something to say: loaded once the screen is there. */
function later(load: () => Promise<{ default: ComponentType }>): ComponentType {
  const loaded = signal<ComponentType | null>(null);
  return function Later() {
    useEffect(() => {
      if (loaded.peek() !== null) return;
      return whenIdle(() => {
        load().then(
          (module) => {
            loaded.value = module.default;
          },
          // An older version's file is gone from the server; the state pill tells of the new one.
          () => undefined,
        );
      }, QUIET_MS);
    }, []);
    const Card = loaded.value;
    return Card === null ? null : <Card />;
  };
}

/** A phone whose clock is far off. Below the card, which must not move under the thumb. */
const ClockHint = later(() => import("./clock-hint"));
/** A habit worth saving: looking for one reads eight weeks. */
const Suggestion = later(() => import("../routines/suggestion"));

/** The home screen: today, my week, our target. */
export function Today() {
  const home = diary.value?.home;
  if (home === undefined) return null;
  const firstName = home.member.name.split(" ")[0] ?? "";
  return (
    <div class="stack">
      <Top title={t.value.today.greeting(firstName)} above={longDate(date.value)} />
      <CommuteCard />
      <ClockHint />
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

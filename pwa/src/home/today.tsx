import { CommuteCard } from "../commute/commute-card";
import { longDate, t } from "../i18n";
import { Icon } from "../kit/icons";
import { lazyCard } from "../kit/lazy";
import { Top } from "../kit/top";
import { date, diary } from "../session/state";
import { TargetCard } from "../target/target-card";
import { WeekCard } from "./week-card";

/** A day that two phones, or a phone and an import, both logged. */
const TwiceCard = lazyCard(() => import("../twice/twice-card"));
/** While a measurement runs: its questions. */
const Invitation = lazyCard(() => import("../questionnaire/invitation"));
/** A phone whose clock is far off. Below the card, which must not move under the thumb. */
const ClockHint = lazyCard(() => import("./clock-hint"));
/** A habit worth saving: looking for one reads eight weeks. */
const Suggestion = lazyCard(() => import("../routines/suggestion"));

/** The home screen: today, my week, our target. */
export function Today() {
  const home = diary.value?.home;
  if (home === undefined) return null;
  const firstName = home.member.name.split(" ")[0] ?? "";
  return (
    <div class="stack">
      <Top title={t.value.today.greeting(firstName)} above={longDate(date.value)} />
      <div class="home-columns">
        <div class="stack home-now">
          <CommuteCard />
          {home.round ? <Invitation /> : null}
          <TwiceCard />
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
        </div>
        <div class="stack home-soon">
          <WeekCard />
          <TargetCard />
        </div>
      </div>
    </div>
  );
}

export default Today;

import { date, diary } from "../diary/state";
import { longDate, t } from "../i18n";
import { CommuteCard } from "./commute-card";
import { Icon } from "./icons";
import { TargetCard } from "./target-card";
import { Top } from "./top";
import { WeekCard } from "./week-card";

/** The home screen: today, my week, our target. */
export function Today() {
  const home = diary.value?.home;
  if (home === undefined) return null;
  const firstName = home.member.name.split(" ")[0] ?? "";
  return (
    <div class="stack">
      <Top title={t.value.today.greeting(firstName)} above={longDate(date.value)} />
      <CommuteCard />
      {home.nudge === null ? null : (
        <section class="card nudge" aria-label={t.value.today.nudge}>
          <Icon name="sparkles" />
          <div>
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

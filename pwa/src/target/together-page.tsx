import "../kit/form.css";
import "../insight/insight.css";
import "../kit/list.css";
import "./together.css";
import type { Group, Target } from "../contract.gen";
import { isoWeekNumber } from "../dates";
import { change, fullDate, kg, km, kr, late, number, t } from "../i18n";
import { Scroll } from "../insight/parts";
import { Top } from "../kit/top";
import { diary } from "../session/state";
import { Landscape } from "./landscape";
import { TargetCard } from "./target-card";
import { TakingPart, Ways } from "./ways";

/** The week of a group: who takes part, which ways they went, and what it came to; or what will be here, and when. */
function GroupCard({ title, group }: { title: string; group: Group | null }) {
  const { together } = t.value;
  if (group === null || group.people === 0) {
    return (
      <section class="card">
        <div class="muted small">{title}</div>
        {group === null ? null : <h2>{group.name}</h2>}
        <TakingPart people={0} headCount={0} />
        <p>{group === null ? together.floor : together.waiting}</p>
      </section>
    );
  }
  return (
    <section class="card stack">
      <div>
        <div class="muted small">{title}</div>
        <h2>{group.name}</h2>
      </div>
      <TakingPart people={group.people} headCount={group.head_count} />
      <Ways metres={group.categories} />
      <ul class="facts num" data-testid="group-facts">
        {group.trips === null ? null : <li>{together.trips(group.trips, number(group.trips))}</li>}
        {group.metres === null ? null : <li>{km(group.metres)}</li>}
        {group.milligrams === null ? null : (
          <li>
            <b>{kg(group.milligrams)}</b>
          </li>
        )}
        {group.ore === null ? null : (
          <li>
            <b>{kr(group.ore)}</b>
          </li>
        )}
      </ul>
      {group.avoided === null || group.avoided === 0 ? null : (
        <p class="small">{together.avoided(group.avoided, number(group.avoided))}</p>
      )}
    </section>
  );
}

/** How it stands, as a sentence before any chart. */
function verdictSentence(target: Target): string {
  const { together } = t.value;
  return together.verdict[target.verdict](target.target_year);
}

/** The picture that the page opens with: the road to our target, and us on it. */
function OurWay({ target }: { target: Target }) {
  const { together } = t.value;
  const goal = together.goal(change(-target.reduction_percent), target.target_year);
  return (
    <section class="card our-way" data-testid="our-way">
      <h2>{verdictSentence(target)}</h2>
      <Landscape target={target} />
      <ul class="land-legend small num" aria-hidden="true">
        {target.change_percent === null ? null : (
          <li>
            <span class="key key-we" />
            {together.we(change(target.change_percent))}
          </li>
        )}
        <li>
          <span class="key key-plan" />
          {together.plan(change(target.path_percent))}
        </li>
        <li>
          <span class="key key-goal" />
          {goal}
        </li>
      </ul>
    </section>
  );
}

/** A department is told of once its week is over. A phone that has not heard from the server since knows no week of it. */
function departmentTitle(group: Partial<Group> | null): string {
  const { together } = t.value;
  return group?.week === undefined ? together.department : together.departmentIn(isoWeekNumber(group.week));
}

/** The points behind the chart of the target. */
function OutcomeTable({ points }: { points: Target["points"] }) {
  const { target } = late.value.insight;
  const shown = points.filter(({ kind }) => kind === "round");
  if (shown.length === 0) return null;
  return (
    <details class="more">
      <summary>{target.table}</summary>
      <Scroll label={target.table}>
        <table class="figures-table num">
          <thead>
            <tr>
              <th scope="col">{target.on}</th>
              <th scope="col">{target.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ on, change_percent }) => (
              <tr key={on}>
                <th scope="row">{fullDate(on)}</th>
                <td>{change(change_percent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** `/together`: what we do as an organisation this week, and as a department in the last whole one. */
export default function Together() {
  const { together } = t.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  // Where both are too few to be told, one card says so.
  const { department: mine, organisation: all } = home.together;
  return (
    <div class="stack">
      <Top title={together.title} above={together.week(isoWeekNumber(home.together.week))} />
      {home.target === null ? null : <OurWay target={home.target} />}
      <GroupCard title={together.organisation} group={all} />
      {home.member.department === null || (mine === null && all === null) ? null : (
        <GroupCard title={departmentTitle(mine)} group={mine} />
      )}
      {mine === null && all === null ? null : <p class="small muted">{together.rounded}</p>}
      <TargetCard>{home.target === null ? null : <OutcomeTable points={home.target.points} />}</TargetCard>
    </div>
  );
}

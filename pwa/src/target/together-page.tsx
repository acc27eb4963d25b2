import "../kit/form.css";
import "../insight/insight.css";
import "../kit/list.css";
import type { Group, Target } from "../contract.gen";
import { isoWeekNumber } from "../dates";
import { change, fullDate, kg, km, kr, late, number, share, t } from "../i18n";
import { Scroll, Shares } from "../insight/parts";
import { Top } from "../kit/top";
import { diary } from "../session/state";
import { TargetCard } from "./target-card";

function GroupCard({ title, group }: { title: string; group: Group | null }) {
  const { together } = t.value;
  if (group === null) {
    return (
      <section class="card">
        <h2>{title}</h2>
        <p class="muted small">{together.floor}</p>
      </section>
    );
  }
  const part = group.head_count === 0 ? 0 : group.people / group.head_count;
  return (
    <section class="card stack">
      <div>
        <div class="muted small">{title}</div>
        <h2>{group.name}</h2>
      </div>
      {group.people === 0 ? (
        <p class="muted">{together.waiting}</p>
      ) : (
        <>
          <div>
            <p>
              <span class="big num">{share(part)}</span>{" "}
              <span class="muted small">
                {together.people(number(group.people), number(group.head_count))}
              </span>
            </p>
            <progress class="progress" max={1} value={part} aria-label={together.share(share(part))} />
          </div>
          <ul class="facts num">
            <li>{together.trips(group.trips, number(group.trips))}</li>
            <li>{km(group.metres)}</li>
            <li>
              <b>{kg(group.milligrams)}</b>
            </li>
            <li>
              <b>{kr(group.ore)}</b>
            </li>
          </ul>
          <Shares title={together.modes} metres={group.categories} />
          {group.avoided > 0 ? (
            <p class="small">{together.avoided(group.avoided, number(group.avoided))}</p>
          ) : null}
        </>
      )}
    </section>
  );
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

/** `/together`: what we do as a department and as an organisation, this week. */
export default function Together() {
  const { together } = t.value;
  const home = diary.value?.home;
  if (home === undefined) return null;
  return (
    <div class="stack">
      <Top title={together.title} above={together.week(isoWeekNumber(home.together.week))} />
      {home.member.department === null ? null : (
        <GroupCard title={together.department} group={home.together.department} />
      )}
      <GroupCard title={together.organisation} group={home.together.organisation} />
      <TargetCard>{home.target === null ? null : <OutcomeTable points={home.target.points} />}</TargetCard>
    </div>
  );
}

import "./list.css";
import type { Category, Group } from "../contract";
import { isoWeekNumber } from "../dates";
import { diary } from "../diary/state";
import { kg, km, kr, number, share, t } from "../i18n";
import { TargetCard } from "./target-card";
import { Top } from "./top";

const ORDER: readonly Category[] = ["active", "public", "shared", "car", "air"];

function Categories({ group }: { group: Group }) {
  const { together, category } = t.value;
  const shares = ORDER.map((each) => ({ each, metres: group.categories[each] ?? 0 })).filter(
    ({ metres }) => metres > 0,
  );
  const whole = shares.reduce((sum, { metres }) => sum + metres, 0);
  if (whole === 0) return null;
  return (
    <div>
      <h3 class="small muted">{together.modes}</h3>
      <div class="bar" aria-hidden="true">
        {shares.map(({ each, metres }) => (
          <span key={each} class={`m-${each}`} style={{ flexGrow: metres / whole }} />
        ))}
      </div>
      <ul class="legend">
        {shares.map(({ each, metres }) => (
          <li key={each}>
            <span class={`swatch m-${each}`} aria-hidden="true" />
            <span>{category[each]}</span>
            <b class="num">{share(metres / whole)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

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
          <Categories group={group} />
          {group.avoided > 0 ? (
            <p class="small">{together.avoided(group.avoided, number(group.avoided))}</p>
          ) : null}
        </>
      )}
    </section>
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
      <TargetCard />
    </div>
  );
}

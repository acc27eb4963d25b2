import "./target.css";
import type { ComponentChildren } from "preact";
import type { Home, Target } from "../contract.gen";
import { change, kg, moment, t } from "../i18n";
import { savedBy } from "../insight/totals";
import { Rich } from "../kit/rich";
import { connection, diary, weekTrips } from "../session/state";
import { needSaid, type Point, targetChart } from "./target";

const WIDTH = 330;
const HEIGHT = 84;
const MARGIN = 8;
/** Less than this is not worth a figure: 0.05 kg, in milligrams. */
const WORTH_SAYING = 50_000;

const toSvg = ({ x, y }: Point): [number, number] => [
  Math.round((MARGIN + x * (WIDTH - 2 * MARGIN)) * 10) / 10,
  Math.round((MARGIN + y * (HEIGHT - 2 * MARGIN)) * 10) / 10,
];
const line = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? "M" : "L"}${toSvg(point).join(" ")}`).join("");

/** The path dotted, the outcome solid, the target as a ring. */
export function Chart({ target }: { target: Target }) {
  const chart = targetChart(target);
  if (chart === null) return null;
  const last = chart.outcome.at(-1);
  const first = chart.outcome[0];
  const goal = toSvg(chart.path[1]);
  const label = t.value.target.chart(
    target.change_percent === null ? t.value.unit.unknown : change(target.change_percent),
    target.target_year,
    change(-target.reduction_percent),
  );
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} role="img" aria-label={label}>
      <path class="chart-path" d={line(chart.path)} />
      {first !== undefined && last !== undefined && chart.outcome.length > 1 ? (
        <>
          <path
            class="chart-area"
            d={`${line(chart.outcome)}L${toSvg(last)[0]} ${HEIGHT}L${toSvg(first)[0]} ${HEIGHT}Z`}
          />
          <path class="chart-line" d={line(chart.outcome)} />
        </>
      ) : null}
      {last === undefined ? null : <circle class="chart-now" cx={toSvg(last)[0]} cy={toSvg(last)[1]} r="6" />}
      <circle class="chart-goal" cx={goal[0]} cy={goal[1]} r="5" />
      <text class="chart-text" x={WIDTH} y={HEIGHT + 16} text-anchor="end">
        {t.value.target.goal(target.target_year, change(-target.reduction_percent))}
      </text>
    </svg>
  );
}

/** The sentence that ties my week to the target, or what can be said instead. */
function sentence(home: Home): string | null {
  const { target: texts } = t.value;
  const need = needSaid(home.target);
  if (need === null) return null;
  if (typeof need === "string") return texts[need];
  const saved = savedBy(weekTrips.value, home.emissions);
  return saved >= WORTH_SAYING
    ? texts.mine(kg(saved), kg(need.milligrams), need.group)
    : texts.mineNot(kg(need.milligrams), need.group);
}

/** Our target: how far we have come, and my part in it. */
export function TargetCard({ children }: { children?: ComponentChildren }) {
  const open = diary.value;
  if (open === null) return null;
  const { home, at } = open;
  const { target } = home;
  const { target: texts, verdict } = t.value;
  const said = sentence(home);
  return (
    <section class="card" data-testid="target">
      <div class="card-head">
        <h2>{texts.title}</h2>
        {target === null ? null : <span class={`badge v-${target.verdict}`}>{verdict[target.verdict]}</span>}
      </div>
      {target === null ? null : (
        <>
          <p class="headline">
            <span class="big num">
              {target.change_percent === null ? t.value.unit.unknown : change(target.change_percent)}
            </span>{" "}
            <span class="muted small">{texts.since(target.baseline_year)}</span>
          </p>
          <Chart target={target} />
          {children}
        </>
      )}
      {said === null ? null : (
        <p class="small">
          <Rich text={said} />
        </p>
      )}
      {connection.value === "offline" ? <p class="muted small">{texts.stale(moment(at))}</p> : null}
    </section>
  );
}

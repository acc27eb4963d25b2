import { Flag } from "lucide";
import type { Target } from "../contract.gen";
import { change, t } from "../i18n";
import { along } from "./picture";

const WIDTH = 340;
const HEIGHT = 168;

/** The ends and handles of the road up the hill, in the coordinates of the picture. */
const ROAD = [
  [22, 150],
  [150, 158],
  [150, 70],
  [300, 52],
] as const;

/** A point of the road (a cubic Bézier curve), from 0 at the start to 1 at the top. */
function onRoad(at: number): [x: number, y: number] {
  const weights = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at ** 2 * (1 - at), at ** 3];
  const sum = (axis: 0 | 1) =>
    ROAD.reduce((total, point, index) => total + point[axis] * (weights[index] ?? 0), 0);
  return [Math.round(sum(0) * 10) / 10, Math.round(sum(1) * 10) / 10];
}

const [start, bend, lift, top] = ROAD;
const WHOLE = `M${start.join(" ")}C${bend.join(" ")} ${lift.join(" ")} ${top.join(" ")}`;
const STEPS = 24;

/** The road from its start to a point of it. */
const roadTo = (at: number): string =>
  Array.from({ length: STEPS + 1 }, (_, step) => onRoad((at * step) / STEPS))
    .map((point, index) => `${index === 0 ? "M" : "L"}${point.join(" ")}`)
    .join("");

/** Three of us on the way, with the ground under the middle one's feet at 0, 0. */
function We() {
  return (
    <g class="land-we">
      {[-9, 9, 0].map((x) => (
        <g key={x} transform={`translate(${x} ${x === 0 ? 0 : -3})`}>
          <path d="M-6 0v-8a6 6 0 0 1 12 0v8z" />
          <circle cx="0" cy="-19" r="5" />
        </g>
      ))}
    </g>
  );
}

/** The way to the target as a road up a hill: where we stand, where the plan is today, the flag at the top. */
export function Landscape({ target }: { target: Target }) {
  const { together } = t.value;
  const { we, plan } = along(target);
  const [planX, planY] = onRoad(plan);
  const at = we === null ? null : onRoad(we);
  const goal = change(-target.reduction_percent);
  const label =
    target.change_percent === null
      ? together.landUnknown(goal, target.target_year)
      : together.land(change(target.change_percent), goal, target.target_year, change(target.path_percent));
  return (
    <svg
      class="land"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      data-testid="landscape"
    >
      <circle class="land-sun" cx="62" cy="42" r="20" />
      <path class="land-far" d={`M0 112C60 76 110 96 168 74S278 34 ${WIDTH} 58V${HEIGHT}H0z`} />
      <path class="land-near" d={`M0 148C70 128 118 132 176 104S284 44 ${WIDTH} 58V${HEIGHT}H0z`} />
      <path class="land-road" d={WHOLE} />
      {we === null || we === 0 ? null : <path class="land-done" d={roadTo(we)} />}
      <circle class="land-plan" cx={planX} cy={planY} r="6" />
      <g transform={`translate(${top[0] - 5} ${top[1] - 25}) scale(1.15)`} class="land-flag">
        {Flag.map(([tag, attributes]) =>
          tag === "path" ? <path key={attributes.d} d={String(attributes.d)} /> : null,
        )}
      </g>
      {at === null ? null : (
        <g transform={`translate(${at[0]} ${at[1]})`}>
          <We />
        </g>
      )}
    </svg>
  );
}

import { longMonth, shortMonth } from "../i18n";

const WIDTH = 330;
const HEIGHT = 110;
const BASE = HEIGHT + 18;
const GAP = 6;
/** Height of the lowest bar: a month with anything at all can be seen. */
const LEAST = 2;

/** One bar: the first date of its month, how much, and the same in words; null where it is not known. */
export interface Bar {
  date: string;
  value: number | null;
  text: string;
}

/** The month with most, or null where nothing is above zero. */
export const highest = (bars: readonly Bar[]): Bar | null =>
  bars.reduce<Bar | null>((most, bar) => ((bar.value ?? 0) > (most?.value ?? 0) ? bar : most), null);

/** Twelve months as bars. The words in `label` carry it for those who do not see it; a table stands behind. */
export function Bars({ bars, label, now }: { bars: readonly Bar[]; label: string; now: string }) {
  const most = highest(bars);
  const top = most?.value ?? 0;
  const step = WIDTH / bars.length;
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${BASE}`} role="img" aria-label={label}>
      <path class="bars-ground" d={`M0 ${HEIGHT}H${WIDTH}`} />
      {bars.map(({ date, value, text }, index) => {
        const height = top === 0 || !value ? 0 : Math.max(LEAST, (value / top) * (HEIGHT - 16));
        const x = index * step + GAP / 2;
        return (
          <g key={date} class={date.slice(0, 7) === now ? "bar-now" : ""}>
            <title>{`${longMonth(date)}: ${text}`}</title>
            {height === 0 ? null : (
              <rect x={x} y={HEIGHT - height} width={step - GAP} height={height} rx="4" />
            )}
            {date === most?.date ? (
              <text
                class="bar-value num"
                x={index < 2 ? x : x + step - GAP}
                y={HEIGHT - height - 5}
                text-anchor={index < 2 ? "start" : "end"}
              >
                {text}
              </text>
            ) : null}
            <text x={x + (step - GAP) / 2} y={BASE - 3} text-anchor="middle">
              {shortMonth(date).slice(0, 3)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

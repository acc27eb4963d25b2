import { useEffect, useId, useRef } from "preact/hooks";
import { km, kmField, late, number, parseKm } from "../i18n";
import { areSound, lastReading, metresBetween, readingOf, vehicleKey } from "../vehicles/odometer";
import { type LegDraft, type LegProblem, legOf } from "./draft";
import { remembered } from "./memory";

interface Props {
  leg: LegDraft;
  index: number;
  date: string;
  bothWays: boolean;
  problem: LegProblem | null;
  onChange: (change: Partial<LegDraft>) => void;
}

/** What a leg's vehicle is known by, also while its distance is missing. */
const keyOf = (leg: LegDraft): string => {
  const whole = legOf({ ...leg, km: "1" });
  return whole === null ? "" : vehicleKey(whole);
};

/**
 * What the odometer read before and after: payroll asks for it, and the distance follows from it. Of there and back it is
 * read once before and once after both.
 */
export default function Odometer({ leg, index, date, bothWays, problem, onChange }: Props) {
  const { odometer } = late.value.vehicles;
  const id = useId();
  const { odometerStart: start, odometerEnd: end } = leg;
  const ways = bothWays ? 2 : 1;
  const metres = metresBetween(start, end, ways);
  const last = lastReading(remembered.value ?? [], keyOf(leg), date);
  const type = (change: Partial<LegDraft>) => {
    const next = { ...leg, ...change };
    const follows = metresBetween(next.odometerStart, next.odometerEnd, ways);
    onChange(follows === null ? change : { ...change, km: kmField(follows) });
  };

  // Who makes there and back of one way, or the other way round, has still driven what the odometer says.
  const before = useRef(ways);
  useEffect(() => {
    const followed = metresBetween(start, end, before.current as 1 | 2);
    before.current = ways;
    if (metres !== null && followed === parseKm(leg.km) && metres !== followed)
      onChange({ km: kmField(metres) });
  }, [ways]);

  const wrong =
    problem === "odometer" || (readingOf(start) != null && readingOf(end) != null && !areSound(start, end));
  const field = (name: "odometerStart" | "odometerEnd", label: string) => (
    <label class="field">
      <span class="small muted">{label}</span>
      <input
        class="num"
        data-testid={`${name === "odometerStart" ? "odometer-start" : "odometer-end"}-${index}`}
        data-field={`legs[${index}].${name === "odometerStart" ? "odometer_start" : "odometer_end"}`}
        inputMode="numeric"
        autoComplete="off"
        value={leg[name]}
        aria-invalid={wrong}
        aria-describedby={`${id}-said`}
        onInput={(event) => type({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details
      class="more"
      open={start !== "" || end !== "" || leg.owner === "company" || leg.owner === "pool"}
      data-testid={`odometer-${index}`}
    >
      <summary>{odometer.title}</summary>
      <div class="field-row">
        {field("odometerStart", odometer.start)}
        {field("odometerEnd", odometer.end)}
      </div>
      {last === null || start !== "" ? null : (
        <button
          type="button"
          class="chip"
          data-testid={`odometer-last-${index}`}
          onClick={() => type({ odometerStart: String(last) })}
        >
          {odometer.last(number(last))}
        </button>
      )}
      <p class={wrong ? "problem" : "muted small"} id={`${id}-said`} data-testid={`odometer-said-${index}`}>
        {wrong ? odometer.error : metres === null ? "" : said(metres, ways)}
      </p>
      {metres === null || wrong || parseKm(leg.km) === metres ? null : (
        <button
          type="button"
          class="chip"
          data-testid={`odometer-use-${index}`}
          onClick={() => onChange({ km: kmField(metres) })}
        >
          {odometer.use(km(metres))}
        </button>
      )}
    </details>
  );
}

/** The distance that follows from two readings. */
function said(metres: number, ways: 1 | 2): string {
  const { odometer } = late.value.vehicles;
  return ways === 1 ? odometer.told(km(metres)) : odometer.toldBoth(km(metres * 2), km(metres));
}

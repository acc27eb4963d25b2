import "./legs.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { MOST_LEGS, type Purpose } from "../contract.gen";
import { t } from "../i18n";
import { Icon } from "../kit/icons";
import { date as today } from "../session/state";
import { emptyLeg, hasOdometers, type LegDraft, type Problems } from "./draft";
import { LegPlaces } from "./leg-details";
import { LegRow } from "./leg-row";
import { useMemory } from "./memory";

/** The legs with two neighbours exchanged; `index` is the upper one. */
function swapped(legs: readonly LegDraft[], index: number): LegDraft[] {
  const next = [...legs];
  const [upper, lower] = [next[index], next[index + 1]];
  if (upper !== undefined && lower !== undefined) next.splice(index, 2, lower, upper);
  return next;
}

/** The next stop: by the same vehicle, from where the last leg ended. */
const nextStop = (last: LegDraft): LegDraft => ({
  ...last,
  key: emptyLeg().key,
  km: "",
  ticket: "",
  odometerStart: last.odometerEnd,
  odometerEnd: "",
  from: last.to,
  to: "",
});

/** The legs of a trip while they are typed: for each a mode and a distance. */
export function LegEditor(props: {
  legs: readonly LegDraft[];
  problems: Problems | null;
  purpose?: Purpose;
  /** of the trip; today for what has no date */
  date?: string;
  /** true where the same way back is logged with it */
  bothWays?: boolean;
  /** of a trip that was not made: nothing was bought or driven, so only mode and distance are asked */
  notMade?: boolean;
  onChange: (legs: LegDraft[]) => void;
}) {
  useMemory();
  useEffect(LegPlaces.preload, []);
  const { legs, onChange, purpose = "commute", date = today.value } = props;
  const { bothWays = false, notMade = false } = props;
  const { form } = t.value;
  const [openKey, setOpenKey] = useState<number | null>(
    () => legs.find((leg) => leg.mode === null)?.key ?? null,
  );
  // What was changed since this was drawn: places fill in the distance a moment later, and a class chosen meanwhile was lost.
  const latest = useRef(legs);
  latest.current = legs;
  const change = (key: number, changes: Partial<LegDraft>) => {
    const changed = latest.current.map((leg) => (leg.key === key ? { ...leg, ...changes } : leg));
    latest.current = changed;
    onChange(changed);
  };
  const last = legs.at(-1);
  return (
    <div>
      <ol class="legs">
        {legs.flatMap((leg, index) => [
          index === 0 ? null : (
            <li key={`between-${leg.key}`} class="between">
              <button
                type="button"
                class="quiet-button"
                data-testid={`swap-${index - 1}`}
                aria-label={form.swap(index, index + 1)}
                onClick={() => onChange(swapped(legs, index - 1))}
              >
                <Icon name="swap" />
              </button>
            </li>
          ),
          <LegRow
            key={leg.key}
            leg={leg}
            index={index}
            alone={legs.length === 1}
            open={openKey === leg.key || leg.mode === null}
            purpose={purpose}
            date={date}
            bothWays={bothWays}
            odometers={hasOdometers({ legs, purpose, direction: bothWays ? "both" : "none" })}
            notMade={notMade}
            problem={props.problems?.legs[index] ?? null}
            onOpen={(open) => setOpenKey(open ? leg.key : null)}
            onChange={(changes) => change(leg.key, changes)}
            onRemove={() => onChange(legs.filter((each) => each.key !== leg.key))}
          />,
        ])}
      </ol>
      {legs.length < MOST_LEGS && last !== undefined && last.mode !== null ? (
        <div class="add-legs">
          <button
            type="button"
            class="add-leg"
            data-testid="add-leg"
            onClick={() => {
              const leg = { ...emptyLeg(), from: last.to };
              onChange([...legs, leg]);
              setOpenKey(leg.key);
            }}
          >
            <Icon name="plus" />
            <span>
              {form.addLeg} <span class="muted small">{form.addLegWhen}</span>
            </span>
          </button>
          {purpose === "business" ? (
            <button
              type="button"
              class="add-leg"
              data-testid="add-stop"
              onClick={() => onChange([...legs, nextStop(last)])}
            >
              <Icon name="plus" />
              <span>
                {form.addStop} <span class="muted small">{form.addStopWhen}</span>
              </span>
            </button>
          ) : null}
        </div>
      ) : null}
      {legs.length === MOST_LEGS ? <p class="muted small">{form.mostLegs}</p> : null}
    </div>
  );
}

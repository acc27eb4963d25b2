import { useEffect, useId, useRef, useState } from "preact/hooks";
import { MODES, type Mode } from "../contract";
import { emptyLeg, type LegDraft, LONGEST_KM, MAX_LEGS, type Problems } from "../diary/draft";
import { categoryOf } from "../emissions/categories";
import { number, t } from "../i18n";
import { Icon, ModeIcon, ModeTile } from "./icons";
import { LegDetails } from "./leg-details";

/** The first row of the picker: what most people travel by on most days. */
const COMMON: readonly Mode[] = ["bicycle", "walk", "e_bike", "bus", "commuter_train", "train", "car"];

function ModePicker({ chosen, onPick }: { chosen: Mode | null; onPick: (mode: Mode) => void }) {
  const [all, setAll] = useState(chosen !== null && !COMMON.includes(chosen));
  const { form, mode: names } = t.value;
  const modes = all ? MODES : COMMON;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in WebKit
    <div class="modes" role="group" aria-label={form.mode}>
      {modes.map((mode) => (
        <button
          type="button"
          key={mode}
          class={`mode m-${categoryOf({ mode })}-ink${mode === chosen ? " on" : ""}`}
          data-testid={`mode-${mode}`}
          aria-pressed={mode === chosen}
          onClick={() => onPick(mode)}
        >
          <ModeIcon mode={mode} />
          <span>{names[mode]}</span>
        </button>
      ))}
      {all ? null : (
        <button type="button" class="mode" data-testid="mode-more" onClick={() => setAll(true)}>
          <Icon name="down" />
          <span>{form.moreModes}</span>
        </button>
      )}
    </div>
  );
}

interface RowProps {
  leg: LegDraft;
  index: number;
  alone: boolean;
  open: boolean;
  problem: string | null;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<LegDraft>) => void;
  onRemove: () => void;
}

function LegRow(props: RowProps) {
  const { leg, index, open } = props;
  const { form, mode: names } = t.value;
  const id = useId();
  const distance = useRef<HTMLInputElement>(null);
  const picked = useRef(false);

  // After the mode comes the distance: the keyboard is there at once.
  useEffect(() => {
    if (!picked.current || open) return;
    picked.current = false;
    distance.current?.focus();
  }, [open]);

  const title = leg.mode === null ? form.leg(index + 1) : names[leg.mode];
  return (
    <li class={`leg-row${open ? " open" : ""}`}>
      <div class="leg-line">
        {leg.mode === null ? (
          <span class="tile blank">
            <Icon name="plus" />
          </span>
        ) : (
          <button
            type="button"
            class="tile-button"
            aria-expanded={open}
            aria-label={form.changeMode(names[leg.mode])}
            data-testid={`change-mode-${index}`}
            onClick={() => props.onOpen(!open)}
          >
            <ModeTile mode={leg.mode} category={categoryOf({ mode: leg.mode, persons: leg.persons })} />
          </button>
        )}
        <span class="leg-title">{title}</span>
        <label class="km-field">
          <span class="sr">{form.distanceOf(title)}</span>
          <input
            ref={distance}
            class="num"
            data-testid={`distance-${index}`}
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="done"
            value={leg.km}
            placeholder={number(2.5, 1)}
            aria-invalid={props.problem !== null}
            aria-describedby={props.problem === null ? undefined : id}
            onInput={(event) => props.onChange({ km: event.currentTarget.value })}
          />
          <span class="muted" aria-hidden="true">
            {form.km}
          </span>
        </label>
        {props.alone ? null : (
          <button
            type="button"
            class="quiet-button"
            aria-label={form.removeLeg(index + 1)}
            onClick={props.onRemove}
          >
            <Icon name="x" />
          </button>
        )}
      </div>
      {props.problem === null ? null : (
        <p class="problem" id={id}>
          {props.problem}
        </p>
      )}
      {open ? (
        <ModePicker
          chosen={leg.mode}
          onPick={(mode) => {
            picked.current = true;
            props.onChange({ mode });
            props.onOpen(false);
          }}
        />
      ) : null}
      {leg.mode !== null ? <LegDetails leg={leg} onChange={props.onChange} /> : null}
    </li>
  );
}

/** The sentence for a leg's problem, or null. */
function problemText(leg: LegDraft, problem: Problems["legs"][number] | undefined): string | null {
  const { form } = t.value;
  if (!problem) return null;
  if (problem === "mode") return form.errorMode;
  if (problem === "far" && leg.mode !== null) {
    return form.errorFar(t.value.mode[leg.mode], number(LONGEST_KM[leg.mode]));
  }
  return problem === "grams" ? form.errorGrams : problem === "ticket" ? form.errorTicket : form.errorDistance;
}

/** The legs of a trip while they are typed: for each a mode and a distance. */
export function LegEditor(props: {
  legs: readonly LegDraft[];
  problems: Problems | null;
  onChange: (legs: LegDraft[]) => void;
}) {
  const { legs, onChange } = props;
  const { form } = t.value;
  const [openKey, setOpenKey] = useState<number | null>(
    () => legs.find((leg) => leg.mode === null)?.key ?? null,
  );
  const change = (key: number, changes: Partial<LegDraft>) => {
    onChange(legs.map((leg) => (leg.key === key ? { ...leg, ...changes } : leg)));
  };
  const last = legs.at(-1);
  return (
    <div>
      <ol class="legs">
        {legs.map((leg, index) => (
          <LegRow
            key={leg.key}
            leg={leg}
            index={index}
            alone={legs.length === 1}
            open={openKey === leg.key}
            problem={problemText(leg, props.problems?.legs[index])}
            onOpen={(open) => setOpenKey(open ? leg.key : null)}
            onChange={(changes) => change(leg.key, changes)}
            onRemove={() => onChange(legs.filter((each) => each.key !== leg.key))}
          />
        ))}
      </ol>
      {legs.length < MAX_LEGS && last?.mode !== null ? (
        <button
          type="button"
          class="add-leg"
          data-testid="add-leg"
          onClick={() => {
            const leg = emptyLeg();
            onChange([...legs, leg]);
            setOpenKey(leg.key);
          }}
        >
          <Icon name="plus" /> {form.addLeg}
        </button>
      ) : null}
    </div>
  );
}

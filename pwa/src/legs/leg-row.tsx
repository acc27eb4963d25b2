import { useEffect, useId, useRef } from "preact/hooks";
import { LONGEST_KM, type Purpose } from "../contract.gen";
import { categoryOf } from "../emissions/categories";
import { number, t } from "../i18n";
import { Icon, ModeTile } from "../kit/icons";
import { earlyProblemOf, type LegDraft, type LegProblem, meantKm, tidyKm } from "./draft";
import { LegDetails } from "./leg-details";
import { filledAsLast } from "./memory";
import { ModePicker } from "./mode-picker";

interface RowProps {
  leg: LegDraft;
  index: number;
  alone: boolean;
  open: boolean;
  purpose: Purpose;
  date: string;
  /** what the last try to save found */
  problem: LegProblem | null;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<LegDraft>) => void;
  onRemove: () => void;
}

/** The sentence for what is wrong with a leg's mode or distance; other fields say theirs themselves. */
function sentence(leg: LegDraft, problem: LegProblem | null): string | null {
  const { form, mode } = t.value;
  if (problem === null || problem === "grams" || problem === "ticket") return null;
  if (problem === "mode") return form.errorMode;
  if (problem === "zero") return form.errorZero;
  if (problem === "number") return form.errorNumber;
  if (problem === "distance" || leg.mode === null) return form.errorDistance;
  const meant = meantKm(leg.mode, leg.km);
  const far = form.errorFar(mode[leg.mode], number(LONGEST_KM[leg.mode]));
  return meant === null ? far : `${far} ${form.errorMeant(number(meant, 1))}`;
}

/** One leg: its mode, its distance, and what matters for that mode. */
export function LegRow(props: RowProps) {
  const { leg, index, open } = props;
  const { form, mode: names } = t.value;
  const id = useId();
  const distance = useRef<HTMLInputElement>(null);
  const picked = useRef(false);

  // After the mode comes the distance: the keyboard is there at once.
  useEffect(() => {
    if (!picked.current || open) return;
    picked.current = false;
    if (leg.km === "") distance.current?.focus();
  }, [open, leg.km]);

  const title = leg.mode === null ? form.leg(index + 1) : names[leg.mode];
  const problem = sentence(leg, props.problem ?? earlyProblemOf(leg));
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
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : id}
            onInput={(event) => props.onChange({ km: event.currentTarget.value })}
            onBlur={(event) => {
              const tidy = tidyKm(event.currentTarget.value);
              if (tidy !== event.currentTarget.value) props.onChange({ km: tidy });
            }}
          />
          <span class="muted" aria-hidden="true">
            {form.km}
          </span>
        </label>
        {props.alone ? null : (
          <button
            type="button"
            class="quiet-button"
            data-testid={`remove-leg-${index}`}
            aria-label={form.removeLeg(index + 1)}
            onClick={props.onRemove}
          >
            <Icon name="x" />
          </button>
        )}
      </div>
      {problem === null ? null : (
        <p class="problem" id={id} data-testid={`problem-${index}`}>
          {problem}
        </p>
      )}
      {open ? (
        <ModePicker
          chosen={leg.mode}
          onPick={(mode) => {
            picked.current = true;
            if (mode !== leg.mode) props.onChange({ mode, persons: 1, ...filledAsLast(mode) });
            props.onOpen(false);
          }}
        />
      ) : null}
      {leg.mode === null ? null : (
        <LegDetails
          leg={leg}
          index={index}
          purpose={props.purpose}
          date={props.date}
          problem={props.problem}
          onChange={props.onChange}
        />
      )}
    </li>
  );
}

import { useEffect, useId, useRef } from "preact/hooks";
import { LONGEST_KM, type Purpose } from "../contract.gen";
import { categoryOf } from "../emissions/categories";
import { kmField, number, parseKm, t } from "../i18n";
import { Icon, ModeTile } from "../kit/icons";
import { earlyProblemOf, type LegDraft, type LegProblem, meantKm, tidyKm } from "./draft";
import { LegDetails, LegPlaces } from "./leg-details";
import { filledAsLast } from "./memory";
import { ModePicker } from "./mode-picker";

interface RowProps {
  leg: LegDraft;
  index: number;
  alone: boolean;
  open: boolean;
  purpose: Purpose;
  date: string;
  /** true where the same way back is logged with it */
  bothWays: boolean;
  /** true where the trip tells what odometers read */
  odometers: boolean;
  notMade: boolean;
  /** what the last try to save found */
  problem: LegProblem | null;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<LegDraft>) => void;
  onRemove: () => void;
}

/** The sentence for what is wrong with a leg's mode or distance; other fields say theirs themselves. */
function sentence(leg: LegDraft, problem: LegProblem | null): string | null {
  const { form, mode } = t.value;
  if (problem === null || ["grams", "ticket", "odometer"].includes(problem)) return null;
  if (problem === "mode") return form.errorMode;
  if (problem === "zero") return form.errorZero;
  if (problem === "number") return form.errorNumber;
  if (problem === "distance" || leg.mode === null) return form.errorDistance;
  const meant = meantKm(leg.mode, leg.km);
  const far = form.errorFar(mode[leg.mode], number(LONGEST_KM[leg.mode]));
  return meant === null ? far : `${far} ${form.errorMeant(number(meant, 1))}`;
}

/** Where a leg went from and to; who picks two airports has flown. */
function Places({ leg, purpose, onChange, onOpen }: RowProps) {
  return (
    <LegPlaces
      journey={{ mode: leg.mode, metres: parseKm(leg.km) ?? 0, from: leg.from, to: leg.to }}
      purpose={purpose}
      onChange={({ metres, mode, ...ends }) => {
        const flown = mode === "flight" ? { mode, persons: 1, ...filledAsLast(mode) } : {};
        onChange({ ...ends, ...flown, ...(metres === undefined ? {} : { km: kmField(metres) }) });
        if (mode !== undefined) onOpen(false);
      }}
    />
  );
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

  const title = leg.mode === null ? (props.alone ? form.length : form.leg(index + 1)) : names[leg.mode];
  const found = props.problem ?? earlyProblemOf(leg);
  const problem = sentence(leg, found);
  const business = props.purpose === "business";
  const picker = open ? (
    <ModePicker
      chosen={leg.mode}
      describedBy={found === "mode" ? id : undefined}
      onPick={(mode) => {
        picked.current = true;
        if (mode !== leg.mode) props.onChange({ mode, persons: 1, ...filledAsLast(mode) });
        props.onOpen(false);
      }}
    />
  ) : null;
  const said =
    problem === null ? null : (
      <p class="problem" id={id} data-testid={`problem-${index}`}>
        {problem}
      </p>
    );
  const removal = props.alone ? null : (
    <button
      type="button"
      class="quiet-button"
      data-testid={`remove-leg-${index}`}
      aria-label={form.removeLeg(index + 1)}
      onClick={props.onRemove}
    >
      <Icon name="x" />
    </button>
  );
  return (
    <li class={`leg-row${open ? " open" : ""}`} data-field={`legs[${index}]`}>
      {business && removal !== null ? (
        <div class="leg-head">
          <h3>{form.leg(index + 1)}</h3>
          {removal}
        </div>
      ) : null}
      {business ? <Places {...props} /> : null}
      {leg.mode === null ? picker : null}
      {found === "mode" ? said : null}
      <div class="leg-line">
        {leg.mode === null ? null : (
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
          <span class="sr">
            {leg.mode === null ? form.distanceKm : (form.distanceBy[leg.mode] ?? form.distanceOf(title))}
          </span>
          <input
            ref={distance}
            class="num"
            data-testid={`distance-${index}`}
            data-field={`legs[${index}].metres`}
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="done"
            value={leg.km}
            placeholder={number(2.5, 1)}
            aria-invalid={problem !== null && found !== "mode"}
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
        {business ? null : removal}
      </div>
      {found === "mode" ? null : said}
      {leg.mode === null ? null : picker}
      {leg.mode === null ? null : (
        <LegDetails
          leg={leg}
          index={index}
          purpose={props.purpose}
          date={props.date}
          bothWays={props.bothWays}
          odometers={props.odometers}
          notMade={props.notMade}
          problem={props.problem}
          onChange={props.onChange}
        />
      )}
    </li>
  );
}

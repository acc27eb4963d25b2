/** The small fields of the forms: a choice from a list, a number with its sentence of trouble, a count of persons. */

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { MOST_PERSONS } from "../contract.gen";
import { t } from "../i18n";
import { Icon } from "./icons";

/** A choice from a list that the device itself opens; `hint` says what follows from the one chosen, and is read out when it comes. */
export function Select(props: {
  label: string;
  value: string;
  testId: string;
  options: readonly (readonly [value: string, text: string])[];
  hint?: string | null;
  /** what it is on the wire, see `useRefusedField` */
  field?: string;
  onPick: (value: string) => void;
}) {
  const id = useId();
  const hint = props.hint ?? null;
  return (
    <div class="field">
      <label class="small muted" for={id}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        data-testid={props.testId}
        data-field={props.field}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value} selected={value === props.value}>
            {text}
          </option>
        ))}
      </select>
      {props.hint === undefined ? null : (
        <div aria-live="polite">
          {hint === null ? null : (
            <p class="small muted" id={`${id}-hint`} data-testid={`${props.testId}-hint`}>
              {hint}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** A field to type into; `problem` stands below it and is read with it. */
export function TextField(props: {
  label: string;
  value: string;
  testId: string;
  problem?: string | null;
  hint?: string;
  decimal?: boolean;
  maxLength?: number;
  /** what it is on the wire, see `useRefusedField` */
  field?: string;
  onInput: (value: string) => void;
  children?: ComponentChildren;
}) {
  const id = useId();
  const problem = props.problem ?? null;
  const described = [problem === null ? "" : `${id}-problem`, props.hint === undefined ? "" : `${id}-hint`];
  return (
    <div class="field">
      <label class="small muted" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class={props.decimal ? "num" : ""}
        data-testid={props.testId}
        data-field={props.field}
        value={props.value}
        inputMode={props.decimal ? "decimal" : "text"}
        autoComplete="off"
        maxLength={props.maxLength}
        aria-invalid={problem !== null}
        aria-describedby={described.join(" ").trim() || undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      {problem === null ? null : (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {props.hint === undefined ? null : (
        <span class="small muted" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}

/** How many share the vehicle. */
export function Persons(props: { value: number; testId: string; onPick: (value: number) => void }) {
  const { form } = t.value;
  const id = useId();
  return (
    <div class="field">
      <span class="small muted" id={id}>
        {form.persons}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: three controls in a row, not a form section */}
      <div class="stepper" role="group" aria-labelledby={id}>
        <button
          type="button"
          aria-label={form.fewer}
          data-testid={`${props.testId}-fewer`}
          disabled={props.value <= 1}
          onClick={() => props.onPick(props.value - 1)}
        >
          <Icon name="minus" />
        </button>
        <output class="num" data-testid={props.testId} aria-live="polite">
          {props.value}
        </output>
        <button
          type="button"
          aria-label={form.more}
          data-testid={`${props.testId}-more`}
          disabled={props.value >= MOST_PERSONS}
          onClick={() => props.onPick(props.value + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}

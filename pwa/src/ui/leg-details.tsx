import { useId } from "preact/hooks";
import { FUELS, type Fuel, VEHICLE_OWNERS, type VehicleOwner } from "../contract";
import { hasTicket, isCar, type LegDraft } from "../diary/draft";
import { diary } from "../diary/state";
import { t } from "../i18n";
import { Icon } from "./icons";

interface Props {
  leg: LegDraft;
  onChange: (change: Partial<LegDraft>) => void;
}

const MAX_PERSONS = 9;

function Select(props: {
  label: string;
  value: string;
  testId: string;
  options: readonly [value: string, text: string][];
  onPick: (value: string) => void;
}) {
  return (
    <label class="field">
      <span class="small muted">{props.label}</span>
      <select
        value={props.value}
        data-testid={props.testId}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value} selected={value === props.value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Persons({ leg, onChange }: Props) {
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
          disabled={leg.persons <= 1}
          onClick={() => onChange({ persons: leg.persons - 1 })}
        >
          <Icon name="minus" />
        </button>
        <output class="num" data-testid="persons" aria-live="polite">
          {leg.persons}
        </output>
        <button
          type="button"
          aria-label={form.more}
          data-testid="persons-more"
          disabled={leg.persons >= MAX_PERSONS}
          onClick={() => onChange({ persons: leg.persons + 1 })}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}

function CarDetails({ leg, onChange }: Props) {
  const { form, fuel, owner } = t.value;
  return (
    <>
      <div class="field-row">
        <Select
          label={form.fuel}
          testId="fuel"
          value={leg.fuel}
          options={[["", form.unknownFuel], ...FUELS.map((each) => [each, fuel[each]] as [string, string])]}
          onPick={(value) => onChange({ fuel: value as Fuel | "" })}
        />
        <Persons leg={leg} onChange={onChange} />
      </div>
      <details class="more">
        <summary>{form.details}</summary>
        {leg.mode === "car" ? (
          <Select
            label={form.owner}
            testId="owner"
            value={leg.owner === "" ? "private" : leg.owner}
            options={VEHICLE_OWNERS.filter((each) => each !== "taxi").map((each) => [each, owner[each]])}
            onPick={(value) => onChange({ owner: value as VehicleOwner })}
          />
        ) : null}
        <label class="field">
          <span class="small muted">{form.ownGrams}</span>
          <input
            class="num"
            inputMode="decimal"
            data-testid="own-grams"
            value={leg.grams}
            onInput={(event) => onChange({ grams: event.currentTarget.value })}
          />
          <span class="small muted">{form.ownGramsHint}</span>
        </label>
      </details>
    </>
  );
}

/** The classes that the organisation's factor set tells apart. */
const cabins = (): string[] => {
  const factors = diary.value?.home.emissions.factors ?? [];
  return [...new Set(factors.map((factor) => factor.cabin_class).filter((each) => each !== ""))];
};

/** What matters for some modes only: the car's fuel and persons, the flight's class, the ticket. */
export function LegDetails({ leg, onChange }: Props) {
  const { form, cabin } = t.value;
  const classes = leg.mode === "flight" ? cabins() : [];
  return (
    <div class="leg-details">
      {isCar(leg.mode) ? <CarDetails leg={leg} onChange={onChange} /> : null}
      {classes.length > 0 ? (
        <Select
          label={form.cabin}
          testId="cabin"
          value={leg.cabin}
          options={[
            ["", form.anyCabin],
            ...classes.map((each) => [each, cabin[each] ?? each] as [string, string]),
          ]}
          onPick={(value) => onChange({ cabin: value })}
        />
      ) : null}
      {hasTicket(leg.mode) ? (
        <details class="more" open={leg.ticket !== ""}>
          <summary>{form.ticketDetails}</summary>
          <label class="field">
            <span class="small muted">{form.ticket}</span>
            <input
              class="num"
              inputMode="decimal"
              data-testid="ticket"
              value={leg.ticket}
              onInput={(event) => onChange({ ticket: event.currentTarget.value })}
            />
          </label>
        </details>
      ) : null}
    </div>
  );
}

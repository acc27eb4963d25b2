import type { Journey } from "../business/leg-places";
import {
  CABIN_CLASSES,
  FUELS,
  type Fuel,
  type Purpose,
  VEHICLE_OWNERS,
  type VehicleOwner,
} from "../contract.gen";
import { choiceOn, tellsClass } from "../emissions/calculate";
import { kmField, language, parseKm, t } from "../i18n";
import { Persons, Select, TextField } from "../kit/fields";
import { lazyPart } from "../kit/lazy-part";
import { diary } from "../session/state";
import { hasCost, hasFuel, isCar, isDriven, type LegDraft, type LegProblem } from "./draft";
import { VehicleChoice } from "./vehicle-choice";

/** Where a leg goes from and to; loaded while the mode is chosen, so that nothing moves once it is. */
export const LegPlaces = lazyPart<{
  journey: Journey;
  onChange: (change: Partial<Journey>) => void;
  purpose: Purpose;
}>(() => import("../business/leg-places"));

const Odometer = lazyPart<Props>(() => import("./odometer"));

interface Props {
  leg: LegDraft;
  index: number;
  purpose: Purpose;
  /** of the trip: the factor set of that day says whether the cabin class decides the figures */
  date: string;
  /** true where the same way back is logged with it */
  bothWays: boolean;
  /** true where the trip tells what odometers read */
  odometers: boolean;
  /** true for a leg that nobody travelled: only what helps to find its distance */
  notMade: boolean;
  /** what the last try to save found */
  problem: LegProblem | null;
  onChange: (change: Partial<LegDraft>) => void;
}

/** Fuel, owner, persons and own g/km: what decides the figures of everything with an engine of its own. */
function VehicleDetails({ leg, index, problem, onChange }: Props) {
  const { form, fuel, owner } = t.value;
  const grams = (
    <TextField
      label={leg.mode === "car" || leg.mode === "taxi" ? form.ownGrams : form.ownGramsOther}
      hint={form.ownGramsHint}
      testId={`own-grams-${index}`}
      field={`legs[${index}].own_grams_per_km`}
      decimal
      value={leg.grams}
      problem={problem === "grams" ? form.errorGrams : null}
      onInput={(value) => onChange({ grams: value })}
    />
  );
  return (
    <>
      <VehicleChoice leg={leg} index={index} onChange={onChange} />
      <div class="field-row">
        <Select
          label={form.fuel}
          testId={`fuel-${index}`}
          field={`legs[${index}].fuel`}
          value={leg.fuel}
          options={[["", form.unknownFuel], ...FUELS.map((each) => [each, fuel[each]] as const)]}
          onPick={(value) => onChange({ fuel: value as Fuel | "" })}
        />
        {leg.mode === "car" ? (
          <Select
            label={form.owner}
            testId={`owner-${index}`}
            field={`legs[${index}].vehicle_owner`}
            value={leg.owner === "" ? "private" : leg.owner}
            options={VEHICLE_OWNERS.map((each) => [each, owner[each]] as const)}
            onPick={(value) =>
              // A car with a driver is a taxi: one way to record it, whichever way one looks for it.
              onChange(
                value === "taxi"
                  ? { mode: "taxi", owner: "taxi", grams: "" }
                  : { owner: value as VehicleOwner, ticket: "" },
              )
            }
          />
        ) : null}
        {isCar(leg.mode) ? (
          <Persons
            value={leg.persons}
            testId={`persons-${index}`}
            onPick={(persons) => onChange({ persons })}
          />
        ) : null}
      </div>
      {leg.mode === "taxi" ? null : (
        <details class="more" open={leg.grams !== ""} data-testid={`more-${index}`}>
          <summary>{form.details}</summary>
          {grams}
        </details>
      )}
    </>
  );
}

/** What the ticket, the taxi or the rented car cost: only the person knows. */
function Cost({ leg, index, problem, onChange }: Props) {
  const { form } = t.value;
  const rented =
    leg.mode === "car" || leg.mode === "taxi" || leg.mode === "moped" || leg.mode === "motorcycle";
  return (
    <details class="more" open={leg.ticket !== ""} data-testid={`cost-${index}`}>
      <summary>{rented ? form.costDetails : form.ticketDetails}</summary>
      <TextField
        label={rented ? form.cost : form.ticket}
        testId={`ticket-${index}`}
        field={`legs[${index}].ore`}
        decimal
        value={leg.ticket}
        problem={problem === "ticket" ? form.errorTicket : null}
        onInput={(value) => onChange({ ticket: value })}
      />
    </details>
  );
}

/** The class of a flight: always asked for, since only the person knows it, and said to weigh nothing where it does not. */
function Cabin({ leg, index, date, onChange }: Props) {
  const { form, cabin } = t.value;
  const data = diary.value?.home.emissions;
  const choice = data === undefined ? undefined : choiceOn(date, data);
  const weighs = leg.cabin === "" || choice === undefined || tellsClass(leg.cabin, choice.factors);
  return (
    <Select
      label={form.cabin}
      testId={`cabin-${index}`}
      field={`legs[${index}].cabin_class`}
      value={leg.cabin}
      options={[["", form.anyCabin], ...CABIN_CLASSES.map((each) => [each, cabin[each] ?? each] as const)]}
      hint={weighs ? null : form.cabinHint(choice.set.name[language.value])}
      onPick={(cabin) => onChange({ cabin: cabin as LegDraft["cabin"] })}
    />
  );
}

/** What matters for some modes only: the car's fuel, owner and persons, the flight's class, the price, the places. */
export function LegDetails(props: Props) {
  const { leg, notMade, purpose, onChange } = props;
  return (
    <div class="leg-details">
      {purpose === "commute" ? (
        <LegPlaces
          journey={{ mode: leg.mode, metres: parseKm(leg.km) ?? 0, from: "", to: "" }}
          purpose={purpose}
          onChange={({ metres }) => metres !== undefined && onChange({ km: kmField(metres) })}
        />
      ) : null}
      {hasFuel(leg.mode) && !notMade ? <VehicleDetails {...props} /> : null}
      {props.odometers && isDriven(leg.mode) && !notMade ? <Odometer {...props} /> : null}
      {leg.mode === "flight" && !notMade ? <Cabin {...props} /> : null}
      {hasCost(leg) && !notMade ? <Cost {...props} /> : null}
    </div>
  );
}

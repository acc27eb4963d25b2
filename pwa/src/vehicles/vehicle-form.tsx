import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import {
  FUELS,
  type Fuel,
  LONGEST_NAME,
  VEHICLE_OWNERS,
  type VehicleFields,
  type VehicleOwner,
} from "../contract.gen";
import { late, t } from "../i18n";
import { Select, TextField } from "../kit/fields";
import { useRefusedField } from "../kit/refused-field";
import { Segments } from "../kit/segments";
import { saveFailure } from "../session/actions";
import { RefusedReason } from "../settle/refusal";
import {
  newVehicle,
  type VehicleDraft,
  type VehicleEntry,
  type VehicleProblem,
  vehicleDraftOf,
  vehicleFieldsOf,
  vehicleProblem,
} from "./vehicle";

/** Adding or changing a vehicle: a name, what it runs on, whose it is, its own g/km. */
export function VehicleForm(props: {
  /** null for a new one */
  vehicle: VehicleEntry | null;
  position: number;
  onSave: (fields: VehicleFields) => Promise<void>;
  onCancel: () => void;
}) {
  const { form, fuel, mode } = t.value;
  const { vehicles: texts } = late.value;
  const draft = useSignal<VehicleDraft>(
    props.vehicle === null ? newVehicle() : vehicleDraftOf(props.vehicle.fields),
  );
  const problem = useSignal<VehicleProblem | null>(null);
  const whole = useRef<HTMLFormElement>(null);
  useEffect(() => {
    whole.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  useRefusedField(whole, props.vehicle?.rejected?.field);
  const change = (changes: Partial<VehicleDraft>) => {
    draft.value = { ...draft.value, ...changes };
    if (problem.peek() !== null) problem.value = vehicleProblem(draft.value);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    problem.value = vehicleProblem(draft.peek());
    if (problem.peek() !== null) {
      requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    await props.onSave(vehicleFieldsOf(draft.peek(), props.position));
  };
  const { name, grams } = draft.value;
  const failure = saveFailure.value;
  return (
    <form ref={whole} class="card stack" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{props.vehicle === null ? texts.newTitle : texts.editTitle}</h2>
      <RefusedReason kind="vehicle" reason={props.vehicle?.rejected ?? null} />
      <TextField
        label={texts.name}
        testId="vehicle-name"
        field="name"
        value={name}
        maxLength={LONGEST_NAME}
        hint={texts.nameHint}
        problem={problem.value === "name" ? texts.errorName : null}
        onInput={(value) => change({ name: value })}
      />
      <Segments
        label={texts.kind}
        name="vehicle-mode"
        value={draft.value.mode}
        options={(["car", "moped", "motorcycle"] as const).map((each) => [each, mode[each]] as const)}
        onPick={(value) => change({ mode: value })}
      />
      <div class="field-row">
        <Select
          label={form.fuel}
          testId="vehicle-fuel"
          field="fuel"
          value={draft.value.fuel}
          options={[["", form.unknownFuel], ...FUELS.map((each) => [each, fuel[each]] as const)]}
          onPick={(value) => change({ fuel: value as Fuel | "" })}
        />
        <Select
          label={texts.owner}
          testId="vehicle-owner"
          field="vehicle_owner"
          value={draft.value.owner}
          options={VEHICLE_OWNERS.filter((each) => each !== "taxi").map(
            (each) => [each, texts.owners[each]] as const,
          )}
          onPick={(value) => change({ owner: value as VehicleOwner })}
        />
      </div>
      <TextField
        label={texts.ownGrams}
        testId="vehicle-grams"
        field="own_grams_per_km"
        decimal
        value={grams}
        hint={form.ownGramsHint}
        problem={problem.value === "grams" ? form.errorGrams : null}
        onInput={(value) => change({ grams: value })}
      />
      {failure === null ? null : (
        <p class="problem" role="alert">
          {failure === "full" ? form.errorFull : form.errorSave}
        </p>
      )}
      <div class="form-end">
        <button type="button" class="chip" onClick={props.onCancel}>
          {form.cancel}
        </button>
        <button type="submit" class="go" data-testid="save-vehicle">
          {texts.save}
        </button>
      </div>
    </form>
  );
}

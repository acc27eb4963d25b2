/** The person's vehicles, and how a leg is driven with one: its fields are copied, never referred to. Pure functions. */
import {
  type Fuel,
  LONGEST_NAME,
  MOST_GRAMS_PER_KM,
  type Mode,
  type VehicleFields,
  type VehicleOwner,
} from "../contract.gen";
import { decimalField, parseDecimal } from "../i18n";
import type { Entry } from "../store/read";

/** A vehicle as the screens see it. */
export type VehicleEntry = Entry<VehicleFields>;

/** What one drives oneself, and is paid mileage for. */
export const DRIVEN: readonly Mode[] = ["car", "moped", "motorcycle"];

/** With what a leg is driven, as it stands in the fields of a form. */
export interface Driven {
  mode: Mode | null;
  owner: VehicleOwner | "";
  fuel: Fuel | "";
  grams: string;
}

/** What a vehicle says of a leg; one's own has no ticket. */
export const legWith = (vehicle: VehicleFields): Driven & { ticket: string } => ({
  mode: vehicle.mode,
  owner: vehicle.vehicle_owner,
  fuel: vehicle.fuel ?? "",
  grams: decimalField(vehicle.own_grams_per_km),
  ticket: "",
});

/** The vehicle that a leg is driven with, known by its fields; undefined when none of them says the same. */
export const vehicleOf = <V extends { fields: VehicleFields }>(
  leg: Driven,
  vehicles: readonly V[],
): V | undefined =>
  vehicles.find(
    ({ fields }) =>
      fields.mode === leg.mode &&
      fields.vehicle_owner === (leg.owner || "private") &&
      (fields.fuel ?? "") === leg.fuel &&
      (fields.own_grams_per_km ?? null) === parseDecimal(leg.grams),
  );

/** A vehicle while it is typed. */
export interface VehicleDraft {
  name: string;
  mode: VehicleFields["mode"];
  owner: VehicleOwner;
  fuel: Fuel | "";
  grams: string;
}

/** What can be wrong with a vehicle: its name, or its g/km. */
export type VehicleProblem = "name" | "grams";

/** An empty vehicle: a car of one's own. */
export const newVehicle = (): VehicleDraft => ({
  name: "",
  mode: "car",
  owner: "private",
  fuel: "",
  grams: "",
});

/** A vehicle as it stands in the fields. */
export const vehicleDraftOf = (vehicle: VehicleFields): VehicleDraft => ({
  name: vehicle.name,
  mode: vehicle.mode,
  owner: vehicle.vehicle_owner,
  fuel: vehicle.fuel ?? "",
  grams: decimalField(vehicle.own_grams_per_km),
});

/** What keeps a vehicle from being saved, or null. */
export function vehicleProblem(draft: VehicleDraft): VehicleProblem | null {
  const name = draft.name.trim();
  if (name === "" || name.length > LONGEST_NAME) return "name";
  if (draft.grams.trim() === "") return null;
  const grams = parseDecimal(draft.grams);
  return grams === null || grams > MOST_GRAMS_PER_KM ? "grams" : null;
}

/** The fields of a sound draft. */
export function vehicleFieldsOf(draft: VehicleDraft, position: number): VehicleFields {
  const grams = parseDecimal(draft.grams);
  return {
    name: draft.name.trim(),
    mode: draft.mode,
    vehicle_owner: draft.owner,
    ...(draft.fuel === "" ? {} : { fuel: draft.fuel }),
    ...(grams === null ? {} : { own_grams_per_km: grams }),
    position,
  };
}

/** The position behind all of them. */
export const nextPosition = (vehicles: readonly { fields: VehicleFields }[]): number =>
  vehicles.reduce((last, { fields }) => Math.max(last, (fields.position ?? 0) + 1), 0);

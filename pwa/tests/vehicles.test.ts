import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import type { VehicleFields } from "../src/contract.gen";
import { newId } from "../src/ids";
import { emptyLeg, legOf } from "../src/legs/draft";
import { personDatabase } from "../src/store/database";
import { save } from "../src/store/edit";
import { readQueue, readVehicles } from "../src/store/read";
import {
  legWith,
  newVehicle,
  nextPosition,
  vehicleDraftOf,
  vehicleFieldsOf,
  vehicleOf,
  vehicleProblem,
} from "../src/vehicles/vehicle";

const volvo: VehicleFields = {
  name: "Volvon",
  mode: "car",
  vehicle_owner: "private",
  fuel: "plugin_hybrid",
  own_grams_per_km: 38.5,
  position: 1,
};
const pool: VehicleFields = {
  name: "Poolen",
  mode: "car",
  vehicle_owner: "pool",
  fuel: "electric",
  position: 0,
};

it("never drives a leg with half of a vehicle", () => {
  const typed = { ...emptyLeg(), km: "10", grams: "200", owner: "rental" as const };
  const leg = { ...typed, ...legWith(volvo) };
  expect(legOf(leg)).toEqual({
    mode: "car",
    metres: 10_000,
    fuel: "plugin_hybrid",
    vehicle_owner: "private",
    own_grams_per_km: 38.5,
  });
  expect(legWith(pool).grams).toBe("");
});

it("knows the vehicle of a leg by what it says, and none where it says something else", () => {
  const all = [{ fields: pool }, { fields: volvo }];
  const leg = { ...emptyLeg(), ...legWith(volvo) };
  expect(vehicleOf(leg, all)?.fields.name).toBe("Volvon");
  expect(vehicleOf({ ...leg, grams: "40" }, all)).toBeUndefined();
  expect(vehicleOf({ ...leg, owner: "" }, all)?.fields.name).toBe("Volvon");
});

it("is never saved without a name or with an impossible g/km", () => {
  expect(vehicleProblem(newVehicle())).toBe("name");
  expect(vehicleProblem({ ...newVehicle(), name: "A", grams: "tolv" })).toBe("grams");
  expect(vehicleProblem({ ...newVehicle(), name: "A", grams: "1001" })).toBe("grams");
  expect(vehicleProblem({ ...newVehicle(), name: "A" })).toBeNull();
});

it("loses nothing between the diary and the form", () => {
  expect(vehicleFieldsOf(vehicleDraftOf(volvo), volvo.position ?? 0)).toEqual(volvo);
  expect(nextPosition([{ fields: volvo }, { fields: pool }])).toBe(2);
});

it("is kept in the diary, comes back in its order and is gone once deleted", async () => {
  const db = personDatabase(newId());
  const [one, two] = [newId(), newId()];
  await save(db, [
    { kind: "vehicle", id: one, fields: volvo },
    { kind: "vehicle", id: two, fields: pool },
  ]);
  const names = async () => (await readVehicles(db, await readQueue(db))).map(({ fields }) => fields.name);
  expect(await names()).toEqual(["Poolen", "Volvon"]);
  await save(db, [{ kind: "vehicle", id: two, fields: null }]);
  expect(await names()).toEqual(["Volvon"]);
});

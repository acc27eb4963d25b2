/** A small factor set for unit tests of what is computed from one. */
import type { EmissionData, Factor, Mode } from "../src/contract.gen";

/** A row of a factor set. */
export const factor = (mode: Mode, kg_per_km: number | null, more: Partial<Factor> = {}): Factor => ({
  mode,
  fuel: "",
  cabin_class: "",
  factor_key: `test.${mode}`,
  edition: "1",
  boundary: "WTW",
  unit: ["car", "taxi", "moped", "motorcycle"].includes(mode) ? "vkm" : "pkm",
  kg_per_km,
  source: "a book",
  note: "",
  source_sv: "en bok",
  note_sv: "",
  ...more,
});

/** What home sends of emissions. */
export const data: EmissionData = {
  choices: [
    {
      valid_from: "2009-01-01",
      set: {
        key: "test",
        name: { sv: "Test", en: "Test" },
        edition: "1",
        boundary: "WTW",
        basis: "location",
        geography: "SE",
        uplift: "altitude_in_factor",
        licence: "",
        licence_sv: "",
      },
      factors: [
        factor("walk", 0),
        factor("bicycle", 0),
        factor("e_bike", 0.002),
        factor("car", 0.2),
        factor("car", 0.2, { fuel: "petrol" }),
        factor("bus", 0.02),
        factor("tram", 0.01),
        factor("commuter_train", 0.001),
        factor("train", 0.001),
        factor("flight", 0.2),
        factor("taxi", null),
      ],
    },
  ],
  rates: [
    { vehicle: "own_car", valid_from: "2009-01-01", valid_to: "2022-12-31", ore_per_km: 185, source: "old" },
    { vehicle: "own_car", valid_from: "2023-01-01", valid_to: null, ore_per_km: 250, source: "law" },
  ],
  comparison: { mode: "car", fuel: "petrol" },
  speeds_kmh: { walk: 5, bicycle: 14, e_bike: 14 },
};

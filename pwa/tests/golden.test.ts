import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { EmissionData, Leg, LegFigures } from "../src/contract";
import { computeLeg, computeTrip, savedAgainstCar } from "../src/emissions/calculate";

interface Golden extends EmissionData {
  cases: { name: string; date: string; leg: Leg; expected: LegFigures }[];
  trips: {
    name: string;
    date: string;
    legs: Leg[];
    expected: {
      metres: number;
      milligrams: number | null;
      ore: number | null;
      active_seconds: number;
      saved_milligrams: number;
    };
  }[];
}

const golden = JSON.parse(
  readFileSync(new URL("../../tests/golden/emissions.json", import.meta.url), "utf8"),
) as Golden;

describe("the phone computes what the server computes", () => {
  it.each(golden.cases)("for a leg: $name", ({ leg, date, expected }) => {
    expect(computeLeg(leg, date, golden)).toEqual(expected);
  });

  it.each(golden.trips)("for a trip: $name", ({ legs, date, expected }) => {
    const { legs: _legs, ...sums } = computeTrip(legs, date, golden);
    expect({ ...sums, saved_milligrams: savedAgainstCar(sums, golden) }).toEqual(expected);
  });
});

describe("a gap", () => {
  it("is null and never zero when no row knows the mode", () => {
    const figures = computeLeg({ mode: "ferry", metres: 1000 }, "2026-11-23", { ...golden, factors: [] });
    expect(figures).toMatchObject({ milligrams: null, factor_key: "none" });
  });
});

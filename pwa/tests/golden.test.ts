import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { EmissionData, Leg, LegFigures } from "../src/contract.gen";
import { choiceOn, computeLeg, computeTrip, savedAgainstCar } from "../src/emissions/calculate";

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
    expect({ ...sums, saved_milligrams: savedAgainstCar(sums, date, golden) }).toEqual(expected);
  });
});

describe("the set of a date", () => {
  it("never is a later one, and before the first it is the first", () => {
    const keys = ["1999-01-01", "2026-12-31", "2027-01-01", "2028-01-01"].map(
      (date) => choiceOn(date, golden)?.set.key,
    );
    expect(keys).toEqual(["sweden", "sweden", "desnz_2025", "desnz_2026"]);
  });

  it("gives a gap and never a crash to a phone that knows no set", () => {
    const figures = computeTrip([{ mode: "bus", metres: 1000 }], "2026-11-23", { ...golden, choices: [] });
    expect(figures.milligrams).toBeNull();
  });
});

describe("a gap", () => {
  it("is null and never zero when no row knows the mode", () => {
    const choices = golden.choices.map((choice) => ({ ...choice, factors: [] }));
    const figures = computeLeg({ mode: "ferry", metres: 1000 }, "2026-11-23", { ...golden, choices });
    expect(figures).toMatchObject({ milligrams: null, factor_key: "none", boundary: "WTW" });
  });
});

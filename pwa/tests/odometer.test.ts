import { describe, expect, it } from "vitest";
import type { Leg } from "../src/contract.gen";
import { draftOf, emptyLeg, type LegDraft, legOf, problemsOf } from "../src/legs/draft";
import { recentWays } from "../src/legs/recent";
import { type TripDraft, tripsOf } from "../src/trips/draft";
import { copyTo, returnOf } from "../src/trips/reshape";
import {
  areSound,
  gapsOf,
  lastReading,
  metresBetween,
  readingOf,
  vehicleKey,
} from "../src/vehicles/odometer";

const TODAY = "2026-11-26";
const DRIVE: Leg = {
  mode: "car",
  metres: 63_000,
  vehicle_owner: "company",
  fuel: "electric",
  odometer_start: 12_340,
  odometer_end: 12_403,
};
const draft = (legs: Partial<LegDraft>[], more: Partial<TripDraft> = {}): TripDraft => ({
  purpose: "business",
  date: TODAY,
  direction: "none",
  note: "",
  errand: "",
  client: "",
  legs: legs.map((leg) => ({ ...emptyLeg(), mode: "car", km: "63", ...leg })),
  ...more,
});
const READ = { odometerStart: "12 340", odometerEnd: "12403" };

describe("what an odometer reads", () => {
  it("is whole km, as people type them", () => {
    expect(["12340", "12 340", "12\u00a0340 km", "0", "9999999"].map(readingOf)).toEqual([
      12_340, 12_340, 12_340, 0, 9_999_999,
    ]);
    expect(["", "  "].map(readingOf)).toEqual([null, null]);
    expect(["12,5", "-1", "10000000", "abc"].map(readingOf)).toEqual(Array(4).fill(undefined));
  });

  it("never goes backwards on a journey", () => {
    expect([areSound("5", "5"), areSound("5", "6"), areSound("", "6"), areSound("5", "")]).toEqual(
      Array(4).fill(true),
    );
    expect([areSound("6", "5"), areSound("x", "")]).toEqual([false, false]);
    const problem = (purpose: "business" | "commute", more: Partial<LegDraft>) =>
      problemsOf(draft([more], { purpose }), TODAY).legs[0];
    expect(problem("business", { odometerStart: "6", odometerEnd: "5" })).toBe("odometer");
    expect(problem("commute", { odometerStart: "6", odometerEnd: "5" })).toBeNull();
    expect(problem("business", { mode: "train", odometerStart: "6", odometerEnd: "5" })).toBeNull();
  });

  it("says how far one drove, half of it each way of there and back", () => {
    expect(metresBetween("12340", "12403", 1)).toBe(63_000);
    expect(metresBetween("12340", "12403", 2)).toBe(31_500);
    expect(metresBetween("12340", "", 1)).toBeNull();
    expect(metresBetween("12340", "12340", 1)).toBeNull();
    expect(metresBetween("12340", "12000", 1)).toBeNull();
  });

  it("goes with the leg and comes back into the form, and of a commute it stays here", () => {
    expect(legOf(draftOf(DRIVE))).toEqual(DRIVE);
    const [trip] = tripsOf(draft([READ]));
    expect(trip?.legs[0]).toMatchObject({ odometer_start: 12_340, odometer_end: 12_403 });
    const [commute] = tripsOf(draft([READ], { purpose: "commute", direction: "out" }));
    expect(Object.keys(commute?.legs[0] ?? {}).sort()).toEqual(["metres", "mode"]);
    expect(legOf({ ...emptyLeg(), ...READ, mode: "train", km: "63" })).toEqual({
      mode: "train",
      metres: 63_000,
    });
  });

  it("is told of there and back as it was read: once before both, once after", () => {
    const [out, home] = tripsOf(draft([READ], { direction: "both" }));
    expect(out?.legs[0]).toEqual({ mode: "car", metres: 63_000, odometer_start: 12_340 });
    expect(home?.legs[0]).toEqual({ mode: "car", metres: 63_000, odometer_end: 12_403 });
    const several = tripsOf(draft([READ, READ], { direction: "both" })).flatMap(({ legs }) => legs);
    expect(several.some((leg) => "odometer_start" in leg || "odometer_end" in leg)).toBe(false);
    expect(problemsOf(draft([{ odometerStart: "x" }, {}], { direction: "both" }), TODAY).legs).toEqual([
      null,
      null,
    ]);
  });

  it("is never copied to another journey", () => {
    const trip = { date: TODAY, purpose: "business" as const, legs: [DRIVE] };
    const again = [copyTo(trip, TODAY), returnOf(trip)].flatMap(({ legs }) => legs);
    again.push(...recentWays([{ id: "1", fields: trip }], "business", 3).flatMap(({ legs }) => legs));
    expect(again).toHaveLength(3);
    expect(again.some((leg) => "odometer_start" in leg || "odometer_end" in leg)).toBe(false);
  });

  it("is proposed as the last one of that vehicle up to that day", () => {
    const trips = [
      { fields: { date: "2026-11-20", legs: [DRIVE] } },
      { fields: { date: "2026-11-21", legs: [{ ...DRIVE, fuel: "diesel" as const, odometer_end: 90_000 }] } },
      { fields: { date: "2026-11-25", legs: [{ ...DRIVE, odometer_end: 12_500 }] } },
    ];
    expect(lastReading(trips, vehicleKey(DRIVE), "2026-11-24")).toBe(12_403);
    expect(lastReading(trips, vehicleKey(DRIVE), TODAY)).toBe(12_500);
    expect(lastReading(trips, vehicleKey({ mode: "car" }), TODAY)).toBeNull();
  });

  it("shows what was driven between two journeys, and what is told twice, for each vehicle alone", () => {
    const read = (date: string, start: number | null, end: number | null, vehicle = "a") => ({
      date,
      start,
      end,
      vehicle,
    });
    expect(
      gapsOf([
        read("2026-11-01", 100, 150),
        read("2026-11-02", 7, 9, "b"),
        read("2026-11-02", 150, null),
        read("2026-11-02", null, 190),
        read("2026-11-03", 202, 250),
        read("2026-11-04", 240, null),
        read("2026-11-05", 300, 310),
        read("2026-11-05", null, null),
      ]),
    ).toEqual([null, null, 0, null, 12, -10, null, null]);
  });
});

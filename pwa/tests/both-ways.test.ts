import { describe, expect, it } from "vitest";
import type { TripFields } from "../src/contract.gen";
import { mirrored, otherWay } from "../src/trips/both-ways";
import { returnOf } from "../src/trips/reshape";

const there: TripFields = {
  date: "2026-11-23",
  purpose: "business",
  direction: "out",
  errand: "Möte",
  legs: [
    { mode: "car", metres: 12_000, fuel: "diesel", from: "Gävle", to: "Valbo" },
    { mode: "bus", metres: 30_000, from: "Valbo", to: "Sandviken" },
  ],
};
const back: TripFields = {
  ...returnOf(there),
  note: "regn",
  usual_id: "0199aaaa-bbbb-7ccc-8ddd-000000000001",
};

describe("the other way of an edited trip", () => {
  it("follows every change, turned round, and keeps what is its own", () => {
    const mine: TripFields = {
      ...there,
      date: "2026-11-24",
      errand: "Mässa",
      client: "Regionen",
      note: "sol",
      legs: [{ mode: "train", metres: 40_000, from: "Gävle", to: "Sandviken" }],
    };
    expect(mirrored(there, mine, back)).toEqual({
      ...back,
      date: "2026-11-24",
      errand: "Mässa",
      client: "Regionen",
      legs: [{ mode: "train", metres: 40_000, from: "Sandviken", to: "Gävle" }],
    });
  });

  it("stays as it is in all that was not changed", () => {
    const own = { ...back, errand: "Hem efter mötet" };
    expect(mirrored(there, { ...there, note: "sol" }, own)).toEqual(own);
    expect(mirrored(there, { ...there, date: "2026-11-24" }, own)).toEqual({ ...own, date: "2026-11-24" });
  });

  it("changes sides with it, and loses its purpose with it", () => {
    expect(mirrored(there, { ...there, direction: "home" }, back).direction).toBe("out");
    const { errand: _errand, ...bare } = there;
    expect(mirrored(there, bare, back)).not.toHaveProperty("errand");
  });

  it("as a commute says neither where nor for whom", () => {
    const { errand: _errand, ...bare } = there;
    const mine: TripFields = {
      ...bare,
      purpose: "commute",
      legs: there.legs.map(({ from: _from, to: _to, ...leg }) => leg),
    };
    const commute = mirrored(there, mine, { ...back, client: "Regionen" });
    expect(commute).not.toHaveProperty("client");
    expect(commute.legs).toEqual([
      { mode: "bus", metres: 30_000 },
      { mode: "car", metres: 12_000, fuel: "diesel" },
    ]);
  });

  it("keeps its own ticket and its own distance where only the other leg was changed", () => {
    const own = {
      ...back,
      legs: back.legs.map((leg) => (leg.mode === "bus" ? { ...leg, metres: 31_000, ore: 4_900 } : leg)),
    };
    const mine = {
      ...there,
      legs: there.legs.map((leg) => (leg.mode === "car" ? { ...leg, persons: 2 } : leg)),
    };
    expect(mirrored(there, mine, own).legs).toEqual([own.legs[0], { ...own.legs[1], persons: 2 }]);
  });

  it("keeps what its odometer read on its own way", () => {
    const read = {
      ...back,
      legs: back.legs.map((leg) => (leg.mode === "car" ? { ...leg, odometer_end: 312 } : leg)),
    };
    const mine = { ...there, legs: there.legs.map((leg) => ({ ...leg, metres: leg.metres + 500 })) };
    expect(mirrored(there, mine, read).legs.at(-1)).toMatchObject({ metres: 12_500, odometer_end: 312 });
  });
});

describe("the other way as it is saved", () => {
  const mine: TripFields = { ...there, date: "2026-11-24" };

  it("is the same change where nobody touched it meanwhile", () => {
    expect(otherWay(there, mine, back, back)).toEqual({ wanted: { ...back, date: "2026-11-24" } });
  });

  it("is asked about where somebody did, and both changes fit together", () => {
    const now = { ...back, note: "snö" };
    const found = otherWay(there, mine, back, now);
    expect(found).toEqual({
      trouble: { changed: ["note"], together: { ...now, date: "2026-11-24" }, now },
    });
  });

  it("is asked about where it is there no more", () => {
    expect(otherWay(there, mine, back, null)).toEqual({ trouble: "deleted" });
  });
});

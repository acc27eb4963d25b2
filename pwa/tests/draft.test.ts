import { describe, expect, it } from "vitest";
import { clockOff, lastDate, likelyNow } from "../src/clock";
import { type Leg, LONGEST_KM, MODES, type TripFields, UNUSUAL_KM } from "../src/contract.gen";
import { dateProblem } from "../src/kit/date-limits";
import {
  draftOf,
  earlyProblemOf,
  emptyLeg,
  type LegDraft,
  legOf,
  meantKm,
  problemsOf,
  tidyKm,
  unusualLeg,
} from "../src/legs/draft";
import { reversed } from "../src/legs/order";
import { lastOf, recentModes, recentWays } from "../src/legs/recent";
import { keptFigures, tripDraftOf, tripsOf } from "../src/trips/draft";
import { meanwhile } from "../src/trips/meanwhile";
import { canMerge, merged, returnOf, splitAt } from "../src/trips/reshape";

const TODAY = "2026-11-23";
const typed = (more: Partial<LegDraft>): LegDraft => ({ ...emptyLeg(), ...more });
const problemOf = (more: Partial<LegDraft>) =>
  problemsOf({ date: TODAY, legs: [typed(more)] }, TODAY).legs[0];
const trip = (more: Partial<TripFields> = {}): TripFields => ({
  date: TODAY,
  purpose: "commute",
  direction: "out",
  legs: [
    { mode: "bicycle", metres: 2100 },
    { mode: "train", metres: 41_000, ore: 5500 },
  ],
  ...more,
});

describe("a leg", () => {
  it("never loses a field between the diary and the form", () => {
    const legs: Leg[] = [
      { mode: "car", metres: 12_500, fuel: "e85", vehicle_owner: "pool", persons: 3, ore: 20_000 },
      { mode: "car", metres: 12_500, fuel: "diesel", vehicle_owner: "private", own_grams_per_km: 143.5 },
      { mode: "taxi", metres: 4200, fuel: "electric", vehicle_owner: "taxi", persons: 2, ore: 31_050 },
      { mode: "moped", metres: 900, fuel: "electric", own_grams_per_km: 0 },
      { mode: "motorcycle", metres: 81_000, vehicle_owner: "private", persons: 2 },
      {
        mode: "flight",
        metres: 397_000,
        cabin_class: "premium_economy",
        from: "ARN",
        to: "GOT",
        ore: 99_900,
      },
    ];
    for (const leg of legs) expect(legOf(draftOf(leg))).toEqual(leg);
  });

  it("is asked about where its distance is possible but unusual, and only where it became so here", () => {
    const cycled = typed({ mode: "bicycle", km: "210" });
    const leg: Leg = { mode: "bicycle", metres: 210_000 };
    expect(unusualLeg([typed({ mode: "bicycle", km: "21,0" }), cycled])).toEqual(leg);
    expect(unusualLeg([cycled], [leg])).toBeNull();
    expect(unusualLeg([cycled], [{ mode: "bicycle", metres: 21_000 }])).toEqual(leg);
    expect(unusualLeg([cycled], [{ mode: "car", metres: 210_000 }])).toEqual(leg);
    expect(unusualLeg([typed({ mode: "train", km: "210" })])).toBeNull();
  });

  it("never seems unusual where it is beyond belief", () => {
    expect(unusualLeg([typed({ mode: "bicycle", km: "2100" })])).toBeNull();
    for (const mode of MODES) expect(UNUSUAL_KM[mode]).toBeLessThan(LONGEST_KM[mode]);
  });

  it("never takes along what belongs to another mode", () => {
    const flown = typed({ mode: "bicycle", km: "2", cabin: "business", fuel: "petrol", grams: "120" });
    expect(legOf(flown)).toEqual({ mode: "bicycle", metres: 2000 });
  });

  it("shows km where a unit was typed, once its field is left, and never touches what it does not understand", () => {
    expect(["2 mil", "800 m", "2,5 km"].map(tidyKm)).toEqual(["20", "0,8", "2,5"]);
    expect(["2,50", "två", "0 m", ""].map(tidyKm)).toEqual(["2,50", "två", "0 m", ""]);
  });

  it("is never saved with a distance that cannot be", () => {
    expect(problemOf({ mode: "bicycle", km: "" })).toBe("distance");
    expect(problemOf({ mode: "bicycle", km: "0" })).toBe("zero");
    expect(problemOf({ mode: "bicycle", km: "0,0004" })).toBe("zero");
    expect(problemOf({ mode: "bicycle", km: "två" })).toBe("number");
    expect(problemOf({ mode: "bicycle", km: "-3" })).toBe("number");
    expect(problemOf({ mode: "bicycle", km: "0 m" })).toBe("zero");
    expect(problemOf({ mode: "bicycle", km: "90 mil" })).toBe("far");
    expect(problemOf({ mode: "bicycle", km: "2,5 km" })).toBeNull();
    expect(problemOf({ mode: "bicycle", km: "20 000" })).toBe("far");
    expect(problemOf({ mode: "flight", km: "20 000" })).toBeNull();
    expect(problemOf({ km: "2" })).toBe("mode");
    expect(problemOf({ mode: "car", km: "2", grams: "1001" })).toBe("grams");
    expect(problemOf({ mode: "train", km: "2", ticket: "1 000 001" })).toBe("ticket");
  });

  it("is told at once what was probably meant when somebody types metres", () => {
    expect(earlyProblemOf(typed({ mode: "bicycle", km: "20000" }))).toBe("far");
    expect(earlyProblemOf(typed({ mode: "bicycle", km: "" }))).toBeNull();
    expect(meantKm("bicycle", "2100")).toBe(2.1);
    expect(meantKm("bicycle", "2000000")).toBeNull();
  });
});

describe("a date", () => {
  it("is never one that cannot be recorded", () => {
    const calendar = { today: TODAY, employedFrom: "2024-02-01" };
    expect(dateProblem("", calendar)).toBe("missing");
    expect(dateProblem("2026-02-30", calendar)).toBe("missing");
    expect(dateProblem("2026-11-24", calendar)).toBe("future");
    expect(dateProblem("2024-01-31", calendar)).toBe("before_employment");
    expect(dateProblem("2008-12-31", { today: TODAY })).toBe("too_old");
    expect(dateProblem("2024-02-01", calendar)).toBeNull();
  });
});

describe("the phone's clock", () => {
  const at = (iso: string) => Date.parse(iso);
  const right = { server: "2026-11-23T08:00:00Z", device: "2026-11-23T08:00:02Z" };

  it("is never doubted because of a time zone or some weeks without a network", () => {
    expect(clockOff(at("2026-11-23T09:00:00Z"), null)).toBeNull();
    expect(clockOff(at("2026-11-24T09:00:00Z"), right)).toBeNull();
    expect(clockOff(at("2027-03-01T09:00:00Z"), right)).toBeNull();
  });

  it("is doubted when it was a year off at the last answer, or moved since", () => {
    const ahead = { server: "2026-11-23T08:00:00Z", device: "2027-11-23T08:00:00Z" };
    expect(clockOff(at("2027-11-23T09:00:00Z"), ahead)).toBe(365);
    expect(clockOff(at("2025-11-23T09:00:00Z"), right)).toBe(-365);
    expect(clockOff(at("2027-11-24T09:00:00Z"), right)).toBe(366);
    expect(new Date(likelyNow(at("2027-11-25T08:00:00Z"), ahead)).toISOString()).toBe(
      "2026-11-25T08:00:00.000Z",
    );
  });

  it("never keeps somebody from logging today because it is behind", () => {
    expect(lastDate("2025-11-23", right)).toBe("2026-11-23");
    expect(lastDate("2026-11-22", right)).toBe("2026-11-22");
  });
});

describe("two tabs", () => {
  it("never overwrite each other silently", () => {
    const now = trip({ note: "regn", date: "2026-11-20" });
    const found = meanwhile(trip(), now, trip({ date: "2026-11-19" }));
    expect(found?.changed).toEqual(["date", "note"]);
    expect(found?.together).toEqual(trip({ note: "regn", date: "2026-11-19" }));
  });

  it("are not disturbed by a change that both made, or none", () => {
    const same = trip({ note: "regn" });
    expect(meanwhile(trip(), trip(), same)).toBeNull();
    expect(meanwhile(trip(), same, same)).toBeNull();
  });

  it("keep a field that the other one emptied empty", () => {
    const found = meanwhile(trip({ note: "regn" }), trip(), trip({ note: "regn", date: "2026-11-20" }));
    expect(found?.together).toEqual(trip({ date: "2026-11-20" }));
  });
});

describe("a trip", () => {
  it("turned round goes from where it went to, and never claims to be the usual", () => {
    const business = trip({
      purpose: "business",
      usual_id: "1",
      legs: [
        { mode: "train", metres: 455_000, from: "Göteborg", to: "Stockholm" },
        { mode: "flight", metres: 500_000, from: "ARN", to: "UME" },
      ],
    });
    const back = returnOf(business);
    expect(back).not.toHaveProperty("usual_id");
    expect(back.direction).toBe("home");
    expect(back.legs.map(({ from, to }) => [from, to])).toEqual([
      ["UME", "ARN"],
      ["Stockholm", "Göteborg"],
    ]);
    expect(reversed(back.legs)).toEqual(business.legs);
  });

  it("split and merged again is the same, metre by metre", () => {
    const whole = trip({ note: "regn" });
    const [first, second] = splitAt(whole, 1);
    expect([first.legs, second.legs]).toEqual([[whole.legs[0]], [whole.legs[1]]]);
    expect(merged(first, second)).toEqual(whole);
  });

  it("never becomes one of more than eight legs, of two days or of two purposes", () => {
    const legs = Array.from({ length: 5 }, (): Leg => ({ mode: "walk", metres: 1 }));
    expect(canMerge(trip({ legs }), trip({ legs }))).toBe(false);
    expect(canMerge(trip(), trip({ date: "2026-11-20" }))).toBe(false);
    expect(canMerge(trip(), trip({ purpose: "business" }))).toBe(false);
    expect(canMerge(trip(), trip())).toBe(true);
    expect(merged(trip(), trip({ direction: "home" })).direction).toBe("none");
  });

  it("never carries places or errands into a commute", () => {
    const draft = tripDraftOf(
      trip({
        purpose: "business",
        errand: "Möte",
        client: "Region",
        legs: [{ mode: "bus", metres: 1, from: "A" }],
      }),
    );
    expect(tripsOf(draft)[0]).toMatchObject({ errand: "Möte", client: "Region", legs: [{ from: "A" }] });
    const [commute] = tripsOf({ ...draft, purpose: "commute" });
    expect(commute).toEqual(trip({ legs: [{ mode: "bus", metres: 1 }] }));
  });
});

describe("the form remembers", () => {
  const diary = [
    { id: "1", fields: trip({ legs: [{ mode: "car", metres: 9000, fuel: "diesel", persons: 3 }] }) },
    { id: "3", fields: trip({ direction: "home", legs: trip().legs.toReversed() }) },
    { id: "2", fields: trip() },
  ];

  it("the vehicle of the last time, but never who came along", () => {
    expect(lastOf("car", diary, [])).toMatchObject({ fuel: "diesel", owner: "" });
    expect(lastOf("car", diary, [])).not.toHaveProperty("persons");
  });

  it("a vehicle of one's own before anything was driven", () => {
    const volvo = { name: "Volvo", mode: "car", vehicle_owner: "company", fuel: "hvo", position: 0 } as const;
    expect(lastOf("car", [], [{ fields: volvo }])).toMatchObject({ fuel: "hvo", owner: "company" });
    expect(lastOf("moped", [], [{ fields: volvo }])).toMatchObject({ fuel: "", owner: "" });
  });

  it("ways taken before, each once", () => {
    expect(recentModes(diary)).toEqual(["train", "bicycle", "car"]);
    expect(recentWays(diary, "commute", 3).map((way) => way.legs.map((leg) => leg.mode))).toEqual([
      ["bicycle", "train"],
      ["car"],
    ]);
    expect(recentWays(diary, "business", 3)).toEqual([]);
  });
});

describe("the figures of a saved trip", () => {
  const computed = { milligrams: 7, ore: null, active_seconds: 540, metres: 43_100, legs: [] };
  const saved = {
    fields: { ...trip(), legs: [{ persons: 1, metres: 2100, mode: "bicycle" as const }] },
    computed,
  };

  it("are never the server's once something is changed that it would compute anew", () => {
    const [leg] = saved.fields.legs as [Leg];
    expect(keptFigures(saved, TODAY, [{ ...leg, metres: 2200 }])).toBeNull();
    expect(keptFigures(saved, TODAY, [{ ...leg, ore: 0 }])).toBeNull();
    expect(keptFigures(saved, TODAY, [leg, leg])).toBeNull();
    expect(keptFigures(saved, "2026-11-22", [leg])).toBeNull();
  });

  it("stay the server's as long as nothing is, whatever stands in an optional field", () => {
    expect(keptFigures(saved, TODAY, [{ mode: "bicycle", metres: 2100, from: "Skövde" }])).toBe(computed);
    expect(keptFigures({ ...saved, computed: null }, TODAY, saved.fields.legs)).toBeNull();
  });
});

it("carries through a form what a later version knows of a leg, as long as its way of travelling stays", () => {
  const leg = { mode: "car", metres: 2000, charged: "at home" } as Leg;
  const draft = draftOf(leg);
  expect(legOf({ ...draft, km: "3" })).toEqual({ ...leg, metres: 3000 });
  expect(legOf({ ...draft, mode: "bicycle" })).toEqual({ mode: "bicycle", metres: 2000 });
});

import { expect, it } from "vitest";
import { commuteOn, teleworkDay, usualFor } from "../src/commute/usual";
import type { Group, Leg, Target } from "../src/contract";
import { draftOf, emptyLeg, isSound, legOf, problemsOf } from "../src/legs/draft";
import { legsTowards } from "../src/legs/order";
import type { TripEntry, UsualEntry } from "../src/store/read";
import { targetChart, weeklyNeed } from "../src/target/target";
import { tripsOf } from "../src/trips/draft";

const entry = { computed: null, waiting: false, rejected: null, conflicts: [] };
const legs: Leg[] = [
  { mode: "bicycle", metres: 2100 },
  { mode: "commuter_train", metres: 41_000 },
];
const usual = (id: string, weekdays: number[], position = 0): UsualEntry => ({
  ...entry,
  id,
  fields: { name: id, purpose: "commute", legs, weekdays, position },
});

it("takes the usual that is meant for the weekday, else the first", () => {
  const usuals = [usual("bike", [1, 2]), usual("train", [3, 4, 5])];
  expect(usualFor(usuals, "2026-11-26")?.id).toBe("train");
  expect(usualFor(usuals, "2026-11-28")?.id).toBe("bike");
  expect(usualFor([], "2026-11-28")).toBeNull();
});

it("goes home the same way backwards", () => {
  expect(legsTowards(legs, "home").map((leg) => leg.mode)).toEqual(["commuter_train", "bicycle"]);
  expect(teleworkDay(usual("a", [1]), "2026-11-23").legs).toHaveLength(4);
});

it("knows what of the day is logged already", () => {
  const out: TripEntry = {
    ...entry,
    id: "1",
    fields: { date: "2026-11-23", purpose: "commute", direction: "out", legs },
  };
  expect(commuteOn("2026-11-23", [out], [])).toMatchObject({ out: true, home: false, telework: false });
  expect(commuteOn("2026-11-24", [out], [])).toMatchObject({ out: false });
});

it("makes two trips of there and back, and keeps what was typed", () => {
  const typed = { ...emptyLeg(), mode: "car" as const, km: "12,5", persons: 2, grams: "120,5" };
  expect(legOf(typed)).toEqual({ mode: "car", metres: 12_500, persons: 2, own_grams_per_km: 120.5 });
  const both = tripsOf({
    purpose: "commute",
    date: "2026-11-23",
    direction: "both",
    legs: [typed],
    note: " ",
    errand: "",
    client: "",
  });
  expect(both.map((trip) => trip.direction)).toEqual(["out", "home"]);
  expect(both[0]).not.toHaveProperty("note");
});

it("turns a leg into fields and back without loss", () => {
  const leg: Leg = { mode: "train", metres: 455_001, ore: 69_550 };
  expect(legOf(draftOf(leg))).toEqual(leg);
});

it("says which leg cannot be saved and why", () => {
  const sound = { ...emptyLeg(), mode: "bicycle" as const, km: "2" };
  const problems = problemsOf(
    { date: "2026-11-24", legs: [sound, { ...sound, km: "20000" }, emptyLeg()] },
    "2026-11-23",
  );
  expect(problems).toEqual({ date: "future", legs: [null, "far", "mode"] });
  expect(isSound(problems)).toBe(false);
});

const target: Target = {
  baseline_year: 2023,
  target_year: 2028,
  reduction_percent: 20,
  change_percent: -10,
  path_percent: -10,
  verdict: "on_path",
  baseline_milligrams: 10_000_000,
  points: [
    { on: "2023-10-02", change_percent: 0, kind: "round" },
    { on: "2026-11-16", change_percent: -10, kind: "week" },
  ],
};
const organisation = { id: 1, name: "Norrvik", head_count: 100 };
const nobody = { week: "2026-11-23", organisation: null, department: null };

it("computes what the group must still save each week", () => {
  expect(weeklyNeed({ target, together: nobody, organisation })?.milligrams).toBe(100_000_000);
  const department = { name: "Tekniska", head_count: 20 } as Group;
  expect(weeklyNeed({ target, together: { ...nobody, department }, organisation })).toEqual({
    milligrams: 20_000_000,
    group: "Tekniska",
    department: true,
  });
});

it("claims no need once the target is met or when there is none", () => {
  expect(
    weeklyNeed({ target: { ...target, change_percent: -25 }, together: nobody, organisation }),
  ).toBeNull();
  expect(weeklyNeed({ target: null, together: nobody, organisation })).toBeNull();
});

it("keeps every point of the chart inside its frame", () => {
  const chart = targetChart({
    ...target,
    points: [...target.points, { on: "2026-11-23", change_percent: 5, kind: "week" }],
  });
  for (const { x, y } of [...chart.path, ...chart.outcome]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
});

import { expect, it } from "vitest";
import { commuteOn, teleworkDay, usualFor } from "../src/commute/usual";
import type { Leg, Target } from "../src/contract.gen";
import { draftOf, emptyLeg, isSound, legOf, problemsOf } from "../src/legs/draft";
import { legsTowards } from "../src/legs/order";
import type { TripEntry, UsualEntry } from "../src/store/read";
import { needSaid, targetChart } from "../src/target/target";
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

it("takes the usual for the fewest days where several are meant, and the first of those that are alike", () => {
  const usuals = [usual("car", [1, 2, 3, 4, 5]), usual("bus", [2, 4]), usual("shared", [1, 2, 3, 4, 5])];
  expect(usualFor(usuals, "2026-11-24")?.id).toBe("bus");
  expect(usualFor(usuals, "2026-11-25")?.id).toBe("car");
  expect(usualFor(usuals, "2026-11-28")?.id).toBe("car");
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
  path: [
    { on: "2023-10-02", percent: 0 },
    { on: "2028-12-31", percent: -20 },
  ],
  need: { milligrams: 20_000_000, group: "Tekniska" },
  verdict: "on_path",
  baseline_milligrams: 10_000_000,
  points: [
    { on: "2023-10-02", change_percent: 0, kind: "round" },
    { on: "2026-11-16", change_percent: -10, kind: "week" },
  ],
};
it("says the need that the server computed, for whom the server said", () => {
  expect(needSaid(target)).toEqual({ milligrams: 20_000_000, group: "Tekniska" });
});

it("claims no need once the target is met or when there is none", () => {
  expect(needSaid({ ...target, change_percent: -25, need: null })).toBe("met");
  expect(needSaid({ ...target, change_percent: null, need: null })).toBe("unknown");
  expect(needSaid(null)).toBe("none");
});

it("draws the path as a line in days between the two ends that the server sent", () => {
  const chart = targetChart(target);
  expect(chart?.path).toEqual([
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ]);
  const days = (on: string) => Date.parse(on) / 86_400_000;
  const share = (days("2026-11-16") - days("2023-10-02")) / (days("2028-12-31") - days("2023-10-02"));
  expect(chart?.outcome[1]?.x).toBeCloseTo(share, 10);
  expect(chart?.outcome[1]?.y).toBe(0.5);
});

it("reads a home that an earlier server sent without path and need", () => {
  const { path: _path, need: _need, ...earlier } = target;
  expect(targetChart(earlier as Target)).toBeNull();
  expect(needSaid(earlier as Target)).toBeNull();
});

it("keeps every point of the chart inside its frame", () => {
  const chart = targetChart({
    ...target,
    points: [...target.points, { on: "2026-11-23", change_percent: 5, kind: "week" }],
  });
  for (const { x, y } of [...(chart?.path ?? []), ...(chart?.outcome ?? [])]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
});

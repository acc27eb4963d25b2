import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { teleworkDay } from "../src/commute/usual";
import {
  CYCLABLE,
  type EmissionData,
  type Leg,
  TRAIN_INSTEAD,
  type TripFields,
  WALKABLE,
} from "../src/contract.gen";
import { lateEn } from "../src/i18n/late.en";
import { lateSv } from "../src/i18n/late.sv";
import { alternatives, type History, historyOf } from "../src/insight/alternatives";
import { editionText } from "../src/insight/edition";
import { explainLeg } from "../src/insight/explain";
import { addMonths, datesOf, monthFrom, monthOf, rangeOf } from "../src/insight/month";
import { notMade } from "../src/insight/not-made";
import { hasRailway } from "../src/insight/railways";
import { totals } from "../src/insight/totals";
import { pathNow, rangeOfYear, yearFrom, yearOf } from "../src/insight/year";
import { thereAndBack } from "../src/legs/order";
import type { AvoidedEntry, TripEntry, UsualEntry } from "../src/store/read";
import { data, factor } from "./factors";

let ids = 0;
const bare = { computed: null, waiting: false, rejected: null, conflicts: [] };
const trip = (date: string, legs: Leg[], more: Partial<TripFields> = {}): TripEntry => ({
  ...bare,
  id: String(ids++),
  fields: { date, purpose: "commute", direction: "out", legs, ...more },
});
const telework = (date: string): AvoidedEntry => ({
  ...bare,
  id: String(ids++),
  fields: { date, reason: "telework", people: 1, legs: [] },
});
const nobody: History = new Map();
const on = { date: "2026-11-23", purpose: "commute" as const };
const car = (metres: number, more: Partial<Leg> = {}): Leg => ({ mode: "car", metres, ...more });
const best = (legs: Leg[], history = nobody) => alternatives({ ...on, legs }, data, history)[0];

describe("an alternative", () => {
  it("is never offered to those who walk, cycle, share or go by public transport", () => {
    const light: Leg[][] = [
      [{ mode: "walk", metres: 900 }],
      [{ mode: "bicycle", metres: 5_000 }],
      [
        { mode: "bicycle", metres: 2_000 },
        { mode: "commuter_train", metres: 40_000 },
      ],
      [{ mode: "bus", metres: 12_000 }],
      [car(12_000, { persons: 2 })],
      [],
    ];
    for (const legs of light) expect(alternatives({ ...on, legs }, data, nobody)).toEqual([]);
  });

  it("is never a mode that the trip has already", () => {
    const legs: Leg[] = [{ mode: "bicycle", metres: 2_000 }, car(7_000)];
    expect(alternatives({ ...on, legs }, data, nobody).map(({ mode }) => mode)).not.toContain("bicycle");
  });

  it("never asks for more than the distance allows", () => {
    const modes = (metres: number) => alternatives({ ...on, legs: [car(metres)] }, data, nobody);
    expect(modes(WALKABLE).map(({ mode }) => mode)).toContain("walk");
    expect(modes(WALKABLE + 1).map(({ mode }) => mode)).not.toContain("walk");
    expect(modes(CYCLABLE).map(({ mode }) => mode)).toContain("bicycle");
    expect(modes(CYCLABLE + 1).map(({ mode }) => mode)).not.toContain("bicycle");
    expect(modes(15_001).map(({ mode }) => mode)).not.toContain("e_bike");
    expect(modes(80_001).map(({ mode }) => mode)).toEqual(["car"]);
  });

  it("is tried on each way of there and back", () => {
    expect(best([car(5_500), car(5_500)])?.mode).toBe("bicycle");
    expect(best([car(5_500), car(14_000)])?.mode).toBe("e_bike");
  });

  it("is first what the person has travelled by before", () => {
    const history = historyOf([trip("2026-11-02", [{ mode: "e_bike", metres: 6_000 }])]);
    expect(best([car(6_000)])?.mode).toBe("bicycle");
    expect(best([car(6_000)], history)?.mode).toBe("e_bike");
    expect(best([car(30_000)], new Map([["commuter_train", 3]]))?.mode).toBe("commuter_train");
  });

  it("says what it would have meant in kg, kr and movement", () => {
    const found = best([car(6_000)]);
    expect(found?.figures.milligrams).toBe(0);
    expect(found?.before).toMatchObject({ milligrams: 1_200_000, ore: 1_500 });
    expect(found?.figures.ore).toBeNull();
    expect(found?.gained_seconds).toBe(1_543);
    const shared = alternatives({ ...on, legs: [car(6_000)] }, data, nobody).find(
      (one) => one.kind === "share",
    );
    expect(shared?.figures).toMatchObject({ milligrams: 600_000, ore: 750 });
  });

  it("is never claimed where a kg is unknown or the difference too small for a sentence", () => {
    expect(best([{ mode: "taxi", metres: 5_000 }])).toBeUndefined();
    expect(best([car(5_000, { own_grams_per_km: 5 })])).toBeUndefined();
  });

  it("never sends somebody by train over a sea, or on a guess about where they flew", () => {
    const flight = (metres: number, from?: string, to?: string): Leg => ({
      mode: "flight",
      metres,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    expect(best([flight(470_000, "ARN", "MMX")])?.mode).toBe("train");
    expect(best([flight(470_000)])).toBeUndefined();
    expect(best([flight(200_000, "ARN", "VBY")])).toBeUndefined();
    expect(best([flight(TRAIN_INSTEAD, "ARN", "HAM")])?.mode).toBe("train");
    expect(best([flight(TRAIN_INSTEAD + 1, "ARN", "BER")])).toBeUndefined();
    expect(best([flight(1_100_000, "ARN", "BRU")])).toBeUndefined();
    expect(hasRailway(" cph ")).toBe(true);
  });

  it("is a meeting without travel only on long business trips, and never before a train", () => {
    const legs: Leg[] = [{ mode: "flight", metres: 1_500_000, from: "ARN", to: "FCO" }];
    expect(alternatives({ ...on, legs, purpose: "business" }, data, nobody)[0]?.kind).toBe("remote");
    expect(alternatives({ ...on, legs }, data, nobody)).toEqual([]);
    const south: Leg[] = [{ mode: "flight", metres: 470_000, from: "ARN", to: "MMX" }];
    const found = alternatives({ ...on, legs: south, purpose: "business" }, data, nobody);
    expect(found.map(({ kind }) => kind)).toEqual(["mode", "remote"]);
  });
});

describe("an explanation", () => {
  it("names factor, rate and speed, and what is shared by whom", () => {
    const shared = explainLeg(car(10_000, { persons: 2 }), "2022-05-01", data);
    expect(shared.emission).toMatchObject({ kind: "factor", kg_per_km: 0.2 });
    expect(shared).toMatchObject({ kg_divided_by: 2, kr_divided_by: 2, speed_kmh: null, kept: false });
    expect(shared.cost).toMatchObject({ kind: "rate", rate: { valid_to: "2022-12-31" } });
    const bicycle = explainLeg({ mode: "bicycle", metres: 1_000 }, "2026-05-01", data);
    expect(bicycle).toMatchObject({ speed_kmh: 14, cost: { kind: "unknown", why: "own_power" } });
  });

  it("says of a flight's class whether the set weighs it, and nothing of a class that nobody told", () => {
    const flight = (more: Partial<Leg>): Leg => ({ mode: "flight", metres: 500_000, ...more });
    const cabinOf = (leg: Leg) => explainLeg(leg, "2026-05-01", data).cabin;
    expect(cabinOf(flight({ cabin_class: "business" }))).toEqual({ name: "business", weighs: false });
    expect(cabinOf(flight({}))).toBeNull();
    expect(cabinOf(flight({ cabin_class: null }))).toBeNull();
    const [choice] = data.choices;
    const classes = [...(choice?.factors ?? []), factor("flight", 0.4, { cabin_class: "business" })];
    const told = { ...data, choices: data.choices.map((each) => ({ ...each, factors: classes })) };
    const business = explainLeg(flight({ cabin_class: "business" }), "2026-05-01", told);
    expect(business).toMatchObject({ cabin: { weighs: true }, figures: { milligrams: 200_000_000 } });
    const first = explainLeg(flight({ cabin_class: "first" }), "2026-05-01", told);
    expect(first).toMatchObject({ cabin: { weighs: false }, figures: { milligrams: 100_000_000 } });
  });

  it("names each edition of the shipped factors in both languages", () => {
    const golden = new URL("../../tests/golden/emissions.json", import.meta.url);
    const { choices } = JSON.parse(readFileSync(golden, "utf8")) as EmissionData;
    const shipped = choices.flatMap(({ factors }) => factors.map(({ edition }) => edition));
    for (const edition of shipped.filter((each) => /\p{L}/u.test(each))) {
      const [swedish, english] = [lateSv, lateEn].map(({ insight }) =>
        editionText(edition, insight.editions),
      );
      expect([swedish, english]).not.toContain(edition);
      expect(swedish).toMatch(
        /^(?:odaterad|äldre version av sidan(?:, andelar från \d{4})?|(?:omkring )?\d{4})$/,
      );
    }
    expect(editionText("2026", lateSv.insight.editions)).toBe("2026");
  });

  it("never leaves a dash without its reason", () => {
    const gap = explainLeg({ mode: "taxi", metres: 5_000 }, "2026-05-01", data);
    expect(gap.figures).toMatchObject({ milligrams: null, ore: null });
    expect(gap).toMatchObject({ emission: { kind: "gap" }, cost: { kind: "unknown", why: "ticket" } });
    const unknown = explainLeg({ mode: "ferry", metres: 5_000 }, "2026-05-01", data);
    expect(unknown.emission.kind).toBe("missing");
    const pool = explainLeg(car(5_000, { vehicle_owner: "pool" }), "2026-05-01", data);
    expect(pool.cost).toEqual({ kind: "unknown", why: "vehicle" });
    const ticket = explainLeg({ mode: "bus", metres: 5_000, ore: 4_100 }, "2026-05-01", data);
    expect(ticket.cost.kind).toBe("ticket");
    const own = explainLeg(car(5_000, { own_grams_per_km: 120 }), "2026-05-01", data);
    expect(own.emission).toEqual({ kind: "own", grams_per_km: 120 });
  });

  it("tells apart what the server keeps and what today's factors give", () => {
    const leg = car(10_000);
    const now = explainLeg(leg, "2026-05-01", data).figures;
    expect(explainLeg(leg, "2026-05-01", data, now).kept).toBe(false);
    const before = { ...now, edition: "0", milligrams: 1_500_000 };
    const kept = explainLeg(leg, "2026-05-01", data, before);
    expect(kept).toMatchObject({ kept: true, figures: before, now });
  });
});

describe("a month", () => {
  it("never loses the leap day or the border of a year", () => {
    expect(datesOf("2028-02")).toEqual({ first: "2028-02-01", last: "2028-02-29" });
    expect(datesOf("2026-02").last).toBe("2026-02-28");
    expect(rangeOf("2026-12")).toEqual({ from: "2026-11-30", to: "2027-01-03" });
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(addMonths("2026-01", -1)).toBe("2025-12");
    expect(addMonths("2026-11", -23)).toBe("2024-12");
    const leap = monthOf("2028-02", [trip("2028-02-29", [car(1_000)])], [], data);
    expect(leap.sums.metres).toBe(1_000);
    expect(leap.weeks.flatMap((week) => week.days).filter((day) => day.inMonth)).toHaveLength(29);
  });

  it("begins on Monday and is whole weeks, its sums those of its own days", () => {
    const trips = [
      trip("2026-10-30", [car(4_000)]),
      trip("2026-11-01", [car(1_000)]),
      trip("2026-11-02", [{ mode: "bicycle", metres: 2_000 }]),
      trip("2026-11-30", [car(3_000)]),
      trip("2026-12-01", [car(8_000)]),
    ];
    const month = monthOf("2026-11", trips, [telework("2026-11-03")], data);
    expect(month.weeks.map(({ monday }) => monday)).toEqual([
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
      "2026-11-16",
      "2026-11-23",
      "2026-11-30",
    ]);
    expect(month.sums).toEqual(totals(trips.slice(1, 4), data));
    expect(month.weeks[0]?.sums.metres).toBe(5_000);
    expect(month.weeks[5]?.sums.metres).toBe(11_000);
    expect(month.weeks[1]?.days[1]?.telework).toBe(true);
  });

  it("is empty without zeros, and never one of the future or of nonsense", () => {
    expect(monthOf("2026-11", [], [], data).sums).toMatchObject({ trips: 0, milligrams: null, ore: null });
    for (const wanted of [null, "2026-12", "2026-13", "nonsense", "2026-1"]) {
      expect(monthFrom(wanted, "2026-11-23")).toBe("2026-11");
    }
    expect(monthFrom("2024-02", "2026-11-23")).toBe("2024-02");
  });
});

describe("trips not made", () => {
  const legs = thereAndBack([{ mode: "train", metres: 25_000 }]);
  const meeting: AvoidedEntry = {
    ...telework("2026-11-18"),
    fields: { date: "2026-11-18", reason: "remote_meeting", people: 5, legs },
  };
  const usual = { fields: { legs: [{ mode: "bus", metres: 18_850 }] } } as unknown as UsualEntry;
  const home: AvoidedEntry = { ...telework("2026-11-19"), fields: teleworkDay(usual, "2026-11-19") };

  it("count once for each who would have travelled, there and back, in week, month and year alike", () => {
    const sums = { days: 1, meetings: 1, people: 5, trips: 6, metres: 5 * 50_000 + 37_700 };
    expect(notMade([meeting, home])).toEqual(sums);
    expect(monthOf("2026-11", [], [meeting, home], data).notMade).toEqual(sums);
    expect(yearOf(2026, [], [meeting, home], data, "2026-11-23").notMade).toEqual(sums);
    expect(monthOf("2026-10", [], [meeting, home], data).notMade.trips).toBe(0);
  });

  it("are never less than nothing, and a meeting without a distance counts its people", () => {
    const bare = { ...meeting, fields: { ...meeting.fields, legs: [] } };
    expect(notMade([bare])).toEqual({ days: 0, meetings: 1, people: 5, trips: 5, metres: 0 });
    expect(notMade([])).toEqual({ days: 0, meetings: 0, people: 0, trips: 0, metres: 0 });
  });

  it("keep both ways' kilometres of a way with more legs than a trip holds twice", () => {
    const way = Array.from({ length: 5 }, (_, index): Leg => ({ mode: "bus", metres: 1_000 + index }));
    const both = thereAndBack(way);
    expect(both).toHaveLength(5);
    expect(both.reduce((sum, leg) => sum + leg.metres, 0)).toBe(2 * 5_010);
  });
});

describe("a year", () => {
  const today = "2026-11-23";

  it("sums its own days, whatever week they lie in", () => {
    const trips = [
      trip("2025-12-31", [car(9_000)]),
      trip("2026-01-01", [car(1_000)]),
      trip("2026-11-16", [{ mode: "bicycle", metres: 2_000 }]),
      trip("2027-01-01", [car(9_000)]),
    ];
    const year = yearOf(2026, trips, [], data, today);
    expect(year.sums.metres).toBe(3_000);
    expect(year.months[0]?.metres).toBe(1_000);
    expect(year.months[10]?.active_seconds).toBe(514);
    expect(year.categories).toEqual({ car: 1_000, active: 2_000 });
    expect(rangeOfYear(2026)).toEqual({ from: "2025-12-29", to: "2027-01-03" });
  });

  it("compares whole logged weeks only: neither the present one nor unlogged ones dilute it", () => {
    const trips = [
      trip("2025-12-29", [car(10_000)]),
      trip("2026-01-01", [car(10_000)]),
      trip("2026-11-10", [car(10_000)]),
      trip("2026-11-23", [car(500_000)]),
    ];
    // The week of 29 December 2025 is the first of 2026 by its Thursday, and 3 November was telework only.
    const year = yearOf(2026, trips, [telework("2026-11-03")], data, today);
    expect(year.week).toEqual({ weeks: 3, milligrams: 2_000_000 });
    expect(yearOf(2026, [trips[3] as TripEntry], [], data, today).week).toBeNull();
  });

  it("never subtracts what was not travelled", () => {
    const trips = [trip("2026-11-10", [car(10_000)])];
    const meeting: AvoidedEntry = {
      ...telework("2026-11-11"),
      fields: { date: "2026-11-11", reason: "remote_meeting", people: 4, legs: [car(300_000)] },
    };
    const with_ = yearOf(2026, trips, [telework("2026-11-12"), meeting], data, today);
    expect(with_.sums).toEqual(yearOf(2026, trips, [], data, today).sums);
    expect(with_.notMade).toEqual({ days: 1, meetings: 1, people: 4, trips: 5, metres: 1_200_000 });
  });

  it("celebrates what there was most of, and nothing too early", () => {
    const ride = (day: number) => trip(`2026-03-0${day}`, [{ mode: "e_bike", metres: 4_000 }]);
    expect(yearOf(2026, [ride(1), ride(2)], [], data, today).cheer).toBeNull();
    const year = yearOf(2026, [ride(1), ride(2), ride(3), trip("2026-03-04", [car(9_000)])], [], data, today);
    expect(year.cheer).toEqual({ what: "bicycle", trips: 3 });
    expect(yearOf(2026, [], [], data, today)).toMatchObject({ cheer: null, week: null, sums: { trips: 0 } });
  });

  it("is never one of the future, and the path is the baseline changed by its percent", () => {
    expect(yearFrom("2027", today)).toBe(2026);
    expect(yearFrom("x", today)).toBe(2026);
    expect(yearFrom("2024", today)).toBe(2024);
    expect(pathNow({ baseline_milligrams: 10_000_000, path_percent: -10 })).toBe(9_000_000);
    expect(pathNow({ baseline_milligrams: 10_000_000, path_percent: null })).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FreeDay, Leg, Mode } from "../src/contract.gen";
import { addDays, isoWeekday, mondayOf } from "../src/dates";
import { candidates, choose, type Said } from "../src/encourage/choose";
import { colleaguesOf, type Diary, runOf } from "../src/encourage/facts";
import { cheerOfTrip } from "../src/insight/year";
import type { AvoidedEntry, TripEntry } from "../src/store/read";
import { workCalendar } from "../src/workdays/calendar";
import { data } from "./factors";

let ids = 0;
const bare = { computed: null, waiting: false, rejected: null, conflicts: [] };
const trip = (date: string, mode: Mode = "bicycle", metres = 5000, more: Partial<Leg> = {}): TripEntry => ({
  ...bare,
  id: String(ids++),
  fields: { date, purpose: "commute", direction: "out", legs: [{ mode, metres, ...more }] },
});
const telework = (date: string): AvoidedEntry => ({
  ...bare,
  id: String(ids++),
  fields: { date, reason: "telework", people: 1, legs: [] },
});

const THURSDAY = "2026-11-26";
const LUCIA: FreeDay = { date: "2026-11-20", kind: "holiday", name: { sv: "Fri", en: "Free" } } as FreeDay;
const diary = (more: Partial<Diary> = {}): Diary => ({
  date: THURSDAY,
  trips: [],
  avoided: [],
  first: null,
  calendar: workCalendar(null, []),
  emissions: data,
  together: null,
  ...more,
});
const back = (days: number): string => addDays(THURSDAY, -days);

describe("the run of logged working days", () => {
  it("passes over weekends, holidays and leave, and counts telework", () => {
    const calendar = workCalendar(
      { weekdays: [1, 2, 3, 4, 5], leave: [{ from: "2026-11-16", to: "2026-11-18" }] },
      [LUCIA],
    );
    // Thursday to Monday, the Thursday before (Friday is a holiday), the Friday before the leave.
    const trips = [0, 1, 3, 7, 13].map((days) => trip(back(days)));
    expect(runOf(diary({ trips, avoided: [telework(back(2))], calendar }))).toEqual({
      logged: 6,
      workdays: 6,
    });
  });

  it("forgives one forgotten day a week and says so in the number of days", () => {
    const trips = [0, 1, 3, 6, 7, 8].map((days) => trip(back(days)));
    expect(runOf(diary({ trips }))).toEqual({ logged: 6, workdays: 7 });
  });

  it("ends at the second forgotten day of a week", () => {
    const trips = [0, 3, 6].map((days) => trip(back(days)));
    expect(runOf(diary({ trips }))).toEqual({ logged: 1, workdays: 1 });
  });

  it("is not broken by today while nothing is logged yet", () => {
    expect(runOf(diary({ trips: [1, 2, 3].map((days) => trip(back(days))) }))).toEqual({
      logged: 3,
      workdays: 3,
    });
  });
});

describe("how many colleagues logged", () => {
  const heard = (people: number, week = mondayOf(THURSDAY)) =>
    colleaguesOf({
      date: THURSDAY,
      together: { week, department: null, organisation: { people } } as Diary["together"],
    });

  it("is told in fives, never above the truth, and never below ten others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (people) => {
        const told = heard(people);
        if (told === null) return people - 1 < 10;
        return told % 5 === 0 && told >= 10 && told <= people - 1;
      }),
    );
  });

  it("is not told of another week, nor where the group is too small to be told", () => {
    expect(heard(40, "2026-11-16")).toBeNull();
    expect(colleaguesOf({ date: THURSDAY, together: null })).toBeNull();
    const together = { week: mondayOf(THURSDAY), organisation: null, department: null };
    expect(colleaguesOf({ date: THURSDAY, together })).toBeNull();
  });
});

const DAYS = 330;
const anyDiary = fc
  .record({
    today: fc.integer({ min: 0, max: 40 }),
    trips: fc.array(
      fc.record({
        ago: fc.integer({ min: 0, max: DAYS }),
        mode: fc.constantFrom<Mode>("bicycle", "walk", "bus", "train", "car", "taxi", "flight"),
        metres: fc.integer({ min: 1, max: 80_000 }),
        persons: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 120 },
    ),
    remote: fc.array(fc.integer({ min: 0, max: DAYS }), { maxLength: 20 }),
  })
  .map(({ today, trips, remote }) => {
    const date = addDays(THURSDAY, -today);
    const rows = trips.map(({ ago, mode, metres, persons }) =>
      trip(addDays(date, -ago), mode, metres, mode === "car" ? { persons } : {}),
    );
    const first = rows.map(({ fields }) => fields.date).sort()[0] ?? null;
    return diary({ date, trips: rows, avoided: remote.map((ago) => telework(addDays(date, -ago))), first });
  });

/** Counts anew, in another way than the code does, whether what is said is so. */
function isTrue(said: Said, { date, trips, avoided, first }: Diary): boolean {
  const ofYear = trips.filter(({ fields }) => fields.date.slice(0, 4) === date.slice(0, 4));
  const kind = (what: string) => ofYear.filter(({ fields }) => cheerOfTrip(fields.legs) === what);
  const loggedOn = (day: string) => [...trips, ...avoided].some(({ fields }) => fields.date === day);
  const workdaysBack: string[] = [];
  for (let ago = 0; ago < 420; ago += 1) {
    const day = addDays(date, -ago);
    if (isoWeekday(day) <= 5) workdaysBack.push(day);
  }
  switch (said.kind) {
    case "first":
      return [...trips, ...avoided].every(({ fields }) => fields.date === date) && (first ?? date) === date;
    case "milestone": {
      const all = kind(said.milestone.what).length;
      const before = kind(said.milestone.what).filter(({ fields }) => fields.date < date).length;
      const { round, left } = said.milestone;
      return left === 0
        ? before < round && round <= all
        : all + left === round && said.milestone.trips === all;
    }
    case "month": {
      const perMonth = new Map<string, number>();
      for (const { fields } of kind(said.month.what))
        perMonth.set(fields.date.slice(0, 7), (perMonth.get(fields.date.slice(0, 7)) ?? 0) + 1);
      const mine = perMonth.get(date.slice(0, 7)) ?? 0;
      perMonth.delete(date.slice(0, 7));
      return mine === said.month.trips && [...perMonth.values()].every((other) => other < mine);
    }
    case "run": {
      const { logged, workdays } = said.run;
      // A day that is not over yet is not a working day without a trip.
      const days = loggedOn(date) ? workdaysBack : workdaysBack.filter((day) => day !== date);
      return days.slice(0, workdays).filter(loggedOn).length === logged && isoWeekday(said.next) <= 5;
    }
    case "year":
      return said.year.trips === ofYear.length && said.year.active + said.year.public <= said.year.metres;
    case "saved":
      return trips
        .filter(({ fields }) => fields.date === date)
        .every(({ fields: { legs } }) => legs.every((leg) => leg.mode !== "car" || (leg.persons ?? 1) > 1));
    case "moved":
      return trips.some(
        ({ fields }) =>
          fields.date === date && fields.legs.some(({ mode }) => ["walk", "bicycle"].includes(mode)),
      );
    case "telework":
      return (
        said.days ===
        new Set(
          avoided.map(({ fields }) => fields.date).filter((day) => day.slice(0, 4) === date.slice(0, 4)),
        ).size
      );
    case "colleagues":
      return false; // nothing was heard of anybody
    case "week":
      return (
        said.week.workdays === 5 &&
        said.week.logged ===
          [0, 1, 2, 3, 4]
            .map((day) => addDays(mondayOf(date), day))
            .filter((day) => day <= date && loggedOn(day)).length
      );
  }
}

describe("what is said after the tap", () => {
  it("is true, whatever was logged", () => {
    fc.assert(
      fc.property(anyDiary, (any) => {
        const { rare, ordinary } = candidates(any);
        for (const said of [...rare, ...ordinary]) expect([said, isTrue(said, any)]).toEqual([said, true]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same however often it is asked, whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyDiary, (any) => {
        const turned = { ...any, trips: [...any.trips].reverse(), avoided: [...any.avoided].reverse() };
        expect(choose(turned)).toEqual(choose(any));
      }),
    );
  });

  it("is never nothing on a working day that something was logged on", () => {
    expect(
      choose(diary({ trips: [trip(THURSDAY, "car"), trip(back(40), "car")], first: back(40) })),
    ).not.toBeNull();
    expect(choose(diary({ avoided: [telework(THURSDAY)], first: null }))).toEqual({ kind: "first" });
  });

  it("changes from day to day while there is the same to choose from", () => {
    const trips = Array.from({ length: 60 }, (_, days) => trip(back(days)));
    const kinds = [0, 1, 2].map((days) => choose(diary({ date: back(days), trips, first: back(59) }))?.kind);
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  it("says nothing of cars to somebody who drove alone", () => {
    const { ordinary } = candidates(diary({ trips: [trip(THURSDAY, "car", 20_000)] }));
    expect(ordinary.map(({ kind }) => kind)).not.toContain("saved");
  });

  it("calls a month the best only when it beats every other", () => {
    const month = (from: string, count: number) =>
      Array.from({ length: count }, (_, day) => trip(addDays(from, day)));
    const said = (now: number, before: number) =>
      candidates(
        diary({
          trips: [...month("2026-11-01", now), ...month("2026-10-01", before), ...month("2026-09-01", 1)],
        }),
      ).ordinary.find(({ kind }) => kind === "month");
    expect(said(9, 8)).toEqual({ kind: "month", month: { what: "bicycle", trips: 9, left: 2 } });
    expect(said(8, 8)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { type FreeDay, MOST_LEAVE } from "../src/contract.gen";
import { addDays, daysOfWeek } from "../src/dates";
import { dayOff, FULL_TIME, forgottenDays, lastWorkday, workCalendar } from "../src/workdays/calendar";
import { leaveProblem, toggled, withLeave } from "../src/workdays/schedule";

const free = (date: string, sv: string, kind: FreeDay["kind"] = "holiday"): FreeDay => ({
  date,
  name: { sv, en: sv },
  kind,
});
const holidays = [
  free("2026-06-19", "Midsommarafton", "eve"),
  free("2026-06-20", "Midsommardagen"),
  free("2026-12-24", "Julafton", "eve"),
  free("2026-12-25", "Juldagen"),
  free("2026-12-26", "Annandag jul"),
  free("2026-12-31", "Nyårsafton", "eve"),
  free("2027-01-01", "Nyårsdagen"),
  free("2027-01-06", "Trettondedag jul"),
];
const fullTime = workCalendar(null, holidays);

describe("a day off", () => {
  it("is never a common working day", () => {
    expect(dayOff("2026-11-23", fullTime)).toBeNull();
    expect(dayOff("2026-11-28", fullTime)).toEqual({ why: "weekend" });
  });

  it("is Midsummer Eve, which is no public holiday, by its name", () => {
    expect(dayOff("2026-06-19", fullTime)).toMatchObject({ why: "eve", name: { sv: "Midsommarafton" } });
    expect(dayOff("2026-06-18", fullTime)).toBeNull();
  });

  it("is known around New Year, on both sides of it", () => {
    const working = daysOfWeek("2026-12-28").filter((date) => dayOff(date, fullTime) === null);
    expect(working).toEqual(["2026-12-28", "2026-12-29", "2026-12-30"]);
    expect(lastWorkday("2027-01-04", fullTime)).toBe("2026-12-30");
  });

  it("is every weekday that a part-timer does not work, and none of those they do", () => {
    const partTime = workCalendar({ weekdays: [1, 2, 6], leave: [] }, holidays);
    expect(dayOff("2026-11-25", partTime)).toEqual({ why: "part_time" });
    expect(dayOff("2026-11-28", partTime)).toBeNull();
    expect(lastWorkday("2026-11-30", partTime)).toBe("2026-11-28");
  });

  it("is leave, its first and last day included", () => {
    const away = workCalendar({ ...FULL_TIME, leave: [{ from: "2026-11-24", to: "2026-11-25" }] }, holidays);
    const why = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"].map(
      (date) => dayOff(date, away)?.why,
    );
    expect(why).toEqual([undefined, "leave", "leave", undefined]);
  });

  it("never leaves a person on a long leave without an answer", () => {
    const away = workCalendar({ ...FULL_TIME, leave: [{ from: "2026-06-01", to: "2026-08-31" }] }, []);
    expect(lastWorkday("2026-08-20", away)).toBeNull();
  });
});

it("never calls a free day forgotten", () => {
  const logged = [{ fields: { date: "2026-12-21" } }];
  const telework = [{ fields: { date: "2026-12-22" } }];
  expect(forgottenDays(daysOfWeek("2026-12-21"), logged, telework, fullTime)).toEqual(["2026-12-23"]);
});

describe("leave", () => {
  it("is refused backwards, without a day, or years long", () => {
    expect(leaveProblem({ from: "2026-07-06", to: "2026-07-05" })).toBe("backwards");
    expect(leaveProblem({ from: "", to: "2026-07-05" })).toBe("missing");
    expect(leaveProblem({ from: "2026-07-06", to: "2036-07-05" })).toBe("long");
    expect(leaveProblem({ from: "2026-07-06", to: "2026-07-06" })).toBeNull();
  });

  it("never overlaps itself: stretches that meet become one", () => {
    const leave = [
      { from: "2026-07-06", to: "2026-07-12" },
      { from: "2026-12-21", to: "2026-12-23" },
    ];
    expect(withLeave(leave, { from: "2026-07-10", to: "2026-07-26" })).toEqual([
      { from: "2026-07-06", to: "2026-07-26" },
      { from: "2026-12-21", to: "2026-12-23" },
    ]);
    expect(withLeave(leave, { from: "2026-07-13", to: "2026-07-13" })[0]).toEqual({
      from: "2026-07-06",
      to: "2026-07-13",
    });
  });

  it("never grows beyond what the server keeps", () => {
    let leave = [{ from: "2020-01-01", to: "2020-01-01" }];
    for (let index = 1; index <= MOST_LEAVE; index += 1) {
      const day = addDays("2020-01-01", index * 3);
      leave = withLeave(leave, { from: day, to: day });
    }
    expect(leave).toHaveLength(MOST_LEAVE);
    expect(leave[0]?.from).toBe("2020-01-04");
  });
});

it("switches a weekday on and off in order", () => {
  expect(toggled([1, 2, 5], 3)).toEqual([1, 2, 3, 5]);
  expect(toggled([1, 2, 5], 2)).toEqual([1, 5]);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysOfWeek, isDate, isoWeekday, isoWeekNumber, mondayOf, today } from "../src/dates";

it("names a week by its Monday across the turn of the year", () => {
  expect(mondayOf("2027-01-01")).toBe("2026-12-28");
  expect(mondayOf("2026-12-31")).toBe("2026-12-28");
  expect(mondayOf("2027-01-04")).toBe("2027-01-04");
  expect(daysOfWeek("2026-12-28").at(-1)).toBe("2027-01-03");
});

it("numbers weeks by their Thursday", () => {
  expect(isoWeekNumber("2026-12-31")).toBe(53);
  expect(isoWeekNumber("2027-01-03")).toBe(53);
  expect(isoWeekNumber("2027-01-04")).toBe(1);
  expect(isoWeekNumber("2024-12-30")).toBe(1);
  expect(isoWeekNumber("2026-11-23")).toBe(48);
});

it("does not lose a day to summer time", () => {
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
});

it("takes today from the wall calendar and not from UTC", () => {
  expect(today(new Date(2026, 0, 1, 0, 30))).toBe("2026-01-01");
  expect(today(new Date(2026, 11, 31, 23, 30))).toBe("2026-12-31");
});

it("puts every date into the week that begins on a Monday at most six days before", () => {
  const anyDate = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(anyDate, (date) => {
      const monday = mondayOf(date);
      expect(isoWeekday(monday)).toBe(1);
      expect(daysOfWeek(monday)).toContain(date);
    }),
  );
});

it("knows a date of the calendar from a text that only looks like one", () => {
  expect(isDate("2026-02-28")).toBe(true);
  expect(isDate("2026-02-30")).toBe(false);
  expect(isDate("")).toBe(false);
});

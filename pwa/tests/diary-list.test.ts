import { describe, expect, it } from "vitest";
import type { TripFields } from "../src/contract.gen";
import { byMonth } from "../src/diary/months";
import { addressOf, asksNothing, folded, matches, queryOf } from "../src/diary/query";
import { newId } from "../src/ids";
import type { AvoidedEntry, TripEntry } from "../src/store/read";
import { returnOf } from "../src/trips/reshape";

const rest = { computed: null, waiting: false, rejected: null, conflicts: [] };
const out = (date: string): TripFields => ({
  date,
  purpose: "commute",
  direction: "out",
  legs: [{ mode: "bicycle", metres: 5200 }],
});
const trip = (fields: TripFields): TripEntry => ({ ...rest, id: newId(), fields });
const away = (date: string): AvoidedEntry => ({ ...rest, id: newId(), fields: { date, reason: "telework" } });

describe("the list of trips", () => {
  const [there, back, lone] = [
    trip(out("2026-11-23")),
    trip(returnOf(out("2026-11-23"))),
    trip(out("2026-10-30")),
  ];
  const all = { trips: [back, there, lone], avoided: [away("2026-11-20"), away("2026-11-23")] };

  it("says each date once, latest first, and there and back in one line", () => {
    const months = byMonth(all, () => false);
    expect(months.map(({ name, days }) => [name, days.map(({ date }) => date)])).toEqual([
      ["2026-11", ["2026-11-23", "2026-11-20"]],
      ["2026-10", ["2026-10-30"]],
    ]);
    const [monday] = months[0]?.days ?? [];
    expect(monday?.lines.map(({ kind }) => kind)).toEqual(["pair", "avoided"]);
    expect(monday?.trips).toEqual([there, back]);
  });

  it("never folds away a trip that asks something of its owner", () => {
    const [month] = byMonth(all, ({ id }) => id === back.id);
    expect(month?.days[0]?.lines.map(({ kind }) => kind)).toEqual(["trip", "trip", "avoided"]);
  });
});

describe("the search through the diary", () => {
  it("is kept in the address, whatever is typed", () => {
    for (const text of ["", "möte & fika", "100 %", " a  b "])
      for (const kind of ["all", "commute", "avoided"] as const)
        for (const year of [null, "2025"]) {
          const query = { text, kind, year };
          const address = new URL(addressOf(query), "https://cero.example");
          expect(address.pathname).toBe("/trips");
          expect(queryOf(address.searchParams)).toEqual(query);
        }
  });

  it("asks for nothing where the address makes no sense", () => {
    const query = queryOf(new URLSearchParams("kind=flying&year=last"));
    expect(asksNothing(query)).toBe(true);
    expect(addressOf(query)).toBe("/trips");
  });

  it("finds each word typed, in any order and without its marks", () => {
    const words = folded("Möte med kommunen Tåg Gävle Stockholm 2026-10-05 Måndag 5 oktober Oktober 2026");
    for (const typed of ["möte", "gavle", "OKTOBER tåg", "stockh 5", "  ", "2026-10"])
      expect(matches(words, typed)).toBe(true);
    for (const typed of ["mässa", "tåg november", "gävleborg"]) expect(matches(words, typed)).toBe(false);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import type { EmissionData, Leg, TripFields } from "../src/contract.gen";
import { loadLate } from "../src/i18n";
import { csv } from "../src/mileage/csv";
import { mileageLog, missingOf, periodOf, quarterOf, sumOf } from "../src/mileage/log";
import { csvOf } from "../src/mileage/table";
import type { TripEntry } from "../src/store/read";

beforeAll(loadLate);

const rate = (vehicle: string, from: string, to: string | null, ore_per_km: number) => ({
  vehicle,
  valid_from: from,
  valid_to: to,
  ore_per_km,
  source: "test",
});
const DATA = {
  choices: [],
  rates: [
    rate("own_car", "2009-01-01", "2022-12-31", 185),
    rate("own_car", "2023-01-01", null, 250),
    rate("company_car_electric", "2023-01-01", null, 95),
  ],
  comparison: { mode: "car", fuel: "petrol" },
  speeds_kmh: {},
} as unknown as EmissionData;

let next = 0;
function trip(date: string, legs: Leg[], more: Partial<TripFields> = {}): TripEntry {
  return {
    id: String(next++).padStart(4, "0"),
    fields: { date, purpose: "business", direction: "none", legs, ...more },
    computed: null,
    waiting: false,
    rejected: null,
    conflicts: [],
  };
}
const car = (metres: number, more: Partial<Leg> = {}): Leg => ({ mode: "car", metres, ...more });

describe("the mileage log", () => {
  it("never holds a commute, nor a leg that nobody drove", () => {
    const log = mileageLog(
      [
        trip("2026-11-02", [car(10_000)], { purpose: "commute" }),
        trip("2026-11-03", [{ mode: "train", metres: 100_000 }, car(5000)]),
        trip("2026-11-01", [{ mode: "taxi", metres: 3000 }]),
      ],
      DATA,
    );
    expect(log.map(({ date, leg, metres }) => [date, leg, metres])).toEqual([["2026-11-03", 1, 5000]]);
  });

  it("pays by the date and the vehicle, and never for a car that somebody else bills", () => {
    const log = mileageLog(
      [
        trip("2022-12-31", [car(10_000)]),
        trip("2023-01-01", [car(10_000)]),
        trip("2023-01-02", [car(10_000, { vehicle_owner: "company", fuel: "electric" })]),
        trip("2023-01-03", [car(10_000, { vehicle_owner: "rental", ore: 70_000 })]),
      ],
      DATA,
    );
    expect(log.map((drive) => drive.ore)).toEqual([1850, 2500, 950, null]);
    expect(sumOf(log)).toEqual({ metres: 40_000, ore: 5300 });
  });

  it("never shows zero kronor where none is known", () => {
    expect(sumOf(mileageLog([trip("2026-01-01", [car(9, { vehicle_owner: "pool" })])], DATA)).ore).toBeNull();
    expect(sumOf([]).ore).toBeNull();
  });

  it("tells what payroll would ask for", () => {
    const [bare, whole] = mileageLog(
      [
        trip("2026-01-01", [car(1000, { from: "Skövde" })], { errand: "  " }),
        trip("2026-01-02", [car(1000, { from: "Skövde", to: "Falköping" })], { errand: "Möte" }),
      ],
      DATA,
    );
    expect(bare && missingOf(bare)).toEqual(["to", "errand"]);
    expect(whole && missingOf(whole)).toEqual([]);
  });

  it("knows its months and quarters, leap days and turns of the year", () => {
    expect(periodOf("2028-02-10", "month")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
    expect(periodOf("2026-12-31", "month")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
    expect(periodOf("2026-11-23", "quarter")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(quarterOf("2026-11-23")).toBe(4);
  });
});

describe("the file for payroll", () => {
  it("has a mark of UTF-8, semicolons, decimal commas and CRLF", () => {
    const text = csvOf(
      mileageLog(
        [
          trip("2026-11-03", [car(12_340, { from: "Skövde", to: "Åmål" })], {
            errand: "Möte",
            client: "Region",
          }),
        ],
        DATA,
      ),
    );
    expect(text).toBe(
      "\uFEFFDatum;Från;Till;Ärende;Kund;Fordon;Mätare före;Mätare efter;Km;Kr\r\n2026-11-03;Skövde;Åmål;Möte;Region;Egen bil;;;12,340;30,85\r\n",
    );
  });

  it("never carries a formula", () => {
    for (const evil of [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "  =1",
      '=HYPERLINK("http://x";"y")',
    ]) {
      const cell = csv([[evil]]).slice(1, -2);
      expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
    }
    expect(csv([["Möte = bra"]])).toBe("\uFEFFMöte = bra\r\n");
  });

  it("never lets a text leave its cell", () => {
    expect(csv([['a;b "c"\nd', "e"]])).toBe('\uFEFF"a;b ""c""\nd";e\r\n');
  });

  it("leaves a cell empty where nothing is known", () => {
    expect(csv([["x", null, { value: 0.5, decimals: 2 }]])).toBe("\uFEFFx;;0,50\r\n");
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import {
  change,
  kg,
  km,
  kr,
  languageOf,
  late,
  loadLate,
  parseDecimal,
  parseKm,
  t,
  useLanguage,
} from "../src/i18n";
import { en } from "../src/i18n/en";
import { plurals } from "../src/i18n/plural";
import { sv } from "../src/i18n/sv";

const nbsp = "\u00a0";

afterEach(() => useLanguage("sv"));

it("chooses the plural of its language", () => {
  const p = plurals("sv");
  expect([0, 1, 2].map((n) => p(n, "resa", "resor"))).toEqual(["resor", "resa", "resor"]);
  expect(sv.trips.count(1)).toBe("1 resa");
  expect(en.trips.count(3)).toBe("3 trips");
});

describe("a decimal", () => {
  it("may be written with comma or point and with spaces between thousands", () => {
    expect(parseDecimal("2,5")).toBe(2.5);
    expect(parseDecimal(" 2.5 ")).toBe(2.5);
    expect(parseDecimal(`1${nbsp}200,5`)).toBe(1200.5);
    expect(parseDecimal(",5")).toBe(0.5);
    expect(parseDecimal("7,")).toBe(7);
  });

  it("is refused when nobody can be sure what is meant", () => {
    for (const text of ["", "-1", "1.234,5", "2,5 km", "1e3", "Infinity", "två"])
      expect(parseDecimal(text)).toBeNull();
  });

  it("may be a distance with the unit that people write behind it", () => {
    expect(parseKm("2,5 km")).toBe(2500);
    expect(parseKm("2.5KM")).toBe(2500);
    expect(parseKm("1,2 mil")).toBe(12_000);
    expect(parseKm(`1${nbsp}200 m`)).toBe(1200);
    for (const text of ["km", "mil 2", "2 miles", "2 km 300 m", "2 kmh"]) expect(parseKm(text)).toBeNull();
  });

  it("becomes whole metres above zero or nothing", () => {
    expect(parseKm("2,1")).toBe(2100);
    expect(parseKm("0,0004")).toBeNull();
    expect(parseKm("0")).toBeNull();
  });
});

it("writes figures in the language in use and a dash for what is not known", async () => {
  expect(km(43_100)).toBe(`43,1${nbsp}km`);
  expect(kg(287_000)).toBe(`0,3${nbsp}kg`);
  expect(kg(null)).toBe(`–${nbsp}kg`);
  expect(kr(null)).toBe(`–${nbsp}kr`);
  expect(change(-9.8)).toBe(`−9,8${nbsp}%`);
  await useLanguage("en");
  expect(km(43_100)).toBe(`43.1${nbsp}km`);
  expect(t.value.dock.today).toBe("Today");
});

it("speaks Swedish to a Swedish device and English to all others", () => {
  expect(languageOf(["sv-FI", "en"])).toBe("sv");
  expect(languageOf(["de-DE", "sv"])).toBe("sv");
  expect(languageOf(["fi"])).toBe("en");
});

it("has no empty text in either language", () => {
  const texts = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [value];
  for (const text of [...texts(sv), ...texts(en)]) {
    expect(typeof text === "function" || (typeof text === "string" && text.trim() !== "")).toBe(true);
  }
});

it("reads the texts of later pages once they are loaded, and in each language from then on", async () => {
  expect(() => late.value).toThrow("loadLate");
  const loading = loadLate();
  await useLanguage("en");
  await loading;
  expect(late.value.insight.month.title).toBe("The month");
  await useLanguage("sv");
  expect(late.value.insight.month.title).toBe("Månaden");
});

it("never leaves the texts of later pages in the language before, though they came while it was being changed", async () => {
  vi.resetModules();
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  vi.doMock("../src/i18n/en", async (original) => {
    await arrived;
    return original();
  });
  const fresh = await import("../src/i18n");
  const changing = fresh.useLanguage("en");
  await fresh.loadLate();
  expect(fresh.late.value.insight.month.title).toBe("Månaden");
  arrive();
  await changing;
  expect(fresh.late.value.insight.month.title).toBe("The month");
  vi.doUnmock("../src/i18n/en");
});

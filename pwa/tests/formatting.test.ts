import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { Language } from "../src/contract.gen";
import { change, kg, km, kr, monthName, number, share, shortDate, useLanguage } from "../src/i18n";

type Case = Record<Language, string> &
  (
    | { what: "number"; value: number; digits: number }
    | { what: "kg" | "kr" | "km" | "change" | "share"; value: number }
    | { what: "day" | "month"; value: string }
  );

const cases = JSON.parse(
  readFileSync(new URL("../../tests/golden/formatting.json", import.meta.url), "utf8"),
) as Case[];

function written(one: Case): string {
  switch (one.what) {
    case "number":
      return number(one.value, one.digits);
    case "day":
      return shortDate(one.value).replace(/^\S+ /, "");
    case "month":
      return monthName(one.value);
    default:
      return { kg, kr, km, change, share }[one.what](one.value);
  }
}

afterEach(() => useLanguage("sv"));

describe.each(["sv", "en"] as const)("the phone writes in %s what the server writes:", (language) => {
  it.each(cases)("$what $value", async (one) => {
    await useLanguage(language);
    const expected = one[language];
    // The name of a month begins a line on the phone.
    expect(written(one)).toBe(
      one.what === "month" ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected,
    );
  });
});

/** Texts, numbers, dates and units in the language in use. */
import { type Language, TONNES_FROM } from "../contract.gen";
import { asLocalNoon } from "../dates";
import { language, t } from "./texts";

export { LANGUAGES, language, languageOf, late, loadLate, t, useLanguage } from "./texts";

/** English with Swedish conventions for dates: the diary's weeks begin on Monday everywhere. */
const LOCALE: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A number with at most `digits` decimals; what rounds to zero has no sign. */
export function number(value: number, digits = 0, options: Intl.NumberFormatOptions = {}): string {
  const key = `${language.value}/${digits}/${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE[language.value], {
      maximumFractionDigits: digits,
      signDisplay: "negative",
      ...options,
    });
    numberFormats.set(key, format);
  }
  return format.format(value).replace("-", "−");
}

function dateText(when: Date, options: Intl.DateTimeFormatOptions): string {
  const key = `${language.value}/${JSON.stringify(options)}`;
  let format = dateFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(LOCALE[language.value], options);
    dateFormats.set(key, format);
  }
  return format.format(when);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Torsdag 26 november" */
export const longDate = (date: string): string =>
  capital(dateText(asLocalNoon(date), { weekday: "long", day: "numeric", month: "long" }));

/** "tor" */
export const shortWeekday = (date: string): string =>
  dateText(asLocalNoon(date), { weekday: "short" }).replace(".", "");

/** "torsdag", as in the middle of a sentence */
export const longWeekday = (date: string): string => dateText(asLocalNoon(date), { weekday: "long" });

/** "tors 26 nov." */
export const shortDate = (date: string): string =>
  capital(dateText(asLocalNoon(date), { weekday: "short", day: "numeric", month: "short" }));

/** "November 2026", of any date in it */
export const monthName = (date: string): string =>
  capital(dateText(asLocalNoon(date), { month: "long", year: "numeric" }));

/** "November", of any date in it */
export const longMonth = (date: string): string => capital(dateText(asLocalNoon(date), { month: "long" }));

/** "nov", of any date in it */
export const shortMonth = (date: string): string =>
  dateText(asLocalNoon(date), { month: "short" }).replace(".", "");

/** "26 november 2026" */
export const fullDate = (date: string): string =>
  dateText(asLocalNoon(date), { day: "numeric", month: "long", year: "numeric" });

/** "4 mars": inside a sentence. */
export const dayAndMonth = (date: string): string =>
  dateText(asLocalNoon(date), { day: "numeric", month: "short" });

/** "26 nov. 14:05", of an ISO time */
export const moment = (iso: string): string =>
  dateText(new Date(iso), { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** Metres as km. */
export function km(metres: number): string {
  const value = metres / 1000;
  return t.value.unit.km(number(value, value < 100 ? 1 : 0));
}

/** Milligrams as kg or tonnes; a dash where they are not known. */
export function kg(milligrams: number | null): string {
  if (milligrams === null) return t.value.unit.kg(t.value.unit.unknown);
  const value = milligrams / 1_000_000;
  if (Math.abs(milligrams) >= TONNES_FROM) return t.value.unit.tonnes(number(value / 1000, 1));
  return t.value.unit.kg(number(value, value < 10 ? 1 : 0));
}

/** Öre as whole kronor; a dash where they are not known. */
export const kr = (ore: number | null): string =>
  ore === null ? t.value.unit.kr(t.value.unit.unknown) : t.value.unit.kr(number(ore / 100));

/** Seconds as whole minutes of active travel. */
export const activeMinutes = (seconds: number): string =>
  t.value.unit.activeMin(number(Math.round(seconds / 60)));

/** Seconds as whole minutes. */
export const minutes = (seconds: number): string => t.value.unit.min(number(Math.round(seconds / 60)));

/** What travel adds up to, in words: km, kg, kr, and active minutes if there are any. */
export function figureTexts(sums: {
  metres: number;
  milligrams: number | null;
  ore: number | null;
  active_seconds: number;
}): string[] {
  const texts = [km(sums.metres), kg(sums.milligrams), kr(sums.ore)];
  return sums.active_seconds < 30 ? texts : [...texts, activeMinutes(sums.active_seconds)];
}

/** A change in percent with its sign: "−9,8 %". */
export const change = (percent: number): string =>
  t.value.unit.percent(number(percent, 1, { signDisplay: "exceptZero" }));

/** A share of 0 – 1 as percent. */
export const share = (value: number): string =>
  t.value.unit.percent(number(value * 100, value < 0.1 ? 1 : 0));

/**
 * What somebody types as a decimal number: comma or point, spaces between thousands. Null for anything else, and for
 * "1.234,5" with both, where nobody can be sure what is meant.
 */
export function parseDecimal(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, "");
  return /^\d+([.,]\d*)?$|^[.,]\d+$/.test(compact) ? Number(compact.replace(",", ".")) : null;
}

/** Metres in what people write behind a distance; a Swedish mil is ten kilometres. */
const METRES_IN: Readonly<Record<string, number>> = { km: 1000, mil: 10_000, m: 1 };

/** A distance as typed, in metres: kilometres, unless "km", "mil" or "m" stands behind. Null when it is no number. */
export function parseDistance(text: string): number | null {
  const [, typed = "", unit = "km"] = /^(.*?)\s*(km|mil|m)?$/i.exec(text.trim()) ?? [];
  const value = parseDecimal(typed);
  return value === null ? null : value * (METRES_IN[unit.toLowerCase()] ?? 1000);
}

/** A distance as typed to whole metres; null when it is not one above zero. */
export function parseKm(text: string): number | null {
  const metres = Math.round(parseDistance(text) ?? 0);
  return metres >= 1 ? metres : null;
}

/** Metres as one would type them into a field of km. */
export const kmField = (metres: number): string => number(metres / 1000, 3, { useGrouping: false });

/** A number as one would type it into a field; empty for nothing. */
export const decimalField = (value: number | null | undefined): string =>
  value === undefined || value === null ? "" : number(value, 2, { useGrouping: false });

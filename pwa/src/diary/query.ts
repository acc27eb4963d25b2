/** What is looked for in the diary, as the address of the list says it: so the way back from a trip leads to it again. Pure. */

/** The kinds of entries that one may ask for. */
export const KINDS_ASKED = ["all", "commute", "business", "avoided"] as const;
export type KindAsked = (typeof KINDS_ASKED)[number];

/** What is looked for. */
export interface DiaryQuery {
  /** as typed */
  text: string;
  kind: KindAsked;
  /** "2026", or null for all years */
  year: string | null;
}

const isKind = (kind: string | null): kind is KindAsked => (KINDS_ASKED as readonly unknown[]).includes(kind);

/** What an address asks for; whatever makes no sense in it asks for nothing. */
export function queryOf(address: URLSearchParams): DiaryQuery {
  const kind = address.get("kind");
  const year = address.get("year");
  return {
    text: address.get("q") ?? "",
    kind: isKind(kind) ? kind : "all",
    year: year !== null && /^\d{4}$/.test(year) ? year : null,
  };
}

/** The address of the list that asks for this. */
export function addressOf({ text, kind, year }: DiaryQuery): string {
  const address = new URLSearchParams();
  if (text !== "") address.set("q", text);
  if (kind !== "all") address.set("kind", kind);
  if (year !== null) address.set("year", year);
  return address.size === 0 ? "/trips" : `/trips?${address}`;
}

/** True when nothing is looked for: then the diary is shown as it is. */
export const asksNothing = ({ text, kind, year }: DiaryQuery): boolean =>
  text.trim() === "" && kind === "all" && year === null;

/** Letters without their marks, so that "gavle" finds Gävle. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** True when each word typed stands in the words of an entry, which are `folded`. */
export function matches(words: string, typed: string): boolean {
  return folded(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

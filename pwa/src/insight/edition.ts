import { late } from "../i18n";

type Words = typeof late.value.insight.editions;

/** How editions are named in the factor data, and what each name says beyond the source that stands beside it. */
const NAMED: readonly [name: RegExp, text: (words: Words, year: string) => string][] = [
  [/^klimatsmartsemester × DESNZ (\d{4})$/, (words, year) => words.withShares(year)],
  [/\(v4-era page\)$/, (words) => words.earlierPage],
  [/\(undated\)$|^klimatsmartsemester$/, (words) => words.undated],
  [/\(ca (\d{4})\)$/, (words, year) => words.around(year)],
  [/^cafein \S+ \/ (\d{4})$/, (_, year) => year],
];

/** An edition in the reader's language. A stored leg keeps the name as it is: it is a key; one without words is shown as stored. */
export function editionText(edition: string, words: Words = late.value.insight.editions): string {
  for (const [name, text] of NAMED) {
    const found = name.exec(edition);
    if (found !== null) return text(words, found[1] ?? "");
  }
  return edition;
}

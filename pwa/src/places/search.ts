/** Finding a place by what somebody types. Pure. */

const LETTERS: Record<string, string> = { æ: "ae", ø: "o", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/** Text without case and marks, words apart by one space: "Göteborg-Landvetter" becomes "goteborg landvetter". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[æøßłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Something that can be found by several names; `code` must be typed whole. */
export interface Findable {
  /** folded, each by itself; the first is the one it is best known by */
  names: readonly string[];
  code?: string;
}

/** How well a query fits: 0 is best, null is not at all. */
function fit(entry: Findable, query: string, words: readonly string[]): number | null {
  if (entry.code === query || entry.names.includes(query)) return 0;
  if (entry.names.some((name) => name.startsWith(query))) return 1;
  const all = ` ${entry.names.join(" ")} ${entry.code ?? ""}`;
  if (words.every((word) => all.includes(` ${word}`))) return 2;
  return words.every((word) => word.length > 2 && all.includes(word)) ? 3 : null;
}

const SHORTEST = 2;

/** The entries that fit best, those that stand earlier in the list before their equals. */
export function search<E extends Findable>(entries: readonly E[], typed: string, most = 7): E[] {
  const query = fold(typed);
  if (query.length < SHORTEST) return [];
  const words = query.split(" ");
  const hits: E[][] = [[], [], [], []];
  for (const entry of entries) {
    const how = fit(entry, query, words);
    if (how !== null) hits[how]?.push(entry);
  }
  // "stock" means Stockholm: Rostock only where nothing begins like that.
  const [whole = [], beginning = [], worded = [], inside = []] = hits;
  const better = [...whole, ...beginning, ...worded];
  return (better.length > 0 ? better : inside).slice(0, most);
}

/**
 * How many histories a property is held against, and from which seed. Every run takes another seed and prints it;
 * `CERO_SEED` takes the same again, `CERO_HISTORIES` other numbers of histories.
 */

/** How long one history may take, ms. */
const LONGEST_MS = 2_000;
const seed = Number(process.env.CERO_SEED ?? Math.floor(Math.random() * 2 ** 31));

process.stdout.write(`histories of the phone: CERO_SEED=${seed} repeats them\n`);

/** Settings of a property for fast-check, and how long all its histories may take, ms. */
export function histories(usually: number): { settings: { numRuns: number; seed: number }; longest: number } {
  const numRuns = Number(process.env.CERO_HISTORIES ?? usually);
  return { settings: { numRuns, seed }, longest: Math.max(120_000, numRuns * LONGEST_MS) };
}

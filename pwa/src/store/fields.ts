/** Which fields this version knows: only those may be cleared by leaving them out. */
import { FIELDS, KINDS, type Kind } from "../contract.gen";

/** The names of a kind's fields. */
export const KNOWN_FIELDS = Object.fromEntries(
  KINDS.map((kind) => [kind, new Set<string>(FIELDS[kind])]),
) as unknown as Readonly<Record<Kind, ReadonlySet<string>>>;

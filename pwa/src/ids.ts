import { v7 } from "uuid";

/** A new UUIDv7 in canonical lower-case text: ids sort by the time they were made. */
export const newId = (): string => v7();

/** Where the last group of an id begins: 48 random bits, behind the time and the count of its millisecond. */
const LAST_GROUP = 24;
const LAST_DIGITS = 12;
const LAST_VALUES = 2 ** 48;

const lastGroup = (id: string): number => Number.parseInt(id.slice(LAST_GROUP), 16);

/**
 * A new id that sorts right after `id` and before every other of `rows` that sorts after it; one made now in the rare case
 * that there is no room.
 */
export function idBetween(id: string, rows: readonly { id: string }[]): string {
  const head = id.slice(0, LAST_GROUP);
  const low = lastGroup(id);
  const above = rows.filter((row) => row.id > id && row.id.startsWith(head)).map((row) => lastGroup(row.id));
  const room = Math.min(LAST_VALUES, ...above) - low - 1;
  if (!(room >= 1)) return newId();
  const value = low + 1 + Math.floor(Math.random() * room);
  return head + value.toString(16).padStart(LAST_DIGITS, "0");
}

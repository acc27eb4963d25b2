/** What odometers read, in whole km: the distance between two readings, and whether one follows on the last. Pure functions. */
import { type Leg, MOST_ODOMETER, type TripFields } from "../contract.gen";

/** What the phone knows of a reading typed: a whole number of km, null for an empty field, undefined for anything else. */
export function readingOf(text: string): number | null | undefined {
  const compact = text.replace(/[\s\u00a0\u202f]|km$/g, "");
  if (compact === "") return null;
  const reading = /^\d+$/.test(compact) ? Number(compact) : Number.NaN;
  return reading <= MOST_ODOMETER ? reading : undefined;
}

/** True where two readings typed can be of one journey: each is empty or a number, and the later is not the smaller. */
export function areSound(start: string, end: string): boolean {
  const [before, after] = [readingOf(start), readingOf(end)];
  if (before === undefined || after === undefined) return false;
  return before === null || after === null || after >= before;
}

/** Metres of one way between two readings, `ways` of which lie between them; null where they tell none. */
export function metresBetween(start: string, end: string, ways: 1 | 2): number | null {
  const [before, after] = [readingOf(start) ?? null, readingOf(end) ?? null];
  if (before === null || after === null || after <= before) return null;
  return ((after - before) * 1000) / ways;
}

/** What tells one vehicle from another: a leg keeps what its vehicle is, never which. */
export const vehicleKey = (leg: Pick<Leg, "mode" | "vehicle_owner" | "fuel" | "own_grams_per_km">): string =>
  JSON.stringify([leg.mode, leg.vehicle_owner ?? "private", leg.fuel ?? "", leg.own_grams_per_km ?? null]);

/** The last reading of a vehicle on a day or before it; null where none is known. */
export function lastReading(
  trips: readonly { fields: Pick<TripFields, "date" | "legs"> }[],
  vehicle: string,
  date: string,
): number | null {
  const read = trips
    .filter(({ fields }) => fields.date <= date)
    .flatMap(({ fields }) => fields.legs.filter((leg) => vehicleKey(leg) === vehicle))
    .flatMap((leg) => [leg.odometer_start ?? -1, leg.odometer_end ?? -1]);
  const last = Math.max(-1, ...read);
  return last < 0 ? null : last;
}

/** A leg as a template or a journey made again has it: what an odometer read is of one journey alone. */
export function unread({ odometer_start: _start, odometer_end: _end, ...leg }: Leg): Leg {
  return leg;
}

/** A drive with what was read of its odometer. */
export interface Read {
  vehicle: string;
  date: string;
  start: number | null;
  end: number | null;
}

/**
 * How far each reading before a drive lies from the last reading after one of the same vehicle, in km: more than 0 was driven
 * between them, less than 0 was counted twice. Null where there is nothing to compare.
 */
export function gapsOf(drives: readonly Read[]): (number | null)[] {
  const gaps: (number | null)[] = drives.map(() => null);
  const inOrder = drives
    .map((drive, index) => ({ ...drive, index }))
    .sort((a, b) => a.date.localeCompare(b.date) || firstRead(a) - firstRead(b));
  const last = new Map<string, number | null>();
  for (const { vehicle, start, end, index } of inOrder) {
    const before = last.get(vehicle) ?? null;
    if (start !== null && before !== null) gaps[index] = start - before;
    if (start !== null || end !== null) last.set(vehicle, end);
  }
  return gaps;
}

const firstRead = ({ start, end }: Read): number => start ?? end ?? 0;

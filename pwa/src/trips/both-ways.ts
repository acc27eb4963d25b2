/** Editing there and back together: what a change of one way is for the other. Pure but for the signals that a form holds. */
import type { Signal } from "@preact/signals";
import type { Leg, TripFields } from "../contract.gen";
import { reversed } from "../legs/order";
import { KNOWN_FIELDS } from "../store/fields";
import type { TripEntry } from "../store/read";
import { patchOf } from "../store/view";
import { unread } from "../vehicles/odometer";
import { meanwhile } from "./meanwhile";
import type { Found } from "./meanwhile-panel";
import { TURNED } from "./reshape";

/** The other way of a trip while its form is open. */
export interface Both {
  /** as it was when the form opened */
  other: TripEntry;
  /** true once the person wants it changed as well */
  on: Signal<boolean>;
  /** what happened to it meanwhile, found when it was to be saved */
  trouble: Signal<Found | null>;
}

/** A leg of the other way with what `wanted` changed of `before`; what was not changed (a price, a reading) stays. */
function changedLeg(before: Leg, wanted: Leg, other: Leg): Leg {
  const [was, is] = [{ ...unread(before) }, { ...unread(wanted) }] as Record<string, unknown>[];
  const result: Record<string, unknown> = { ...other };
  for (const name of new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])) {
    if ((was?.[name] ?? null) === (is?.[name] ?? null)) continue;
    if (is?.[name] == null) delete result[name];
    else result[name] = is[name];
  }
  return result as unknown as Leg;
}

/** The legs of the other way after those of this one were changed: leg by leg, or all anew where they are not alike. */
function turned(before: readonly Leg[], mine: readonly Leg[], other: readonly Leg[]): Leg[] {
  const [was, is] = [reversed(before), reversed(mine)];
  return is.map((leg, index) => {
    const [old, there] = [was[index], other[index]];
    const alike = was.length === is.length && other.length === is.length && old?.mode === there?.mode;
    return alike && old !== undefined && there !== undefined && leg.mode === old.mode
      ? changedLeg(old, leg, there)
      : unread(leg);
  });
}

/** A commute says neither where nor for whom. */
function asCommute({ errand: _errand, client: _client, ...trip }: TripFields): TripFields {
  return { ...trip, legs: trip.legs.map(({ from: _from, to: _to, ...leg }) => leg) };
}

/**
 * The way back after the way there was changed from `before` to `mine`, or the other way about: the same change turned round.
 * What was not changed stays as the other way has it, and so do its note and the usual it was logged by.
 */
export function mirrored(before: TripFields, mine: TripFields, other: TripFields): TripFields {
  const changed = patchOf({ ...before }, { ...mine }, KNOWN_FIELDS.trip);
  const wanted: TripFields = { ...other };
  if ("date" in changed) wanted.date = mine.date;
  if ("purpose" in changed) wanted.purpose = mine.purpose;
  if ("direction" in changed) wanted.direction = TURNED[mine.direction ?? "none"];
  if ("legs" in changed) wanted.legs = turned(before.legs, mine.legs, other.legs);
  for (const field of ["errand", "client"] as const) {
    if (!(field in changed)) continue;
    delete wanted[field];
    if (mine[field]) wanted[field] = mine[field];
  }
  return wanted.purpose === "commute" && "purpose" in changed ? asCommute(wanted) : wanted;
}

/** What is to be written of the other way, or what happened to it meanwhile so that one has to ask. */
export function otherWay(
  before: TripFields,
  mine: TripFields,
  opened: TripFields,
  now: TripFields | null,
): { wanted: TripFields } | { trouble: Found } {
  if (now === null) return { trouble: "deleted" };
  const wanted = mirrored(before, mine, opened);
  const trouble = meanwhile(opened, now, wanted);
  return trouble === null ? { wanted } : { trouble: { ...trouble, now } };
}

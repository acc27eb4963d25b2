/** Editing there and back together: what a change of one way is for the other. Pure but for the signals that a form holds. */
import type { Signal } from "@preact/signals";
import type { Leg, TripFields } from "../contract.gen";
import { reversed } from "../legs/order";
import { KNOWN_FIELDS } from "../store/fields";
import type { TripEntry } from "../store/read";
import { patchOf } from "../store/view";
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

/** The legs the other way round. What an odometer read was read on that way alone, and stays with it. */
const turned = (legs: readonly Leg[], other: readonly Leg[]): Leg[] =>
  reversed(legs).map((leg, index) => {
    const { mode, odometer_start, odometer_end } = other[index] ?? {};
    if (mode !== leg.mode) return leg;
    return {
      ...leg,
      ...(odometer_start == null ? {} : { odometer_start }),
      ...(odometer_end == null ? {} : { odometer_end }),
    };
  });

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
  if ("legs" in changed) wanted.legs = turned(mine.legs, other.legs);
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

/** A trip while it is typed, turned into trips once it makes sense. Pure functions. */
import type { Direction, Leg, Purpose, TripFields } from "../contract.gen";
import type { Figures } from "../emissions/calculate";
import { draftOf, hasOdometers, type LegDraft, legsOf } from "../legs/draft";
import { reversed } from "../legs/order";
import { unread } from "../vehicles/odometer";
import { DRIVEN } from "../vehicles/vehicle";

/** A trip while it is typed. `both` makes two trips, one each way. */
export interface TripDraft {
  purpose: Purpose;
  date: string;
  direction: Direction | "both";
  legs: LegDraft[];
  note: string;
  errand: string;
  client: string;
}

/** What the calculation reads of a leg, in one order; places, for example, it does not. */
const weighed = (leg: Leg): string =>
  JSON.stringify([
    leg.mode,
    leg.metres,
    leg.fuel ?? "",
    leg.vehicle_owner ?? "",
    leg.persons ?? 1,
    leg.cabin_class ?? "",
    leg.own_grams_per_km ?? null,
    leg.ore ?? null,
  ]);

/** The server's figures of a saved trip, as long as nothing is changed that it would compute anew; else null. */
export function keptFigures(
  saved: { fields: Pick<TripFields, "date" | "legs">; computed: Figures | null },
  date: string,
  legs: readonly Leg[],
): Figures | null {
  const { fields, computed } = saved;
  const alike =
    fields.date === date &&
    fields.legs.length === legs.length &&
    fields.legs.every((leg, index) => legs[index] !== undefined && weighed(leg) === weighed(legs[index]));
  return alike ? computed : null;
}

const text = <K extends string>(name: K, value: string): Partial<Record<K, string>> =>
  value.trim() === "" ? {} : ({ [name]: value.trim() } as Record<K, string>);

/** The legs as they may be kept: of a commute nobody but the person knows from where and to where. */
export const legsFor = ({ purpose, legs }: Pick<TripDraft, "purpose" | "legs">): Leg[] =>
  legsOf(legs).map(({ from, to, ...leg }) =>
    purpose === "business" ? { ...leg, ...text("from", from ?? ""), ...text("to", to ?? "") } : unread(leg),
  );

/** A leg on the way out: of there and back the odometer was read before it, and not again until both were driven. */
const leaving = ({ odometer_end: _end, ...leg }: Leg): Leg => leg;

/** The legs of the way back; the odometer was read after the last of them. */
function arriving(legs: readonly Leg[]): Leg[] {
  const back = reversed(legs);
  const read = legs.find((leg) => leg.odometer_end !== undefined)?.odometer_end;
  const last = back.findLastIndex(({ mode }) => DRIVEN.includes(mode));
  return back.map((leg, index) =>
    index === last && read !== undefined ? { ...leg, odometer_end: read } : leg,
  );
}

/** The trips of a sound draft: one, or two for there and back. */
export function tripsOf(draft: TripDraft): TripFields[] {
  const business = draft.purpose === "business";
  const legs = hasOdometers(draft) ? legsFor(draft) : legsFor(draft).map(unread);
  const trip = (direction: Direction, ordered: Leg[]): TripFields => ({
    date: draft.date,
    purpose: draft.purpose,
    direction,
    legs: ordered,
    ...text("note", draft.note),
    ...(business ? { ...text("errand", draft.errand), ...text("client", draft.client) } : {}),
  });
  if (draft.direction !== "both") return [trip(draft.direction, legs)];
  return [trip("out", legs.map(leaving)), trip("home", arriving(legs))];
}

/** A saved trip as it stands in the fields. */
export const tripDraftOf = (trip: TripFields): TripDraft => ({
  purpose: trip.purpose,
  date: trip.date,
  direction: trip.direction ?? "none",
  legs: trip.legs.map(draftOf),
  note: trip.note ?? "",
  errand: trip.errand ?? "",
  client: trip.client ?? "",
});

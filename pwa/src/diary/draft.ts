/** A trip while it is typed: texts as they stand in the fields, turned into legs once they make sense. Pure. */
import type { Direction, Fuel, Leg, Mode, Purpose, TripFields, VehicleOwner } from "../contract";
import { isDate } from "../dates";
import { kmField, number, parseDecimal, parseKm } from "../i18n";

/** A leg while it is typed. */
export interface LegDraft {
  /** identity on the screen only */
  key: number;
  mode: Mode | null;
  km: string;
  fuel: Fuel | "";
  owner: VehicleOwner | "";
  persons: number;
  grams: string;
  cabin: string;
  ticket: string;
}

/** A trip while it is typed. `both` makes two trips, one each way. */
export interface TripDraft {
  purpose: Purpose;
  date: string;
  direction: Direction | "both";
  legs: LegDraft[];
  note: string;
}

export type LegProblem = "mode" | "distance" | "far" | "grams" | "ticket";
/** What is wrong in a draft; nothing is null and no legs have problems when it can be saved. */
export interface Problems {
  date: boolean;
  legs: (LegProblem | null)[];
}

export const MAX_LEGS = 8;
const MAX_GRAMS = 1000;
/** The longest believable leg, km: beyond it a slip of the finger is likelier than a journey. As on the server. */
export const LONGEST_KM: Record<Mode, number> = {
  walk: 100,
  bicycle: 400,
  e_bike: 400,
  e_scooter: 100,
  moped: 400,
  tram: 100,
  metro: 150,
  commuter_train: 400,
  bus: 1000,
  taxi: 1500,
  motorcycle: 3000,
  car: 3000,
  coach: 3000,
  ferry: 3000,
  train: 10_000,
  flight: 20_100,
};

let nextKey = 1;

/** An empty leg. */
export function emptyLeg(): LegDraft {
  return {
    key: nextKey++,
    mode: null,
    km: "",
    fuel: "",
    owner: "",
    persons: 1,
    grams: "",
    cabin: "",
    ticket: "",
  };
}

/** A leg as it stands in the fields. */
export function draftOf(leg: Leg): LegDraft {
  const decimal = (value: number | null | undefined) =>
    value === undefined || value === null ? "" : number(value, 2, { useGrouping: false });
  return {
    ...emptyLeg(),
    mode: leg.mode,
    km: kmField(leg.metres),
    fuel: leg.fuel ?? "",
    owner: leg.vehicle_owner ?? "",
    persons: leg.persons ?? 1,
    grams: decimal(leg.own_grams_per_km),
    cabin: leg.cabin_class ?? "",
    ticket: decimal(leg.ore === undefined || leg.ore === null ? undefined : leg.ore / 100),
  };
}

/** True for vehicles with a fuel, an owner and persons. */
export const isCar = (mode: Mode | null): boolean => mode === "car" || mode === "taxi";
/** True where one buys a ticket. */
export const hasTicket = (mode: Mode | null): boolean =>
  mode !== null && !["walk", "bicycle", "e_bike", "moped", "motorcycle", "car"].includes(mode);

function optional(leg: LegDraft): Partial<Leg> {
  const more: Partial<Leg> = {};
  if (isCar(leg.mode)) {
    if (leg.fuel !== "") more.fuel = leg.fuel;
    if (leg.mode === "car" && leg.owner !== "") more.vehicle_owner = leg.owner;
    if (leg.persons > 1) more.persons = leg.persons;
    const grams = parseDecimal(leg.grams);
    if (grams !== null) more.own_grams_per_km = grams;
  }
  if (leg.mode === "flight" && leg.cabin !== "") more.cabin_class = leg.cabin;
  const ticket = parseDecimal(leg.ticket);
  if (hasTicket(leg.mode) && ticket !== null) more.ore = Math.round(ticket * 100);
  return more;
}

/** The leg of a draft, or null while mode or distance are missing. */
export function legOf(draft: LegDraft): Leg | null {
  const metres = parseKm(draft.km);
  if (draft.mode === null || metres === null) return null;
  return { mode: draft.mode, metres, ...optional(draft) };
}

/** The legs that are complete so far: what the figures beside the form are computed of. */
export const legsOf = (drafts: readonly LegDraft[]): Leg[] => drafts.map(legOf).filter((leg) => leg !== null);

function problemOf(draft: LegDraft): LegProblem | null {
  if (draft.mode === null) return "mode";
  const metres = parseKm(draft.km);
  if (metres === null) return "distance";
  if (metres > LONGEST_KM[draft.mode] * 1000) return "far";
  const grams = parseDecimal(draft.grams);
  if (isCar(draft.mode) && draft.grams.trim() !== "" && (grams === null || grams > MAX_GRAMS)) return "grams";
  if (hasTicket(draft.mode) && draft.ticket.trim() !== "" && parseDecimal(draft.ticket) === null)
    return "ticket";
  return null;
}

/** What keeps a draft from being saved. */
export const problemsOf = (draft: Pick<TripDraft, "date" | "legs">, today: string): Problems => ({
  date: !isDate(draft.date) || draft.date > today,
  legs: draft.legs.map(problemOf),
});

/** True when nothing keeps a draft from being saved. */
export const isSound = (problems: Problems): boolean =>
  !problems.date && problems.legs.every((problem) => problem === null);

/** The trips of a sound draft: one, or two for there and back. */
export function tripsOf(draft: TripDraft): TripFields[] {
  const legs = legsOf(draft.legs);
  const note = draft.note.trim();
  const trip = (direction: Direction, ordered: Leg[]): TripFields => ({
    date: draft.date,
    purpose: draft.purpose,
    direction,
    legs: ordered,
    ...(note === "" ? {} : { note }),
  });
  if (draft.direction !== "both") return [trip(draft.direction, legs)];
  return [trip("out", legs), trip("home", [...legs].reverse())];
}

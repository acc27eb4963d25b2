/** The legs of a trip while they are typed: texts as they stand in the fields, turned into legs once they make sense. Pure. */
import {
  type CabinClass,
  type Direction,
  type Fuel,
  type Leg,
  LONGEST_KM,
  MOST_GRAMS_PER_KM,
  MOST_ORE,
  type Mode,
  type Purpose,
  UNUSUAL_KM,
  type VehicleOwner,
} from "../contract.gen";
import { decimalField, kmField, parseDecimal, parseDistance, parseKm } from "../i18n";
import { type DateLimits, type DateProblem, dateProblem } from "../kit/date-limits";
import { areSound, readingOf } from "../vehicles/odometer";
import { DRIVEN } from "../vehicles/vehicle";

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
  cabin: CabinClass | "";
  ticket: string;
  /** business only: the name of a place, or the IATA code of an airport */
  from: string;
  to: string;
  /** business only: what the odometer read, in km; of there and back before and after both */
  odometerStart: string;
  odometerEnd: string;
  /** what a later version of the app knows of the saved leg, untouched, and the mode it holds for */
  kept?: { mode: Mode; more: object };
}

/** What can be wrong with a leg: its mode, its distance (four ways), its own g/km, its price, its odometer. */
export type LegProblem = "mode" | "distance" | "zero" | "number" | "far" | "grams" | "ticket" | "odometer";
/** What is wrong in a draft; nothing but null when it can be saved. */
export interface Problems {
  date: DateProblem | null;
  legs: (LegProblem | null)[];
}

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
    from: "",
    to: "",
    odometerStart: "",
    odometerEnd: "",
  };
}

/** What a leg has beyond what this version knows. */
function beyond(leg: Leg): object {
  const {
    mode,
    metres,
    fuel,
    vehicle_owner,
    persons,
    cabin_class,
    own_grams_per_km,
    ore,
    from,
    to,
    odometer_start,
    odometer_end,
    ...more
  } = leg;
  return more;
}

/** A leg as it stands in the fields. */
export function draftOf(leg: Leg): LegDraft {
  const more = beyond(leg);
  return {
    ...emptyLeg(),
    mode: leg.mode,
    km: kmField(leg.metres),
    fuel: leg.fuel ?? "",
    owner: leg.vehicle_owner ?? "",
    persons: leg.persons ?? 1,
    grams: decimalField(leg.own_grams_per_km),
    cabin: leg.cabin_class ?? "",
    ticket: decimalField(leg.ore === undefined || leg.ore === null ? undefined : leg.ore / 100),
    from: leg.from ?? "",
    to: leg.to ?? "",
    odometerStart: decimalField(leg.odometer_start),
    odometerEnd: decimalField(leg.odometer_end),
    ...(Object.keys(more).length === 0 ? {} : { kept: { mode: leg.mode, more } }),
  };
}

/** A draft kept from an earlier page, with identities of this one. */
export const renewed = (legs: readonly LegDraft[]): LegDraft[] =>
  legs.map((leg) => ({ ...emptyLeg(), ...leg, key: nextKey++ }));

/** True for vehicles with a fuel and own g/km. */
export const hasFuel = (mode: Mode | null): boolean =>
  mode === "car" || mode === "taxi" || mode === "moped" || mode === "motorcycle";
/** True for vehicles whose odometer the person can read. */
export const isDriven = (mode: Mode | null): boolean => mode !== null && DRIVEN.includes(mode);
/** True for vehicles that people share. */
export const isCar = (mode: Mode | null): boolean => mode === "car" || mode === "taxi";
/** True where one buys a ticket. */
export const hasTicket = (mode: Mode | null): boolean =>
  mode !== null && !["walk", "bicycle", "e_bike", "moped", "motorcycle", "car"].includes(mode);
/** True where the person knows the price better than the mileage rates do: tickets, and cars that somebody rents out. */
export const hasCost = (leg: Pick<LegDraft, "mode" | "owner" | "ticket">): boolean =>
  hasTicket(leg.mode) ||
  (leg.mode === "car" && (leg.owner === "pool" || leg.owner === "rental")) ||
  leg.ticket !== "";

function optional(leg: LegDraft): Partial<Leg> {
  const more: Partial<Leg> = leg.kept !== undefined && leg.kept.mode === leg.mode ? { ...leg.kept.more } : {};
  if (hasFuel(leg.mode)) {
    if (leg.fuel !== "") more.fuel = leg.fuel;
    if (leg.mode === "taxi") more.vehicle_owner = "taxi";
    else if (leg.owner !== "") more.vehicle_owner = leg.owner;
    if (leg.persons > 1) more.persons = leg.persons;
    const grams = parseDecimal(leg.grams);
    if (grams !== null) more.own_grams_per_km = grams;
  }
  if (leg.mode === "flight" && leg.cabin !== "") more.cabin_class = leg.cabin;
  const ticket = parseDecimal(leg.ticket);
  if (hasCost(leg) && ticket !== null) more.ore = Math.round(ticket * 100);
  if (leg.from.trim() !== "") more.from = leg.from.trim();
  if (leg.to.trim() !== "") more.to = leg.to.trim();
  if (isDriven(leg.mode)) {
    const [start, end] = [readingOf(leg.odometerStart), readingOf(leg.odometerEnd)];
    if (typeof start === "number") more.odometer_start = start;
    if (typeof end === "number") more.odometer_end = end;
  }
  return more;
}

/** The leg of a draft, or null while mode or distance are missing or beyond belief. */
export function legOf(draft: LegDraft): Leg | null {
  const metres = parseKm(draft.km);
  if (draft.mode === null || metres === null || metres > LONGEST_KM[draft.mode] * 1000) return null;
  return { mode: draft.mode, metres, ...optional(draft) };
}

/** The legs that are complete so far: what the figures beside the form are computed of. */
export const legsOf = (drafts: readonly LegDraft[]): Leg[] => drafts.map(legOf).filter((leg) => leg !== null);

function distanceProblem(mode: Mode, km: string): LegProblem | null {
  if (km.trim() === "") return "distance";
  if (parseDistance(km) === null) return "number";
  const metres = parseKm(km);
  if (metres === null) return "zero";
  return metres > LONGEST_KM[mode] * 1000 ? "far" : null;
}

/** What decides whether a trip tells of odometers. */
interface Service {
  legs: readonly LegDraft[];
  purpose?: Purpose;
  direction?: Direction | "both";
}

/** True where odometers are read: in service, and of there and back only where one drive is all of a way. */
export const hasOdometers = ({ legs, purpose, direction }: Service): boolean =>
  purpose === "business" && (direction !== "both" || legs.filter(({ mode }) => isDriven(mode)).length < 2);

function problemOf(draft: LegDraft, read: boolean): LegProblem | null {
  if (draft.mode === null) return "mode";
  const distance = distanceProblem(draft.mode, draft.km);
  if (distance !== null) return distance;
  const grams = parseDecimal(draft.grams);
  if (hasFuel(draft.mode) && draft.grams.trim() !== "" && (grams === null || grams > MOST_GRAMS_PER_KM))
    return "grams";
  const ticket = parseDecimal(draft.ticket);
  if (hasCost(draft) && draft.ticket.trim() !== "" && (ticket === null || ticket * 100 > MOST_ORE))
    return "ticket";
  if (read && isDriven(draft.mode) && !areSound(draft.odometerStart, draft.odometerEnd)) return "odometer";
  return null;
}

/** What is wrong whatever comes next, said while one still types: a distance that nobody travels this way. */
export const earlyProblemOf = (draft: LegDraft): LegProblem | null =>
  draft.mode !== null && distanceProblem(draft.mode, draft.km) === "far" ? "far" : null;

/** What stands in a field of km once it is left: a distance typed with a unit, in km. */
export function tidyKm(km: string): string {
  const metres = parseKm(km);
  return metres === null || parseDecimal(km) !== null ? km : kmField(metres);
}

/** Kilometres that were probably meant by a distance beyond belief: somebody typed metres. Null when not even that. */
export function meantKm(mode: Mode, km: string): number | null {
  const typed = parseDecimal(km);
  const meant = typed === null ? 0 : typed / 1000;
  return meant >= 0.1 && meant <= LONGEST_KM[mode] ? meant : null;
}

/**
 * The first leg that is possible but unusual, which one is asked about once; null where there is none. `before`: the
 * legs as they were saved, for what was there is not asked about again.
 */
export function unusualLeg(drafts: readonly LegDraft[], before: readonly Leg[] = []): Leg | null {
  const known = (leg: Leg) => before.some(({ mode, metres }) => mode === leg.mode && metres >= leg.metres);
  return legsOf(drafts).find((leg) => leg.metres > UNUSUAL_KM[leg.mode] * 1000 && !known(leg)) ?? null;
}

/** What keeps a draft from being saved. `limits` may be today's date alone. */
export const problemsOf = (draft: { date: string } & Service, limits: DateLimits | string): Problems => ({
  date: dateProblem(draft.date, typeof limits === "string" ? { today: limits } : limits),
  legs: draft.legs.map((leg) => problemOf(leg, hasOdometers(draft))),
});

/** True when nothing keeps a draft from being saved. */
export const isSound = (problems: Problems): boolean =>
  problems.date === null && problems.legs.every((problem) => problem === null);

/**
 * What goes over the wire, as written in docs/contracts.md.
 *
 * Units: distances in whole metres, emissions in whole milligrams of CO2e, money in whole öre, active travel in whole
 * seconds, dates as local ISO dates. `null` means "not known", never zero.
 */

/** Every way of travelling that a leg can have. */
export const MODES = [
  "walk",
  "bicycle",
  "e_bike",
  "e_scooter",
  "moped",
  "motorcycle",
  "car",
  "bus",
  "coach",
  "tram",
  "metro",
  "commuter_train",
  "train",
  "ferry",
  "taxi",
  "flight",
] as const;
export type Mode = (typeof MODES)[number];

/** What a car, taxi or moped runs on. */
export const FUELS = [
  "petrol",
  "diesel",
  "hybrid",
  "plugin_hybrid",
  "electric",
  "e85",
  "biogas",
  "hvo",
] as const;
export type Fuel = (typeof FUELS)[number];

/** Who owns the vehicle: decides the cost. */
export const VEHICLE_OWNERS = ["private", "company", "pool", "rental", "taxi"] as const;
export type VehicleOwner = (typeof VEHICLE_OWNERS)[number];

export type Category = "active" | "public" | "shared" | "car" | "air";
export type Purpose = "commute" | "business";
export type Direction = "out" | "home" | "none";
export type AvoidedReason = "telework" | "remote_meeting";
export type Language = "sv" | "en";
export type Role = "employee" | "coordinator" | "manager" | "network_lead";
export type Verdict = "goal_met" | "on_path" | "too_slow" | "no_progress" | "uncertain";

/** One mode over one distance. */
export interface Leg {
  mode: Mode;
  /** 1 – 25,000,000 */
  metres: number;
  fuel?: Fuel;
  vehicle_owner?: VehicleOwner;
  /** 1 – 9; 1 when left out */
  persons?: number;
  /** flights only */
  cabin_class?: string;
  /** g CO2e per vehicle-km of the person's own vehicle, 0 – 1000 */
  own_grams_per_km?: number;
  /** what a ticket cost */
  ore?: number;
  /** business only: a town's name, or the IATA code of an airport; at most 80 characters */
  from?: string;
  to?: string;
}

export interface TripFields {
  date: string;
  purpose: Purpose;
  direction: Direction;
  legs: Leg[];
  note?: string;
  usual_id?: string;
  /** business only: what the trip was for, at most 200 characters; payroll asks for it */
  errand?: string;
  /** business only, at most 80 characters */
  client?: string;
}

export interface UsualFields {
  name: string;
  purpose: Purpose;
  legs: Leg[];
  /** ISO weekdays, Monday is 1 */
  weekdays: number[];
  position: number;
}

export interface AvoidedTripFields {
  date: string;
  reason: AvoidedReason;
  people: number;
  /** the trip it replaced; may be empty */
  legs: Leg[];
  note?: string;
}

/** A vehicle of one's own or at one's disposal: its fields are copied into the legs driven with it. */
export interface VehicleFields {
  /** 1 – 60 characters */
  name: string;
  mode: "car" | "moped" | "motorcycle";
  vehicle_owner: VehicleOwner;
  fuel?: Fuel;
  own_grams_per_km?: number;
  position: number;
}

/** When a person works: one row each, its id made from nothing else than being the only one. */
export interface ScheduleFields {
  /** ISO weekdays, Monday is 1 */
  weekdays: number[];
  /** those of them usually worked at home */
  telework?: number[];
  /** at most 60 stretches away, both days included */
  leave: { from: string; to: string }[];
}

/** The kinds of row that live in the owner log, with their fields. A new kind is one line here and one store. */
export interface FieldsOf {
  trip: TripFields;
  usual: UsualFields;
  avoided_trip: AvoidedTripFields;
  vehicle: VehicleFields;
  schedule: ScheduleFields;
}
export type Kind = keyof FieldsOf;
export const KINDS: readonly Kind[] = ["trip", "usual", "avoided_trip", "vehicle", "schedule"];

/** What a leg emits, costs and moves, and by which factor that was computed. */
export interface LegFigures {
  /** "own" for the person's own g/km, "none" for a mode that the set does not know */
  factor_key: string;
  edition: string;
  boundary: string;
  milligrams: number | null;
  ore: number | null;
  active_seconds: number;
}

/** The same for a whole trip. `milligrams` is null only if no leg has a factor. */
export interface TripFigures {
  milligrams: number | null;
  ore: number | null;
  active_seconds: number;
  metres: number;
  legs: LegFigures[];
  /** only of a trip that its organisation had recomputed: what it was before, for the same legs */
  earlier?: EarlierFigures;
}

/** The result that a recomputation replaced. */
export interface EarlierFigures {
  replaced_at: string;
  milligrams: number | null;
  ore: number | null;
  legs: LegFigures[];
}

export interface Factor {
  mode: string;
  fuel: string;
  cabin_class: string;
  factor_key: string;
  edition: string;
  boundary: string;
  unit: "vkm" | "pkm";
  kg_per_km: number | null;
  source: string;
  note: string;
  /** the same in Swedish; not in what was fetched from an earlier server */
  source_sv?: string;
  note_sv?: string;
}

/** Mileage allowance of a vehicle in a period, both days included. */
export interface Rate {
  vehicle: string;
  valid_from: string;
  valid_to: string | null;
  ore_per_km: number;
  source: string;
}

/** Where a factor set comes from and what it holds for. */
export interface FactorSet {
  key: string;
  name: Record<Language, string>;
  edition: string;
  boundary: string;
  basis: string;
  geography: string;
  uplift: string;
  licence: string;
  licence_sv?: string;
}

/** The set that the organisation computes with from a date, until the next choice. */
export interface FactorChoice {
  valid_from: string;
  set: FactorSet;
  factors: Factor[];
}

/** Everything the calculation needs; part of home. */
export interface EmissionData {
  /** oldest first, at least one; the first one holds from the beginning */
  choices: FactorChoice[];
  rates: Rate[];
  comparison: { mode: string; fuel: string };
  speeds_kmh: Record<string, number>;
}

/** The figures of an organisation or a department for one week. */
export interface Group {
  name: string;
  head_count: number;
  people: number;
  trips: number;
  metres: number;
  milligrams: number | null;
  ore: number | null;
  avoided: number;
  categories: Partial<Record<Category, number>>;
}

export interface Target {
  baseline_year: number;
  target_year: number;
  reduction_percent: number;
  change_percent: number | null;
  path_percent: number | null;
  verdict: Verdict;
  /** per person and week */
  baseline_milligrams: number;
  points: { on: string; change_percent: number; kind: "round" | "week" }[];
}

/** A day on which Sweden is free: a public holiday, or an eve that is free in practice. */
export interface FreeDay {
  date: string;
  name: Record<Language, string>;
  kind: "holiday" | "eve";
}

/** `GET /api/home`: everything the phone needs to work offline. */
export interface Home {
  member: {
    id: string | number;
    name: string;
    department: { id: string | number; name: string } | null;
    roles: Role[];
    language: Language;
    /** first day of employment: nothing earlier can be recorded */
    employed_from: string | null;
  };
  organisation: { id: string | number; name: string; head_count: number };
  account: string;
  target: Target | null;
  together: { week: string; organisation: Group | null; department: Group | null };
  emissions: EmissionData;
  /** last year, this year and next; in order of date, common Sundays not among them */
  calendar: { holidays: FreeDay[] };
  push: { public_key: string | null } | null;
  nudge: {
    week: string;
    voice: string;
    /** what the message is written in; missing in what was stored by an earlier version */
    language?: string;
    title: string;
    body: string;
  } | null;
}

/** One edit on its way to the server. */
export interface Mutation {
  mutation_id: string;
  /** a `Kind`, or one of a later version's that is sent again to a server that lost it */
  kind: string;
  id: string;
  op: "put" | "delete";
  base_seq: number;
  patch: Record<string, unknown>;
  client_at: string;
}

export interface Reason {
  code: string;
  field: string | null;
  message: string;
}

export interface MutationResult {
  outcome: "applied" | "kept" | "rejected";
  seq: number;
  reason?: Reason;
}

/** A value that lost against a later edit from another device; its owner may take it back. */
export interface Conflict {
  field: string;
  value: unknown;
  seq: number;
}

export interface Change {
  kind: string;
  id: string;
  seq: number;
  deleted: boolean;
  fields: Record<string, unknown>;
  computed: TripFigures | null;
  conflicts: Conflict[];
  /** erased for good: nothing of it stays on the device */
  purged?: boolean;
}

export const PROTOCOL = 1;
/** At most this many mutations go with one exchange. */
export const BATCH = 100;

export interface SyncRequest {
  protocol: typeof PROTOCOL;
  device_id: string;
  /** whose diary this is: the server refuses it with 409 in another person's session */
  account: string;
  epoch: string | null;
  cursor: number;
  mutations: Mutation[];
}

export interface SyncAnswer {
  results: Record<string, MutationResult>;
  changes: Change[];
  cursor: number;
  more: boolean;
  epoch: string;
}

/**
 * What goes over the wire between phone and server, and the words and limits that both use: see docs/contracts.md.
 *
 * Written by `make contract` from the server's definitions. Do not edit: change those.
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

/** Where one sits on a flight. */
export const CABIN_CLASSES = ["economy", "premium_economy", "business", "first"] as const;
export type CabinClass = (typeof CABIN_CLASSES)[number];

/** What a leg counts as, each with a colour of its own. */
export const CATEGORIES = ["active", "public", "shared", "car", "air"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a trip is for. */
export const PURPOSES = ["commute", "business"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Of a commute: to work or back home; `none` for all others. */
export const DIRECTIONS = ["out", "home", "none"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Why a trip was not made. */
export const AVOIDED_REASONS = ["telework", "remote_meeting"] as const;
export type AvoidedReason = (typeof AVOIDED_REASONS)[number];

/** What a saved vehicle can be. */
export const VEHICLE_MODES = ["car", "moped", "motorcycle"] as const;
export type VehicleMode = (typeof VEHICLE_MODES)[number];

/** What a member may do. */
export const ROLES = ["employee", "coordinator", "manager", "network_lead"] as const;
export type Role = (typeof ROLES)[number];

/** How somebody usually gets to work; `car` is alone, `shared_car` with others, `telework` not at all. */
export const USUAL_MODES = [
  "walk",
  "bicycle",
  "e_bike",
  "e_scooter",
  "moped",
  "motorcycle",
  "car",
  "shared_car",
  "bus",
  "tram",
  "metro",
  "commuter_train",
  "train",
  "ferry",
  "telework",
] as const;
export type UsualMode = (typeof USUAL_MODES)[number];

/** What CERO speaks; the first one is for those who ask for none. */
export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How an organisation stands against its target. */
export const VERDICTS = ["goal_met", "on_path", "too_slow", "no_progress", "uncertain"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The voices of the weekly message; they take turns. */
export const VOICES = [
  "motivate",
  "inspire",
  "enthuse",
  "encourage",
  "communicate",
  "stimulate",
  "inform",
] as const;
export type Voice = (typeof VOICES)[number];

/** What became of a mutation; `kept`: an edit that the deleter had not seen beats the delete. */
export const OUTCOMES = ["applied", "kept", "rejected"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why one mutation of an exchange was not taken. */
export const REJECTION_CODES = [
  "unknown_kind",
  "missing_field",
  "unknown_field",
  "wrong_type",
  "out_of_range",
  "too_long",
  "unknown_value",
  "too_many_legs",
  "no_legs",
  "future_date",
  "too_old_date",
  "unknown_row",
  "not_for_commute",
  "not_for_mode",
  "too_far_for_day",
  "too_many_for_day",
  "round_not_open",
  "purged",
  "unreadable_row",
  "internal",
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** Why a whole request to `/api/…` was not answered as it was asked. */
export const ERROR_CODES = [
  "unreadable",
  "sign_in",
  "forbidden",
  "not_found",
  "method_not_allowed",
  "other_account",
  "unknown_cursor",
  "too_large",
  "too_many",
  "invalid",
  "too_long",
  "unknown_value",
  "too_slow",
  "too_often",
  "app_too_old",
  "error",
  "internal",
  "wait",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The modes of the category `active`. */
export const ACTIVE = ["walk", "bicycle", "e_bike", "e_scooter"] as const;

/** The modes of the category `public`. */
export const PUBLIC = ["bus", "coach", "tram", "metro", "commuter_train", "train", "ferry"] as const;

/**
 * The longest believable leg in km: beyond it a slip of the finger is likelier than a journey. Half
 * the equator for flights.
 */
export const LONGEST_KM: Readonly<Record<Mode, number>> = {
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
  train: 10000,
  flight: 20100,
};

/**
 * A leg in km that the phone asks about once before it is saved: possible, but more often a comma that
 * is missing.
 */
export const UNUSUAL_KM: Readonly<Record<Mode, number>> = {
  walk: 30,
  bicycle: 100,
  e_bike: 100,
  e_scooter: 30,
  moped: 150,
  tram: 40,
  metro: 60,
  commuter_train: 200,
  bus: 300,
  taxi: 300,
  motorcycle: 800,
  car: 1000,
  coach: 1500,
  ferry: 1000,
  train: 1500,
  flight: 12000,
};

/** The first date that can be recorded. */
export const EARLIEST = "2009-01-01";

/** Legs of one trip. */
export const MOST_LEGS = 8;

/** People who share a vehicle, the person included. */
export const MOST_PERSONS = 9;

/** People who did not have to travel, the person included. */
export const MOST_PEOPLE = 500;

/** What a person's own vehicle emits, in g CO2e per vehicle-km. */
export const MOST_GRAMS_PER_KM = 1_000;

/** What a ticket may cost, in öre. */
export const MOST_ORE = 100_000_000;

/** What an odometer can show, in km. */
export const MOST_ODOMETER = 9_999_999;

/** Stretches of leave in a schedule. */
export const MOST_LEAVE = 60;

/** Name of a usual or a vehicle, in characters; at least one. */
export const LONGEST_NAME = 60;

/** Note of a trip, in characters. */
export const LONGEST_NOTE = 500;

/** What a business trip was for, in characters. */
export const LONGEST_ERRAND = 200;

/** Whom a business trip was for, in characters. */
export const LONGEST_CLIENT = 80;

/**
 * A town's name, or the IATA code of an airport, in characters: what a mileage log needs, never an
 * address or coordinates.
 */
export const LONGEST_PLACE = 80;

/**
 * Mass in mg CO2e that is told in tonnes from here on; below, one decimal of a tonne would hide too
 * much.
 */
export const TONNES_FROM = 10_000_000_000;

/** Longest way in metres that we suggest to walk: about 25 minutes. */
export const WALKABLE = 2_000;

/** Longest way in metres that we suggest to cycle: the limit of CERO's cycling module. */
export const CYCLABLE = 6_000;

/**
 * Longest flight in metres, great circle, for which a train is a fair suggestion: about a day's
 * journey within Scandinavia.
 */
export const TRAIN_INSTEAD = 800_000;

/** Version of the exchange; an app that speaks another one is told to update (426). */
export const PROTOCOL = 1;

/** Mutations in one exchange. */
export const MOST_MUTATIONS = 100;

/** Size of one exchange, in bytes. */
export const MOST_BYTES = 1_048_576;

/**
 * One mode over one distance. The places are for business trips only: where people live is nothing the
 * server knows. What the odometer read is for the mileage log alone: the calculation goes by `metres`.
 */
export interface Leg {
  mode: Mode;
  /** 1 – 25,000,000 */
  metres: number;
  fuel?: Fuel | null;
  vehicle_owner?: VehicleOwner | null;
  /** who share the vehicle; 1 when left out; 1 – 9 */
  persons?: number;
  /** flights only */
  cabin_class?: CabinClass | null;
  /** g CO2e per vehicle-km of the person's own vehicle; null is not known; 0 – 1,000 */
  own_grams_per_km?: number | null;
  /** what a ticket cost, in öre; null is not known; 0 – 100,000,000 */
  ore?: number | null;
  /** a town's name, or the IATA code of an airport; at most 80 characters */
  from?: string | null;
  /** a town's name, or the IATA code of an airport; at most 80 characters */
  to?: string | null;
  /** what the odometer read before, in km; business trips by car, moped or motorcycle; 0 – 9,999,999 */
  odometer_start?: number | null;
  /** what the odometer read after, in km; 0 – 9,999,999 */
  odometer_end?: number | null;
}

/** A trip on its local date. Errand and client are for business trips only. */
export interface TripFields {
  date: string;
  purpose: Purpose;
  /** 1 – 8 */
  legs: Leg[];
  direction?: Direction;
  /** at most 500 characters */
  note?: string | null;
  usual_id?: string | null;
  /** what it was for; payroll asks for it; at most 200 characters */
  errand?: string | null;
  /** at most 80 characters */
  client?: string | null;
  /** made besides another commute of that day in its direction; left out or null is no */
  additional?: boolean | null;
}

/** A saved template. */
export interface UsualFields {
  /** 1 – 60 characters */
  name: string;
  purpose: Purpose;
  /** 1 – 8 */
  legs: Leg[];
  /** ISO weekdays, Monday is 1; at most 7 */
  weekdays?: number[];
  /** where it stands among the others; 0 – 1,000 */
  position?: number;
}

/** A trip that was not made. */
export interface AvoidedTripFields {
  date: string;
  reason: AvoidedReason;
  /** who did not have to travel; 1 when left out; 1 – 500 */
  people?: number;
  /** the trip it replaced; at most 8 */
  legs?: Leg[];
  /** at most 500 characters */
  note?: string | null;
}

/**
 * A vehicle of one's own or at one's disposal; the phone copies its fields into the legs driven with
 * it.
 */
export interface VehicleFields {
  /** 1 – 60 characters */
  name: string;
  mode: VehicleMode;
  vehicle_owner: VehicleOwner;
  fuel?: Fuel | null;
  /** g CO2e per vehicle-km of the person's own vehicle; null is not known; 0 – 1,000 */
  own_grams_per_km?: number | null;
  /** where it stands among the others; 0 – 1,000 */
  position?: number;
}

/** A stretch of days away from work, both included. */
export interface Leave {
  from: string;
  to: string;
}

/** When a person works; a person has one. */
export interface ScheduleFields {
  /** ISO weekdays, Monday is 1; at most 7 */
  weekdays: number[];
  /** those of them usually worked at home; ISO weekdays; at most 7 */
  telework?: number[];
  /** at most 60 */
  leave?: Leave[];
}

/** One person's answers to the questions of one round; every one of them may be left out. */
export interface AnswerFields {
  /** 1 – 2,147,483,647 */
  round_id: number;
  summer_mode?: UsualMode | null;
  winter_mode?: UsualMode | null;
  /** to work, one way; 0 – 300,000 */
  distance_metres?: number | null;
  /** the main one for travelling that way */
  reason?:
    | (
        | "climate"
        | "comfort"
        | "cost"
        | "errands"
        | "habit"
        | "health"
        | "hours"
        | "only_way"
        | "time"
        | "work_needs"
      )
    | null;
  /** other ways to work that are possible; at most 6 */
  alternatives?: ("bicycle" | "e_bike" | "none" | "public_transport" | "shared_car" | "walk")[] | null;
  /** whose there is to use */
  car?: ("company" | "household" | "none" | "own") | null;
  fuel?: Fuel | null;
  willing_public_transport_card?: ("no" | "perhaps" | "yes") | null;
  willing_e_bike?: ("no" | "perhaps" | "yes") | null;
  willing_bicycle_pool?: ("no" | "perhaps" | "yes") | null;
  willing_cycling_facilities?: ("no" | "perhaps" | "yes") | null;
  willing_car_pool?: ("no" | "perhaps" | "yes") | null;
  willing_ride_sharing?: ("no" | "perhaps" | "yes") | null;
  willing_telework?: ("no" | "perhaps" | "yes") | null;
  willing_parking_fee?: ("no" | "perhaps" | "yes") | null;
  willing_charging_posts?: ("no" | "perhaps" | "yes") | null;
  willing_renewable_fuel?: ("no" | "perhaps" | "yes") | null;
  willing_eco_driving?: ("no" | "perhaps" | "yes") | null;
  /** a week, usually worked at home; 0 – 7 */
  telework_days?: number | null;
  /** in the past year */
  business_travel?: ("car" | "car_and_flight" | "flight" | "no" | "other") | null;
  /** one replaced a trip last week */
  digital_meeting?: ("no" | "yes") | null;
  willing_digital_meetings?: ("no" | "perhaps" | "yes") | null;
  willing_train_instead_of_flight?: ("no" | "perhaps" | "yes") | null;
  /** of the employer's acting on commuting */
  support?: ("against" | "for" | "neither") | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_1?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_2?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_3?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_4?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_5?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_6?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_7?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_8?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_9?: number | string | string[] | null;
  /** a choice, several or a whole number, as the round's own question asks; 0 – 1,000,000 */
  own_10?: number | string | string[] | null;
}

/**
 * What a leg emits (mg CO2e), costs (öre) and moves (s); null is unknown, never zero. `factor_key` is
 * `own` for a person's own g/km, and `none` for a mode that the set does not know.
 */
export interface LegFigures {
  factor_key: string;
  edition: string;
  boundary: string;
  milligrams: number | null;
  ore: number | null;
  active_seconds: number;
}

/** The result that a recomputation replaced, with its legs. */
export interface EarlierFigures {
  replaced_at: string;
  milligrams: number | null;
  ore: number | null;
  legs: LegFigures[];
}

/**
 * What a trip was computed with. `earlier` is there after a recomputation, until date, modes,
 * distances or costs change.
 */
export interface TripFigures {
  metres: number;
  milligrams: number | null;
  ore: number | null;
  active_seconds: number;
  saved_milligrams: number;
  legs: LegFigures[];
  earlier?: EarlierFigures;
}

/** The same thing said in each language. */
export interface InBoth {
  sv: string;
  en: string;
}

/** Where a factor set comes from and what it holds for. */
export interface FactorSet {
  key: string;
  name: InBoth;
  edition: string;
  boundary: string;
  basis: "location" | "market";
  geography: string;
  uplift: "altitude_in_factor" | "distance_and_altitude_in_factor";
  licence: string;
  licence_sv: string;
}

/** What a mode emits per km; fuel and cabin class are empty where one factor holds for all. */
export interface Factor {
  mode: Mode;
  fuel: Fuel | "";
  cabin_class: CabinClass | "";
  factor_key: string;
  edition: string;
  boundary: string;
  /** per vehicle-km, shared by those in it, or per passenger-km */
  unit: "pkm" | "vkm";
  /** kg CO2e; null where no source was found */
  kg_per_km: number | null;
  source: string;
  note: string;
  source_sv: string;
  note_sv: string;
}

/** The set that the organisation computes with from a date, until the next choice. */
export interface FactorChoice {
  valid_from: string;
  set: FactorSet;
  factors: Factor[];
}

/**
 * What a kilometre in a vehicle costs in a period, in öre per vehicle-km; `valid_to` is included, null
 * is open.
 */
export interface Rate {
  vehicle: string;
  valid_from: string;
  valid_to: string | null;
  ore_per_km: number;
  source: string;
}

/** What a trip is compared with: the same distance, driven alone. */
export interface Comparison {
  mode: Mode;
  fuel: Fuel;
}

/** Everything the calculation needs. */
export interface EmissionData {
  /** oldest first, at least one; the first one holds from the beginning */
  choices: FactorChoice[];
  rates: Rate[];
  comparison: Comparison;
  /** of active travel, by mode */
  speeds_kmh: {
    [k: string]: number;
  };
}

/** A day on which a country is free. */
export interface FreeDay {
  date: string;
  name: InBoth;
  /** a public holiday, or an eve that is free in practice */
  kind: "eve" | "holiday";
}

/** Where the person works. */
export interface HomeDepartment {
  id: number;
  name: string;
}

/** Who is signed in. */
export interface HomeMember {
  id: number;
  name: string;
  department: HomeDepartment | null;
  roles: Role[];
  language: Language;
  /** first day of employment: nothing earlier can be recorded */
  employed_from: string | null;
}

/** The organisation that the person works for. */
export interface HomeOrganisation {
  id: number;
  name: string;
  /** everyone employed, not only those in the app */
  head_count: number;
}

/** A measurement (at its first day) or a week (its Monday). */
export interface TargetPoint {
  on: string;
  /** against the baseline */
  change_percent: number;
  kind: "round" | "week";
}

/** An end of the path: where the organisation should stand on a date. */
export interface PathEnd {
  on: string;
  /** against the baseline, from 0 to −reduction */
  percent: number;
}

/** What a group must still save each week for the organisation to stand at its target, in mg CO2e. */
export interface Need {
  milligrams: number;
  /** name of the person's department */
  group: string;
}

/** The climate target and where the organisation stands. All figures are per employee and week. */
export interface Target {
  baseline_year: number;
  target_year: number;
  /** by the target year, against the baseline; above 0 */
  reduction_percent: number;
  /** now, against the baseline; falling is good; null where nothing can be said */
  change_percent: number | null;
  /** where the path stands today, from 0 to −reduction */
  path_percent: number;
  /** baseline and target: the path is the straight line between them; 2 – 2 */
  path: [PathEnd, PathEnd];
  /** null where the target is reached, or nothing can be said */
  need: Need | null;
  verdict: Verdict;
  /** per person and week */
  baseline_milligrams: number;
  points: TargetPoint[];
}

/**
 * Metres travelled, by the colour of the leg; `other` by those that too few people used to be told
 * apart.
 */
export interface CategoryMetres {
  active: number;
  public: number;
  shared: number;
  car: number;
  air: number;
  other: number;
}

/**
 * What may be told of an organisation's or a department's week, rounded; null is what may not be told
 * yet.
 */
export interface Group {
  name: string;
  /** its Monday */
  week: string;
  head_count: number;
  /** who recorded something */
  people: number;
  trips: number | null;
  metres: number | null;
  milligrams: number | null;
  ore: number | null;
  /** trips that were not made, one for each who would have travelled */
  avoided: number | null;
  categories: CategoryMetres;
}

/**
 * The organisation's running week and the department's latest closed one; null where nothing may be
 * told.
 */
export interface Together {
  /** the running one's Monday */
  week: string;
  organisation: Group | null;
  department: Group | null;
}

/** The free days of last year, this year and next. */
export interface HomeCalendar {
  /** in order of date, common Sundays not among them */
  holidays: FreeDay[];
}

/** What a browser subscribes with. */
export interface HomePush {
  /** the server's, base64url */
  public_key: string;
}

/** The newest planned nudge, as a card in the app. */
export interface HomeNudge {
  /** its Monday */
  week: string;
  voice: Voice;
  language: Language;
  title: string;
  body: string;
}

/** One of the answers that are offered. */
export interface QuestionChoice {
  key: string;
  text: InBoth;
}

/** An earlier answer: that question was asked, and answered by one of these choices. */
export interface QuestionCondition {
  question: string;
  values: string[];
}

/** One question. It is asked where one of `asked_if` holds, and of everybody where there is none. */
export interface Question {
  /** the name of its field in an answer */
  key: string;
  kind: "number" | "several" | "single";
  text: InBoth;
  hint?: InBoth | null;
  choices?: QuestionChoice[];
  /** of a number; what is asked in `km` is answered in metres */
  unit?: "" | "days" | "km";
  /** of a number, as it is answered */
  least?: number | null;
  /** of a number, as it is answered */
  most?: number | null;
  /** one of them holds; empty: everybody is asked */
  asked_if?: QuestionCondition[];
}

/** Questions that belong together: a screen of the phone. */
export interface QuestionPart {
  key: string;
  title: InBoth;
  questions: Question[];
}

/** The measurement whose questions can be answered. */
export interface HomeRound {
  round_id: number;
  name: string;
  starts_on: string;
  /** the last day on which answers are taken */
  answers_until: string;
  /** the id of the person's answers, the same on each of their devices */
  answer_id: string;
  parts: QuestionPart[];
}

/** `GET /api/home`: everything the phone needs to work offline, stored as it is. */
export interface Home {
  member: HomeMember;
  organisation: HomeOrganisation;
  /** names the local database of this person on the device, e.g. 17.4711 */
  account: string;
  target: Target | null;
  together: Together;
  emissions: EmissionData;
  calendar: HomeCalendar;
  push: HomePush;
  nudge: HomeNudge | null;
  round: HomeRound | null;
}

/**
 * One edit of one record. `base_seq` is the row's seq as the device last saw it, 0 for a new one.
 * `patch` has the changed fields alone, null clears one. `client_at` is the device's clock (ISO), only
 * kept for reading: clocks order nothing.
 */
export interface Mutation {
  mutation_id: string;
  /** one of `KINDS`, or one that only another version knows; at most 20 characters */
  kind: string;
  id: string;
  op: "delete" | "put";
  base_seq: number;
  patch: Record<string, unknown>;
  /** at most 40 characters */
  client_at: string;
}

/** One exchange: the edits of a device, and how far it has read the log. */
export interface SyncRequest {
  protocol: typeof PROTOCOL;
  device_id: string;
  mutations: Mutation[];
  /** of the log as last pulled; null and cursor 0 for a new device */
  epoch: string | null;
  cursor: number;
  /** whose diary it is: refused in another's session (409); at most 40 characters */
  account: string | null;
}

/** Why a mutation was not taken: the field, and what was given and expected, in English. */
export interface Reason {
  code: RejectionCode;
  field: string;
  message: string;
}

/** What became of one mutation; `seq` is its number in the log. */
export interface MutationResult {
  outcome: Outcome;
  seq: number;
  reason?: Reason;
}

/** A value that lost against a later edit from another device; its owner may take it back. */
export interface Conflict {
  field: string;
  seq: number;
  value: unknown;
}

/** One row as it stands now. Fields, computed and conflicts are taken over as JSON text. */
export interface Change {
  /** one of `KINDS`, or one that only a later version knows */
  kind: string;
  id: string;
  seq: number;
  deleted: boolean;
  /** of its kind; empty where it is deleted */
  fields: Record<string, unknown>;
  /** of trips alone */
  computed: TripFigures | null;
  conflicts: Conflict[];
  /** erased: nothing of it may stay on the device */
  purged?: boolean;
}

/** What goes back: what became of the mutations, what the device has not seen, and where it now stands. */
export interface SyncAnswer {
  /** by the id of the mutation */
  results: {
    [k: string]: MutationResult;
  };
  /** in the order of seq; at most 500 */
  changes: Change[];
  cursor: number;
  /** ask again, from this cursor */
  more: boolean;
  epoch: string;
}

/**
 * A device on which the person is signed in. Browser and system are names as people know them, empty
 * where not known.
 */
export interface SignedInDevice {
  id: string;
  browser: string;
  system: string;
  since: string;
  /** the day of its last use */
  used_on: string;
  /** the device that asks */
  current: boolean;
}

/** Where a person is signed in, the device used last first. */
export interface SignedInDevices {
  devices: SignedInDevice[];
}

/** How long this installation keeps what a person recorded; in months, 0 for as long as they work here. */
export interface Kept {
  trips_months: number;
  /** after somebody has left */
  left_months: number;
  /** how long the log keeps the words of an edit */
  log_days: number;
  /** how long a weekly message is kept */
  message_days: number;
  /** without use, until a device is signed out */
  session_days: number;
}

/** Who wrote an entry of the person's log, and when it came in. */
export interface LogEdit {
  seq: number;
  /** as the device calls itself in its exchanges */
  device_id: string;
  /** when it came in, by the server's clock */
  at: string;
}

/** Entries of the person's log, in its order. */
export interface LogEdits {
  edits: LogEdit[];
}

/**
 * What was given and what was expected, in English for whoever reads the log; the field if there is
 * one.
 */
export interface Problem {
  code: ErrorCode;
  message: string;
  field?: string;
}

/**
 * The body of every answer of `/api/…` other than success. Epoch and `held` only where the device must
 * pull from 0 (410): how far the log that it knew is the same as this one.
 */
export interface ErrorAnswer {
  error: Problem;
  epoch?: string;
  held?: number;
}

/**
 * A button of the notification; `log_usual` writes the usual of today, both ways, without opening the
 * app.
 */
export interface PushButton {
  action: "log_usual" | "open";
  title: string;
}

/** What the message is about. */
export interface PushData {
  /** its Monday */
  week: string;
  usual_id: string | null;
}

/** What is shown. */
export interface PushNotification {
  title: string;
  body: string;
  /** address to open when the text is pressed: iPhones show no buttons */
  navigate: string;
  lang: Language;
  /** a later message with the same tag takes the earlier one's place */
  tag: string;
  data: PushData;
  actions: PushButton[];
}

/** One message, as it is encrypted. */
export interface PushMessage {
  /** makes it declarative: Safari shows it without a worker */
  web_push: 8030;
  notification: PushNotification;
}

/** The kinds of row that live in the owner log, with their fields. */
export interface FieldsOf {
  trip: TripFields;
  usual: UsualFields;
  avoided_trip: AvoidedTripFields;
  vehicle: VehicleFields;
  schedule: ScheduleFields;
  answer: AnswerFields;
}
export type Kind = keyof FieldsOf;
export const KINDS: readonly Kind[] = ["trip", "usual", "avoided_trip", "vehicle", "schedule", "answer"];

/** The names of a kind's fields: all that this version knows of it. */
export const FIELDS: { readonly [K in Kind]: readonly (keyof FieldsOf[K])[] } = {
  trip: ["date", "purpose", "legs", "direction", "note", "usual_id", "errand", "client", "additional"],
  usual: ["name", "purpose", "legs", "weekdays", "position"],
  avoided_trip: ["date", "reason", "people", "legs", "note"],
  vehicle: ["name", "mode", "vehicle_owner", "fuel", "own_grams_per_km", "position"],
  schedule: ["weekdays", "telework", "leave"],
  answer: [
    "round_id",
    "summer_mode",
    "winter_mode",
    "distance_metres",
    "reason",
    "alternatives",
    "car",
    "fuel",
    "willing_public_transport_card",
    "willing_e_bike",
    "willing_bicycle_pool",
    "willing_cycling_facilities",
    "willing_car_pool",
    "willing_ride_sharing",
    "willing_telework",
    "willing_parking_fee",
    "willing_charging_posts",
    "willing_renewable_fuel",
    "willing_eco_driving",
    "telework_days",
    "business_travel",
    "digital_meeting",
    "willing_digital_meetings",
    "willing_train_instead_of_flight",
    "support",
    "own_1",
    "own_2",
    "own_3",
    "own_4",
    "own_5",
    "own_6",
    "own_7",
    "own_8",
    "own_9",
    "own_10",
  ],
};

/**
 * The shapes of all fields, for what comes from outside: a screen that meets a text where it expects legs stays white. Only
 * shapes: whether a value may be is the server's to judge. Fields of a later version may be anything of JSON.
 */
import {
  AVOIDED_REASONS,
  CABIN_CLASSES,
  DIRECTIONS,
  type FieldsOf,
  FUELS,
  type Kind,
  MODES,
  MOST_LEAVE,
  MOST_LEGS,
  PURPOSES,
  VEHICLE_MODES,
  VEHICLE_OWNERS,
} from "../contract.gen";
import { isDate } from "../dates";

type Shape = (value: unknown) => boolean;
/** Every field of a kind, and the properties of a leg. */
type Shapes<F> = { readonly [N in keyof Required<F>]: Shape };

/** Longer than any text that the server takes. */
const LONGEST_TEXT = 2_000;
const MOST_IN_A_LIST = 100;
/** Names of fields and of properties; none that means something to JavaScript begins with a letter and has no capital. */
const NAME = /^[a-z][a-z0-9_]{0,39}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for an object of JSON, which is neither null nor a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for an id in its canonical form. */
export const isId = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

/** True for a whole number that is not negative. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const text: Shape = (value) => typeof value === "string" && value.length <= LONGEST_TEXT;
const day: Shape = (value) => typeof value === "string" && isDate(value);
const number: Shape = (value) => typeof value === "number" && Number.isFinite(value);
const oneOf =
  (words: readonly string[]): Shape =>
  (value) =>
    typeof value === "string" && words.includes(value);
const list =
  (of: Shape, most = MOST_IN_A_LIST): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(of);
/** A field that may be cleared or not be known. */
const perhaps =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

const scalar: Shape = (value) => value === null || typeof value === "boolean" || number(value) || text(value);
/** What a field of a later version may hold. */
const anything: Shape = (value) =>
  scalar(value) || list(scalar)(value) || (isRecord(value) && recordOf({}, scalar)(value));

/** An object whose known properties have their shapes, and whose others are named like properties. */
const recordOf =
  (shapes: Readonly<Record<string, Shape>>, others: Shape): Shape =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= MOST_IN_A_LIST &&
    Object.entries(value).every(([name, each]) => NAME.test(name) && (own(shapes, name) ?? others)(each));

const own = (shapes: Readonly<Record<string, Shape>>, name: string): Shape | undefined =>
  Object.hasOwn(shapes, name) ? shapes[name] : undefined;

const LEG: Shapes<FieldsOf["trip"]["legs"][number]> = {
  mode: oneOf(MODES),
  metres: number,
  fuel: perhaps(oneOf(FUELS)),
  vehicle_owner: perhaps(oneOf(VEHICLE_OWNERS)),
  persons: number,
  cabin_class: perhaps(oneOf(CABIN_CLASSES)),
  own_grams_per_km: perhaps(number),
  ore: perhaps(number),
  from: perhaps(text),
  to: perhaps(text),
  odometer_start: perhaps(number),
  odometer_end: perhaps(number),
};
const leg: Shape = (value) => recordOf(LEG, scalar)(value) && isRecord(value) && has(value, "mode", "metres");
const legs = list(leg, MOST_LEGS);
const leave: Shape = (value) =>
  recordOf({ from: day, to: day }, scalar)(value) && isRecord(value) && has(value, "from", "to");
const weekday: Shape = (value) => isCount(value) && value >= 1 && value <= 7;

const has = (value: Record<string, unknown>, ...names: string[]): boolean =>
  names.every((name) => value[name] !== undefined && value[name] !== null);

const SHAPES: { readonly [K in Exclude<Kind, "answer">]: Shapes<FieldsOf[K]> } = {
  trip: {
    date: day,
    purpose: oneOf(PURPOSES),
    legs,
    direction: oneOf(DIRECTIONS),
    note: perhaps(text),
    usual_id: perhaps(isId),
    errand: perhaps(text),
    client: perhaps(text),
    additional: perhaps((value) => typeof value === "boolean"),
  },
  usual: { name: text, purpose: oneOf(PURPOSES), legs, weekdays: list(weekday), position: number },
  avoided_trip: { date: day, reason: oneOf(AVOIDED_REASONS), people: number, legs, note: perhaps(text) },
  vehicle: {
    name: text,
    mode: oneOf(VEHICLE_MODES),
    vehicle_owner: oneOf(VEHICLE_OWNERS),
    fuel: perhaps(oneOf(FUELS)),
    own_grams_per_km: perhaps(number),
    position: number,
  },
  schedule: { weekdays: list(weekday), telework: list(weekday), leave: list(leave, MOST_LEAVE) },
};

/** Without these a row of the kind cannot be shown. */
const REQUIRED: { readonly [K in Kind]: readonly (keyof FieldsOf[K] & string)[] } = {
  trip: ["date", "purpose", "legs"],
  usual: ["name", "purpose", "legs"],
  avoided_trip: ["date", "reason"],
  vehicle: ["name", "mode", "vehicle_owner"],
  schedule: ["weekdays"],
  answer: ["round_id"],
};

/** The questions of a measurement come with it: a choice, several or a number. */
const ANSWER: Readonly<Record<string, Shape>> = { round_id: isCount };

/** True if each of these fields of a kind has a shape that the screens can show; a cleared one may be null. */
export function areFields(kind: Kind, fields: unknown): fields is Record<string, unknown> {
  const shapes: Readonly<Record<string, Shape>> = kind === "answer" ? ANSWER : SHAPES[kind];
  if (!isRecord(fields) || Object.keys(fields).length > MOST_IN_A_LIST) return false;
  return Object.entries(fields).every(
    ([name, value]) => NAME.test(name) && (value === null || (own(shapes, name) ?? anything)(value)),
  );
}

/** True if fields that have their shapes are enough of a row to be shown. */
export const areWhole = (kind: Kind, fields: Record<string, unknown>): boolean =>
  has(fields, ...REQUIRED[kind]);

/** Distances between positions. Pure; positions are degrees of WGS 84 and never leave the phone. */
import type { Mode } from "../contract.gen";

/** A position in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth, metres. */
const EARTH_RADIUS = 6_371_000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great circle between two positions, metres, by the haversine formula. */
export function greatCircle(a: Position, b: Position): number {
  const rise = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const turn = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = rise + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * turn;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** How much longer the way is than the straight line; sources in docs/places.md. A flight's is in its factor. */
const DETOUR: Partial<Record<Mode, number>> = {
  flight: 1,
  train: 1.2,
  commuter_train: 1.2,
  metro: 1.2,
  tram: 1.2,
  bus: 1.5,
  coach: 1.5,
};
const ROAD_OR_FERRY = 1.3;

/** The detour of a mode: what the straight line is multiplied by. */
export const detourOf = (mode: Mode): number => DETOUR[mode] ?? ROAD_OR_FERRY;

/** From here on whole km are told, below it tenths, metres. */
const WHOLE_FROM = 20_000;
const TENTH = 100;
const WHOLE = 1000;

/**
 * How far it is, in metres: the great circle of a flight, for everything else the straight line times the detour; as
 * coarse as such a figure is. Null where the two are the same place.
 */
export function estimate(mode: Mode, from: Position, to: Position): number | null {
  const metres = greatCircle(from, to) * detourOf(mode);
  const step = metres < WHOLE_FROM ? TENTH : WHOLE;
  const rounded = Math.round(metres / step) * step;
  return rounded > 0 ? rounded : null;
}

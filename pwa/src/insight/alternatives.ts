/**
 * What else was possible for this very trip, and what it would have meant. Pure.
 *
 * Only what is driven alone or flown has alternatives: whoever walks, cycles, shares or goes by public transport
 * already does what others could try. Candidates must fit the distance of every leg they would replace; what the
 * person has travelled by before goes first, since it is surely within reach.
 */
import { CYCLABLE, type Leg, type Mode, type Purpose, TRAIN_INSTEAD, WALKABLE } from "../contract.gen";
import { type Basis, computeTrip, type Figures } from "../emissions/calculate";
import { categoryOf } from "../emissions/categories";
import { hasRailway } from "./railways";

/** How often this person has travelled by each mode. */
export type History = ReadonlyMap<Mode, number>;

/** What could replace the legs driven alone or flown. */
export interface Alternative {
  kind: "mode" | "share" | "remote";
  /** null for a meeting held without travel */
  mode: Mode | null;
  legs: Leg[];
  figures: Pick<Figures, "milligrams" | "ore" | "active_seconds">;
  /** the trip as it is */
  before: Pick<Figures, "milligrams" | "ore" | "active_seconds">;
  /** how many seconds more of active travel, never below 0 */
  gained_seconds: number;
}

/** Within which distances of a leg, in metres, a mode is possible. */
interface Band {
  mode: Mode;
  from: number;
  to: number;
}

const OWN_POWER: readonly Band[] = [
  { mode: "walk", from: 0, to: WALKABLE },
  { mode: "bicycle", from: 0, to: CYCLABLE },
  { mode: "e_bike", from: 0, to: 15_000 },
];
/** Public transport that the person has used: as far as such lines go. */
const PUBLIC: readonly Band[] = [
  { mode: "tram", from: 1_000, to: 20_000 },
  { mode: "metro", from: 1_000, to: 30_000 },
  { mode: "bus", from: 1_000, to: 80_000 },
  { mode: "commuter_train", from: 3_000, to: 120_000 },
  { mode: "train", from: 20_000, to: 1_000_000 },
];
/** For somebody who never logged any: buses go almost everywhere within this. */
const ANY_BUS: Band = { mode: "bus", from: 2_000, to: 80_000 };
/** Great circle to railway; co2calculator 0.2.0, see docs/places.md. */
const RAIL_DETOUR = 1.2;
/** From this distance on, in metres, a meeting is worth holding without travel. */
const REMOTE_FROM = 50_000;
const SHARE_FROM = 1_000;
/** Less than this is not worth a sentence: 0.05 kg, in milligrams. */
const WORTH_SAYING = 50_000;

const isAlone = (leg: Leg): boolean => ["car", "air"].includes(categoryOf(leg));

const plain = (mode: Mode, leg: Leg): Leg => ({ mode, metres: leg.metres });

/** One thing that could be done instead: how it changes a leg, or null where it is not possible for that leg. */
interface Candidate {
  kind: Alternative["kind"];
  mode: Mode | null;
  replace: (leg: Leg) => Leg | null;
}

const within = ({ mode, from, to }: Band): Candidate => ({
  kind: "mode",
  mode,
  replace: (leg) =>
    leg.mode !== "flight" && leg.metres >= from && leg.metres <= to ? plain(mode, leg) : null,
});

const TRAIN_INSTEAD_OF_FLIGHT: Candidate = {
  kind: "mode",
  mode: "train",
  replace: (leg) => {
    if (leg.mode !== "flight" || leg.metres > TRAIN_INSTEAD) return null;
    if (!hasRailway(leg.from) || !hasRailway(leg.to)) return null;
    return { mode: "train", metres: Math.round(leg.metres * RAIL_DETOUR) };
  },
};

const SHARING: Candidate = {
  kind: "share",
  mode: "car",
  replace: (leg) => (leg.mode === "car" && leg.metres >= SHARE_FROM ? { ...leg, persons: 2 } : null),
};

/** Candidates in the order of preference: known ones first, then the lightest that fits the distance. */
function candidates(history: History): Candidate[] {
  const times = (mode: Mode) => history.get(mode) ?? 0;
  const known = PUBLIC.filter(({ mode }) => times(mode) > 0).sort((a, b) => times(b.mode) - times(a.mode));
  const own = [
    ...OWN_POWER.filter(({ mode }) => times(mode) > 0),
    ...OWN_POWER.filter(({ mode }) => times(mode) === 0),
  ];
  const lines = known.length > 0 ? known : [ANY_BUS];
  return [...[...own, ...lines].map(within), TRAIN_INSTEAD_OF_FLIGHT, SHARING];
}

/** The legs with those driven alone or flown replaced, or null where one of them cannot be. */
function replaced(legs: readonly Leg[], { mode, kind, replace }: Candidate): Leg[] | null {
  if (kind === "mode" && legs.some((leg) => leg.mode === mode)) return null;
  const result: Leg[] = [];
  for (const leg of legs) {
    const instead = isAlone(leg) ? replace(leg) : leg;
    if (instead === null) return null;
    result.push(instead);
  }
  return result;
}

/**
 * What was possible instead of this trip, best first; empty where there is nothing to say. Kilograms must be known on
 * both sides and differ by something worth a sentence.
 */
export function alternatives(
  { legs, date, purpose }: { legs: readonly Leg[]; date: string; purpose: Purpose },
  data: Basis,
  history: History,
): Alternative[] {
  if (!legs.some(isAlone)) return [];
  const before = computeTrip(legs, date, data);
  if (before.milligrams === null || before.legs.some((leg) => leg.milligrams === null)) return [];
  const found: Alternative[] = [];
  for (const candidate of candidates(history)) {
    const instead = replaced(legs, candidate);
    if (instead === null) continue;
    const figures = computeTrip(instead, date, data);
    if (figures.legs.some((leg) => leg.milligrams === null)) continue;
    const { kind, mode } = candidate;
    const whollyPriced = figures.legs.every((leg) => leg.ore !== null);
    found.push({
      kind,
      mode,
      legs: instead,
      figures: { ...figures, ore: whollyPriced ? figures.ore : null },
      before: { ...before, ore: before.legs.every((leg) => leg.ore !== null) ? before.ore : null },
      gained_seconds: Math.max(0, figures.active_seconds - before.active_seconds),
    });
  }
  const metres = before.metres;
  if (purpose === "business" && metres >= REMOTE_FROM) found.splice(remoteAt(found), 0, remote(before));
  return found.filter(({ figures }) => (before.milligrams ?? 0) - (figures.milligrams ?? 0) >= WORTH_SAYING);
}

/** Where in the list a meeting without travel belongs: after other ways of travelling, before sharing a car. */
function remoteAt(found: readonly Alternative[]): number {
  const share = found.findIndex(({ kind }) => kind === "share");
  return share === -1 ? found.length : share;
}

const remote = (before: Figures): Alternative => ({
  kind: "remote",
  mode: null,
  legs: [],
  figures: { milligrams: 0, ore: null, active_seconds: 0 },
  before,
  gained_seconds: 0,
});

/** How often each mode occurs in some trips, counted once per trip. */
export function historyOf(trips: readonly { fields: { legs: readonly Leg[] } }[]): History {
  const times = new Map<Mode, number>();
  for (const trip of trips) {
    for (const mode of new Set(trip.fields.legs.map((leg) => leg.mode))) {
      times.set(mode, (times.get(mode) ?? 0) + 1);
    }
  }
  return times;
}

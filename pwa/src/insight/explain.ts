/** Why a leg's figures are what they are: which factor, which rate, which speed. Pure. */
import type { CabinClass, Factor, FactorSet, Leg, LegFigures, Rate } from "../contract.gen";
import {
  type Basis,
  choiceOn,
  computeLeg,
  factorFor,
  isKnown,
  rateFor,
  tellsClass,
} from "../emissions/calculate";
import { isActive } from "../emissions/categories";

/** Where the kg of a leg come from. */
export type EmissionReason =
  | { kind: "own"; grams_per_km: number }
  | { kind: "factor"; factor: Factor; kg_per_km: number }
  /** the set names the mode and says that nobody has a sourced figure */
  | { kind: "gap"; factor: Factor }
  /** the set does not know the mode */
  | { kind: "missing" };

/** Where the kr of a leg come from. */
export type CostReason =
  | { kind: "ticket" }
  | { kind: "rate"; rate: Rate }
  /** unknown: no price was entered / no rate for a vehicle of this owner / nothing to pay by the kilometre */
  | { kind: "unknown"; why: "ticket" | "vehicle" | "own_power" };

/** Everything that is to be said of one leg's figures. */
export interface LegExplanation {
  leg: Leg;
  /** the figures shown: those the server keeps, else those of today's data */
  figures: LegFigures;
  /** what today's data give */
  now: LegFigures;
  /** the factor set that the organisation chose for the date */
  set: FactorSet | null;
  emission: EmissionReason;
  /** the class of a flight, and whether it has a factor of its own in the set; null where none was told */
  cabin: { name: CabinClass; weighs: boolean } | null;
  /** the persons that kg per vehicle-km are divided by; 1 where nothing is divided */
  kg_divided_by: number;
  cost: CostReason;
  /** the persons that kr per vehicle-km are divided by; 1 where nothing is divided */
  kr_divided_by: number;
  /** the speed that active minutes are computed with; null for modes that are not exercise */
  speed_kmh: number | null;
  /** true where the server keeps figures of another factor or edition than today's */
  kept: boolean;
  /** what a recomputation replaced; null where there was none */
  earlier: LegFigures | null;
}

function emissionReason(leg: Leg, factors: readonly Factor[]): EmissionReason {
  if (isKnown(leg.own_grams_per_km)) return { kind: "own", grams_per_km: leg.own_grams_per_km };
  const used = factorFor(leg, factors);
  const factor = factors.find((row) => row === used);
  if (factor === undefined) return { kind: "missing" };
  return factor.kg_per_km === null
    ? { kind: "gap", factor }
    : { kind: "factor", factor, kg_per_km: factor.kg_per_km };
}

function costReason(leg: Leg, date: string, rates: readonly Rate[]): CostReason {
  if (isKnown(leg.ore)) return { kind: "ticket" };
  const rate = rateFor(leg, date, rates);
  if (rate !== undefined) return { kind: "rate", rate };
  if (isActive(leg.mode)) return { kind: "unknown", why: "own_power" };
  return {
    kind: "unknown",
    why: ["car", "moped", "motorcycle"].includes(leg.mode) ? "vehicle" : "ticket",
  };
}

const cabinOf = ({ mode, cabin_class }: Leg, factors: readonly Factor[]): LegExplanation["cabin"] =>
  mode !== "flight" || cabin_class === undefined || cabin_class === null
    ? null
    : { name: cabin_class, weighs: tellsClass(cabin_class, factors) };

const sameFactor = (a: LegFigures, b: LegFigures): boolean =>
  a.factor_key === b.factor_key && a.edition === b.edition && a.milligrams === b.milligrams;

/** Explains the figures of one leg on a date; `kept` is what the server stored for it, if it did, `earlier` what it replaced. */
export function explainLeg(
  leg: Leg,
  date: string,
  data: Basis,
  kept: LegFigures | null = null,
  earlier: LegFigures | null = null,
): LegExplanation {
  const figures = computeLeg(leg, date, data);
  const choice = choiceOn(date, data);
  const emission = emissionReason(leg, choice?.factors ?? []);
  const cost = costReason(leg, date, data.rates);
  const persons = leg.persons ?? 1;
  const byVehicle = emission.kind === "own" || (emission.kind === "factor" && emission.factor.unit === "vkm");
  return {
    leg,
    figures: kept ?? figures,
    now: figures,
    set: choice?.set ?? null,
    emission,
    cabin: cabinOf(leg, choice?.factors ?? []),
    kg_divided_by: byVehicle ? persons : 1,
    cost,
    kr_divided_by: cost.kind === "rate" ? persons : 1,
    speed_kmh: data.speeds_kmh[leg.mode] ?? null,
    kept: kept !== null && !sameFactor(kept, figures),
    earlier,
  };
}

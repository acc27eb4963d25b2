/**
 * What a leg and a trip emit, cost and move.
 *
 * A pure function of the leg, its date and the factor set that the organisation chose for that date; the server computes the same in
 * `app/emissions`, and both are held to `tests/golden/emissions.json`. The order of the double operations is part of
 * the contract: another order rounds differently in the last milligram.
 */
import type {
  CabinClass,
  EmissionData,
  Factor,
  FactorChoice,
  Leg,
  LegFigures,
  Rate,
  TripFigures,
} from "../contract.gen";

/** The part of home that the calculation reads. */
export type Basis = Pick<EmissionData, "choices" | "rates" | "speeds_kmh">;

/** What a leg, and a trip of them, emits, costs and moves, as this device computes it. */
export type Figures = Omit<TripFigures, "saved_milligrams">;

/** True for a figure that somebody gave: neither left out nor null, which means "not known". */
export const isKnown = (value: number | null | undefined): value is number =>
  value !== undefined && value !== null;

type UsedFactor = Pick<Factor, "factor_key" | "edition" | "boundary" | "unit" | "kg_per_km">;

/** The factor set in force on a date: the last one chosen from then or earlier; the first one before that. */
export function choiceOn(date: string, data: Pick<EmissionData, "choices">): FactorChoice | undefined {
  return data.choices.findLast((choice) => choice.valid_from <= date) ?? data.choices[0];
}

/** True where a factor set has a factor of its own for flights in a cabin class, so that the class decides the figures. */
export const tellsClass = (cabin: CabinClass, factors: readonly Factor[]): boolean =>
  factors.some((row) => row.mode === "flight" && row.cabin_class === cabin);

/** The factor row of a leg, or undefined where the set has none for its mode. */
export function factorFor(leg: Leg, factors: readonly Factor[]): UsedFactor | undefined {
  if (isKnown(leg.own_grams_per_km)) {
    return {
      factor_key: "own",
      edition: "",
      boundary: "own",
      unit: "vkm",
      kg_per_km: leg.own_grams_per_km / 1000,
    };
  }
  const find = (fuel: string, cabin: string) =>
    factors.find((row) => row.mode === leg.mode && row.fuel === fuel && row.cabin_class === cabin);
  const fuel = leg.fuel ?? "";
  const cabin = leg.cabin_class ?? "";
  return find(fuel, cabin) ?? find(fuel, "") ?? find("", cabin) ?? find("", "");
}

/** The rate row's vehicle for a leg, or null where no mileage rate applies. */
function rateVehicle(leg: Leg): string | null {
  if (leg.mode === "moped" || leg.mode === "motorcycle") return leg.mode;
  if (leg.mode !== "car") return null;
  const owner = leg.vehicle_owner ?? "private";
  if (owner === "private") return "own_car";
  return owner === "company" ? (COMPANY_CAR[leg.fuel ?? ""] ?? "company_car_other") : null;
}

const COMPANY_CAR: Record<string, string> = {
  electric: "company_car_electric",
  diesel: "company_car_diesel",
};

const holdsOn = (rate: Rate, date: string): boolean =>
  rate.valid_from <= date && (rate.valid_to === null || date <= rate.valid_to);

/** The mileage rate of a leg on a date, or undefined where none applies. */
export function rateFor(leg: Leg, date: string, rates: readonly Rate[]): Rate | undefined {
  const vehicle = rateVehicle(leg);
  return rates.find((row) => row.vehicle === vehicle && holdsOn(row, date));
}

/** What a leg costs, in öre; null when not known. */
function oreOf(leg: Leg, date: string, rates: readonly Rate[]): number | null {
  if (isKnown(leg.ore)) return leg.ore;
  const rate = rateFor(leg, date, rates);
  if (rate === undefined) return null;
  return Math.floor((leg.metres * rate.ore_per_km) / 1000 / (leg.persons ?? 1) + 0.5);
}

/** What a leg emits with a factor, in milligrams of CO2e; null where the factor is a gap. */
function milligramsOf(leg: Leg, factor: UsedFactor | undefined): number | null {
  if (factor === undefined || factor.kg_per_km === null) return null;
  const whole = leg.metres * factor.kg_per_km * 1000;
  const mine = factor.unit === "vkm" ? whole / (leg.persons ?? 1) : whole;
  return Math.floor(mine + 0.5);
}

/** The figures of one leg on a date. */
export function computeLeg(leg: Leg, date: string, basis: Basis): LegFigures {
  const choice = choiceOn(date, basis);
  const factor = factorFor(leg, choice?.factors ?? []);
  const speed = basis.speeds_kmh[leg.mode];
  return {
    factor_key: factor?.factor_key ?? "none",
    edition: factor?.edition ?? "",
    boundary: factor?.boundary ?? choice?.set.boundary ?? "",
    milligrams: milligramsOf(leg, factor),
    ore: oreOf(leg, date, basis.rates),
    active_seconds: speed === undefined ? 0 : Math.floor((leg.metres * 3.6) / speed + 0.5),
  };
}

/** Sums what is known; null only if nothing is. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);
}

/** The figures of a whole trip. */
export function computeTrip(legs: readonly Leg[], date: string, basis: Basis): Figures {
  const figures = legs.map((leg) => computeLeg(leg, date, basis));
  return {
    milligrams: sumKnown(figures.map((leg) => leg.milligrams)),
    ore: sumKnown(figures.map((leg) => leg.ore)),
    active_seconds: figures.reduce((sum, leg) => sum + leg.active_seconds, 0),
    metres: legs.reduce((sum, leg) => sum + leg.metres, 0),
    legs: figures,
  };
}

/**
 * Milligrams of CO2e that a trip saved against driving its whole distance alone in the comparison car; never below 0,
 * and nothing is claimed for a trip of gaps only. The comparison is of the set in force on the trip's date.
 */
export function savedAgainstCar(
  trip: Pick<TripFigures, "metres" | "milligrams">,
  date: string,
  data: Pick<EmissionData, "choices" | "comparison">,
): number {
  const { mode, fuel } = data.comparison;
  const factors = choiceOn(date, data)?.factors ?? [];
  const car = factors.find((row) => row.mode === mode && row.fuel === fuel && row.cabin_class === "");
  const byCar = milligramsOf({ mode: "car", metres: trip.metres }, car);
  return trip.milligrams === null || byCar === null ? 0 : Math.max(0, byCar - trip.milligrams);
}

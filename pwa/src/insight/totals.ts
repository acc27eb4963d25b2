/** The week in figures and pictures: pure functions. */
import type { Category, EmissionData, Leg, Mode } from "../contract.gen";
import { daysOfWeek } from "../dates";
import { type Basis, computeTrip, type Figures, savedAgainstCar, sumKnown } from "../emissions/calculate";
import { categoryOf, mainLeg } from "../emissions/categories";
import type { AvoidedEntry, TripEntry } from "../store/read";
import { counted } from "./counted";

/** Figures of several trips together. */
export interface Totals {
  trips: number;
  metres: number;
  milligrams: number | null;
  ore: number | null;
  active_seconds: number;
}

/** What one day of the week shows. */
export interface Day {
  date: string;
  /** the mode that carried most of the day's distance; null without a trip */
  mode: Mode | null;
  category: Category | null;
  telework: boolean;
  trips: number;
}

/** A trip's figures: the server's where they belong to the fields shown, else computed here. */
export const figuresOf = (trip: TripEntry, basis: Basis): Figures =>
  trip.computed ?? computeTrip(trip.fields.legs, trip.fields.date, basis);

/** The sums of some trips, of each day's all of them; a gap leaves a sum of what is known, a double counts once. */
export function totals(trips: readonly TripEntry[], basis: Basis): Totals {
  const figures = counted(trips).map((trip) => figuresOf(trip, basis));
  return {
    trips: figures.length,
    metres: figures.reduce((sum, each) => sum + each.metres, 0),
    milligrams: sumKnown(figures.map((each) => each.milligrams)),
    ore: sumKnown(figures.map((each) => each.ore)),
    active_seconds: figures.reduce((sum, each) => sum + each.active_seconds, 0),
  };
}

/** True when some leg has no factor, so that a sum of milligrams misses it. */
export const hasGap = (trips: readonly TripEntry[], basis: Basis): boolean =>
  counted(trips).some((trip) => figuresOf(trip, basis).legs.some((leg) => leg.milligrams === null));

/** The seven days of the week beginning on `monday`. */
export function days(monday: string, logged: readonly TripEntry[], avoided: readonly AvoidedEntry[]): Day[] {
  const trips = counted(logged);
  return daysOfWeek(monday).map((date) => {
    const ofDay = trips.filter((trip) => trip.fields.date === date);
    const main = mainLeg(ofDay.flatMap<Leg>((trip) => trip.fields.legs));
    return {
      date,
      mode: main?.mode ?? null,
      category: main === undefined ? null : categoryOf(main),
      telework: avoided.some((entry) => entry.fields.date === date),
      trips: ofDay.length,
    };
  });
}

/** Milligrams that commutes saved against driving the same way alone. */
export const savedBy = (trips: readonly TripEntry[], data: EmissionData): number =>
  counted(trips)
    .filter((trip) => trip.fields.purpose === "commute")
    .reduce((sum, trip) => sum + savedAgainstCar(figuresOf(trip, data), trip.fields.date, data), 0);

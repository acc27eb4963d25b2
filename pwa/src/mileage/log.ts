/** The mileage log: what an employee drove in service, as payroll wants it. Pure. */
import type { EmissionData, Leg, VehicleOwner } from "../contract.gen";
import { addDays } from "../dates";
import { figuresOf } from "../insight/totals";
import { inTravelOrder } from "../store/order";
import type { TripEntry } from "../store/read";
import { gapsOf, vehicleKey } from "../vehicles/odometer";
import { DRIVEN } from "../vehicles/vehicle";

/** One drive. Text fields are empty where the person has not said. */
export interface Drive {
  tripId: string;
  leg: number;
  date: string;
  from: string;
  to: string;
  errand: string;
  client: string;
  mode: Leg["mode"];
  owner: VehicleOwner;
  metres: number;
  /** what the odometer read before and after, in km; null where nobody wrote it down */
  odometerStart: number | null;
  odometerEnd: number | null;
  /** km from the vehicle's last reading to this first one: driven between them if more than 0, told twice if less; or null */
  gap: number | null;
  /** what the organisation pays for the drive; null where no allowance applies */
  ore: number | null;
}

/** What payroll asks for. */
export type Missing = "from" | "to" | "errand";

/** Their cost is a bill to the organisation, not an allowance to the driver. */
const BILLED: readonly VehicleOwner[] = ["pool", "rental", "taxi"];

function drivesOf(trip: TripEntry, data: EmissionData): (Drive & { vehicle: string })[] {
  const { legs, date } = trip.fields;
  // A field that was cleared arrives as null from the server.
  const errand = trip.fields.errand ?? "";
  const client = trip.fields.client ?? "";
  const figures = figuresOf(trip, data);
  return legs.flatMap((leg, index) => {
    if (!DRIVEN.includes(leg.mode)) return [];
    const owner = leg.vehicle_owner ?? "private";
    const ore = BILLED.includes(owner) ? null : (figures.legs[index]?.ore ?? null);
    const { mode, metres } = leg;
    const from = leg.from ?? "";
    const to = leg.to ?? "";
    const odometerStart = leg.odometer_start ?? null;
    const odometerEnd = leg.odometer_end ?? null;
    const said = { date, from, to, errand, client, mode, owner, metres, odometerStart, odometerEnd, ore };
    return [{ tripId: trip.id, leg: index, ...said, gap: null, vehicle: vehicleKey(leg) }];
  });
}

/** The drives of some trips, earliest first. Only business trips belong in the log. */
export function mileageLog(trips: readonly TripEntry[], data: EmissionData): Drive[] {
  const drives = inTravelOrder(trips.filter((trip) => trip.fields.purpose === "business")).flatMap((trip) =>
    drivesOf(trip, data),
  );
  const gaps = gapsOf(
    drives.map(({ vehicle, date, odometerStart, odometerEnd }) => ({
      vehicle,
      date,
      start: odometerStart,
      end: odometerEnd,
    })),
  );
  return drives.map(({ vehicle: _vehicle, ...drive }, index) => ({ ...drive, gap: gaps[index] ?? null }));
}

/** What payroll would send back for. */
export const missingOf = (drive: Drive): Missing[] =>
  (["from", "to", "errand"] as const).filter((field) => drive[field].trim() === "");

/** The sums of a log; kronor are null if none is known. */
export function sumOf(drives: readonly Drive[]): { metres: number; ore: number | null } {
  const known = drives.filter((drive) => drive.ore !== null);
  return {
    metres: drives.reduce((sum, drive) => sum + drive.metres, 0),
    ore: known.length === 0 ? null : known.reduce((sum, drive) => sum + (drive.ore ?? 0), 0),
  };
}

/** A stretch of whole months. */
export type PeriodLength = "month" | "quarter";

/** First and last day of the month or quarter that a date lies in. */
export function periodOf(date: string, span: PeriodLength): { from: string; to: string } {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1;
  const first = span === "month" ? month : month - (month % 3);
  const next = first + (span === "month" ? 1 : 3);
  return { from: firstOf(year, first), to: addDays(firstOf(year, next), -1) };
}

/** The quarter of a date, 1 – 4. */
export const quarterOf = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3);

function firstOf(year: number, month: number): string {
  const whole = year + Math.floor(month / 12);
  return `${whole}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

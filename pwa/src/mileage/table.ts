import { late, t } from "../i18n";
import { type Cell, csv } from "./csv";
import type { Drive } from "./log";

const TENTH_OF_KM = 100;

/** What was driven: whose car, or the moped or motorcycle. */
export const vehicleName = ({ mode, owner }: Pick<Drive, "mode" | "owner">): string =>
  mode === "car" ? t.value.owner[owner] : t.value.mode[mode];

const reading = (value: number | null): Cell => (value === null ? null : { value, decimals: 0 });

/** The log as a file: a row of column names, and one for each drive. No sums: payroll would pay them out as well. */
export function csvOf(drives: readonly Drive[]): string {
  const { mileage } = late.value;
  const header = [
    mileage.date,
    mileage.from,
    mileage.to,
    mileage.errand,
    mileage.client,
    mileage.vehicle,
    mileage.odometerStart,
    mileage.odometerEnd,
    mileage.km,
    mileage.kr,
  ];
  const row = (drive: Drive): Cell[] => [
    drive.date,
    drive.from,
    drive.to,
    drive.errand,
    drive.client,
    vehicleName(drive),
    reading(drive.odometerStart),
    reading(drive.odometerEnd),
    { value: drive.metres / 1000, decimals: drive.metres % TENTH_OF_KM === 0 ? 1 : 3 },
    drive.ore === null ? null : { value: drive.ore / 100, decimals: 2 },
  ];
  return csv([header, ...drives.map(row)]);
}

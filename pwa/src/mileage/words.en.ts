import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The mileage log. */
export const words: typeof swedish = {
  mileage: {
    title: "Mileage log",
    link: "Mileage log",
    linkText: "Business trips by car, ready for payroll",
    period: "Period",
    month: "Month",
    quarter: "Quarter",
    quarterName: (n: number, year: string) => `Quarter ${n}, ${year}`,
    earlier: "Earlier",
    later: "Later",
    date: "Date",
    from: "From",
    to: "To",
    errand: "Purpose",
    client: "Client",
    vehicle: "Vehicle",
    odometerStart: "Odometer before",
    odometerEnd: "Odometer after",
    gap: (n: string) => `${n} km in between`,
    overlap: (n: string) => `${n} km below the last`,
    km: "Km",
    kr: "Kr",
    total: "Total",
    drives: (n: number) => p(n, `${n} drive`, `${n} drives`),
    missing: "missing",
    fill: (date: string) => `Fill in what is missing for the trip ${date}`,
    fillShort: "Fill in",
    incomplete: (n: number) =>
      p(
        n,
        "One drive lacks details that payroll usually asks for.",
        `${n} drives lack details that payroll usually asks for.`,
      ),
    empty: "No business driving in this period.",
    emptyText: "Log a business trip by car, moped or motorcycle and it appears here with km and kr.",
    emptyAction: "Log a business trip",
    unknown: "– means that no mileage allowance applies, for example to a pool car.",
    download: "Save as CSV",
    downloaded: "The file is saved on the phone.",
    print: "Print",
    file: "mileage-log",
    driver: "Driver",
    organisation: "Organisation",
    signature: "Date and signature",
  },
};

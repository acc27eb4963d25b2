import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The mileage log. */
export const words = {
  mileage: {
    title: "Körjournal",
    link: "Körjournal",
    linkText: "Tjänsteresor med bil, till lönekontoret",
    period: "Period",
    month: "Månad",
    quarter: "Kvartal",
    quarterName: (n: number, year: string) => `Kvartal ${n} ${year}`,
    earlier: "Tidigare",
    later: "Senare",
    date: "Datum",
    from: "Från",
    to: "Till",
    errand: "Ärende",
    client: "Kund",
    vehicle: "Fordon",
    odometerStart: "Mätare före",
    odometerEnd: "Mätare efter",
    gap: (n: string) => `${n} km däremellan`,
    overlap: (n: string) => `${n} km lägre än senast`,
    km: "Km",
    kr: "Kr",
    total: "Summa",
    drives: (n: number) => p(n, `${n} körning`, `${n} körningar`),
    missing: "saknas",
    fill: (date: string) => `Fyll i det som saknas för resan ${date}`,
    fillShort: "Fyll i",
    incomplete: (n: number) =>
      p(
        n,
        "En körning saknar uppgifter som lönekontoret brukar fråga efter.",
        `${n} körningar saknar uppgifter som lönekontoret brukar fråga efter.`,
      ),
    empty: "Inga körningar i tjänsten den här perioden.",
    emptyText: "Logga en tjänsteresa med bil, moped eller motorcykel, så står den här med km och kronor.",
    emptyAction: "Logga en tjänsteresa",
    unknown: "– betyder att ingen milersättning gäller, till exempel för poolbil.",
    download: "Spara som CSV",
    downloaded: "Filen är sparad på telefonen.",
    print: "Skriv ut",
    file: "korjournal",
    driver: "Förare",
    organisation: "Organisation",
    signature: "Datum och underskrift",
  },
};

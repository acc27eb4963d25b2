import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The way to the target, alone and together. */
export const words = {
  target: {
    title: "Vårt mål",
    since: (year: number) => `sedan ${year}`,
    goal: (year: number, percent: string) => `mål ${year}: ${percent}`,
    chart: (change: string, year: number, goal: string) =>
      `Utfallet är ${change} mot målbanan till ${goal} år ${year}.`,
    unknown: "Utfallet visas när tillräckligt många är med.",
    none: "Er organisation har inget klimatmål i CERO ännu.",
    mine: (saved: string, need: string, group: string) =>
      `Din pendling den här veckan: **${saved}** mindre än med bil, av de ${need} som ${group} behöver varje vecka.`,
    mineNot: (need: string, group: string) =>
      `${group} behöver minska ${need} varje vecka för att nå målet. Varje resa räknas.`,
    met: "Målet är nått. Nu håller vi i det – tillsammans.",
    stale: (at: string) => `Uppgifterna är från ${at}.`,
  },
  together: {
    title: "Tillsammans",
    week: (n: number) => `Vecka ${n}`,
    people: (people: string, head: string) => `${people} av ${head} är med`,
    share: (percent: string) => `${percent} av oss`,
    modes: "Så reste vi, andel av kilometrarna",
    avoided: (n: number, shown: string) => p(n, `${shown} resa slapp göras`, `${shown} resor slapp göras`),
    trips: (n: number, shown: string) => p(n, `${shown} resa`, `${shown} resor`),
    floor: "Visas när minst fem är med, så att ingen enskild kan kännas igen.",
    organisation: "Hela organisationen",
    department: "Min enhet",
    waiting: "Veckan har just börjat. Här syns hur vi reser när de första resorna kommit in.",
  },
};

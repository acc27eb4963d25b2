import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The way to the target, alone and together. */
export const words = {
  target: {
    title: "Vårt mål",
    since: (year: number) => `sedan ${year}`,
    goal: (year: number, percent: string) => `mål ${year}: ${percent}`,
    chart: (change: string, year: number, goal: string) =>
      `Vi står på ${change}. Målet är ${goal} år ${year}.`,
    unknown: "Utfallet visas när tillräckligt många är med.",
    none: "Här visas vårt klimatmål när det är satt och nuläget är mätt.",
    mine: (saved: string, need: string, group: string) =>
      `Din pendling den här veckan: **${saved}** mindre än med bil. För att nå målet behöver ${group} släppa ut ${need} mindre varje vecka än nu.`,
    mineNot: (need: string, group: string) =>
      `${group} behöver släppa ut ${need} mindre varje vecka än nu för att vi ska nå målet. Varje resa räknas.`,
    met: "Målet är nått. Nu håller vi i det – tillsammans.",
    stale: (at: string) => `Uppgifterna är från ${at}.`,
  },
  together: {
    title: "Tillsammans",
    week: (n: number) => `Vecka ${n}`,
    people: (people: string, head: string) => `${people} av ${head} är med`,
    parts: "Om våra resor vore tjugo kilometer",
    verdict: {
      goal_met: (year: number) => `Vi är framme vid målet för ${year}.`,
      on_path: (year: number) => `Vi följer planen mot ${year}.`,
      too_slow: (year: number) => `Vi är på rätt väg mot ${year}, men en bit efter planen.`,
      no_progress: (year: number) => `Vägen mot ${year} ligger framför oss.`,
      uncertain: (year: number) => `Vägen mot ${year}: snart vet vi var vi är.`,
    },
    land: (now: string, goal: string, year: number, plan: string) =>
      `Vägen till målet ${goal} år ${year} som en backe med en flagga överst. Vi står på ${now}. Planen för i dag är ${plan}.`,
    landUnknown: (goal: string, year: number) =>
      `Vägen till målet ${goal} år ${year} som en backe med en flagga överst. Var vi står visas när tillräckligt många är med.`,
    we: (now: string) => `Vi i dag ${now}`,
    plan: (plan: string) => `Planen i dag ${plan}`,
    goal: (goal: string, year: number) => `Målet ${year} ${goal}`,
    avoided: (n: number, shown: string) =>
      p(n, `${shown} resa behövdes aldrig`, `${shown} resor behövdes aldrig`),
    trips: (n: number, shown: string) => p(n, `${shown} resa`, `${shown} resor`),
    floor: "Här syns hur vi reser när tillräckligt många är med, så att ingen enskild kan kännas igen.",
    organisation: "Hela organisationen",
    department: "Min enhet",
    departmentIn: (week: number) => `Min enhet, vecka ${week}`,
    otherWays: "Annat",
    rounded:
      "Siffrorna är avrundade och ändras när flera har loggat, så att ingen enskild kan kännas igen. Din enhet visas när veckan är slut.",
    waiting: "Veckan har just börjat. Här syns hur vi reser när de första resorna kommit in.",
  },
};

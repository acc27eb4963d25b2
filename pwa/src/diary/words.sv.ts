import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The list of trips, and the search through it. */
export const words = {
  diary: {
    today: "Idag",
    yesterday: "Igår",
    search: "Sök bland resorna",
    searchFor: "Ärende, ort, månad",
    filters: "Filter",
    kind: "Typ av resa",
    kinds: { all: "Alla", commute: "Pendling", business: "Tjänst", avoided: "Resfritt" },
    year: "År",
    allYears: "Alla år",
    found: (n: number) => p(n, `${n} träff`, `${n} träffar`),
    nothing: "Inget i dagboken passar filtret.",
    nothingFor: (what: string) => `Inget i dagboken passar ”${what}”.`,
    goOn: "Prova ett kortare ord: ett ärende, en kund, en ort, ett färdsätt eller en månad, som ”tåg oktober”.",
    showAll: "Visa alla resor",
    moreFound: "Visa fler",
    whyNoCost: "Varför saknas kostnaden?",
    noCost:
      "För den som går eller cyklar finns ingen milersättning att räkna med, och en biljett kostar det du själv fyller i. Där vi inte vet visar vi inget belopp, hellre än en gissning.",
  },
};

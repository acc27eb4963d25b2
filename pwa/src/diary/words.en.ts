import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The list of trips, and the search through it. */
export const words: typeof swedish = {
  diary: {
    today: "Today",
    yesterday: "Yesterday",
    search: "Search your trips",
    searchFor: "Purpose, place, month",
    filters: "Filters",
    kind: "Kind of trip",
    kinds: { all: "All", commute: "Commutes", business: "Business", avoided: "No travel" },
    year: "Year",
    allYears: "All years",
    found: (n) => p(n, `${n} match`, `${n} matches`),
    nothing: "Nothing in your diary fits this filter.",
    nothingFor: (what) => `Nothing in your diary fits “${what}”.`,
    goOn: "Try a shorter word: a purpose, a client, a place, a mode or a month, such as “train October”.",
    showAll: "Show all trips",
    moreFound: "Show more",
    whyNoCost: "Why is the cost missing?",
    noCost:
      "Walking and cycling have no mileage rate to go by, and a ticket costs whatever you enter. Where we don’t know, we show no amount rather than a guess.",
  },
};

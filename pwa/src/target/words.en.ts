import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The way to the target, alone and together. */
export const words: typeof swedish = {
  target: {
    title: "Our target",
    since: (year) => `since ${year}`,
    goal: (year, percent) => `target ${year}: ${percent}`,
    chart: (change, year, goal) => `The outcome is ${change} on the path to ${goal} in ${year}.`,
    unknown: "The outcome appears once enough people take part.",
    none: "Your organisation has no climate target in CERO yet.",
    mine: (saved, need, group) =>
      `Your commute this week: **${saved}** less than by car, of the ${need} that ${group} needs every week.`,
    mineNot: (need, group) =>
      `${group} needs to cut ${need} every week to reach the target. Every trip counts.`,
    met: "The target is met. Now we keep it up – together.",
    stale: (at) => `These figures are from ${at}.`,
  },
  together: {
    title: "Together",
    week: (n) => `Week ${n}`,
    people: (people, head) => `${people} of ${head} take part`,
    share: (percent) => `${percent} of us`,
    modes: "How we travelled, share of the kilometres",
    avoided: (n, shown) => p(n, `${shown} trip was not needed`, `${shown} trips were not needed`),
    trips: (n, shown) => p(n, `${shown} trip`, `${shown} trips`),
    floor: "Shown when at least five take part, so that nobody can be recognised.",
    organisation: "The whole organisation",
    department: "My department",
    waiting: "The week has just begun. How we travel appears here when the first trips have come in.",
  },
};

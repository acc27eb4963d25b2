import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The way to the target, alone and together. */
export const words: typeof swedish = {
  target: {
    title: "Our target",
    since: (year) => `since ${year}`,
    goal: (year, percent) => `target ${year}: ${percent}`,
    chart: (change, year, goal) => `We are at ${change}. The target is ${goal} in ${year}.`,
    unknown: "The outcome appears once enough people take part.",
    none: "Our climate target is shown here once it is set and the baseline has been measured.",
    mine: (saved, need, group) =>
      `Your commute this week: **${saved}** less than by car. To reach the target, ${group} needs to emit ${need} less each week than now.`,
    mineNot: (need, group) =>
      `${group} needs to emit ${need} less each week than now for us to reach the target. Every trip counts.`,
    met: "The target is met. Now we keep it up – together.",
    stale: (at) => `These figures are from ${at}.`,
  },
  together: {
    title: "Together",
    week: (n) => `Week ${n}`,
    people: (people, head) => `${people} of ${head} take part`,
    parts: "If our travel were twenty kilometres",
    verdict: {
      goal_met: (year) => `We have reached our ${year} target.`,
      on_path: (year) => `We are on track for ${year}.`,
      too_slow: (year) => `We’re heading the right way for ${year}, a little behind plan.`,
      no_progress: (year) => `The road to ${year} lies ahead of us.`,
      uncertain: (year) => `The road to ${year}: we’ll soon know where we are.`,
    },
    land: (now, goal, year, plan) =>
      `The road to our target of ${goal} in ${year}, as a hill with a flag on top. We are at ${now}. The plan for today is ${plan}.`,
    landUnknown: (goal, year) =>
      `The road to our target of ${goal} in ${year}, as a hill with a flag on top. Where we are appears once enough people take part.`,
    we: (now) => `Us today ${now}`,
    plan: (plan) => `Today’s plan ${plan}`,
    goal: (goal, year) => `Target ${year} ${goal}`,
    avoided: (n, shown) => p(n, `${shown} trip was never needed`, `${shown} trips were never needed`),
    trips: (n, shown) => p(n, `${shown} trip`, `${shown} trips`),
    floor: "How we travel appears here once enough people take part, so that nobody can be recognised.",
    organisation: "The whole organisation",
    department: "My department",
    departmentIn: (week) => `My department, week ${week}`,
    otherWays: "Other",
    rounded:
      "Figures are rounded and change once several people have logged, so that nobody can be recognised. Your department appears when the week is over.",
    waiting: "The week has just begun. How we travel appears here when the first trips have come in.",
  },
};

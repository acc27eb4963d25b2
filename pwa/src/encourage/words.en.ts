import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** 25th, 50th, 101st. */
function ordinal(n: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${n}${suffix[new Intl.PluralRules("en", { type: "ordinal" }).select(n)]}`;
}

/** After the tap: one true sentence, and what there is to look forward to. */
export const words: typeof swedish = {
  encourage: {
    first: "The first day in your diary.",
    firstAhead: "Next time it takes one tap.",
    reached: {
      bicycle: (round) => `Your ${ordinal(round)} ride of the year!`,
      walk: (round) => `Your ${ordinal(round)} walk of the year!`,
      public: (round) => `Your ${ordinal(round)} trip by public transport this year!`,
      shared: (round) => `Your ${ordinal(round)} shared ride of the year!`,
    },
    reachedAhead: "Worth a small celebration.",
    trips: {
      bicycle: (n) => p(n, `${n} bike ride`, `${n} bike rides`),
      walk: (n) => p(n, `${n} walk`, `${n} walks`),
      public: (n) => p(n, `${n} trip by public transport`, `${n} trips by public transport`),
      shared: (n) => p(n, `${n} shared ride`, `${n} shared rides`),
    },
    near: (trips) => `${trips} so far this year.`,
    nearAhead: (left, round) => p(left, `One to go to ${round}.`, `${left} to go to ${round}.`),
    month: (trips) => `${trips} this month – more than in any other month this year.`,
    monthAhead: (left) =>
      p(left, "And one working day still to come.", `And ${left} working days still to come.`),
    monthOver: "A month to remember.",
    run: (days) => `${days} working days in a row in your diary.`,
    runForgiven: (days, of) => `${days} of your last ${of} working days are in your diary.`,
    runAhead: (day, next) => `Make it ${next} on ${day}.`,
    runTomorrow: (next) => `Make it ${next} tomorrow.`,
    year: (km, trips) => `Your year so far: ${trips} and ${km}.`,
    yearActive: (km, active) => `Your year so far: ${km}, ${active} of it under your own steam.`,
    yearPublic: (km, shared) => `Your year so far: ${km}, ${shared} of it by public transport.`,
    yearAhead: "The whole picture grows in My year.",
    yearTrips: (n) => p(n, `${n} trip`, `${n} trips`),
    saved: (kg) => `Today’s travel emitted ${kg} less than driving the same way alone.`,
    savedAhead: "Month by month, it’s in My year.",
    moved: (min) => `${min} of activity thrown in today.`,
    movedAhead: "The month shows how it adds up.",
    telework: (n) => `${n} remote days so far this year.`,
    teleworkAhead: "My year shows how they add up.",
    colleagues: (n) => `At least ${n} colleagues have logged this week too.`,
    colleaguesAhead: "See how we travel in Together.",
    week: (days, of) =>
      days === of
        ? "The whole working week is logged."
        : `${days} of this week’s ${of} working days are logged.`,
    weekAhead: (left) => p(left, "One more and the week is whole.", `${left} more and the week is whole.`),
    weekDone: "That completes the picture of the week.",
  },
};

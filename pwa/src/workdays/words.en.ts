import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");
/** Monday first. */
const weekday = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** Working hours, leave and free days. */
export const words: typeof swedish = {
  workdays: {
    weekdays: (days) => {
      const names = days.map((day) => `${weekday[day - 1] ?? ""}s`);
      return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    },
    off: {
      weekend: "It’s the weekend – you’re off today.",
      part_time: "You’re off today.",
      leave: "You’re on leave today. Enjoy it!",
      named: (name) => `${name} – you’re off today.`,
      still: "Travelling anyway? Log it as usual.",
    },
    offShort: { weekend: "weekend", part_time: "day off", leave: "on leave" },
    schedule: {
      title: "Working days and leave",
      row: "Working days and leave",
      rowText: "So CERO knows when you’re off",
      days: "I work on",
      daysHint: "Public holidays and their eves already count as days off.",
      telework: "I usually work from home on",
      teleworkHint:
        "When you fill in a week you missed, working from home is suggested for these days. Nothing is logged on its own.",
      leave: "Leave",
      leaveHint: "Holiday, parental leave, time off. Only the dates, never the reason.",
      leaveNone: "No leave entered.",
      from: "First day",
      to: "Last day",
      add: "Add leave",
      stretch: (from, to) => (from === to ? from : `${from} – ${to}`),
      remove: (what) => `Delete the leave ${what}`,
      errorMissing: "Choose both the first and the last day.",
      errorBackwards: "The last day comes before the first.",
      errorLong: "That’s too long to add in one go: two years at most.",
      savedDays: "Your working days are saved.",
      savedLeave: "The leave is saved.",
      removedLeave: "The leave is deleted.",
      full: (days) => p(days, "one day a week", `${small[days] ?? days} days a week`),
    },
  },
};

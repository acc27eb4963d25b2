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
      weekend: "Weekend – you are off today.",
      part_time: "You are off today.",
      leave: "You are on leave today. Enjoy it!",
      named: (name) => `${name} – you are off today.`,
      still: "Travelling anyway? Log it as usual.",
    },
    offShort: { weekend: "weekend", part_time: "day off", leave: "on leave" },
    schedule: {
      title: "My working time",
      row: "Working days and leave",
      rowText: "So that CERO knows when you are off",
      days: "I work on",
      daysHint: "Public holidays and their eves count as free by themselves.",
      telework: "I usually work from home on",
      teleworkHint:
        "When you fill a forgotten week, telework is proposed on those days. Nothing is logged by itself.",
      leave: "Leave",
      leaveHint: "Holiday, parental leave, leave of absence. Only from and to, never why.",
      leaveNone: "No leave entered.",
      from: "First day",
      to: "Last day",
      add: "Add leave",
      stretch: (from, to) => (from === to ? from : `${from} – ${to}`),
      remove: (what) => `Remove the leave ${what}`,
      errorMissing: "Choose both the first and the last day.",
      errorBackwards: "The last day is before the first.",
      errorLong: "Leave that long cannot be entered at once: at most two years.",
      savedDays: "Your working days are saved.",
      savedLeave: "The leave is saved.",
      removedLeave: "The leave is removed.",
      full: (days) => p(days, "one day a week", `${small[days] ?? days} days a week`),
    },
  },
};

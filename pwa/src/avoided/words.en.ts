import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** Trips that were not made. */
export const words: typeof swedish = {
  avoided: {
    entry: "Did you meet remotely instead?",
    entryAction: "Log a meeting without travel",
    newTitle: "Meeting without travel",
    editTitle: "Change meeting without travel",
    teleworkTitle: "Change remote day",
    intro: "A trip that did not have to be made. It is counted on its own, never as a minus.",
    date: "Date",
    people: "How many would have travelled?",
    fewer: "Fewer",
    more: "More",
    errorPeople: "Enter a whole number, 1 to 500.",
    replaced: "Which trip did you avoid?",
    replacedDay: "Which trip did you avoid?",
    ofUsual: "Like a usual business trip",
    other: "Another trip",
    oneWay: "One way",
    both: "Both ways",
    ways: "Which ways?",
    note: "Note",
    optional: "Optional. Without a distance the meeting counts, but no kilometres.",
    result: "What the meeting saved",
    save: "Save",
    cancel: "Cancel",
    remove: "Remove",
    saved: "The meeting without travel is saved on your phone.",
    changed: "The change is saved on your phone.",
    removed: "Removed.",
    spared: (km) => `spared ${km}`,
    sparedBy: (km, people) => `spared ${km} × ${people} people`,
    week: (times) => p(times, `${times} trip not made`, `${times} trips not made`),
    beside: "beside kg and kr",
  },
};

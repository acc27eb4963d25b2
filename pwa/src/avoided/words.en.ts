import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** Trips that were not made. */
export const words: typeof swedish = {
  avoided: {
    entry: "Met remotely instead?",
    entryAction: "Log a remote meeting",
    newTitle: "Remote meeting",
    editTitle: "Change the remote meeting",
    teleworkTitle: "Change the remote day",
    missing: "This remote meeting or remote day is not on this phone.",
    people: "How many would have travelled?",
    rule: "Counted once for each person who would have gone, there and back.",
    fewer: "Fewer",
    more: "More",
    errorPeople: "Enter a whole number, 1 to 500.",
    replaced: "How would everyone have travelled?",
    replacedDay: "How would you have travelled?",
    ofUsual: "Like a usual business trip",
    other: "Another trip",
    oneWay: "One way",
    both: "Both ways",
    ways: "Which ways?",
    note: "Note",
    optional: "Optional. With no distance it still counts, just without kilometres.",
    result: "Trips not made",
    save: "Save",
    cancel: "Cancel",
    remove: "Remove",
    saved: "The remote meeting is saved on your phone.",
    changed: "The change is saved on your phone.",
    removed: "Removed.",
    days: (n) => p(n, `${n} remote day`, `${n} remote days`),
    meetings: (n) => p(n, `${n} remote meeting`, `${n} remote meetings`),
    meetingsFor: (n, people) =>
      p(n, `${n} remote meeting for ${people}`, `${n} remote meetings for ${people}`),
    less: (km) => `${km} less travel`,
    trips: (n) => p(n, `${n} trip`, `${n} trips`),
    spared: (n, km) => p(n, `${n} trip · ${km} less travel`, `${n} trips · ${km} less travel`),
    beside: "Shown separately, never subtracted.",
  },
};

import type { words as swedish } from "./words.sv";

/** Today's commute, and the first usual. */
export const words: typeof swedish = {
  today: {
    title: "Today",
    greeting: (name) => (name === "" ? "Hello!" : `Hello ${name}!`),
    clock: (phone: string, likely: string) =>
      `The phone’s clock says ${phone}, but it is probably ${likely}. Set it right, and trips land on the right day.`,
    commute: "Today's commute",
    both: "The usual, both ways",
    restHome: "Home as usual",
    restOut: "There as usual",
    out: "There",
    home: "Home",
    telework: "Remote",
    other: "Other",
    alternatives: "Other choices for today's commute",
    doneBoth: "Both ways logged",
    doneOut: "The way there logged",
    doneHome: "The way home logged",
    doneTelework: "Working remotely today",
    teleworkNote: "No trip – counted on its own, never as a minus.",
    saved: "Saved on your phone.",
    teleworkSaved: "The remote day is saved on your phone.",
    undo: "Undo",
    emptyTitle: "How do you get to work?",
    emptyText: "Tell us once. From then on you log the whole day's commute with a single tap – even offline.",
    emptyAction: "Save my usual trip",
    emptyOther: "Log another trip",
    editUsual: "Change my usual trip",
    nudge: "This week's note",
  },
  setup: {
    title: "My usual trip",
    intro: "Choose how you get to work and roughly how far it is. Home is the same way back.",
    save: "Save",
    name: "To work",
    saved: "Your usual trip is saved.",
  },
};

import type { words as swedish } from "./words.sv";

/** Today's commute, and the first usual. */
export const words: typeof swedish = {
  today: {
    title: "Today",
    greeting: (name) => (name === "" ? "Hello!" : `Hello ${name}!`),
    clock: (phone: string, likely: string) =>
      `The phone’s clock says ${phone}, but it is probably ${likely}. Set it right and your trips land on the right day.`,
    commute: "Today's commute",
    both: "The usual, both ways",
    restHome: "Home as usual",
    restOut: "To work as usual",
    out: "To work",
    home: "Home",
    telework: "Remote",
    other: "Other",
    alternatives: "Other choices for today's commute",
    doneBoth: "Both ways logged",
    doneOut: "Trip to work logged",
    doneHome: "Trip home logged",
    doneTelework: "Working remotely today",
    teleworkNote: "No trip – shown separately and never subtracted.",
    saved: "Saved on your phone.",
    teleworkSaved: "The remote day is saved on your phone.",
    doneOther: "Commute logged",
    undo: "Undo",
    takeBack: "Remove",
    takeBackToday: "Remove what is logged today",
    takenBack: "Removed from your diary.",
    emptyTitle: "How do you get to work?",
    emptyText: "Tell us once. From then on you log the whole day's commute with a single tap – even offline.",
    emptyAction: "Save my usual trip",
    emptyOther: "Log another trip",
    editUsual: "Change my usual trip",
    nudge: "This week's note",
  },
  replace: {
    question: {
      telework: "You’ve logged trips today. Make it a remote day instead?",
      out: "You’ve logged a remote day. Make it a trip to work instead?",
      home: "You’ve logged a remote day. Make it a trip home instead?",
    },
    yes: "Replace",
    no: { trips: "Keep the trips", telework: "Keep the remote day" },
  },
  setup: {
    title: "My usual trip",
    intro: "Choose how you get to work and roughly how far it is. We count the same way home.",
    save: "Save",
    name: "To work",
    saved: "Your usual trip is saved.",
  },
};

import { plurals } from "../i18n/plural.ts";

const p = plurals("en");

/** The questions of a measurement; what they ask comes from the server, in both languages. */
export const words = {
  questionnaire: {
    title: "How do you travel?",
    invitation: "Three minutes: how do you travel?",
    unfinished: "A few questions are left",
    until: (day: string) => `We are measuring. Answer by ${day}.`,
    begin: "Answer the questions",
    goOn: (answered: number, of: number) => `Go on, ${answered} of ${of} answered`,
    step: (at: number, of: number) => `${at} of ${of}`,
    next: "Next",
    back: "Back",
    done: "Done",
    privacy:
      "Each answer is saved on your phone at once. Nobody else sees what you answer, only how many answered what.",
    suggested: (answer: string) => `From your diary: ${answer}`,
    lost: (answer: string) => `On another device you answered: ${answer}.`,
    takeLost: "Use that answer",
    thanks: "Thank you for your answers!",
    noneYet: "No answer yet",
    everything: "Everything is answered.",
    some: (answered: number, of: number) =>
      answered === 0
        ? "No question is answered yet. Answer as many as you like."
        : p(
            answered,
            `${answered} of ${of} questions is answered. That’s enough, if you like.`,
            `${answered} of ${of} questions are answered. That’s enough, if you like.`,
          ),
    changeUntil: (day: string) => `You can change your answers until ${day}.`,
    remove: "Remove my answers",
    toToday: "Back to Today",
    nothingOpen: "There is no measurement with questions right now.",
    units: {
      km: (km: string) => `${km} km`,
      days: (n: number) => p(n, `${n} day`, `${n} days`),
      aWeek: "days a week",
    },
    problems: {
      number: (least: string, most: string) => `Type a number between ${least} and ${most}.`,
    },
  },
};

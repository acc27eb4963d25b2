import type { words as swedish } from "./words.sv";

/** My week on the home screen. */
export const words: typeof swedish = {
  week: {
    title: "My week",
    summary: "The week in figures",
    nothing: "No trips yet this week",
    add: "Log a trip today",
    day: (day, what) => `${day}: ${what}`,
    telework: "remote",
    notYet: "nothing logged",
    gap: "One way of travelling has no emission factor, so the kg leave it out.",
    month: "See the month",
    why: "Why is the cost missing?",
    known:
      "kg counts ways of travelling with a known factor. kr counts the mileage allowance of cars and the ticket prices you enter. – means unknown, never zero.",
  },
};

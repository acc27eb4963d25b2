import type { words as swedish } from "./words.sv";

/** What notifications say. */
export const words: typeof swedish = {
  fallbackTitle: "Hello from CERO",
  fallbackBody: "How was your trip today? Log it with one tap.",
  logUsual: "The usual",
  open: "Open",
  loggedTitle: "Logged: both ways",
  loggedBody: "Saved on your phone. Good to have you with us!",
  alreadyTitle: "Already logged",
  alreadyBody: "Today's commute was in your diary already.",
  failedTitle: "That could not be logged",
  failedBody: "Open CERO and we will sort it out.",
};

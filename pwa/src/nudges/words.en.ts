import type { words as swedish, switchWords as swedishSwitch } from "./words.sv";

/** What the switch for the weekly message says. */
export const switchWords: typeof swedishSwitch = {
  notifications: {
    title: "The weekly note on your phone",
    text: "One a week, never on a holiday. Its button logs today’s trip.",
    turningOn: "Turning on… Say yes if your phone asks.",
    slow: "Turning on… The browser’s push service hasn’t answered yet.",
    turningOff: "Turning off…",
    again: "Try again",
    state: {
      unsupported: "This browser can’t receive notes. Open CERO in another one and it works.",
      install: "On an iPhone the note needs CERO on your home screen: tap Share, then Add to Home Screen.",
      denied:
        "Your phone is blocking notifications from CERO. Allow them in the settings of the browser or the app, then open CERO again.",
    },
    failure: {
      unanswered: "The question about notifications went unanswered. Try again and choose Allow.",
      offline: "You’re offline right now. Try again when you have a connection.",
      silent:
        "You’re online, but the browser’s push service isn’t answering. Some networks block it – try another one.",
      refused:
        "The browser said no. That happens in private windows and in browsers without a push service – try another one.",
      server: "The browser is ready, but CERO isn’t answering right now. Try again in a while.",
    },
  },
};

/** What notifications say. */
export const words: typeof swedish = {
  fallbackTitle: "Hello from CERO",
  fallbackBody: "How was your trip today? Log it with one tap.",
  logUsual: "The usual",
  open: "Open",
  loggedTitle: "Logged: both ways",
  loggedBody: "Saved on your phone. Good to have you with us!",
  alreadyTitle: "Already logged",
  alreadyBody: "Today’s commute was already in your diary.",
  failedTitle: "We couldn’t log that",
  failedBody: "Open CERO and we’ll sort it out.",
};

import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The frame of the app: the dock, the state pill, the welcome, pages that are missing. */
export const words: typeof swedish = {
  app: {
    name: "CERO",
    description:
      "The travel diary that works offline: log your commute in two taps and see how far we have come towards our climate target.",
    shortcutUsual: "The usual, both ways",
    shortcutNew: "New trip",
    screenshotPhone: "Today’s commute, my week and our target",
    screenshotDashboard: "The coordinator’s overview",
  },
  page: {
    missing: "This page doesn’t exist.",
    loadFailed: "A new version is ready. Reload to continue.",
    reload: "Reload",
  },
  dock: {
    skip: "Skip to the menu",
    label: "Main menu",
    today: "Today",
    trips: "Trips",
    add: "New trip",
    together: "Together",
    me: "Me",
  },
  back: {
    to: (page) => `Back to ${page}`,
    pages: {
      today: "Today",
      diary: "Trips",
      month: "Month",
      mileage: "Mileage log",
      fill: "Week",
      avoided: "Day",
      trip: "Trip",
      editTrip: "Edit trip",
      new: "New trip",
      together: "Together",
      questionnaire: "The questions",
      me: "Me",
      factors: "How we calculate",
      year: "Year",
      places: "Places",
      usuals: "Usual trips",
      schedule: "Working days",
      vehicles: "Vehicles",
      privacy: "Who sees what",
      data: "Download or erase",
      devices: "My devices",
      unsent: "Waiting",
    },
  },
  network: {
    title: "This page needs a connection",
    text: "It is fetched from CERO every time, so that its figures are always up to date. Your diary works as usual in the meantime.",
    tryAgain: "Try again",
    toApp: "To the diary",
  },
  state: {
    label: "Status",
    saved: "all saved",
    fetching: "fetching your diary",
    waiting: (n) => p(n, `${n} waiting`, `${n} waiting`),
    waitingSince: (n, day) => p(n, `${n} waiting since ${day}`, `${n} waiting since ${day}`),
    sending: (n) => p(n, `${n} being sent`, `${n} being sent`),
    signIn: "sign in again",
    signInWaits: (n) => p(n, `sign in: ${n} waiting`, `sign in: ${n} waiting`),
    oldApp: "new version needed",
    newVersion: "new version",
    refused: (n) => p(n, `${n} to fix`, `${n} to fix`),
    offline: "offline",
    title: "How things stand",
    fetchingText: "What you logged before is fetched from CERO as soon as possible. You can log right away.",
    savedText: "Everything you’ve logged is on your phone and with CERO.",
    waitingText: (n) =>
      p(
        n,
        "One change is saved on your phone and will be sent as soon as possible. There’s nothing you need to do.",
        `${n} changes are saved on your phone and will be sent as soon as possible. There’s nothing you need to do.`,
      ),
    keptText: (n) =>
      p(n, "One change stays on your phone until then.", `${n} changes stay on your phone until then.`),
    offlineText: "You’re offline. Everything still works.",
    waitText: "CERO isn’t answering right now. We’ll keep trying.",
    signInText:
      "You’ve been signed out. What you log stays on your phone and is sent once you sign in again.",
    oldAppText:
      "This version is too old to send anything. Nothing is lost: switch to the new one and it will all be sent.",
    newVersionText: "A new version of the app is ready. Switching takes a second.",
    refusedText: (n) =>
      p(
        n,
        "One change couldn’t be accepted. It stays on your phone until you’ve put it right.",
        `${n} changes couldn’t be accepted. They stay on your phone until you’ve put them right.`,
      ),
    lastSync: (at) => `Last sent ${at}.`,
    signInAction: "Sign in",
    reload: "Switch to the new version",
    tryNow: "Sync now",
    waitingFrom: (n, at) =>
      p(n, `It has been waiting since ${at}.`, `The oldest has been waiting since ${at}.`),
    showWaiting: "Show what’s waiting",
    mend: "Fix it now",
    close: "Close",
  },
  welcome: {
    loading: "Fetching your diary",
    title: "Welcome to CERO",
    signIn:
      "Sign in once, with the poster, your e-mail address or the link that you were given. From then on everything works offline too.",
    offline: "You need a connection the first time. From then on everything works without one.",
    wait: "CERO isn’t answering right now. We’ll keep trying.",
    tryAgain: "Try again",
    signInAction: "Sign in",
    storage:
      "This browser won’t let CERO save anything. Open the page in an ordinary window, not a private one.",
    storageBusy:
      "Your diary is in use by another page that isn’t responding. Close the browser completely and open CERO again.",
  },
};

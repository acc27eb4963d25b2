import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The frame of the app: the dock, the state pill, the welcome, pages that are missing. */
export const words: typeof swedish = {
  app: {
    name: "CERO",
    description:
      "The travel diary that works offline: log your commute in two taps and see the way to our climate target.",
    shortcutUsual: "The usual, both ways",
    shortcutNew: "New trip",
    screenshotPhone: "Today's commute, my week and our target",
    screenshotDashboard: "The overview for coordinators",
  },
  page: {
    missing: "There is no such page.",
    loadFailed: "A new version is ready. Reload to continue.",
    reload: "Reload",
  },
  dock: {
    skip: "To the menu",
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
      new: "New trip",
      together: "Together",
      me: "Me",
      factors: "How we calculate",
      year: "Year",
      places: "Places",
      usuals: "Usual trips",
      schedule: "Working days",
      vehicles: "Vehicles",
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
    sending: (n) => p(n, `${n} being sent`, `${n} being sent`),
    signIn: "sign in again",
    oldApp: "new version needed",
    newVersion: "new version",
    refused: (n) => p(n, `${n} to correct`, `${n} to correct`),
    offline: "offline",
    title: "How things stand",
    fetchingText: "What you logged before is fetched from CERO as soon as possible. You can log right away.",
    savedText: "Everything you logged is both on your phone and with CERO.",
    waitingText: (n) =>
      p(
        n,
        "One trip is saved on your phone and is sent as soon as possible. You don't have to do anything.",
        `${n} trips are saved on your phone and are sent as soon as possible. You don't have to do anything.`,
      ),
    offlineText: "You are offline. Everything works all the same.",
    waitText: "The server is not answering right now. We try again by ourselves.",
    signInText:
      "Your sign-in has expired. What you log is saved on your phone and sent when you have signed in.",
    oldAppText: "This version is too old to send. Nothing is lost: load the new one and everything is sent.",
    newVersionText: "A new version of the app is ready. Changing takes a second.",
    refusedText: (n) =>
      p(
        n,
        "One trip could not be accepted. Open it and correct it.",
        `${n} trips could not be accepted. Open and correct them.`,
      ),
    lastSync: (at) => `Last sent ${at}.`,
    signInAction: "Sign in",
    reload: "Change to the new version",
    tryNow: "Try now",
    download: "Save what is waiting as a file",
    showTrips: "Show the trips",
    close: "Close",
  },
  welcome: {
    loading: "Fetching your diary",
    title: "Welcome to CERO",
    signIn: "Open the link in your invitation to sign in. After that everything works offline too.",
    offline: "The first time needs a network. After that everything works without.",
    wait: "The server is not answering right now. We try again by ourselves.",
    tryAgain: "Try again",
    signInAction: "Sign in",
    storage:
      "This browser does not let CERO save anything. Open the page in a normal window, not a private one.",
    storageBusy:
      "Another page that does not answer is using your diary. Close the whole browser, and open CERO again.",
  },
};

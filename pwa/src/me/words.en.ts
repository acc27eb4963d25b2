import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The page about oneself and the device. */
export const words: typeof swedish = {
  me: {
    title: "Me",
    language: "Language",
    byDevice: "Automatic",
    on: "On",
    off: "Off",
    change: "Change",
    travel: "How I travel",
    figures: "In figures",
    device: "The app on this device",
    usual: "My usual trips",
    usualNone: "None saved yet",
    signOut: "Sign out",
    signOutWaits: (n) =>
      p(
        n,
        "One change hasn’t been sent yet. It stays locked on this phone until you sign in again.",
        `${n} changes haven’t been sent yet. They stay locked on this phone until you sign in again.`,
      ),
    signOutAnyway: "Sign out anyway",
    signOutOffline: "You need a connection to sign out.",
    stay: "Stay signed in",
    dashboard: "Open the overview",
    factors: "How we calculate",
    factorsLink: "Every factor, and where it comes from",
    factorsAll: "All factors and sources",
    factorsText: "Your phone works out emissions with the factors your organisation has chosen.",
    factorSet: "Factors",
    edition: "Edition",
    boundary: "Boundary",
    boundaries: { WTW: "well to wheel (WTW)", own: "your own figure" },
    basis: "Electricity",
    bases: { location: "where it’s used", market: "as it was bought" },
    geography: "Valid for",
    uplift: "Flights",
    uplifts: {
      altitude_in_factor: "Great circle; the factor includes the high-altitude effect (1.7)",
      distance_and_altitude_in_factor:
        "Great circle; the factor includes 8 % detour and the high-altitude effect (1.7)",
    },
    validFrom: (date) => `Trips from ${date}`,
    validBefore: (date) => `Trips before ${date}`,
    factorOf: (kg, unit) => `${kg} g per ${unit === "vkm" ? "vehicle-km" : "passenger-km"}`,
    factorGap: "no factor",
    source: "Source",
    perMode: "One mode at a time",
    install: "Put CERO on your home screen",
    installText: "It then starts at once, even offline, and the phone won’t clear what you’ve logged.",
    installAction: "Install",
    installIos: "First wait until everything is saved. Then tap Share and choose Add to Home Screen.",
    installed: "CERO is installed.",
    storage: "What you have logged",
    persistent: "Safe on this phone",
    notPersistent: "The phone may clear it",
    protect: "Keep",
    own: {
      title: "My data",
      privacy: "Who sees what",
      data: "Download or erase",
      devices: "My devices",
      account: "Signing in",
      unsent: "Waiting",
      states: {
        privacy: "And how long it’s kept",
        data: "A copy of everything, or a clean slate",
        unsent: "Everything has been sent",
        devices: "Where you’re signed in",
        account: "E-mail address and passkeys",
      },
    },
    again: "Try again",
    trouble: {
      offline: "The server doesn’t answer. This needs a connection: try again when you have one.",
      sign_in: "You’re no longer signed in. Sign in again first.",
      failed: "That didn’t work just now. Try again in a while.",
    },
    devices: {
      title: "My devices",
      unknown: "Unknown device",
      name: (browser, system) => `${browser} on ${system}`,
      current: "This device",
      usedOn: (date) => `Last used on ${date}`,
      end: "Sign out",
      endNamed: (name) => `Sign out ${name}`,
      ended: (name) => `${name} is signed out.`,
      endOthers: "Sign out all others",
      endedOthers: "All other devices are signed out.",
      hint: "A device you sign out can’t send or fetch anything more. What is already on it stays there: protect it with a screen lock.",
    },
    copy: {
      title: "A copy of everything",
      text: "Everything the server keeps about you. The spreadsheet is easy to read, the JSON file is complete.",
      waits: (n) =>
        p(
          n,
          "One change hasn’t been sent yet and won’t be in it.",
          `${n} changes haven’t been sent yet and won’t be in it.`,
        ),
      form: { xlsx: "Spreadsheet (xlsx)", json: "Complete file (JSON)" },
      fetching: "Fetching…",
      fetched: "The file has been downloaded.",
    },
    unsent: {
      title: "Waiting",
      nothing: "Everything you’ve logged has reached CERO.",
      why: "What’s waiting is sent as soon as possible, even if you close the app in between.",
      waiting: (n) => p(n, "One change is waiting", `${n} changes are waiting`),
      refused: "To put right",
      twofold: "Changed on two devices",
      savedAt: (at) => `saved ${at}`,
      removal: (name) => `Deleted: ${name}`,
      sendAgain: "Send again",
      row: {
        refused: (n) => p(n, "One change to put right", `${n} changes to put right`),
        waits: (n, at) => p(n, `One waiting since ${at}`, `${n} waiting since ${at}`),
      },
      kinds: {
        trip: "Trip",
        usual: "Usual trip",
        avoided_trip: "Day without a trip",
        vehicle: "Vehicle",
        schedule: "Working days and leave",
        answer: "Answers to the questions",
      },
      waits: {
        refused: (n) =>
          p(
            n,
            "One change couldn’t be accepted and needs putting right.",
            `${n} changes couldn’t be accepted and need putting right.`,
          ),
        long: (n, day) =>
          p(
            n,
            `One change has been waiting since ${day} and is on this phone only.`,
            `${n} changes have been waiting since ${day} and are on this phone only.`,
          ),
        mayBeCleared: "The phone may clear it: save it to a file to be safe.",
        signIn: "Sign in again and it will all be sent.",
        look: "Show what’s waiting",
      },
      file: {
        title: "As a file",
        text: "Save what’s waiting to a file to have it in one more place, or to take it to another phone where you’re signed in. The file can be read in several times without anything being doubled.",
        textNone:
          "Do you have a file of what was waiting on another phone? Read it in here and it’s sent from here. It can be read in several times without anything being doubled.",
        inIt: "The file holds the trips and changes that are waiting, just as you wrote them. Places you’ve saved are never in it.",
        save: "Save to a file",
        saved: "The file is saved. What’s waiting also stays on your phone.",
        take: "Read in a file",
        nothingNew: (at) => `The file from ${at} has been read. Everything in it was already on this phone.`,
        taken: (waiting, refused, at) =>
          [
            `The file from ${at} has been read.`,
            waiting === 0
              ? ""
              : p(
                  waiting,
                  "One change will be sent as soon as possible.",
                  `${waiting} changes will be sent as soon as possible.`,
                ),
            refused === 0 ? "" : p(refused, "One needs putting right.", `${refused} need putting right.`),
          ]
            .filter((text) => text !== "")
            .join(" "),
        problems: {
          too_large: "The file is too large to come from CERO. Nothing was read in.",
          not_ours:
            "This isn’t a file that CERO saved. Choose one called cero followed by a date. Nothing was read in.",
          newer:
            "The file was saved by a newer version of the app. Switch to the new version here and read it in again.",
          damaged:
            "Something in the file isn’t right, so none of it was read in. Save a new one on the phone it comes from.",
          other_person: "The file is someone else’s. It can only be read in where that person is signed in.",
          other_organisation:
            "The file belongs to another organisation. It can only be read in where you’re signed in to that one.",
          not_saved:
            "The phone couldn’t save just now, so nothing was read in. Free up some space and try again.",
        },
      },
    },
    erase: {
      title: "Erase everything I’ve logged",
      text: "Trips, remote meetings, usual trips, vehicles, working days and messages disappear for good.",
      stays:
        "Your account stays, so you can start over, and so do totals of groups that have already been shown.",
      action: "Erase everything",
      question: "Erase everything you’ve logged?",
      everywhere:
        "It disappears here and on the server now, and on your other devices next time they’re online.",
      unsent: (n) =>
        p(
          n,
          "One change that hasn’t been sent is erased too.",
          `${n} changes that haven’t been sent are erased too.`,
        ),
      places: "Places you’ve saved are erased on this phone. On other phones you remove them yourself.",
      understood: "I understand that this can’t be undone",
      erasing: "Erasing…",
      keep: "Keep everything",
      done: "Everything has been erased. You can start over whenever you like.",
    },
    whoSees: [
      {
        who: "Only you see",
        what: [
          "Your trips: day, mode, distance, emissions and cost.",
          "What you write about business trips: towns, errand, client and notes.",
          "Your usual trips, vehicles, working days and weekly messages.",
        ],
      },
      {
        who: "Never leaves your phone",
        what: [
          "Where you are, and the places you’ve saved.",
          "When you commute, the day, mode and distance are sent. The server doesn’t accept from where or to where.",
        ],
      },
      {
        who: "Coordinators and managers see",
        what: [
          "Totals of the whole organisation and of groups where more than five people have logged, never one person’s trips.",
          "How many people log, but not who.",
        ],
      },
      {
        who: "Whoever runs the server",
        what: [
          "Can export or erase your data, for example when you ask for it. That is written to a security log.",
        ],
      },
      {
        who: "Whoever delivers notifications",
        what: [
          "Google, Apple, Mozilla or Microsoft sees that something comes to your phone. The text is encrypted all the way.",
        ],
      },
    ],
    howLong: {
      heading: "How long it’s kept",
      later: "The periods are fetched when your phone is online.",
      erased: "What you erase for good is gone at once. Totals of groups that have already been shown stay.",
      periods: {
        trips: "What you log",
        log: "What each change contained",
        messages: "Weekly messages",
        sessions: "Signed in on a device",
        left: "When you’ve left",
      },
      title: {
        trips: (months) =>
          months === 0 ? "As long as you work here" : p(months, "One month", `${months} months`),
        days: (days) => p(days, "One day", `${days} days`),
        sessions: (days) =>
          p(days, "Until it hasn’t been used for a day", `Until it hasn’t been used for ${days} days`),
        left: (months) =>
          months === 0
            ? "Everything is erased at once, your name too"
            : p(
                months,
                "Everything is erased after a month, your name too",
                `Everything is erased after ${months} months, your name too`,
              ),
      },
    },
    version: (v) => `Version ${v}`,
  },
};

import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** The page about oneself and the device. */
export const words: typeof swedish = {
  me: {
    title: "Me",
    language: "Language",
    byDevice: "Same as this device",
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
        "One trip hasn’t been sent yet. It stays locked on this phone until you sign in again.",
        `${n} trips haven’t been sent yet. They stay locked on this phone until you sign in again.`,
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
    version: (v) => `Version ${v}`,
  },
};

import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");
/** Monday first. */
const weekdayName = ["måndags", "tisdags", "onsdags", "torsdags", "fredags", "lördags", "söndags"];
const small = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta"];

/** Usuals learned, forgotten weeks. */
export const words = {
  routines: {
    taken: {
      walk: "gått",
      bicycle: "cyklat",
      e_bike: "tagit elcykeln",
      e_scooter: "tagit elsparkcykeln",
      moped: "tagit mopeden",
      motorcycle: "tagit motorcykeln",
      car: "tagit bilen",
      bus: "tagit bussen",
      coach: "tagit långfärdsbussen",
      tram: "tagit spårvagnen",
      metro: "tagit tunnelbanan",
      commuter_train: "tagit pendeltåget",
      train: "tagit tåget",
      ferry: "tagit färjan",
      taxi: "tagit taxi",
      flight: "flugit",
    },
    suggestion: {
      label: "Förslag",
      once: (taken: string, times: number, days: string) =>
        `Du har ${taken} ${small[times] ?? times} ${days} i rad – spara som din vanliga resa på ${days}?`,
      often: (taken: string, days: string) =>
        `Du har ${taken} flera veckor i rad på ${days} – spara som din vanliga resa då?`,
      save: "Spara",
      notNow: "Inte nu",
      saved: (days: string) => `Sparad som din vanliga resa på ${days}.`,
    },
    same: {
      yesterday: "Som i går",
      on: (weekday: number) => `Som i ${weekdayName[weekday - 1] ?? ""}`,
      with: (what: string, way: string) => `${what}: ${way}`,
    },
    choose: "Vilken vanlig resa?",
    usuals: {
      title: "Mina vanliga resor",
      row: "Mina vanliga resor",
      intro: "Startskärmen visar den som gäller för veckodagen. Saknas en visas den första.",
      empty: "Här samlas resorna du gör ofta. Spara en, så räcker sedan ett tryck om dagen.",
      add: "Lägg till en vanlig resa",
      first: "Visas först",
      makeFirst: "Visa först",
      madeFirst: (name: string) => `${name} visas nu först.`,
      anyDay: "inga bestämda dagar",
      edit: (name: string) => `Ändra ${name}`,
      remove: (name: string) => `Ta bort ${name}`,
      removed: (name: string) => `${name} är borttagen.`,
      saved: (name: string) => `${name} är sparad.`,
      name: "Namn",
      namePlaceholder: "Till jobbet",
      errorName: "Ge den ett namn, högst 60 tecken.",
      days: "Gäller på",
      order: "Delresornas ordning på vägen dit",
      earlier: (what: string) => `Flytta ${what} ett steg tidigare`,
      save: "Spara",
      cancel: "Avbryt",
      business: "tjänsteresa",
    },
    fill: {
      title: "Fyll i veckan",
      intro: "Tryck på en dag för att byta. Inget sparas förrän du säger till.",
      week: (n: number) => `Vecka ${n}`,
      before: "Veckan före",
      after: "Veckan efter",
      usualBoth: (name: string) => name,
      usualRest: (name: string, out: boolean) => (out ? `${name}, hem` : `${name}, dit`),
      telework: "Distans",
      nothing: "Ingen resa",
      keep: "Låt det vara",
      logged: "loggad",
      loggedTelework: "distans, loggad",
      future: "kommer",
      business: "tjänsteresa loggad",
      change: "Tryck för att byta.",
      save: (days: number) => p(days, `Spara ${days} dag`, `Spara ${days} dagar`),
      nothingToSave: "Allt är ifyllt",
      nothingChosen: "Inget valt ännu",
      saved: (days: number) => p(days, `${days} dag är ifylld.`, `${days} dagar är ifyllda.`),
      noUsual: "Spara en vanlig resa först, så fylls dagarna i med den.",
      toUsuals: "Spara en vanlig resa",
      link: "Fyll i veckan",
      linkMissing: (days: number) =>
        p(days, `Fyll i ${days} dag som saknas`, `Fyll i ${days} dagar som saknas`),
      linkLast: (days: number) =>
        p(days, `Förra veckan saknar ${days} dag`, `Förra veckan saknar ${days} dagar`),
      freeWeek: "Ledig vecka – här behöver inget loggas.",
    },
  },
};

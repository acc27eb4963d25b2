import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** Trips that were not made. */
export const words = {
  avoided: {
    entry: "Möttes ni på distans i stället?",
    entryAction: "Logga ett resfritt möte",
    newTitle: "Resfritt möte",
    editTitle: "Ändra resfritt möte",
    teleworkTitle: "Ändra distansdag",
    missing: "Det resfria mötet eller distansdagen finns inte på den här telefonen.",
    people: "Hur många hade rest?",
    /** by what it counts: said once, where it is asked */
    rule: "Räknas en gång för var och en som hade rest, tur och retur.",
    fewer: "Färre",
    more: "Fler",
    errorPeople: "Skriv ett helt tal, 1 till 500.",
    replaced: "Hur hade ni rest?",
    replacedDay: "Hur hade du rest?",
    ofUsual: "Som en vanlig tjänsteresa",
    other: "En annan resa",
    oneWay: "Enkel",
    both: "Tur och retur",
    ways: "Åt vilka håll?",
    note: "Anteckning",
    optional: "Frivilligt. Utan sträcka räknas resan, men inga kilometer.",
    result: "Resor som inte behövdes",
    save: "Spara",
    cancel: "Avbryt",
    remove: "Ta bort",
    saved: "Det resfria mötet är sparat på telefonen.",
    changed: "Ändringen är sparad på telefonen.",
    removed: "Borttaget.",
    days: (n: number) => p(n, `${n} distansdag`, `${n} distansdagar`),
    meetings: (n: number) => p(n, `${n} resfritt möte`, `${n} resfria möten`),
    meetingsFor: (n: number, people: number) =>
      p(n, `${n} resfritt möte för ${people}`, `${n} resfria möten för ${people}`),
    less: (km: string) => `${km} mindre`,
    trips: (n: number) => p(n, `${n} resa`, `${n} resor`),
    spared: (n: number, km: string) => p(n, `${n} resa · ${km} mindre`, `${n} resor · ${km} mindre`),
    beside: "Visas separat och dras inte av.",
  },
};

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
    intro: "En resa som inte behövde göras. Den räknas för sig, aldrig som minus.",
    date: "Datum",
    people: "Hur många hade rest?",
    fewer: "Färre",
    more: "Fler",
    errorPeople: "Skriv ett helt tal, 1 till 500.",
    replaced: "Vilken resa slapp ni?",
    replacedDay: "Vilken resa slapp du?",
    ofUsual: "Som en vanlig tjänsteresa",
    other: "En annan resa",
    oneWay: "Enkel",
    both: "Tur och retur",
    ways: "Åt vilka håll?",
    note: "Anteckning",
    optional: "Frivilligt. Utan sträcka räknas mötet, men inga kilometer.",
    result: "Vad mötet sparade",
    save: "Spara",
    cancel: "Avbryt",
    remove: "Ta bort",
    saved: "Det resfria mötet är sparat på telefonen.",
    changed: "Ändringen är sparad på telefonen.",
    removed: "Borttaget.",
    spared: (km: string) => `slapp ${km}`,
    sparedBy: (km: string, people: string) => `slapp ${km} × ${people} personer`,
    week: (times: number) => p(times, `${times} resfri gång`, `${times} resfria gånger`),
    beside: "vid sidan av kg och kr",
  },
};

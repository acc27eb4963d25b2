import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The questions of a measurement; what they ask comes from the server, in both languages. */
export const words = {
  questionnaire: {
    title: "Hur reser du?",
    invitation: "Tre minuter: hur reser du?",
    unfinished: "Några frågor är kvar",
    until: (day: string) => `Mätningen pågår. Svara senast ${day}.`,
    begin: "Svara på frågorna",
    goOn: (answered: number, of: number) => `Fortsätt, ${answered} av ${of} besvarade`,
    step: (at: number, of: number) => `${at} av ${of}`,
    next: "Nästa",
    back: "Tillbaka",
    done: "Klart",
    privacy:
      "Varje svar sparas direkt på telefonen. Ingen annan ser vad du svarar, bara hur många som svarat vad.",
    suggested: (answer: string) => `Enligt dagboken: ${answer}`,
    lost: (answer: string) => `På en annan enhet svarade du: ${answer}.`,
    takeLost: "Använd det svaret",
    thanks: "Tack för dina svar!",
    noneYet: "Inget svar än",
    everything: "Allt är besvarat.",
    some: (answered: number, of: number) =>
      answered === 0
        ? "Ingen fråga är besvarad än. Svara på så många du vill."
        : p(
            answered,
            `${answered} av ${of} frågor är besvarad. Det räcker så, om du vill.`,
            `${answered} av ${of} frågor är besvarade. Det räcker så, om du vill.`,
          ),
    changeUntil: (day: string) => `Du kan ändra dig till och med ${day}.`,
    remove: "Ta bort mina svar",
    toToday: "Tillbaka till Idag",
    nothingOpen: "Just nu pågår ingen mätning med frågor.",
    units: {
      km: (km: string) => `${km} km`,
      days: (n: number) => p(n, `${n} dag`, `${n} dagar`),
      aWeek: "dagar i veckan",
    },
    problems: {
      number: (least: string, most: string) => `Skriv ett tal mellan ${least} och ${most}.`,
    },
  },
};

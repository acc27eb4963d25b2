/** A day that is logged twice. */
export const words = {
  twice: {
    already: {
      out: "Vägen dit är redan loggad",
      home: "Vägen hem är redan loggad",
      both: "Tur och retur är redan loggat",
      business: "Samma resa är redan loggad",
    },
    there: "Redan loggat",
    fresh: "Det du sparar nu",
    byUsual: (name: string) => `din vanliga resa ${name}`,
    onlyHere: "sparat på den här telefonen",
    replace: "Ersätt",
    keep: (many: boolean): string => (many ? "Behåll alla" : "Behåll båda"),
    cancel: "Avbryt",
    found: {
      out: "Vägen dit är loggad mer än en gång",
      home: "Vägen hem är loggad mer än en gång",
      both: "Tur och retur är loggat mer än en gång",
      telework: "Distansdagen är loggad mer än en gång",
    },
    why: "Kanske från en annan telefon. Vi räknar en gång tills du har svarat.",
    whyTelework: "Kanske från en annan telefon. Den räknas en gång.",
    keepOne: "Behåll en",
    keepThis: (way: string) => `Behåll ${way}`,
    keptOne: "En gång räcker – resten är borta.",
    keptAll: "Alla räknas.",
  },
};

import type { words as swedish } from "./words.sv";

/** A day that is logged twice. */
export const words: typeof swedish = {
  twice: {
    already: {
      out: "You’ve already logged the way to work",
      home: "You’ve already logged the way home",
      both: "You’ve already logged both ways",
      business: "You’ve already logged this trip",
    },
    there: "Already logged",
    fresh: "What you’re saving now",
    byUsual: (name) => `your usual, ${name}`,
    onlyHere: "saved on this phone",
    replace: "Replace",
    keep: (many) => (many ? "Keep them all" : "Keep both"),
    cancel: "Cancel",
    found: {
      out: "The way to work is logged more than once",
      home: "The way home is logged more than once",
      both: "Both ways are logged more than once",
      telework: "This day at home is logged more than once",
    },
    why: "Perhaps from another phone. We count once until you’ve answered.",
    whyTelework: "Perhaps from another phone. It counts once.",
    keepOne: "Keep one",
    keepThis: (way) => `Keep ${way}`,
    keptOne: "Counted once – the rest is gone.",
    keptAll: "They all count.",
  },
};

import type { words as swedish } from "./words.sv";

/** My places. */
export const words: typeof swedish = {
  places: {
    title: "My places",
    link: "My places",
    linkText: "For distances without a map",
    intro: "Save your home, the office or a client, and the phone works out distances for you.",
    stays:
      "Your places stay on this phone. They are never sent to CERO or anyone else. If you choose one for a business trip its name goes along, never its position.",
    empty: "No places yet. Add the first one below.",
    name: "Name",
    nameHint: "For example the office",
    where: "Where?",
    add: "Save the place",
    here: "I’m here now",
    hereText: "The phone asks your permission the first time. Your position stays on it.",
    found: (accuracy: string) => `Position found (±${accuracy} m).`,
    near: (town: string) => `Near ${town}`,
    own: "Your own position",
    remove: (name: string) => `Delete ${name}`,
    removed: (name: string) => `${name} is deleted.`,
    saved: (name: string) => `${name} is saved on your phone.`,
    undo: "Undo",
    errorName: "Give the place a name.",
    errorWhere: "Choose a town from the suggestions, or tap “I’m here now”.",
    errorSave: "The phone couldn’t save that just now. Please try again.",
  },
};

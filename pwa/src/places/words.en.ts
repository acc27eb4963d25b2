import type { words as swedish } from "./words.sv";

/** My places. */
export const words: typeof swedish = {
  places: {
    title: "My places",
    link: "My places",
    linkText: "For distances without a map",
    intro: "Save home, the office or a client. The phone then works out the distance for you.",
    stays:
      "The places exist on this phone alone. They are never sent to CERO or anybody else. If you choose a place in a business trip its name goes along, never its position.",
    empty: "No places yet. Add the first one below.",
    name: "Name",
    nameHint: "For example The office",
    where: "Where?",
    add: "Save the place",
    here: "I am here now",
    hereText: "The phone asks for permission the first time. The position stays here.",
    found: (accuracy: string) => `Position found (±${accuracy} m).`,
    near: (town: string) => `Near ${town}`,
    own: "Own position",
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is removed.`,
    saved: (name: string) => `${name} is saved on the phone.`,
    undo: "Undo",
    errorName: "Give the place a name.",
    errorWhere: "Choose a town from the suggestions, or press “I am here now”.",
    errorSave: "The phone could not save just now. Please try again.",
  },
};

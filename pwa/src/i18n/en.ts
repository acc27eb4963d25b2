import { words as avoided } from "../avoided/words.en";
import { words as commute } from "../commute/words.en";
import { words as home } from "../home/words.en";
import { words as routines } from "../routines/words.en";
import { words as shell } from "../shell/words.en";
import { words as target } from "../target/words.en";
import { words as trips } from "../trips/words.en";
import { words as workdays } from "../workdays/words.en";
import type { Messages } from "./sv";
import { words as shared } from "./words.en";

/** English, a full peer: what the first picture may say. */
export const en: Messages = {
  ...shared,
  ...avoided,
  ...commute,
  ...home,
  ...routines,
  ...shell,
  ...target,
  ...trips,
  ...workdays,
};

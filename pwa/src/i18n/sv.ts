/** Swedish, the first language: what the first picture may say. Its type is the list of texts that every language must have. */
import { words as avoided } from "../avoided/words.sv.ts";
import { words as commute } from "../commute/words.sv.ts";
import { words as home } from "../home/words.sv.ts";
import { words as routines } from "../routines/words.sv.ts";
import { words as shell } from "../shell/words.sv.ts";
import { words as target } from "../target/words.sv.ts";
import { words as trips } from "../trips/words.sv.ts";
import { words as workdays } from "../workdays/words.sv.ts";
import { words as shared } from "./words.sv.ts";

export const sv = {
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

/** The texts of the start; a language that lacks one does not compile. */
export type Messages = typeof sv;

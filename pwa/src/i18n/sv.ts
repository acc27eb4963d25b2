/** Swedish, the first language. Its type is the list of texts that every other language must have. */
import { words as avoided } from "../avoided/words.sv.ts";
import { words as business } from "../business/words.sv.ts";
import { words as commute } from "../commute/words.sv.ts";
import { words as home } from "../home/words.sv.ts";
import { words as insight } from "../insight/words.sv.ts";
import { words as me } from "../me/words.sv.ts";
import { words as mileage } from "../mileage/words.sv.ts";
import { words as nudges } from "../nudges/words.sv.ts";
import { words as places } from "../places/words.sv.ts";
import { words as routines } from "../routines/words.sv.ts";
import { words as shell } from "../shell/words.sv.ts";
import { words as target } from "../target/words.sv.ts";
import { words as trips } from "../trips/words.sv.ts";
import { words as vehicles } from "../vehicles/words.sv.ts";
import { words as workdays } from "../workdays/words.sv.ts";
import { words as shared } from "./words.sv.ts";

export const sv = {
  ...shared,
  ...avoided,
  ...business,
  ...commute,
  ...home,
  ...insight,
  ...me,
  ...mileage,
  ...nudges,
  ...places,
  ...routines,
  ...shell,
  ...target,
  ...trips,
  ...vehicles,
  ...workdays,
};

/** Every text of the app; a language that lacks one does not compile. */
export type Messages = typeof sv;

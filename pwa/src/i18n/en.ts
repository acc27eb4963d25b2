import { words as avoided } from "../avoided/words.en";
import { words as business } from "../business/words.en";
import { words as commute } from "../commute/words.en";
import { words as home } from "../home/words.en";
import { words as insight } from "../insight/words.en";
import { words as me } from "../me/words.en";
import { words as mileage } from "../mileage/words.en";
import { words as nudges } from "../nudges/words.en";
import { words as places } from "../places/words.en";
import { words as routines } from "../routines/words.en";
import { words as shell } from "../shell/words.en";
import { words as target } from "../target/words.en";
import { words as trips } from "../trips/words.en";
import { words as vehicles } from "../vehicles/words.en";
import { words as workdays } from "../workdays/words.en";
import type { Messages } from "./sv";
import { words as shared } from "./words.en";

/** English, a full peer. */
export const en: Messages = {
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

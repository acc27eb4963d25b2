import { words as business } from "../business/words.en";
import { words as diary } from "../diary/words.en.ts";
import { words as encourage } from "../encourage/words.en.ts";
import { words as insight } from "../insight/words.en";
import { words as me } from "../me/words.en";
import { words as mileage } from "../mileage/words.en";
import { switchWords } from "../nudges/words.en.ts";
import { words as places } from "../places/words.en";
import { words as questionnaire } from "../questionnaire/words.en";
import { words as settle } from "../settle/words.en.ts";
import { words as twice } from "../twice/words.en";
import { words as vehicles } from "../vehicles/words.en";
import type { LateMessages } from "./late.sv";

/** English of the pages that are loaded later. */
export const lateEn: LateMessages = {
  ...business,
  ...diary,
  ...encourage,
  ...insight,
  ...me,
  ...mileage,
  ...places,
  ...questionnaire,
  ...settle,
  ...switchWords,
  ...twice,
  ...vehicles,
};

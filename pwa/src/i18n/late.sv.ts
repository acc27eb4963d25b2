/** Swedish of the pages that are loaded later: a first visit does without. */
import { words as business } from "../business/words.sv.ts";
import { words as diary } from "../diary/words.sv.ts";
import { words as encourage } from "../encourage/words.sv.ts";
import { words as insight } from "../insight/words.sv.ts";
import { words as me } from "../me/words.sv.ts";
import { words as mileage } from "../mileage/words.sv.ts";
import { switchWords } from "../nudges/words.sv.ts";
import { words as places } from "../places/words.sv.ts";
import { words as questionnaire } from "../questionnaire/words.sv.ts";
import { words as settle } from "../settle/words.sv.ts";
import { words as twice } from "../twice/words.sv.ts";
import { words as vehicles } from "../vehicles/words.sv.ts";

export const lateSv = {
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

/** The texts of the pages that are loaded later; a language that lacks one does not compile. */
export type LateMessages = typeof lateSv;

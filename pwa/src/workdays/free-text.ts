import { language, t } from "../i18n";
import type { DayOff } from "./calendar";

/** Why a day is free, by its name or in a word. */
export const freeText = (off: DayOff): string =>
  "name" in off ? off.name[language.value] : t.value.workdays.offShort[off.why];

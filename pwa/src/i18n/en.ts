import { app } from "./en/app";
import { business } from "./en/business";
import { diary } from "./en/diary";
import { home } from "./en/home";
import { insight } from "./en/insight";
import { person } from "./en/person";
import { routines } from "./en/routines";
import { vehicles } from "./en/vehicles";
import { words } from "./en/words";
import type { Messages } from "./sv";

/** English, a full peer. */
export const en: Messages = {
  ...words,
  ...home,
  ...diary,
  ...person,
  ...app,
  vehicles,
  business,
  routines,
  insight,
};

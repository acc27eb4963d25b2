/** Swedish, the first language. Its type is the list of texts that every other language must have. */
import { app } from "./sv/app.ts";
import { business } from "./sv/business.ts";
import { diary } from "./sv/diary.ts";
import { home } from "./sv/home.ts";
import { insight } from "./sv/insight.ts";
import { person } from "./sv/person.ts";
import { routines } from "./sv/routines.ts";
import { vehicles } from "./sv/vehicles.ts";
import { words } from "./sv/words.ts";

export const sv = {
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

/** Every text of the app; a language that lacks one does not compile. */
export type Messages = typeof sv;

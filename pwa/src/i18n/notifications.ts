/** What notifications say, apart from all other texts: the service worker needs nothing else. */
import type { Language } from "../contract.gen";
import { words as en } from "../nudges/words.en";
import { words as sv } from "../nudges/words.sv";

export const NOTIFICATIONS: Record<Language, typeof sv> = { sv, en };

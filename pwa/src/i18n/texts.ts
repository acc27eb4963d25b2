/** The language in use, and its texts: those of the start, and those of the pages that are loaded later. */
import { batch, computed, signal } from "@preact/signals";
import type { Language } from "../contract.gen";
import type { LateMessages } from "./late.sv";
import { type Messages, sv } from "./sv";

/** The language in use. Set it through `useLanguage`, which loads its texts first. */
export const language = signal<Language>("sv");
const texts = signal<Messages>(sv);
const lateTexts = signal<{ in: Language; messages: LateMessages } | null>(null);

/** The texts of the language in use. */
export const t = computed(() => texts.value);

/** The texts of pages that are loaded later, in the language in use. Who loads such a page loads these as well. */
export const late = computed(() => {
  if (lateTexts.value === null) throw new Error("a page that is loaded later was drawn without loadLate()");
  return lateTexts.value.messages;
});

/** The languages of the app, each by its own name. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["sv", "Svenska"],
  ["en", "English"],
];

/** Swedish for a device that speaks Swedish, English for all others. */
export const languageOf = (tags: readonly string[]): Language => {
  for (const tag of tags) {
    const base = tag.toLowerCase().split("-")[0];
    if (base === "sv" || base === "en") return base;
  }
  return "en";
};

const readLate = async (of: Language): Promise<LateMessages> =>
  of === "sv" ? (await import("./late.sv")).lateSv : (await import("./late.en")).lateEn;

/** Loads the texts of pages that are loaded later, once; they follow the language from then on. */
export async function loadLate(): Promise<void> {
  while (lateTexts.peek()?.in !== language.peek()) {
    const wanted = language.peek();
    const messages = await readLate(wanted);
    if (wanted === language.peek()) lateTexts.value = { in: wanted, messages };
  }
}

/** Loads a language and switches to it. */
export async function useLanguage(next: Language): Promise<void> {
  const messages = next === "sv" ? sv : (await import("./en")).en;
  // Asked only now: they may have come meanwhile, in the language before.
  const messagesLater = lateTexts.peek() === null ? null : await readLate(next);
  batch(() => {
    texts.value = messages;
    if (messagesLater !== null) lateTexts.value = { in: next, messages: messagesLater };
    language.value = next;
  });
  if (typeof document !== "undefined") document.documentElement.lang = next;
}

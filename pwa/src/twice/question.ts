/** The question that is put before a day is logged twice, as a signal. */
import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { loadLate } from "../i18n";
import type { Answer, Doubled } from "./doubles";

/** What is asked, and how it is answered; null leaves everything as it is. */
export interface Question {
  doubled: readonly Doubled[];
  answer: (answer: Answer | null) => void;
}

/** The open question, or null. */
export const question = signal<Question | null>(null);
/** What draws it, once it is loaded. */
export const sheet: Signal<ComponentType<{ question: Question }> | null> = signal(null);

/** Asks, and resolves with the answer; null when the person would rather not. Throws where its code cannot be loaded. */
export async function ask(doubled: readonly Doubled[]): Promise<Answer | null> {
  if (sheet.peek() === null) {
    const [loaded] = await Promise.all([import("./ask-sheet"), loadLate()]);
    sheet.value = loaded.default;
  }
  return new Promise((resolve) => {
    const answer = (given: Answer | null) => {
      question.value = null;
      resolve(given);
    };
    question.value = { doubled, answer };
  });
}

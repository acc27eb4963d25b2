/** Puts the question before a day is logged twice; its sheet is loaded when it is first needed. */
import { loadLate } from "../i18n";
import type { Answer, Doubled } from "./doubles";
import { question, sheet } from "./question";

/** Asks, and resolves with the answer; null when the person would rather not. Throws where the sheet cannot be loaded. */
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

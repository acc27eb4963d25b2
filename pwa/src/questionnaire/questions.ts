/** Which questions somebody is asked, by what they have answered: the same rules as the server's `app/questionnaire/questions.py`. */
import type { AnswerFields, Question, QuestionPart } from "../contract.gen";
import { parseDistance } from "../i18n";

/** What can be answered to a question: a choice, several, or a whole number. */
export type Answer = string | number | readonly string[];
/** Answers by the key of their question. */
export type Answers = Readonly<Record<string, unknown>>;

/** The answers of a row, by the key of their question. */
export const answersOf = (fields: AnswerFields): Answers => fields as unknown as Answers;

/** Whether a question was answered. */
export const isAnswered = (answers: Answers, key: string): boolean => {
  const value = answers[key];
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
};

/** The questions that are asked; an answer to one that is not counts for nothing, nor lets it another one be asked. */
export function asked(questions: readonly Question[], answers: Answers): Question[] {
  const found = new Set<string>();
  return questions.filter((question) => {
    const conditions = question.asked_if ?? [];
    const isAsked =
      conditions.length === 0 ||
      conditions.some(({ question: key, values }) => {
        const value = answers[key];
        const given = Array.isArray(value) ? value : [value];
        return found.has(key) && given.some((each) => values.includes(each as string));
      });
    if (isAsked) found.add(question.key);
    return isAsked;
  });
}

/** The parts with the questions that are asked in them; a part in which nothing is asked is passed over. */
export function steps(parts: readonly QuestionPart[], answers: Answers): QuestionPart[] {
  const keys = new Set(
    asked(
      parts.flatMap((part) => part.questions),
      answers,
    ).map(({ key }) => key),
  );
  return parts
    .map((part) => ({ ...part, questions: part.questions.filter(({ key }) => keys.has(key)) }))
    .filter((part) => part.questions.length > 0);
}

/** The part that comes after one, by what was answered; null after the last. */
export function partAfter(parts: readonly QuestionPart[], answers: Answers, key: string): string | null {
  const all = steps(parts, answers);
  return all[all.findIndex((part) => part.key === key) + 1]?.key ?? null;
}

/** How many of the questions that are asked were answered. */
export function progress(parts: readonly QuestionPart[], answers: Answers): { answered: number; of: number } {
  const questions = steps(parts, answers).flatMap((part) => part.questions);
  return { answered: questions.filter(({ key }) => isAnswered(answers, key)).length, of: questions.length };
}

/** A number as it was typed, in the unit of its answer: metres for km. Null where it is none, undefined where nothing is typed. */
export function typedNumber(question: Question, text: string): number | null | undefined {
  if (text.trim() === "") return undefined;
  const value =
    question.unit === "km" ? parseDistance(text) : /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : null;
  if (value === null) return null;
  const whole = Math.round(value);
  return whole >= (question.least ?? 0) && whole <= (question.most ?? Number.MAX_SAFE_INTEGER) ? whole : null;
}

/** Several choices with one switched on or off, in the order of the question; "none" and the others exclude each other. */
export function toggledChoice(question: Question, chosen: readonly string[], key: string): string[] {
  if (chosen.includes(key)) return chosen.filter((each) => each !== key);
  const kept = key === "none" ? [] : chosen.filter((each) => each !== "none");
  return (question.choices ?? [])
    .map((choice) => choice.key)
    .filter((each) => each === key || kept.includes(each));
}

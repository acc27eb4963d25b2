/** The question that is put before a day is logged twice, as signals. */
import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
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

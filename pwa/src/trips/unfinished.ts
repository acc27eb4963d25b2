/**
 * The form as it was left: kept in `localStorage`, so that neither a reload nor a phone that ends the app loses what was
 * typed. One per person and form, read before the form is drawn first; gone once the trip is saved or given up, after a
 * day, and with the person's signing out. Places are kept by their names alone, positions never.
 */
import type { TripFields } from "../contract.gen";
import { DAY_MS } from "../dates";
import { renewed } from "../legs/draft";
import { diary } from "../session/state";
import type { TripDraft } from "./draft";

/** What is kept of an open form. */
export interface Unfinished {
  draft: TripDraft;
  /** the trip as it was when its form opened; null for a new one */
  opened: TripFields | null;
}

const PREFIX = "cero-form/";
/** What was begun the day before yesterday would rather surprise than help. */
const KEPT_MS = DAY_MS;

const keyOf = (form: string): string => `${PREFIX}${diary.peek()?.account ?? ""}/${form}`;

/** What was left of a form, or null. */
export function recall(form: string): Unfinished | null {
  try {
    const text = localStorage.getItem(keyOf(form));
    if (text === null) return null;
    const { at, draft, opened } = JSON.parse(text) as Unfinished & { at: number };
    if (!(Math.abs(Date.now() - at) < KEPT_MS)) {
      forget(form);
      return null;
    }
    return { opened, draft: { ...draft, legs: renewed(draft.legs) } };
  } catch {
    // Written by an older version, or the storage is closed to us: the form begins anew.
    return null;
  }
}

/** Keeps what stands in a form. */
export function keep(form: string, left: Unfinished): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify({ ...left, at: Date.now() }));
  } catch {
    // Full or forbidden: the form itself still holds everything.
    return;
  }
}

/** Forgets a form that was saved or given up. */
export function forget(form: string): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Forbidden: then nothing was kept either.
    return;
  }
}

/** Forgets every form on this phone: whoever holds it next is somebody else. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was kept either.
    return;
  }
}

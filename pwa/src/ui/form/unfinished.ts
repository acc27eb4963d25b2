/**
 * The form as it was left: kept in `sessionStorage`, so that a reload, an update or the browser's memory pressure loses
 * nothing that was typed. One per tab, person and form; gone once the trip is saved or given up.
 */
import type { TripFields } from "../../contract";
import { renewed, type TripDraft } from "../../diary/draft";
import { diary } from "../../diary/state";

/** What is kept of an open form. */
export interface Unfinished {
  draft: TripDraft;
  /** the trip as it was when its form opened; null for a new one */
  opened: TripFields | null;
}

const keyOf = (form: string): string => `cero-form/${diary.peek()?.account ?? ""}/${form}`;

/** What was left of a form, or null. */
export function recall(form: string): Unfinished | null {
  try {
    const text = sessionStorage.getItem(keyOf(form));
    if (text === null) return null;
    const left = JSON.parse(text) as Unfinished;
    return { ...left, draft: { ...left.draft, legs: renewed(left.draft.legs) } };
  } catch {
    // Written by an older version, or the storage is closed to us: the form begins anew.
    return null;
  }
}

/** Keeps what stands in a form. */
export function keep(form: string, left: Unfinished): void {
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(left));
  } catch {
    // Full or forbidden: the form itself still holds everything.
    return;
  }
}

/** Forgets a form that was saved or given up. */
export function forget(form: string): void {
  try {
    sessionStorage.removeItem(keyOf(form));
  } catch {
    // Forbidden: then nothing was kept either.
    return;
  }
}

/** A trip while its form is open: what is typed, what was left of it, and what happened to it meanwhile. */
import { type Signal, useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { ClockReading } from "../clock";
import { commuteOn } from "../commute/usual";
import type { Leg, TripFields } from "../contract.gen";
import { isDate } from "../dates";
import type { DateLimits } from "../kit/date-limits";
import { emptyLeg, type Problems, problemsOf } from "../legs/draft";
import { go } from "../session/place";
import { avoided, date as todaysDate, trips } from "../session/state";
import type { TripEntry } from "../store/read";
import type { Both } from "./both-ways";
import { type TripDraft, tripDraftOf, tripsOf } from "./draft";
import type { Found } from "./meanwhile-panel";
import { forget, keep, recall, type Unfinished } from "./unfinished";

/** What the form is opened with. */
export interface Opening {
  /** the saved trip; null for a new one */
  trip: TripEntry | null;
  /** its way back, or there, which may be changed together with it */
  both: Both | null;
  /** the day that was asked for, ISO date */
  date: string | null;
  /** under which the unfinished form is kept, so that a reload loses nothing */
  name: string;
}

/** An open form. */
export interface InHand extends Opening {
  clock: ClockReading | null;
  limits: DateLimits;
  draft: Signal<TripDraft>;
  /** the trip as it was when its form opened; null for a new one */
  opened: Signal<TripFields | null>;
  /** true while what was left of an earlier form is shown */
  restored: Signal<boolean>;
  /** null until somebody tried to save */
  problems: Signal<Problems | null>;
  found: Signal<Found | null>;
  /** the unusual leg that was asked about; saving once more says that it is right */
  asked: Signal<Leg | null>;
  asUsual: Signal<boolean>;
}

/** What a form begins with: the saved trip, or an empty one for the way of the day that is still missing. */
function firstDraft(trip: TripEntry | null, wanted: string | null): TripDraft {
  if (trip !== null) return tripDraftOf(trip.fields);
  const today = todaysDate.peek();
  const date = wanted !== null && isDate(wanted) && wanted <= today ? wanted : today;
  const day = commuteOn(date, trips.peek(), avoided.peek());
  const direction = day.out && !day.home ? "home" : day.home && !day.out ? "out" : "both";
  return { purpose: "commute", date, direction, legs: [emptyLeg()], note: "", errand: "", client: "" };
}

/** Takes a trip in hand, with what was left of its form. */
export function useInHand(
  { trip, both, date, name }: Opening,
  clock: ClockReading | null,
  limits: DateLimits,
): InHand {
  const left = useMemo<Unfinished | null>(() => recall(name), [name]);
  const first = useMemo(() => left?.draft ?? firstDraft(trip, date), [left, trip, date]);
  return {
    trip,
    both,
    date,
    name,
    clock,
    limits,
    draft: useSignal<TripDraft>(first),
    opened: useSignal<TripFields | null>(left?.opened ?? trip?.fields ?? null),
    restored: useSignal(left !== null),
    problems: useSignal<Problems | null>(null),
    found: useSignal<Found | null>(null),
    asked: useSignal<Leg | null>(null),
    asUsual: useSignal(false),
  };
}

/** Changes what is typed, and keeps it for after a reload. */
export function change(hand: InHand, changes: Partial<TripDraft>): void {
  hand.draft.value = { ...hand.draft.peek(), ...changes };
  hand.found.value = null;
  if (changes.legs !== undefined) hand.asked.value = null;
  if (hand.problems.peek() !== null) hand.problems.value = problemsOf(hand.draft.peek(), hand.limits);
  keep(hand.name, { draft: hand.draft.peek(), opened: hand.opened.peek() });
}

/** Begins anew with other fields; `from` is the trip that they were read from. */
export function begin(hand: InHand, fields: TripDraft, from: TripFields | null): void {
  forget(hand.name);
  hand.draft.value = fields;
  hand.opened.value = from;
  hand.restored.value = false;
  hand.found.value = null;
  hand.asked.value = null;
  hand.problems.value = null;
}

/** Throws away what was left of an earlier form. */
export const beginAnew = (hand: InHand): void =>
  begin(hand, firstDraft(hand.trip, hand.date), hand.trip?.fields ?? null);

/** Leaves the form for good. */
export function leave(hand: InHand, to: string): void {
  forget(hand.name);
  go(to);
}

/** Takes a field of the trip into the form that was changed while it was open, by its own choice; the rest stays as typed. */
export function takeIn(hand: InHand, fields: TripFields, field: string): void {
  const draft = tripDraftOf(fields);
  hand.opened.value = fields;
  if (field in draft) change(hand, { [field]: draft[field as keyof TripDraft] });
}

/** The trip as the form would save it; what the form does not show stays as it was. */
export function wanted({ trip, draft, opened }: InHand): TripFields | undefined {
  const [edited] = tripsOf(draft.peek());
  if (edited === undefined || trip === null) return edited;
  const { usual_id, additional } = opened.peek() ?? trip.fields;
  return { ...(usual_id ? { usual_id } : {}), ...(additional ? { additional } : {}), ...edited };
}

/** A trip not made, while it is typed. Pure functions. */

import { type AvoidedReason, type AvoidedTripFields, type Leg, MOST_PEOPLE } from "../contract.gen";
import { type DateLimits, type DateProblem, dateProblem } from "../kit/date-limits";
import { draftOf, emptyLeg, isSound, type LegDraft, legsOf, type Problems, problemsOf } from "../legs/draft";
import { thereAndBack } from "../legs/order";

/** As it stands in the fields. */
export interface AvoidedDraft {
  reason: AvoidedReason;
  date: string;
  people: string;
  legs: LegDraft[];
  /** the trip it replaced goes home the same way */
  both: boolean;
  note: string;
}

/** What is wrong in a draft, by field; `people` is true for a number that cannot be. */
export interface AvoidedProblems {
  date: DateProblem | null;
  people: boolean;
  legs: Problems | null;
}

/** An empty remote meeting on a date. */
export const newMeeting = (date: string): AvoidedDraft => ({
  reason: "remote_meeting",
  date,
  people: "1",
  legs: [emptyLeg()],
  both: true,
  note: "",
});

const isPalindrome = (legs: readonly Leg[]): boolean =>
  legs.length % 2 === 0 &&
  legs.every((leg, index) => {
    const back = legs[legs.length - 1 - index];
    return leg.mode === back?.mode && leg.metres === back.metres;
  });

/** A saved one as it stands in the fields: legs that go there and back are shown once. */
export function draftOfAvoided(fields: AvoidedTripFields): AvoidedDraft {
  const legs = fields.legs ?? [];
  const both = legs.length > 0 && isPalindrome(legs);
  const shown = both ? legs.slice(0, legs.length / 2) : legs;
  return {
    reason: fields.reason,
    date: fields.date,
    people: String(fields.people ?? 1),
    legs: shown.length === 0 ? [emptyLeg()] : shown.map(draftOf),
    both: both || legs.length === 0,
    note: fields.note ?? "",
  };
}

/** True while no leg has been begun: the trip it replaced is not told, which is allowed. */
const untold = (legs: readonly LegDraft[]): boolean =>
  legs.every((leg) => leg.mode === null && leg.km.trim() === "");

/** How many would have travelled, or null when it is no believable number. */
export function peopleOf(text: string): number | null {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= MOST_PEOPLE ? value : null;
}

/** What keeps it from being saved. */
export const avoidedProblems = (draft: AvoidedDraft, limits: DateLimits): AvoidedProblems => ({
  date: dateProblem(draft.date, limits),
  people: peopleOf(draft.people) === null,
  legs: untold(draft.legs) ? null : problemsOf({ date: limits.today, legs: draft.legs }, limits.today),
});

/** True when nothing keeps it from being saved. */
export const canSave = (problems: AvoidedProblems): boolean =>
  problems.date === null && !problems.people && (problems.legs === null || isSound(problems.legs));

/** The legs of the trip it replaced, both ways where wanted; nothing was bought, whatever a usual's tickets cost. */
export function replacedLegs(draft: Pick<AvoidedDraft, "legs" | "both">): Leg[] {
  const legs = legsOf(draft.legs).map(({ ore: _ore, ...leg }) => leg);
  return draft.both ? thereAndBack(legs) : legs;
}

/** The fields of a sound draft. */
export function avoidedOf(draft: AvoidedDraft): AvoidedTripFields {
  const note = draft.note.trim();
  return {
    date: draft.date,
    reason: draft.reason,
    people: peopleOf(draft.people) ?? 1,
    legs: replacedLegs(draft),
    ...(note === "" ? {} : { note }),
  };
}

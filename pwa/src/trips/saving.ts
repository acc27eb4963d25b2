/** Saving the trip in hand, also where it was changed elsewhere meanwhile. */
import type { TripFields, UsualFields } from "../contract.gen";
import { t } from "../i18n";
import { newId } from "../ids";
import { isSound, problemsOf } from "../legs/draft";
import { changeRows, remove, usualChange } from "../session/actions";
import { diary, date as todaysDate, usuals } from "../session/state";
import { readTrip, type TripEntry } from "../store/read";
import { writeTrips } from "../twice/write";
import { unread } from "../vehicles/odometer";
import { WORKDAYS } from "../workdays/calendar";
import { legsFor, type TripDraft, tripDraftOf, tripsOf } from "./draft";
import { begin, type InHand, leave, wanted } from "./in-hand";
import { meanwhile } from "./meanwhile";
import type { Found } from "./meanwhile-panel";

/** Shows the first field that cannot be saved. */
const focusProblem = () =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>("[aria-invalid=true], .modes[aria-describedby] button")?.focus(),
  );

/** The usual that a draft makes. */
function usualOf(draft: TripDraft): UsualFields {
  const { form, setup } = t.value;
  const commute = draft.purpose === "commute";
  return {
    name: commute ? (usuals.peek()[0]?.fields.name ?? setup.name) : form.business,
    purpose: draft.purpose,
    legs: legsFor(draft).map(unread),
    weekdays: WORKDAYS,
    position: usuals.peek().length,
  };
}

async function saveNew(hand: InHand): Promise<void> {
  const draft = hand.draft.peek();
  const trips = tripsOf(draft).map((fields) => ({ id: newId(), fields, before: null }));
  const usual = hand.asUsual.peek() ? [usualChange(usualOf(draft))] : [];
  if (await writeTrips("trip", trips, usual)) leave(hand, draft.date === todaysDate.peek() ? "/" : "/trips");
}

async function saveEdited(hand: InHand, id: string, mine: TripFields, before: TripFields): Promise<void> {
  const db = diary.peek()?.db;
  if (db === undefined) return;
  const now = await readTrip(db, id);
  if (now === null) {
    hand.found.value = "deleted";
    return;
  }
  const other = meanwhile(before, now.fields, mine);
  if (other !== null) hand.found.value = { ...other, now: now.fields };
  else if (await writeTrips("edited", [{ id, fields: mine, before: now.fields }])) leave(hand, "/trips");
}

/** Saves what is typed, or shows why it cannot be saved. */
export async function submit(hand: InHand): Promise<void> {
  hand.problems.value = problemsOf(hand.draft.peek(), hand.limits);
  if (!isSound(hand.problems.value)) {
    focusProblem();
    return;
  }
  const { trip } = hand;
  const mine = wanted(hand);
  if (trip === null) await saveNew(hand);
  else if (mine !== undefined) await saveEdited(hand, trip.id, mine, hand.opened.peek() ?? trip.fields);
}

/** Saves in spite of what happened meanwhile: both changes together, ours where both changed the same. */
export async function saveAnyway(hand: InHand, other: Found): Promise<void> {
  const { trip } = hand;
  const mine = wanted(hand);
  if (trip === null || mine === undefined) return;
  const saved =
    other === "deleted"
      ? await changeRows("edited", [{ edit: { kind: "trip", id: trip.id, fields: mine }, before: null }])
      : await writeTrips("edited", [{ id: trip.id, fields: other.together, before: other.now }]);
  if (saved) leave(hand, "/trips");
}

/** Gives up our changes for those made elsewhere. */
export function takeTheirs(hand: InHand, other: Found): void {
  if (other === "deleted") leave(hand, "/trips");
  else begin(hand, tripDraftOf(other.now), other.now);
}

/** Deletes the trip in hand. */
export async function removeTrip(hand: InHand, { id, fields }: TripEntry): Promise<void> {
  if (await remove({ kind: "trip", id, fields })) leave(hand, "/trips");
}

/** Saving the trip in hand, also where it was changed elsewhere meanwhile. */
import type { TripFields, UsualFields } from "../contract.gen";
import { t } from "../i18n";
import { newId } from "../ids";
import { isSound, problemsOf, unusualLeg } from "../legs/draft";
import { remove, usualChange } from "../session/actions";
import { back } from "../session/place";
import { diary, date as todaysDate, usuals } from "../session/state";
import { readTrip, type TripEntry } from "../store/read";
import type { TripChange } from "../twice/doubles";
import { writeTrips } from "../twice/write";
import { unread } from "../vehicles/odometer";
import { WORKDAYS } from "../workdays/calendar";
import { mirrored, otherWay } from "./both-ways";
import { legsFor, type TripDraft, tripDraftOf, tripsOf } from "./draft";
import { begin, type InHand, leave, wanted } from "./in-hand";
import { meanwhile } from "./meanwhile";
import type { Found } from "./meanwhile-panel";
import { forget } from "./unfinished";

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

/** Leaves a form of a saved trip: for where one came from, else for the trip's page. */
function leaveFor(hand: InHand, id: string): void {
  forget(hand.name);
  back(`/trips/${id}`);
}

/** Writes the trip in hand, and with it the other way where one wants that: both or none, with one way back. */
async function write(hand: InHand, row: TripChange, anyway?: TripChange): Promise<void> {
  const db = diary.peek()?.db;
  const { both } = hand;
  const rows = anyway === undefined ? [row] : [row, anyway];
  if (both?.on.peek() && anyway === undefined && db !== undefined) {
    const before = hand.opened.peek() ?? row.fields;
    const now = (await readTrip(db, both.other.id))?.fields ?? null;
    const found = otherWay(before, row.fields, both.other.fields, now);
    if ("trouble" in found) {
      both.trouble.value = found.trouble;
      return;
    }
    rows.push({ id: both.other.id, fields: found.wanted, before: now });
  }
  if (!(await writeTrips("edited", rows))) return;
  // Put in the place of another trip of its day it may live on under that one's id.
  if (db === undefined || (await readTrip(db, row.id)) === null) leave(hand, "/trips");
  else leaveFor(hand, row.id);
}

/** The trip in hand as it would be written; null where it was changed or deleted elsewhere, which is then shown. */
async function checked(
  hand: InHand,
  id: string,
  mine: TripFields,
  before: TripFields,
): Promise<TripChange | null> {
  const db = diary.peek()?.db;
  if (db === undefined) return null;
  const now = await readTrip(db, id);
  const other = now === null ? null : meanwhile(before, now.fields, mine);
  if (now === null) hand.found.value = "deleted";
  else if (other !== null) hand.found.value = { ...other, now: now.fields };
  else return { id, fields: mine, before: now.fields };
  return null;
}

async function saveEdited(hand: InHand, id: string, mine: TripFields, before: TripFields): Promise<void> {
  const row = await checked(hand, id, mine, before);
  if (row !== null) await write(hand, row);
}

/** Saves what is typed, or shows why it cannot be saved. */
export async function submit(hand: InHand): Promise<void> {
  hand.problems.value = problemsOf(hand.draft.peek(), hand.limits);
  if (!isSound(hand.problems.value)) {
    focusProblem();
    return;
  }
  if (hand.asked.peek() === null) {
    hand.asked.value = unusualLeg(hand.draft.peek().legs, hand.opened.peek()?.legs);
    if (hand.asked.value !== null) return;
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
  await write(
    hand,
    other === "deleted"
      ? { id: trip.id, fields: mine, before: null }
      : { id: trip.id, fields: other.together, before: other.now },
  );
}

/** Saves both ways in spite of what happened to the other one meanwhile. */
export async function saveBothAnyway(hand: InHand): Promise<void> {
  const { trip, both } = hand;
  const mine = wanted(hand);
  const before = hand.opened.peek();
  const trouble = both?.trouble.peek() ?? null;
  if (trip === null || both === null || mine === undefined || before === null || trouble === null) return;
  const row = await checked(hand, trip.id, mine, before);
  if (row === null) return;
  const { id, fields } = both.other;
  const back =
    trouble === "deleted"
      ? { id, fields: mirrored(before, mine, fields), before: null }
      : { id, fields: trouble.together, before: trouble.now };
  await write(hand, row, back);
}

/** Leaves the other way as it is, and saves the trip in hand. */
export async function saveOneWay(hand: InHand): Promise<void> {
  if (hand.both === null) return;
  hand.both.on.value = false;
  hand.both.trouble.value = null;
  await submit(hand);
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

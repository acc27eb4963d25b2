/** What the person does to the diary, from the screens: write, show, tell the other tabs, send. */
import { signal } from "@preact/signals";
import type { Kind, TripFields, UsualFields } from "../contract";
import { newId } from "../ids";
import type { PersonDatabase } from "../store/database";
import { discardRejected, type Edit, save, takeBack } from "../store/edit";
import type { UsualEntry } from "../store/read";
import { announceChange, requestSync } from "../sync/triggers";
import { logCommute, logTelework, type Written } from "./log";
import { date, diary, refresh, usuals } from "./state";

/** What was done last and can be undone. */
export interface Done {
  what: "commute" | "telework" | "trip" | "deleted" | "edited" | "usual";
  undo: () => Promise<void>;
}
export const lastDone = signal<Done | null>(null);
/** Why the last save failed; the screens show it where the person is. */
export const saveFailure = signal<"full" | "other" | null>(null);

function openDb(): PersonDatabase {
  const open = diary.peek();
  if (open === null) throw new Error("no diary is open");
  return open.db;
}

/** Runs a write; true when it is durable. A refused one becomes visible state, and nothing pretends to be saved. */
async function durable(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    saveFailure.value = null;
  } catch (error) {
    saveFailure.value =
      error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "other";
    return false;
  } finally {
    await refresh();
  }
  announceChange();
  requestSync();
  return true;
}

const undoable = (what: Done["what"], rows: readonly Written[]): Done => ({
  what,
  undo: () => undoBy(() => takeBack(openDb(), rows)),
});

async function undoBy(work: () => Promise<unknown>): Promise<void> {
  const undone = await durable(async () => {
    await work();
  });
  if (undone) lastDone.value = null;
}

/** Logs today's usual commute. */
export async function logUsual(usual: UsualEntry, directions: readonly ("out" | "home")[]): Promise<void> {
  await durable(async () => {
    const rows = await logCommute(openDb(), usual, date.peek(), directions);
    if (rows.length > 0) lastDone.value = undoable("commute", rows);
  });
}

/** Logs today as a telework day. */
export async function logTeleworkToday(usual: UsualEntry | null): Promise<void> {
  await durable(async () => {
    lastDone.value = undoable("telework", await logTelework(openDb(), usual, date.peek()));
  });
}

/** Saves new trips, and the usual made of them if wanted. True when they are durable. */
export async function saveTrips(fields: readonly TripFields[], usual: UsualFields | null): Promise<boolean> {
  const edits = fields.map<Edit>((each) => ({ kind: "trip", id: newId(), fields: each }));
  return durable(async () => {
    await save(openDb(), usual === null ? edits : [...edits, usualEdit(usual)]);
    lastDone.value = undoable(
      "trip",
      edits.map(({ kind, id }) => ({ kind, id })),
    );
  });
}

/** Saves an edited trip whole; only what changed is sent. True when it is durable. */
export async function saveTrip(id: string, fields: TripFields, before: TripFields): Promise<boolean> {
  return durable(async () => {
    await save(openDb(), [{ kind: "trip", id, fields }]);
    lastDone.value = {
      what: "edited",
      undo: () => undoBy(() => save(openDb(), [{ kind: "trip", id, fields: before }])),
    };
  });
}

/** Deletes a row; Undo puts it back as it was. */
export async function remove(edit: Edit & { fields: object }): Promise<boolean> {
  return durable(async () => {
    await save(openDb(), [{ kind: edit.kind, id: edit.id, fields: null } as Edit]);
    lastDone.value = { what: "deleted", undo: () => undoBy(() => save(openDb(), [edit])) };
  });
}

/** Throws away what the server refused of a row. */
export const discard = (kind: Kind, id: string): Promise<boolean> =>
  durable(() => discardRejected(openDb(), kind, id));

/** The usual that these fields make: the one of the same purpose and name is replaced, so that there is one. */
function usualEdit(fields: UsualFields): Edit {
  const same = usuals
    .peek()
    .find((each) => each.fields.purpose === fields.purpose && each.fields.name === fields.name);
  return { kind: "usual", id: same?.id ?? newId(), fields };
}

/** Saves a usual. True when it is durable. */
export const saveUsual = (fields: UsualFields): Promise<boolean> =>
  durable(async () => {
    await save(openDb(), [usualEdit(fields)]);
  });

/** What the person does to the diary, from the screens: write, show, tell the other tabs, send. */
import { batch, signal } from "@preact/signals";
import type { Kind, UsualFields } from "../contract.gen";
import { t } from "../i18n";
import { newId } from "../ids";
import type { PersonDatabase } from "../store/database";
import { discardRejected, type Edit, keepRejected, save, takeBack } from "../store/edit";
import { announceChange, requestSync } from "../sync/triggers";
import { diary, refresh, show, usuals } from "./state";

/** Changes of rows that the diary's pages make in one step; their texts are `trips.done`. */
export type Reshaped = "copied" | "returned" | "split" | "merged" | "vehicle" | "vehicle_removed";

/** What was done last and can be undone. */
export interface Done {
  what: "commute" | "telework" | "trip" | "deleted" | "edited" | "usual" | Reshaped;
  undo: () => Promise<void>;
  /** what to say instead of the text for `what` */
  said?: () => string;
}
/** A row that was just written, to be taken back by Undo. */
export interface Written {
  kind: Kind;
  id: string;
}

/** What the snack tells and Undo takes back; null when there is nothing. */
export const lastDone = signal<Done | null>(null);
/** Why the last save failed; the screens show it where the person is. */
export const saveFailure = signal<"full" | "other" | null>(null);

/** The database of the open diary; throws while none is open. */
export function openDb(): PersonDatabase {
  const open = diary.peek();
  if (open === null) throw new Error("no diary is open");
  return open.db;
}

/** Runs a write; true when it is durable. A refused one becomes visible state, and nothing pretends to be saved. */
export async function durable(work: () => Promise<void>): Promise<boolean> {
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
  sendSoon();
  return true;
}

/** Tells the other tabs, and asks for an exchange. */
function sendSoon(): void {
  announceChange();
  requestSync();
}

/** Longer than a frame even on a slow phone; a page in the background has no frames at all. */
const NO_FRAME_MS = 150;

/** Resolves when the next picture has been drawn. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

/**
 * Logs new rows and shows them as soon as their transaction is complete; everything else (reading back, telling the
 * other tabs, sending) waits until the person has seen it.
 */
export async function logAndShow(what: Done["what"], log: () => Promise<Edit[]>): Promise<void> {
  await durable(async () => {
    const written = await log();
    if (written.length === 0) return;
    batch(() => {
      show(written);
      lastDone.value = undoable(what, written);
    });
    await drawn();
  });
}

/** Rows that were just written, and the way to take them back. */
export const undoable = (what: Done["what"], rows: readonly Written[]): Done => ({
  what,
  undo: () => undoBy(() => takeBack(openDb(), rows)),
});

async function undoBy(work: () => Promise<unknown>): Promise<void> {
  const undone = await durable(async () => {
    await work();
  });
  if (undone) lastDone.value = null;
}

/** Deletes a row; Undo puts it back as it was. */
export async function remove(edit: Edit & { fields: object }): Promise<boolean> {
  return durable(async () => {
    await save(openDb(), [{ kind: edit.kind, id: edit.id, fields: null } as Edit]);
    lastDone.value = { what: "deleted", undo: () => undoBy(() => save(openDb(), [edit])) };
  });
}

/** A row as it stands in the diary. */
export type StoredRow = Edit & { fields: object };

/** Takes rows back, however long ago and wherever they were logged; Undo puts them there again. True when that is durable. */
export const takeBackRows = (rows: readonly StoredRow[]): Promise<boolean> =>
  durable(async () => {
    await takeBack(openDb(), rows);
    const said = () => t.value.today.takenBack;
    lastDone.value = { what: "deleted", said, undo: () => undoBy(() => save(openDb(), rows)) };
  });

/** One row of a change, and what stood there before: null where there was none. */
export interface RowChange {
  edit: Edit;
  before: Edit["fields"];
}

/** Writes several rows or none; Undo puts all of them back. True when they are durable. */
export async function changeRows(
  what: Done["what"],
  changes: readonly RowChange[],
  said?: () => string,
): Promise<boolean> {
  const allNew = changes.every(({ before }) => before === null);
  const undo = () =>
    allNew
      ? takeBack(
          openDb(),
          changes.map(({ edit }) => edit),
        )
      : save(
          openDb(),
          changes.map(({ edit, before }) => ({ ...edit, fields: before }) as Edit),
        );
  return durable(async () => {
    await save(
      openDb(),
      changes.map(({ edit }) => edit),
    );
    lastDone.value = { what, undo: () => undoBy(undo), ...(said === undefined ? {} : { said }) };
  });
}

/** Throws away what the server refused of a row; Undo brings it back, still refused. True when that is durable. */
export const discard = (kind: Kind, id: string): Promise<boolean> =>
  durable(async () => {
    const thrown = await discardRejected(openDb(), kind, id);
    const said = () => t.value.trips.discarded;
    lastDone.value = { what: "edited", said, undo: () => undoBy(() => keepRejected(openDb(), thrown)) };
  });

/** Sends what was refused of a row once more, as it is; null: its deletion. True when it waits again, durably. */
export const sendAgain = (kind: Kind, id: string, fields: object | null): Promise<boolean> =>
  durable(async () => {
    await save(openDb(), [{ kind, id, fields } as Edit]);
  });

/** The usual that these fields make: the one of the same purpose and name is replaced, so that there is one. */
export function usualChange(fields: UsualFields): RowChange {
  const same = usuals
    .peek()
    .find((each) => each.fields.purpose === fields.purpose && each.fields.name === fields.name);
  return { edit: { kind: "usual", id: same?.id ?? newId(), fields }, before: same?.fields ?? null };
}

/** Saves a usual. True when it is durable. */
export const saveUsual = (fields: UsualFields): Promise<boolean> =>
  durable(async () => {
    await save(openDb(), [usualChange(fields).edit]);
  });

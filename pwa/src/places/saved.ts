/**
 * Saved places: names and positions that stay in this device's database. They have no outbox, so no exchange with the
 * server can ever carry them.
 */
import { signal } from "@preact/signals";
import { newId } from "../ids";
import { diary } from "../session/state";
import type { PersonDatabase, SavedPlace } from "../store/database";

/** Name of a saved place, in characters. */
export const LONGEST_NAME = 60;

/** The saved places by name; filled by `readPlaces`. */
export const savedPlaces = signal<readonly SavedPlace[]>([]);

/** The places of one diary, by name. */
export async function placesOf(db: PersonDatabase): Promise<SavedPlace[]> {
  const all = await db.use((handle) => handle.getAll("place"));
  return all.sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** Writes a place durably. */
export async function putPlace(db: PersonDatabase, place: SavedPlace): Promise<void> {
  await db.use(async (handle) => {
    const tx = handle.transaction("place", "readwrite");
    await Promise.all([tx.store.put(place), tx.done]);
  });
}

/** Removes a place durably. */
export async function deletePlace(db: PersonDatabase, id: string): Promise<void> {
  await db.use(async (handle) => {
    const tx = handle.transaction("place", "readwrite");
    await Promise.all([tx.store.delete(id), tx.done]);
  });
}

/** Reads the places of the open diary for the screens. */
export async function readPlaces(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  const places = await placesOf(open.db);
  if (diary.peek()?.account === open.account) savedPlaces.value = places;
}

/** Saves a place of the open diary; one of the same name is moved. True when it is durable. */
export async function savePlace(place: Omit<SavedPlace, "id">): Promise<boolean> {
  const open = diary.peek();
  if (open === null) return false;
  const same = savedPlaces.peek().find((each) => each.name.toLowerCase() === place.name.toLowerCase());
  return changed(() => putPlace(open.db, { ...place, id: same?.id ?? newId() }));
}

/** Puts a place back as it was. True when it is durable. */
export async function restorePlace(place: SavedPlace): Promise<boolean> {
  const open = diary.peek();
  return open !== null && changed(() => putPlace(open.db, place));
}

/** Forgets a place. True when that is durable. */
export async function forgetPlace(id: string): Promise<boolean> {
  const open = diary.peek();
  return open !== null && changed(() => deletePlace(open.db, id));
}

async function changed(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
  } catch {
    // A full or locked storage: the screen says that nothing was saved.
    return false;
  }
  await readPlaces();
  return true;
}

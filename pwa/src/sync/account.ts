/** Whose diary is open on this device. */
import type { Home } from "../contract.gen";
import {
  databaseName,
  device,
  type PersonDatabase,
  personDatabase,
  readMeta,
  writeMeta,
} from "../store/database";

/** The open diary: a person's database and the home data last fetched for them. */
export interface Diary {
  account: string;
  db: PersonDatabase;
  home: Home;
  /** when home was fetched, ISO time */
  at: string;
}

/** The cookie by which the server says whose session this browser has; it outlives the session. */
const SIGNED_IN = /(?:^|;\s*)cero-account=([\d.]+)/;

/** Whose session this browser has or had last, as far as the server told; null where it did not, and in a worker. */
export const signedIn = (): string | null =>
  typeof document === "undefined" ? null : (SIGNED_IN.exec(document.cookie)?.[1] ?? null);

/**
 * Opens the diary of the person last signed in on this device; null before the first sign-in. No network. Where somebody
 * else has signed in since, it is theirs or none: not even for a moment may they see the diary of whoever had the phone
 * before.
 */
export async function openLast(): Promise<Diary | null> {
  const last = await device.use((db) => db.get("values", "account"));
  const account = last === undefined ? undefined : (signedIn() ?? last);
  if (account === undefined) return null;
  const db = personDatabase(account);
  const stored = await readMeta(db, "home");
  return stored === undefined ? null : { account, db, home: stored.home, at: stored.at };
}

/** Makes the person of this home the one whose diary is open, and stores their home. */
export async function openFor(home: Home): Promise<Diary> {
  const db = personDatabase(home.account);
  const at = new Date().toISOString();
  await writeMeta(db, "home", { home, at });
  await device.use(async (handle) => {
    const tx = handle.transaction("values", "readwrite");
    await Promise.all([tx.store.put(home.account, "account"), tx.done]);
  });
  return { account: home.account, db, home, at };
}

/**
 * Closes the diary after signing out. What has reached the server is wiped from the device; what has not stays locked
 * in the person's own database until they sign in again.
 */
export async function close(diary: Diary): Promise<void> {
  const waiting = await diary.db.use(async (handle) => {
    return (await handle.count("outbox")) + (await handle.count("rejected"));
  });
  await device.use(async (handle) => {
    const tx = handle.transaction("values", "readwrite");
    await Promise.all([tx.store.delete("account"), tx.done]);
  });
  diary.db.drop();
  if (waiting === 0) indexedDB.deleteDatabase(databaseName(diary.account));
}

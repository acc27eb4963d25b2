/**
 * The databases of the device, and one wrapper around each handle.
 *
 * - `cero-device`: what belongs to the device, not to a person: its id, whose account is signed in, the language.
 * - `cero-<account>`: one per person, so that a second person on the same phone never sees the first's data.
 *
 * WebKit kills IndexedDB connections of pages in the background. A handle is therefore never kept by callers: they
 * pass a function to `Database.use`, which opens again and retries once when the handle turns out to be dead.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from "idb";
import {
  type Change,
  type Home,
  type Kept,
  KINDS,
  type Kind,
  type Language,
  type Mutation,
  type TripFigures,
} from "../contract.gen";
import type { Refusal } from "../refusal";

/** What the server last said of a row. */
export interface ServerState {
  seq: number;
  deleted: boolean;
  fields: Record<string, unknown>;
  computed: TripFigures | null;
  conflicts: Change["conflicts"];
  /** the epoch it was pulled in; rows the server forgot in a newer one are sent again */
  epoch: string | null;
  /** the seq of the last edit that the server took and whose row was not pulled since; absent for none */
  taken?: number;
}

/** A row as kept on the device: the server's state, and the view with waiting edits on top. */
export interface Row {
  id: string;
  server: ServerState | null;
  fields: Record<string, unknown>;
  deleted: boolean;
  /** true while edits wait or were refused, so that the server's figures don't belong to `fields` */
  dirty: boolean;
  /** the view's date, absent for deleted rows and kinds without one: what the index sees */
  date?: string;
}

/** A row of a kind that this version does not know yet: kept whole until one does. */
export interface UnknownRow extends Row {
  kind: string;
}

/** An edit that waits, in the order it was made (`n`). */
export interface Waiting extends Mutation {
  n?: number;
  /** how many times it went out: an edit never sent can be taken back without a trace */
  attempts: number;
  /** how many times the server failed on it alone while it took other exchanges; absent for none */
  failures?: number;
  /** the device that made it, where that is another one: it came here in a file, and is sent in that one's name */
  device_id?: string;
}

/** An edit the server refused, kept until its owner has corrected or discarded it. */
export interface Rejected extends Mutation {
  reason: Refusal;
}

/** Where in the owner log this device is. */
export interface LogPosition {
  epoch: string | null;
  cursor: number;
}

/** How far the log of an earlier epoch is the same as the present one: its last seq in common, by epoch. */
export type Held = Readonly<Record<string, number>>;

interface MetaValues {
  home: { home: Home; at: string };
  log: LogPosition;
  synced_at: string;
  /** true from the answer that another epoch began until all of it is pulled */
  starting_over: boolean;
  /** until then: the last seq of each earlier epoch that the server still has */
  held: Held;
  /** suggestions answered with "not now" on this device, see `routines/habits.ts` */
  dismissed: string[];
  /** how long the organisation's server keeps things, as it last said */
  kept: Kept;
}

/** A place the person saved, e.g. home or the office. Degrees, WGS 84. */
export interface SavedPlace {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** One store for each kind. */
type KindStores = Record<Kind, { key: string; value: Row; indexes: { date: string } }>;

/** The stores of a person's database. */
export interface PersonSchema extends DBSchema, KindStores {
  /** rows of kinds that a later version will know, by kind and id */
  unknown: { key: [string, string]; value: UnknownRow };
  /** saved places with their coordinates: of this device alone, no request ever carries them */
  place: { key: string; value: SavedPlace };
  outbox: { key: number; value: Waiting; indexes: { row: string } };
  rejected: { key: string; value: Rejected; indexes: { row: string } };
  meta: { key: string; value: MetaValues[keyof MetaValues] };
}

/** The one store of the device's database. */
export interface DeviceSchema extends DBSchema {
  values: { key: "device_id" | "account" | "language" | "clock"; value: string };
}

type Opener<S extends DBSchema> = (onLost: () => void) => Promise<IDBPDatabase<S>>;

/** True for the errors of a connection that the browser has killed under us. */
function isDead(error: unknown): boolean {
  if (!(error instanceof DOMException)) return false;
  if (error.name === "InvalidStateError") return true;
  return error.name === "UnknownError" && /connection|closing|lost/i.test(error.message);
}

/** Transactions of this page that have not ended. */
const running = new Set<IDBTransaction>();

/**
 * Keeps account of the transactions that begin on a handle. Its method is replaced because nobody else sees them all: the
 * shortcuts of idb (`get`, `put`, `count`) begin their own and show them to nobody.
 */
function watch(handle: IDBDatabase): void {
  const begin = handle.transaction;
  handle.transaction = (...how) => {
    const tx = begin.apply(handle, how);
    follow(tx);
    return tx;
  };
}

/** Keeps account of a transaction until it ends. */
function follow(tx: IDBTransaction): void {
  running.add(tx);
  for (const end of ["complete", "abort"]) tx.addEventListener(end, () => running.delete(tx));
}

/**
 * WebKit puts a page that one leaves aside for the back button, with its unfinished transactions: they keep their locks,
 * and the next page waits for them without end. Ended here they are as if the page had been closed.
 */
globalThis.addEventListener?.("pagehide", () => {
  for (const tx of running) abort(tx);
});

/**
 * How long opening a database may take, ms. Only another page keeps it waiting so long: one that makes the database and was
 * put aside before it could end.
 */
const LONGEST_OPENING_MS = 10_000;
/** The name of the exception when opening took longer. */
export const NO_ANSWER = "TimeoutError";

/** The handle that is being opened, or an exception called `NO_ANSWER`; a handle that comes later is closed. */
function inTime<S extends DBSchema>(opening: Promise<IDBPDatabase<S>>): Promise<IDBPDatabase<S>> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new DOMException("another page keeps the database from opening", NO_ANSWER));
    }, LONGEST_OPENING_MS);
    opening.then((db) => (late ? db.close() : resolve(db)), reject).finally(() => clearTimeout(timer));
  });
}

/** A database whose handle may die at any time. */
export class Database<S extends DBSchema> {
  readonly name: string;
  readonly #open: Opener<S>;
  #handle: Promise<IDBPDatabase<S>> | null = null;

  constructor(name: string, open: Opener<S>) {
    this.name = name;
    this.#open = open;
  }

  /**
   * Runs `work` on an open handle. `work` must finish its transaction (`await tx.done`): what it returns is then
   * durable. It is run a second time only if the handle died before its transaction could begin or commit.
   */
  async use<T>(work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#get());
    } catch (error) {
      if (!isDead(error)) throw error;
      this.drop();
      return work(await this.#get());
    }
  }

  /** Forgets the handle; the next `use` opens a new one. */
  drop(): void {
    const old = this.#handle;
    this.#handle = null;
    old?.then(
      (db) => db.close(),
      () => undefined,
    );
  }

  #get(): Promise<IDBPDatabase<S>> {
    this.#handle ??= inTime(this.#open(() => this.drop())).then(
      (db) => {
        watch(unwrap(db));
        return db;
      },
      (error: unknown) => {
        this.#handle = null;
        throw error;
      },
    );
    return this.#handle;
  }
}

/** The database of the device itself. */
export const device = new Database<DeviceSchema>("cero-device", (onLost) =>
  openDB<DeviceSchema>("cero-device", 1, {
    upgrade(db, _before, _after, tx) {
      follow(unwrap(tx));
      db.createObjectStore("values");
    },
    blocking: onLost,
    terminated: onLost,
  }),
);

/** The database of one person: their diary on this device. */
export type PersonDatabase = Database<PersonSchema>;

/** The name of a person's database on this device. */
export const databaseName = (account: string): string => `cero-${account}`;

/** The layout of the stores that are not a kind's: one higher whenever they change. */
const LAYOUT = 3;
/** The first layout that kept rows of unknown kinds; earlier ones dropped them. */
const KEEPS_UNKNOWN = 3;

/** The database's version: a new kind alone makes it higher, and so gets its store without further ado. */
const VERSION = LAYOUT * 100 + KINDS.length;

/** The layout of a version; the first two were simply called 1 and 2. */
const layoutOf = (version: number): number => (version < 100 ? version : Math.floor(version / 100));

type UpgradeTransaction = IDBPTransaction<PersonSchema, StoreNames<PersonSchema>[], "versionchange">;

/**
 * Brings an older version's stores to today's. Edits that wait or were refused stay as they are. Rows that an older app
 * did not know become rows of their kind; where it had dropped them, the whole log is pulled anew.
 */
async function upgrade(
  db: IDBPDatabase<PersonSchema>,
  before: number,
  tx: UpgradeTransaction,
): Promise<void> {
  follow(unwrap(tx));
  const layout = layoutOf(before);
  if (layout < 1) {
    db.createObjectStore("outbox", { keyPath: "n", autoIncrement: true }).createIndex("row", "id");
    db.createObjectStore("rejected", { keyPath: "mutation_id" }).createIndex("row", "id");
    db.createObjectStore("meta");
  }
  if (layout < 2) db.createObjectStore("place", { keyPath: "id" });
  if (layout < KEEPS_UNKNOWN) db.createObjectStore("unknown", { keyPath: ["kind", "id"] });
  for (const kind of KINDS) {
    if (db.objectStoreNames.contains(kind)) continue;
    db.createObjectStore(kind, { keyPath: "id" }).createIndex("date", "date");
    const kept = await tx.objectStore("unknown").getAll(IDBKeyRange.bound([kind], [kind, []]));
    for (const { kind: _kind, ...row } of kept) {
      ask(tx.objectStore(kind).put(row));
      ask(tx.objectStore("unknown").delete([kind, row.id]));
    }
  }
  const log = (await tx.objectStore("meta").get("log")) as LogPosition | undefined;
  if (layout < KEEPS_UNKNOWN && log !== undefined) {
    await tx.objectStore("meta").put({ epoch: log.epoch, cursor: 0 }, "log");
  }
}

/** The database of one person. Opening it creates it. */
export function personDatabase(account: string): PersonDatabase {
  const name = databaseName(account);
  return new Database<PersonSchema>(name, (onLost) =>
    openDB<PersonSchema>(name, VERSION, {
      upgrade: (db, before, _after, tx) => upgrade(db, before, tx),
      blocking: onLost,
      terminated: onLost,
    }),
  );
}

/**
 * Asks for a write without waiting for its answer, which costs a phone some milliseconds each. A write that fails
 * aborts the transaction, and `atomically` hears of it there.
 */
export function ask(write: Promise<unknown>): void {
  write.catch(() => undefined);
}

/**
 * Runs `work` in one writing transaction that is durable when this resolves. An exception in `work` takes back all of
 * it: without the abort, IndexedDB would commit what was written before the exception.
 */
export async function atomically<N extends StoreNames<PersonSchema>, T>(
  db: PersonDatabase,
  stores: readonly N[],
  work: (tx: IDBPTransaction<PersonSchema, N[], "readwrite">) => Promise<T>,
): Promise<T> {
  return db.use(async (handle) => {
    const tx = handle.transaction([...stores], "readwrite");
    // Awaited below; a transaction that fails while `work` is still busy must not be an unhandled rejection.
    tx.done.catch(() => undefined);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      abort(tx);
      throw error;
    }
  });
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended by itself, which is why we are here.
    return;
  }
}

/** One value of the person's `meta` store, or undefined. */
export async function readMeta<K extends keyof MetaValues>(
  db: PersonDatabase,
  key: K,
): Promise<MetaValues[K] | undefined> {
  return (await db.use((handle) => handle.get("meta", key))) as MetaValues[K] | undefined;
}

/** Stores one value of the person's `meta` store durably. */
export async function writeMeta<K extends keyof MetaValues>(
  db: PersonDatabase,
  key: K,
  value: MetaValues[K],
): Promise<void> {
  await db.use(async (handle) => {
    const tx = handle.transaction("meta", "readwrite");
    await Promise.all([tx.store.put(value, key), tx.done]);
  });
}

/** The language override of this device, if the person chose one. */
export const deviceLanguage = async (): Promise<Language | undefined> =>
  (await device.use((db) => db.get("values", "language"))) as Language | undefined;

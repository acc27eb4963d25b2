/**
 * A page of the phone whose browser may do to it what browsers do, at any step of its work: kill it, kill its handle of
 * the database, run out of storage, let a newer app open the same database.
 *
 * A step is whatever the page waits for: a transaction that begins, a request, a write, an exchange that leaves or comes
 * back. Which code belongs to which page is known by its asynchronous context, so that two pages may run at a time.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { forceCloseDatabase } from "fake-indexeddb";
import { wrap } from "idb";
import { afterAll, beforeAll, vi } from "vitest";
import type { Network } from "./network";

/** What the browser does at a step. */
export type Trouble =
  /** the page is gone: what had not been committed is undone, nothing behind this step happens */
  | "killed"
  /** the handle dies, its transactions are undone, and the page is told (`onclose`) */
  | "closed"
  /** the same, and nobody is told: the next transaction fails with InvalidStateError */
  | "lost"
  /** from here on nothing more can be stored: the transaction fails with QuotaExceededError */
  | "full"
  /** the same, but the write itself throws */
  | "full_at_once"
  /** an app of a later version opens the database */
  | "updated";

/** What happens to a page, and at which of its steps from now on. */
export interface Plan {
  what: Trouble;
  at: number;
}

/** The exception of everything that a dead page still tries. */
class Dead extends Error {}

/** The parts of fake-indexeddb's transactions that real browsers use inside. */
type Inside = IDBTransaction & { _abort(name: string): void };

const pages = new AsyncLocalStorage<Page>();

/** A page of the phone with its network. */
export class Page {
  readonly #network: Network;
  /** opens the database in a later version, for the trouble `updated` */
  readonly #update: () => Promise<unknown>;
  /** lets an exchange pass, before it leaves and when it comes back */
  readonly #gate: (what: string) => Promise<unknown>;
  readonly #open = new Set<Inside>();
  readonly #handles = new Set<IDBDatabase>();
  #plan: Plan | null = null;
  #steps = 0;
  #full: Trouble | null = null;
  #updating: Promise<unknown> | null = null;
  dead = false;

  constructor(
    network: Network,
    update: () => Promise<unknown> = async () => undefined,
    gate: (what: string) => Promise<unknown> = async () => undefined,
  ) {
    this.#network = network;
    this.#update = update;
    this.#gate = gate;
  }

  /** Runs some work of this page. Answers whether it came to its end, with its exception if it failed. */
  async run<T>(work: () => Promise<T>, plan: Plan | null = null): Promise<Ending<T>> {
    this.#plan = plan;
    this.#steps = 0;
    vi.stubGlobal("fetch", askInTheNameOfItsPage);
    try {
      const result = await pages.run(this, work);
      return this.dead ? { kind: "killed" } : { kind: "done", result };
    } catch (error) {
      return this.dead ? { kind: "killed" } : { kind: "failed", error };
    } finally {
      this.#plan = null;
      this.#full = null;
      await this.#updating;
      this.#updating = null;
    }
  }

  /** The page's own way to the server. */
  readonly fetch: typeof fetch = async (path, init) => {
    this.step();
    await this.#gate("leaves");
    if (this.dead) throw new Dead();
    const response = await this.#network.fetch(path, init);
    await this.#gate("comes back");
    this.step();
    await Promise.resolve();
    if (this.dead) throw new Dead();
    return response;
  };

  /** A step begins. */
  step(): void {
    if (this.dead) throw new Dead();
    if (this.#plan === null || this.#steps++ < this.#plan.at) return;
    const { what } = this.#plan;
    this.#plan = null;
    if (what === "updated") this.#updating = pages.exit(this.#update);
    else if (what === "full" || what === "full_at_once") this.#full = what;
    // Behind what the page does in this turn: no browser stops a script in the middle of one.
    else queueMicrotask(() => this.#end(what));
  }

  #end(what: "killed" | "closed" | "lost"): void {
    if (what === "killed") this.dead = true;
    for (const handle of this.#handles) this.#close(handle, what === "closed" ? "closed" : "lost");
  }

  #close(handle: IDBDatabase, what: "closed" | "lost"): void {
    this.#handles.delete(handle);
    if (what === "closed") forceCloseDatabase(handle as never);
    else {
      for (const tx of this.#open) if (tx.db === handle) tx._abort("AbortError");
      handle.close();
    }
  }

  opened(handle: IDBDatabase): void {
    if (this.dead) handle.close();
    else this.#handles.add(handle);
  }

  began(tx: IDBTransaction): void {
    this.#open.add(tx as Inside);
    // Nobody waits for the end of a transaction that reads: when it is undone, that must not count as a fault of the test.
    wrap(tx).done.catch(() => undefined);
    for (const end of ["complete", "abort"]) tx.addEventListener(end, () => this.#open.delete(tx as Inside));
  }

  /** Something is to be stored that needs room; `write` asks the database to. */
  stores(tx: IDBTransaction, write: () => IDBRequest): IDBRequest {
    if (this.#full === "full_at_once") throw new DOMException("no room", "QuotaExceededError");
    const request = write();
    if (this.#full !== null) queueMicrotask(() => this.#open.has(tx as Inside) && this.#runOut(tx as Inside));
    return request;
  }

  #runOut(tx: Inside): void {
    this.#open.delete(tx);
    tx._abort("QuotaExceededError");
  }
}

/** How some work of a page ended. */
export type Ending<T> = { kind: "done"; result: T } | { kind: "failed"; error: unknown } | { kind: "killed" };

/** The names of the exceptions by which work may visibly fail, and nothing of it is done. */
export const VISIBLE: readonly string[] = [
  "AbortError",
  "InvalidStateError",
  "QuotaExceededError",
  "TransactionInactiveError",
  "VersionError",
];

type Method = (this: object, ...how: unknown[]) => unknown;
const patched: (() => void)[] = [];

/** Puts something before a method of a class until the tests of this file are over. */
function before(owner: object, name: string, around: (original: Method) => Method): void {
  const methods = owner as Record<string, Method>;
  const original = methods[name];
  if (original === undefined) throw new Error(`fake-indexeddb has no method ${name} any more`);
  methods[name] = around(original);
  patched.push(() => {
    methods[name] = original;
  });
}

const READS = ["get", "getAll", "getAllKeys", "getKey", "count"];

function watchStorage(): void {
  before(IDBFactory.prototype, "open", (open) => {
    return function (...how) {
      const page = pages.getStore();
      page?.step();
      const request = open.apply(this, how) as IDBOpenDBRequest;
      request.addEventListener("success", () => page?.opened(request.result));
      return request;
    };
  });
  before(IDBDatabase.prototype, "transaction", (begin) => {
    return function (...how) {
      // The database begins this one itself, to make or update a database: that is all or nothing.
      const page = how[1] === "versionchange" ? undefined : pages.getStore();
      page?.step();
      const tx = begin.apply(this, how) as IDBTransaction;
      page?.began(tx);
      return tx;
    };
  });
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of READS) {
      before(owner, name, (read) => {
        return function (...how) {
          stepOf(this as IDBObjectStore | IDBIndex);
          return read.apply(this, how);
        };
      });
    }
  }
  for (const name of ["put", "add", "delete", "clear"]) {
    before(IDBObjectStore.prototype, name, (write) => {
      return function (...how) {
        const page = stepOf(this as IDBObjectStore);
        const ask = () => write.apply(this, how) as IDBRequest;
        const grows = name === "put" || name === "add";
        return page !== undefined && grows ? page.stores((this as IDBObjectStore).transaction, ask) : ask();
      };
    });
  }
}

/** Counts a step of the page at work, unless a database is being made or brought up to date: that is all or nothing. */
function stepOf(of: IDBObjectStore | IDBIndex): Page | undefined {
  const tx = "transaction" in of ? of.transaction : of.objectStore.transaction;
  if (tx.mode === "versionchange") return undefined;
  const page = pages.getStore();
  page?.step();
  return page;
}

const askInTheNameOfItsPage: typeof fetch = (path, init) => {
  const page = pages.getStore();
  if (page === undefined) throw new Error("something asks the server and belongs to no page");
  return page.fetch(path, init);
};

/** Lets pages of this file be troubled; call once at its top. */
export function troubleInThisFile(): void {
  beforeAll(watchStorage);
  afterAll(() => {
    for (const undo of patched.splice(0)) undo();
    vi.unstubAllGlobals();
  });
}

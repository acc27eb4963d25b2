/**
 * When to exchange: one sender at a time over all tabs and the worker, with back-off.
 *
 * Triggers call `wanted`; it returns at once. What happened is told by `onOutcome`.
 */
import type { PersonDatabase } from "../store/database";
import { confirmAccount, deviceId, exchangeAll, type Outcome } from "./exchange";

const FIRST_PAUSE_S = 2;
const LONGEST_PAUSE_S = 600;

/** Seconds until the next try by itself after `failures` failures in a row; `random` is 0 – 1 (jitter). */
export function pause(failures: number, told: number | null, random: number = Math.random()): number {
  const backOff = Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (failures - 1)) * (0.5 + random / 2);
  return Math.max(told ?? 0, backOff);
}

/** Runs `work` as the only sender of this account. Without Web Locks there is only this tab to think of. */
export async function asOnlySender<T>(account: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator === "undefined" || navigator.locks === undefined) return work();
  return (await navigator.locks.request(`cero-sync-${account}`, work)) as T;
}

/** One whole run, as the page and the service worker do it. */
export async function run(db: PersonDatabase, account: string, confirm: boolean): Promise<Outcome> {
  return asOnlySender(account, async () => {
    if (confirm) {
      const stop = await confirmAccount(db, account);
      if (stop !== null) return stop;
    }
    return exchangeAll(db, account, await deviceId());
  });
}

/** The page's sender. */
export class Sender {
  readonly #db: PersonDatabase;
  readonly #account: string;
  readonly #onOutcome: (outcome: Outcome, confirmed: boolean) => void;
  #running = false;
  #again = false;
  #stopped = false;
  #confirmed = false;
  #failures = 0;
  #notBefore = 0;
  /** until when the server asked us to stay away */
  #askedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    db: PersonDatabase,
    account: string,
    onOutcome: (outcome: Outcome, confirmed: boolean) => void,
  ) {
    this.#db = db;
    this.#account = account;
    this.#onOutcome = onOutcome;
  }

  /**
   * Asks for an exchange. `fresh` also fetches home anew; `confirmed` says that the session is known to be ours. A pause
   * that the server asked for is always kept; one of our own back-off ends when the person or the network calls (`hurry`).
   */
  wanted({ fresh = false, hurry = false, confirmed = false } = {}): void {
    if (this.#stopped) return;
    if (confirmed) this.#confirmed = true;
    if (fresh) this.#confirmed = false;
    if (this.#running) {
      this.#again = true;
      return;
    }
    const wait = (hurry ? this.#askedUntil : this.#notBefore) - Date.now();
    if (wait > 0) {
      this.#schedule(wait);
      return;
    }
    this.#running = true;
    void this.#run();
  }

  /** Ends this sender: its diary is closed. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#again = false;
    const confirm = !this.#confirmed;
    let outcome: Outcome;
    try {
      outcome = await run(this.#db, this.#account, confirm);
    } catch {
      // IndexedDB refused (storage full, or killed twice in a row): nothing was applied, so wait and try again.
      outcome = { kind: "wait", seconds: null };
    }
    this.#running = false;
    if (this.#stopped) return;
    this.#settle(outcome);
    this.#onOutcome(outcome, confirm);
    if (this.#again) this.wanted();
  }

  #settle(outcome: Outcome): void {
    if (outcome.kind === "done") {
      this.#confirmed = true;
      this.#failures = 0;
      this.#notBefore = 0;
      return;
    }
    this.#confirmed = false;
    this.#again = false;
    if (outcome.kind !== "wait" && outcome.kind !== "offline") return;
    this.#failures += 1;
    const told = outcome.kind === "wait" ? outcome.seconds : null;
    const seconds = pause(this.#failures, told);
    this.#askedUntil = Date.now() + (told ?? 0) * 1000;
    this.#notBefore = Date.now() + seconds * 1000;
    this.#schedule(seconds * 1000);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wanted(), ms);
  }
}

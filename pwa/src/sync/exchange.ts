/** One exchange with the server: `POST /api/sync`, and the home data beside it. Shared by the page and the worker. */
import { type Home, MOST_MUTATIONS, PROTOCOL, type SyncAnswer, type SyncRequest } from "../contract.gen";
import { newId } from "../ids";
import { device, type PersonDatabase, readMeta, writeMeta } from "../store/database";
import { applyAnswer, countFailure, resendLost, startOver, takeBatch } from "./apply";
import { noteClock } from "./clock";

/** How a run of exchanges ended. After all but `done` the diary is as the last answer that was applied left it. */
export type Outcome =
  | { kind: "done"; exchanged: number }
  | { kind: "sign_in" }
  | { kind: "old_app" }
  | { kind: "other_account"; account: string }
  | { kind: "wait"; seconds: number | null }
  | { kind: "offline" };

const TIMEOUT_MS = 20_000;
/** An epoch may change while we pull; more often in one run means that something is wrong with the server. */
const MAX_RESTARTS = 2;

/** A same-origin request with JSON; null when no answer came in time, body included. */
export async function request(
  path: string,
  init: RequestInit = {},
  timeoutMs = TIMEOUT_MS,
): Promise<Response | null> {
  try {
    const response = await fetch(path, {
      credentials: "same-origin",
      cache: "no-store",
      ...init,
      headers: { Accept: "application/json", ...init.headers },
      signal: AbortSignal.timeout(timeoutMs),
    });
    noteClock(response.headers.get("Date"));
    return response;
  } catch {
    return null;
  }
}

/** Seconds to wait by a `Retry-After` header (seconds or an HTTP date); null when it says nothing readable. */
export function retryAfter(header: string | null, now: number = Date.now()): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

function refusal(response: Response | null): Outcome {
  if (response === null) return { kind: "offline" };
  if (response.status === 401) return { kind: "sign_in" };
  if (response.status === 426) return { kind: "old_app" };
  return { kind: "wait", seconds: retryAfter(response.headers.get("Retry-After")) };
}

/** The body of an answer, or null when it is not JSON: a captive portal answers 200 with a page of its own. */
async function bodyOf<T>(response: Response): Promise<T | null> {
  try {
    return (await response.json()) as T;
  } catch {
    return null;
  }
}

/** Fetches home; the caller stores it in the database of the account it names. */
export async function fetchHome(): Promise<{ home: Home } | Outcome> {
  const response = await request("/api/home");
  if (response === null || !response.ok) return refusal(response);
  const home = await bodyOf<Home>(response);
  return typeof home?.account === "string" ? { home } : { kind: "wait", seconds: null };
}

/** The id of this device, made once. */
export async function deviceId(): Promise<string> {
  return device.use(async (db) => {
    const tx = db.transaction("values", "readwrite");
    let id = await tx.store.get("device_id");
    if (id === undefined) {
      id = newId();
      await tx.store.put(id, "device_id");
    }
    await tx.done;
    return id;
  });
}

/**
 * Makes sure that the session belongs to the person whose database this is, and stores their fresh home. Without this
 * the waiting trips of one person would be sent in the name of the next who signs in on the same phone.
 */
export async function confirmAccount(db: PersonDatabase, account: string): Promise<Outcome | null> {
  const answer = await fetchHome();
  if (!("home" in answer)) return answer;
  if (answer.home.account !== account) return { kind: "other_account", account: answer.home.account };
  await writeMeta(db, "home", { home: answer.home, at: new Date().toISOString() });
  return null;
}

const isAnswer = (body: SyncAnswer | null): body is SyncAnswer =>
  body !== null &&
  typeof body.results === "object" &&
  Array.isArray(body.changes) &&
  typeof body.cursor === "number";

/** Answers that one edit may be the cause of: unreadable, too large, or a fault of the server while it judged. */
const MAY_BE_ONE_EDIT: readonly number[] = [400, 413, 500];

/**
 * How many edits go with the next exchange. A batch that the server fails on is halved until the one edit stands alone
 * that it fails on. But first an exchange without any must have passed: a server that is broken as a whole says nothing
 * about our edits.
 */
class Batch {
  limit = MOST_MUTATIONS;
  #well = false;

  /** An exchange passed. */
  passed(): void {
    this.#well = true;
    if (this.limit === 0) this.limit = MOST_MUTATIONS;
  }

  /**
   * The server failed on so many edits. Answers what to do: try again with the new limit, wait, or hold the one edit
   * that was sent responsible.
   */
  failed(sent: number): "again" | "wait" | "culprit" {
    if (sent === 0) return "wait";
    if (this.#well && sent === 1) return "culprit";
    this.limit = this.#well ? Math.ceil(sent / 2) : 0;
    return "again";
  }

  /** The culprit was set aside: what is behind it goes in whole batches. */
  freed(): void {
    this.limit = MOST_MUTATIONS;
  }
}

/**
 * Exchanges until nothing waits and nothing more is to be pulled. Must run under the sender's lock, after
 * `confirmAccount`.
 */
export async function exchangeAll(db: PersonDatabase, account: string, id: string): Promise<Outcome> {
  let exchanged = 0;
  let restarts = 0;
  const batch = new Batch();
  for (;;) {
    const startingOver = (await readMeta(db, "starting_over")) === true;
    const { position, mutations, device } = await takeBatch(db, startingOver ? 0 : batch.limit);
    const body: SyncRequest = {
      protocol: PROTOCOL,
      device_id: device ?? id,
      account,
      ...position,
      mutations,
    };
    const response = await request("/api/sync", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });
    if (response?.status === 410) {
      // Only the server knows how far its log is the same. Somebody else's 410, taken for "nothing is held", brought back what
      // another phone had deleted.
      const told = await bodyOf<{ error?: { code?: string }; epoch?: string; held?: number }>(response);
      if (told?.error?.code !== "unknown_cursor") return refusal(response);
      restarts += 1;
      if (restarts > MAX_RESTARTS) return { kind: "wait", seconds: null };
      const stop = await confirmAccount(db, account);
      if (stop !== null) return stop;
      await startOver(db, told.epoch ?? null, told.held ?? 0);
      continue;
    }
    if (response?.status === 409)
      return (await confirmAccount(db, account)) ?? { kind: "wait", seconds: null };
    if (response !== null && MAY_BE_ONE_EDIT.includes(response.status)) {
      const next = batch.failed(mutations.length);
      const [culprit] = mutations;
      if (next === "culprit" && culprit !== undefined && (await countFailure(db, culprit, response.status)))
        batch.freed();
      else if (next !== "again") return refusal(response);
      continue;
    }
    if (response === null || !response.ok) return refusal(response);
    const answer = await bodyOf<SyncAnswer>(response);
    if (!isAnswer(answer)) return { kind: "wait", seconds: null };
    await applyAnswer(db, answer);
    batch.passed();
    exchanged += 1;
    const acknowledged = mutations.filter(
      ({ mutation_id }) => answer.results[mutation_id] !== undefined,
    ).length;
    if (answer.more) continue;
    if (startingOver) await resendLost(db, answer.epoch);
    if (mutations.length > 0 && acknowledged === 0) return { kind: "wait", seconds: null };
    const log = await readMeta(db, "log");
    if (log !== undefined && (await waits(db))) continue;
    return { kind: "done", exchanged };
  }
}

const waits = (db: PersonDatabase): Promise<boolean> =>
  db.use(async (handle) => (await handle.count("outbox")) > 0);

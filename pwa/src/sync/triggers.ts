/** What makes the page exchange with the server, and how tabs and worker tell each other. */

import { today } from "../dates";
import { whenIdle } from "../idle";
import { connection, date, diary, noStorage, queue, refresh, syncedAt } from "../session/state";
import { NO_ANSWER, readMeta } from "../store/database";
import { type Diary, openFor, signedIn } from "./account";
import { fetchHome, type Outcome } from "./exchange";
import { CHANNEL, wakeWorker } from "./names";
import { Sender } from "./sender";

const MINUTE_MS = 60_000;
/** How long after the first picture the exchange begins: a tap made at once would wait for it, ms. */
const FIRST_EXCHANGE_MS = 300;
/** How soon to ask again who is signed in, when the server did not say. */
const FIRST_TRY_AGAIN_S = 15;

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(CHANNEL);
let sender: Sender | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Tells the other tabs that the local database changed. */
export const announceChange = (): void => channel?.postMessage("changed");

/** Asks for an exchange soon, also by the worker in case this page closes before. */
export function requestSync(): void {
  sender?.wanted();
  void registerBackgroundSync();
}

/** Tries at once, at the person's wish. */
export const syncNow = (): void => sender?.wanted({ fresh: true, hurry: true });

async function registerBackgroundSync(): Promise<void> {
  if (navigator.onLine || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration !== undefined) await wakeWorker(registration);
}

async function onOutcome(outcome: Outcome): Promise<void> {
  if (outcome.kind === "other_account") {
    await findAccount();
    return;
  }
  connection.value = outcome.kind === "done" ? "idle" : outcome.kind;
  await reload();
  if (outcome.kind === "done") announceChange();
}

/** Reads home and diary anew after somebody else wrote: the sender, another tab or the worker. */
async function reload(): Promise<void> {
  const open = diary.peek();
  if (open === null) return;
  const [stored, at] = await Promise.all([readMeta(open.db, "home"), readMeta(open.db, "synced_at")]);
  if (diary.peek()?.account !== open.account) return;
  if (stored !== undefined && stored.at !== open.at) diary.value = { ...open, ...stored };
  await refresh();
  // After the rows: from now on an empty screen means an empty diary.
  if (diary.peek()?.account === open.account) syncedAt.value = at ?? null;
}

/**
 * Shows this diary and begins to exchange for it. `confirmed`: its home has just come from the server; otherwise the
 * exchange waits until the first picture stands and nothing is tapped.
 */
export async function start(open: Diary, confirmed = false): Promise<void> {
  sender?.stop();
  diary.value = open;
  await reload();
  const mine = new Sender(open.db, open.account, (outcome) => void onOutcome(outcome));
  sender = mine;
  if (queue.peek().waiting.length > 0 || navigator.onLine) connection.value = "sending";
  if (confirmed) mine.wanted({ confirmed });
  else whenIdle(() => mine.wanted({ fresh: true }), FIRST_EXCHANGE_MS);
}

/** Shows that there is no database to keep a diary in, and why. */
export function tellNoStorage(error: unknown): void {
  noStorage.value = error instanceof DOMException && error.name === NO_ANSWER ? "busy" : "refused";
}

/** Asks the server who is signed in, and opens their diary. Used at the first start and when the session changed. */
export async function findAccount(): Promise<void> {
  const answer = await fetchHome();
  if ("home" in answer) {
    try {
      const before = diary.peek()?.account;
      const open = await openFor(answer.home);
      const others = before !== undefined && before !== open.account;
      // Where the browser has kept another name, the page would come back to the same diary, and go on so for ever.
      if (others && (signedIn() ?? open.account) === open.account) {
        // From nothing: lists, forms and the way to undo are still those of whoever had the phone before.
        sender?.stop();
        location.replace("/");
        return;
      }
      await start(open, true);
      noStorage.value = null;
    } catch (error) {
      if (diary.peek() !== null) throw error;
      tellNoStorage(error);
    }
    return;
  }
  connection.value = answer.kind === "done" || answer.kind === "other_account" ? "idle" : answer.kind;
  clearTimeout(retry);
  if (diary.peek() === null && answer.kind === "wait") {
    retry = setTimeout(() => void findAccount(), (answer.seconds ?? FIRST_TRY_AGAIN_S) * 1000);
  }
}

/** Ends the exchange for the open diary, after signing out. */
export function stop(): void {
  sender?.stop();
  sender = null;
  diary.value = null;
  connection.value = "sign_in";
}

/** Connects the triggers: network, visibility, other tabs, the worker. Call once. */
export function listen(): void {
  const wake = () =>
    diary.peek() === null ? void findAccount() : sender?.wanted({ fresh: true, hurry: true });
  addEventListener("online", wake);
  addEventListener("offline", () => {
    connection.value = "offline";
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    void refresh();
    wake();
  });
  channel?.addEventListener("message", () => void reload());
  // A phone left open over midnight must not log today's commute on yesterday.
  setInterval(() => {
    if (today() !== date.peek()) void refresh();
  }, MINUTE_MS);
}

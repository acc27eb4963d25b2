/** The push subscription of this device: asked for in /me, told to the server, and checked at every start. */
import { diary } from "../session/state";
import { request } from "../sync/exchange";

/** How notifications stand on this device; `install` where they begin on the home screen alone (iPhone). */
export type PushState = "unsupported" | "install" | "denied" | "off" | "on";
/**
 * Why turning notifications on did not work: the question was left unanswered, there is no network, the browser's push
 * service does not answer, it or the browser refuses, our server does not take it; null when it worked or was denied.
 */
export type PushFailure = "unanswered" | "offline" | "silent" | "refused" | "server" | null;

/** `subscribe()` can hang for ever without a network. */
const TIMEOUT_MS = 15_000;
const PATH = "/api/push/subscription";

const supported = (): boolean =>
  "serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis;

async function worker(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration();
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The name of the error when the push service did not answer in time. */
const SILENT = "TimeoutError";

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException("no answer", SILENT)), TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** True when a subscription was made with another server key and would never hear from us again. */
function isForeign(subscription: PushSubscription, key: Uint8Array): boolean {
  const own = subscription.options.applicationServerKey;
  if (own === null) return false;
  const present = new Uint8Array(own);
  return present.length !== key.length || present.some((byte, index) => byte !== key[index]);
}

async function subscribe(
  registration: ServiceWorkerRegistration,
  publicKey: string,
): Promise<PushSubscription> {
  const key = bytes(publicKey);
  const present = await registration.pushManager.getSubscription();
  if (present !== null && !isForeign(present, key)) return present;
  await present?.unsubscribe();
  return inTime(registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
}

async function tell(subscription: PushSubscription): Promise<boolean> {
  const { endpoint, keys } = subscription.toJSON();
  const response = await request(PATH, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ endpoint, keys }),
  });
  return response?.ok ?? false;
}

/** Safari on an iPhone knows this property; it is false until the app is opened from the home screen. */
const isOnlyInSafari = (): boolean =>
  "standalone" in navigator && (navigator as { standalone?: boolean }).standalone === false;

/** How notifications stand. */
export async function pushState(): Promise<PushState> {
  if (!supported()) return isOnlyInSafari() ? "install" : "unsupported";
  if (Notification.permission === "denied") return "denied";
  const subscription = await (await worker())?.pushManager.getSubscription();
  return subscription && Notification.permission === "granted" ? "on" : "off";
}

/** Asks for permission, subscribes and tells the server. Call from a press of a button. */
export async function turnOn(): Promise<PushFailure> {
  const key = diary.peek()?.home.push?.public_key;
  const permission = await Notification.requestPermission();
  if (permission !== "granted") return permission === "denied" ? null : "unanswered";
  if (!navigator.onLine) return "offline";
  const registration = await worker();
  if (!key || registration === undefined) return "server";
  try {
    const subscription = await subscribe(registration, key);
    if (await tell(subscription)) return null;
    await subscription.unsubscribe();
    return navigator.onLine ? "server" : "offline";
  } catch (error) {
    if (!navigator.onLine) return "offline";
    return error instanceof DOMException && error.name === SILENT ? "silent" : "refused";
  }
}

/** Unsubscribes here and tells the server, which otherwise learns it from the push service. */
export async function turnOff(): Promise<void> {
  const subscription = await (await worker())?.pushManager.getSubscription();
  if (!subscription) return;
  const { endpoint } = subscription;
  await subscription.unsubscribe();
  await request(PATH, {
    method: "DELETE",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ endpoint }),
  });
}

/** At every start: the subscription may have changed silently, so what is there is told again. Never asks. */
export async function refreshSubscription(): Promise<void> {
  const key = diary.peek()?.home.push?.public_key;
  if (!supported() || !key || Notification.permission !== "granted") return;
  const registration = await worker();
  const present = await registration?.pushManager.getSubscription();
  if (registration === undefined || !present) return;
  try {
    await tell(await subscribe(registration, key));
  } catch {
    // No network now; the next start tries again.
    return;
  }
}

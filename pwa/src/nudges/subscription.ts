/** The push subscription of this device: asked for in /me, told to the server, and checked at every start. */
import { diary } from "../session/state";
import { request } from "../sync/exchange";

/** How notifications stand on this device. */
export type PushState = "unsupported" | "denied" | "off" | "on";
/** How turning notifications on ended; null when it worked or was not allowed. */
export type PushFailure = "failed" | null;

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

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("timeout")), TIMEOUT_MS);
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

/** How notifications stand. */
export async function pushState(): Promise<PushState> {
  if (!supported()) return "unsupported";
  if (Notification.permission === "denied") return "denied";
  const subscription = await (await worker())?.pushManager.getSubscription();
  return subscription && Notification.permission === "granted" ? "on" : "off";
}

/** Asks for permission, subscribes and tells the server. Call from a press of a button. */
export async function turnOn(): Promise<PushFailure> {
  const key = diary.peek()?.home.push?.public_key;
  if ((await Notification.requestPermission()) !== "granted") return null;
  const registration = await worker();
  if (!key || registration === undefined) return "failed";
  try {
    const subscription = await subscribe(registration, key);
    if (await tell(subscription)) return null;
    await subscription.unsubscribe();
    return "failed";
  } catch {
    // Refused by the push service, or no network in time: the switch stays off and says so.
    return "failed";
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

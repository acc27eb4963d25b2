/** The service worker from the page's side: registered quietly, updated only when the person says so. */
import { signal } from "@preact/signals";
import { SKIP_WAITING } from "../sync/names";

/** A new version that waits to take over, or null. */
export const newVersion = signal<ServiceWorker | null>(null);

let asked = false;

function watch(registration: ServiceWorkerRegistration): void {
  // The very first worker is no new version. WebKit tells that it is installed so late that it already controls the page,
  // so it is the one before it that counts, not the page's controller.
  const offer = (worker: ServiceWorker | null) => {
    const waits = worker !== null && registration.waiting === worker && registration.active !== null;
    if (waits) newVersion.value = worker;
    else if (newVersion.peek() === worker) newVersion.value = null;
  };
  offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => offer(worker));
  });
}

const HOUR_MS = 3_600_000;

/** Registers the worker after the first picture, and looks for a new version now and then. Call once. */
export async function registerWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  } catch {
    // No worker in this browser or window (private mode, blocked storage): the app works, only not offline.
    return;
  }
  watch(registration);
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < HOUR_MS) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Changes to the new version: it takes over and the page reloads. Without one at hand, looks for it first. */
export async function changeVersion(): Promise<void> {
  asked = true;
  if (newVersion.value !== null) {
    newVersion.value.postMessage(SKIP_WAITING);
    return;
  }
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.update().catch(() => undefined);
  const worker = registration?.waiting ?? registration?.installing ?? null;
  if (worker === null) location.reload();
  else worker.addEventListener("statechange", () => worker.postMessage(SKIP_WAITING), { once: true });
  worker?.postMessage(SKIP_WAITING);
}

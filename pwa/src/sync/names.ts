/** What pages and the service worker share: names, and how the worker is woken. */

/** The channel by which pages and worker tell each other that the diary changed. */
export const CHANNEL = "cero";
/** The tag of the Background Sync registration. */
export const SYNC_TAG = "cero-sync";
/** What a page asks a waiting worker. */
export const SKIP_WAITING = "SKIP_WAITING";

type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Asks the browser to wake the worker once there is a network; it may refuse (permission, private window). */
export const wakeWorker = async (registration: ServiceWorkerRegistration): Promise<void> =>
  (registration as WithSync).sync?.register(SYNC_TAG).catch(() => undefined);

/**
 * How the worker keeps the lists of airports and places on the phone: fetched in the background some seconds after the
 * app is there, never part of its first load, and from then on answered without a network.
 */
import { registerRoute } from "workbox-routing";
import { keyOf, type ListFile, pathOf } from "./files";

declare const self: ServiceWorkerGlobalScope;

const CACHE = "cero-places";
/** The app comes first, milliseconds. */
const LATER = 4_000;

/** Fetches a list unless it is kept, and forgets older ones. The kept answer, or null without a network. */
async function keep(entry: ListFile): Promise<Response | null> {
  const cache = await caches.open(CACHE);
  const key = keyOf(entry);
  const kept = await cache.match(key);
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(key);
    if (!response.ok) return null;
    await cache.put(key, response.clone());
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      if (pathname === pathOf(entry) && `${pathname}${search}` !== key) await cache.delete(request);
    }
    return response;
  } catch {
    // No network, or no room: the next start of the app tries again.
    return null;
  }
}

/** Any edition of a list: better than none while the newest cannot be fetched. */
async function olderOf(entry: ListFile): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(pathOf(entry), { ignoreSearch: true });
}

/** Answers requests for the lists, and fetches them once the app is at rest. Call once, while the worker starts. */
export function keepLists(lists: readonly ListFile[]): void {
  for (const entry of lists) {
    registerRoute(
      ({ url }) => url.origin === self.location.origin && url.pathname === pathOf(entry),
      async () => (await keep(entry)) ?? (await olderOf(entry)) ?? Response.error(),
    );
  }
  let begun = false;
  const soon = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    await new Promise((resolve) => setTimeout(resolve, LATER));
    const kept = await Promise.all(lists.map(keep));
    begun = kept.every((response) => response !== null);
  };
  // Not waited for: an activation that lasts holds back every request of the page.
  self.addEventListener("activate", () => void soon());
  self.addEventListener("fetch", (event) => {
    if (event.request.mode === "navigate") event.waitUntil(soon());
  });
}

/// <reference lib="webworker" />
/**
 * The service worker: starts the app without a network, shows the weekly nudge, logs the usual from its button, and
 * sends what waits when Background Sync calls. It uses the same code for the diary and the exchange as the pages.
 */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { logUsualBothWays } from "./commute/log";
import { today } from "./dates";
import { NOTIFICATIONS } from "./i18n/notifications";
import { type Note, parseMessage } from "./nudges/message";
import { apart } from "./places/files";
import { keepLists } from "./places/keep";
import { OWN_ADDRESSES } from "./shell/routes";
import { device } from "./store/database";
import { openLast } from "./sync/account";
import { CHANNEL, SKIP_WAITING, SYNC_TAG, wakeWorker } from "./sync/names";
import { run } from "./sync/sender";

declare const self: ServiceWorkerGlobalScope;

interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}
type NoteOptions = NotificationOptions & { actions?: Note["actions"]; renotify?: boolean };

const ICON = "/icons/icon-192.png";
const BADGE = "/icons/badge.png";
const [shell, lists] = apart(self.__WB_MANIFEST);
precacheAndRoute(shell);
cleanupOutdatedCaches();
const startApp = createHandlerBoundToURL("/index.html");
registerRoute(new NavigationRoute(startApp, { allowlist: OWN_ADDRESSES }));
// Every other page is the server's, and never kept here. Where it does not answer, the app says so in the page's place.
registerRoute(
  new NavigationRoute((asked) => fetch(asked.request).catch(() => startApp(asked)), {
    denylist: [/^\/api\//],
  }),
);

keepLists(lists);

const channel = new BroadcastChannel(CHANNEL);

self.addEventListener("message", (event) => {
  if (event.data === SKIP_WAITING) void self.skipWaiting();
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** What notifications say in the person's language: the device's choice, else that of their home, else Swedish. */
async function texts(): Promise<(typeof NOTIFICATIONS)["sv"]> {
  try {
    const chosen = await device.use((db) => db.get("values", "language"));
    const language = chosen ?? (await openLast())?.home.member.language;
    return NOTIFICATIONS[language === "en" ? "en" : "sv"];
  } catch {
    // The storage is out of reach; a notification must be shown all the same.
    return NOTIFICATIONS.sv;
  }
}

async function show(title: string, options: NoteOptions): Promise<void> {
  await self.registration.showNotification(title, { icon: ICON, badge: BADGE, ...options });
}

async function onPush(data: string | null): Promise<void> {
  const push = await texts();
  const fallback = {
    title: push.fallbackTitle,
    body: push.fallbackBody,
    actions: [
      { action: "log_usual", title: push.logUsual },
      { action: "open", title: push.open },
    ],
  };
  const note = parseMessage(data, fallback, self.location.origin);
  await show(note.title, {
    body: note.body,
    tag: note.tag,
    actions: note.actions,
    data: { open: note.open },
    ...(note.lang === undefined ? {} : { lang: note.lang }),
  });
  await exchange();
}

self.addEventListener("push", (event) => {
  let data: string | null;
  try {
    data = event.data?.text() ?? null;
  } catch {
    data = null;
  }
  event.waitUntil(onPush(data));
});

/** Brings a window of the app to the front at that page, or opens one. */
async function openPage(path: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const url = new URL(path, self.location.origin).href;
  for (const client of windows) {
    try {
      await client.focus();
      if (client.url !== url) await client.navigate(url);
      return;
    } catch {
      // Some browsers let a worker neither focus nor navigate this window: try the next, then open one.
    }
  }
  await self.clients.openWindow(url);
}

/** Logs the usual both ways for today from the notification's button, with no network and no page. */
async function logFromNotification(tag: string): Promise<void> {
  const push = await texts();
  let written: Awaited<ReturnType<typeof logUsualBothWays>>;
  try {
    const diary = await openLast();
    written = diary === null ? null : await logUsualBothWays(diary.db, today());
  } catch {
    await show(push.failedTitle, { body: push.failedBody, tag, data: { open: "/?log=usual" } });
    return;
  }
  if (written === null) {
    await openPage("/new");
    return;
  }
  channel.postMessage("changed");
  const already = written.length === 0;
  await show(already ? push.alreadyTitle : push.loggedTitle, {
    body: already ? push.alreadyBody : push.loggedBody,
    tag,
    silent: true,
    data: { open: "/" },
  });
  await wakeWorker(self.registration);
  await exchange();
}

self.addEventListener("notificationclick", (event) => {
  const { notification, action } = event;
  notification.close();
  const open = (notification.data as { open?: string } | null)?.open ?? "/";
  event.waitUntil(action === "log_usual" ? logFromNotification(notification.tag) : openPage(open));
});

/** One exchange for the diary that is open on this device. True when everything was sent. */
async function exchange(): Promise<boolean> {
  try {
    const diary = await openLast();
    if (diary === null) return true;
    const outcome = await run(diary.db, diary.account, true);
    channel.postMessage("changed");
    return outcome.kind !== "offline" && outcome.kind !== "wait";
  } catch {
    return false;
  }
}

self.addEventListener("sync", ((event: SyncEvent) => {
  if (event.tag !== SYNC_TAG) return;
  event.waitUntil(
    exchange().then((sent) => {
      // A rejected promise is how the browser learns to call again later.
      if (!sent) throw new Error("not sent yet");
    }),
  );
}) as EventListener);

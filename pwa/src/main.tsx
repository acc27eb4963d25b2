/** The start of the app on the phone: first the picture from the local database, then everything else. */
import { render } from "preact";
import { languageOf, useLanguage } from "./i18n";
import { whenIdle } from "./idle";
import { refreshSubscription } from "./nudges/subscription";
import { diary, noStorage, usuals } from "./session/state";
import { App } from "./shell/app";
import { deviceLanguage } from "./store/database";
import { readTrip } from "./store/read";
import { openLast } from "./sync/account";
import { findAccount, listen, start, tellNoStorage } from "./sync/triggers";
import "./kit/type.css";
import "./kit/tokens.css";
import "./kit/base.css";
import "./shell/chrome.css";
import "./home/home.css";
import "./shell/wide.css";
import { keepInstallPrompt } from "./me/install";
import { listenToLinks } from "./session/place";
import { pageAt } from "./shell/routes";
import { registerWorker } from "./shell/update";

/** How long after the first picture the browser is asked for what a later start needs, ms. */
const SETTLE_MS = 600;

async function chooseLanguage(): Promise<void> {
  // Without a database the browser's own language remains: what says so must be understood.
  const chosen = await deviceLanguage().catch(() => undefined);
  await useLanguage(chosen ?? languageOf(navigator.languages));
}

async function begin(): Promise<void> {
  keepInstallPrompt();
  listenToLinks((address) => pageAt(address) !== null);
  const root = document.getElementById("app");
  if (root === null) return;
  const spoken = chooseLanguage();
  try {
    const last = await openLast();
    await spoken;
    if (last !== null) await start(last);
  } catch (error) {
    tellNoStorage(error);
  }
  await spoken;
  render(<App />, root);
  if (noStorage.value !== null) return;
  listen();
  if (diary.peek() === null) await findAccount();
  // Nobody waits for these, and on a slow phone the first tap would wait for them.
  whenIdle(() => void settle(), SETTLE_MS);
}

async function settle(): Promise<void> {
  await registerWorker();
  // Asked once there is something worth protecting; browsers that grant by use alone answer without a question.
  if (usuals.peek().length > 0) await navigator.storage?.persist?.();
  await refreshSubscription();
  const open = diary.peek();
  if (open === null) return;
  const { forgetGone } = await import("./trips/unfinished");
  await forgetGone(async (id) => (await readTrip(open.db, id)) !== null);
}

void begin();

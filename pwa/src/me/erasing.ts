/** Erasing everything that somebody recorded: on the server, on this device at once, on their others with the next exchange. */

import { refresh } from "../session/state";
import type { Diary } from "../sync/account";
import { forgetEverything } from "../sync/apply";
import { asOnlySender } from "../sync/sender";
import { announceChange, syncNow } from "../sync/triggers";
import { forgetAll } from "../trips/unfinished";
import { ask, type Trouble } from "./asking";

/** Years of trips take the server a while, ms. */
const PATIENCE_MS = 60_000;

/** Erases it. Nothing changes on this device unless the server has done it; doing it again is harmless. */
export async function eraseEverything({ account, db }: Diary): Promise<"done" | Trouble> {
  // As the only sender: an answer that is on its way would bring back what was just forgotten.
  const outcome = await asOnlySender(account, async () => {
    const body = JSON.stringify({ erase: "everything", account });
    const headers = { "Content-Type": "application/json" };
    const answer = await ask("/api/me/erase", { method: "POST", headers, body }, PATIENCE_MS);
    if (typeof answer === "string") return answer;
    await forgetEverything(db);
    return "done";
  });
  if (outcome !== "done") return outcome;
  forgetAll();
  announceChange();
  await refresh();
  syncNow();
  return "done";
}

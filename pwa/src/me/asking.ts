/** What only the server can tell or do: its answer, or in a word why there is none. */
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useCallback, useEffect } from "preact/hooks";
import { request } from "../sync/exchange";

/** Why the server did not do it: it cannot be reached, nobody is signed in any more, or it could not. */
export type Trouble = "offline" | "sign_in" | "failed";

/** Asks the server; its answer, or why there is none. `timeoutMs` as for `request`. */
export async function ask(path: string, init?: RequestInit, timeoutMs?: number): Promise<Response | Trouble> {
  const response = await request(path, init, timeoutMs);
  if (response === null) return "offline";
  if (response.ok) return response;
  return response.status === 401 ? "sign_in" : "failed";
}

/** The body of an answer as JSON; `failed` where it is none: a captive portal answers 200 with a page of its own. */
export async function askFor<T extends object>(path: string): Promise<T | Trouble> {
  const answer = await ask(path);
  if (typeof answer === "string") return answer;
  return (answer.json() as Promise<T>).catch((): Trouble => "failed");
}

/** What a page shows of the server, null while it is on its way; asked for again when the network comes back. */
export function useAnswer<T extends object>(path: string): [ReadonlySignal<T | Trouble | null>, () => void] {
  const answer = useSignal<T | Trouble | null>(null);
  const again = useCallback(() => {
    void askFor<T>(path).then((found) => {
      answer.value = found;
    });
  }, [answer, path]);
  useEffect(() => {
    again();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [again]);
  return [answer, again];
}

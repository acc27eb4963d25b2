/** Which device wrote a value that lost, and when it came in: the server's log knows, and is asked where there is a network. */
import type { LogEdits } from "../contract.gen";
import { diary } from "../session/state";
import { deviceId, request } from "../sync/exchange";

/** Who wrote an entry of the log. */
export interface Writer {
  /** true for this device */
  here: boolean;
  /** when it came in, ISO time of the server's clock */
  at: string;
}

/** What was told already: of whom, and by seq. The log never changes what it has. */
let known: { account: string; writers: Map<number, Writer> } = { account: "", writers: new Map() };

/** Who wrote the entries of the open diary's log with these numbers; those that nobody can tell of now are missing. */
export async function writersOf(seqs: readonly number[]): Promise<ReadonlyMap<number, Writer>> {
  const account = diary.peek()?.account ?? "";
  if (known.account !== account) known = { account, writers: new Map() };
  const { writers } = known;
  const asked = seqs.filter((seq) => !writers.has(seq));
  if (asked.length > 0) {
    const query = asked.map((seq) => `seq=${seq}`).join("&");
    const response = await request(`/api/me/edits?${query}`);
    const told = response?.ok ? ((await response.json().catch(() => null)) as LogEdits | null) : null;
    const mine = await deviceId();
    for (const { seq, device_id, at } of told?.edits ?? [])
      writers.set(seq, { here: device_id === mine, at });
  }
  return new Map(writers);
}

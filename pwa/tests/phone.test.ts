/**
 * The phone does what the simulation of the server's tests takes it to do: `tests/golden/phone.json` is written by
 * `python -m tests.reliability.vectors` out of histories, with a case for every way through the port of this code.
 */
import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import type { Kind, Mutation, SyncAnswer, SyncRequest } from "../src/contract.gen";
import { newId } from "../src/ids";
import {
  atomically,
  type Held,
  type LogPosition,
  type PersonDatabase,
  personDatabase,
  type Rejected,
  type Row,
  type Waiting,
} from "../src/store/database";
import { discardRejected, type Edit, save, takeBack } from "../src/store/edit";
import { allRows, putRow, ROW_STORES } from "../src/store/rows";
import { applyAnswer, countFailure, resendLost, startOver, takeBatch } from "../src/sync/apply";
import { exchangeAll } from "../src/sync/exchange";

interface State {
  outbox: Waiting[];
  rows: (Row & { kind: string })[];
  rejected: Rejected[];
  log: LogPosition | null;
  starting_over: boolean;
  held: Held | null;
}
interface Said {
  status: number;
  body: string;
  retry_after: string | null;
}
type Asked = "home" | Pick<SyncRequest, "epoch" | "cursor" | "mutations">;
type Fields = Record<string, unknown>;
type Deed =
  | { what: "save"; with: [Kind, string, Fields | null, (string | null)?] }
  | { what: "take_back" | "discard_rejected"; with: [Kind, string] }
  | { what: "take_batch"; with: [number?] }
  | { what: "apply_answer"; with: [SyncAnswer] }
  | { what: "start_over"; with: [string | null, number] }
  | { what: "resend_lost"; with: [string] }
  | { what: "count_failure"; with: [string, number] }
  | { what: "run"; answers: (Said | null)[] };
interface Case {
  before: State;
  do: Deed;
  after: State & { requests?: Asked[]; outcome?: [string, number | null] };
}

const cases = JSON.parse(
  readFileSync(new URL("../../tests/golden/phone.json", import.meta.url), "utf8"),
) as Case[];
const EVERYTHING = [...ROW_STORES, "outbox", "rejected", "meta"] as const;

async function load(db: PersonDatabase, state: State): Promise<void> {
  await atomically(db, EVERYTHING, async (tx) => {
    for (const edit of state.outbox) await tx.objectStore("outbox").put(edit);
    for (const { kind, ...row } of state.rows) putRow(tx, kind, row.id, row);
    for (const edit of state.rejected) await tx.objectStore("rejected").put(edit);
    const meta = tx.objectStore("meta");
    if (state.log !== null) await meta.put(state.log, "log");
    if (state.starting_over) await meta.put(true, "starting_over");
    if (state.held !== null) await meta.put(state.held, "held");
  });
}

async function stateOf(db: PersonDatabase): Promise<State> {
  return atomically(db, EVERYTHING, async (tx) => ({
    outbox: await tx.objectStore("outbox").getAll(),
    rows: (await allRows(tx)).map(({ kind, row }) => ({ kind, ...row })),
    rejected: await tx.objectStore("rejected").getAll(),
    log: ((await tx.objectStore("meta").get("log")) as LogPosition | undefined) ?? null,
    starting_over: (await tx.objectStore("meta").get("starting_over")) === true,
    held: ((await tx.objectStore("meta").get("held")) as Held | undefined) ?? null,
  }));
}

async function act(db: PersonDatabase, deed: Deed): Promise<Partial<Case["after"]>> {
  switch (deed.what) {
    case "save": {
      const [kind, id, fields, settles] = deed.with;
      const edit = { kind, id, fields, ...(settles == null ? {} : { settles }) };
      await save(db, [edit as unknown as Edit]);
      return {};
    }
    case "take_back":
      await takeBack(db, [{ kind: deed.with[0], id: deed.with[1] }]);
      return {};
    case "discard_rejected":
      await discardRejected(db, ...deed.with);
      return {};
    case "take_batch":
      await takeBatch(db, ...deed.with);
      return {};
    case "apply_answer":
      await applyAnswer(db, ...deed.with);
      return {};
    case "start_over":
      await startOver(db, ...deed.with);
      return {};
    case "resend_lost":
      await resendLost(db, ...deed.with);
      return {};
    case "count_failure": {
      const [mutation_id, status] = deed.with;
      const edit = (await stateOf(db)).outbox.find((each) => each.mutation_id === mutation_id);
      await countFailure(db, edit ?? ({ mutation_id, id: "" } as Mutation), status);
      return {};
    }
    case "run":
      return exchange(db, deed.answers);
  }
}

async function exchange(db: PersonDatabase, answers: (Said | null)[]): Promise<Partial<Case["after"]>> {
  const requests: Asked[] = [];
  const left = [...answers];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    const said = left.shift();
    const home = path === "/api/home";
    if (home) requests.push("home");
    else {
      const { epoch, cursor, mutations } = JSON.parse(String(init.body)) as SyncRequest;
      requests.push({ epoch: epoch ?? null, cursor: cursor ?? 0, mutations });
    }
    if (said == null) throw new TypeError("Failed to fetch");
    const headers: HeadersInit = said.retry_after === null ? {} : { "Retry-After": said.retry_after };
    return new Response(home ? JSON.stringify({ account: said.body }) : said.body, {
      status: said.status,
      headers,
    });
  });
  const outcome = await exchangeAll(db, "1.2", "device");
  expect(left).toEqual([]);
  return { requests, outcome: [outcome.kind, outcome.kind === "wait" ? outcome.seconds : null] };
}

/** Names ids that were made now by the order in which they stand, and what was written now "now". */
function renamed(after: Case["after"], given: string): Case["after"] {
  const asked = (after.requests ?? []).flatMap((request) => (request === "home" ? [] : request.mutations));
  let text = JSON.stringify(after);
  let made = 0;
  for (const { mutation_id } of [...after.outbox, ...asked]) {
    if (given.includes(mutation_id) || !text.includes(mutation_id)) continue;
    made += 1;
    text = text.replaceAll(mutation_id, `new ${made}`);
  }
  const found = JSON.parse(text) as Case["after"];
  const edits = (found.requests ?? []).flatMap((request) => (request === "home" ? [] : request.mutations));
  for (const edit of [...found.outbox, ...found.rejected, ...edits])
    if (!given.includes(`"${edit.client_at}"`)) edit.client_at = "now";
  return found;
}

/** The same state in the same order: rows and refused edits have none of their own. */
const sorted = (state: Case["after"]): Case["after"] => ({
  ...state,
  rows: [...state.rows].sort((a, b) => `${a.kind}/${a.id}`.localeCompare(`${b.kind}/${b.id}`)),
  rejected: [...state.rejected].sort((a, b) => a.mutation_id.localeCompare(b.mutation_id)),
});

afterEach(() => vi.unstubAllGlobals());

it.each(cases.map((each, index) => [index, each.do.what, each] as const))(
  "does what the simulation takes it to do: %i, %s",
  async (_index, _what, { before, do: deed, after }) => {
    const db = personDatabase(newId());
    await load(db, before);
    const told = await act(db, deed);
    const now = { ...(await stateOf(db)), ...told };
    expect(sorted(renamed(now, JSON.stringify({ before, deed })))).toEqual(sorted(after));
  },
);

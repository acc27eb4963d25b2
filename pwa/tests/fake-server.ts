/** The owner log in small, after docs/contracts.md: what the exchange is tested against. */
import type { Change, MutationResult, Reason, SyncAnswer, SyncRequest } from "../src/contract.gen";
import { newId } from "../src/ids";

/** What may go wrong on one request. */
export type Fault = "none" | "no_answer" | "lost_answer" | 401 | 426 | 429 | 503 | "forget_epoch" | "html";

export class FakeServer {
  epoch = newId();
  seq = 0;
  rows = new Map<string, Change>();
  /** every mutation id ever taken, with its stored outcome */
  results = new Map<string, MutationResult>();
  account = "17.1";
  pageSize = 3;
  faults: Fault[] = [];
  requests: SyncRequest[] = [];
  reject: (id: string) => boolean = () => false;

  /** Stands in for `fetch`. */
  readonly fetch = async (path: string | URL | Request, init?: RequestInit): Promise<Response> => {
    if (String(path) === "/api/home") return Response.json({ account: this.account, member: { name: "" } });
    const fault = this.faults.shift() ?? "none";
    if (fault === "no_answer") throw new TypeError("Failed to fetch");
    if (fault === "html") return new Response("<html>sign in to the wifi</html>", { status: 200 });
    if (typeof fault === "number")
      return new Response("{}", { status: fault, headers: { "Retry-After": "7" } });
    if (fault === "forget_epoch") this.epoch = newId();
    const request = JSON.parse(String(init?.body)) as SyncRequest;
    this.requests.push(request);
    if (request.account !== this.account) return Response.json({ error: {} }, { status: 409 });
    const known = request.epoch === this.epoch || (request.epoch === null && request.cursor === 0);
    if (!known || request.cursor > this.seq) {
      return Response.json({ error: {}, epoch: this.epoch }, { status: 410 });
    }
    const answer = this.#exchange(request);
    if (fault === "lost_answer") throw new TypeError("Failed to fetch");
    return Response.json(answer);
  };

  /** Everything is gone but the ids of the account: a restore from a backup before the first sync. */
  restoreFromEmptyBackup(): void {
    this.epoch = newId();
    this.rows.clear();
    this.results.clear();
    this.seq = 0;
  }

  /** A change made by another device. */
  putFromElsewhere(kind: string, id: string, fields: Record<string, unknown>): void {
    this.seq += 1;
    const before = this.rows.get(`${kind}/${id}`)?.fields ?? {};
    this.#store(kind, id, false, { ...before, ...fields });
  }

  #exchange(request: SyncRequest): SyncAnswer {
    const results: SyncAnswer["results"] = {};
    for (const mutation of request.mutations) {
      const known = this.results.get(mutation.mutation_id);
      if (known === undefined) {
        this.seq += 1;
        const refused = this.reject(mutation.id);
        if (!refused) {
          const before = this.rows.get(`${mutation.kind}/${mutation.id}`)?.fields ?? {};
          this.#store(mutation.kind, mutation.id, mutation.op === "delete", { ...before, ...mutation.patch });
        }
        const reason: Reason = { code: "out_of_range", field: "legs[0].metres", message: "too far" };
        this.results.set(
          mutation.mutation_id,
          refused ? { outcome: "rejected", seq: this.seq, reason } : { outcome: "applied", seq: this.seq },
        );
      }
      const result = this.results.get(mutation.mutation_id);
      if (result !== undefined) results[mutation.mutation_id] = result;
    }
    const all = [...this.rows.values()]
      .filter((row) => row.seq > request.cursor)
      .sort((a, b) => a.seq - b.seq);
    const changes = all
      .slice(0, this.pageSize)
      .map((row) => (row.deleted ? { ...row, fields: {}, computed: null } : row));
    const more = all.length > this.pageSize;
    const cursor = more ? (changes.at(-1)?.seq ?? 0) : this.seq;
    return { results, changes: structuredClone(changes), cursor, more, epoch: this.epoch };
  }

  #store(kind: string, id: string, deleted: boolean, fields: Record<string, unknown>): void {
    this.rows.set(`${kind}/${id}`, {
      kind,
      id,
      seq: this.seq,
      deleted,
      fields,
      computed: null,
      conflicts: [],
    });
  }
}

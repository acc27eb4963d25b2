/** A phone's way to the real server, on which everything may go wrong; and what only the server's side can bring about. */
import { inject, vi } from "vitest";
import type { Change, SyncAnswer, SyncRequest, TripFields } from "../src/contract.gen";
import { addDays } from "../src/dates";
import { newId } from "../src/ids";
import { type PersonDatabase, personDatabase } from "../src/store/database";
import { type Edit, save } from "../src/store/edit";
import { exchangeAll, type Outcome } from "../src/sync/exchange";

/** What may go wrong with one exchange. */
export type Fault =
  | "none"
  /** it never reaches the server */
  | "no_answer"
  /** the server takes it, the answer gets lost */
  | "lost_answer"
  /** the same, and it arrives a second time behind the next one */
  | "late_double"
  /** the answer breaks off */
  | "cut"
  /** a captive portal answers with a page of its own */
  | "html"
  /** the server begins a new epoch before it arrives */
  | "new_epoch"
  | 400
  | 401
  | 408
  | 410
  | 413
  | 426
  | 429
  | 500
  | 503;

/** Asks the hand on the server; see `tests/support/phones.py`. */
async function ask<T>(command: string, asked: object): Promise<T> {
  const response = await realFetch(`${inject("real").hand}/${command}`, {
    method: "POST",
    body: JSON.stringify(asked),
  });
  return (await response.json()) as T;
}
const realFetch = globalThis.fetch;

/** Somebody of their own, signed in: no test meets another's rows. */
export class Person {
  account = "";
  #cookie = "";

  static async hire(): Promise<Person> {
    const person = new Person();
    const { link } = await ask<{ link: string }>("person", {});
    const response = await realFetch(link, {
      method: "POST",
      redirect: "manual",
      headers: { "Sec-Fetch-Site": "same-origin" },
    });
    person.#cookie = response.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    const home = (await (await person.fetch("/api/home")).json()) as { account: string };
    person.account = home.account;
    return person;
  }

  readonly fetch = (path: string, init: RequestInit = {}): Promise<Response> =>
    realFetch(inject("real").server + path, {
      ...init,
      headers: { ...init.headers, Cookie: this.#cookie, "Sec-Fetch-Site": "same-origin" },
    });

  /** The ids of all mutations that the server ever took of them. */
  readonly taken = async (): Promise<Set<string>> =>
    new Set(await ask<string[]>("taken", { account: this.account }));
  readonly newEpoch = (): Promise<void> => ask("new_epoch", { account: this.account });
  readonly loseEverything = (): Promise<void> => ask("lose_everything", { account: this.account });
  /** Notes what the server holds of them, and goes back to it later, as backup and restore do. */
  readonly remember = (): Promise<void> => ask("remember", { account: this.account });
  readonly restore = (): Promise<void> => ask("restore", { account: this.account });
  readonly purge = (kind: string, id: string): Promise<number> =>
    ask("purge", { account: this.account, kind, id });

  /** What the server holds, as a new phone of theirs gets it. */
  async newPhone(): Promise<Phone> {
    const fresh = new Phone(this);
    const outcome = await fresh.exchange();
    if (outcome.kind !== "done") throw new Error(`a new phone got ${JSON.stringify(outcome)}`);
    return fresh;
  }
}

/** The day of the trips that phones of tests log. */
export const DAY = "2025-11-24";

/** A day for each of many trips: a single one does not hold any number of them. */
export const dayOf = (index: number): string => addDays(DAY, -Math.floor(index / 50));

/** A trip that is told from another by its note, or its length. */
export const trip = (note: string, metres = 1000): TripFields => ({
  date: DAY,
  purpose: "business",
  direction: "none",
  legs: [{ mode: "train", metres }],
  note,
});

/** The network of a phone, and who is signed in on it. */
export class Network {
  person: Person;
  /** what happens to the next exchanges, in order */
  faults: Fault[] = [];
  /** answers in the server's place, by the request's text; null lets it pass */
  instead: (body: string) => number | null = () => null;
  /** rows of kinds that the server does not have yet, added to the next answer */
  later: Change[] = [];
  requests: SyncRequest[] = [];
  #late: RequestInit | null = null;

  constructor(person: Person) {
    this.person = person;
  }

  readonly fetch = async (path: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (String(path) !== "/api/sync") return this.person.fetch(String(path), init);
    const fault = this.faults.shift() ?? "none";
    if (fault === "no_answer") throw new TypeError("Failed to fetch");
    if (fault === "html") return new Response("<html>sign in to the wifi</html>", { status: 200 });
    const status = typeof fault === "number" ? fault : this.instead(String(init.body));
    if (status !== null) return new Response("{}", { status, headers: { "Retry-After": "7" } });
    if (fault === "new_epoch") await this.person.newEpoch();
    this.requests.push(JSON.parse(String(init.body)) as SyncRequest);
    const response = await this.person.fetch("/api/sync", init);
    const text = await response.text();
    if (this.#late !== null) {
      await (await this.person.fetch("/api/sync", this.#late)).text();
      this.#late = null;
    }
    if (fault === "late_double") this.#late = init;
    if (fault === "lost_answer" || fault === "late_double") throw new TypeError("Failed to fetch");
    if (fault === "cut") return new Response(text.slice(0, text.length / 2), { status: response.status });
    return new Response(response.ok ? this.#withLater(text) : text, {
      status: response.status,
      headers: response.headers,
    });
  };

  #withLater(text: string): string {
    const answer = JSON.parse(text) as SyncAnswer;
    answer.changes.push(...this.later.splice(0));
    return JSON.stringify(answer);
  }
}

/** A phone with nothing on it, in its person's hands. */
export class Phone {
  readonly network: Network;
  readonly db: PersonDatabase = personDatabase(newId());
  readonly device = newId();

  constructor(person: Person) {
    this.network = new Network(person);
  }

  /** One whole run of exchanges in this person's name. */
  async exchange(account: string = this.network.person.account): Promise<Outcome> {
    vi.stubGlobal("fetch", this.network.fetch);
    return exchangeAll(this.db, account, this.device);
  }

  readonly put = (id: string, note: string): Promise<Edit[]> =>
    save(this.db, [{ kind: "trip", id, fields: trip(note) }]);
  readonly remove = (id: string): Promise<Edit[]> => save(this.db, [{ kind: "trip", id, fields: null }]);
}

/** The promises of the phone, held against a browser that kills pages and handles, runs full and updates the app, at any step. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeAll, expect, it, vi } from "vitest";
import { newId } from "../src/ids";
import type { PersonDatabase } from "../src/store/database";
import { noteClock } from "../src/sync/clock";
import { type Fault, Person, Phone, trip } from "./network";
import { histories } from "./runs";
import { expectWhole, type Stored, stored } from "./stored";
import { Page, type Plan, type Trouble, troubleInThisFile, VISIBLE } from "./trouble";

/** The parts of the app that a page runs: today's, and those of a version that knows one kind more. */
async function partsOf() {
  const [database, edit, exchange, clock] = await Promise.all([
    import("../src/store/database"),
    import("../src/store/edit"),
    import("../src/sync/exchange"),
    import("../src/sync/clock"),
  ]);
  clock.noteClock(new Date().toUTCString());
  return { ...database, ...edit, ...exchange };
}
type App = Awaited<ReturnType<typeof partsOf>>;
let today: App;
let later: App;

troubleInThisFile();
beforeAll(async () => {
  noteClock(new Date().toUTCString());
  today = await partsOf();
  vi.resetModules();
  vi.doMock("../src/contract.gen", async (original) => {
    const contract = await original<typeof import("../src/contract.gen")>();
    return { ...contract, KINDS: [...contract.KINDS, "challenge"] };
  });
  later = await partsOf();
  vi.doUnmock("../src/contract.gen");
});

/** Most steps of an exchange happen within so many; beyond, nothing goes wrong. */
const LAST_STEP = 45;
const plan: fc.Arbitrary<Plan | null> = fc.option(
  fc.record({
    what: fc.constantFrom<Trouble>("killed", "killed", "closed", "lost", "full", "full_at_once", "updated"),
    at: fc.nat({ max: LAST_STEP }),
  }),
  { freq: 3 },
);
const ROWS = 3;
const deed = fc.record({
  do: fc.constantFrom("put", "put", "delete", "undo", "sync", "sync", "elsewhere", "new_epoch"),
  row: fc.nat({ max: ROWS - 1 }),
  note: fc.constantFrom("a", "b", "c"),
  fault: fc.constantFrom<Fault>("none", "none", "none", "lost_answer", "late_double", "cut", 401, 500),
  plan,
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** A phone whose pages come and go over one database. */
class Handset {
  readonly person: Person;
  readonly phone: Phone;
  readonly account: string;
  app = today;
  #page!: Page;
  #db!: PersonDatabase;
  #looking: { app: App; db: PersonDatabase } | null = null;
  /** every edit that was ever seen waiting, but for those that were taken back before they went out */
  readonly made = new Set<string>();

  constructor(person: Person) {
    this.person = person;
    this.phone = new Phone(person);
    this.account = this.phone.db.name.replace("cero-", "");
    this.start();
  }

  /** Opens the app: a new page. */
  start(): void {
    this.#db?.drop();
    this.#db = this.app.personDatabase(this.account);
    this.#page = new Page(this.phone.network, async () => {
      this.app = later;
      await later.personDatabase(this.account).use((handle) => handle.count("outbox"));
    });
  }

  /** What is stored, as a page sees it that nothing troubles. */
  async look(): Promise<Stored> {
    if (this.#looking?.app !== this.app)
      this.#looking = { app: this.app, db: this.app.personDatabase(this.account) };
    const all = await stored(this.#looking.db);
    expectWhole(all);
    return all;
  }

  /** Does it, with whatever the browser does meanwhile; opens the app anew if its page or its version is gone. */
  async take({ do: what, plan, note, fault }: Deed, id: string) {
    const { app } = this;
    const db = this.#db;
    this.phone.network.faults = fault === "none" ? [] : [fault];
    const ending = await this.#page.run(async () => {
      if (what === "put") await app.save(db, [{ kind: "trip", id, fields: trip(note) }]);
      else if (what === "delete") await app.save(db, [{ kind: "trip", id, fields: null }]);
      else if (what === "undo") await app.takeBack(db, [{ kind: "trip", id }]);
      else await app.exchangeAll(db, this.person.account, this.phone.device);
    }, plan);
    this.phone.network.faults = [];
    if (this.#page.dead || this.app !== app) this.start();
    return ending;
  }
}

const byId = (edits: readonly { mutation_id: string }[]) => edits.map((edit) => edit.mutation_id);

/** One deed, and what must be true of it however it ended. */
async function live(handset: Handset, other: Phone, taken: Deed, id: string): Promise<void> {
  if (taken.do === "new_epoch") return handset.person.newEpoch();
  if (taken.do === "elsewhere") {
    await other.put(id, taken.note);
    await other.exchange();
    return;
  }
  const before = await handset.look();
  const ending = await handset.take(taken, id);
  const after = await handset.look();
  if (ending.kind === "failed")
    expect(ending.error).toSatisfy((error: DOMException) => VISIBLE.includes(error.name));
  if (taken.do !== "sync") {
    // Told to be saved it is; told to have failed it is not; of a page that was killed all of it is there or nothing.
    if (ending.kind === "failed") expect(after).toEqual(before);
    if (ending.kind === "killed" && after.waiting.length === before.waiting.length)
      expect(after).toEqual(before);
    if (ending.kind === "done" && taken.do === "put")
      expect(after.rows[id]).toMatchObject({ deleted: false, fields: trip(taken.note) });
    if (ending.kind === "done" && taken.do !== "put") expect(after.rows[id]?.deleted ?? true).toBe(true);
  }
  const left = new Set(byId([...after.waiting, ...after.rejected]));
  const gone = byId(before.waiting).filter((each) => !left.has(each));
  if (taken.do === "undo") for (const each of gone) handset.made.delete(each);
  else if (gone.length > 0) {
    const logged = await handset.person.taken();
    for (const each of gone)
      expect(logged, "an edit left the phone that the server never took").toContain(each);
  }
  for (const each of left) handset.made.add(each);
}

const { settings, longest } = histories(60);

it(
  "loses nothing, doubles nothing and comes to rest, whatever the browser does at whatever step",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 14 }), async (deeds) => {
        const person = await Person.hire();
        const handset = new Handset(person);
        const other = new Phone(person);
        const ids = Array.from({ length: ROWS }, newId);
        for (const each of deeds) await live(handset, other, each, ids[each.row] ?? "");
        handset.start();
        const quiet: Deed = { do: "sync", row: 0, note: "a", fault: "none", plan: null };
        expect(await handset.take(quiet, "")).toEqual({ kind: "done", result: undefined });
        const mine = await handset.look();
        expect(mine.waiting, "something still waits although nothing fails any more").toEqual([]);
        expect(mine.rejected).toEqual([]);
        const logged = await person.taken();
        for (const each of handset.made) expect(logged).toContain(each);
        const theirs = await stored((await person.newPhone()).db);
        for (const id of ids) {
          expect(mine.rows[id]?.deleted ?? true).toBe(theirs.rows[id]?.deleted ?? true);
          if (theirs.rows[id]?.deleted === false) expect(mine.rows[id]).toMatchObject(theirs.rows[id]);
        }
        expect(Object.keys(mine.rows)).toHaveLength(Object.keys(theirs.rows).length);
      }),
      settings,
    );
  },
  longest,
);

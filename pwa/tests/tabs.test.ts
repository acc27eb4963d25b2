/** Two tabs over one database, and the person's other phone: in every order in which their steps can come. */
import "fake-indexeddb/auto";
import { AsyncLocalStorage } from "node:async_hooks";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { newId } from "../src/ids";
import { personDatabase } from "../src/store/database";
import { save, takeBack } from "../src/store/edit";
import { noteClock } from "../src/sync/clock";
import { exchangeAll } from "../src/sync/exchange";
import { asOnlySender } from "../src/sync/sender";
import { type Fault, Network, Person, Phone, trip } from "./network";
import { histories } from "./runs";
import { expectWhole, stored } from "./stored";
import { Page, type Plan, troubleInThisFile } from "./trouble";

troubleInThisFile();
beforeAll(() => noteClock(new Date().toUTCString()));

const ROWS = 2;
const deeds = fc.array(
  fc.record({
    do: fc.constantFrom("put", "put", "delete", "undo", "sync", "sync", "sync"),
    row: fc.nat({ max: ROWS - 1 }),
    note: fc.constantFrom("a", "b", "c"),
    fault: fc.constantFrom<Fault>("none", "none", "none", "none", "lost_answer", "cut", 401, 500),
    // Only closing a tab: whatever else the browser may do is held in hardships.test.ts.
    plan: fc.option(fc.record({ what: fc.constant("killed" as const), at: fc.nat({ max: 45 }) }), {
      freq: 9,
    }),
  }),
  { maxLength: 6 },
);
type Deed = { do: string; row: number; note: string; fault: Fault; plan: Plan | null };

/** A tab: its own page and handle, and the network of its own in which something may fail. */
class Tab {
  readonly network: Network;
  readonly #person: Person;
  readonly #device: string;
  readonly #name: string;
  readonly #gate: (what: string) => Promise<unknown>;
  page!: Page;
  #db!: ReturnType<typeof personDatabase>;

  constructor(person: Person, phone: Phone, gate: (what: string) => Promise<unknown>) {
    [this.#person, this.network, this.#gate] = [person, new Network(person), gate];
    [this.#device, this.#name] = [phone.device, phone.db.name.replace("cero-", "")];
    this.open();
  }

  open(): void {
    this.#db = personDatabase(this.#name);
    this.page = new Page(this.network, undefined, this.#gate);
  }

  async take({ do: what, note, fault, plan }: Deed, id: string): Promise<void> {
    if (fault !== "none") this.network.faults = [fault];
    const { account } = this.#person;
    const ending = await this.page.run(async () => {
      if (what === "put") await save(this.#db, [{ kind: "trip", id, fields: trip(note) }]);
      else if (what === "delete") await save(this.#db, [{ kind: "trip", id, fields: null }]);
      else if (what === "undo") await takeBack(this.#db, [{ kind: "trip", id }]);
      else {
        // Node runs the work of who waited for a lock as if it were of the tab that gave the lock back.
        const work = AsyncLocalStorage.bind(() => exchangeAll(this.#db, account, this.#device));
        await asOnlySender(account, work);
      }
    }, plan);
    this.network.faults = [];
    if (ending.kind === "failed") throw ending.error;
    if (this.page.dead) this.open();
  }
}

const { settings, longest } = histories(40);

describe.each([
  ["with Web Locks", true],
  ["without Web Locks", false],
])("two tabs and another phone, %s", (_name, locks) => {
  it(
    "lose nothing, double nothing, and all come to rest alike",
    async () => {
      const { locks: real } = navigator;
      expect(real).toBeDefined();
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), deeds, deeds, deeds, async (scheduler, ...lives) => {
          const person = await Person.hire();
          const [phone, other] = [new Phone(person), new Phone(person)];
          const ids = Array.from({ length: ROWS }, newId);
          const gate = (what: string) => scheduler.schedule(Promise.resolve(), what);
          const tabs = [phone, phone, other].map((each) => new Tab(person, each, gate));
          const seen = new Set<string>();
          // Of these rows alone an edit that never went out may vanish without a trace.
          const undone = lives.flat().filter((deed) => deed.do === "undo");
          const takenBack = new Set(undone.map(({ row }) => ids[row]));
          vi.stubGlobal("navigator", locks ? { locks: real } : {});
          const work = lives.map(async (life, number) => {
            for (const deed of life) {
              await gate(`${number} ${deed.do}`);
              await tabs[number]?.take(deed, ids[deed.row] ?? "");
              for (const each of [phone, other]) {
                const all = await stored(each.db);
                expectWhole(all);
                for (const edit of all.waiting)
                  if (edit.attempts > 0 || !takenBack.has(edit.id)) seen.add(edit.mutation_id);
              }
            }
          });
          await scheduler.waitFor(Promise.all(work));

          for (const each of [phone, other, phone]) {
            await each.exchange();
            for (const edit of (await stored(each.db)).waiting) seen.add(edit.mutation_id);
          }
          const logged = await person.taken();
          for (const each of seen) expect(logged, "an edit was lost between the tabs").toContain(each);
          const theirs = await stored((await person.newPhone()).db);
          for (const each of [phone, other]) {
            const mine = await stored(each.db);
            expect(mine.waiting, "something still waits although nothing fails any more").toEqual([]);
            expect(mine.rejected).toEqual([]);
            for (const id of ids) {
              expect(mine.rows[id]?.deleted ?? true).toBe(theirs.rows[id]?.deleted ?? true);
              if (theirs.rows[id]?.deleted === false)
                expect(mine.rows[id]?.fields).toEqual(theirs.rows[id]?.fields);
            }
          }
        }),
        settings,
      );
    },
    longest,
  );
});

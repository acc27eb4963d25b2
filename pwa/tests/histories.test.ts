/** The promises of the exchange, held against histories of two phones in which whatever fails in whatever order. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { newId } from "../src/ids";
import { takeBack } from "../src/store/edit";
import { readQueue, readTrip } from "../src/store/read";
import { type Fault, Person, Phone } from "./network";

afterEach(() => vi.unstubAllGlobals());

/** How many histories of two phones the property is held against; `make torture` takes many more. */
const HISTORIES = Number(process.env.CERO_HISTORIES ?? 60);

const FAULTS = [
  "none",
  "no_answer",
  "lost_answer",
  "late_double",
  "cut",
  400,
  401,
  413,
  426,
  429,
  500,
  503,
  "new_epoch",
  "html",
] as const satisfies Fault[];
const faults = fc.array(fc.constantFrom<Fault>(...FAULTS), { maxLength: 3 });

type Step =
  | { do: "put" | "delete" | "undo"; row: number; note: string }
  | { do: "elsewhere"; row: number; note: string }
  | { do: "sync"; faults: Fault[] };

const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom("put" as const, "delete" as const, "undo" as const, "elsewhere" as const),
      row: fc.nat({ max: 4 }),
      note: fc.string({ maxLength: 4 }),
    }),
    fc.record({ do: fc.constant("sync" as const), faults }),
  ),
  { maxLength: 25 },
);

async function take(step: Step, ids: readonly string[], phone: Phone, other: Phone): Promise<void> {
  if (step.do === "sync") {
    phone.network.faults = [...step.faults];
    await phone.exchange();
    phone.network.faults = [];
    return;
  }
  const id = ids[step.row] ?? "";
  if (step.do === "put") await phone.put(id, step.note);
  else if (step.do === "elsewhere") {
    await other.put(id, step.note);
    await other.exchange();
  } else if (step.do === "undo") await takeBack(phone.db, [{ kind: "trip", id }]);
  else await phone.remove(id);
}

it(
  "loses no edit and ends like the server, whatever fails in whatever order",
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const person = await Person.hire();
        const [phone, other] = [new Phone(person), new Phone(person)];
        const ids = Array.from({ length: 5 }, newId);
        for (const step of taken) {
          const before = (await readQueue(phone.db)).waiting.map((edit) => edit.mutation_id);
          await take(step, ids, phone, other);
          if (step.do === "undo") continue;
          const after = await readQueue(phone.db);
          const left = new Set([...after.waiting, ...after.rejected].map((edit) => edit.mutation_id));
          const gone = before.filter((id) => !left.has(id));
          const logged = gone.length === 0 ? new Set<string>() : await person.taken();
          for (const id of gone) expect(logged.has(id)).toBe(true);
        }
        expect(await phone.exchange()).toMatchObject({ kind: "done" });
        expect(await readQueue(phone.db)).toEqual({ waiting: [], rejected: [] });
        const theirs = await person.newPhone();
        for (const id of ids) {
          const mine = await readTrip(phone.db, id);
          expect(mine?.fields ?? null).toEqual((await readTrip(theirs.db, id))?.fields ?? null);
          expect(mine?.conflicts ?? []).toEqual((await readTrip(theirs.db, id))?.conflicts ?? []);
        }
      }),
      { numRuns: HISTORIES },
    );
  },
  HISTORIES * 2_000,
);

type Turn =
  | { do: "put"; row: number; note: string }
  | { do: "delete"; row: number }
  | { do: "remember" }
  | { do: "restore" }
  | { do: "sync"; faults: Fault[] };

// Few rows and mostly whole exchanges: what is lost is an edit of a row that the backup has, in an older state.
const row = fc.nat({ max: 1 });
const note = fc.constantFrom("a", "b", "c");
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant("put" as const), row, note }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), row }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("remember" as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("restore" as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("sync" as const), faults: fc.constant<Fault[]>([]) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("sync" as const), faults }) },
  ),
  { maxLength: 25 },
);

it(
  "shows after every restore of the server what it showed before, and the server comes to hold the same",
  async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (taken) => {
        const person = await Person.hire();
        const phone = new Phone(person);
        const ids = Array.from({ length: 2 }, newId);
        const shown = () =>
          Promise.all(ids.map(async (id) => (await readTrip(phone.db, id))?.fields ?? null));
        await phone.exchange();
        await person.remember();
        for (const turn of taken) {
          const before = await shown();
          if (turn.do === "sync") phone.network.faults = [...turn.faults];
          else if (turn.do === "restore") await person.restore();
          else {
            if (turn.do === "remember") await person.remember();
            else if (turn.do === "put") await phone.put(ids[turn.row] ?? "", turn.note);
            else await phone.remove(ids[turn.row] ?? "");
            continue;
          }
          await phone.exchange();
          phone.network.faults = [];
          expect(await shown()).toEqual(before);
        }
        const before = await shown();
        expect(await phone.exchange()).toMatchObject({ kind: "done" });
        expect(await readQueue(phone.db)).toEqual({ waiting: [], rejected: [] });
        expect(await shown()).toEqual(before);
        const theirs = await person.newPhone();
        for (const [number, id] of ids.entries()) {
          expect((await readTrip(theirs.db, id))?.fields ?? null).toEqual(before[number]);
        }
      }),
      { numRuns: HISTORIES },
    );
  },
  HISTORIES * 2_000,
);

/** What a phone does about an edit that the server fails on again and again, by the real server and a network in between. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newId } from "../src/ids";
import { discardRejected, save } from "../src/store/edit";
import { readQueue, readTrip, readTrips } from "../src/store/read";
import { PATIENCE } from "../src/sync/apply";
import { DAY, dayOf, Person, Phone, trip } from "./network";

const POISON = "giftig";
const poisoned = (status: number) => (body: string) => (body.includes(POISON) ? status : null);
let phone: Phone;
const queue = () => readQueue(phone.db);
const fill = (notes: readonly string[]) =>
  save(
    phone.db,
    notes.map((note, index) => ({
      kind: "trip" as const,
      id: newId(),
      fields: { ...trip(note), date: note === POISON ? DAY : dayOf(index) },
    })),
  );
const many = (count: number) => Array.from({ length: count }, (_, index) => `bra ${index}`);
async function exchange(times: number): Promise<void> {
  for (let i = 0; i < times; i++) await phone.exchange();
}
async function onServer(): Promise<number> {
  const fresh = new Phone(phone.network.person);
  await fresh.exchange();
  return (await readTrips(fresh.db, await readQueue(fresh.db), dayOf(150), DAY)).length;
}

beforeEach(async () => {
  phone = new Phone(await Person.hire());
});
afterEach(() => vi.unstubAllGlobals());

describe.each([500, 413, 400])("told %i again and again", (status) => {
  it("the phone finds the culprit by halving, sets it aside, and sends all others", async () => {
    await fill([...many(37), POISON, ...many(90)]);
    phone.network.instead = poisoned(status);
    await exchange(PATIENCE - 1);
    expect((await queue()).rejected).toEqual([]);
    await exchange(1);
    const { waiting, rejected } = await queue();
    expect(waiting).toEqual([]);
    expect(rejected).toMatchObject([{ patch: trip(POISON), reason: { code: "not_taken" } }]);
    expect(await onServer()).toBe(127);
  });

  it("the phone sets nothing aside while the server is broken as a whole", async () => {
    await fill(many(3));
    phone.network.instead = () => status;
    for (let i = 0; i < 4 * PATIENCE; i++) expect(await phone.exchange()).toMatchObject({ kind: "wait" });
    expect(await queue()).toMatchObject({ rejected: [] });
    expect((await queue()).waiting.map((edit) => edit.failures ?? 0)).toEqual([0, 0, 0]);
    phone.network.instead = () => null;
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect(await onServer()).toBe(3);
  });
});

it("sends smaller batches to a server that finds a whole one too large, and sets nothing aside", async () => {
  await fill(many(120));
  phone.network.instead = (body) => (body.length > 9000 ? 413 : null);
  expect(await phone.exchange()).toMatchObject({ kind: "done" });
  expect(await queue()).toEqual({ waiting: [], rejected: [] });
  expect(await onServer()).toBe(120);
});

it("forgets its suspicion of an edit that the server takes after all", async () => {
  await fill([POISON]);
  phone.network.instead = poisoned(500);
  await exchange(PATIENCE - 1);
  phone.network.instead = () => null;
  await exchange(1);
  expect(await queue()).toEqual({ waiting: [], rejected: [] });
  expect(await onServer()).toBe(1);
});

it("finds two culprits one after the other", async () => {
  await fill([POISON, ...many(5), `${POISON} två`, ...many(5)]);
  phone.network.instead = poisoned(500);
  await exchange(2 * PATIENCE);
  expect((await queue()).waiting).toEqual([]);
  expect((await queue()).rejected.map(({ patch }) => patch.note).sort()).toEqual([POISON, `${POISON} två`]);
  expect(await onServer()).toBe(10);
});

describe("an edit that was set aside", () => {
  let id: string;
  beforeEach(async () => {
    id = newId();
    await save(phone.db, [{ kind: "trip", id, fields: trip("först") }]);
    await exchange(1);
    await save(phone.db, [{ kind: "trip", id, fields: trip(POISON) }]);
    phone.network.instead = poisoned(500);
    await exchange(PATIENCE);
  });

  it("is shown on its trip with the reason", async () => {
    expect(await readTrip(phone.db, id)).toMatchObject({
      fields: trip(POISON),
      waiting: false,
      rejected: { code: "not_taken" },
    });
  });

  it("goes out when it was corrected", async () => {
    await save(phone.db, [{ kind: "trip", id, fields: trip("rättad") }]);
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect(await readTrip(phone.db, id)).toMatchObject({ fields: trip("rättad"), rejected: null });
  });

  it("leaves the trip as the server has it when it is discarded", async () => {
    await discardRejected(phone.db, "trip", id);
    expect(await readTrip(phone.db, id)).toMatchObject({ fields: trip("först"), rejected: null });
  });
});

/** What a phone forgets once its person has erased everything: all that was recorded, at once or not at all. */
import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import type { Home } from "../src/contract.gen";
import { newId } from "../src/ids";
import { atomically, type PersonDatabase, personDatabase } from "../src/store/database";
import { save } from "../src/store/edit";
import { applyAnswer, forgetEverything, startOver } from "../src/sync/apply";
import type { Network } from "./network";
import { trip } from "./network";
import { Page, troubleInThisFile } from "./trouble";

troubleInThisFile();

const HOME = { home: { account: "1.2" } as Home, at: "2026-11-23T07:00:00Z" };
const KEPT = { home: HOME, kept: { trips: 2 } };

/** A diary with something in every store. */
async function diary(): Promise<PersonDatabase> {
  const db = personDatabase(newId());
  const [pulled, refused] = [newId(), newId()];
  await save(db, [{ kind: "trip", id: refused, fields: trip("hemlig nekad") }]);
  const edit = await db.use(async (handle) => (await handle.getAll("outbox"))[0]);
  const row = { seq: 1, deleted: false, fields: { note: "hemlig" }, computed: null, conflicts: [] };
  await applyAnswer(db, {
    results: {
      [edit?.mutation_id ?? ""]: {
        outcome: "rejected",
        seq: 2,
        reason: { code: "no_legs", field: "legs", message: "" },
      },
    },
    changes: [
      { ...row, kind: "trip", id: pulled },
      { ...row, kind: "of_a_later_version", id: newId() },
    ],
    cursor: 2,
    more: false,
    epoch: "e",
  });
  await startOver(db, "f", 1);
  await save(db, [
    { kind: "trip", id: pulled, fields: trip("hemlig väntar") },
    { kind: "trip", id: newId(), fields: trip("hemlig ny") },
  ]);
  await atomically(db, ["meta", "place"], async (tx) => {
    await tx.objectStore("place").put({ id: "h", name: "hemma, hemlig", latitude: 56.66, longitude: 16.36 });
    await tx.objectStore("meta").put(["hemlig vana"], "dismissed");
    for (const [key, value] of Object.entries(KEPT)) await tx.objectStore("meta").put(value as never, key);
  });
  return db;
}

/** All that a database holds, by the names of its stores; `meta` by its keys. */
async function everything(db: PersonDatabase): Promise<Record<string, unknown>> {
  return db.use(async (handle) => {
    const names = [...handle.objectStoreNames];
    const tx = handle.transaction(names);
    const all = await Promise.all(
      names.map(async (name) => {
        const store = tx.objectStore(name);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return [name, name === "meta" ? Object.fromEntries(keys.map((key, i) => [key, values[i]])) : values];
      }),
    );
    await tx.done;
    return Object.fromEntries(all);
  });
}

it("forgets all that was recorded, and keeps what is no record of theirs", async () => {
  const db = await diary();
  for (const [name, values] of Object.entries(await everything(db)))
    if (["trip", "unknown", "outbox", "rejected", "place"].includes(name))
      expect(values, name).not.toEqual([]);
  await forgetEverything(db);
  const { meta, ...stores } = await everything(db);
  for (const [name, values] of Object.entries(stores)) expect(values, name).toEqual([]);
  expect(meta).toMatchObject(KEPT);
  expect(meta).not.toHaveProperty("log");
  expect(JSON.stringify(meta)).not.toContain("hemlig");
});

it("forgets all of it or nothing, at whatever step its page is killed", async () => {
  let at = 0;
  for (let ending = "killed"; ending === "killed"; at++) {
    const db = await diary();
    const before = await everything(db);
    db.drop();
    const page = new Page(undefined as unknown as Network);
    ({ kind: ending } = await page.run(() => forgetEverything(db), { what: "killed", at }));
    db.drop();
    const { meta, ...stores } = await everything(db);
    if (Object.values(stores).flat().length > 0)
      expect({ meta, ...stores }, `killed at step ${at}`).toEqual(before);
    else expect(meta).not.toHaveProperty("log");
  }
  expect(at, "steps that forgetting has").toBeGreaterThan(5);
});

import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import type { TripFields } from "../src/contract.gen";
import { addDays } from "../src/dates";
import type { DiaryQuery } from "../src/diary/query";
import { type Entries, search } from "../src/diary/search";
import { newId } from "../src/ids";
import { diary } from "../src/session/state";
import { type PersonDatabase, personDatabase } from "../src/store/database";
import { type Edit, save } from "../src/store/edit";
import { firstDate } from "../src/store/read";

const LAST = "2026-11-23";
const DAYS = 700;
const FIRST = addDays(LAST, 1 - DAYS);
let db: PersonDatabase;

const tripOf = (day: number): TripFields => ({
  date: addDays(LAST, -day),
  purpose: day % 7 === 0 ? "business" : "commute",
  direction: "none",
  legs: [
    day % 7 === 0
      ? { mode: "train", metres: 172_000, from: "Gävle", to: "Stockholm" }
      : { mode: "bus", metres: 9000 },
  ],
  ...(day === 693 ? { errand: "Invigning" } : {}),
});

beforeEach(async () => {
  const account = newId();
  db = personDatabase(account);
  diary.value = { account, db } as NonNullable<typeof diary.value>;
  const trips = Array.from(
    { length: DAYS },
    (_, day): Edit => ({ kind: "trip", id: newId(), fields: tripOf(day) }),
  );
  const away: Edit = {
    kind: "avoided_trip",
    id: newId(),
    fields: { date: LAST, reason: "remote_meeting", people: 1, note: "Gävle" },
  };
  await save(db, [...trips, away]);
});

/** Everything that a search tells, in the order it does. */
async function told(more: Partial<DiaryQuery>, isWanted = () => true): Promise<[Entries, boolean][]> {
  const all: [Entries, boolean][] = [];
  const query: DiaryQuery = { text: "", kind: "all", year: null, ...more };
  await search(query, { first: FIRST, last: LAST }, isWanted, (found, through) => all.push([found, through]));
  return all;
}

const last = async (more: Partial<DiaryQuery>): Promise<Entries> => {
  const all = await told(more);
  expect(all.map(([, through]) => through)).toEqual([...all.slice(1).map(() => false), true]);
  return (all.at(-1) as [Entries, boolean])[0];
};

describe("the search through years", () => {
  it("finds what lies at their beginning, and all of what is meant, latest first", async () => {
    expect(await firstDate(db)).toBe(FIRST);
    expect((await last({ text: "invigning" })).trips.map(({ fields }) => fields.date)).toEqual([
      addDays(LAST, -693),
    ]);
    const { trips, avoided } = await last({ text: "gavle" });
    expect([trips.length, avoided.length]).toEqual([DAYS / 7, 1]);
    expect(trips.map(({ fields }) => fields.date)).toEqual(
      trips.map(({ fields }) => fields.date).sort((a, b) => b.localeCompare(a)),
    );
  });

  it("is narrowed down to a kind and to a year, its first and last day included", async () => {
    const meetings = await last({ kind: "avoided" });
    expect([meetings.trips.length, meetings.avoided.length]).toEqual([0, 1]);
    const { trips } = await last({ year: "2025" });
    expect(trips).toHaveLength(365);
    expect([trips[0]?.fields.date, trips.at(-1)?.fields.date]).toEqual(["2025-12-31", "2025-01-01"]);
  });

  it("tells early what fills the screen, and then no more until it is through", async () => {
    const all = await told({ text: "buss" });
    expect(all.length).toBe(2);
    expect(all[0]?.[0].trips.length).toBeGreaterThan(20);
    expect(all[1]?.[0].trips.length).toBe(DAYS - DAYS / 7);
  });

  it("ends as soon as something else is typed", async () => {
    let asked = 0;
    await told({ text: "buss" }, () => {
      asked += 1;
      return asked < 3;
    });
    expect(asked).toBe(3);
  });
});

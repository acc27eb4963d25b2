import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { commuteBy } from "../src/commute/usual";
import type { Leg, TripFields } from "../src/contract.gen";
import { newId } from "../src/ids";
import { counted } from "../src/insight/counted";
import type { RowChange } from "../src/session/actions";
import { save } from "../src/store/edit";
import { readQueue, readTrips, type TripEntry } from "../src/store/read";
import { merged, splitAt } from "../src/trips/reshape";
import { besides, doubledBy, instead, type TripChange } from "../src/twice/doubles";
import { keepAll, keepOne, questionsOf } from "../src/twice/found";
import { DAY, Person, Phone } from "./network";

const CAR: Leg[] = [{ mode: "car", metres: 18_000, fuel: "petrol", vehicle_owner: "private" }];
const BICYCLE: Leg[] = [{ mode: "bicycle", metres: 17_000 }];
const way = (
  direction: "out" | "home" | "none",
  legs: Leg[],
  more: Partial<TripFields> = {},
): TripFields => ({
  date: DAY,
  purpose: "commute",
  direction,
  legs,
  ...more,
});
const entry = (id: string, fields: TripFields): TripEntry => ({
  id,
  fields,
  computed: null,
  waiting: false,
  rejected: null,
  conflicts: [],
});
const change = (fields: TripFields, before: TripFields | null = null, id = "n"): TripChange => ({
  id,
  fields,
  before,
});
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe("a trip that is about to be written", () => {
  const there = [
    entry("a", way("out", CAR)),
    entry("b", way("home", CAR)),
    entry("c", way("out", BICYCLE, { date: "2026-01-01" })),
    entry("d", way("out", BICYCLE, { purpose: "business" })),
    entry("e", way("none", CAR, { purpose: "business" })),
  ];

  it("doubles every commute in its direction that day, however one went", () => {
    expect(ids(doubledBy(change(way("out", BICYCLE)), there))).toEqual(["a"]);
    expect(doubledBy(change(way("none", CAR)), there)).toEqual([]);
  });

  it("doubles a business trip only the same way, and never one without a direction", () => {
    expect(ids(doubledBy(change(way("out", BICYCLE, { purpose: "business" })), there))).toEqual(["d"]);
    expect(doubledBy(change(way("out", CAR, { purpose: "business" })), there)).toEqual([]);
    expect(doubledBy(change(way("none", CAR, { purpose: "business" })), there)).toEqual([]);
  });

  it("asks about an edit only where it brings the trip onto another", () => {
    const before = way("out", BICYCLE, { date: "2026-01-01" });
    expect(ids(doubledBy(change(way("out", BICYCLE), before, "c"), there))).toEqual(["a"]);
    const twin = [...there, entry("f", way("out", BICYCLE))];
    expect(doubledBy(change(way("out", CAR), way("out", BICYCLE), "f"), twin)).toEqual([]);
  });

  it("that is known to be besides another doubles only the same way once more", () => {
    expect(doubledBy(change(way("out", BICYCLE, { additional: true })), there)).toEqual([]);
    expect(ids(doubledBy(change(way("out", CAR, { additional: true })), there))).toEqual(["a"]);
  });

  it("takes the place of the one with the smallest id, and the others go", () => {
    const doubled = [entry("b", way("out", CAR)), entry("a", way("out", CAR, { note: "sol" }))];
    const rows = instead({ change: change(way("out", BICYCLE, { additional: true })), there: doubled });
    expect(rows.map(({ edit }) => [edit.id, edit.fields])).toEqual([
      ["a", way("out", BICYCLE)],
      ["b", null],
    ]);
    expect(rows.map(({ before }) => before)).toEqual([doubled[1]?.fields, doubled[0]?.fields]);
  });

  it("says that it is made besides the others only where that matters", () => {
    expect(besides({ change: change(way("out", CAR)), there }).edit.fields).toEqual(
      way("out", CAR, { additional: true }),
    );
    const business = way("out", CAR, { purpose: "business" });
    expect(besides({ change: change(business), there }).edit.fields).toEqual(business);
  });
});

describe("a commute that is split", () => {
  it("goes on counting whole, and is one again when it is joined", () => {
    const whole = way("out", [...BICYCLE, ...CAR]);
    const [first, second] = splitAt(whole, 1);
    expect(counted([entry("a", first), entry("b", second)])).toHaveLength(2);
    expect(merged(first, second)).toEqual(whole);
    const [, business] = splitAt(way("out", [...BICYCLE, ...CAR], { purpose: "business" }), 1);
    expect(business).not.toHaveProperty("additional");
  });
});

describe("the question about a day", () => {
  it("is one for both ways where they are double alike, and offers each of the ways that differ", () => {
    const usual = { legs: CAR };
    const trips = [usual, usual, { legs: BICYCLE }].flatMap(({ legs }, index) => [
      entry(`${index}a`, way("out", legs)),
      entry(`${index}b`, way("home", [...legs].reverse())),
    ]);
    const [asked, ...others] = questionsOf(trips, []);
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ date: DAY, what: "commute" });
    if (asked?.what !== "commute") throw new Error("no commute");
    expect(asked.ways.map(({ direction }) => direction)).toEqual(["out", "home"]);
    expect(asked.ways.map(({ different }) => ids(different))).toEqual([
      ["0a", "2a"],
      ["0b", "2b"],
    ]);
  });

  it("is one way at a time where they differ, the latest day first, telework last", () => {
    const trips = [
      entry("a", way("out", CAR)),
      entry("b", way("out", BICYCLE)),
      entry("c", way("home", CAR)),
      entry("d", way("home", CAR)),
    ];
    const day = (id: string, date: string) => ({
      ...entry(id, way("out", CAR)),
      fields: { date, reason: "telework" as const },
    });
    const found = questionsOf(trips, [
      day("t", "2000-01-03"),
      day("u", "2000-01-03"),
      day("v", "2000-01-04"),
    ]);
    expect(found.map(({ date, what }) => [date, what])).toEqual([
      [DAY, "commute"],
      ["2000-01-03", "telework"],
    ]);
    expect(found[0]?.what === "commute" && found[0].ways.map(({ direction }) => direction)).toEqual(["out"]);
    expect(keepOne(found[1] as never, 0).map(({ edit }) => [edit.id, edit.fields])).toEqual([["u", null]]);
  });

  it("is none about what counts", () => {
    const trips = [entry("a", way("out", CAR)), entry("b", way("out", CAR, { additional: true }))];
    expect(questionsOf(trips, [])).toEqual([]);
  });
});

/** What a phone answers the question of its day with. */
const ANSWERS = {
  first: (phone: TripEntry[]) => keepOne(asked(phone), 0),
  second: (phone: TripEntry[]) => keepOne(asked(phone), 1),
  all: (phone: TripEntry[]) => keepAll(asked(phone)),
};
function asked(trips: TripEntry[]) {
  const [question] = questionsOf(trips, []);
  if (question === undefined) throw new Error("nothing is asked");
  return question;
}
const tripsOf = async (phone: Phone) => readTrips(phone.db, await readQueue(phone.db), DAY, DAY);
const write = (phone: Phone, changes: RowChange[]) =>
  save(
    phone.db,
    changes.map(({ edit }) => edit),
  );
const said = (trips: readonly TripEntry[]) =>
  trips.map(({ id, fields }) => [id, fields.direction, fields.legs[0]?.mode, fields.additional ?? false]);

describe("two phones that both logged the same day without a network", () => {
  const names = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
  const pairs = names.flatMap((one) => names.map((other) => [one, other] as const));

  it.each(pairs)("and answer %s and %s end alike, and never without a way", async (one, other) => {
    const person = await Person.hire();
    const phones = [new Phone(person), new Phone(person)] as const;
    for (const [index, phone] of phones.entries()) {
      const usual = { ...entry("", way("out", CAR)), fields: { legs: index === 0 ? CAR : BICYCLE } } as never;
      await save(
        phone.db,
        (["out", "home"] as const).map((direction) => {
          const { usual_id: _usual, ...fields } = commuteBy(usual, DAY, direction);
          return { kind: "trip" as const, id: newId(), fields };
        }),
      );
    }
    for (const phone of [...phones, ...phones]) await phone.exchange();
    const before = await Promise.all(phones.map(tripsOf));
    expect(before.map((trips) => [trips.length, counted(trips).length])).toEqual([
      [4, 2],
      [4, 2],
    ]);
    await write(phones[0], ANSWERS[one](before[0] ?? []));
    await write(phones[1], ANSWERS[other](before[1] ?? []));
    for (const phone of [...phones, ...phones]) await phone.exchange();
    const after = await Promise.all(phones.map(tripsOf));
    expect(said(after[0] ?? [])).toEqual(said(after[1] ?? []));
    const counting = counted(after[0] ?? []).map(({ fields }) => fields.direction);
    expect(new Set(counting)).toEqual(new Set(["out", "home"]));
    expect(questionsOf(after[0] ?? [], [])).toEqual([]);
    if (one === other) expect(counting).toHaveLength(one === "all" ? 4 : 2);
    // Nothing that one of them wanted to keep is gone: it stands in the diary, or as the other side of a conflict.
    if (one === "all" || other === "all") {
      const kept = (after[0] ?? []).flatMap(({ fields, conflicts }) => [
        fields.legs[0]?.mode,
        ...conflicts.map(({ value }) => (value as Leg[])[0]?.mode),
      ]);
      expect(new Set(kept)).toEqual(new Set(["car", "bicycle"]));
    }
    if (one !== "all" && other !== "all") expect(counting).toHaveLength(2);
  });
});

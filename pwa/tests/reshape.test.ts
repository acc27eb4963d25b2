import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Leg, TripFields } from "../src/contract.gen";
import { idBetween, newId } from "../src/ids";
import { titleOf } from "../src/insight/trip-title";
import { inTravelOrder } from "../src/store/order";
import type { TripEntry } from "../src/store/read";
import { canMerge, counterpartOf, merged, neighbours, returnOf, splitAt } from "../src/trips/reshape";

const DAY = "2026-11-23";
const legs: Leg[] = [
  { mode: "bicycle", metres: 2100 },
  { mode: "train", metres: 41_000, ore: 5500 },
  { mode: "walk", metres: 400 },
];
const trip = (more: Partial<TripFields> = {}): TripFields => ({
  date: DAY,
  purpose: "commute",
  direction: "out",
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

/** A trip split after `at` legs, as the diary of its day holds it then. */
function splitIn(day: readonly TripEntry[], id: string, at: number): TripEntry[] {
  const whole = day.find((each) => each.id === id) as TripEntry;
  const [first, second] = splitAt(whole.fields, at);
  const rest = day.filter((each) => each.id !== id);
  return [...rest, entry(id, first), entry(idBetween(id, rest), second)];
}

describe("the trips of a day", () => {
  it("are in the order of travelling: there, about, home, and otherwise as they were logged", () => {
    const [a, b, c, d] = [newId(), newId(), newId(), newId()];
    const day = [
      entry(a, trip({ direction: "home" })),
      entry(b, trip({ direction: "none", purpose: "business" })),
      entry(c, trip({ direction: "out" })),
      entry(d, trip({ direction: "none", purpose: "business" })),
    ];
    expect(inTravelOrder(day).map(({ id }) => id)).toEqual([c, b, d, a]);
    expect(inTravelOrder([...day].reverse()).map(({ id }) => id)).toEqual([c, b, d, a]);
  });

  it("keep the halves of a split one together, however often it is split", () => {
    const [out, lunch, after, home] = [newId(), newId(), newId(), newId()];
    const about = trip({ direction: "none", purpose: "business" });
    const day = [
      entry(out, trip()),
      entry(lunch, about),
      entry(after, { ...about, legs: [{ mode: "car", metres: 9000 }] }),
      entry(home, returnOf(trip())),
    ];
    const twice = splitIn(splitIn(day, lunch, 2), lunch, 1);
    const order = inTravelOrder(twice);
    expect(order.map(({ fields }) => fields.legs.map(({ mode }) => mode).join("+"))).toEqual([
      "bicycle+train+walk",
      "bicycle",
      "train",
      "walk",
      "car",
      "walk+train+bicycle",
    ]);
    expect(new Set(order.map(({ id }) => id)).size).toBe(6);
  });

  it("have the second half of the way home below the first, not on top", () => {
    const [out, home] = [newId(), newId()];
    const day = splitIn([entry(out, trip()), entry(home, returnOf(trip()))], home, 1);
    expect(inTravelOrder(day).map(({ fields }) => [fields.direction, fields.legs[0]?.mode])).toEqual([
      ["out", "bicycle"],
      ["home", "walk"],
      ["home", "train"],
    ]);
  });

  it("can be joined with those just before and after them of the same purpose", () => {
    const [out, meeting, home] = [newId(), newId(), newId()];
    const day = splitIn(
      [
        entry(home, returnOf(trip())),
        entry(meeting, trip({ direction: "none", purpose: "business" })),
        entry(out, trip()),
      ],
      home,
      1,
    );
    const [, , first, second] = inTravelOrder(day);
    expect(neighbours(first as TripEntry, day).map(({ id }) => id)).toEqual([out, second?.id]);
    expect(neighbours(second as TripEntry, day).map(({ id }) => id)).toEqual([home]);
  });
});

describe("an id between two", () => {
  it("sorts right after the first and before any other, and keeps its form", () => {
    for (let time = 0; time < 50; time += 1) {
      const ids = [newId(), newId(), newId()];
      const [first = "", second = ""] = ids;
      const between = idBetween(
        first,
        ids.map((id) => ({ id })),
      );
      expect(between > first && between < second).toBe(true);
      expect(between).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it("is a new one where there is no room", () => {
    const id = "0199aaaa-bbbb-7ccc-8ddd-ffffffffffff";
    expect(idBetween(id, [{ id }])).not.toBe(id);
  });
});

describe("a trip that was split", () => {
  const texts = fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: undefined });
  const whole = fc
    .record({
      purpose: fc.constantFrom("commute", "business") as fc.Arbitrary<TripFields["purpose"]>,
      direction: fc.constantFrom("out", "home", "none") as fc.Arbitrary<TripFields["direction"]>,
      legs: fc.array(
        fc.record({
          mode: fc.constantFrom("walk", "bus", "train") as fc.Arbitrary<Leg["mode"]>,
          metres: fc.nat(),
        }),
        { minLength: 2, maxLength: 8 },
      ),
      note: texts,
      errand: texts,
      client: texts,
      usual_id: fc.option(fc.uuid(), { nil: undefined }),
    })
    .map((fields): TripFields => JSON.parse(JSON.stringify({ date: DAY, ...fields })));

  it("is what it was when its halves are joined again, and is called so", () => {
    fc.assert(
      fc.property(whole, fc.nat(), (fields, cut) => {
        const [first, second] = splitAt(fields, 1 + (cut % (fields.legs.length - 1)));
        expect(canMerge(first, second)).toBe(true);
        expect(merged(first, second)).toEqual(fields);
        expect(titleOf(merged(first, second))).toBe(titleOf(fields));
      }),
    );
  });

  it("is made besides another one only if both halves were", () => {
    const besides = trip({ additional: true });
    expect(merged(besides, besides).additional).toBe(true);
    expect(merged(besides, trip()).additional).toBeUndefined();
    expect(merged(...splitAt(besides, 1))).toEqual(besides);
  });

  it("is by its usual only as long as both halves were", () => {
    const usual = trip({ usual_id: "0199aaaa-bbbb-7ccc-8ddd-000000000001" });
    expect(merged(usual, trip()).usual_id).toBeUndefined();
    expect(merged(usual, returnOf(usual)).usual_id).toBeUndefined();
  });
});

describe("the way back of a trip", () => {
  const out = entry(newId(), trip());
  const home = entry(newId(), returnOf(trip()));

  it("is the one of its day and purpose that goes the same way in the other direction", () => {
    expect(counterpartOf(out, [out, home])?.id).toBe(home.id);
    expect(counterpartOf(home, [out, home])?.id).toBe(out.id);
  });

  it("is none of another day, another way or the same direction", () => {
    const others = [
      entry(newId(), returnOf(trip({ date: "2026-11-24" }))),
      entry(newId(), returnOf(trip({ legs: [{ mode: "car", metres: 43_000 }] }))),
      entry(newId(), trip()),
      entry(newId(), returnOf(trip({ purpose: "business" }))),
    ];
    expect(counterpartOf(out, [out, ...others])).toBeNull();
  });

  it("of a trip that is neither there nor home is known by its places alone", () => {
    const there = trip({
      purpose: "business",
      direction: "none",
      legs: [{ mode: "train", metres: 172_000, from: "Gävle", to: "Stockholm" }],
    });
    const [a, b] = [entry(newId(), there), entry(newId(), returnOf(there))];
    expect(counterpartOf(a, [a, b])?.id).toBe(b.id);
    const nowhere = trip({ direction: "none", legs: [{ mode: "car", metres: 9000 }] });
    const [c, d] = [entry(newId(), nowhere), entry(newId(), nowhere)];
    expect(counterpartOf(c, [c, d])).toBeNull();
  });

  it("of two trips in a direction belongs to the first alone", () => {
    const again = entry(newId(), trip());
    expect(counterpartOf(out, [out, again, home])?.id).toBe(home.id);
    expect(counterpartOf(again, [out, again, home])).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Target } from "../src/contract.gen";
import { along, figuresFor, parts, WAYS } from "../src/target/picture";

const metres = fc.record(
  Object.fromEntries(WAYS.map((way) => [way, fc.integer({ min: 0, max: 10_000_000 })])) as Record<
    (typeof WAYS)[number],
    fc.Arbitrary<number>
  >,
);

describe("twenty of twenty kilometres", () => {
  it("are always twenty, in one order, and none is further than one from its share", () => {
    fc.assert(
      fc.property(metres, (each) => {
        const tiles = parts(each);
        const whole = WAYS.reduce((sum, way) => sum + each[way], 0);
        if (whole === 0) return tiles.length === 0;
        const inOrder = tiles.every(
          (way, at) => at === 0 || WAYS.indexOf(way) >= WAYS.indexOf(tiles[at - 1] ?? way),
        );
        const close = WAYS.every(
          (way) => Math.abs(tiles.filter((tile) => tile === way).length - (20 * each[way]) / whole) < 1,
        );
        return tiles.length === 20 && inOrder && close;
      }),
    );
  });

  it("show no way that nobody went", () => {
    expect(parts({ active: 0, public: 1, shared: 0, car: 0, air: 0, other: 0 })).toEqual(
      Array(20).fill("public"),
    );
  });
});

describe("the figures that take part", () => {
  it("show somebody where somebody takes part, and all only where all do", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (headCount, people) => {
          const filled = figuresFor(Math.min(people, headCount), headCount, 20);
          if (people === 0) return filled === 0;
          return people >= headCount ? filled === 20 : filled >= 1 && filled < 20;
        },
      ),
    );
  });
});

describe("where we stand on the way to the target", () => {
  const target = (change_percent: number | null): Target =>
    ({ change_percent, path_percent: -12, reduction_percent: 20 }) as Target;

  it("never leaves the road, whatever the outcome", () => {
    expect(along(target(-5))).toEqual({ we: 0.25, plan: 0.6 });
    expect(along(target(7)).we).toBe(0);
    expect(along(target(-33)).we).toBe(1);
    expect(along(target(null)).we).toBeNull();
  });
});

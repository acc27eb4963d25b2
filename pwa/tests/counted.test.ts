import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { counted, type Recorded, repeated } from "../src/insight/counted";

interface Case {
  name: string;
  records: Recorded[];
  repeated: string[];
}

const cases = JSON.parse(
  readFileSync(new URL("../../tests/golden/repeated.json", import.meta.url), "utf8"),
) as Case[];

it.each(cases)("the phone counts each way of a day once: $name", ({ records, repeated: expected }) => {
  expect([...repeated(records)].sort()).toEqual([...expected].sort());
  const left = counted(records).map(({ id }) => id);
  expect(left).toEqual(records.map(({ id }) => id).filter((id) => !expected.includes(id)));
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Question, QuestionPart } from "../src/contract.gen";
import { lateEn } from "../src/i18n/late.en";
import { lateSv } from "../src/i18n/late.sv";
import {
  asked,
  partAfter,
  progress,
  steps,
  toggledChoice,
  typedNumber,
} from "../src/questionnaire/questions";
import { suggestions } from "../src/questionnaire/suggestions";
import type { UsualEntry } from "../src/store/read";

interface Golden {
  questions: Question[];
  cases: { name: string; answers: Record<string, unknown>; asked: string[] }[];
}

const golden = JSON.parse(
  readFileSync(new URL("../../tests/golden/questionnaire.json", import.meta.url), "utf8"),
) as Golden;

describe("which questions are asked, as the server has it", () => {
  it.each(golden.cases)("$name", (each) => {
    expect(asked(golden.questions, each.answers).map(({ key }) => key)).toEqual(each.asked);
  });
});

const question = (key: string): Question => {
  const found = golden.questions.find((each) => each.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

describe("the parts", () => {
  const text = { sv: "", en: "" };
  const parts: QuestionPart[] = [
    { key: "first", title: text, questions: [question("mode")] },
    { key: "second", title: text, questions: [question("drives")] },
  ];
  it("pass over one in which nothing is asked", () => {
    expect(steps(parts, {}).map(({ key }) => key)).toEqual(["first"]);
    expect(steps(parts, { mode: "car" }).map(({ key }) => key)).toEqual(["first", "second"]);
  });
  it("follow one another by what was answered", () => {
    expect(partAfter(parts, {}, "first")).toBeNull();
    expect(partAfter(parts, { mode: "car" }, "first")).toBe("second");
    expect(partAfter(parts, { mode: "car" }, "second")).toBeNull();
  });
  it("count what is asked alone", () => {
    expect(progress(parts, { mode: "bus", drives: "a" })).toEqual({ answered: 1, of: 1 });
    expect(progress(parts, { mode: "car" })).toEqual({ answered: 1, of: 2 });
  });
});

describe("what is typed and chosen", () => {
  const km: Question = { ...question("number"), unit: "km", most: 300_000 };
  it("is a number in the unit of the answer", () => {
    expect(typedNumber(km, "12,5")).toBe(12_500);
    expect(typedNumber(km, "2 mil")).toBe(20_000);
    expect(typedNumber(km, "")).toBeUndefined();
    expect(typedNumber(km, "301")).toBeNull();
    expect(typedNumber(question("number"), "2,5")).toBeNull();
    expect(typedNumber(question("number"), "9")).toBe(9);
  });
  it("is none of the choices, or some of the others", () => {
    const choices = ["none", "x", "y"].map((key) => ({ key, text: { sv: key, en: key } }));
    const several: Question = { ...question("ways"), choices };
    expect(toggledChoice(several, ["x", "y"], "none")).toEqual(["none"]);
    expect(toggledChoice(several, ["none"], "y")).toEqual(["y"]);
    expect(toggledChoice(several, ["y"], "x")).toEqual(["x", "y"]);
    expect(toggledChoice(several, ["x"], "x")).toEqual([]);
  });
});

describe("what the diary suggests", () => {
  const usual = (legs: UsualEntry["fields"]["legs"]): UsualEntry[] => [
    {
      id: "1",
      fields: { name: "Till jobbet", purpose: "commute", legs },
      computed: null,
      waiting: false,
      rejected: null,
      conflicts: [],
    },
  ];
  it("is the mode of the half of the year that it is, and the distance", () => {
    const legs = [
      { mode: "bicycle" as const, metres: 2_000 },
      { mode: "car" as const, metres: 9_000, persons: 2 },
    ];
    expect(suggestions(usual(legs), "2027-01-15")).toEqual({
      winter_mode: "shared_car",
      distance_metres: 11_000,
    });
    expect(suggestions(usual(legs), "2027-09-30")).toEqual({
      summer_mode: "shared_car",
      distance_metres: 11_000,
    });
  });
  it("is nothing without a usual way to work", () => {
    expect(suggestions([], "2027-01-15")).toEqual({});
  });
});

it("says of one answered question that it is answered, however many were asked", () => {
  expect([1, 2].map((answered) => lateSv.questionnaire.some(answered, 22).split(".")[0])).toEqual([
    "1 av 22 frågor är besvarad",
    "2 av 22 frågor är besvarade",
  ]);
  expect(lateEn.questionnaire.some(1, 22)).toContain("1 of 22 questions is answered");
});

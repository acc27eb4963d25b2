/** Every word that a person reads or hears is in the catalogue, in both languages, and none of it says the same in both. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { en } from "../src/i18n/en";
import { lateEn } from "../src/i18n/late.en";
import { lateSv } from "../src/i18n/late.sv";
import { NOTIFICATIONS } from "../src/i18n/notifications";
import { sv } from "../src/i18n/sv";

const SOURCE = join(import.meta.dirname, "..", "src");
const WORD = /\p{L}{2,}/u;
const SWEDISH = /[åäöÅÄÖ]/;

/** Attributes that are read or read aloud. */
const SAID =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;

/** Spelt alike in both languages. */
const SHARED = /^(?:CERO|moped|taxi|diesel|hybrid|biogas|HVO|business|7 min|version 7|period|organisation)$/i;

/** Shorter names of modes, only where a language's own is too long for a tile. */
const ONLY_WHERE_LONG = /^form\.tiles\./;

/** What leaves a text a text; anything else, like `map`, makes something new of it. */
const STILL_TEXT = new Set([
  "join",
  "concat",
  "filter",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "replace",
  "slice",
]);

type Node = { type: string; start: number; [key: string]: unknown };

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

/** The literal words that an expression puts on the screen; what it merely compares or looks up is none. */
function wordsOf(node: Node | null | undefined): string[] {
  if (node === null || node === undefined) return [];
  const of = (key: string) => wordsOf(node[key] as Node | null);
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" && WORD.test(node.value) ? [node.value] : [];
    case "TemplateLiteral":
      return (node.quasis as { value: { cooked: string } }[])
        .map((part) => part.value.cooked)
        .filter((text) => WORD.test(text))
        .concat((node.expressions as Node[]).flatMap(wordsOf));
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
      return of("expression");
    case "ConditionalExpression":
      return [...of("consequent"), ...of("alternate")];
    case "LogicalExpression":
      return node.operator === "&&" ? of("right") : [...of("left"), ...of("right")];
    case "BinaryExpression":
      return node.operator === "+" ? [...of("left"), ...of("right")] : [];
    case "ArrayExpression":
      return (node.elements as Node[]).flatMap(wordsOf);
    case "SpreadElement":
      return of("argument");
    case "CallExpression": {
      const callee = node.callee as { property?: { name?: string } };
      if (!STILL_TEXT.has(callee.property?.name ?? "")) return [];
      return [...of("callee"), ...(node.arguments as Node[]).flatMap(wordsOf)];
    }
    case "MemberExpression":
      return of("object");
    default:
      return [];
  }
}

/** What a source file says in words of its own, with where. */
function literalsOf(name: string, text: string): string[] {
  const found: string[] = [];
  const tell = (node: Node, words: string[]) => {
    const line = text.slice(0, node.start).split("\n").length;
    for (const word of words) found.push(`${name}:${line}: ${word.trim()}`);
  };
  const children = (node: Node) => {
    for (const child of node.children as Node[]) {
      if (child.type === "JSXText" && WORD.test(String(child.value))) tell(child, [String(child.value)]);
      if (child.type === "JSXExpressionContainer") tell(child, wordsOf(child));
    }
  };
  const { program, errors } = parseSync(name, text);
  expect(errors).toEqual([]);
  new Visitor({
    JSXElement: (node) => children(node as unknown as Node),
    JSXFragment: (node) => children(node as unknown as Node),
    JSXAttribute: (node) => {
      const attribute = node as unknown as { name: { name: string }; value: Node | null };
      if (SAID.test(attribute.name.name)) tell(node as unknown as Node, wordsOf(attribute.value));
    },
  }).visit(program);
  return found;
}

/** Stands for any argument: a list of one weekday, a number, or a text. */
class Anything extends Array<number> {
  toLowerCase = () => String(this);
}

const ANYTHING = [7, 6, 5, 4, 3, 2].map((day) => Anything.of(day));

/** Every text of a catalogue by its path; a function is called with figures, for its words alone. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(...ANYTHING))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path === "" ? key : `${path}.${key}`));
}

describe("the words of the app", () => {
  it("are found where they stand in a component", () => {
    const example = `const A = (b: boolean) => <p title="Titel" class="card" aria-label={b ? "Ett" : other}>
      Hej {b && "du"} {\`\${b} kvar\`} {[b ? "x" : "Noll"].join("och")} {name("Nej")} – {b === "nej" ? 1 : 2}</p>;`;
    const found = literalsOf("a.tsx", example).map((one) => one.split(": ")[1]);
    expect(found.sort()).toEqual(["Ett", "Hej", "Noll", "Titel", "du", "kvar", "och"]);
  });

  it("are never written into a component", () => {
    const files = filesUnder(SOURCE, /\.tsx$/);
    expect(files.length).toBeGreaterThan(40);
    expect(
      files.flatMap((file) => literalsOf(file.slice(SOURCE.length + 1), readFileSync(file, "utf8"))),
    ).toEqual([]);
  });

  it("are never Swedish outside the Swedish catalogue", () => {
    const found: string[] = [];
    for (const file of filesUnder(SOURCE, /\.tsx?$/)) {
      const name = file.slice(SOURCE.length + 1);
      if (name.endsWith("words.sv.ts")) continue;
      const text = readFileSync(file, "utf8");
      const literal = (value: unknown) => {
        if (typeof value === "string" && SWEDISH.test(value)) found.push(`${name}: ${value}`);
      };
      new Visitor({
        Literal: (node) => literal((node as unknown as { value: unknown }).value),
        TemplateElement: (node) => literal(node.value.cooked),
        JSXText: (node) => literal(node.value),
      }).visit(parseSync(name, text).program);
    }
    expect(found).toEqual([]);
  });
});

describe("the two catalogues", () => {
  const swedish = new Map(textsOf({ ...sv, ...lateSv, push: NOTIFICATIONS.sv }));
  const english = new Map(textsOf({ ...en, ...lateEn, push: NOTIFICATIONS.en }));

  it("have the same keys", () => {
    const keys = (texts: Map<string, string>) =>
      [...texts.keys()].filter((path) => !ONLY_WHERE_LONG.test(path)).sort();
    expect(keys(english)).toEqual(keys(swedish));
    expect(swedish.size).toBeGreaterThan(400);
  });

  it("never say the same, but for names and what is spelt alike", () => {
    const alike = [...swedish].filter(
      ([path, text]) =>
        english.get(path) === text && /\p{L}{3,}/u.test(text) && !SHARED.test(text.replaceAll("\u00a0", " ")),
    );
    expect(alike.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it("keep Swedish letters out of English", () => {
    expect([...english].filter(([, text]) => SWEDISH.test(text))).toEqual([]);
  });
});

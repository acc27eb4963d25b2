import fc from "fast-check";
import { expect, it } from "vitest";
import { ownPath, parseMessage } from "../src/nudges/message";

const ORIGIN = "https://cero.example";
const fallback = { title: "Hej", body: "Logga", actions: [{ action: "open", title: "Öppna" }] };
const parse = (data: string | null) => parseMessage(data, fallback, ORIGIN);

it("reads the message of the contract", () => {
  const data = {
    web_push: 8030,
    notification: {
      title: "Två cykeldagar",
      body: "6 kg av 180",
      navigate: `${ORIGIN}/?log=usual`,
      lang: "sv",
      tag: "2026-11-23",
      data: { week: "2026-11-23", usual_id: null },
      actions: [
        { action: "log_usual", title: "Som vanligt" },
        { action: "open", title: "Öppna" },
      ],
    },
  };
  expect(parse(JSON.stringify(data))).toMatchObject({
    title: "Två cykeldagar",
    tag: "2026-11-23",
    open: "/?log=usual",
    actions: [{ action: "log_usual" }, { action: "open" }],
  });
});

it("shows something friendly when there is nothing to read", () => {
  for (const data of [
    null,
    "",
    "not json",
    "null",
    "[]",
    "42",
    '{"notification":[]}',
    '{"notification":{"title":" "}}',
  ]) {
    expect(parse(data)).toMatchObject({ title: "Hej", body: "Logga" });
  }
});

it("never opens another site", () => {
  expect(ownPath("https://evil.example/x", ORIGIN)).toBe("/");
  expect(ownPath("//evil.example", ORIGIN)).toBe("/");
  expect(ownPath("javascript:alert(1)", ORIGIN)).toBe("/");
  expect(ownPath("/trips?x=1", ORIGIN)).toBe("/trips?x=1");
});

it("always has a title, whatever arrives", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (data) => {
      const note = parse(data);
      expect(note.title.trim()).not.toBe("");
      expect(note.open.startsWith("/")).toBe(true);
      expect(note.actions.length).toBeLessThanOrEqual(2);
    }),
  );
});

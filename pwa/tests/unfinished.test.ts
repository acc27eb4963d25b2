import { beforeEach, describe, expect, it, vi } from "vitest";
import { diary } from "../src/session/state";
import type { TripDraft } from "../src/trips/draft";
import { forgetGone, keep, recall } from "../src/trips/unfinished";

const draft = { legs: [], note: "at the doctor's" } as unknown as TripDraft;

beforeEach(() => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      kept.set(key, value);
      Object.assign(storage, { [key]: value });
    },
    removeItem(key: string) {
      kept.delete(key);
      delete (storage as Record<string, unknown>)[key];
    },
  };
  vi.stubGlobal("localStorage", storage);
});

const sign = (account: string) => {
  diary.value = { account } as NonNullable<typeof diary.value>;
};

describe("an unfinished form", () => {
  it("is forgotten with a trip that was erased, and no other is", async () => {
    sign("1.1");
    for (const form of ["erased", "there", "new/2026-11-25"]) keep(form, { draft, opened: null });
    sign("1.2");
    keep("another's", { draft, opened: null });
    sign("1.1");
    await forgetGone(async (id) => id === "there");
    expect(["erased", "there", "new/2026-11-25"].map((form) => recall(form) !== null)).toEqual([
      false,
      true,
      true,
    ]);
    sign("1.2");
    expect(recall("another's")).not.toBeNull();
  });
});

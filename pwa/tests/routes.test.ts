import { describe, expect, it } from "vitest";
import { OWN_ADDRESSES, PAGES, pageAt, parentOf } from "../src/shell/routes";

describe("the pages of the phone", () => {
  it("are each found by their own address, with a query and without", () => {
    for (const [name, path] of Object.entries(PAGES)) {
      const address = path.replace(":id", "0198");
      const id = path.includes(":id") ? "0198" : null;
      expect(pageAt(address)).toEqual({ name, id });
      expect(pageAt(`${address}?log=usual`)).toEqual({ name, id });
    }
  });

  it("leave every other address to the server", () => {
    const foreign = [
      "/api/sync",
      "/dashboard",
      "/sign-in",
      "/healthz",
      "/nowhere",
      "/me/nowhere",
      "/newer",
      "/trips/a/b",
    ];
    for (const address of foreign) {
      expect(pageAt(address)).toBeNull();
      expect(OWN_ADDRESSES.some((pattern) => pattern.test(address))).toBe(false);
    }
  });

  it("take the month for the month, not for a trip of that name", () => {
    expect(pageAt("/trips/month")?.name).toBe("month");
    expect(pageAt("/trips/avoided/7")).toEqual({ name: "avoided", id: "7" });
  });

  it("lie each below another one", () => {
    expect(parentOf("/trips/month?month=2026-01")).toBe("/trips");
    expect(parentOf("/trips/avoided/7")).toBe("/trips");
    expect(parentOf("/trips/7")).toBe("/trips");
    expect(parentOf("/me/factors")).toBe("/me");
    expect(parentOf("/new?kind=remote")).toBe("/");
    expect(parentOf("/me")).toBe("/");
  });
});

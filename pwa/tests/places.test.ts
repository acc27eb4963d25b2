import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadLate, useLanguage } from "../src/i18n";
import { airportChoices, placeChoices, positionOf, shownText } from "../src/places/choices";
import { detourOf, estimate, greatCircle } from "../src/places/distance";
import { apart } from "../src/places/files";
import {
  type Airport,
  airportBy,
  airportName,
  airports,
  countryName,
  localName,
  parseAirports,
  parseTowns,
  type Town,
  towns,
} from "../src/places/gazetteer";
import { nearestTown } from "../src/places/position";
import { savedPlaces } from "../src/places/saved";
import { fold, search } from "../src/places/search";
import { extend, type Fix, NO_TRACK } from "../src/places/track";

const list = (name: string) => readFileSync(resolve(import.meta.dirname, "../public/places", name), "utf8");

beforeAll(async () => {
  await loadLate();
  airports.value = parseAirports(list("airports.tsv"));
  towns.value = parseTowns(list("places.tsv"));
});

afterEach(async () => {
  savedPlaces.value = [];
  await useLanguage("sv");
});

const airport = (code: string): Airport => {
  const found = airportBy(code);
  if (found === undefined) throw new Error(code);
  return found;
};
const town = (name: string): Town => {
  const found = towns.value?.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe("a distance", () => {
  it("of a flight is the great circle and nothing added: the uplift is in the factor", () => {
    const km = greatCircle(airport("ARN"), airport("GOT")) / 1000;
    expect(km).toBeGreaterThan(393);
    expect(km).toBeLessThan(395);
    expect(estimate("flight", airport("ARN"), airport("GOT"))).toBe(394_000);
  });

  it("never fails at the poles, at the other side of the earth, or over the date line", () => {
    const at = (latitude: number, longitude: number) => ({ latitude, longitude });
    const half = Math.PI * 6_371_000;
    expect(greatCircle(at(0, 0), at(0, 180))).toBeCloseTo(half, 3);
    expect(greatCircle(at(90, 0), at(-90, 77))).toBeCloseTo(half, 3);
    expect(greatCircle(at(10, 179.5), at(10, -179.5))).toBeLessThan(111_000);
    expect(greatCircle(at(59, 18), at(59, 18))).toBe(0);
  });

  it("of a train, a bus, a car is the straight line times the detour of its kind", () => {
    expect([
      detourOf("train"),
      detourOf("coach"),
      detourOf("bus"),
      detourOf("car"),
      detourOf("ferry"),
    ]).toEqual([1.2, 1.5, 1.5, 1.3, 1.3]);
    const straight = greatCircle(town("Stockholm"), town("Linköping"));
    expect(estimate("train", town("Stockholm"), town("Linköping"))).toBe(
      Math.round((straight * 1.2) / 1000) * 1000,
    );
  });

  it("is never zero: one place twice is no journey", () => {
    expect(estimate("train", town("Skövde"), town("Skövde"))).toBeNull();
    expect(estimate("flight", airport("ARN"), airport("ARN"))).toBeNull();
  });
});

describe("a search", () => {
  const codes = (typed: string) => search(airports.value ?? [], typed).map((each) => each.iata);

  it("never depends on dots, rings, accents or case", () => {
    expect(fold("Göteborg-Landvetter")).toBe("goteborg landvetter");
    expect(codes("goteborg")[0]).toBe("GOT");
    expect(codes("GÖTEBORG")[0]).toBe("GOT");
    expect(codes("gothenburg")[0]).toBe("GOT");
    expect(codes("umea")[0]).toBe("UME");
    expect(codes("tromso")[0]).toBe("TOS");
    expect(codes("malaga")[0]).toBe("AGP");
  });

  it("finds an airport by its code, its city in two languages, and its name", () => {
    expect(codes("lhr")[0]).toBe("LHR");
    expect(codes("köpenhamn")[0]).toBe("CPH");
    expect(codes("copenhagen")[0]).toBe("CPH");
    expect(codes("bryssel")[0]).toBe("BRU");
    expect(codes("arlanda")[0]).toBe("ARN");
    expect(codes("stockholm")[0]).toBe("ARN");
    expect(codes("heathrow")[0]).toBe("LHR");
    expect(codes("london").slice(0, 2)).toEqual(["LHR", "LGW"]);
    expect(codes("paris")[0]).toBe("CDG");
    expect(codes("new york")[0]).toBe("JFK");
  });

  it("never offers what only sounds alike in the middle while something begins like it", () => {
    expect(codes("stock")).not.toContain("RLG");
    expect(codes("ostock")).toContain("RLG");
  });

  it("never answers a single letter, nor something that is nowhere", () => {
    expect(codes("g")).toEqual([]);
    expect(codes("xyzzyx")).toEqual([]);
    expect(codes("  ")).toEqual([]);
  });

  it("shows names in the language in use", async () => {
    expect(localName(airport("CPH"))).toBe("Köpenhamn");
    expect(airportName(airport("GOT"))).toBe("Göteborg Landvetter (GOT)");
    expect(countryName("DK")).toBe("Danmark");
    await useLanguage("en");
    expect(localName(airport("CPH"))).toBe("Copenhagen");
    expect(localName(airport("GOT"))).toBe("Göteborg");
  });
});

describe("a field of places", () => {
  it("offers one's own places first and knows where they are", () => {
    savedPlaces.value = [{ id: "1", name: "Kontoret", latitude: 58.5, longitude: 13.9 }];
    expect(placeChoices("").map((choice) => choice.text)).toEqual(["Kontoret"]);
    expect(placeChoices("kon")[0]?.value).toBe("Kontoret");
    expect(positionOf("car", "kontoret")).toMatchObject({ latitude: 58.5 });
  });

  it("offers towns, with their county, and the airports one drives to", () => {
    const found = placeChoices("linkoping");
    expect(found[0]).toMatchObject({ value: "Linköping", detail: "Östergötland" });
    expect(found.at(-1)?.text).toBe("Linköping City");
    expect(positionOf("taxi", "Stockholm Arlanda")).toMatchObject({ iata: "ARN" });
  });

  it("puts the airport first whose code was typed whole, but not before a town of that name", () => {
    const names = (typed: string) => placeChoices(typed).map((choice) => choice.text);
    expect(names("ARN")[0]).toBe("Stockholm Arlanda");
    expect(names("arn")).toContain("Arnö");
    expect(names("Boo")[0]).toBe("Boo");
  });

  it("keeps a flight's airport as its code and shows its name", () => {
    expect(airportChoices("landvetter")[0]).toMatchObject({
      value: "GOT",
      text: "Göteborg Landvetter (GOT)",
    });
    expect(shownText("flight", "GOT")).toBe("Göteborg Landvetter (GOT)");
    expect(shownText("train", "GOT")).toBe("GOT");
    expect(positionOf("flight", "Göteborg")).toBeNull();
  });

  it("never guesses where a free text lies", () => {
    expect(positionOf("car", "Hos kunden")).toBeNull();
    expect(positionOf("car", "")).toBeNull();
  });
});

it("names a position after the nearest town, and one out at sea after none", () => {
  expect(nearestTown({ latitude: 58.39, longitude: 13.85 }, towns.value ?? [])?.name).toBe("Skövde");
  expect(nearestTown({ latitude: 58, longitude: -30 }, towns.value ?? [])).toBeNull();
});

describe("a recorded distance", () => {
  const fix = (latitude: number, seconds: number, accuracy = 5): Fix => ({
    latitude,
    longitude: 15,
    accuracy,
    at: seconds * 1000,
  });
  const walk = (fixes: Fix[]) => fixes.reduce(extend, NO_TRACK).metres;
  const degree = greatCircle({ latitude: 58, longitude: 15 }, { latitude: 59, longitude: 15 });

  it("is the sum of its steps", () => {
    expect(walk([fix(58, 0), fix(58.001, 10), fix(58.002, 20)])).toBeCloseTo(degree * 0.002, 3);
  });

  it("never counts a jump faster than 60 m/s, and goes on from where it was", () => {
    expect(walk([fix(58, 0), fix(59, 1), fix(58.001, 10)])).toBeCloseTo(degree * 0.001, 3);
  });

  it("never waits for ever at a first reading that was wrong", () => {
    const wrong = fix(63, 0);
    const right = Array.from({ length: 8 }, (_, second) => fix(58 + second * 0.0002, second + 1));
    // Four are needed to believe them; the four steps after that count.
    expect(walk([wrong, ...right])).toBeCloseTo(degree * 0.0002 * 4, 3);
  });

  it("never counts a reading that is off by more than 100 m", () => {
    expect(
      walk([fix(58, 0), fix(58.001, 10, 101), fix(58.002, 20, Number.NaN), fix(58.001, 30)]),
    ).toBeCloseTo(degree * 0.001, 3);
  });

  it("never grows while the phone lies still and the receiver wanders", () => {
    const still = Array.from({ length: 600 }, (_, second) => fix(58 + (second % 2) * 0.00005, second, 8));
    expect(walk(still)).toBe(0);
  });

  it("never takes a clock that stands still or runs backwards for speed", () => {
    expect(walk([fix(58, 10), fix(58.001, 10), fix(58.002, 5)])).toBe(0);
  });
});

it("never makes the lists part of the first load", () => {
  const entries = ["index.html", "assets/a.js", "places/airports.tsv", "places/places.tsv"].map((url) => ({
    url,
    revision: "1",
  }));
  const [shell, lists] = apart(entries);
  expect(shell.map(({ url }) => url)).toEqual(["index.html", "assets/a.js"]);
  expect(lists).toHaveLength(2);
});

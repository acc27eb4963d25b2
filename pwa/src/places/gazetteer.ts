/**
 * Airports and places, read from the lists that come with the app. Loaded when first needed, from the worker's cache
 * where there is no network.
 */
import { signal } from "@preact/signals";
import { language } from "../i18n";
import type { Position } from "./distance";
import { AIRPORTS_FILE, PLACES_FILE } from "./files";
import { type Findable, fold } from "./search";

/** An airport with an IATA code. */
export interface Airport extends Position, Findable {
  kind: "airport";
  iata: string;
  name: string;
  city: string;
  country: string;
  /** what the city is called in Swedish, or what others call a Swedish city; empty where it is the same */
  other: string;
}

/** A town or village. `name` alone may stand for several, `label` never does. */
export interface Town extends Position, Findable {
  kind: "town";
  name: string;
  county: string;
  country: string;
  other: string;
}

const SWEDEN = "SE";

/** The rows of one list: without the line of credit and the line of column names. */
function* rows(text: string): Generator<string[]> {
  let heading = true;
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (!heading) yield line.split("\t");
    heading = false;
  }
}

const names = (...all: string[]): string[] => [...new Set(all.map(fold).filter((name) => name !== ""))];

/** Reads the list of airports. */
export function parseAirports(text: string): Airport[] {
  return Array.from(rows(text), ([iata = "", name = "", city = "", country = "", lat, lon, other = ""]) => ({
    kind: "airport",
    iata,
    name,
    city,
    country,
    other,
    latitude: Number(lat),
    longitude: Number(lon),
    code: iata.toLowerCase(),
    names: names(city, other, name),
  }));
}

/** Reads the list of places. */
export function parseTowns(text: string): Town[] {
  return Array.from(rows(text), ([name = "", county = "", country = "", lat, lon, other = ""]) => ({
    kind: "town",
    name,
    county,
    country,
    other,
    latitude: Number(lat),
    longitude: Number(lon),
    names: names(name, other, `${name} ${county}`),
  }));
}

/** The name of a town or of an airport's city in the language in use. */
export function localName(place: { name?: string; city?: string; country: string; other: string }): string {
  const own = place.city ?? place.name ?? "";
  return language.value === "sv" && place.country !== SWEDEN && place.other !== "" ? place.other : own;
}

/** "Stockholm Arlanda (ARN)" */
export const airportName = (airport: Airport): string => `${airport.name} (${airport.iata})`;

/** The name of a country in the language in use; its code where the browser knows none. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([language.value], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** All airports; null before the list is loaded. */
export const airports = signal<readonly Airport[] | null>(null);
/** All towns and villages; null before the list is loaded. */
export const towns = signal<readonly Town[] | null>(null);
/** True when a list could not be fetched: no network yet since the app came onto this phone. */
export const listsMissing = signal(false);

const underWay = new Set<string>();

async function load(file: string, take: (text: string) => void): Promise<void> {
  if (underWay.has(file)) return;
  underWay.add(file);
  try {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    take(await response.text());
    listsMissing.value = false;
  } catch {
    // Not there yet: the fields take free text meanwhile, and the next form tries again.
    listsMissing.value = true;
  } finally {
    underWay.delete(file);
  }
}

/** Loads the airports unless they are here. */
export async function loadAirports(): Promise<void> {
  if (airports.peek() !== null) return;
  await load(AIRPORTS_FILE, (text) => {
    airports.value = parseAirports(text);
  });
}

/** Loads the places unless they are here. */
export async function loadTowns(): Promise<void> {
  if (towns.peek() !== null) return;
  await load(PLACES_FILE, (text) => {
    towns.value = parseTowns(text);
  });
}

/** The airport with this code, written in any case, or undefined. */
export const airportBy = (code: string): Airport | undefined =>
  code.length === 3 ? airports.value?.find((each) => each.iata === code.toUpperCase()) : undefined;

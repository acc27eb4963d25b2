/** What a field of places offers: saved places, towns and airports, and what their names stand for. */
import type { Mode } from "../contract.gen";
import { late } from "../i18n";
import type { Position } from "./distance";
import {
  type Airport,
  airportBy,
  airportName,
  airports,
  countryName,
  localName,
  type Town,
  towns,
} from "./gazetteer";
import { savedPlaces } from "./saved";
import { fold, search } from "./search";

/** One suggestion. */
export interface PlaceChoice extends Position {
  key: string;
  /** what is kept in the trip: a name, or an airport's code */
  value: string;
  /** what the field shows */
  text: string;
  /** county or country, to tell two of one name apart */
  detail: string;
}

/** Airports that one goes to by train, taxi or car from here. */
const NEIGHBOURS = new Set(["SE", "DK", "NO", "FI"]);
const MOST_SAVED = 4;
const MOST_AIRPORTS = 2;

const ofAirport = (airport: Airport): PlaceChoice => ({
  key: airport.iata,
  value: airport.iata,
  text: airportName(airport),
  detail: [localName(airport), countryName(airport.country)].filter((part) => part !== "").join(", "),
  latitude: airport.latitude,
  longitude: airport.longitude,
});

function ofTown(town: Town): PlaceChoice {
  const name = localName({ name: town.name, country: town.country, other: town.other });
  return {
    key: `${town.name}/${town.county}/${town.country}`,
    value: name,
    text: name,
    detail: town.county === "" ? countryName(town.country) : town.county,
    latitude: town.latitude,
    longitude: town.longitude,
  };
}

/** Suggestions for a flight's airports. */
export const airportChoices = (typed: string): PlaceChoice[] =>
  search(airports.value ?? [], typed).map(ofAirport);

/** Suggestions for all other ways of travelling: the person's own places first, all of them in an empty field. */
export function placeChoices(typed: string): PlaceChoice[] {
  const wanted = fold(typed);
  const saved = savedPlaces.value
    .filter((place) => fold(place.name).includes(wanted))
    .slice(0, MOST_SAVED)
    .map((place) => ({
      key: place.id,
      value: place.name,
      text: place.name,
      detail: late.value.business.ownPlace,
      latitude: place.latitude,
      longitude: place.longitude,
    }));
  const near = (airports.value ?? []).filter((airport) => NEIGHBOURS.has(airport.country));
  const flights = search(near, typed, MOST_AIRPORTS).map((airport) => ({
    ...ofAirport(airport),
    value: airport.name,
    text: airport.name,
  }));
  const found = search(towns.value ?? [], typed, 5);
  // Who types a whole code means that airport, also where a village begins alike: "arn" is no way to write Arnö.
  const isTown = found.some(({ names }) => names.includes(wanted));
  const meant = isTown ? undefined : near.find(({ code }) => code === wanted)?.iata;
  return [
    ...saved,
    ...flights.filter(({ key }) => key === meant),
    ...found.map(ofTown),
    ...flights.filter(({ key }) => key !== meant),
  ];
}

/** What the field shows for what a trip keeps. */
export function shownText(mode: Mode, value: string): string {
  const airport = mode === "flight" ? airportBy(value) : undefined;
  return airport === undefined ? value : airportName(airport);
}

/** Where a name written in full lies, as far as this phone knows; null for what is only text. */
export function positionOf(mode: Mode, value: string): Position | null {
  const airport = airportBy(value);
  if (mode === "flight") return airport ?? null;
  const wanted = fold(value);
  if (wanted === "") return null;
  const saved = savedPlaces.value.find((place) => fold(place.name) === wanted);
  if (saved !== undefined) return saved;
  const town = towns.value?.find((each) => fold(each.name) === wanted || fold(each.other) === wanted);
  if (town !== undefined) return town;
  return airportNamed(value) ?? null;
}

/** The airport, here or in the neighbouring countries, that a place is named after; undefined for any other place. */
export function airportNamed(value: string): Airport | undefined {
  const wanted = fold(value);
  return airports.value?.find((each) => NEIGHBOURS.has(each.country) && fold(each.name) === wanted);
}

/** A place as a leg of this mode keeps it: an airport by its code on a flight, by its name on any other way. */
export function airportAs(mode: Mode, value: string): string {
  if (mode === "flight") return airportNamed(value)?.iata ?? value;
  return (value === value.toUpperCase() ? airportBy(value)?.name : undefined) ?? value;
}

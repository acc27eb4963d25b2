import { plurals } from "../i18n/plural.ts";
import type { words as swedish } from "./words.sv";

const p = plurals("en");

/** Business trips: airports, places, allowances. */
export const words: typeof swedish = {
  business: {
    from: "From",
    to: "To",
    airportHint: "City, airport or code",
    placeHint: "Town, airport or a place of yours",
    suggestions: "Suggestions",
    hits: (n: number) => (n === 0 ? "No suggestions" : p(n, `${n} suggestion`, `${n} suggestions`)),
    ownPlace: "your place",
    listsMissing: "The list of places comes when you are online. Type freely until then.",
    flightAbout: (distance: string) => `${distance} in a straight line`,
    about: (distance: string) => `About ${distance}`,
    detour: (straight: string, factor: string) =>
      `${straight} in a straight line × ${factor} for detours. Change it if you know better.`,
    flightHow: "The shortest way between the airports, as located by airportsdata.",
    useDistance: (distance: string) => `Use ${distance}`,
    unknownPlaces: "Choose both places from the suggestions and the phone works out the distance.",
    credit: "Towns are located by GeoNames (CC BY 4.0), airports by airportsdata.",
    help: {
      title: "Help with the distance",
      stays: "Your position stays on the phone. Only the distance becomes part of the trip.",
      hereFrom: "I’m starting here",
      hereTo: "I’ve arrived here",
      asking: "Finding your position…",
      nowhere: "My position",
      denied:
        "The phone may not say where you are. Allow location for CERO in the browser’s settings, or type the distance.",
      unavailable: "Your phone can’t find your position right now. Type the distance, or try again outdoors.",
      record: "Measure while I travel",
      recordText: "Keep the app open. Your route is added up on this phone and forgotten when you stop.",
      recording: "Measuring",
      recorded: (distance: string) => `${distance} so far`,
      stop: "Stop and fill in",
      tooShort: "There was no distance to fill in.",
      filled: (distance: string) => `${distance} is filled in.`,
      manage: "My places",
    },
    trip: {
      errand: "Purpose",
      errandHint: "For example: client meeting",
      client: "Client or project (optional)",
      note: "Note (optional)",
      allowance: "Mileage allowance, one way",
      perMil: (kr: string) => `${kr} kr per 10 km`,
      source: "How the allowance is worked out",
      rateFrom: (vehicle: string, date: string) => `${vehicle}, in force from ${date}.`,
      rateBetween: (vehicle: string, from: string, to: string) => `${vehicle}, in force ${from} – ${to}.`,
      sourceIs: (source: string) => `Source: ${source}`,
      advice: "The tax-free amount. Your employer may pay more or less.",
      vehicles: {
        own_car: "Private car",
        company_car_electric: "Company car, electric",
        company_car_diesel: "Company car, diesel",
        company_car_other: "Company car, other fuel",
        motorcycle: "Motorcycle",
        moped: "Moped",
      },
      noRate: "No mileage allowance is paid for pool and rental cars.",
    },
  },
};

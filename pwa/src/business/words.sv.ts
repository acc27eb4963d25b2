import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** Business trips: airports, places, allowances. */
export const words = {
  business: {
    from: "Från",
    to: "Till",
    airportHint: "Stad, flygplats eller kod",
    placeHint: "Ort, flygplats eller egen plats",
    suggestions: "Förslag",
    hits: (n: number) => (n === 0 ? "Inga förslag" : p(n, `${n} förslag`, `${n} förslag`)),
    ownPlace: "egen plats",
    listsMissing: "Listan med orter hämtas när du har nät. Skriv själv så länge.",
    flightAbout: (distance: string) => `${distance} fågelvägen`,
    about: (distance: string) => `Ungefär ${distance}`,
    detour: (straight: string, factor: string) =>
      `Fågelvägen ${straight} × ${factor} för omvägar. Ändra om du vet bättre.`,
    flightHow: "Närmaste vägen mellan flygplatserna, vars lägen kommer från airportsdata.",
    useDistance: (distance: string) => `Använd ${distance}`,
    unknownPlaces: "Välj båda platserna ur förslagen, så räknar telefonen ut sträckan.",
    credit: "Orternas lägen kommer från GeoNames (CC BY 4.0), flygplatsernas från airportsdata.",
    help: {
      title: "Hjälp med sträckan",
      stays: "Positionen stannar i telefonen. Bara sträckan sparas i resan.",
      hereFrom: "Jag startar här",
      hereTo: "Jag är framme här",
      asking: "Söker position …",
      nowhere: "Min position",
      denied:
        "Telefonen får inte visa var du är. Tillåt plats för CERO i webbläsarens inställningar, eller skriv sträckan.",
      unavailable: "Telefonen hittar ingen position just nu. Skriv sträckan, eller försök igen utomhus.",
      record: "Mät medan jag åker",
      recordText: "Håll appen öppen. Vägen läggs ihop här i telefonen och glöms när du stoppar.",
      recording: "Mäter",
      recorded: (distance: string) => `${distance} hittills`,
      stop: "Sluta mäta och fyll i",
      tooShort: "Det blev ingen sträcka att fylla i.",
      filled: (distance: string) => `${distance} är ifyllt.`,
      manage: "Mina platser",
    },
    trip: {
      errand: "Ärende",
      errandHint: "Till exempel: kundmöte",
      client: "Kund eller projekt (valfritt)",
      note: "Anteckning (valfritt)",
      allowance: "Milersättning, enkel väg",
      perMil: (kr: string) => `${kr} kr per mil`,
      source: "Så räknas ersättningen",
      rateFrom: (vehicle: string, date: string) => `${vehicle}, gäller från ${date}.`,
      rateBetween: (vehicle: string, from: string, to: string) => `${vehicle}, gällde ${from} – ${to}.`,
      sourceIs: (source: string) => `Källa: ${source}`,
      advice: "Det skattefria beloppet. Din arbetsgivare kan betala mer eller mindre.",
      vehicles: {
        own_car: "Egen bil",
        company_car_electric: "Förmånsbil, el",
        company_car_diesel: "Förmånsbil, diesel",
        company_car_other: "Förmånsbil, annat drivmedel",
        motorcycle: "Motorcykel",
        moped: "Moped",
      } as Record<string, string>,
      noRate: "För pool- och hyrbil betalas ingen milersättning.",
    },
  },
};

import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");
/** Monday first. */
const weekdayPlural = ["måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar"];
const small = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta"];

/** Working hours, leave and free days. */
export const words = {
  workdays: {
    weekdays: (days: readonly number[]) => {
      const names = days.map((day) => weekdayPlural[day - 1] ?? "");
      return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} och ${names.at(-1)}`;
    },
    off: {
      weekend: "Helg – du är ledig i dag.",
      part_time: "Du är ledig i dag.",
      leave: "Du är ledig i dag. Ha det fint!",
      named: (name: string) => `${name} – du är ledig i dag.`,
      still: "Reser du ändå? Logga som vanligt.",
    },
    offShort: { weekend: "helg", part_time: "ledig dag", leave: "ledig" },
    schedule: {
      title: "Arbetsdagar och ledighet",
      row: "Arbetsdagar och ledighet",
      rowText: "Så vet CERO när du är ledig",
      days: "Jag arbetar på",
      daysHint: "Helgdagar och aftnar räknas redan som lediga.",
      telework: "Jag jobbar oftast hemifrån på",
      teleworkHint: "När du fyller i en glömd vecka föreslås distans de dagarna. Inget loggas av sig självt.",
      leave: "Ledigheter",
      leaveHint: "Semester, föräldraledighet, tjänstledighet. Bara datumen, aldrig varför.",
      leaveNone: "Inga ledigheter inlagda.",
      from: "Från och med",
      to: "Till och med",
      add: "Lägg till ledighet",
      stretch: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
      remove: (what: string) => `Ta bort ledigheten ${what}`,
      errorMissing: "Välj både första och sista dagen.",
      errorBackwards: "Sista dagen ligger före den första.",
      errorLong: "Så lång ledighet går inte att lägga in på en gång: högst två år.",
      savedDays: "Arbetsdagarna är sparade.",
      savedLeave: "Ledigheten är sparad.",
      removedLeave: "Ledigheten är borttagen.",
      full: (weekdays: number) =>
        p(weekdays, "en dag i veckan", `${small[weekdays] ?? weekdays} dagar i veckan`),
    },
  },
};

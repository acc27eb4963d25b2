import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The page about oneself and the device. */
export const words = {
  me: {
    title: "Jag",
    language: "Språk",
    byDevice: "Som telefonen",
    on: "På",
    off: "Av",
    usual: "Min vanliga resa",
    change: "Ändra",
    usualNone: "Ingen sparad ännu",
    signOut: "Logga ut",
    signOutWaits: (n: number) =>
      p(
        n,
        "En resa har inte skickats ännu. Den ligger kvar låst på telefonen tills du loggar in igen.",
        `${n} resor har inte skickats ännu. De ligger kvar låsta på telefonen tills du loggar in igen.`,
      ),
    signOutAnyway: "Logga ut ändå",
    signOutOffline: "Det behövs nät för att logga ut.",
    stay: "Stanna kvar",
    dashboard: "Öppna översikten",
    factors: "Så räknar vi",
    factorsText: "Utsläppen räknas på telefonen med de faktorer som din organisation har valt.",
    factorSet: "Faktorer",
    edition: "Utgåva",
    boundary: "Systemgräns",
    boundaries: { WTW: "WTW, källa till hjul", own: "din egen uppgift" } as Record<string, string>,
    basis: "Elmix",
    bases: { location: "där elen används", market: "som elen köpts" } as Record<string, string>,
    geography: "Gäller för",
    uplift: "Flyg",
    uplifts: {
      altitude_in_factor: "Storcirkel; höghöjdseffekt i faktorn",
      distance_and_altitude_in_factor: "Storcirkel; 8 % längre väg och höghöjdseffekt i faktorn",
    } as Record<string, string>,
    otherSets: "Faktorer för andra datum",
    validFrom: (date: string) => `Resor från ${date}`,
    validBefore: (date: string) => `Resor före ${date}`,
    factorOf: (kg: string, unit: string) => `${kg} g ${unit === "vkm" ? "per fordons-km" : "per person-km"}`,
    factorGap: "faktor saknas",
    source: "Källa",
    perMode: "Faktor och källa för varje färdsätt",
    install: "Lägg CERO på hemskärmen",
    installText: "Då startar den direkt, även utan nät, och telefonen rensar inte bort det du loggat.",
    installAction: "Installera",
    installIos: "Tryck på Dela och välj Lägg till på hemskärmen. Vänta tills allt är sparat först.",
    installed: "CERO är installerad.",
    storage: "Lagring på telefonen",
    persistent: "skyddad mot rensning",
    notPersistent: "kan rensas av telefonen",
    protect: "Behåll",
    version: (v: string) => `Version ${v}`,
  },
};

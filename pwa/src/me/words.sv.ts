import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The page about oneself and the device. */
export const words = {
  me: {
    title: "Jag",
    language: "Språk",
    byDevice: "Som enheten",
    on: "På",
    off: "Av",
    change: "Ändra",
    travel: "Så reser jag",
    figures: "I siffror",
    device: "Appen på den här enheten",
    usual: "Mina vanliga resor",
    usualNone: "Ingen sparad ännu",
    signOut: "Logga ut",
    signOutWaits: (n: number) =>
      p(
        n,
        "En ändring har inte skickats ännu. Den ligger kvar låst på telefonen tills du loggar in igen.",
        `${n} ändringar har inte skickats ännu. De ligger kvar låsta på telefonen tills du loggar in igen.`,
      ),
    signOutAnyway: "Logga ut ändå",
    signOutOffline: "Det behövs nät för att logga ut.",
    stay: "Förbli inloggad",
    dashboard: "Öppna översikten",
    factors: "Så räknar vi",
    factorsLink: "Varje faktor, och var den kommer ifrån",
    factorsAll: "Alla faktorer och källor",
    factorsText: "Utsläppen räknas på telefonen med de faktorer som din organisation har valt.",
    factorSet: "Faktorer",
    edition: "Utgåva",
    boundary: "Systemgräns",
    boundaries: { WTW: "källa till hjul (WTW)", own: "din egen uppgift" } as Record<string, string>,
    basis: "Elmix",
    bases: { location: "där elen används", market: "som elen köpts" } as Record<string, string>,
    geography: "Gäller för",
    uplift: "Flyg",
    uplifts: {
      altitude_in_factor: "Storcirkel; höghöjdseffekt (1,7) i faktorn",
      distance_and_altitude_in_factor: "Storcirkel; 8 % längre väg och höghöjdseffekt (1,7) i faktorn",
    } as Record<string, string>,
    validFrom: (date: string) => `Resor från ${date}`,
    validBefore: (date: string) => `Resor före ${date}`,
    factorOf: (kg: string, unit: string) => `${kg} g ${unit === "vkm" ? "per fordons-km" : "per person-km"}`,
    factorGap: "faktor saknas",
    source: "Källa",
    perMode: "Färdsätt för färdsätt",
    install: "Lägg CERO på hemskärmen",
    installText: "Då startar den direkt, även utan nät, och telefonen rensar inte bort det du loggat.",
    installAction: "Installera",
    installIos: "Vänta tills allt är sparat. Tryck sedan på Dela och välj Lägg till på hemskärmen.",
    installed: "CERO är installerad.",
    storage: "Det du har loggat",
    persistent: "Ligger säkert på telefonen",
    notPersistent: "Telefonen får rensa bort det",
    protect: "Behåll",
    own: {
      title: "Mina uppgifter",
      privacy: "Vem ser vad",
      data: "Hämta eller radera",
      devices: "Mina enheter",
      account: "Inloggning",
      unsent: "Det som väntar",
      states: {
        privacy: "Och hur länge det sparas",
        data: "En kopia av allt, eller bort med allt",
        unsent: "Allt är skickat",
        devices: "Här är du inloggad",
        account: "E-postadress och passkeys",
      },
    },
    again: "Försök igen",
    trouble: {
      offline: "Servern svarar inte. Det här behöver nät: försök igen när du har täckning.",
      sign_in: "Du är inte inloggad längre. Logga in igen först.",
      failed: "Det gick inte just nu. Försök igen om en stund.",
    },
    devices: {
      title: "Mina enheter",
      unknown: "Okänd enhet",
      name: (browser: string, system: string) => `${browser} på ${system}`,
      current: "Den här enheten",
      usedOn: (date: string) => `Användes senast ${date}`,
      end: "Logga ut",
      endNamed: (name: string) => `Logga ut ${name}`,
      ended: (name: string) => `${name} är utloggad.`,
      endOthers: "Logga ut alla andra",
      endedOthers: "Alla andra enheter är utloggade.",
      hint: "En enhet som du loggar ut kan varken skicka eller hämta något mer. Det som redan ligger på den finns kvar där: skydda den med skärmlås.",
    },
    copy: {
      title: "En kopia av allt",
      text: "Allt som servern har sparat om dig. Kalkylbladet är lätt att läsa, JSON-filen är fullständig.",
      waits: (n: number) =>
        p(
          n,
          "En ändring har inte skickats ännu och kommer inte med.",
          `${n} ändringar har inte skickats ännu och kommer inte med.`,
        ),
      form: { xlsx: "Kalkylblad (xlsx)", json: "Fullständig fil (JSON)" },
      fetching: "Hämtar …",
      fetched: "Filen är hämtad.",
    },
    unsent: {
      title: "Det som väntar",
      nothing: "Allt du har loggat har kommit fram till CERO.",
      why: "Det som väntar skickas så snart det går, också om du stänger appen emellanåt.",
      waiting: (n: number) => p(n, "En ändring väntar", `${n} ändringar väntar`),
      refused: "Att rätta",
      twofold: "Ändrat på två enheter",
      savedAt: (at: string) => `sparad ${at}`,
      removal: (name: string) => `Borttagen: ${name}`,
      sendAgain: "Skicka igen",
      row: {
        refused: (n: number) => p(n, "En ändring att rätta", `${n} ändringar att rätta`),
        waits: (n: number, at: string) => p(n, `En väntar sedan ${at}`, `${n} väntar sedan ${at}`),
      },
      kinds: {
        trip: "Resa",
        usual: "Vanlig resa",
        avoided_trip: "Dag utan resa",
        vehicle: "Fordon",
        schedule: "Arbetsdagar och ledighet",
        answer: "Svar i mätningen",
      },
      waits: {
        refused: (n: number) =>
          p(
            n,
            "En ändring kunde inte tas emot och behöver rättas.",
            `${n} ändringar kunde inte tas emot och behöver rättas.`,
          ),
        long: (n: number, day: string) =>
          p(
            n,
            `En ändring har väntat sedan ${day} och finns bara på den här telefonen.`,
            `${n} ändringar har väntat sedan ${day} och finns bara på den här telefonen.`,
          ),
        mayBeCleared: "Telefonen får rensa bort det: spara det som fil för säkerhets skull.",
        signIn: "Logga in igen, så skickas allt.",
        look: "Visa det som väntar",
      },
      file: {
        title: "Som fil",
        text: "Spara det som väntar som en fil om du vill ha det på ett ställe till, eller ta med det till en annan telefon där du är inloggad. Filen kan läsas in flera gånger utan att något blir dubbelt.",
        textNone:
          "Har du en fil med det som väntade på en annan telefon? Läs in filen här, så skickas det härifrån. Den kan läsas in flera gånger utan att något blir dubbelt.",
        inIt: "I filen står de resor och ändringar som väntar, precis som du skrev dem. Platser som du har sparat finns aldrig med.",
        save: "Spara som fil",
        saved: "Filen är sparad. Det som väntar ligger också kvar på telefonen.",
        take: "Läs in en fil",
        nothingNew: (at: string) => `Filen från ${at} är inläst. Allt i den fanns redan på telefonen.`,
        taken: (waiting: number, refused: number, at: string) =>
          [
            `Filen från ${at} är inläst.`,
            waiting === 0
              ? ""
              : p(
                  waiting,
                  "En ändring skickas så snart det går.",
                  `${waiting} ändringar skickas så snart det går.`,
                ),
            refused === 0 ? "" : p(refused, "En behöver rättas.", `${refused} behöver rättas.`),
          ]
            .filter((text) => text !== "")
            .join(" "),
        problems: {
          too_large: "Filen är för stor för att komma från CERO. Inget är inläst.",
          not_ours:
            "Det här är ingen fil som CERO har sparat. Välj en som heter cero följt av ett datum. Inget är inläst.",
          newer:
            "Filen är sparad av en nyare version av appen. Byt till nya versionen här och läs in den igen.",
          damaged:
            "Något i filen stämmer inte, så inget av den är inläst. Spara en ny på telefonen den kommer från.",
          other_person: "Filen är någon annans. Den kan bara läsas in där den personen är inloggad.",
          other_organisation:
            "Filen hör till en annan organisation. Den kan bara läsas in där du är inloggad i den.",
          not_saved:
            "Telefonen kunde inte spara just nu, så inget är inläst. Frigör lite utrymme och försök igen.",
        },
      },
    },
    erase: {
      title: "Radera allt jag har loggat",
      text: "Resor, resfria möten, vanliga resor, fordon, arbetsdagar och meddelanden försvinner för gott.",
      stays: "Kvar blir ditt konto, så att du kan börja om, och summor för grupper som redan har visats.",
      action: "Radera allt",
      question: "Radera allt du har loggat?",
      everywhere: "Det försvinner här och på servern nu, och på dina andra enheter nästa gång de har nät.",
      unsent: (n: number) =>
        p(
          n,
          "En ändring som inte är skickad raderas också.",
          `${n} ändringar som inte är skickade raderas också.`,
        ),
      places:
        "Platser som du har sparat raderas på den här telefonen. På andra telefoner tar du bort dem själv.",
      understood: "Jag förstår att det inte går att ångra",
      erasing: "Raderar …",
      keep: "Behåll allt",
      done: "Allt är raderat. Du kan börja om när du vill.",
    },
    whoSees: [
      {
        who: "Bara du ser",
        what: [
          "Dina resor: dag, färdsätt, sträcka, utsläpp och kostnad.",
          "Det du skriver om tjänsteresor: orter, ärende, kund och anteckningar.",
          "Dina vanliga resor, fordon, arbetsdagar och veckomeddelanden.",
        ],
      },
      {
        who: "Lämnar aldrig telefonen",
        what: [
          "Var du befinner dig, och platserna som du har sparat.",
          "När du pendlar skickas dag, färdsätt och sträcka. Servern tar inte emot varifrån och vart.",
        ],
      },
      {
        who: "Samordnare och ledning ser",
        what: [
          "Summor för hela organisationen och för grupper där fler än fem har loggat, aldrig en enskild persons resor.",
          "Hur många som loggar, men inte vilka.",
        ],
      },
      {
        who: "Den som sköter servern",
        what: [
          "Kan ta fram eller radera dina uppgifter, till exempel när du ber om det. Det skrivs i en säkerhetslogg.",
        ],
      },
      {
        who: "Den som förmedlar aviseringar",
        what: [
          "Google, Apple, Mozilla eller Microsoft ser att något kommer till din telefon. Texten är krypterad hela vägen.",
        ],
      },
    ],
    howLong: {
      heading: "Så länge sparas det",
      later: "Tiderna hämtas när telefonen har nät.",
      erased:
        "Raderar du något för gott är det borta direkt. Summor för grupper som redan har visats blir kvar.",
      periods: {
        trips: "Det du loggar",
        log: "Vad varje ändring innehöll",
        messages: "Veckomeddelanden",
        sessions: "Inloggning på en enhet",
        left: "När du har slutat",
      },
      title: {
        trips: (months: number) =>
          months === 0 ? "Så länge du arbetar här" : p(months, "En månad", `${months} månader`),
        days: (days: number) => p(days, "En dag", `${days} dagar`),
        sessions: (days: number) =>
          p(days, "Tills den inte har använts på en dag", `Tills den inte har använts på ${days} dagar`),
        left: (months: number) =>
          months === 0
            ? "Allt raderas genast, även ditt namn"
            : p(
                months,
                "Allt raderas efter en månad, även ditt namn",
                `Allt raderas efter ${months} månader, även ditt namn`,
              ),
      },
    },
    version: (v: string) => `Version ${v}`,
  },
};

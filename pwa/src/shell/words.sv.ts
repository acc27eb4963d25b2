import { plurals } from "../i18n/plural.ts";

const p = plurals("sv");

/** The frame of the app: the dock, the state pill, the welcome, pages that are missing. */
export const words = {
  app: {
    name: "CERO",
    description:
      "Resdagboken som fungerar utan nät: logga pendlingen med två tryck och se vägen till vårt klimatmål.",
    shortcutUsual: "Som vanligt, tur och retur",
    shortcutNew: "Ny resa",
    screenshotPhone: "Dagens pendling, min vecka och vårt mål",
    screenshotDashboard: "Samordnarens översikt",
  },
  page: {
    missing: "Sidan finns inte.",
    loadFailed: "En ny version är klar. Ladda om för att fortsätta.",
    reload: "Ladda om",
  },
  dock: {
    skip: "Till menyn",
    label: "Huvudmeny",
    today: "Idag",
    trips: "Resor",
    add: "Ny resa",
    together: "Tillsammans",
    me: "Jag",
  },
  back: {
    to: (page: string) => `Tillbaka till ${page}`,
    pages: {
      today: "Idag",
      diary: "Resor",
      month: "Månaden",
      mileage: "Körjournalen",
      fill: "Veckan",
      avoided: "Dagen",
      trip: "Resan",
      editTrip: "Ändra resa",
      new: "Ny resa",
      together: "Tillsammans",
      questionnaire: "Frågorna",
      me: "Jag",
      factors: "Så räknar vi",
      year: "Året",
      places: "Platser",
      usuals: "Vanliga resor",
      schedule: "Arbetsdagar",
      vehicles: "Fordon",
      privacy: "Vem ser vad",
      data: "Hämta eller radera",
      devices: "Mina enheter",
      unsent: "Det som väntar",
    },
  },
  network: {
    title: "Den här sidan behöver nät",
    text: "Den hämtas från CERO varje gång, så att siffrorna alltid är färska. Dagboken fungerar som vanligt under tiden.",
    tryAgain: "Försök igen",
    toApp: "Till dagboken",
  },
  state: {
    label: "Läge",
    saved: "allt sparat",
    fetching: "hämtar dagboken",
    waiting: (n: number) => p(n, `${n} väntar på nät`, `${n} väntar på nät`),
    waitingSince: (n: number, day: string) => p(n, `${n} väntar sedan ${day}`, `${n} väntar sedan ${day}`),
    sending: (n: number) => p(n, `${n} skickas`, `${n} skickas`),
    signIn: "logga in igen",
    signInWaits: (n: number) => p(n, `logga in: ${n} väntar`, `logga in: ${n} väntar`),
    oldApp: "ny version behövs",
    newVersion: "ny version",
    refused: (n: number) => p(n, `${n} att rätta`, `${n} att rätta`),
    offline: "utan nät",
    title: "Så är läget",
    fetchingText: "Det du har loggat förut hämtas från CERO så snart det går. Du kan logga redan nu.",
    savedText: "Allt du har loggat finns på telefonen och hos CERO.",
    waitingText: (n: number) =>
      p(
        n,
        "En ändring är sparad på telefonen och skickas så snart det går. Du behöver inte göra något.",
        `${n} ändringar är sparade på telefonen och skickas så snart det går. Du behöver inte göra något.`,
      ),
    keptText: (n: number) =>
      p(
        n,
        "En ändring ligger kvar på telefonen så länge.",
        `${n} ändringar ligger kvar på telefonen så länge.`,
      ),
    offlineText: "Du är utan nät. Allt fungerar ändå.",
    waitText: "CERO svarar inte just nu. Vi fortsätter att försöka.",
    signInText: "Din inloggning har gått ut. Det du loggar sparas på telefonen och skickas när du loggat in.",
    oldAppText:
      "Den här versionen är för gammal för att kunna skicka. Inget är förlorat: byt till den nya, så skickas allt.",
    newVersionText: "En ny version av appen är klar. Det tar en sekund att byta.",
    refusedText: (n: number) =>
      p(
        n,
        "En ändring kunde inte tas emot. Den ligger kvar på telefonen tills du har rättat den.",
        `${n} ändringar kunde inte tas emot. De ligger kvar på telefonen tills du har rättat dem.`,
      ),
    lastSync: (at: string) => `Senast skickat ${at}.`,
    signInAction: "Logga in",
    reload: "Byt till nya versionen",
    tryNow: "Synka nu",
    waitingFrom: (n: number, at: string) =>
      p(n, `Den har väntat sedan ${at}.`, `Den äldsta har väntat sedan ${at}.`),
    showWaiting: "Visa det som väntar",
    mend: "Rätta nu",
    close: "Stäng",
  },
  welcome: {
    loading: "Hämtar din dagbok",
    title: "Välkommen till CERO",
    signIn:
      "Logga in en gång, med affischen, din e-\u2060postadress eller länken du har fått. Sedan fungerar allt även utan nät.",
    offline: "Första gången behövs nät. Sedan fungerar allt utan.",
    wait: "CERO svarar inte just nu. Vi fortsätter att försöka.",
    tryAgain: "Försök igen",
    signInAction: "Logga in",
    storage:
      "Den här webbläsaren låter inte CERO spara något. Öppna sidan i ett vanligt fönster, inte ett privat.",
    storageBusy:
      "Din dagbok används av en annan sida som inte svarar. Stäng hela webbläsaren och öppna CERO igen.",
  },
};

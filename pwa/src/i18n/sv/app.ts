export const app = {
  app: {
    name: "CERO",
    description:
      "Resdagboken som fungerar utan nät: logga pendlingen med två tryck och se vägen till vårt klimatmål.",
    shortcutUsual: "Som vanligt, tur och retur",
    shortcutNew: "Ny resa",
    screenshotPhone: "Dagens pendling, min vecka och vårt mål",
    screenshotDashboard: "Översikten för den som samordnar",
  },
  page: {
    missing: "Sidan finns inte.",
    home: "Till Idag",
    loadFailed: "En ny version är klar. Ladda om för att fortsätta.",
    reload: "Ladda om",
  },
  push: {
    fallbackTitle: "Hej från CERO",
    fallbackBody: "Hur gick resan i dag? Logga den med ett tryck.",
    logUsual: "Som vanligt",
    open: "Öppna",
    loggedTitle: "Loggat: tur och retur",
    loggedBody: "Sparat på telefonen. Fint att du är med!",
    alreadyTitle: "Redan loggat",
    alreadyBody: "Dagens pendling fanns redan i dagboken.",
    failedTitle: "Det gick inte att logga",
    failedBody: "Öppna CERO så hjälps vi åt.",
  },
};

/** What the switch for the weekly message says. */
export const switchWords = {
  notifications: {
    title: "Veckans hälsning på telefonen",
    text: "En i veckan, aldrig på helgdagar. Knappen i den loggar dagens resa.",
    turningOn: "Slår på … Svara ja om telefonen frågar.",
    slow: "Slår på … Webbläsarens meddelandetjänst har inte svarat än.",
    turningOff: "Slår av …",
    again: "Försök igen",
    state: {
      unsupported: "Den här webbläsaren kan inte ta emot hälsningar. Öppna CERO i en annan, så går det.",
      install:
        "På iPhone kommer hälsningen när CERO ligger på hemskärmen: tryck på Dela och välj Lägg till på hemskärmen.",
      denied:
        "Aviseringar från CERO är avstängda i telefonen. Tillåt dem i inställningarna för webbläsaren eller appen, och öppna CERO igen.",
    },
    failure: {
      unanswered: "Frågan om aviseringar blev inte besvarad. Försök igen och välj Tillåt.",
      offline: "Du är utan nät just nu. Försök igen när nätet är tillbaka.",
      silent:
        "Nätet fungerar, men webbläsarens meddelandetjänst svarar inte. En del nät stänger den ute – försök igen på ett annat.",
      refused:
        "Webbläsaren tackade nej. Det händer i privata fönster och i webbläsare utan meddelandetjänst – prova en annan.",
      server: "Webbläsaren är redo, men CERO svarar inte just nu. Försök igen om en stund.",
    },
  },
};

/** What notifications say. */
export const words = {
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
};

import type { app as swedish } from "../sv/app";

export const app: typeof swedish = {
  app: {
    name: "CERO",
    description:
      "The travel diary that works offline: log your commute in two taps and see the way to our climate target.",
    shortcutUsual: "The usual, both ways",
    shortcutNew: "New trip",
    screenshotPhone: "Today's commute, my week and our target",
    screenshotDashboard: "The overview for coordinators",
  },
  page: {
    missing: "There is no such page.",
    home: "To Today",
    loadFailed: "A new version is ready. Reload to continue.",
    reload: "Reload",
  },
  push: {
    fallbackTitle: "Hello from CERO",
    fallbackBody: "How was your trip today? Log it with one tap.",
    logUsual: "The usual",
    open: "Open",
    loggedTitle: "Logged: both ways",
    loggedBody: "Saved on your phone. Good to have you with us!",
    alreadyTitle: "Already logged",
    alreadyBody: "Today's commute was in your diary already.",
    failedTitle: "That could not be logged",
    failedBody: "Open CERO and we will sort it out.",
  },
};

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

/** The person's own vehicles. */
export const words = {
  vehicles: {
    title: "Mina fordon",
    link: "Mina fordon",
    linkText: "Bilar, mopeder och motorcyklar du reser med",
    show: "Visa",
    empty:
      "Spara din bil här, så fylls drivmedel, ägare och utsläpp i av sig själva när du loggar en resa med den.",
    add: "Lägg till fordon",
    newTitle: "Nytt fordon",
    editTitle: "Ändra fordon",
    name: "Vad kallar du det?",
    nameHint: "Till exempel Volvon eller poolbilen.",
    kind: "Slag",
    owner: "Vems är det?",
    owners: {
      private: "Mitt eget",
      company: "Förmånsbil",
      pool: "Arbetsplatsens",
      rental: "Hyrt",
      taxi: "Taxi",
    },
    ownGrams: "Eget utsläpp, g/km (valfritt)",
    grams: (n: string) => `${n}\u00a0g/km`,
    fuelUnknown: "Drivmedel ej angivet",
    save: "Spara fordonet",
    remove: (name: string) => `Ta bort ${name}`,
    errorName: "Ge fordonet ett namn, så att du känner igen det.",
    back: "Till Jag",
    choose: "Vilket fordon?",
    saveThis: "Spara som fordon",
  },
};
